import { constants, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '#rules/rule.ts';
import { codeOf } from './input.ts';
import { says } from './messages.ts';

/**
 * Writes `text` in the place of a file: whole, or not at all, whatever happens meanwhile. Its mode and, where that is
 * allowed, its owner stay; a link stays a link. Gives why it could not be written, or undefined.
 */
export async function replaceFile(file: string, text: string): Promise<Bilingual | undefined> {
  try {
    const target = await fs.realpath(file);
    await fs.access(target, constants.W_OK); // renaming alone would replace a file that is protected
    await writeBeside(target, text);
    return undefined;
  } catch (error) {
    return says.cannotWrite(codeOf(error));
  }
}

async function writeBeside(target: string, text: string): Promise<void> {
  const beside = path.join(path.dirname(target), `.kh-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    await writeAs(target, beside, text);
    await fs.rename(beside, target);
  } catch (error) {
    await fs.rm(beside, { force: true });
    throw error;
  }
}

async function writeAs(model: string, beside: string, text: string): Promise<void> {
  const { mode, uid, gid } = await fs.stat(model);
  await using fresh = await fs.open(beside, 'wx', 0o600);
  await fresh.writeFile(text);
  await fresh.chown(uid, gid).catch(() => {}); // only root may give a file away
  await fresh.chmod(mode & 0o7777);
  await fresh.sync();
}
