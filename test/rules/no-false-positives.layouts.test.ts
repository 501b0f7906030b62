import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

/** Correct plans of unusual layout: every finding in them is a false positive. */
const plans: Readonly<Record<string, string>> = {
  'a plan that implements a law, attached to a decision': `
    KẾ HOẠCH
    Triển khai thi hành Luật Cán bộ, công chức
    (Kèm theo Quyết định số 1500/QĐ-TTg ngày 15 tháng 7 năm 2026 của Thủ tướng Chính phủ)

    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    a) Xác định cụ thể nội dung công việc, thời hạn, tiến độ hoàn thành;
    b) Xác định trách nhiệm của các cơ quan.
    2. Yêu cầu
    Bảo đảm kịp thời, đồng bộ.
    II. NỘI DUNG
    1. Tổ chức phổ biến, quán triệt Luật
    a) Nội dung: Hội nghị phổ biến Luật.
    b) Cơ quan chủ trì: Bộ Nội vụ.
    c) Cơ quan phối hợp: Bộ Tư pháp; các bộ, cơ quan ngang bộ.
    d) Thời gian thực hiện: Quý III năm 2026 và các năm tiếp theo.
    2. Xây dựng văn bản quy định chi tiết
    a) Nghị định về tuyển dụng công chức
    - Cơ quan chủ trì soạn thảo: Bộ Nội vụ;
    - Thời gian trình Chính phủ: Trước ngày 15 tháng 10 năm 2026.
    b) Thông tư về đánh giá công chức
    - Cơ quan chủ trì: Bộ Nội vụ;
    - Thời hạn ban hành: Trước ngày 01 tháng 12 năm 2026.
    3. Rà soát văn bản
    Các bộ, cơ quan ngang bộ rà soát văn bản, gửi kết quả về Bộ Nội vụ trước ngày 30 tháng 9 năm 2026.
    III. TỔ CHỨC THỰC HIỆN
    1. Bộ Nội vụ chủ trì, đôn đốc việc thực hiện Kế hoạch này.
    2. Trong quá trình thực hiện, nếu có vướng mắc, gửi ý kiến về Bộ Nội vụ./.
  `,
  'a plan of a province with bare field lines at every level': `
    Số: 120/KH-UBND
    Lâm Đồng, ngày 15 tháng 3 năm 2026

    KẾ HOẠCH
    Thực hiện chuyển đổi số năm 2026

    Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

    I. MỤC TIÊU
    1. 100% thủ tục hành chính được cung cấp trực tuyến.
    2. 90% hồ sơ được số hóa.
    II. NHIỆM VỤ, GIẢI PHÁP
    1. Nhận thức số
    - Tuyên truyền trên báo, đài.
    - Tổ chức Ngày Chuyển đổi số (10/10).
    Đơn vị chủ trì: Sở Khoa học và Công nghệ.
    Đơn vị phối hợp: Các sở, ban, ngành; UBND các xã, phường.
    Thời gian thực hiện: Thường xuyên.
    2. Hạ tầng số
    2.1. Phát triển hạ tầng viễn thông
    Đơn vị chủ trì: Sở Khoa học và Công nghệ;
    Thời gian thực hiện: Năm 2026.
    2.2. Phát triển trung tâm dữ liệu
    Đơn vị chủ trì: Sở Khoa học và Công nghệ;
    Thời gian thực hiện: Năm 2026.
    3. Nhân lực số
    a) Đào tạo
    Sở Nội vụ chủ trì đào tạo 500 lượt công chức. Thời gian: Quý II - Quý III/2026.
    b) Thi sát hạch
    Sở Nội vụ chủ trì tổ chức thi. Thời gian: Tháng 11/2026.
    III. KINH PHÍ
    Kinh phí thực hiện: Từ nguồn ngân sách tỉnh.
    IV. TỔ CHỨC THỰC HIỆN
    1. Sở Khoa học và Công nghệ
    - Báo cáo UBND tỉnh trước ngày 15/12/2026.
    2. Các sở, ban, ngành; UBND các xã, phường
    Hoàn thành kế hoạch của đơn vị trước ngày 30/4/2026.

    Trên đây là Kế hoạch thực hiện chuyển đổi số năm 2026./.
  `,
  'annexes that start again, titled and untitled': `
    I. MỤC ĐÍCH
    1. Một.
    2. Hai.
    Nơi nhận:
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn An

    DANH SÁCH THÀNH VIÊN
    I. BAN TỔ CHỨC
    1. Ông Trần Văn Bình
    II. TỔ GIÚP VIỆC
    1. Bà Lê Thị Cúc
    PHỤ LỤC II: BIỂU MẪU
    I. MẪU SỐ 01
    1. Họ và tên: …………
  `,
  'a law-like plan': `
    KẾ HOẠCH
    Phối hợp quản lý nhà nước

    Chương I
    QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
    1. Một.
    2. Hai.
    Điều 2. Đối tượng
    1. Ba:
    a) Bốn;
    b) Năm.
    Chương II
    TỔ CHỨC THỰC HIỆN
    Điều 3. Trách nhiệm
    1. Sáu.
  `,
  'numbers that start again under lines that head a list': `
    I. NHIỆM VỤ
    1. Thường xuyên
    Cấp tỉnh:
    a) Một;
    b) Hai.
    Cấp xã:
    a) Ba;
    b) Bốn.
    Các nhiệm vụ đột xuất gồm:
    1. Năm;
    2. Sáu.
  `,
  'amendments in quotation marks': `
    I. NỘI DUNG
    1. Sửa đổi Điều 4 Quy chế như sau:
    “Điều 4. Trách nhiệm
    2. Cơ quan chủ trì:
    a) Tham mưu;
    d) Báo cáo.”
    2. Bãi bỏ khoản 5 Quy chế.
  `,
  'amounts, times, dates and initials at the start of lines': `
    I. KINH PHÍ
    Tổng kinh phí:
    1.200.000.000 đồng, trong đó
    15.8 triệu đồng cho tập huấn;
    2.500 tờ gấp;
    24/10/2025 là hạn quyết toán.
    II. CHƯƠNG TRÌNH
    9.30 Khai mạc.
    10.15 Tham luận của
    V. I. Lênin và
    C. Mác.
    13h30’ ngày 29/4/2026 (Thứ Tư): bế mạc.
    V/v tuyên truyền.
  `,
  'lists with brackets and small Roman numbers': `
    I. THÀNH PHẦN
    1. Cấp tỉnh
    1) Sở Nội vụ;
    2) Sở Tư pháp.
    2. Cấp xã
    a) Phường:
    i) Chủ tịch;
    ii) Phó Chủ tịch;
    iii) Công chức.
    b) Xã: (i) Chủ tịch; (ii) Công chức.
  `,
  'a table with merged cells, two header rows and totals': `
    PHỤ LỤC
    | TT | Nhiệm vụ | Phân công | | Thời gian hoàn thành | Kinh phí |
    | | | Chủ trì | Phối hợp | | |
    |---|---|---|---|---|---|
    | I | CẢI CÁCH THỂ CHẾ | | | | |
    | 1 | Rà soát | Sở Tư pháp | Các sở | Quý I | 10 |
    | | - Luật | | | | |
    | | - Nghị định | | | | |
    | Tổng cộng | | | | | 10 |
  `,
  'forms in annexes of an issued plan': `
    Số: 12/KH-UBND
    Lâm Đồng, ngày 05 tháng 01 năm 2026
    KẾ HOẠCH
    Kiểm tra công vụ

    I. NỘI DUNG
    1. Một (báo cáo theo Phụ lục I, khảo sát theo Phụ lục II).
    PHỤ LỤC I
    ĐỀ CƯƠNG BÁO CÁO
    1. Cơ quan chủ trì: ……
    2. Thời gian thực hiện: ……
    3. Kết quả: …
    PHỤ LỤC II
    PHIẾU KHẢO SÁT
    Họ và tên:
    Đơn vị chủ trì:
    Thời gian:
  `,
  'a preamble with lists': `
    KẾ HOẠCH
    Tuyên truyền năm 2019

    Căn cứ các văn bản sau:
    - Luật Cán bộ, công chức;
    - Nghị định số 61/2018/NĐ-CP ngày 23/4/2018;
    Thực hiện chỉ đạo tại:
    a) Kế hoạch số 12/KH-UBND;
    b) Công văn số 15/SNV-CCHC.
    Sở Nội vụ ban hành Kế hoạch như sau:
    I. MỤC ĐÍCH
    1. Một.
  `,
  'schedules in sections and annexes': `
    I. HỘI NGHỊ
    1. Thời gian: 8 giờ 00 ngày 20/5/2026.
    2. Địa điểm: Hội trường tỉnh.
    3. Thành phần: Đại diện các sở.
    II. TẬP HUẤN
    1. Lớp thứ nhất
    - Thời gian: ngày 10/3/2026;
    - Địa điểm: Hội trường tỉnh.
    2. Lớp thứ hai
    - Thời gian: ngày 12/3/2026;
    - Địa điểm: Trực tuyến.
    PHỤ LỤC
    CHƯƠNG TRÌNH
    | Thời gian | Nội dung |
    |---|---|
    | 8h00 - 8h30 | Đón tiếp đại biểu |
  `,
  'an inspection plan': `
    KẾ HOẠCH
    Kiểm tra công vụ năm 2026

    I. ĐỐI TƯỢNG, THỜI GIAN KIỂM TRA
    1. Đối tượng kiểm tra: Các sở: Nội vụ, Tư pháp.
    2. Thời kỳ kiểm tra: Từ ngày 01/01/2025 đến thời điểm kiểm tra.
    3. Thời gian kiểm tra: Quý III năm 2026 (lịch cụ thể tại Phụ lục kèm theo).
    II. THÀNH PHẦN ĐOÀN
    1. Trưởng đoàn: Lãnh đạo Sở Nội vụ.
    2. Thành viên: Đại diện Thanh tra tỉnh.
    PHỤ LỤC
    LỊCH KIỂM TRA
    | STT | Đơn vị được kiểm tra | Thời gian | Ghi chú |
    |---|---|---|---|
    | 1 | Sở Nội vụ | 05/8/2026 | |
  `,
  'a plan of a school': `
    I. MỤC ĐÍCH
    - Tạo không khí phấn khởi.
    II. NỘI DUNG
    1. Thời gian, địa điểm
    - Thời gian: 7 giờ 30 phút, ngày 05/9/2026.
    - Địa điểm: Sân trường.
    2. Thành phần
    - Đại biểu: Lãnh đạo phường.
    3. Phân công nhiệm vụ
    - Thầy Nguyễn Văn An: Phụ trách chung.
    - Tổ Ngữ văn: Trang trí.
    III. KINH PHÍ
    Từ nguồn chi thường xuyên.
  `,
  'tables of money, members and figures': `
    I. KINH PHÍ
    | TT | Nội dung chi | Đơn vị | Số lượng | Đơn giá | Thành tiền |
    |---|---|---|---|---|---|
    | 1 | Thuê hội trường | buổi | 1 | 5.000.000 | 5.000.000 |
    | | Cộng | | | | 5.000.000 |
    II. THÀNH VIÊN
    | STT | Họ và tên | Đơn vị | Nhiệm vụ |
    |---|---|---|---|
    | 1 | Nguyễn Văn An | Sở Nội vụ | Trưởng ban |
    III. CHỈ TIÊU
    | STT | Chỉ tiêu | Đơn vị tính | Năm 2026 |
    |---|---|---|---|
    | 1 | Hồ sơ đúng hạn | % | 95 |
  `,
  'marks of notes and rulers of stars': `
    I. SỐ LIỆU
    1. Tỷ lệ đúng hạn (*) và tỷ lệ trực tuyến (*); chỉ tiêu (**).
    (*) Số liệu đến ngày 31/12/2025.
    (**) Theo Kế hoạch số 12/KH-UBND.
    * * *
    Đường dây nóng *101# hoặc *102#.
  `,
  'sections and clauses whose numbers are parted by tabs, around a table with tabs': [
    'I.\tNHIỆM VỤ',
    'STT\tNội dung\tCơ quan chủ trì\tThời gian',
    '1\tRà soát\tSở Tư pháp\tQuý I',
    '',
    'II.\tKINH PHÍ',
    '1.\tNgân sách tỉnh.',
    '2.\tNguồn khác.',
    'III.\tTỔ CHỨC THỰC HIỆN',
    '1.\tSở Nội vụ',
    'a)\tTheo dõi;',
    'b)\tBáo cáo.',
  ].join('\n'),
};

describe('no false positives in', () => {
  it.each(Object.entries(plans))('%s', (_, plan) => {
    checkFindings(plan);
    checkFindings(plan, { as: crlf });
    checkFindings(plan, { as: decomposed });
  });
});
