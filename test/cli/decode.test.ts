import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '#cli/decode.ts';
import { maxPlanBytes } from '#protocol/files.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';

const problem = (...pieces: (number[] | string)[]) => {
  const result = decode(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))));
  return typeof result === 'string' ? undefined : result.problem;
};

/** The beginning of an archive with one entry. */
const zip = (name: string, content = '') =>
  `PK\x03\x04\x14\0\0\0\x08\0\0\0!\0${'\0'.repeat(12)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`;

describe('reading bytes as text', () => {
  it('preserves every character, the BOM and the line ends', () => {
    const text = '\ufeffKẾ HOẠCH\r\n\ufffd 😀\r';
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(''))).toBe('');
  });

  it('reports the byte and the line where a file is not UTF-8', () => {
    expect(problem('dòng một\nK', [0xca], 'hoach')?.vi).toContain('byte thứ 14, dòng 2');
    expect(problem([0xff])?.en).toContain('byte 1, on line 1');
    expect(problem('a\r\nb\rc\ufffd\n', [0xe1, 0xba])?.en).toContain('byte 11, on line 4');
  });

  it('recognises UTF-16, Word files and PDF', () => {
    expect(problem([0xff, 0xfe, 0x4b, 0])?.vi).toContain('UTF-16');
    expect(problem([0xfe, 0xff, 0, 0x4b])?.vi).toContain('UTF-16');
    expect(problem('PK\x03\x04', [0, 0])?.vi).toContain('Word');
    expect(problem('%PDF-1.7\n')?.vi).toContain('PDF');
  });

  it.each([
    ['Word', zip('word/document.xml')],
    ['Word', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['Excel', zip('xl/workbook.xml')],
    ['PowerPoint', zip('[Content_Types].xml')],
    ['tệp nén', zip('ke-hoach.txt')],
    ['tệp nén', 'Rar!\x1a\x07\0'],
    ['.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['ảnh', '\x89PNG\r\n\x1a\n'],
    ['ảnh', '\xff\xd8\xff\xe0'],
    ['ảnh', 'GIF89a'],
    ['ảnh', 'II*\0'],
    ['RTF', '{\\rtf1\\ansi K\xca ho\xa1ch}'],
    ['chương trình', `MZ${'\x90\0'.repeat(40)}`],
    ['Word, PDF', 'a\0b\xff\0\0c'],
  ])('guesses the format: %s', (what, bytes) =>
    expect(decode(Buffer.from(bytes, 'latin1'))).toHaveProperty('problem.vi', expect.stringContaining(what)),
  );

  const plan = readFileSync('examples/xa-cai-cach-hanh-chinh-2026.kh', 'utf8');
  it('recognises UTF-16 without a BOM, in both byte orders', () => {
    const utf16 = Buffer.from(plan, 'utf16le');
    expect(decode(utf16)).toHaveProperty('problem.vi', expect.stringContaining('UTF-16'));
    expect(decode(utf16.swap16())).toHaveProperty('problem.vi', expect.stringContaining('UTF-16'));
  });
  it('recognises the code pages from before Unicode, and explains how to convert them', () => {
    for (const [page, text] of [
      ['TCVN3', inTcvn3(plan)],
      ['VNI', inVni(plan)],
    ] as const) {
      const problem = (decode(Buffer.from(text, 'latin1')) as { problem: { vi: string; en: string } })
        .problem;
      expect(problem.vi).toContain(page);
      expect(problem.vi).toContain('UniKey');
      expect(problem.en).toContain('UTF-8');
    }
  });
  it('does not take other languages for them', () => {
    const french = 'Le Conseil a été saisi à l’été ; où en êtes-vous ? Déjà prêt. '.repeat(20);
    expect(decode(Buffer.from(french, 'latin1'))).toHaveProperty(
      'problem.vi',
      expect.stringContaining('byte thứ'),
    );
  });

  it('refuses more than 32 MB', () => {
    expect(decode(new Uint8Array(maxPlanBytes).fill(0x61))).toHaveLength(maxPlanBytes);
    expect(decode(new Uint8Array(maxPlanBytes + 1).fill(0x61))).toHaveProperty(
      'problem.en',
      expect.stringContaining('32 MB'),
    );
  });
});
