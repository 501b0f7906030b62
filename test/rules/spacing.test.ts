import { describe, expect, it } from 'vitest';
import { spacing } from '#rules/text/spacing.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, findingsIn } from './check.ts';

const says = (said: string) => {
  const text = `I. NỘI DUNG\n1. ${said}\n`;
  return findingsIn(text)
    .filter(({ rule }) => rule === spacing.id)
    .map(({ start, end }) => text.slice(start, end));
};

describe('spacing finds', () => {
  it.each([
    ['Cải cách hành chính (CCHC)  trên địa bàn.', '(CCHC)  trên'],
    ['Các sở , ban, ngành.', 'sở ,'],
    ['Các sở,ban, ngành.', 'sở,ban,'],
    ['Rà soát ; báo cáo.', 'soát ;'],
    ['Rà soát;báo cáo.', 'soát;báo'],
    ['Rà soát quy định .', 'định .'],
    ['Gồm các nội dung :', 'dung :'],
    ['Nội dung:Rà soát quy định.', 'dung:Rà'],
    ['Đúng tiến độ.Thực hiện nghiêm.', 'độ.Thực'],
    ['Sở Nội vụ (cơ quan chủ trì ) tổng hợp.', 'trì )'],
    ['Sở Nội vụ (cơ quan chủ trì)tổng hợp.', 'trì)tổng'],
    ['Các sở ,ban  ,ngành.', 'sở ,ban'],
    ['HĐND:Giám sát việc thực hiện.', 'HĐND:Giám'],
    ['Qua VNeID:Rà soát hồ sơ.', 'VNeID:Rà'],
    ['Xong.Nay làm tiếp.', 'Xong.Nay'],
    ['Chuẩn bị hậu cần ( nước uống, âm thanh).', '( nước'],
    ['Ông. Nguyễn Văn Bình phụ trách.', 'Ông. Nguyễn'],
    ['Thành phần: Bà. Trần Thị Cúc, các thành viên.', 'Bà. Trần'],
    ['Mời Chủ tịch xã, Ông. Lê Đông dự.', 'Ông. Lê'],
    ['Trưởng đoàn và Bà. Vũ Thị Én ký.', 'Bà. Vũ'],
    ['Ông.Đỗ Mạnh Cường làm thư ký.', 'Ông.Đỗ'],
    ['Kế hoạch ngày 10 /3/2026 của Đoàn.', '10 /3/2026'],
    ['Báo cáo về Sở Nội vụ.. Tổng hợp gửi tỉnh.', 'vụ.. Tổng'],
    ['Thi tiểu  phẩm, văn nghệ, vấn đáp…', 'tiểu  phẩm,'],
    ['Khiếu nại, tố cáo...; các  hình thức khác.', 'các  hình'],
    ['Các hình thức (phóng sự, tin bài…) và  tọa đàm.', 'và  tọa'],
  ])('%s', (text, marked) => expect(says(text)).toEqual([marked]));
  it('a line once, the next line again, in any letters and line ends', () => {
    const source = `
      I. NỘI DUNG
      1. Các sở ,ban  ngành
             ^^^^^^^ spacing
      thực hiện ;
           ^^^^^^ spacing
      báo cáo.
    `;
    for (const as of [undefined, crlf, decomposed]) checkFindings(source, as ? { as } : {});
  });
  it('what parts nothing in the subject, among the recipients and in a cell', () => {
    const source = `
      SỞ NỘI VỤ
      Lào Cai,ngày 20 tháng 4 năm 2026
          ^^^^^^^^ spacing

      KẾ HOẠCH
      Rà soát  chỉ tiêu ,biên chế năm 2026
         ^^^^^^^^^ spacing

      I. NỘI DUNG
      | STT | Nội dung | Cơ quan chủ trì |
      |---|---|---|
      | 1 | Rà  soát hồ sơ | Sở Y tế , Sở Nội vụ |
            ^^^^^^^^ spacing
                                  ^^^^ spacing

      Nơi nhận:
      - Các sở,ban, ngành  tỉnh;
            ^^^^^^^ spacing
      - Lưu: VT.
    `;
    for (const as of [undefined, crlf, decomposed])
      checkFindings(source, { only: ['spacing'], ...(as ? { as } : {}) });
  });
});

