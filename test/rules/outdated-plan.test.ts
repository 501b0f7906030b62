import { describe, expect, it } from 'vitest';
import { applyEdits } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const decree =
  'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính';
const newDecree =
  'Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia';

interface Wording {
  readonly decree: string;
  readonly lead: string;
  readonly cooperation: string;
}
const outdated: Wording = {
  decree,
  lead: 'Sở Thông tin và Truyền thông',
  cooperation: 'Sở Nội vụ, UBND huyện',
};

/** One plan dated in any year, with or without the marks of its findings when dated 2026. */
const plan = (year: string, marks: boolean, { decree, lead, cooperation }: Wording = outdated) =>
  `
ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 99/KH-UBND
Nghệ An, ngày 05 tháng 02 năm ${year}

KẾ HOẠCH
Cải cách hành chính tỉnh Nghệ An năm ${year}

Căn cứ ${decree}.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation-not-in-force warning
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. NHIỆM VỤ
1. Nâng cấp Cổng dịch vụ công
a) Cơ quan chủ trì: ${lead};
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force warning
b) Cơ quan phối hợp: ${cooperation};
                                ^^^^^^^^^^ agency-not-in-force warning
c) Thời gian thực hiện: Quý II năm ${year}.
2. Tập huấn cho công chức một cửa
a) Cơ quan chủ trì: Văn phòng Ủy ban nhân dân tỉnh;
b) Thời gian thực hiện: Quý III năm ${year}./.

Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Lưu: VT, KSTT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Văn Bình
`
    .split('\n')
    .filter((line) => marks || !/^ +\^/.test(line))
    .join('\n');

describe('a plan with a department, a decree and a district that were abolished by 2026', () => {
  it('has three findings when dated 2026', () => {
    checkFindings(plan('2026', true), { whole: true });
    checkFindings(plan('2026', true), { as: crlf, whole: true });
    checkFindings(plan('2026', true), { as: decomposed, whole: true });
  });
  it('has no findings when dated 2021', () => {
    checkFindings(plan('2021', false), { whole: true });
    checkFindings(plan('2021', false), { as: crlf, whole: true });
    checkFindings(plan('2021', false), { as: decomposed, whole: true });
  });
  it('gets messages with the successor, the legal basis and the date', () => {
    const messages = lintText(fixtureText(plan('2026', false))).map(({ message }) => message);
    expect(messages).toEqual([
      'Nghị định số 61/2018/NĐ-CP đã hết hiệu lực: Nghị định số 118/2025/NĐ-CP thay thế từ 01/7/2025. Viện dẫn văn bản đang có hiệu lực vào ngày của kế hoạch (05/02/2026).',
      '“Sở Thông tin và Truyền thông” không còn từ ngày 01/3/2025 (NĐ 45/2025/NĐ-CP); kế hoạch đề ngày 05/02/2026. Nay là Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch hoặc Công an tỉnh: ghi đúng cơ quan tiếp nhận nhiệm vụ.',
      '“UBND huyện” không còn từ ngày 01/7/2025 (NQ 203/2025/QH15, Luật 72/2025/QH15); kế hoạch đề ngày 05/02/2026. Nay là Ủy ban nhân dân cấp xã: ghi theo tên này.',
    ]);
  });
  it('reads as expected after each fix', () => {
    checkFix(
      plan('2026', true),
      'citation-not-in-force',
      plan('2026', false, { ...outdated, decree: newDecree }),
    );
    checkFix(
      plan('2026', true),
      'agency-not-in-force',
      plan('2026', false, { ...outdated, lead: 'Sở Khoa học và Công nghệ' }),
    );
    checkFix(
      plan('2026', true),
      'agency-not-in-force',
      plan('2026', false, { ...outdated, cooperation: 'Sở Nội vụ, UBND cấp xã' }),
      { nth: 1 },
    );
  });
  it('has no findings after the first fix of each', () => {
    let text = fixtureText(plan('2026', false));
    for (let found = lintText(text); found.length > 0; found = lintText(text))
      text = applyEdits(text, found[0]!.fixes[0]!.edits);
    expect(text).toBe(
      fixtureText(
        plan('2026', false, {
          decree: newDecree,
          lead: 'Sở Khoa học và Công nghệ',
          cooperation: 'Sở Nội vụ, UBND cấp xã',
        }),
      ),
    );
  });
});

describe('the date of a plan in messages', () => {
  const messages = (date: string, subject = 'Cải cách hành chính') =>
    lintText(
      `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố:     /KH-UBND\n${date}\n\nKẾ HOẠCH\n${subject}\n\nCăn cứ ${decree}.\n\nI. NHIỆM VỤ\n1. Nâng cấp\na) Cơ quan chủ trì: Sở Tài nguyên và Môi trường;\nb) Thời hạn: Trước ngày 15/02/2024.\n`,
    )
      .filter(({ rule }) =>
        ['agency-not-in-force', 'citation-not-in-force', 'deadline-before-plan'].includes(rule),
      )
      .map(({ message }) => message)
      .join('\n');
  it.each([
    ['Nghệ An, ngày 15 tháng 3 năm 2026', undefined, 'kế hoạch đề ngày 15/3/2026', '(15/3/2026)'],
    ['Nghệ An, ngày     tháng 3 năm 2026', undefined, 'kế hoạch đề tháng 3/2026', '(3/2026)'],
    ['Nghệ An, ngày … tháng … năm 2026', undefined, 'kế hoạch đề năm 2026', '(năm 2026)'],
    ['', 'Cải cách hành chính năm 2026', 'kế hoạch của năm 2026', '(năm 2026)'],
  ])('is as precise as it is known: %s', (date, subject, dated, known) => {
    const said = messages(date, subject);
    expect(said).toContain(`; ${dated}.`);
    expect(said.split(known)).toHaveLength(3);
    expect(said).not.toContain('31/');
  });
});
