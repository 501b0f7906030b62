/** Correct whole plans of provinces, communes, departments and ministries of 2025 and 2026, each in another layout that Decree 30/2020 allows. */
export const plansOfOffices: Readonly<Record<string, string>> = {
  'a province, header in stacked lines, two annexes that start again at 1': `
ỦY BAN NHÂN DÂN
TỈNH GIA LAI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 142/KH-UBND

Gia Lai, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Phát triển du lịch nông thôn tỉnh Gia Lai năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Luật Du lịch ngày 19 tháng 6 năm 2017.

Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển du lịch nông thôn năm 2026 như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Khai thác lợi thế của từng địa phương; nâng cao thu nhập cho người dân.
2. Yêu cầu
Bảo đảm thiết thực, tiết kiệm; phân công rõ người, rõ việc, rõ thời gian.

II. NHIỆM VỤ
Nhiệm vụ và phân công cụ thể tại Phụ lục I; mẫu báo cáo tại Phụ lục II kèm theo Kế hoạch này.

III. TỔ CHỨC THỰC HIỆN
1. Sở Văn hóa, Thể thao và Du lịch theo dõi, đôn đốc; tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.
2. Ủy ban nhân dân các xã, phường bố trí kinh phí theo phân cấp.

Trên đây là Kế hoạch phát triển du lịch nông thôn tỉnh Gia Lai năm 2026./.

Nơi nhận:
- Bộ Văn hóa, Thể thao và Du lịch (để b/c);
- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh (để b/c);
- Chủ tịch, các Phó Chủ tịch UBND tỉnh;
- Các sở, ban, ngành tỉnh;
- Ủy ban nhân dân các xã, phường;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Thị Thanh Lịch

PHỤ LỤC I
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 142/KH-UBND ngày 12 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Gia Lai)

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| I | Sản phẩm du lịch | | | | |
| 1 | Khảo sát, lựa chọn điểm du lịch cộng đồng | Sở Văn hóa, Thể thao và Du lịch | Sở Nông nghiệp và Môi trường | Quý II năm 2026 | Báo cáo khảo sát |
| 2 | Hỗ trợ hộ dân cải tạo nhà ở đón khách | Sở Xây dựng | Ủy ban nhân dân các xã, phường | Từ tháng 4 đến tháng 9 năm 2026 | 20 hộ đạt tiêu chuẩn |
| II | Quảng bá | | | | |
| 3 | Xây dựng bản đồ số du lịch nông thôn | Sở Khoa học và Công nghệ | Các doanh nghiệp viễn thông | 10/2026 | Bản đồ trên Cổng thông tin du lịch |

PHỤ LỤC II
MẪU BÁO CÁO KẾT QUẢ
1. Tình hình triển khai
2. Kết quả đạt được
a) Số điểm du lịch;
b) Số lượt khách.
3. Kiến nghị, đề xuất
`,
  'a commune, two columns parted by tabs, recipients beside the signature': `
ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ ĐỒNG VĂN	Độc lập - Tự do - Hạnh phúc
Số: 08/KH-UBND	Đồng Văn, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Về việc thu gom, xử lý rác thải sinh hoạt năm 2026

Thực hiện Kế hoạch số 310/KH-UBND ngày 20 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Tuyên Quang về bảo vệ môi trường nông thôn, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC TIÊU
1. 95% hộ gia đình phân loại rác tại nhà.
2. 100% thôn có điểm tập kết rác hợp vệ sinh.

II. NHIỆM VỤ
1. Tuyên truyền, vận động Nhân dân
- Cơ quan chủ trì: Phòng Văn hóa - Xã hội;
- Cơ quan phối hợp: Hội Liên hiệp Phụ nữ xã; Đoàn Thanh niên xã;
- Thời gian thực hiện: Thường xuyên trong năm 2026.
2. Đầu tư 12 điểm tập kết (kinh phí 1.250.000.000 đồng, trong đó ngân sách xã 850.000.000 đồng)
- Cơ quan chủ trì: Phòng Kinh tế;
- Cơ quan phối hợp: Các thôn;
- Thời gian thực hiện: Quý II, quý III năm 2026.

III. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế theo dõi, tổng hợp kết quả, báo cáo Chủ tịch Ủy ban nhân dân xã trước ngày 20 hằng tháng.
2. Các thôn đưa nội dung phân loại rác vào hương ước, quy ước.

Trên đây là Kế hoạch thu gom, xử lý rác thải sinh hoạt năm 2026 của Ủy ban nhân dân xã./.

Nơi nhận:	TM. ỦY BAN NHÂN DÂN
- Đảng ủy, HĐND xã (để b/c);	CHỦ TỊCH
- Các phòng chuyên môn;
- Các thôn;
- Lưu: VT, KT.	Vàng Mí Sử
`,
  'a department, its superior above it, decimal sub-clauses and a budget': `
ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ	Độc lập - Tự do - Hạnh phúc
Số: 77/KH-SYT	Phú Thọ, ngày 09 tháng 02 năm 2026

KẾ HOẠCH
Phòng, chống bệnh sốt xuất huyết Dengue năm 2026

Thực hiện Quyết định số 12/QĐ-BYT ngày 08 tháng 01 năm 2026 của Bộ trưởng Bộ Y tế về phòng, chống dịch bệnh, Sở Y tế ban hành Kế hoạch như sau:

I. MỤC TIÊU
1. Giảm 5% số ca mắc so với trung bình giai đoạn 2021 - 2025.
2. Không để dịch lớn xảy ra.

II. NỘI DUNG
1. Giám sát
1.1. Giám sát ca bệnh tại 100% cơ sở khám bệnh, chữa bệnh.
1.2. Giám sát véc tơ 01 lần/tháng tại các điểm nguy cơ cao.
2. Truyền thông
2.1. Tập huấn cho cộng tác viên.
2.2. Phát sóng thông điệp trên Báo và phát thanh, truyền hình Phú Thọ.
3. Kinh phí
3.1. Nguồn ngân sách: 2.345.600.000 đồng.
3.2. Nguồn hợp pháp khác: 120,5 triệu đồng.

III. TỔ CHỨC THỰC HIỆN
1. Trung tâm Kiểm soát bệnh tật tỉnh là đầu mối; báo cáo Sở Y tế theo địa chỉ cdc@phutho.gov.vn hoặc https://cdc.phutho.gov.vn/bao-cao.
2. Các bệnh viện, trung tâm y tế khu vực thực hiện theo chức năng, nhiệm vụ.

Yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Bộ Y tế (để b/c);
- Ủy ban nhân dân tỉnh (để b/c);
- Giám đốc, các Phó Giám đốc Sở;
- Các đơn vị trực thuộc;
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Hồ Thị Hồng Loan
`,
  'a ministry, signed by a deputy, amended laws and a quotation': `
BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
	Độc lập - Tự do - Hạnh phúc
Số: 1520/KH-BNNMT	Hà Nội, ngày 21 tháng 4 năm 2026

KẾ HOẠCH
Tổng rà soát văn bản quy phạm pháp luật về đất đai năm 2026

Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025, được sửa đổi, bổ sung ngày 25 tháng 6 năm 2025;
Căn cứ Nghị định số 79/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật.

Bộ Nông nghiệp và Môi trường ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Phát hiện quy định “chồng chéo, mâu thuẫn, không còn phù hợp” để sửa đổi, bổ sung, thay thế hoặc bãi bỏ.
2. Kết quả rà soát phải nêu rõ điều, khoản, điểm cần sửa đổi, ví dụ: “Sửa đổi điểm a khoản 2 Điều 9 như sau: a) Đất nông nghiệp gồm các loại sau đây”.

II. NỘI DUNG
1. Rà soát văn bản của Quốc hội, Chính phủ
a) Cơ quan chủ trì: Vụ Pháp chế;
b) Cơ quan phối hợp: Cục Quản lý đất đai; Bộ Tư pháp;
c) Thời gian hoàn thành: Trước ngày 30 tháng 6 năm 2026.
2. Rà soát thông tư, thông tư liên tịch
a) Cơ quan chủ trì: Cục Quản lý đất đai;
b) Cơ quan phối hợp: Vụ Pháp chế;
c) Thời gian hoàn thành: Quý III năm 2026.

III. TỔ CHỨC THỰC HIỆN
1. Vụ Pháp chế theo dõi, đôn đốc, tổng hợp, báo cáo Bộ trưởng.
2. Thủ trưởng các đơn vị chịu trách nhiệm về tiến độ và chất lượng rà soát./.

Nơi nhận:
- Bộ trưởng (để b/c);
- Các Thứ trưởng;
- Bộ Tư pháp;
- Các đơn vị trực thuộc Bộ;
- Lưu: VT, PC.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Lê Minh Ngân
`,
  'columns parted by pipes, signed by order, with the drafter’s code': `
| VĂN PHÒNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
| | Độc lập - Tự do - Hạnh phúc |
| Số: 03/KH-VPCP | Hà Nội, ngày 02 tháng 02 năm 2026 |

KẾ HOẠCH
Sử dụng hệ thống thông tin báo cáo Chính phủ năm 2026

I. MỤC ĐÍCH
Hoàn thành việc kết nối hệ thống thông tin báo cáo của các bộ, ngành, địa phương.

II. NHIỆM VỤ
1. Hoàn thiện tài liệu hướng dẫn kết nối
a) Cơ quan chủ trì: Cục Kiểm soát thủ tục hành chính;
b) Thời gian hoàn thành: Tháng 3 năm 2026.
2. Tổ chức 03 lớp tập huấn (Hà Nội, Đà Nẵng, Thành phố Hồ Chí Minh)
a) Cơ quan chủ trì: Vụ Tổ chức cán bộ;
b) Thời gian hoàn thành: Trước ngày 31/5/2026.

III. TỔ CHỨC THỰC HIỆN
Các đơn vị báo cáo kết quả trước ngày 25 của tháng cuối quý./.

Nơi nhận:
- Bộ trưởng, Chủ nhiệm (để b/c);
- Các Vụ, Cục, đơn vị trực thuộc;
- Lưu: VT, TH (2).

KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM

Phạm Mạnh Cường
`,
};