describe('spacing does not report', () => {
  it.each([
    'Hội nghị có mặt đủ các Ông. Nay tổng hợp; cảm ơn Bà. Rà soát.',
    'Ông Nguyễn Văn Bình, Bà Trần Thị Cúc; TS. Lê Đông; quê Ông Bà. Trần Phú.',
    'Kế hoạch ngày10/3/2026 của Đoàn trong tháng3/2026.', // misspelling reports a lost space between word and figure
    'Lúc 7h30, 10:30 và 13h30’ chi 1.200.000 đồng, tỷ lệ 1 : 2, đạt 98,5%.',
    'Theo Nghị định số 118/2025/NĐ-CP; TTLT-BTC-BTP; Văn bản số 12/SNV-CCHC&PC.',
    'Truy cập https://dichvucong.gov.vn:8080/a,b;c hoặc gửi sonoivu@cantho.gov.vn, www.a.vn.',
    'Tại TP.HCM, TP.Hồ Chí Minh, ThS.Nguyễn Văn An, v.v..., TS. Lê Văn Bình.',
    'Khiếu nại, tố cáo...; các hình thức… khác ...',
    'Truy cập Dichvucong.Gov.Vn, (Booking.Com); trang Cantho.Gov.Vn; Sở.Vn; Asp.Net.',
    'Quét mã QR:VietQR, QR:VNPay; mã QR:MoMo.',
    'Gồm: a) rà soát; b) báo cáo; (i) một; (ii) hai.',
    'Họ tên: ( ……… ) ( ghi rõ … ); nội dung ( ... ); chọn (x).',
    'Số 10 / KH; tỷ lệ 1 / 2; 3 /4; ngày 10/3 / ngày 11/3; ngày 25 / 12 / 2023; ngày .. tháng .. năm 2026; gồm.. các việc.',
    'Điểm a,b khoản 1; x:y; hàm f(x)y.',
    'Họ và tên:  ……………  Ngày sinh:  ………',
    'Ngày…  tháng…  năm 2026; số lượng: ...  cuốn; ký tên....',
    'Kính gửi: …; họ tên  người nộp……',
    'Cột một     Cột hai     Cột ba',
    'Mã số A.B.C, phiên bản 1.2.3; Node.js; tệp ke-hoach.kh.',
    '“Một cửa”, “một cửa liên thông”; (Phụ lục I).',
    'Trên đây là Kế hoạch của Sở./.',
  ])('%s', (text) => expect(says(text)).toEqual([]));
  it('what may stand side by side in the header, among the recipients, above the signature and in tables', () =>
    checkFindings(
      `
        ỦY BAN NHÂN DÂN  CỘNG HÒA XÃ HỘI
        Số :  12 /KH-UBND

        KẾ HOẠCH
        Rà soát năm 2019

        I. NỘI DUNG
        | STT | Nội  dung | Cơ quan ,chủ trì |
        |---|---|---|
        | 1 | Phòng  Nội vụ | Sở Nội vụ : 2 |

        Nơi nhận:
        - Như trên;  KT. CHỦ TỊCH
        - Lưu:  VT,TS.
        TM. ỦY BAN NHÂN DÂN
        CHỦ  TỊCH
      `,
      { only: [spacing.id] },
    ));
});

describe('spacing fixes', () => {
  it.each([undefined, crlf, decomposed])('all of a line at once', (as) =>
    checkFix(
      `
        I. NỘI DUNG
        1. Các sở ,ban  ngành  thực hiện ; báo cáo.
               ^^^^^^^ spacing
      `,
      'spacing',
      `
        I. NỘI DUNG
        1. Các sở, ban ngành thực hiện; báo cáo.
      `,
      as ? { as } : {},
    ),
  );
});

describe('spacing', () => {
  it('does not throw on any text', () => {
    for (const piece of ['a,b', 'a  ', 'a ,', ') ', 'ab)cd', 'ab.Cd'])
      expect(() => findingsIn(`I. A\n1. ${piece.repeat(5_000)}`)).not.toThrow();
  });
});
