import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkNoFindings, checkRule } from './check.ts';
import { headed, in2026 } from './headed-plans.ts';

const rule = 'agency-not-in-force';
const only = { only: [rule] };
const tasks = 'a) Cơ quan chủ trì: Sở Y tế;';

const in2021 = headed('ngày 12 tháng 3 năm 2021');

/** What is found of one cooperating agency in a plan of a day: the marked words, the severity, the fixes. */
function found(name: string, day = 'ngày 12 tháng 10 năm 2026', province?: string) {
  const lines = `${headed(day, province)}\n${tasks}\nb) Cơ quan phối hợp: ${name};\nc) Thời gian thực hiện: Quý I.\n`;
  const text = lines.replaceAll(/^ +/gm, '');
  return lintText(text, defaultOptions)
    .filter((each) => each.rule === rule)
    .map(({ start, end, severity, fixes }) => [
      text.slice(start, end),
      severity,
      ...fixes.map(({ title }) => title.replace(/^Thay bằng “(.*)”$/, '$1')),
    ]);
}
const gone = (name: string, ...successors: string[]) => [[name, 'warning', ...successors]];
const informed = (name: string, ...successors: string[]) => [[name, 'information', ...successors]];

/** A plan of a body of Nghệ An below the people’s committee, with who cooperates. */
const ofBody = (body: string, number: string, cooperation: string) => `
ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
${body}
Số: ${number}
Nghệ An, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Công tác năm 2026

I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Văn phòng Sở;
b) Cơ quan phối hợp: ${cooperation};
c) Thời gian thực hiện: Quý I.
`;

