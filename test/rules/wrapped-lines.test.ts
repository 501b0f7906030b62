import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed, wrapped } from '#test/fixtures/text-forms.ts';

/** Rules speak of logical lines: where a page or a terminal ended a line, they find and mend nothing. */

const strict: LintOptions = { ...defaultOptions, preset: 'strict' };
const found = (text: string) => lintText(text, strict).map(({ rule, message }) => `${rule}: ${message}`);
const plan = (opening: string, body = 'I. NỘI DUNG\n1. Rà soát thủ tục hành chính.') =>
  prescribedPlan({
    title: 'KẾ HOẠCH\nTổ chức ngày hội đọc sách năm 2026',
    body: `${opening}\n\n${body}\n\nTrên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.`,
  });
const enacting = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:';
const law = 'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;';

describe('a legal basis that is wrapped', () => {
  it.each([
    [
      'within the name of a body of the party',
      `${law}\nCăn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ\nChính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.\n\n${enacting}`,
    ],
    [
      'within the name of a province',
      `${law}\nCăn cứ Chỉ thị số 03/CT-UBND ngày 02/01/2026 của Chủ tịch UBND tỉnh Lâm\nĐồng về phát triển văn hóa đọc trong nhà trường và cộng đồng năm 2026.\n${enacting}`,
    ],
    [
      'within the name of a department',
      `${law}\nCăn cứ Kế hoạch số 5/KH-SGDĐT ngày 02/01/2026 của Sở\nGiáo dục và Đào tạo tỉnh Lâm Đồng về phát triển văn hóa đọc năm 2026.\n${enacting}`,
    ],
    [
      'between `của` and whoever issued the document',
      `${law}\nCăn cứ Quyết định số 3688/QĐ-UBND ngày 19/11/2025 của\nChủ tịch UBND tỉnh Lâm Đồng về việc thành lập Trung tâm Văn hóa đọc của\nTỉnh.\n${enacting}`,
    ],
    [
      'before the document that it is part of',
      `${law}\nCăn cứ Quy chế phát triển văn hóa đọc ban hành kèm theo\nVăn bản hợp nhất số 03/VBHN-BGDĐT ngày 03/5/2019 của Bộ Giáo dục và Đào tạo về quy chế thư viện trường học.\n${enacting}`,
    ],
  ])('%s', (_, opening) => {
    for (const as of [(text: string) => text, crlf, decomposed]) {
      const text = as(plan(opening));
      expect(found(text).filter((each) => !each.startsWith('not-nfc'))).toEqual([]);
      expect(applySafeFixes(text.normalize('NFC'), strict).text).toBe(text.normalize('NFC'));
    }
  });
  it('is reported at its end, where the mark is missing', () => {
    const text = plan(
      `${law}\nCăn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ\nChính trị về đột phá phát triển khoa học\n\n${enacting}`,
    );
    expect(found(text)).toHaveLength(1);
    expect(applySafeFixes(text, strict).text).toBe(text.replace('khoa học\n', 'khoa học.\n'));
  });
});

describe('a line that is cut', () => {
  it.each([
    [
      'before what looks like a number of a clause',
      '1. Ưu tiên các địa bàn cấp độ\n1. Cấp ngay lương khô, nước uống cho người dân.',
    ],
    [
      'within a bracket, before what looks like a letter',
      '1. Phân tích mẫu nước:\na) Hàm lượng nitrat, phốt phát (PO4-\nP), độ kiềm, chất rắn lơ lửng;\nb) Hàm lượng sắt.',
    ],
  ])('%s', (_, body) => {
    expect(found(plan(enacting, `I. NỘI DUNG\n${body}`))).toEqual([]);
  });
});

describe('an example that was wrapped', () => {
  const files = globSync('examples/**/*.kh');
  it.each(files.flatMap((file) => [60, 72, 80].map((width) => [file, width] as const)))(
    '%s is linted at %s columns as it is whole',
    (file, width) => {
      const text = readFileSync(file, 'utf8');
      const rules = (of: string) =>
        lintText(of)
          .map(({ rule }) => rule)
          .sort();
      expect(rules(wrapped(width)(text))).toEqual(rules(text));
    },
  );
});

describe('names of agencies in a wrapped text', () => {
  const sentence =
    '- Cơ quan thực hiện: Sở Tư pháp rà soát các văn bản có liên quan; các sở, ngành liên quan và Ủy ban nhân dân các xã, phường rà soát văn bản do mình tham mưu, gửi kết quả và đề xuất sửa đổi, thay thế, bãi bỏ từng văn bản về Sở Tư pháp để tổng hợp, báo cáo. Đồng thời, các sở, ngành liên quan và Ủy ban nhân dân các xã, phường tiếp tục rà soát trong quá trình thi hành, kịp thời điều chỉnh.';
  const text = plan(
    `${law.replace(';', '.')}\n\n${enacting}`,
    `I. NỘI DUNG\n1. Rà soát văn bản.\n${sentence}`,
  );
  it.each(Array.from({ length: 40 }, (_, i) => 50 + 2 * i))(
    'come again in one sentence at %i columns',
    (width) => {
      const cut = wrapped(width)(text);
      expect(found(cut).filter((each) => /^(?:repeated|unknown)-agency/.test(each))).toEqual([]);
      expect(applySafeFixes(cut, strict).text).toBe(cut);
    },
  );
  it('stay where the line below goes on with them', () => {
    const duty = 'a) Cơ quan phối hợp: Sở Tư pháp; các thôn; Sở Tư pháp\ntổng hợp, báo cáo.';
    const text = plan(`${law.replace(';', '.')}\n\n${enacting}`, `I. NỘI DUNG\n1. Rà soát văn bản.\n${duty}`);
    expect(applySafeFixes(text, strict).text).toContain(duty);
  });
});
