import { describe, expect, it } from 'vitest';
import { plainOf } from '#grammar/text/plain.ts';
import { readPlan } from '#model/plan.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';

/** The dated duties of a plan's section that nobody is named for: what is done, by when. */
function workIn(lines: string, as: (text: string) => string = (text) => text): string[] {
  const plan = readPlan(
    as(`KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN\n${lines}\n`),
  );
  const say = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => plainOf(plan.text, span)).join('; ');
  return plan.duties
    .filter(({ lead }) => lead === undefined)
    .map(({ name, deadline }) => `${say([name])} | ${say(deadline?.values ?? [])}`);
}

describe('the work of phases', () => {
  it('stands below headings that are numbered and dated', () => {
    const lines =
      '1. Đợt 1: Từ ngày 05/01/2026 đến ngày 20/02/2026:\n- Kiểm tra hồ sơ.\n- Rà soát danh sách.\n' +
      '2. Đợt 2 (từ ngày 23/02/2026 đến ngày 14/3/2026):\na) Ở thôn:\n- Giám sát việc niêm yết.';
    const work = [
      'Kiểm tra hồ sơ. | Từ ngày 05/01/2026 đến ngày 20/02/2026',
      'Rà soát danh sách. | Từ ngày 05/01/2026 đến ngày 20/02/2026',
      'Giám sát việc niêm yết. | từ ngày 23/02/2026 đến ngày 14/3/2026',
    ];
    expect(workIn(lines)).toEqual(work);
    expect(workIn(lines, decomposed)).toEqual(work);
    expect(workIn(lines, crlf)).toEqual(work);
  });
  it.each([
    ['- Bước 1 (Quý I/2026): Rà soát.\n- Bước 2 (Quý II/2026): Thí điểm.', 2],
    ['1. Giai đoạn 1: Năm 2026\nXây dựng mô hình.\n2. Giai đoạn 2: Từ năm 2027 đến năm 2030\nNhân rộng.', 2],
    ['1.1. Đợt 1: Trong tháng 01/2026\n- Họp thôn.\n1.2. Đợt 2: Tháng 02 - 3/2026\n- Tổng kết.', 2],
    ['a) Giai đoạn I, quý I/2026: Khảo sát.\nb) Giai đoạn II, quý II/2026: Thi công.', 2],
    [
      '1. Kiểm tra việc tuyên truyền\n- Hồ sơ.\n* Thời gian thực hiện: Từ ngày 04/02/2026 đến ngày 08/02/2026.\n' +
        '2. Giám sát việc niêm yết\nTại trụ sở.\n* Thời gian thực hiện: Đến hết ngày 15/3/2026.',
      2,
    ],
    [
      '- Từ ngày 04/02/2026: Họp với các thôn về cách làm.\n- Ngày 10/02/2026: Sở Tư pháp kiểm tra hồ sơ của các thôn.',
      2,
    ],
    [
      '1. Giám sát trình tự bỏ phiếu\n* Thời gian thực hiện: Tháng 3/2026.\n2. Kiểm tra hòm phiếu, buồng phiếu\n* Thời gian thực hiện: Tháng 3/2026.',
      2,
    ],
  ])('is read from “%s”', (lines, count) => expect(workIn(lines)).toHaveLength(count));
  it('has the stretch that it names in brackets itself, not a day that is only named', () =>
    expect(
      workIn(
        '1. Đợt 1: Tháng 01/2026\n- Giám sát việc giới thiệu người (từ 05/01/2026 đến 15/01/2026).\n- Chào mừng ngày hội (ngày 20/01/2026).\n2. Đợt 2: Tháng 02/2026\n- Tổng kết.',
      ),
    ).toEqual([
      'Giám sát việc giới thiệu người (từ 05/01/2026 đến 15/01/2026). | từ 05/01/2026 đến 15/01/2026',
      'Chào mừng ngày hội (ngày 20/01/2026). | Tháng 01/2026',
      'Tổng kết. | Tháng 02/2026',
    ]));
  it('is the time of what a sentence gives to somebody, too', () => {
    const plan = readPlan(
      'KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. NỘI DUNG\n1. Đợt 1: Tháng 01/2026\n- Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát văn bản.\n2. Đợt 2: Tháng 02/2026\n- Tổng kết.\n',
    );
    const [first] = plan.duties;
    expect(plan.duties).toHaveLength(2);
    expect([first?.lead, first?.deadline].map((each) => each && plainOf(plan.text, each.values[0]!))).toEqual(
      ['Sở Tư pháp', 'Tháng 01/2026'],
    );
  });
  it.each([
    ['one phase alone', '1. Đợt 1: Tháng 01/2026\n- Kiểm tra hồ sơ.'],
    ['steps without a time', '1. Bước 1: Chuẩn bị\n- Chọn đề.\n2. Bước 2: Thông báo\n- Gửi giấy mời.'],
    [
      'a term of years',
      '1. Giai đoạn 2021 - 2025\n- Đạt 10 tiêu chí.\n2. Giai đoạn 2026 - 2030\n- Đạt 19 tiêu chí.',
    ],
    [
      'rounds of a contest, with their places',
      '1. Vòng sơ khảo\n- Thời gian: Ngày 10/02/2026.\n- Địa điểm: Hội trường.\n2. Vòng chung khảo\n- Thời gian: Ngày 20/02/2026.\n- Địa điểm: Hội trường.',
    ],
    [
      'regions, whose time is that of something else',
      '1. Đối với vùng nuôi tôm\n- Thời gian thực hiện: Tháng 3/2026.\n2. Đối với vùng nuôi cá\n- Thời gian thực hiện: Tháng 4/2026.',
    ],
    [
      'tasks with leads of their own',
      '1. Rà soát văn bản\n- Cơ quan chủ trì: Văn phòng;\n- Thời gian thực hiện: Tháng 3/2026.\n2. Kiểm tra hồ sơ\n- Cơ quan chủ trì: Văn phòng;\n- Thời gian thực hiện: Tháng 4/2026.',
    ],
  ])('is none of %s', (_, lines) => expect(workIn(lines)).toEqual([]));
});
