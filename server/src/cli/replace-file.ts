import {
  closeSync,
  constants,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { readOpenSync } from '#files/plain-file.ts';
import { isWithin } from '#files/within.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { codeOf } from './error-code.ts';
import { messages } from './messages.ts';

/** What is known of a file that is to be written. */
export interface Replaced {
  /** What was read from it: the text was made from that, so it is written over nothing else. */
  readonly before: Uint8Array;
  /** The folders, without links, that may be written in. */
  readonly within: readonly string[];
}

/**
 * Writes `text` over what a file held. The file itself stays, with its mode, owner, extended attributes, other names (hard
 * links) and streams: a new file in its place would lose what Node cannot copy. What it held lies next to it until the new
 * text is on the disk, so nothing is lost whatever happens meanwhile. A link stays a link, and is followed only inside
 * `within`. Gives why it was not written, or undefined; then the file is as it was.
 */
export function replaceFile(file: string, text: string, { before, within }: Replaced): Bilingual | undefined {
  try {
    const target = realpathSync(file);
    if (!within.some((folder) => isWithin(target, folder)))
      return messages.wouldLeadOut(path.relative('', target));
    return writeOver(target, before, Buffer.from(text));
  } catch (error) {
    return whyUnwritten(codeOf(error));
  }
}

const whyUnwritten = (code: string) =>
  code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
    ? messages.mayNotWrite
    : messages.cannotWrite(code);

const flags = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The steps follow each other without an await between them: the less time, the less others can do meanwhile. */
function writeOver(target: string, before: Uint8Array, after: Uint8Array): Bilingual | undefined {
  const file = openSync(target, flags);
  try {
    const backup = writeBackup(target, before);
    if (!holds(file, before)) {
      removeBackup(backup);
      return messages.changedMeanwhile;
    }
    try {
      fill(file, after);
    } catch (error) {
      return undo(file, before, backup, codeOf(error));
    }
    removeBackup(backup);
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** A disk that is full for a longer text takes the old one back, since it had room for it. */
function undo(file: number, before: Uint8Array, backup: string, why: string): Bilingual {
  try {
    fill(file, before);
  } catch {
    return messages.halfWritten(why, path.relative('', backup));
  }
  removeBackup(backup);
  return messages.cannotWrite(why);
}

/** Puts what a file holds into a new hidden one in the same folder, down to the disk, and gives its path. */
function writeBackup(target: string, bytes: Uint8Array): string {
  const short = [...path.basename(target)].slice(0, 40).join(''); // names have an end, in bytes
  const name = `.${short}.${process.pid}-${Date.now().toString(36)}.kh-saved`;
  const backup = path.join(path.dirname(target), name);
  const file = openSync(backup, 'wx', 0o600);
  try {
    fill(file, bytes);
    return backup;
  } catch (error) {
    removeBackup(backup);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** A copy that somebody holds (a virus scanner) stays: it is hidden, and no reason to say that the file was not written. */
function removeBackup(backup: string): void {
  try {
    rmSync(backup, { force: true });
  } catch {
    // as above
  }
}

/** Whether an open file holds just these bytes; what can no longer be read does not. */
function holds(file: number, bytes: Uint8Array): boolean {
  try {
    const now = readOpenSync(file, bytes.length).bytes;
    return now !== undefined && Buffer.compare(now, bytes) === 0;
  } catch {
    return false;
  }
}

function fill(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
  fsyncSync(file);
}
