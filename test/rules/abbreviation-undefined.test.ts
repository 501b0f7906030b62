import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkNoFindings, checkRule } from './check.ts';

const only = ['abbreviation-undefined'];

const rule = 'abbreviation-undefined';
const body = (words: string) => `I. MỤC ĐÍCH\n1. ${words}\n2. Rà soát.\n`;
const recipients = (...lines: readonly string[]) =>
  `${body('Nâng cao nhận thức.')}\nTrên đây là Kế hoạch của tỉnh./.\n\nNơi nhận:\n${lines.join('\n')}\n- Lưu: VT.\n`;

describe('abbreviation-undefined finds', () => {
  it.each([
    'Nâng cao nhận thức cho cán bộ tại các (‹KCN›) trên địa bàn.',
    'Phối hợp với (‹CDC›) lấy mẫu.',
    'Thông báo cho ( ‹UBND› ) biết.',
    'Kinh phí của các (‹HTX›) tham gia.',
    'Tập huấn mỗi (‹KCN›) một lớp.',
  ])('letters in a bracket that explains nothing: %s', (words) =>
    checkRule(`${rule} information`, body(words)),
  );
  it.each([
    ['- VPUB: ‹CPV›, các PCVP;'],
    ['- VPUB: CVP, các ‹PVCP›;'],
    ['- Chủ tịch, các ‹PTC› UBND tỉnh;'],
    ['- ‹PCVP›, ‹CPV›;'.replace('‹PCVP›', 'PCVP')],
    ['- Thường trực Tỉnh ủy;', '- ‹CPV›, các phòng;'],
  ])('letters of an office with two of them swapped: %s', (...lines) =>
    checkRule(rule, recipients(...lines)),
  );
  it('an abbreviation before its definition', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Cải cách TTHC trên địa bàn tỉnh.
                  ^^^^ abbreviation-undefined warning
      2. Kiểm soát thủ tục hành chính (TTHC) theo quy định; công khai TTHC.
    `,
      { only },
    ));
  it('one in the legal bases, even within the subject of a document', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Cải cách hành chính năm 2026

      Căn cứ Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh về CCHC năm 2026.
                                                                    ^^^^ abbreviation-undefined warning
                                                                                 ^^^^ abbreviation-undefined warning
      Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch cải cách hành chính (sau đây viết tắt là CCHC) như sau:

      I. MỤC ĐÍCH
    `,
      { only },
    ));
  it('one that is introduced with its place', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Báo cáo UBND trước ngày 15/12.
                 ^^^^ abbreviation-undefined warning
      2. Ủy ban nhân dân tỉnh Lâm Đồng (sau đây gọi tắt là UBND tỉnh) xem xét.
    `,
      { only },
    ));
  it('an uncommon one that nobody introduces, once', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Nâng cao chất lượng KSTTNB của các đơn vị.
                             ^^^^^^ abbreviation-undefined information
      2. Đánh giá KSTTNB hằng năm.
    `,
      { only },
    ));
  it('one that only a bracket further on has, which explains nothing', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Kiểm tra giấy phép VLNXD; hồ sơ VLNXD tại kho.
                            ^^^^^ abbreviation-undefined information
      2. Lập kế hoạch ứng phó sự cố hóa chất (VLNXD).
    `,
      { only },
    ));
  it('one among the words that another definition gives a name to', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Kiểm soát nội bộ năm 2026

      Thực hiện Nghị định số 106/2025/NĐ-CP ngày 15/5/2025 của Chính phủ về KSTTNB (viết tắt là Nghị định số 106/2025/NĐ-CP), Sở ban hành Kế hoạch như sau:
                                                                            ^^^^^^ abbreviation-undefined warning
      I. MỤC ĐÍCH
      1. Nâng cao kiểm soát thanh toán nội bộ (KSTTNB).
    `,
      { only },
    ));
  it('one behind a firm that another thing is named with', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Tạo thuận lợi cho người dân, doanh nghiệp và công tác QTRVB.
                                                               ^^^^^ abbreviation-undefined
    `,
      { only },
    ));
  it('one in a closing and one in an annex', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH
      1. Nâng cao chất lượng.
      Trên đây là Kế hoạch của các đơn vị, gửi về HĐTĐG để tổng hợp./.
                                                  ^^^^^ abbreviation-undefined
      Nơi nhận:
      - Lưu: VT, QLĐBT.

      PHỤ LỤC
      Danh sách các đơn vị do BQLRPH đề xuất
                              ^^^^^^ abbreviation-undefined
    `,
      { only },
    ));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. MỤC ĐÍCH
      1. Phát triển CNĐL của tỉnh.
                    ^^^^ abbreviation-undefined
      2. Cải cách TTHC.
                  ^^^^ abbreviation-undefined warning
      3. Rà soát thủ tục hành chính (TTHC).
    `;
    checkFindings(source, { only, as: decomposed });
    checkFindings(source, { only, as: crlf });
  });
});

describe('abbreviation-undefined passes over', () => {
  it.each([
    'Đội ngũ cán bộ quản lý, giáo viên, nhân viên (CBQL,GV,NV) nhà trường; bồi dưỡng CBQL.',
    'Cán bộ quản lý giáo dục, cộng tác viên (CBQLGD, CTV) của sở.',
    'Tổ chức hoạt động giáo dục ngoài giờ lên lớp (HĐGDNGLL). Hoạt động GDNGLL là một bộ phận.',
    'Công tác bảo vệ, chăm sóc sức khỏe nhân dân (BVCSSKND); bảo vệ CSSKND hằng năm.',
    'Khu công nghiệp (KCN), các khu công nghiệp (KCN) trên địa bàn; các cơ quan (UBND, HĐND).',
    'Phối hợp với Trung tâm Kiểm soát bệnh tật (CDC) tỉnh; các đơn vị (UBND xã).',
  ])('%s', (words) => checkNoFindings(rule, body(words)));
  it.each([
    ['- VPUB: CVP, các PCVP;', '- Các PCT UBND tỉnh;', '- CV: TH, NC;'],
    ['- Ban QLDA;', '- VNPT;', '- LĐLĐ tỉnh;'],
  ])('recipients: %s', (...lines) => checkNoFindings(rule, recipients(...lines)));
  it.each([
    [
      'letters of a foreign name',
      'Làm việc với LG Display, SAP Business One; hội thảo tại CHLB Đức, CHDCND Lào.',
    ],
    ['what everybody knows', 'UBND, HĐND và MTTQ các cấp thực hiện TTHC; Sở TT&TT, Sở GD&ĐT, NHNN phối hợp.'],
    [
      'numbers and symbols of documents',
      'Kế hoạch số 146/KH-UBND, Quyết định số 12/QĐ-XYZW, Nghị quyết số 09-NQ/QBVT, Công văn 2231/SQVW-CCHC&PC.',
    ],
    ['numbers with spaces and blanks', 'Kế hoạch số 20 /KH-QXBV; số     /BC-QXBV; Quyết định số … /QĐ-QXBV.'],
    ['numerals and letters of items', 'theo mục III và mục XIV; điểm A; Quý IV; thế kỷ XXI.'],
    ['units and money', 'dung lượng 500 GB, 20 MB; 1.000 USD; công suất 5 MW.'],
    ['money and quantities', 'Kim ngạch đạt 400 triệu USD; tổng mức đầu tư 15 tỷ VNĐ; trạm 2 x 63 MVA.'],
    [
      'what is measured, software and taxes',
      'Quan trắc pH, DO, COD, TSS; phần mềm ERP, MES, SCADA; thuế TTĐB.',
    ],
    [
      'foreign terms',
      'Chỉ số SAIDI, SAIFI; chuẩn OAIS, METS, PREMIS; khoa ICU, vi khuẩn MRSA; chu trình PDCA; tiêm BCG; tổ chức WWF.',
    ],
    ['names in capitals', 'Nhà tài trợ VIKODA; bộ sách VIETTELSACH; đại lý AGRITEK.'],
    [
      'names of firms',
      'Công ty cổ phần Khoáng sản VPGTT, Hợp tác xã nông nghiệp VPGTX Bó Lá, Chi nhánh QXBTV và Công ty TNHH MTV Thương mại QXTRT tham gia.',
    ],
    [
      'what stands behind a slash',
      'khu thương mại tự do (Free Trade Zone / FTZ); kiểm soát nội bộ / KSNB và quản trị rủi ro/QTRR; KSNB, QTRR được coi trọng.',
    ],
    ['websites and addresses', 'truy cập WWW.QXBV.VN, HTTPS://QXBV.GOV.VN, địa chỉ QXBV@lamdong.gov.vn.'],
    ['words with stress', 'Đề nghị KHÔNG sử dụng, CẦN báo cáo NGAY cho BAN tổ chức.'],
    ['names in capitals', 'Ông NGUYỄN VĂN AN và bà LÊ THỊ QXB tham dự.'],
    [
      'technology and bodies known by their letters',
      'màn hình LED, tin nhắn SMS, mã QR, tiêu chuẩn ISO 9001, vốn ODA, UNESCO.',
    ],
    [
      'what is glossed where it is named',
      'chỉ số hài lòng (QXSIP) và tên nước ngoài (QX INDEX); sau đó dùng QXSIP.',
    ],
    ['what a bracket after it explains', 'mọi QXTT (quy xuất tài trợ) đều công khai; QXTT mới.'],
    ['titles in quotation marks', 'Chương trình “Tiếng hát QXBV năm 2026”, “QXBV”.'],
    ['letters of offices and enterprises', 'Sở XD, Phòng QXBV và Công ty QXTRT phối hợp; hệ thống QXBVS.'],
    ['products and codes', 'hệ thống VNPT-I.office, QXBV-2, Q1XB, đường QL1A.'],
    ['what stands beside other capitals', 'Công ty QXBV TRT, Trung tâm QXV BTR.'],
    ['symbols without a number', 'ký hiệu QĐ-QXBV và KH-QXBV.'],
    [
      'what is defined before',
      'quy xuất tài trợ (QXTT) và QXTT; xử lý bằng văn (gọi tắt là XLBV) theo XLBV.',
    ],
    [
      'what is called with its place before',
      'Ủy ban nhân dân tỉnh (gọi tắt là UBND tỉnh) giao; UBND các xã thực hiện.',
    ],
  ])('%s', (_, said) => checkFindings(`I. MỤC ĐÍCH\n1. ${said}\n2. Tiếp tục: ${said}\n`, { only }));
  it('headings, the title, header, recipients and signature', () =>
    checkFindings(
      `
      UBND TỈNH QXBV	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/KH-QXBV	Lâm Đồng, ngày 15 tháng 3 năm 2026

      KẾ HOẠCH
      Cải cách QXTT năm 2026

      Thực hiện chỉ đạo của Chính phủ, đơn vị ban hành Kế hoạch như sau:

      I. NỘI DUNG QXTT
      1. Rà soát.
      Nơi nhận:
      - Sở QXBV;
      - Lưu: VT, QXBV.

      TM. QXBV
      GIÁM ĐỐC QXBV
      Nguyễn Văn An
    `,
      { only },
    ));
  it('the header and the cells of a table that are letters only', () =>
    checkFindings(
      `
      I. NỘI DUNG
      | STT | NỘI DUNG QXBV | Cơ quan chủ trì | Thời gian |
      |---|---|---|---|
      | 1 | Rà soát | QXBV | Quý I |
    `,
      { only },
    ));
});

describe('the fix of abbreviation-undefined', () => {
  it('moves the definition to the first use', () =>
    checkFix(
      `
      I. MỤC ĐÍCH
      1. Cải cách TTHC trên địa bàn.
                  ^^^^ abbreviation-undefined
      2. Kiểm soát thủ tục hành chính (TTHC) theo quy định.
      3. Công khai TTHC.
    `,
      'abbreviation-undefined',
      `
      I. MỤC ĐÍCH
      1. Cải cách thủ tục hành chính (TTHC) trên địa bàn.
      2. Kiểm soát TTHC theo quy định.
      3. Công khai TTHC.
    `,
    ));
  it('writes the first word as its position requires', () =>
    checkFix(
      `
      I. MỤC ĐÍCH
      1. TTHC được công khai.
         ^^^^ abbreviation-undefined
      2. Thủ tục hành chính (sau đây viết tắt là TTHC) được rà soát.
    `,
      'abbreviation-undefined',
      `
      I. MỤC ĐÍCH
      1. Thủ tục hành chính (sau đây viết tắt là TTHC) được công khai.
      2. TTHC được rà soát.
    `,
    ));
  it('goes over a torn line, in decomposed text', () =>
    checkFix(
      `
      I. MỤC ĐÍCH
      1. Cải cách TTHC.
                  ^^^^ abbreviation-undefined
      2. Rà soát thủ tục
      hành chính (TTHC).
    `,
      'abbreviation-undefined',
      `
      I. MỤC ĐÍCH
      1. Cải cách thủ tục hành chính (TTHC).
      2. Rà soát TTHC.
    `,
      { as: decomposed },
    ));
});
