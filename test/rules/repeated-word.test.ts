import { describe, expect, it } from 'vitest';
import { repeatedWord } from '#rules/text/repeated-word.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, findingsIn } from './check.ts';

const only = { only: [repeatedWord.id] };
const says = (text: string) =>
  findingsIn(`I. NỘI DUNG\n1. ${text}\n`)
    .filter(({ rule }) => rule === repeatedWord.id)
    .map(({ start, end }) => `I. NỘI DUNG\n1. ${text}\n`.slice(start, end));

/** One word, as white space parts them, of more runs of letters than a phrase of eight words is likely to have. */
const manyRuns = Array.from({ length: 80 }, (_, i) => `a${i}`).join('-');

describe('repeated-word finds', () => {
  it.each([
    ['Cập nhật thông tin về giải quyết quyết thủ tục hành chính.', 'quyết quyết'],
    ['Phối hợp với các các sở, ban, ngành.', 'các các'],
    ['Các các sở, ban, ngành thực hiện.', 'Các các'],
    ['Nâng cao cao chất lượng phục vụ.', 'cao cao'],
    ['Triển khai tại tại các xã.', 'tại tại'],
    ['Yêu cầu các cơ quan các cơ quan báo cáo.', 'các cơ quan các cơ quan'],
    ['Giao Sở Nội vụ Sở Nội vụ theo dõi.', 'Sở Nội vụ Sở Nội vụ'],
    ['Báo cáo UBND UBND tỉnh.', 'UBND UBND'],
    ['Hoàn thành trong năm năm 2026.', 'năm năm'],
    ['Hoàn thành trong năm 2026 2026.', '2026 2026'],
    ['Thực hiện trong 05 năm năm.', 'năm năm'],
    ['Kể từ ngày ngày ký.', 'ngày ngày'],
    ['Bố trí kinh phí từ từ ngân sách.', 'từ từ'],
    ['Phục vụ người người dân tốt hơn.', 'người người'],
    ['Thực hiện thường thường xuyên.', 'thường thường'],
    ['Theo dõi và và và báo cáo.', 'và và và'],
    ['(theo theo Kế hoạch này).', 'theo theo'],
    ['Thuộc lĩnh vực lĩnh vực thông tin.', 'lĩnh vực lĩnh vực'],
    ['Tại thành phố Cần Thơ Thơ.', 'Thơ Thơ'],
    ['Triển khai tại xã xã Kim Sơn.', 'xã xã'],
    ['Ủy ban nhân dân xã xã báo cáo.', 'xã xã'],
    ['Giao Ủy Ủy ban nhân dân xã.', 'Ủy Ủy'],
    ['Dân tộc Mường Mường ở xã.', 'Mường Mường'],
    ['Ban A(b A(b họp.', 'A(b A(b'],
    ['Tại nhà văn văn hóa thôn.', 'văn văn'],
    ['Mời các nhà đầu đầu tư.', 'đầu đầu'],
    ['Khai thác điện mặt mặt trời.', 'mặt mặt'],
    ['Trang αβγδ αβγδ của tỉnh.', 'αβγδ αβγδ'],
    [`Trang ${manyRuns} ${manyRuns} của tỉnh.`, `${manyRuns} ${manyRuns}`],
  ])('%s', (text, marked) => {
    expect(says(text)).toEqual([marked]);
    expect(says(text.replace('1. ', '1.\t'))).toEqual([marked]);
  });
  it('the first words of a line, of the text and of its last line', () =>
    checkFindings(
      `
        Các các sở thực hiện
        ^^^^^^^ repeated-word
        các các nhiệm vụ
        ^^^^^^^ repeated-word
        III III. KINH PHÍ
        ^^^^^^^ repeated-word
        Căn Căn cứ Luật
        ^^^^^^^ repeated-word
      `,
      only,
    ));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. NỘI DUNG
      1. Phối hợp với các các sở, giải quyết quyết thủ tục.
                      ^^^^^^^ repeated-word
                                       ^^^^^^^^^^^ repeated-word
    `;
    checkFindings(source);
    checkFindings(source, { as: crlf });
    checkFindings(source, { as: decomposed });
  });
});

describe('repeated-word at the edge of a line', () => {
  it.each(['\n', '\n\n', '\n\n3\n\n'])('looks at the word of the other half (%j between)', (between) => {
    for (const words of [
      `Kết hợp hình thức tuyên truyền truyền${between}thống với công nghệ.`,
      `Kết hợp hình thức tuyên${between}truyền truyền thống với công nghệ.`,
    ])
      for (const as of [(source: string) => source, decomposed, crlf])
        expect(
          findingsIn(as(`I. NỘI DUNG\n1. ${words}\n`)).filter(({ rule }) => rule === repeatedWord.id),
        ).toEqual([]);
  });
  it('finds what no half makes a word of', () =>
    checkFindings(
      `
      I. NỘI DUNG
      1. Giải quyết quyết
              ^^^^^^^^^^^ repeated-word
      thủ tục; phối hợp với các các
                            ^^^^^^^ repeated-word

      sở, ban, ngành; hình thức tuyên truyền truyền
                                      ^^^^^^^^^^^^^ repeated-word
      2. thống kê số liệu; hình thức tuyên truyền truyền
                                           ^^^^^^^^^^^^^ repeated-word
    `,
      { only: [repeatedWord.id] },
    ));
});

describe('repeated-word does not report', () => {
  it.each([
    'Xử lý hành vi vi phạm hành chính.',
    'Tổ chức thi công công trình.',
    'Phát triển giao thông thông minh.',
    'Bảo đảm truyền thông thông tin đầy đủ.',
    'Cán bộ trực tiếp tiếp nhận hồ sơ.',
    'Công tác dự phòng phòng chống dịch.',
    'Làm tốt công tác dự phòng phòng, chống dịch.',
    'Ban hành quy định định mức kinh tế.',
    'Xuất bản bản tin; tuyên truyền truyền thống.',
    'Cung cấp dịch vụ công công khai; chuyển đổi số số liệu.',
    'Triển khai song song, luôn luôn theo dõi, tránh nói chung chung.',
    'Người người, nhà nhà thi đua.',
    'Để ngày ngày phục vụ tốt hơn; đời đời nhớ ơn.',
    'Làm từ từ, thường thường vào buổi sáng.',
    'Trong năm năm qua; kế hoạch năm năm 2021 - 2025; báo cáo hằng năm năm 2026.',
    'Theo quy định của Luật Luật sư và chỉ đạo của tỉnh Tỉnh ủy.',
    'Giao Phòng Phòng chống thiên tai theo dõi.',
    'Ban Chỉ đạo chỉ đạo các đơn vị; cơ quan chủ trì chủ trì, đơn vị phối hợp phối hợp.',
    'Sở Xây dựng xây dựng kế hoạch; các cơ quan, tổ chức tổ chức thực hiện.',
    'Tiêu chuẩn quốc gia, tiêu chuẩn quốc gia, tiêu chuẩn cơ sở.',
    'Một cửa, một cửa liên thông; kinh tế - kinh tế số.',
    'Gọi tổng đài 1022 1022 hoặc số 024 38 38 38.',
    'Bà Nguyễn Ly Ly',
    'Tổ tổ chức hội nghị họp hai lần.',
    'CÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ phát động; ĐOÀN CƠ SỞ SỞ Y TẾ tham gia.',
    'ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH; Đảng uỷ Uỷ ban nhân dân; sử dụng dụng cụ; cập nhật nhật ký.',
    'Đồng bào dân tộc Lô Lô; du lịch Lô Lô Chải; thôn Lô Lô; suối Le Le.',
    'Trồng su su và chôm chôm; nuôi ba ba, cá he he; bảo tồn le le.',
    'Bà Nguyễn Thy Thy, em Trần Thị Linh Linh, chị Lê Uyên Uyên.',
    'Ai ai cũng tham gia; ngày ngày, tháng tháng đều có kết quả.',
    'Báo cáo thường thường 06 tháng sơ kết một lần.',
    'Công tác phòng dịch dịch tả lợn châu Phi; nhiệm vụ vụ Đông Xuân; nguồn vốn vốn vay.',
    'Công khai bảng giá đất đất ở; mức xử phạt phạt tiền; phòng khám khám bệnh; lương thực thực phẩm.',
    'Thửa đất đất nông nghiệp; khoản nợ nợ quá hạn; đàn bò bò sinh sản; trồng cây cây ăn quả.',
    'Phát triển nhà ở ở nông thôn; các nội dung nêu trên trên cơ sở kế hoạch.',
    'Giao Trưởng thôn thôn Đoài, Ủy ban nhân dân xã xã Kim Sơn, Công an phường phường 5.',
    'UBND thành phố thành phố Huế; Trưởng khu phố khu phố 5.',
  ])('%s', (text) => expect(says(text)).toEqual([]));
  it('columns, cells and lines', () =>
    checkFindings(
      `
        ỦY BAN NHÂN DÂN\tDÂN
        Lưu: VT     VT
        I. NỘI DUNG
        Phối hợp với các
        các sở.
        | 1 | Sở Nội vụ | Sở Nội vụ |
        // các các
        `,
      only,
    ));
});

describe('repeated-word fixes', () => {
  it('by leaving one', () =>
    checkFix(
      `
        I. NỘI DUNG
        1. Phối hợp với các các các sở.
                        ^^^^^^^^^^^ repeated-word
      `,
      'repeated-word',
      `
        I. NỘI DUNG
        1. Phối hợp với các sở.
      `,
    ));
  it('a phrase', () =>
    checkFix(
      `
        I. NỘI DUNG
        1. Các cơ quan các cơ quan, đơn vị báo cáo.
           ^^^^^^^^^^^^^^^^^^^^^^^ repeated-word
      `,
      'repeated-word',
      `
        I. NỘI DUNG
        1. Các cơ quan, đơn vị báo cáo.
      `,
    ));
});

describe('repeated-word', () => {
  it('does not throw on any text', () => {
    for (const text of ['a '.repeat(20_000), 'các '.repeat(10_000), 'x'.repeat(40_000), '( '.repeat(20_000)])
      expect(findingsIn(text).filter(({ rule }) => rule === repeatedWord.id).length).toBeLessThan(2);
  });
});

describe('repeated-word asks what each of the two words belongs to', () => {
  it.each([
    'Sinh hoạt chuyên môn môn Ngữ văn; bộ môn môn Toán; văn bản bản sao.',
    'Căn cứ Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025.',
    'Kế hoạch chuyển đổi số số 12/KH-UBND; theo biểu mẫu mẫu 02.',
    'Phòng Kế hoạch - Tổng hợp tổng hợp, báo cáo Lãnh đạo Sở.',
    'Chủ trì: Khoa Khoa học cơ bản; Tổ Tổ chức sự kiện.',
    'Trong năm học 20 20 và năm 20 20.',
    'Song song với đó, mãi mãi ghi ơn; đi khập khiễng, ầm ầm; chôm chôm, cào cào, chuồn chuồn.',
  ])('%s', (text) => expect(says(text)).toEqual([]));
  it.each([
    ['Theo đơn giá Đơn giá quan trắc.', 'đơn giá Đơn giá'],
    ['Thực hiện kế hoạch Kế hoạch của tỉnh.', 'kế hoạch Kế hoạch'],
    ['Nghị định số số 61/2018/NĐ-CP.', 'số số'],
    ['Nâng cao chuyên môn môn nghiệp vụ.', 'môn môn'],
    ['Tổng hợp tổng hợp báo cáo.', 'Tổng hợp tổng hợp'],
    ['Ban hành mẫu mẫu số 02.', 'mẫu mẫu'],
  ])('and finds %s', (text, marked) => expect(says(text)).toEqual([marked]));
});
