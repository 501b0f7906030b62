import { describe, it } from 'vitest';
import { planWithBases, planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-incomplete';
const of = (...clauses: readonly string[]) => planWithClauses('05/02/2026', ...clauses);
const title =
  'về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia';

describe('citation-incomplete finds', () => {
  it.each([
    'Thực hiện ‹Nghị định số 118/2025/NĐ-CP›.',
    'Thực hiện ‹Kế hoạch số 206/KH-UBND ngày 27/12/2025› về chuyển đổi số.',
    'Thực hiện ‹Kế hoạch số 206/KH-UBND› về chuyển đổi số.',
    'Thực hiện ‹Kế hoạch số 206/KH-UBND› về chuyển đổi số thành phố Huế.',
    'Thực hiện ‹Kế hoạch số 12/KH-UBND ngày 05/01/2026› về y tế và Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND thành phố về dân số.',
    'Ủy ban nhân dân thành phố thực hiện ‹Kế hoạch số 206/KH-UBND ngày 27/12/2025› về chuyển đổi số.',
    'Theo ‹Công văn số 15/SNV-CCHC› của Sở Nội vụ.',
    'Triển khai ‹Nghị quyết số 57-NQ/TW› của Bộ Chính trị.',
    'Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ và ‹Nghị định số 118/2025/NĐ-CP› của Chính phủ.',
  ])('%s', (clause) => checkRule(rule, of(clause)));
  it('a legal basis without its subject', () =>
    checkRule(
      rule,
      planWithBases('05/02/2026', 'Căn cứ ‹Nghị định số 118/2025/NĐ-CP ngày 09/6/2025› của Chính phủ;'),
    ));
  it.each([
    'Căn cứ ‹Quyết định số 640/QĐ-SVHTTDL ngày 30/10/2025› của Sở Văn hóa, Thể thao và Du lịch;',
    'Căn cứ ‹Công văn số 295/SGDĐT-GDTH ngày 09/9/2025›, Sở Giáo dục và Đào tạo;',
    'Căn cứ ‹Thông tư số 99/2025/TT-BGDĐT ngày ngày 04 tháng 9 năm 2025› của Bộ Giáo dục và Đào tạo;',
  ])('a legal basis without its subject: %s', (basis) => checkRule(rule, planWithBases('05/02/2026', basis)));
  it('a legal basis with an issuer of its own, whatever follows it', () =>
    checkRule(
      rule,
      planWithBases(
        '05/02/2026',
        'Căn cứ ‹Nghị định số 118/2025/NĐ-CP ngày 09/6/2025› của Chính phủ; Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử;',
      ),
    ));
  it('of several in a list, what no other gives', () =>
    checkRule(
      rule,
      of('Theo Công văn số 21/SNV-CCHC ngày 03/3/2025, ‹Công văn số 22/SNV-VP› của Sở Nội vụ.'),
    ));
  it('the first mention only', () =>
    checkRule(rule, of('Theo ‹Nghị định số 118/2025/NĐ-CP›.', 'Theo Nghị định số 118/2025/NĐ-CP.')));
  it('what the title names short', () =>
    checkRule(
      rule,
      planWithBases('05/02/2026', 'Căn cứ ‹Nghị quyết số 57-NQ/TW› của Bộ Chính trị;').replace(
        'Cải cách hành chính',
        'Thực hiện Nghị quyết số 57-NQ/TW',
      ),
    ));
});

describe('citation-incomplete does not report', () => {
  it('a legal basis that shares day and subject with others of its list', () =>
    checkNoFindings(
      rule,
      planWithBases(
        '05/02/2026',
        'Căn cứ Quy chế tổ chức và hoạt động của Trường ban hành kèm theo Quyết định số 512/QĐ-ĐHSL ngày 16/3/2026 của Hội đồng trường;\nCăn cứ chương trình công tác năm 2026; được sự đồng ý của Thường trực Tỉnh ủy tại Văn bản số 655-CV/TU ngày 11/5/2026;\nCăn cứ Văn bản số 415/EVNNPC-KT+ĐĐ ngày 05/01/2026 của Tổng công ty về cung cấp điện;\nCăn cứ Công điện số 223/CĐ-TTg ngày 20/11/2025 của Thủ tướng Chính phủ về tập trung ứng phó lũ; Các Công điện: số 07/CĐ-UBND ngày 17/11/2025, số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025; số 10/CĐ-UBND ngày 20/11/2025 của UBND tỉnh về khắc phục hậu quả lũ lụt;\nCăn cứ các Kế hoạch số 11/KH-UBND, 12/KH-UBND ngày 03/3/2025 của UBND tỉnh về chuyển đổi số;',
      ),
    ));
  it.each([
    'Thực hiện Kế hoạch số 206/KH-UBND ngày 27/12/2025 của của UBND thành phố về chuyển đổi số.',
    `Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ ${title}.`,
    'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, các cơ quan tổ chức quán triệt.',
    'Theo Văn bản số 93/CT-05 ngày 18/6/2025 của Công ty cổ phần Hòa Bình.',
    'Thực hiện Nghị quyết liên tịch số 88/2025/NQLT/CP-UBTVQH ngày 01/4/2025 của Chính phủ; theo Nghị quyết liên tịch số 88/2025/NQLT.',
    'Thực hiện các Công điện: số 07/CĐ-UBND ngày 17/11/2025, số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025; số 10/CĐ-UBND ngày 20/11/2025 của UBND tỉnh về khắc phục hậu quả.',
    'Luật Cán bộ, công chức; Luật số 80/2025/QH15; Luật Tổ chức Chính phủ số 63/2025/QH15.',
    'Thực hiện Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ về phòng cháy; theo Nghị định số 105/2024/NĐ-CP.',
    'Thực hiện Quyết định số 782/QĐ-UBND ngày 07/5/2025 củ a UBND tỉnh về trường trọng điểm; Kế hoạch số 7/KH-UBND ngày 07/5/2025 c ủa UBND tỉnh về số hóa.',
    'Đề án 06; Nghị quyết 57; Kế hoạch số …/KH-UBND.',
    `Nghị định số 367/2025/NĐ-CP ngày 31/12/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP.`,
    'Bộ phận Một cửa (theo Nghị định số 118/2025/NĐ-CP) tiếp nhận hồ sơ.',
    'các Quyết định của Thủ tướng Chính phủ số: 1521/QĐ-TTg ngày 06/10/2020; 21/2021/QĐ-TTg ngày 21/6/2021.',
    'Theo dõi việc thực hiện Kế hoạch số 99/KH-UBND.',
    'Thực hiện Kế hoạch số 206/KH-UBND ngày 27/12/2025 về chuyển đổi số thành phố Huế, giai đoạn 2026 - 2030.',
    'Thực hiện Kế hoạch số 206/KH-UBND ngày 27/12/2025 về chuyển đổi số phường Thuận Hóa.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 và Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND thành phố.',
    'Thực hiện các kế hoạch số 12/KH-UBND ngày 05/01/2026, số 15/KH-UBND ngày 09/01/2026 của UBND thành phố.',
    'Ngày 05/01/2026, UBND thành phố đã ban hành Kế hoạch số 15/KH-UBND về cải cách hành chính.',
    'Ủy ban nhân dân thành phố ban hành Kế hoạch số 15/KH-UBND ngày 05/01/2026 về cải cách hành chính.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
  it.each([
    'Bộ trưởng , Chủ nhiệm Văn phòng Chính phủ',
    'Bộ trưởng,Chủ nhiệm Văn phòng Chính phủ',
    'Bộ Văn hóa , Thể thao và Du lịch',
  ])('an issuer with spaces slipped about its comma: %s', (issuer) =>
    checkNoFindings(
      rule,
      of(
        `Thực hiện Thông tư số 99/2026/TT-VPCP ngày 02/01/2026 của ${issuer} về kiểm soát thủ tục hành chính.`,
      ),
    ),
  );
  it.each([
    'Căn cứ Quy trình vận hành do Công ty ban hành kèm theo Quyết định số 214/QĐ-TLBTB ngày 30 tháng 9 năm 2025.',
    'Căn cứ Quy chế làm việc của Trường ban hành kèm theo Quyết định số 512/QĐ-ĐHSL ngày 16/3/2026 của Hiệu trưởng;',
    'Căn cứ Đề án vị trí việc làm được phê duyệt tại Quyết định số 77/QĐ-SNV ngày 16/3/2026 của Giám đốc Sở Nội vụ;',
    'Căn cứ Văn bản số 415/EVNNPC-KT+ĐĐ ngày 18/01/2026 của Tổng công ty Điện lực miền Bắc về mùa nắng nóng năm 2026;',
    'Căn cứ Quyết định số 640/QĐ-SVHTTDL ngày 30/10/2026 của Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng về việc phê duyệt đề cương;',
    'Căn cứ Kế hoạch số 12/KH-SVHTTDL ngày 05/01/2026 của Sở Văn hóa, Thể thao và Du lịch về số hóa hiện vật;',
    'Căn cứ Công văn số 295/PGDĐT-GDTH ngày 09 tháng 9 năm 2026, v/v hướng dẫn nhiệm vụ năm học;',
    'Căn cứ Công văn số 295/SGDĐT-GDTH ngày 09/9/2026, về việc hướng dẫn nhiệm vụ năm học;',
    'Căn cứ Công văn số 1084/SGDĐT-GDMN, ngày 03/9/2025 của Sở Giáo dục và Đào tạo tỉnh Tây Ninh, về việc hướng dẫn nhiệm vụ;',
    'Căn cứ Thông tư số 99/2026/TT-BGDĐT ngày ngày 04 tháng 9 năm 2026 của Bộ Giáo dục và Đào tạo về điều lệ trường;',
    'Căn cứ ý kiến của Thường trực Tỉnh ủy tại Văn bản số 655-CV/TU ngày 11/5/2025 về việc tổ chức lễ kỷ niệm.',
  ])('what stands ahead of a legal basis, or behind a sign in its symbol: %s', (basis) =>
    checkNoFindings(rule, planWithBases('05/12/2026', basis)),
  );
  it('later mentions', () =>
    checkNoFindings(
      rule,
      planWithBases(
        '05/02/2026',
        `Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ ${title}.`,
        'I. NỘI DUNG\n1. Theo Nghị định số 118/2025/NĐ-CP.',
      ),
    ));
  it('plans that are older than the decree on form', () =>
    checkNoFindings(rule, planWithClauses('05/02/2019', 'Theo Nghị định số 61/2018/NĐ-CP.')));
});

describe('citation-incomplete fixes', () => {
  it('a bare number by the full citation', () =>
    checkRuleFix(
      rule,
      of('Thực hiện ‹Nghị định số 118/2025/NĐ-CP›.'),
      of(`Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ ${title}.`),
    ));
  it('a missing subject', () =>
    checkRuleFix(
      rule,
      planWithBases('05/02/2026', 'Căn cứ ‹Nghị định số 118/2025/NĐ-CP ngày 09/6/2025› của Chính phủ.'),
      planWithBases(
        '05/02/2026',
        `Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ ${title}.`,
      ),
    ));
});

describe('citation-incomplete knows what stands ahead of a document', () => {
  it.each([
    'Căn cứ Quy chế tổ chức và hoạt động của Trường ban hành kèm theo Quyết định số 512/QĐ-ĐHSL ngày 16 tháng 3 năm 2025 của Hiệu trưởng;',
    'Căn cứ Quy trình vận hành hệ thống kèm theo Quyết định số 214/QĐ-TLBTB ngày 30 tháng 9 năm 2025.',
    'Căn cứ chương trình công tác năm 2026; được sự đồng ý của Thường trực Tỉnh ủy tại Văn bản số 655-CV/TU ngày 11 tháng 01 năm 2026.',
    'Căn cứ ý kiến thống nhất của Ủy ban nhân dân tỉnh tại Công văn số 12/UBND-NC ngày 05/01/2026;',
    'Căn cứ chấp thuận của Sở Nội vụ theo Công văn số 12/SNV-CCHC ngày 05/01/2026;',
  ])('%s', (basis) => checkNoFindings(rule, planWithBases('05/02/2026', basis)));
  it.each([
    'Căn cứ ‹Quyết định số 512/QĐ-ĐHSL ngày 16 tháng 3 năm 2025› của Hiệu trưởng;',
    'Căn cứ ý kiến của Sở Nội vụ tại ‹Công văn số 12/SNV-CCHC ngày 05/01/2026›;',
    'Căn cứ sự đồng ý của Tỉnh ủy; ‹Công văn số 12/SNV-CCHC ngày 05/01/2026›;',
  ])('and only that: %s', (basis) => checkRule(rule, planWithBases('05/02/2026', basis)));
});
