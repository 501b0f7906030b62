import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Bilingual } from '#rules/rule.ts';
import type { Problem } from './args.ts';
import { decode, largestBytes, largestMegabytes } from './decode.ts';
import { says } from './messages.ts';

/** The text of a file, or why it cannot be read. Not more than `largestBytes` are read, whatever the size said. */
export async function readPlanFile(path: string): Promise<string | Problem> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { problem: says.isFolder };
    if (stat.size > largestBytes) return { problem: says.tooLarge(largestMegabytes) };
    // One call for a file: a stream of its own would cost more than checking the plan. A pipe may never end.
    if (!stat.isFile()) return await readText(createReadStream('', { fd: file, autoClose: false }));
    return decode(readFileSync(file));
  } catch (error) {
    return { problem: whyUnread(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The text of a stream, or why it cannot be read. A stream that is too long is left at once. */
export async function readText(stream: AsyncIterable<Uint8Array>): Promise<string | Problem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > largestBytes) return { problem: says.tooLarge(largestMegabytes) };
    }
  } catch (error) {
    return { problem: whyUnread(error) };
  }
  return decode(Buffer.concat(chunks, length));
}

/** Why the file system gives nothing. */
export function whyUnread(error: unknown): Bilingual {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return says.missing;
  if (code === 'EACCES' || code === 'EPERM') return says.noPermission;
  if (code === 'EISDIR') return says.isFolder;
  return says.cannotRead(code);
}

/** The code of a system error (`EIO`), else its name: short, and without a path or a place in the program. */
export function codeOf(error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return code ?? name ?? 'Error';
}
