import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { defaultOptions } from '#rules/options.ts';
import { findingsIn } from '#test/rules/check.ts';
import { lineAt, names, planText } from './plans.ts';

/** Every finding in the real plans, by hand: rule, severity, first words of the line (docs/rules.md). */
const expected: Readonly<Record<(typeof names)[number], readonly string[]>> = {
  'can-tho-2014-cchc': [
    'citation-after-plan warning: Thực hiện Kế hoạch số 126/KH-UBND ngày 25 tháng 12',
    'spacing information: Thực hiện Kế hoạch số 126/KH-UBND ngày 25 tháng 12',
    'missing-deadline warning: 8. Tuyên truyền bằng hình thức kịch vui, ngắn:',
    'missing-deadline warning: 9. Mời Ủy ban Mặt trận Tổ quốc Việt Nam thành phố,',
    'missing-deadline warning: 12. Tuyên truyền trên cổng thông tin điện tử của t',
    'missing-lead-agency warning: 12. Tuyên truyền trên cổng thông tin điện tử của t',
  ],
  'can-tho-2017-dich-vu-cong': [
    'missing-deadline warning: c) Các sở, ban, ngành; Ủy ban nhân dân quận, huyện',
    'missing-deadline error: 7. Đưa nội dung tuyên truyền DVCTT vào Chuyên tran',
    'missing-deadline warning: 11. Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố',
    'missing-deadline warning: 12. Đề nghị Hội Nông dân thành phố phối hợp với Sở',
    'missing-deadline warning: 13. Đề nghị Phòng Thương mại và Công nghiệp Việt N',
  ],
  'can-tho-2022-trung-tam-hcc': [
    'missing-part information: KẾ HOẠCH',
    'markdown-artifact information: - a) Trên Cổng thông tin điện tử hoặc Trang thông',
    'markdown-artifact information: - b) Xây dựng video ngắn, tuyên truyền lưu động bằ',
    'markdown-artifact information: - c) Tuyên truyền trên mạng xã hội và các hình thứ',
    'markdown-artifact information: - d) Tuyên truyền trên Đài Phát thanh và Truyền hì',
    'unknown-agency warning: - d) Tuyên truyền trên Đài Phát thanh và Truyền hì',
    'markdown-artifact information: - đ) Thông qua tất cả các loại hình báo chí, phươn',
    'markdown-artifact information: - a) Căn cứ Kế hoạch này xây dựng kế hoạch tuyên t',
    'markdown-artifact information: - b) Chủ động liên hệ Văn phòng Ủy ban nhân dân th',
    'markdown-artifact information: - c) Báo cáo Ủy ban nhân dân thành phố (qua Văn ph',
    'markdown-artifact information: - a) Chỉ đạo, cung cấp thông tin tuyên truyền trên',
    'markdown-artifact information: - b) Phối hợp với Sở Văn hóa, Thể thao và Du lịch,',
    'markdown-artifact information: - c) Lồng ghép các nội dung tuyên truyền của Kế ho',
    'misspelling warning: Chủ trì, phối hợp với Văn phòng Ủy ban nhân dân th',
    'broken-paragraph information: tuyên truyền thông qua việc phát hành tờ gấp, pano',
    'markdown-artifact information: Trên đây là Kế hoạch của Ủy ban nhân dân thành phố',
    'misspelling warning: Noi nhận:',
    'misspelling warning: - TT TU; TT HDND TP;',
    'markdown-artifact information: - Lưu: VT, ĐTS. *lin*',
    'markdown-artifact information: **TM. ỦY BAN NHÂN DÂN',
  ],
  'cua-lo-2024-cchc': [
    'missing-part information: KẾ HOẠCH',
    'missing-part information: KẾ HOẠCH',
    'citation-case information: Thực hiện kế hoạch số 17/KH-UBND, ngày 09/01/2024',
    'heading-punctuation information: II. ĐỐI TƯỢNG.',
    'broken-paragraph information: nước, các đơn vị, ngành có liên quan ở các cấp;',
    'broken-paragraph information: cá nhân theo quy định của Chính phủ và của tỉnh.',
    'misspelling warning: - Tuyên truyền trực quan thông qua pa-nô, áp phích',
    'section-numbering error: III. KINH PHÍ THỰC HIỆN',
    'repeated-word warning: Chủ trì, đôn đốc các phòng chuyên môn thực hiện đầ',
    'broken-paragraph information: dung liên quan về tuyên truyền;',
    'broken-paragraph information: việc nộp hồ sơ trực tuyến.',
    'unbalanced-brackets warning: - Các phòng, ban, đơn vị liên quan T/h);',
    'recipients-format warning: - Lưu VT, VH.',
  ],
  'thai-nguyen-2021-kstthc': [
    'number-format warning: Số : *20* /KH-UBND',
    'markdown-artifact information: Số : *20* /KH-UBND',
    'markdown-artifact information: Thái Nguyên, ngày *04* tháng *02* năm 2021',
    'markdown-artifact information: Thái Nguyên, ngày *04* tháng *02* năm 2021',
    'missing-part error: KẾ HOẠCH',
    'missing-part error: KẾ HOẠCH',
    'markdown-artifact information: **Truyền thông hỗ trợ hoạt động kiểm soát thủ tục',
    'legal-basis-punctuation warning: Căn cứ Quyết định số 3688/QĐ-UBND ngày 19/11/2020',
    'broken-paragraph information: chính và thực hiện cơ chế một cửa, một cửa liên th',
    'abbreviation-undefined warning: chính và thực hiện cơ chế một cửa, một cửa liên th',
    'broken-paragraph information: truyền thông về kiểm soát TTHC và thực hiện cơ chế',
    'broken-paragraph information: một cửa liên thông trong giải quyết TTHC trên địa',
    'markdown-artifact information: Trong quá trình thực hiện, nếu có khó khăn, vướng',
    'markdown-artifact information: - Lưu: VT, KSTT.*Chintk*',
    'markdown-artifact information: **KT. CHỦ TỊCH',
  ],
};

