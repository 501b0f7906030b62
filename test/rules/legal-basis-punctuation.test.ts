import { describe, it } from 'vitest';
import { planWithBases } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'legal-basis-punctuation';
const of = (...lines: readonly string[]) => planWithBases('05/02/2026', lines.join('\n'));
const one = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const two = 'Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025';
const enacting = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';

describe('legal-basis-punctuation finds', () => {
  it.each([
    ['a full stop before another basis', of(`${one}‹.›`, `${two}.`)],
    ['a comma before another basis', of(`${one}‹,›`, `${two}.`)],
    ['no mark before another basis', of(`${one.slice(0, -4)}‹2025›`, `${two}.`)],
    ['a semicolon at the last basis', of(`${one};`, `${two}‹;›`, enacting)],
    ['no mark at the last basis', of(`${one};`, `${two.slice(0, -4)}‹2025›`, enacting)],
    [
      'no mark behind words that only look torn',
      of(`Căn cứ Luật Dữ liệu ngày 30 tháng 11 năm 2024 về chuyển đổi ‹số›`, `${two}.`),
    ],
    [
      'no mark before “Thực hiện …”, though more bases follow',
      of(`${one.slice(0, -4)}‹2025›`, 'Thực hiện Kế hoạch số 1/KH-UBND;', `${two}.`),
    ],
    [
      'no mark before “Xét đề nghị …”',
      of(`${one.slice(0, -4)}‹2025›`, 'Xét đề nghị của Giám đốc Sở Nội vụ,', enacting),
    ],
    ['two marks', of(`${one}‹.;›`, `${two}.`)],
    ['a single basis with a semicolon', of(`${one}‹;›`, enacting)],
  ])('%s', (_, text) => checkRule(rule, text));

  it.each([
    ['the issuing sentence', of(`${one};`, `${two}‹;›`, enacting)],
    ['the issuer’s name', of(`${one};`, `${two}‹;›`, 'Trường Tiểu học An Bình xây dựng kế hoạch như sau:')],
  ])('less surely a semicolon before %s, which many offices write', (_, text) =>
    checkRule(`${rule} information`, text),
  );
  it.each([
    ['no mark at the last basis', of(`${one};`, `${two.slice(0, -4)}‹2025›`, enacting)],
    ['a semicolon before a section', of(`${one};`, `${two}‹;›`)],
  ])('%s surely', (_, text) => checkRule(`${rule} warning`, text));
});

describe('legal-basis-punctuation does not report', () => {
  it.each([
    ['bases as they should be', of(`${one};`, `${two}.`, enacting)],
    ['a comma before the text runs on', of(`${one};`, `${two},`, enacting)],
    [
      'a basis before “Thực hiện …”',
      of(`${one};`, `${two};`, `Thực hiện Kế hoạch số 1/KH-UBND, ${enacting}`),
    ],
    ['the same with a full stop', of(`${one};`, `${two}.`, `Thực hiện Kế hoạch số 1/KH-UBND, ${enacting}`)],
    ['a basis before “Theo đề nghị …”', of(`${one};`, 'Theo đề nghị của Giám đốc Sở Nội vụ,', enacting)],
    [
      'bases that run on into the enacting words',
      of(`${one};`, `${two}, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`),
    ],
    [
      'a basis that is torn before its number',
      of(
        `${one};`,
        'Căn cứ Nghị định số',
        '118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về cơ chế một cửa.',
        enacting,
      ),
    ],
    [
      'bases with a blank behind every line, cut within',
      of(
        'Căn cứ Nghị quyết số 71/NQ-CP của Chính phủ về chương trình hành động thực hiện',
        '',
        'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024;',
        '',
        'Căn cứ Quyết định số 2629/QĐ-TTg ngày 01 tháng 12 năm 2025 của Thủ tướng',
        '',
        'Chính phủ phê duyệt Chương trình phát triển Chính phủ số;',
        '',
        `${two.slice(0, -4).trim()}`,
        '',
        '2025.',
        enacting,
      ),
    ],
    ['bases with a line break of Markdown behind them', of(`${one};\\`, `${two}.\\`, enacting)],
    [
      'a basis within which Markdown breaks lines',
      of(`${one};\\`, 'Căn cứ Kế hoạch số 4/KH-BNV của Thủ tướng\\', 'Chính phủ về số hóa.\\', enacting),
    ],
    ['bases with the tag of a line break', of(`${one};<br>`, `${two}.<br />`, enacting)],
    [
      'bases with blanks without a width',
      of(`${one};`, two.replace('cứ', 'cứ\u200b').replace(' ', '\u200b '), enacting).replace(
        /(2025)(?=\nỦy)/,
        '$1.',
      ),
    ],
    ['a heading of bases', of('Căn cứ các văn bản sau:', '- Luật Chuyển đổi số;', '- Luật Dữ liệu.')],
    [
      'duties that begin so',
      planWithBases(
        '05/02/2026',
        enacting,
        'I. NỘI DUNG\n- Căn cứ Kế hoạch này, xây dựng kế hoạch.\n- Căn cứ nhiệm vụ được giao.',
      ),
    ],
  ])('%s', (_, text) => checkNoFindings(rule, text));
  it('plans that are older than the decree on form', () =>
    checkNoFindings(rule, planWithBases('05/02/2019', `${one}.\n${two};\n${enacting}`)));
});

describe('legal-basis-punctuation fixes', () => {
  it('a full stop', () => checkRuleFix(rule, of(`${one}‹.›`, `${two}.`), of(`${one};`, `${two}.`)));
  it('a missing mark', () =>
    checkRuleFix(rule, of(`${one.slice(0, -4)}‹2025›`, `${two}.`), of(`${one};`, `${two}.`)));
  it('no mark before a basis of another form', () =>
    checkRuleFix(
      rule,
      of(`${one.slice(0, -4)}‹2025›`, 'Theo đề nghị của Giám đốc Sở Nội vụ,', enacting),
      of(`${one};`, 'Theo đề nghị của Giám đốc Sở Nội vụ,', enacting),
    ));
  it('a semicolon at the end', () =>
    checkRuleFix(rule, of(`${one};`, `${two}‹;›`, enacting), of(`${one};`, `${two}.`, enacting)));
});
