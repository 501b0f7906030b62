import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';

/** Plans with correct citations in unusual forms. */
export const correctCitations: Readonly<Record<string, string>> = {
  'laws by name, day, year and number': provincePlan(
    '05/02/2026',
    `
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
      Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;
      Căn cứ Luật Phổ biến, giáo dục pháp luật năm 2012;
      Căn cứ Luật Ngân sách nhà nước;
      Căn cứ Bộ luật Lao động năm 2019.

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'laws together with the laws that amend them': provincePlan(
    '20/3/2023',
    `
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;
      Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015 (được sửa đổi, bổ sung năm 2020);
      Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008; Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019.

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'a law amended by another, by their numbers': provincePlan(
    '05/02/2026',
    `
      Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;
      Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Ban hành văn bản quy phạm pháp luật, được sửa đổi, bổ sung bởi Nghị định số 187/2025/NĐ-CP ngày 01 tháng 7 năm 2025.

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'several decrees in one line, some without a type of their own': provincePlan(
    '04/02/2021',
    `
      Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính; Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 và Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính;
      Căn cứ các Nghị định của Chính phủ: số 61/2018/NĐ-CP ngày 23/4/2018 về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; số 45/2020/NĐ-CP ngày 08/4/2020 về thực hiện thủ tục hành chính trên môi trường điện tử.

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'documents of the Party': provincePlan(
    '05/02/2026',
    `
      Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương; Chương trình hành động số 12-CTr/TU ngày 05/3/2025 của Ban Thường vụ Tỉnh ủy, UBND tỉnh ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Quán triệt Nghị quyết 57 và Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương về những điều đảng viên không được làm.
      2. Thực hiện Hướng dẫn số 05-HD/BTGTW ngày 01/7/2021 của Ban Tuyên giáo Trung ương.
    `,
  ),
  'joint circulars and joint resolutions': provincePlan(
    '12/3/2015',
    `
      Căn cứ Thông tư liên tịch số 50/2006/TTLT-BTC-BNV ngày 25/6/2006 của Bộ Tài chính và Bộ Nội vụ;
      Căn cứ Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014 của Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Tư pháp quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác phổ biến, giáo dục pháp luật.

      I. NỘI DUNG
      1. Thực hiện Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN ngày 18/11/2014 của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.
    `,
  ),
  'decrees before 1997': provincePlan(
    '12/3/2012',
    `
      I. NỘI DUNG
      1. Rà soát văn bản ban hành từ Nghị quyết số 38/CP ngày 04/5/1994 của Chính phủ về cải cách một bước thủ tục hành chính.
      2. Rà soát Nghị định số 36/CP ngày 29/5/1995 của Chính phủ và Quyết định số 133/HĐBT ngày 20/4/1992 của Hội đồng Bộ trưởng.
      3. Rà soát Chỉ thị số 342-TTg ngày 22/5/1997 của Thủ tướng Chính phủ.
    `,
  ),
  'serials with letters and dots': provincePlan(
    '05/02/2016',
    `
      I. NỘI DUNG
      1. Triển khai Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020.
      2. Triển khai Nghị quyết số 36a/NQ-CP ngày 14/10/2015 của Chính phủ về Chính phủ điện tử.
      3. Thực hiện Kế hoạch số 12A/KH-UBND ngày 05/01/2016 của UBND tỉnh về kiểm soát thủ tục hành chính.
    `,
  ),
  'resolutions of the Government with a year in the number': provincePlan(
    '20/11/2025',
    `
      I. NỘI DUNG
      1. Thực hiện Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ.
      2. Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.
    `,
  ),
  'a plan attached to a decision': `KẾ HOẠCH
Thực hiện Chương trình phát triển kinh tế số
(Ban hành kèm theo Quyết định số 1500/QĐ-UBND ngày 15 tháng 7 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Nghệ An)

I. MỤC TIÊU
1. Kinh tế số chiếm 20% GRDP.
II. TỔ CHỨC THỰC HIỆN
1. Sở Khoa học và Công nghệ theo dõi, đôn đốc.
`,
  'what was in force, looked back upon': provincePlan(
    '05/02/2026',
    `
      I. KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2021 - 2025
      1. Tỉnh đã thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.
      II. NỘI DUNG
      1. Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia (thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021).
      2. Giai đoạn 2018 - 2024 thực hiện Nghị định số 61/2018/NĐ-CP; từ ngày 01/7/2025 thực hiện Nghị định số 118/2025/NĐ-CP.
    `,
  ),
  'numbers that name their issuer by its place, and an issuer that stands ahead': communePlan(
    '05/02/2026',
    `
      Ngày 05/01/2026, UBND tỉnh đã ban hành Kế hoạch số 15/KH-UBND về cải cách hành chính; UBND xã ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Thực hiện Kế hoạch số 206/KH-UBND ngày 27/12/2025 về chuyển đổi số tỉnh Nghệ An năm 2026.
      2. Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 của HĐND xã khóa XIII, nhiệm kỳ 2021 - 2026.
    `,
  ),
  'official letters of many bodies': provincePlan(
    '05/02/2026',
    `
      Thực hiện Công văn số 285/CCTTHC-KSTT ngày 12/01/2026 của Cục Kiểm soát thủ tục hành chính; Công văn số 2231/SNV-CCHC&PC ngày 15/12/2025 của Sở Nội vụ; Văn bản số 473/STP-PBGDPL ngày 20/01/2026 của Sở Tư pháp, UBND tỉnh ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Thực hiện Công văn số 1213/UBND-NC ngày 06/01/2026 của UBND tỉnh về tăng cường kỷ luật, kỷ cương.
      2. Theo đề nghị của Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 20/01/2026.
    `,
  ),
  'quoted names first, numbers after them': provincePlan(
    '05/02/2024',
    `
      I. NỘI DUNG
      1. Triển khai Đề án “Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030” được phê duyệt theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là Đề án 06).
      2. Sơ kết Đề án 06.
      3. Tổ chức Cuộc thi “Tìm hiểu Luật Đất đai năm 2024” theo Kế hoạch số 20/KH-UBND ngày 20/01/2024 của UBND tỉnh.
    `,
  ),
  'references into other documents': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Thực hiện điểm b khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.
      2. Các nhiệm vụ tại mục VII Phụ lục ban hành kèm theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.
      3. Thực hiện khoản 9 phần IX của Kế hoạch số 144/KH-UBND ngày 30 tháng 12 năm 2025 của UBND tỉnh.
      4. Lập dự toán theo Mẫu số 01 Phụ lục II Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ Tài chính.
    `,
  ),
  'short names of documents and programmes': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Tiếp tục thực hiện Đề án 06, Nghị quyết 57, Chỉ thị 05, Nghị định 118 của Chính phủ.
      2. Tham mưu triển khai Chương trình OCOP, Chương trình 135 và Đề án 1816.
      3. Theo dõi chỉ tiêu PAR INDEX, SIPAS, PAPI, PCI, DTI của tỉnh.
    `,
  ),
  'a plan of a ministry with numbers of its own kind': planWithHeader(
    {
      day: '12/01/2026',
      place: 'Hà Nội',
      number: '88/KH-BNV',
      title: 'Thanh tra, kiểm tra năm 2026',
      issuer: ['BỘ NỘI VỤ'],
    },
    `
      Căn cứ Nghị định số 25/2025/NĐ-CP ngày 21 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ;
      Căn cứ Quyết định số 1268/QĐ-BNV ngày 22 tháng 12 năm 2025 của Bộ trưởng Bộ Nội vụ về phê duyệt kế hoạch công tác,
      Bộ Nội vụ ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Kiểm tra việc thực hiện các thông tư của Bộ trưởng Bộ Nội vụ (Thông tư số 12/2025/TT-BNV).
    `,
  ),
  'bases with numbers of blank and torn lines': provincePlan(
    '05/02/2026',
    `
      Căn cứ Nghị quyết số …/NQ-HĐND ngày …/…/2026 của Hội đồng nhân dân tỉnh;
      Căn cứ Quyết định số     /QĐ-UBND ngày     tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về việc giao
      dự toán ngân sách;
      Căn cứ Nghị định số
      118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa.

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'bases that run on into the sentence': provincePlan(
    '05/02/2026',
    `
      Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025;
      Căn cứ Chương trình công tác năm 2026,
      Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ,
      Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Rà soát.
    `,
  ),
  'two documents of one number and different years': provincePlan(
    '05/02/2024',
    `
      I. NỘI DUNG
      1. Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.
      2. Thực hiện Kế hoạch số 20/KH-UBND ngày 20/01/2023 của UBND tỉnh về dân số và Kế hoạch số 20/KH-UBND ngày 22/01/2024 của UBND tỉnh về y tế.
      3. Thực hiện Thông báo số 15/TB-UBND ngày 10/01/2024 của UBND tỉnh và Thông báo số 15/TB-UBND ngày 11/01/2024 của UBND xã Kim Liên.
    `,
  ),
  'decisions with a year and without one': provincePlan(
    '05/02/2024',
    `
      I. NỘI DUNG
      1. Thực hiện Quyết định số 21/2021/QĐ-TTg ngày 21/6/2021 của Thủ tướng Chính phủ.
      2. Thực hiện Quyết định số 35/2023/QĐ-UBND ngày 20/12/2023 của UBND tỉnh ban hành Quy định về quản lý nhiệm vụ.
      3. Thực hiện Quyết định số 5158/QĐ-UBND ngày 30/12/2021 của Ủy ban nhân dân tỉnh.
      4. Thực hiện Nghị quyết số 35/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh.
    `,
  ),
  'days written with dashes, dots and blanks': provincePlan(
    '05/02/2024',
    `
      I. NỘI DUNG
      1. Thực hiện Quyết định số 468/QĐ-TTg, ngày 27-3-2021 của Thủ tướng Chính phủ.
      2. Thực hiện Quyết định số 749/QĐ-TTg ngày 03.6.2020 của Thủ tướng Chính phủ.
      3. Thực hiện Kế hoạch số 17/KH-UBND, ngày 09/01/2024 của UBND tỉnh.
      4. Thực hiện Kế hoạch số 127 /KH-UBND ngày 25 / 12 / 2023 của UBND tỉnh.
    `,
  ),
  'a title block in capitals that cites a decision': provincePlan(
    '05/9/2022',
    `
      I. NỘI DUNG
      1. Tuyên truyền.
    `,
    'THỰC HIỆN QUYẾT ĐỊNH SỐ 964/QĐ-TTG NGÀY 10/8/2022\ncủa Thủ tướng Chính phủ',
  ),
  'plans of Party committees': planWithHeader(
    {
      day: '10/01/2026',
      place: 'Kim Liên',
      number: '12-KH/ĐU',
      title: 'Thực hiện Nghị quyết Đại hội',
      issuer: ['ĐẢNG BỘ TỈNH NGHỆ AN', 'ĐẢNG ỦY XÃ KIM LIÊN'],
    },
    `
      Thực hiện Kế hoạch số 15-KH/TU ngày 05/12/2025 của Ban Thường vụ Tỉnh ủy, Quyết định số 295-QĐ/ĐU ngày 20/9/2025 của Đảng ủy xã, Ban Chấp hành Đảng bộ xã xây dựng kế hoạch như sau:

      I. NHIỆM VỤ
      1. Ủy ban Kiểm tra Đảng ủy tham mưu chương trình kiểm tra, giám sát.
      2. Ban Xây dựng Đảng, Văn phòng Đảng ủy phối hợp thực hiện.
      3. Các chi bộ trực thuộc gửi báo cáo về Đảng ủy trước ngày 15/11/2026.
    `,
  ),
  'international documents and standards': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Áp dụng TCVN ISO 9001:2015, ISO/IEC 27001:2022 tại các cơ quan.
      2. Thực hiện Hiệp định CPTPP, EVFTA, RCEP và Công ước số 190 của ILO.
      3. Bảo đảm an toàn theo TCVN 11930:2017 và QCVN 41:2019/BGTVT.
      4. Sử dụng máy in A4, A3; đường truyền 100/100 Mbps; khung giờ 24/7.
    `,
  ),
  'proposals, drafts and documents of the plural': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Góp ý dự thảo Nghị định thay thế Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.
      2. Thực hiện các kế hoạch số 12/KH-UBND ngày 05/01/2026 và số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh.
      3. Tham mưu ban hành quyết định, chỉ thị, kế hoạch, công văn chỉ đạo.
      4. Ban hành quyết định công bố danh mục (Nghị định 118/2025/NĐ-CP của Chính phủ).
    `,
  ),
};
