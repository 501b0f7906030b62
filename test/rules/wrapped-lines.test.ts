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
    [
      'behind an open ion',
      '1. Hàm lượng amoni (NH4+-\nN), nitrit (NO2-\nN), tổng phốt pho;\n2. Hàm lượng sắt.',
    ],
    [
      'before the number of the list’s next clause, which stands below',
      '1. Thực hiện theo khoản\n2. Điều 5 của Luật Thư viện.\n2. Rà soát thủ tục hành chính.',
    ],
    [
      'before two numbers of a date and an article',
      '1. Kiểm tra theo quy định tại khoản\n2. Điều 15 của Luật; báo cáo kết quả trước ngày 20 tháng\n12. Đồng thời xử lý vi phạm.\n2. Tuyên truyền pháp luật.\n3. Kiểm tra.',
    ],
    ['behind a word that wants more', '1. Phối hợp với các sở về\n5. Nội dung của kế hoạch.\n2. Rà soát.'],
    ['before a share', '1. Bảo đảm hồ sơ trực tuyến đạt trên\n80. Các cơ quan rà soát.\n2. Rà soát.'],
    ['before a letter of a law', '1. Căn cứ điểm a, điểm\nđ) khoản 2 Điều 5 của Luật.\n2. Rà soát.'],
    ['before a road', '1. Xây dựng cầu tại Quốc lộ\n1. Kinh phí từ ngân sách tỉnh.\n2. Rà soát.'],
    ['before a day', '1. Hoàn thành trước ngày\n30. Báo cáo Ủy ban nhân dân tỉnh.\n2. Rà soát.'],
    ['before a quarter', '1. Hoàn thành trong Quý\nI. Báo cáo Ủy ban nhân dân tỉnh.\n2. Rà soát.'],
    ['before a hamlet', '1. Họp dân tại thôn\n3. Báo cáo Ủy ban nhân dân xã.\n2. Rà soát.'],
  ])('%s', (_, body) => {
    expect(found(plan(enacting, `I. NỘI DUNG\n${body}`))).toEqual([]);
  });
  it('but not where the list has a fault', () => {
    const body = '1. Rà soát các khoản\n2. Hai.\n4. Kiểm tra.\n4. Tuyên truyền.';
    expect(found(plan(enacting, `I. NỘI DUNG\n${body}`))).toEqual([
      expect.stringMatching(/^clause-numbering: “4.” sai thứ tự/),
    ]);
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
