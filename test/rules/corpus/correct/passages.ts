import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';

/** Correct passages in which several unusual forms occur together. */
export const correctPassages: Readonly<Record<string, string>> = {
  'a commune that reports what districts and old laws did': communePlan(
    '15/01/2026',
    `
      Thực hiện Kế hoạch số 1020/KH-UBND ngày 25/12/2025 của Ủy ban nhân dân tỉnh Nghệ An về cải cách hành chính tỉnh Nghệ An năm 2026, Ủy ban nhân dân xã Kim Liên ban hành Kế hoạch cải cách hành chính năm 2026 như sau:

      I. ĐẶC ĐIỂM TÌNH HÌNH
      Xã Kim Liên được thành lập trên cơ sở nhập xã Kim Liên, xã Nam Giang và xã Xuân Hồng thuộc huyện Nam Đàn theo Nghị quyết số 1678/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.
      Năm 2025, thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, UBND huyện Nam Đàn đã giao chỉ tiêu cho các xã.
      II. NHIỆM VỤ
      1. Cải cách thể chế
      - Nội dung: Rà soát văn bản do HĐND, UBND huyện Nam Đàn và các xã cũ ban hành theo Luật Ban hành văn bản quy phạm pháp luật năm 2025.
      - Đơn vị chủ trì: Văn phòng HĐND và UBND xã.
      - Đơn vị phối hợp: Các phòng chuyên môn, đơn vị thuộc UBND xã.
      - Thời gian: Thường xuyên; báo cáo trước ngày 10 tháng cuối quý.
      2. Cải cách thủ tục hành chính
      - Nội dung: Niêm yết 100% TTHC.
      - Đơn vị chủ trì: Trung tâm Phục vụ HCC xã.
      - Thời gian: Sau 03 ngày kể từ khi Chủ tịch UBND tỉnh công bố.
    `,
  ),
  'a department that reports to a ministry': planWithHeader(
    {
      day: '15/01/2026',
      place: 'Đồng Tháp',
      number: '12/KH-SNNMT',
      title: 'Kiểm soát thủ tục hành chính năm 2026 của Sở Nông nghiệp và Môi trường',
      issuer: ['UBND TỈNH ĐỒNG THÁP', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    },
    `
      Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP ngày 14 tháng 5 năm 2013, Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ);
      Căn cứ Kế hoạch số 05/KH-UBND ngày 06 tháng 01 năm 2026 của UBND Tỉnh về kiểm soát thủ tục hành chính trên địa bàn Tỉnh;
      Xét đề nghị của Chánh Văn phòng Sở,
      Sở Nông nghiệp và Môi trường ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Công bố danh mục
      a) Đơn vị thực hiện: Văn phòng Sở (Bộ phận Một cửa);
      b) Đơn vị phối hợp: Chi cục Trồng trọt và Bảo vệ thực vật, Chi cục Chăn nuôi và Thú y, Văn phòng Đăng ký đất đai, Trung tâm Khuyến nông;
      c) Thời hạn: Chậm nhất 05 ngày sau khi có Quyết định công bố của Bộ.
      2. Rà soát
      a) Đơn vị thực hiện: Các phòng, chi cục, trung tâm thuộc Sở;
      b) Thời hạn: Gửi kết quả về Văn phòng Sở trước ngày 15/5/2026 để trình UBND Tỉnh trước 31/5/2026.
      Nơi nhận:
      - Văn phòng UBND Tỉnh;
      - BGĐ Sở;
      - Các phòng, đơn vị thuộc Sở;
      - Lưu: VT, VP (NVA.05b).
    `,
  ),
  'an election plan': provincePlan(
    '15/01/2026',
    `
      Căn cứ Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân ngày 25 tháng 6 năm 2015 (được sửa đổi, bổ sung năm 2025);
      Thực hiện Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031;

      I. NỘI DUNG
      1. Ngày bầu cử: Chủ nhật, ngày 15/3/2026.
      2. Đợt 1: từ 20/01 đến 13/02/2026 (tức ngày 02 tháng Chạp đến ngày 26 tháng Chạp năm Ất Tỵ); đợt 2: từ 23/02 đến 15/3/2026.
      3. Ủy ban bầu cử tỉnh (UBBC tỉnh), Ban bầu cử, Tổ bầu cử thực hiện theo Thông tri của Ban Thường trực UBTW MTTQ Việt Nam.
    `,
  ),
  'a military and police plan': planWithHeader(
    {
      day: '10/02/2026',
      place: 'Nghệ An',
      number: '210/KH-CAT-PV01',
      title: 'Cấp căn cước lưu động',
      issuer: ['BỘ CÔNG AN', 'CÔNG AN TỈNH NGHỆ AN'],
    },
    `
      I. NHIỆM VỤ
      1. Cấp căn cước cho học sinh
      - Chủ trì: PC06;
      - Phối hợp: PV01, PX03, Công an các xã, phường; Trại giam số 6;
      - Thời gian: 45 ngày, từ 01/3 đến 14/4/2026.
      2. Tuyên truyền
      - Chủ trì: Phòng Tham mưu;
      - Phối hợp: Bộ CHQS tỉnh, BCH BĐBP tỉnh, Trung đoàn CSCĐ Bắc Trung Bộ;
      - Thời gian: Trước, trong và sau Tết Nguyên đán.
    `,
  ),
  'a plan of the Youth Union': planWithHeader(
    {
      day: '10/02/2026',
      place: 'Hà Nội',
      number: '305-KH/TWĐTN-BTG',
      title: 'Tháng Thanh niên năm 2026',
      issuer: ['TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH'],
    },
    `
      Thực hiện Nghị quyết số 25-NQ/TW ngày 25/7/2008 của Ban Chấp hành Trung ương Đảng (khóa X), Ban Bí thư Trung ương Đoàn ban hành Kế hoạch như sau:

      I. NỘI DUNG
      1. Ra quân Ngày Chủ nhật xanh lần thứ 1
      - Đơn vị chủ trì: Ban Thanh niên nông thôn;
      - Đơn vị phối hợp: Các tỉnh, thành đoàn, đoàn trực thuộc;
      - Thời gian: Cao điểm 01/3 - 31/3/2026.
      2. Kỷ niệm 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2026).
    `,
  ),
  'a plan with a budget table': provincePlan(
    '15/01/2026',
    `
      I. NHIỆM VỤ
      1. Tập huấn (Phụ lục 1 của Thông tư số 36/2018/TT-BTC ngày 30/3/2018 của Bộ Tài chính).
      II. DỰ TOÁN
      | STT | Nội dung | ĐVT | SL | Đơn giá (đ) | Thành tiền (đ) | Ghi chú |
      |---|---|---|---|---|---|---|
      | 1 | Báo cáo viên | buổi | 04 | 1.000.000 | 4.000.000 | TT 36/2018/TT-BTC |
      | 2 | Nước uống | người | 31/02 | 40.000 | 5.000.000 | NQ 12/2019/NQ-HĐND |
      |  | Tổng cộng |  |  |  | 9.000.000 |  |
    `,
  ),
  'a plan that amends a plan': provincePlan(
    '20/8/2026',
    `
      Ủy ban nhân dân tỉnh sửa đổi, bổ sung Kế hoạch số 99/KH-UBND ngày 05/02/2026 của UBND tỉnh như sau:

      I. NỘI DUNG SỬA ĐỔI
      1. Sửa đổi điểm c khoản 7 mục II: thay “trước ngày 30/6/2026” bằng “trước ngày 30/9/2026”.
      2. Bãi bỏ khoản 9 mục III; thay cụm từ “Sở Thông tin và Truyền thông” bằng cụm từ “Sở Khoa học và Công nghệ” tại mục V.
      3. Bổ sung Phụ lục III vào Kế hoạch số 99/KH-UBND.
      II. TỔ CHỨC THỰC HIỆN
      1. Các nội dung khác của Kế hoạch số 99/KH-UBND ngày 05/02/2026 không thay đổi.
    `,
    'Sửa đổi, bổ sung Kế hoạch cải cách hành chính năm 2026',
  ),
  'a drill, hour by hour': communePlan(
    '15/4/2026',
    `
      I. THỜI GIAN, ĐỊA ĐIỂM
      1. Thời gian: 01 ngày, dự kiến 25/4/2026 (ngày dự bị 26/4/2026).
      2. Địa điểm: Nhà văn hóa xóm 5; tọa độ 18°41'N, 105°33'E.
      II. CHƯƠNG TRÌNH
      | Thời gian | Nội dung | Chủ trì |
      |---|---|---|
      | 07h30 - 08h00 | Đón tiếp | Văn phòng |
      | 8h00’ | Khai mạc | Đ/c Chủ tịch |
      | 08 giờ 15 - 10 giờ 30 | Diễn tập tình huống 1, 2 | Ban CHQS xã |
      | 10h30 | Bế mạc | nt |
    `,
  ),
  'a health plan': provincePlan(
    '15/3/2026',
    `
      I. NHIỆM VỤ
      1. Tiêm chủng bổ sung vắc xin sởi - rubella (MR), DPT cho trẻ 1 - 5 tuổi
      a) Cơ quan chủ trì: Sở Y tế (Trung tâm Kiểm soát bệnh tật tỉnh);
      b) Cơ quan phối hợp: Sở GD&ĐT; BHXH tỉnh; TYT các xã, phường; UBND các xã, phường;
      c) Thời gian thực hiện: Đợt 1: T4 - T5/2026; Đợt 2: T10/2026.
      2. Truyền thông hưởng ứng Ngày Vi chất dinh dưỡng (01 - 02/6), Tuần lễ Nuôi con bằng sữa mẹ (01 - 07/8) với sự hỗ trợ của UNICEF, WHO, CDC
      a) Cơ quan chủ trì: CDC tỉnh;
      b) Thời gian thực hiện: Theo từng sự kiện.
    `,
  ),
  'a plan with footnotes': provincePlan(
    '15/3/2026',
    `
      I. NHIỆM VỤ
      1. Thực hiện các văn bản chỉ đạo của Trung ương¹ và của tỉnh².
      2. Duy trì Bộ phận Một cửa[1] các cấp.

      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Nguyễn Văn An

      ¹ Nghị quyết số 57-NQ/TW; Nghị quyết số 71/NQ-CP; Quyết định số 06/QĐ-TTg.
      ² Kế hoạch số 15/KH-UBND; Công văn số 1213/UBND-NC.
      [1] Theo Nghị định số 61/2018/NĐ-CP, nay là Nghị định số 118/2025/NĐ-CP.
    `,
  ),
  'a plan on land with old decrees for old files': provincePlan(
    '15/3/2026',
    `
      I. NỘI DUNG
      1. Hồ sơ tiếp nhận trước ngày 01/8/2024 tiếp tục giải quyết theo Luật Đất đai năm 2013, Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 của Chính phủ (đã hết hiệu lực) và quy định chuyển tiếp.
      2. Hồ sơ mới thực hiện theo Luật Đất đai năm 2024, Luật số 43/2024/QH15, Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 của Chính phủ.
    `,
  ),
  'a collective letter of duties': provincePlan(
    '15/3/2026',
    `
      I. TỔ CHỨC THỰC HIỆN
      1. Các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các xã, phường
      - Xây dựng kế hoạch trước ngày 31/3/2026; báo cáo định kỳ: quý trước ngày 15 tháng cuối quý, 6 tháng trước 15/6, năm trước 15/12.
      2. Đề nghị Ủy ban MTTQ Việt Nam tỉnh, Tỉnh đoàn, Hội LHPN tỉnh, Hội Nông dân tỉnh, Hội CCB tỉnh, LĐLĐ tỉnh
      - Tuyên truyền, vận động đoàn viên, hội viên.
      3. Báo và phát thanh, truyền hình Nghệ An; Cổng Thông tin điện tử tỉnh; Trung tâm Văn hóa, Thể thao và Truyền thông
      - Đưa tin.
      4. Văn phòng UBND tỉnh (Phòng Kiểm soát TTHC) và Sở Nội vụ
      - Theo dõi, tổng hợp.
    `,
  ),
  'a text with tones in the new place': provincePlan(
    '15/3/2026',
    `
      Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của Uỷ ban nhân dân tỉnh về việc uỷ quyền.

      I. NHIỆM VỤ
      1. Số hoá hồ sơ
      a) Cơ quan chủ trì: Sở Văn hoá, Thể thao và Du lịch;
      b) Cơ quan phối hợp: Uỷ ban nhân dân các xã, phường; Toà án nhân dân tỉnh; Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh;
      c) Thời gian thực hiện: Quí II, quí III năm 2026.
    `,
  ),
  'everything in capitals': provincePlan(
    '15/3/2026',
    `
      I. NHIỆM VỤ
      1. RÀ SOÁT THỦ TỤC HÀNH CHÍNH THEO NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ
      a) CƠ QUAN CHỦ TRÌ: SỞ TƯ PHÁP;
      b) CƠ QUAN PHỐI HỢP: VĂN PHÒNG UBND TỈNH; SỞ KHOA HỌC VÀ CÔNG NGHỆ;
      c) THỜI GIAN THỰC HIỆN: QUÝ II/2026.
    `,
  ),
  'a plan in the first days of the year, with the last of the old': provincePlan(
    '03/01/2026',
    `
      Thực hiện Quyết định số 2765/QĐ-UBND ngày 31/12/2025 của UBND tỉnh về giao dự toán năm 2026 và Công văn số 03/UBND-TH ngày 02/01/2026 của UBND tỉnh, UBND tỉnh ban hành Kế hoạch như sau:

      I. NHIỆM VỤ
      1. Quyết toán năm 2025
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Thời gian thực hiện: Xong trước 31/01.
      2. Báo cáo năm 2025 (kỳ báo cáo từ 15/12/2024 đến 14/12/2025) gửi trước ngày 10/01/2026.
    `,
  ),
  'a plan of a university': planWithHeader(
    {
      day: '10/3/2026',
      place: 'Vinh',
      number: '45/KH-ĐHV',
      title: 'Tuyển sinh năm 2026',
      issuer: ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG ĐẠI HỌC VINH'],
    },
    `
      Căn cứ Thông tư số 08/2022/TT-BGDĐT ngày 06 tháng 6 năm 2022 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế tuyển sinh đại học, tuyển sinh cao đẳng ngành Giáo dục Mầm non;
      Căn cứ Nghị quyết số 12/NQ-HĐT ngày 10/01/2026 của Hội đồng trường Trường Đại học Vinh về công tác tuyển sinh năm 2026.

      I. NHIỆM VỤ
      1. Tư vấn tuyển sinh
      - Chủ trì: Phòng Đào tạo;
      - Phối hợp: Trung tâm CNTT, các khoa, viện, trường thuộc; Đoàn TN, Hội SV;
      - Thời gian: Tháng 3 - 7/2026.
      2. Xét tuyển: học bạ THPT, điểm thi TN THPT, đánh giá năng lực (ĐGNL), SAT, IELTS.
    `,
  ),
  'competition days, anniversaries and ages': provincePlan(
    '10/3/2026',
    `
      I. NHIỆM VỤ
      1. Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026), 51 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2026).
      2. Trợ cấp cho người từ đủ 75 tuổi; thanh niên 18 - 25 tuổi; sinh từ 01/01/2001 đến 31/12/2008.
      3. Thi đua chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng, kỷ niệm 80 năm Cách mạng tháng Tám.
    `,
  ),
  'orders to many at once': provincePlan(
    '10/3/2026',
    `
      I. NHIỆM VỤ
      1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan tham mưu UBND tỉnh trước ngày 20/3/2026.
      2. Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh, Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh.
      3. Các Tổng cục, Cục, Vụ thuộc Bộ; Tập đoàn Bưu chính Viễn thông Việt Nam; Tổng công ty Bưu điện Việt Nam phối hợp thực hiện.
    `,
  ),
};
