import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from './check.ts';

const of = (...clauses: readonly string[]) => planWithClauses('05/12/2025', ...clauses);

describe('misspelling finds a syllable that is torn, as one finding', () => {
  it.each([
    'Người dân được hướng ‹dẫ n› cách mượn sách; trẻ em có quy ‹ch ế› riêng, thủ thư trực ‹gấ p› đôi giờ.',
    'Kế hoạch ‹x ây› dựng trường; triển khai ‹t hực› hiện.',
    'Lập kế ‹h oạch› giáo dục; phòng ngừa ngộ ‹đ ộc› thực phẩm; Chương ‹trì nh› hành động.',
    'Tăng cường phối hợp với các cơ ‹qu an› đơn vị; nâng ‹ca o› ‹ch ất› lượng.',
    'Niêm yết, ‹cô ng› khai; hồ ‹s ơ› đăng ký; đồng thời ‹đ ẩy› mạnh công tác.',
    '‹Chi ến› lược ‹phá t› ‹tri ển› kinh tế; ‹ti ền› lương; ‹li ên› kết; ‹hi ện› nay.',
    'Đào tạo ‹ngh i ệp› vụ; chuyên môn ‹n ghi ệp› vụ; ‹ho ạt› ‹đ ộng› văn hóa.',
    'Kỳ xét và tuyển sinh ‹nă m› 2019; điều kiện thuận lợi ‹nhấ t› cho học sinh.',
    '‹T ổ› chức hội nghị; căn cứ nội dung ‹K ế› hoạch; các ‹đ ơn› vị ‹c ăn› cứ kết quả.',
    'Trong năm học ‹20 20› và năm ‹20 26›.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it('beside figures, where the plan writes it whole elsewhere', () =>
    checkRule(
      'misspelling',
      of('Họp trong 30 phút, lúc 08 giờ 00 ‹ph út›, thứ Ba; ngày 28 ‹th áng› 8; trong tháng 9.'),
    ));
  it('in a heading in capitals', () =>
    checkRule('misspelling', of('Một.').replace(/I\. [^\n]*/, 'I. CÔNG TÁC ‹T Ổ› CHỨC')));
  it('and joins it', () =>
    checkRuleFix(
      'misspelling',
      'I. NHIỆM VỤ\n1. Có quy ‹ch ế› riêng.\n',
      'I. NHIỆM VỤ\n1. Có quy chế riêng.\n',
    ));
  it('and says why', () =>
    expect(lintText(of('Có quy ch ế riêng.')).map(({ message }) => message)).toContainEqual(
      '“ch ế” là chữ “chế” bị tách, thường do chép từ tệp PDF. Viết liền lại.',
    ));
});

describe('misspelling finds what a hasty keyboard leaves', () => {
  it.each([
    'Tổ chức thực ‹hiênj›, ‹triênr› khai; tuyên ‹truyênf›; chịu trách ‹nhiêmj›; ‹phôis› hợp với đơn vị.',
    'Báo cáo 06 ‹thangs›, 12 tháng; họp 15 phút, không quá 20 ‹phuts›.',
    'Tại bản ‹đồsố›; tác nghiệp ‹vùngsâu›; Luật Báo ‹chíngày› 05; bố ‹trítrong› dự toán; Giám ‹đốccác› xí nghiệp.',
    'Thuộc ‹nhómm› III; trong đó ‹ítt› nhất 05 mẫu; ‹llúa› Xuân; chó, ‹mmèo›; dưới 180 ‹phútt› đối với khám.',
    'Phía Bắc, ‹fía› Nam; ‹wệ› sinh; kiểm tra, ‹jám› sát việc thực hiện.',
    'Cơ sở được quản lý ‹đươc› kiểm tra; giám sát ‹viêc› thực hiện; nghĩa trang ‹liêt› sĩ; Tổng ‹duyêt› lúc 19 giờ.',
    'Trưởng ‹cac› phòng, khoa; tuyên truyền ‹cac› ngày lễ lớn; năm ‹hoc› mới.',
  ])('%s', (clause) => checkRule('misspelling', of(clause)));
  it.each([
    'Xe đi Ia Mơr, Đắk Rơl; mua balô, vắcxin, bêtông, panô, căngtin, ôxy, iôn, iốt.',
    'Chạy bus nhanh, đường gom có top 10 điểm; dùng bộ test nhanh, hai set quà; mạng net.',
    'Chương trình hip hop, nhạc rap; sản phẩm cut and sew; đội tuyển futsal.',
  ])('and not words of other languages: %s', (clause) => checkNoFindings('misspelling', of(clause)));
});

describe('misspelling lets stand apart', () => {
  it.each([
    'Theo điểm c ở trang 5, điểm a và b khoản 2, mục I n; nhóm B ở xã, hạng A nếu có.',
    'Chi ủy viên; quy ước; cho ấp; thi ở tỉnh; khu yên tĩnh; họ và tên; tổ ủ rơm; chi ứng trước.',
    'Cứ 5 m ở độ sâu 2 m; 10 g ở mỗi gói; 20 l ở bể.',
    'Trong năm 2026 có 20 hộ; 20 20 20; số 20 26 30; tổng đài 19 20.',
    'K Ế  H O Ạ C H và N H I Ệ M  V Ụ.',
    'Chủ tịch A h Phong; ông Y Thông; bà H Nga; thôn Ia O.',
    'Học kỳ I năm học 2026 - 2027; lần I ở xã; vitamin C ở quả; gan B ở trẻ.',
    'Hội nghị tại Hà Nội; chị Ý ái mộ; ca úp mở; tủ áo; lo âu; tự ái; thu ý kiến; bị ốm; cơ ở.',
  ])('%s', (clause) => checkNoFindings('misspelling', of(clause)));
});

describe('misspelling finds words without the space between them', () => {
  it.each([
    'Lực ‹lượngcông› an; ‹tổchức› hội nghị; ‹kếhoạch› công tác; quy định ‹tạiđiều› 5.',
    'Công tác ‹phòngchống› dịch; ‹ủybannhândân› xã; ‹phâncông› nhiệm vụ; ‹ápdụng› quy định.',
    'Thực hiện ‹từngày› 01/3/2026; căn cứ ‹vềNghị› quyết; ‹ỦYBAN› nhân dân.',
    'Hoàn thành trước ‹ngày10› ‹tháng6›; theo ‹Khoản2› ‹Điều5›; trong ‹Quý1›; ‹05ngày› làm việc; năm ‹2017của› Bộ.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it('and parts them', () =>
    checkRuleFix(
      'misspelling',
      'I. NHIỆM VỤ\n1. Lực ‹lượngcông› an hoàn thành trước ngày 10 tháng 6.\n',
      'I. NHIỆM VỤ\n1. Lực lượng công an hoàn thành trước ngày 10 tháng 6.\n',
    ));
  it.each([
    'Thửa QĐ66, ĐT1, tờ C2; khí CO2, 100m2, 5km, 3ha; 15trđ; lúc 8h30; mã Đ12; tệp Phụlục1.docx.',
    'Bêtông, ôtô, căngtin, ximăng, axít.',
    'UBND XÃ KRÔNG BÚK; XÃ ĐẮK LUA; BUÔN TẺH.',
    'Xã Kông Bờ La; buôn Krông; thị trấn Ea T’ling; Công ty Vinamilk.',
  ])('but not %s', (clause) => checkNoFindings('misspelling', of(clause)));
});

describe('misspelling finds keys that no program made letters of', () => {
  it.each([
    'Văn phòng ‹avf› các thôn; kiểm tra, ‹giams› sát; công tác ‹hojc› tập.',
    'Mở lớp tập ‹huaasn› cán bộ; ‹thuwjc› ‹hieenj› kế hoạch; ‹nguwowif› dân; các ‹ddơn› vị.',
    'Công tác ‹hoc5› tập; văn phòng ‹va2› các thôn.',
    'Đại biểu ‹HDDND› xã; thủ tục ‹hanhf› chính; hướng ‹daanx› thực hiện; quản ‹lys› nhà nước.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it('and does not ask what the short form means', () =>
    checkNoFindings('abbreviation-undefined', of('Mời đại biểu HDDND xã.')));
  it.each([
    'Đi xe bus; mua box, gas, fax; dùng app, sàn Tiki; phần mềm iOS; chứng chỉ IELTS; hàm lượng As và Pb.',
    'Đoạn m2, lop2; phòng A1; tầng B2; khí O2; mẫu a1; mã co2; đường tx3.',
    'Sân bay car park, mobile app, box office.',
  ])('but not %s', (clause) => checkNoFindings('misspelling', of(clause)));
});

describe('misspelling finds a slip behind a capital, and letters that a font put there', () => {
  it.each([
    '‹Tthực› hiện theo quy định; ‹Phhối› hợp với các sở.',
    'Lập ‹Websise› riêng của tỉnh; cập nhật ‹wesbite› hằng tuần.',
    'Hằng ‹kǶ› sơ kết; đội ‹ngǜ› cán bộ; ý ‹nghƿa› của kế hoạch; đội ‹ngǖ› giáo viên.',
  ])('%s', (clause) => checkRule('misspelling warning', of(clause)));
  it('as a question where it is only likely', () =>
    checkRule(
      'misspelling information',
      of('Trưởng ‹phõng› ký.').replace('Trưởng', 'TRƯỞNG').replace('phõng', 'PHÕNG'),
    ));
  it.each([
    'Ông Lǜ Bù, bà Nǚ Shì đến thăm.',
    'Dùng chatbox, chatbot; ranking, banking; trainer, trainee; website.',
  ])('but not %s', (clause) => checkNoFindings('misspelling', of(clause)));
});

describe('misspelling knows a loan by its shape', () => {
  it.each([
    'Bệnh truyền qua vectơ; véc tơ; vector; vắcxin, văcxin; xe ôtô.',
    'Bêtông, BÊTÔNG, panô, PANÔ, axít, AXÍT, ximăng, lôgic, intơnet, atisô.',
    'Cây actisô, chất fomon, amiăng, phốtphat, xilen, têtracan.',
  ])('%s', (clause) => checkNoFindings('misspelling', of(clause)));
});
