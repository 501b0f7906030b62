import { describe, expect, it } from 'vitest';
import { decode, largestBytes } from '#cli/decode.ts';

const problem = (...pieces: (number[] | string)[]) => {
  const result = decode(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))));
  return typeof result === 'string' ? undefined : result.problem;
};

describe('reading bytes as text', () => {
  it('keeps every character, the BOM and the line ends too', () => {
    const text = '\ufeffKẾ HOẠCH\r\n\ufffd 😀\r';
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(''))).toBe('');
  });

  it('says at which byte and line a file is no UTF-8', () => {
    expect(problem('dòng một\nK', [0xca], 'hoach')?.vi).toContain('byte thứ 14, dòng 2');
    expect(problem([0xff])?.en).toContain('byte 1, on line 1');
    expect(problem('a\r\nb\rc\ufffd\n', [0xe1, 0xba])?.en).toContain('byte 11, on line 4');
  });

  it('knows UTF-16, Word files and PDF', () => {
    expect(problem([0xff, 0xfe, 0x4b, 0])?.vi).toContain('UTF-16');
    expect(problem([0xfe, 0xff, 0, 0x4b])?.vi).toContain('UTF-16');
    expect(problem('PK\x03\x04', [0, 0])?.vi).toContain('Word');
    expect(problem('%PDF-1.7\n')?.vi).toContain('Word');
  });

  it('refuses more than 32 MB', () => {
    expect(decode(new Uint8Array(largestBytes).fill(0x61))).toHaveLength(largestBytes);
    expect(decode(new Uint8Array(largestBytes + 1).fill(0x61))).toHaveProperty(
      'problem.en',
      expect.stringContaining('32 MB'),
    );
  });
});