describe('agency-not-in-force finds', () => {
  it.each([
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '15/KH-SNNMT', '‹Phòng Tư pháp›, Phòng Tài chính - Kế hoạch'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', '15/KH-SGDĐT', '‹Phòng Giáo dục và Đào tạo›, ‹Phòng Nội vụ›'],
    ['VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 5', '15/KH-VKSKV5', '‹Phòng Tư pháp›'],
    ['TÒA ÁN NHÂN DÂN KHU VỰC 2', '15/KH-TAKV2', '‹Phòng Giáo dục và Đào tạo›'],
  ])('a room of a district’s committee that is no room of %s', (body, number, cooperation) =>
    checkRule(rule, ofBody(body, number, cooperation)),
  );
  it('who has something to do by words that a line break parts', () =>
    checkRule(
      rule,
      `${in2026.replaceAll(/^ +/gm, '')}
a) Cơ quan chủ trì: Sở Y tế.

II. VIỆC KHÁC
1. Khảo sát 18 hợp tác xã; Phòng Chính sách chủ trì, phối
hợp với ‹Sở Nông nghiệp và Phát triển nông thôn›, các xã.
2. Ủy ban nhân dân các xã có trách nhiệm đề
nghị ‹Sở Thông tin và Truyền thông› cấp phép.
`,
    ));
  it('a department that was merged, and the people’s committees of districts', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông;
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force warning
      b) Cơ quan phối hợp: Sở Nội vụ; UBND huyện;
                                      ^^^^^^^^^^ agency-not-in-force warning
      c) Thời gian thực hiện: Quý I.
    `,
      only,
    ));
  it('the heading of an assignment and the recipients', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.

      II. TỔ CHỨC THỰC HIỆN
      1. Sở Kế hoạch và Đầu tư
         ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      Bố trí kinh phí.

      Nơi nhận:
      - UBND các quận, huyện;
        ^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      - Lưu: VT.
    `,
      only,
    ));
  it('a cell that ends at its tab or its line, whatever begins the next one', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.

      II. BẢNG
      TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành
      1\tNâng cấp mạng\tSở Tài nguyên và Môi trường\tCác sở, ban, ngành\tQuý II/2026
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
    `,
      only,
    ));
  it('the cells of a task table, and who leads by the words of a task', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.
      2. Đề nghị Công đoàn Viên chức tỉnh phối hợp tuyên truyền.
                 ^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      3. Kiểm tra
      a) Cơ quan chủ trì: Sở Nội vụ.

      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
      |---|---|---|---|---|
      | 1 | Nâng cấp phần mềm | Sở TT&TT | Phòng Nội vụ huyện | Quý I |
                                ^^^^^^^^ agency-not-in-force
                                           ^^^^^^^^^^^^^^^^^^ agency-not-in-force
    `,
      only,
    ));
  it('the cells of tab rows, whatever the next cell begins with', () =>
    checkRule(
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.

      PHỤ LỤC
      STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian
      1\tNâng cấp mạng\t‹Sở TT&TT›\tCác sở, ban, ngành\tQuý I
      2\tTập huấn\tSở Nội vụ\t‹Sở Thông tin và Truyền thông›\tQuý II
    `,
    ));
  it('whom the text has something sent to, or told what to do', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.

      II. VIỆC KHÁC
      1. Khó khăn, vướng mắc phản ánh về Sở Thông tin và Truyền thông để tổng hợp.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      2. Báo cáo kết quả định kỳ về Sở Kế hoạch và Đầu tư; đề nghị tỉnh chỉ đạo Sở Giao thông vận tải hướng dẫn.
                                    ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
                                                                                ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      3. Nêu ý kiến về Sở Thông tin và Truyền thông, tài liệu đã gửi về Sở Kế hoạch và Đầu tư trong năm 2024.
    `,
      only,
    ));
  it('who has something to do by the text', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.

      II. VIỆC KHÁC
      1. Phối hợp với Sở Thông tin và Truyền thông kiểm tra trước ngày 30/6/2026.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      2. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Sở Nội vụ, Sở Kế hoạch và Đầu tư tổ chức hội chợ.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
                                                                              ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      3. Sở Nội vụ
      - Phối hợp với Sở Giao thông vận tải theo dõi.
                     ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      - Nội dung: Phối hợp với Sở Tài nguyên và Môi trường rà soát các mỏ.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      4. Tổng hợp kết quả, báo cáo Sở KH&ĐT và UBND tỉnh.
                                   ^^^^^^^^ agency-not-in-force
      - Đề nghị Sở Nông nghiệp và Phát triển nông thôn các tỉnh, thành phố tham gia.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      5. UBND huyện Yên Thành tổ chức lễ phát động.
         ^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
    `,
      only,
    ));
  it('one level lower where the header does not date the plan', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính năm 2026

      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force information
    `,
      only,
    ));
  it.each([crlf, decomposed])('the same in other writings of the text', (as) =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Thông tin
                          ^^^^^^^^^^^^> agency-not-in-force
      và Truyền thông.
    `,
      { ...only, as },
    ),
  );

  it.each([
    ['Sở TT&TT', 'Sở KH&CN', 'Sở VH,TT&DL', 'Công an tỉnh'],
    ['STTTT', 'SKHCN', 'SVHTTDL', 'CAT'],
    ['Sở NN&PTNT', 'Sở NN&MT'],
    ['sở Kế hoạch và Đầu tư', 'sở Tài chính'],
    ['Sở Tài nguyên và Môi trường tỉnh Nghệ An', 'Sở Nông nghiệp và Môi trường tỉnh Nghệ An'],
    ['Bộ TT&TT', 'Bộ KH&CN', 'Bộ VH,TT&DL', 'Bộ Công an'],
    ['Ban Dân tộc tỉnh', 'Sở Dân tộc và Tôn giáo'],
    ['UBND huyện', 'UBND cấp xã'],
    ['UBND thị xã Cửa Lò', 'UBND xã', 'UBND phường', 'UBND đặc khu'],
    ['UBND thành phố Vinh', 'UBND xã', 'UBND phường', 'UBND đặc khu'],
    ['UBND quận, huyện', 'UBND các xã, phường', 'UBND các xã, phường, đặc khu'],
    ['UBND các xã, phường, thị trấn', 'UBND các xã, phường', 'UBND các xã, phường, đặc khu'],
    ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp xã'],
    ['Văn phòng HĐND và UBND huyện', 'Văn phòng HĐND và UBND xã'],
    ['Phòng VH&TT', 'Phòng VH-XH'],
    ['Báo Nghệ An', 'Báo và phát thanh, truyền hình Nghệ An'],
    ['Đài PT-TH tỉnh', 'Báo và phát thanh, truyền hình tỉnh'],
    ['Ban Tuyên giáo Thành ủy', 'Ban Tuyên giáo và Dân vận Thành ủy'],
    ['Cục Thuế tỉnh Nghệ An', 'Thuế tỉnh Nghệ An'],
    ['NHNN chi nhánh tỉnh', 'Ngân hàng Nhà nước Khu vực'],
    ['Phòng Thương mại và Công nghiệp Việt Nam', 'Liên đoàn Thương mại và Công nghiệp Việt Nam'],
    ['Thanh tra Sở', 'Thanh tra tỉnh'],
    // provinces that are no more, or cities now
    ['Sở Nội vụ tỉnh Hà Giang', 'Sở Nội vụ tỉnh Tuyên Quang'],
    ['UBND tỉnh Bạc Liêu', 'UBND tỉnh Cà Mau'],
    ['UBND tỉnh Bình Dương', 'UBND thành phố Hồ Chí Minh'],
    ['UBND tỉnh Đồng Nai', 'UBND thành phố Đồng Nai'],
    ['Tỉnh ủy Hà Giang', 'Tỉnh ủy Tuyên Quang'],
    ['Báo Hà Giang', 'Báo và phát thanh, truyền hình Tuyên Quang'],
    [
      'Sở TT&TT tỉnh Hà Giang',
      'Sở KH&CN tỉnh Tuyên Quang',
      'Sở VH,TT&DL tỉnh Tuyên Quang',
      'Công an tỉnh Tuyên Quang',
    ],
  ])('%s in a plan of October 2026, with a fix for each successor', (name, ...successors) =>
    expect(found(name)).toEqual(gone(name, ...successors)),
  );

  it('an end known from general knowledge only, as information', () => {
    expect(found('Huyện ủy')).toEqual(informed('Huyện ủy', 'Đảng ủy xã'));
    expect(found('Hội Nông dân huyện')).toEqual(informed('Hội Nông dân huyện'));
    expect(found('Bảo hiểm xã hội huyện')).toEqual(
      informed('Bảo hiểm xã hội huyện', 'Bảo hiểm xã hội cơ sở'),
    );
  });
  it.each([
    ['Cục Thi hành án dân sự tỉnh', 'Thi hành án dân sự tỉnh'],
    ['Kho bạc Nhà nước huyện', 'Kho bạc Nhà nước khu vực'],
  ])('a body of the centre in a province that ended in 2025: %s', (name, successor) =>
    expect(found(name).map(([words, , fix]) => [words, fix])).toEqual([[name, successor]]),
  );
  it('a district above a commune: the province is above it now', () =>
    checkFix(
      `
      ỦY BAN NHÂN DÂN
      XÃ KIM LIÊN
      Số: 15/KH-UBND
      Kim Liên, ngày 05 tháng 02 năm 2026

      KẾ HOẠCH
      Cải cách hành chính

      I. NHIỆM VỤ
      1. Rà soát.
      Nơi nhận:
      - UBND huyện;
        ^^^^^^^^^^ agency-not-in-force warning
      - Lưu: VT.
    `,
      'agency-not-in-force',
      `
      ỦY BAN NHÂN DÂN
      XÃ KIM LIÊN
      Số: 15/KH-UBND
      Kim Liên, ngày 05 tháng 02 năm 2026

      KẾ HOẠCH
      Cải cách hành chính

      I. NHIỆM VỤ
      1. Rà soát.
      Nơi nhận:
      - UBND tỉnh;
      - Lưu: VT.
    `,
      only,
    ));
  it('no second name for all communes after the first', () =>
    expect(found('UBND các huyện, thị xã; UBND các xã, phường')).toEqual(
      gone('UBND các huyện, thị xã', 'Bỏ “UBND các huyện, thị xã” (đã có Ủy ban nhân dân các xã, phường)'),
    ));
  it('a department that was not there yet', () =>
    expect(found('Sở Nông nghiệp và Môi trường', 'ngày 12 tháng 3 năm 2021')).toEqual(
      gone(
        'Sở Nông nghiệp và Môi trường',
        'Sở Tài nguyên và Môi trường',
        'Sở Nông nghiệp và Phát triển nông thôn',
        'Sở Lao động - Thương binh và Xã hội',
      ),
    ));
  it('names that leave their head word to the first', () =>
    expect(found('các Sở: Nội vụ, Kế hoạch và Đầu tư')).toEqual(gone('Kế hoạch và Đầu tư', 'Tài chính')));
});

describe('agency-not-in-force does not report', () => {
  it.each([
    'Văn phòng HĐND, UBND xã',
    'VP HĐND, UBND xã',
    'Văn phòng HĐND/UBND xã',
    'Văn phòng Hội đồng nhân dân, Ủy ban nhân dân xã',
    'Văn phòng HĐND và UBND xã',
  ])('one office of two bodies: %s', (office) => expect(found(office)).toEqual([]));
  it('the same names in a plan of 2021', () =>
    checkFindings(
      `${in2021}
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông;
      b) Cơ quan phối hợp: UBND huyện; Sở KH&ĐT; Báo Nghệ An; Phòng Nội vụ; UBND tỉnh Hà Giang;
      c) Thời gian thực hiện: Quý I.
    `,
      only,
    ));
  it.each([
    ['TRƯỜNG CAO ĐẲNG NGHỆ AN', '15/KH-CĐNA'],
    ['BAN QUẢN LÝ KHU KINH TẾ', '15/KH-KKT'],
  ])('rooms that may be its own, in a plan of %s', (body, number) =>
    checkFindings(
      `
      ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
      ${body}
      Số: ${number}
      Nghệ An, ngày 05 tháng 02 năm 2026

      KẾ HOẠCH
      Công tác năm 2026

      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Phòng Nội vụ;
      b) Cơ quan phối hợp: Phòng Tài chính - Kế hoạch;
      c) Thời gian thực hiện: Quý I.
    `,
      only,
    ),
  );
  it.each([
    ['TRƯỜNG CAO ĐẲNG NGHỆ AN', '15/KH-CĐNA'],
    ['BAN QUẢN LÝ KHU KINH TẾ', '15/KH-KKT'],
    ['CÔNG TY CỔ PHẦN CAO SU', '15/KH-CTCS'],
    ['CHI CỤC KIỂM LÂM', '15/KH-CCKL'],
  ])('rooms that are named like departments, in a plan of %s, which may have any', (body, number) =>
    checkNoFindings(rule, ofBody(body, number, 'Phòng Tư pháp, Phòng Giáo dục và Đào tạo')),
  );
  it('the station that Thành phố Hồ Chí Minh has, and no “… tỉnh” for a city', () => {
    expect(found('Đài Phát thanh và Truyền hình Thành phố', undefined, 'THÀNH PHỐ HỒ CHÍ MINH')).toEqual([]);
    const text = `${headed('ngày 12 tháng 10 năm 2026', 'THÀNH PHỐ HẢI PHÒNG')}\na) Cơ quan chủ trì: Đài Phát thanh và Truyền hình thành phố.\n`;
    const [finding] = lintText(text.replaceAll(/^ +/gm, ''), defaultOptions).filter(
      (each) => each.rule === rule,
    );
    expect(finding?.message).toContain('Báo và phát thanh, truyền hình thành phố');
  });
  it('running text that gives nobody anything to do, and citations', () =>
    checkFindings(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế.
      Chỉnh lý phông lưu trữ Ủy ban nhân dân huyện Yên Thành giai đoạn 1991 - 2004; sửa trụ sở cũ của Sở Giao thông vận tải.
      Phối hợp với Sở Xây dựng (trước đây là Sở Giao thông vận tải) rà soát; Sở Thông tin và Truyền thông đã chủ trì xây dựng.
      Khi hợp nhất, Sở Kế hoạch và Đầu tư bàn giao hồ sơ; cán bộ nguyên là công chức Sở Kế hoạch và Đầu tư.
      Kế thừa số liệu do Sở Thông tin và Truyền thông và UBND huyện bàn giao, theo Quyết định số 12/QĐ-UBND ngày
      03/02/2020 của UBND huyện Yên Thành về giao nhiệm vụ cho Phòng Nội vụ.
    `,
      only,
    ));
  it.each([
    ['ngày 14 tháng 3 năm 2025', 'Sở Thông tin và Truyền thông'],
    ['ngày 15 tháng 02 năm 2025', 'Sở Nông nghiệp và Môi trường'],
    ['ngày 30 tháng 6 năm 2025', 'UBND huyện'],
    ['ngày 01 tháng 4 năm 2025', 'Báo và phát thanh, truyền hình Nghệ An'],
    ['ngày 29 tháng 4 năm 2026', 'UBND tỉnh Đồng Nai'],
  ])('names on %s: %s', (day, name) => expect(found(name, day)).toEqual([]));
  it.each([
    ['ngày 15 tháng 3 năm 2025', 'Sở Thông tin và Truyền thông'],
    ['ngày 01 tháng 7 năm 2025', 'UBND huyện'],
    ['ngày 14 tháng 02 năm 2025', 'Sở Nông nghiệp và Môi trường'],
    ['ngày 30 tháng 4 năm 2026', 'UBND tỉnh Đồng Nai'],
  ])('but not on %s: %s', (day, name) => expect(found(name, day)).not.toEqual([]));
  it.each([
    'Báo Nhân Dân',
    'Báo Quân đội nhân dân',
    'Báo Lao Động',
    'Sở Thông tin và Truyền thông (cũ)',
    'Sở KH&ĐT (nay là Sở Tài chính)',
    'UBND tỉnh',
    'UBND thành phố',
    'UBND thành phố Hải Phòng',
    'Công an thành phố',
    'UBND các tỉnh, thành phố',
    'Sở Nội vụ tỉnh Nghệ An',
    'Sở Nội vụ thành phố Huế',
    'VCCI',
    'Phòng Kinh tế',
    'Bưu điện Hà Giang',
    'Trường Chính trị Hà Giang',
    'Thanh tra Sở Nội vụ',
    'Ban Dân tộc HĐND tỉnh',
    'Ban Dân tộc của HĐND tỉnh',
    'Phòng Quản lý đô thị và Hạ tầng',
    'Trung tâm Chính trị phường',
    'Trung tâm Văn hóa, Thể thao và Truyền thông',
    'Trung tâm Y tế huyện',
    'Cục Thuế',
    'Công an xã',
    'Chủ tịch UBND xã',
  ])('%s', (name) => expect(found(name)).toEqual([]));
  it('rooms inside a department', () =>
    checkFindings(
      `
      SỞ XÂY DỰNG
      Số: 05/KH-SXD
      Nghệ An, ngày 12 tháng 01 năm 2026

      KẾ HOẠCH
      Cải cách hành chính

      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Phòng Quản lý đô thị.
    `,
      only,
    ));
  it('a plan without any date', () =>
    checkFindings('I. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Thông tin và Truyền thông.\n', only));
});
