import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';
import { checkFindings, checkFix, findingsIn } from './check.ts';

const strict = { ...defaultOptions, preset: 'strict' } as const;
const plan = readFileSync('examples/xa-cai-cach-hanh-chinh-2026.kh', 'utf8');
const faulty = readFileSync('examples/nhieu-loi.kh', 'utf8');
const rulesAndSeverities = (text: string) =>
  findingsIn(text, strict).map(({ rule, severity }) => `${rule} ${severity}`);

describe('legacy-encoding reports once, and no other rule reports, that a whole text', () => {
  it.each([
    ['is in TCVN3', inTcvn3(faulty), 'TCVN3'],
    ['is in VNI', inVni(faulty), 'VNI'],
    ['has lost its diacritics', withoutDiacritics(faulty), 'dấu'],
    [
      'has lost its letters on opening',
      Buffer.from(inTcvn3(faulty), 'latin1').toString('utf8'),
      'Reopen with Encoding',
    ],
    ['is one line in TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam\n', 'TCVN3'],
    ['is one line in VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'VNI'],
  ])('%s', (_, text, word) => {
    for (const as of [text, crlf(text), decomposed(text)]) {
      expect(rulesAndSeverities(as)).toEqual(['legacy-encoding error']);
      expect(lintText(as)[0]!.message).toContain(word);
    }
  });
});

describe('legacy-encoding finds a stray name', () => {
  it('once, and misspelling does not report it again', () =>
    checkFindings(`
      I. PHÂN CÔNG
      1. Đồng chí Nguyeãn Vaên An chủ trì; đồng chí Traàn Phuù phối hợp.
                  ^^^^^^^ legacy-encoding
      2. Các xã thöïc hieän đúng kê hoạch.
                                 ^^ misspelling
    `));
  it('in a decomposed text, under CRLF line ends', () => {
    const source = `
      I. PHÂN CÔNG
      1. Đồng chí Nguyeãn Vaên An chủ trì.
                  ^^^^^^^ legacy-encoding
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
  it('and fixes it', () =>
    checkFix(
      `
      I. PHÂN CÔNG
      1. Đồng chí NguyÔn V¨n An chủ trì.
                  ^^^^^^ legacy-encoding
    `,
      'legacy-encoding',
      `
      I. PHÂN CÔNG
      1. Đồng chí Nguyễn Văn An chủ trì.
    `,
    ));
  it('but not where a directive suppresses it: then the other rules report', () =>
    checkFindings(`
      I. PHÂN CÔNG
      // kh-disable-next-line legacy-encoding -- trích nguyên văn
      1. Các xã ViÖt Nam thưc hiện.
                         ^^^^ misspelling
    `));
});

describe('legacy-encoding fixes', () => {
  it('a whole text by a fix that is only offered, and the plan is as it was', () => {
    const [finding] = lintText(inVni(plan));
    expect(finding!.fixes.map(({ safe }) => safe)).toEqual([false]);
    expect(applyEdits(inVni(plan), finding!.fixes[0]!.edits)).toBe(plan);
    expect(applySafeFixes(inVni(plan)).applied).toBe(0);
  });
  it('words of TCVN3 of ambiguous case by their neighbours', () => {
    const text = 'ñY BAN NH¢N D¢N X· QU¶NG PHó\nX· Qu¶ng Phó triÓn khai kÕ ho¹ch\n';
    const [finding] = lintText(text);
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toBe(
      'ỦY BAN NHÂN DÂN XÃ QUẢNG PHÚ\nXã Quảng Phú triển khai kế hoạch\n',
    );
  });
});