/** The rules that the lists above speak of; a rule added later brings its own. */
const rules = new Set([
  'section-numbering',
  'clause-numbering',
  'item-lettering',
  'marker-style',
  'broken-cross-reference',
  'missing-lead-agency',
  'missing-deadline',
  'missing-product',
  'empty-field',
  'duplicate-field',
  'lead-also-cooperates',
  'repeated-agency',
  'unknown-agency',
  'agency-not-in-force',
  'citation-malformed',
  'citation-type-mismatch',
  'citation-issuer-mismatch',
  'citation-year-mismatch',
  'citation-date-conflict',
  'citation-after-plan',
  'citation-not-in-force',
  'citation-incomplete',
  'citation-repeated-in-full',
  'citation-case',
  'legal-basis-punctuation',
  'missing-part',
  'motto-spelling',
  'number-format',
  'date-format',
  'subject-capitals',
  'heading-capitals',
  'heading-punctuation',
  'closing-mark',
  'recipients-format',
  'signature-authority',
  'unclear-deadline',
  'impossible-date',
  'deadline-before-plan',
  'broken-paragraph',
  'markdown-artifact',
  'lookalike-letter',
  'mixed-tone-placement',
  'misspelling',
  'mixed-list-markers',
  'repeated-word',
  'unbalanced-brackets',
  'list-punctuation',
  'spacing',
  'abbreviation-undefined',
  'abbreviation-unused',
  'abbreviation-redefined',
  'placeholder',
  'unused-directive',
  'unknown-rule',
]);

const found = (text: string) =>
  lintText(text)
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, severity, start }) => `${rule} ${severity}: ${lineAt(text, start)}`);

describe.each(names)('%s', (name) => {
  it('has its faults found, and nothing else', () => expect(found(planText(name))).toEqual(expected[name]));
  it('has the same faults in decomposed letters and after other line ends', () => {
    const text = planText(name);
    expect(found(text.normalize('NFD'))).toEqual(expected[name]);
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(expected[name]);
  });
  it('is told once that it is decomposed, where it is', () => {
    const said = (text: string) => lintText(text).filter(({ rule }) => rule === 'not-nfc').length;
    expect(said(planText(name))).toBe(0);
    expect(said(planText(name).normalize('NFD'))).toBe(1);
  });
  it('has sound findings', () => {
    for (const preset of ['recommended', 'strict'] as const)
      expect(findingsIn(planText(name), { preset }).length).toBeGreaterThan(0);
  });
  it('is asked for products in strict only where tasks have fields', () => {
    const strict = lintText(planText(name), { ...defaultOptions, preset: 'strict' });
    const asked = strict.filter(({ rule }) => rule === 'missing-product').length;
    expect(asked).toBe({ 'can-tho-2014-cchc': 10, 'can-tho-2017-dich-vu-cong': 7 }[name as string] ?? 0);
  });
  it('has nothing left for safe fixes after them, and no word lost but page numbers', () => {
    const text = planText(name);
    const fixed = applySafeFixes(text).text;
    expect(applySafeFixes(fixed)).toEqual({ text: fixed, applied: 0 });
    const words = (plan: string) => plan.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    expect(words(fixed)).toEqual(words(text));
  });
});
