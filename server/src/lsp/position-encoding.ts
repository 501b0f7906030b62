import type { ClientCapabilities } from 'vscode-languageserver';

/** What a client counts in a line: bytes of UTF-8, units of UTF-16, or code points. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

const encodings: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies readonly PositionEncoding[];

const isEncoding = (value: unknown): value is PositionEncoding => encodings.includes(String(value));

/** The encoding that the client likes best of those that there are; UTF-16, which every client must know, where it names none. */
export function positionEncodingOf({ general }: ClientCapabilities): PositionEncoding {
  const offered: unknown = general?.positionEncodings;
  return (Array.isArray(offered) ? offered.find(isEncoding) : undefined) ?? 'utf-16';
}

/** How many units of an encoding a code point takes; half a pair of UTF-16 is sent as the character that replaces it, which has three bytes. */
function sizeOf(codePoint: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return codePoint > 0xffff ? 2 : 1;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint <= 0xffff ? 3 : 4;
}

/** The UTF-16 offset within `line` at which `character` units of `encoding` end; within a character it is where that begins, past the line its end. */
export function toUtf16(line: string, character: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return character;
  let [left, at] = [character, 0];
  while (at < line.length) {
    const codePoint = line.codePointAt(at)!;
    left -= sizeOf(codePoint, encoding);
    if (left < 0) return at;
    at += sizeOf(codePoint, 'utf-16');
  }
  return at;
}

/** How many units of `encoding` stand before a UTF-16 offset within `line`. */
export function fromUtf16(line: string, offset: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return offset;
  let [units, at] = [0, 0];
  while (at < Math.min(offset, line.length)) {
    const codePoint = line.codePointAt(at)!;
    units += sizeOf(codePoint, encoding);
    at += sizeOf(codePoint, 'utf-16');
  }
  return units;
}
