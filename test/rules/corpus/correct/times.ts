import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';

/** Plans with correct deadlines, dates and figures in unusual forms. */
export const correctTimes: Readonly<Record<string, string>> = {
  'deadlines in many words': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Một
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Xong trước 17h00 ngày 25 hằng tháng, quý, năm.
      2. Hai
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Ngay sau khi Kế hoạch được ban hành và duy trì thường xuyên.
      3. Ba
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Theo tiến độ của Trung ương.
      4. Bốn
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Quý II, quý IV và khi có yêu cầu đột xuất.
      5. Năm
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Trong 10 ngày đầu tháng 4.
      6. Sáu
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Cao điểm từ nay đến hết Tết Nguyên đán Bính Ngọ 2026.
      7. Bảy
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Chậm nhất 05 ngày làm việc kể từ ngày nhận được văn bản.
    `,
  ),
  'recurring days without their years': communePlan(
    '20/5/2026',
    `
      I. NHIỆM VỤ
      1. Chế độ báo cáo: báo cáo quý I trước ngày 15/3, báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/11.
      2. Ngày 10/3 âm lịch tổ chức dâng hương; ngày 30 tháng 02 âm lịch tổ chức lễ hội.
      3. Tổ chức Ngày Sách và Văn hóa đọc Việt Nam (21/4), Ngày Pháp luật Việt Nam (09/11), Ngày Chuyển đổi số quốc gia 10/10.
      4. Hưởng ứng Ngày Dân số thế giới 11/7, Tháng Thanh niên (tháng 3).
    `,
  ),
  'a plan of December for the next year': provincePlan(
    '24/12/2025',
    `
      I. NHIỆM VỤ
      1. Chuyên mục
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian thực hiện: Từ tháng 01 đến tháng 12.
      2. Diễn đàn
      a) Cơ quan chủ trì: Sở Tư pháp;
      b) Thời gian thực hiện: Quý II, quý III.
      3. Báo cáo
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Thời gian thực hiện: Trước ngày 15/3.
    `,
    'Tuyên truyền cải cách hành chính năm 2026',
  ),
  'figures, money and telephones': provincePlan(
    '05/02/2026',
    `
      I. KINH PHÍ
      1. Tổng kinh phí 1.250.000.000 đồng (Một tỷ hai trăm năm mươi triệu đồng), gồm 31/02 gói thầu và 13/34 nội dung.
      2. Tài khoản 9527.3.1012345 tại Kho bạc Nhà nước khu vực XI.
      3. Tỷ lệ đạt 98,5%; tăng 1,5 lần; diện tích 16.490,25 km2; tỷ lệ 1/500, 1/2000; hệ số K=1,1.
      II. TỔ CHỨC THỰC HIỆN
      1. Đầu mối: ông Nguyễn Văn An, ĐT: 0912.345.678; 0238.3844.567; email: kstt@nghean.gov.vn; website: https://dichvucong.gov.vn/p/home.
      2. Đầu mối liên hệ: bà Lê Thị Cúc, SĐT: 0912 345 678.
    `,
  ),
  'dates in tables': provincePlan(
    '05/02/2026',
    `
      I. LỊCH KIỂM TRA
      | TT | Đơn vị | Ngày | Giờ |
      |---|---|---|---|
      | 1 | Sở Y tế | 05/3 | 8h00 - 11h30 |
      | 2 | Xã Kim Liên | 06/3/2026 (thứ Sáu) | 14h00 |
      | 3 | Phường Thành Vinh | 9-10/3 | Cả ngày |
      | 4 | Xã Vạn An | Tuần 2 tháng 3 | |
      II. CHỈ TIÊU
      | TT | Chỉ tiêu | 2025 | 2026 | 2030 |
      |---|---|---|---|---|
      | 1 | Tỷ lệ hồ sơ trực tuyến (%) | 75 | 80 | 95 |
    `,
  ),
  'periods of the past and plans over years': provincePlan(
    '05/02/2026',
    `
      I. ĐÁNH GIÁ
      1. Giai đoạn 2021 - 2025, tỉnh hoàn thành 32/35 nhiệm vụ; đến ngày 31/12/2025 đạt 92%.
      2. Số liệu tính từ ngày 15/12/2024 đến ngày 14/12/2025.
      II. NHIỆM VỤ
      1. Rà soát văn bản ban hành trước ngày 01/7/2025, hoàn thành trong quý II năm 2026.
      2. Kiểm tra hồ sơ phát sinh từ 01/01/2025 đến thời điểm kiểm tra.
      3. Quyết toán kinh phí năm 2025 theo quy định.
    `,
    'Cải cách hành chính giai đoạn 2026 - 2030',
  ),
  'an inspection plan with periods of the past': planWithHeader(
    {
      day: '02/3/2026',
      place: 'Nghệ An',
      number: '21/KH-TTr',
      title: 'Thanh tra công vụ năm 2026',
      issuer: ['UBND TỈNH NGHỆ AN', 'THANH TRA TỈNH'],
    },
    `
      I. NỘI DUNG
      1. Thời kỳ thanh tra: Từ ngày 01/01/2024 đến ngày 31/12/2025.
      2. Thời hạn thanh tra: 30 ngày làm việc kể từ ngày công bố quyết định.
      3. Niên độ: 2024, 2025; khi cần thiết xem xét trước hoặc sau thời kỳ nêu trên.
    `,
  ),
  'deadlines that were set by others before the plan': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Khắc phục tồn tại đã được yêu cầu hoàn thành trước ngày 31/12/2025 tại Kết luận thanh tra số 12/KL-TTr ngày 05/9/2025.
      2. Người hưởng trợ cấp trước ngày 01/01/2026 được rà soát lại trong quý I năm 2026.
    `,
  ),
  'school years, terms and seasons': planWithHeader(
    {
      day: '25/8/2026',
      place: 'Vinh',
      number: '45/KH-SGDĐT',
      title: 'Nhiệm vụ năm học 2026 - 2027',
      issuer: ['UBND TỈNH NGHỆ AN', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    },
    `
      I. NHIỆM VỤ
      1. Kiểm tra đầu năm
      - Đơn vị chủ trì: Phòng Giáo dục Trung học;
      - Thời gian: Tuần 1 - 3 học kỳ I.
      2. Thi học sinh giỏi
      - Đơn vị chủ trì: Phòng Khảo thí;
      - Thời gian: Học kỳ II, năm học 2026 - 2027.
      3. Sơ kết
      - Đơn vị chủ trì: Văn phòng Sở;
      - Thời gian: Từ tháng 12 đến tháng 01.
    `,
  ),
  'ranges over the new year and within a month': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Một
      - Chủ trì: Sở Y tế;
      - Thời gian: Từ ngày 20/12 đến ngày 15/01.
      2. Hai
      - Chủ trì: Sở Y tế;
      - Thời gian: 15 - 20/6/2026; sáng thứ Bảy hằng tuần.
      3. Ba
      - Chủ trì: Sở Y tế;
      - Thời gian: Từ 22 giờ ngày 16/02 đến 02 giờ ngày 17/02/2026.
      4. Bốn
      - Chủ trì: Sở Y tế;
      - Thời gian: Tháng 10/2026 - 3/2027.
    `,
  ),
  'a draft with blanks': `ỦY BAN NHÂN DÂN
XÃ KIM LIÊN
Số:      /KH-UBND
Kim Liên, ngày     tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát
- Chủ trì: Văn phòng HĐND và UBND xã;
- Thời gian: Quý II/2026.
`,
  'a text torn by a scanner': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Văn hóa, Thể thao
      và Du lịch;
      b) Thời gian thực hiện: Trước ngày 30 tháng
      6 năm 2026.
      2. Thực hiện Quyết định số 468/QĐ-TTg ngày 27 tháng 3
      năm 2021 của Thủ tướng Chính phủ.
    `,
  ),
  'an event waited for': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      | TT | Nội dung | Chủ trì | Thời hạn |
      |---|---|---|---|
      | 1 | Thông tư hướng dẫn | Sở Tư pháp | Sau khi Nghị định có hiệu lực |
      | 2 | Báo cáo | Sở Tư pháp | 20/12 hằng năm |
      | 3 | Tổng kết | Sở Tư pháp | Tháng cuối năm 2030 |
      | 4 | Họp | Sở Tư pháp | Theo lịch của UBND tỉnh |
      | 5 | Trực | Sở Tư pháp | 24/7 |
      | 6 | Rà soát | Sở Tư pháp | Lần 1: trước 15/6; lần 2: trước 15/11 |
    `,
  ),
};
