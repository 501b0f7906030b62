import { type PlainFile, type Refusal, readPlainFileSync } from '#files/plain-file.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { maxPlanBytes } from '#protocol/files.ts';
import type { UsageProblem } from './args.ts';
import { decode, tooLarge } from './decode.ts';
import { codeOf } from './error-code.ts';
import { messages } from './messages.ts';

/**
 * The bytes of a plain file that is no longer than a plan may be, or why it cannot be read. Read at once: nothing else of the command waits
 * meanwhile, and a piece of work for another thread costs more than a small file.
 */
export async function readPlanBytes(path: string): Promise<Uint8Array | UsageProblem> {
  let read: PlainFile;
  try {
    read = readPlainFileSync(path, maxPlanBytes);
  } catch (error) {
    return { problem: whyUnread(error) };
  }
  return read.bytes ?? { problem: whyRefused[read.refused] };
}

/** The text of a plan's file, or why it cannot be read. */
export async function readPlanFile(path: string): Promise<string | UsageProblem> {
  const bytes = await readPlanBytes(path);
  return 'problem' in bytes ? bytes : decode(bytes);
}

const whyRefused: Readonly<Record<Refusal, Bilingual>> = {
  folder: messages.isFolder,
  special: messages.isSpecial,
  'too-large': tooLarge,
};

/** The text of a stream, or why it cannot be read. A stream that is too long is left at once. */
export async function readText(stream: AsyncIterable<Uint8Array>): Promise<string | UsageProblem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxPlanBytes) return { problem: tooLarge };
    }
  } catch (error) {
    return { problem: whyUnread(error) };
  }
  return decode(Buffer.concat(chunks, length));
}

/** Why the file system gives nothing. */
export function whyUnread(error: unknown): Bilingual {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return messages.missing;
  if (code === 'EACCES' || code === 'EPERM') return messages.noPermission;
  if (code === 'EISDIR') return messages.isFolder;
  return messages.cannotRead(code);
}
