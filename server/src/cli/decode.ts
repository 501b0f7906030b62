import type { Bilingual } from '#rules/rule.ts';
import type { Problem } from './args.ts';
import { says } from './messages.ts';

/** No plan comes near it: the longest known one has under 1 MB. */
export const largestMegabytes = 32;
export const largestBytes = largestMegabytes * 1024 * 1024;

/** The text of a file with its BOM where it has one, so that offsets are those of the file; or why it is no text. */
export function decode(bytes: Uint8Array): string | Problem {
  const problem = notText(bytes);
  if (problem) return { problem };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const { byte, line } = firstFault(bytes);
    return { problem: says.notUtf8(byte, line) };
  }
}

function notText(bytes: Uint8Array): Bilingual | undefined {
  if (bytes.length > largestBytes) return says.tooLarge(largestMegabytes);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return says.utf16;
  const isPdf = String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
  return isPdf || bytes.includes(0) ? says.binary : undefined;
}

/** The first byte that is no UTF-8, counted from 1, and its line. */
function firstFault(bytes: Uint8Array): { byte: number; line: number } {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (;;) {
    const at = replaced.indexOf('\ufffd', from);
    if (at < 0) return { byte: bytes.length, line: lineOf(bytes, bytes.length) };
    byte += encoder.encode(replaced.slice(from, at)).length;
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isWritten) return { byte: byte + 1, line: lineOf(bytes, byte) };
    byte += 3;
    from = at + 1;
  }
}

/** The line, counted from 1, of the byte at `offset`. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) {
    const isEnd = bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a);
    if (isEnd) line++;
  }
  return line;
}
