/** Correct whole plans of other kinds: attached, in draft, of the Party, of a school, urgent ones. */
export const plansOfOtherKinds: Readonly<Record<string, string>> = {
  'attached to a decision: no header, no recipients of its own': `
KẾ HOẠCH
Thực hiện Chương trình mục tiêu quốc gia về văn hóa năm 2026
(Kèm theo Quyết định số 215/QĐ-UBND ngày 26 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Đắk Lắk)

I. MỤC TIÊU
1. Bảo tồn 05 lễ hội truyền thống.
2. 100% xã, phường có nhà văn hóa đạt chuẩn.

II. NHIỆM VỤ
1. Kiểm kê di sản văn hóa phi vật thể
a) Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch;
b) Thời gian thực hiện: Quý I, quý II năm 2026.
2. Sửa chữa nhà văn hóa
a) Cơ quan chủ trì: Ủy ban nhân dân các xã, phường;
b) Cơ quan phối hợp: Sở Tài chính;
c) Thời gian thực hiện: Năm 2026.

III. TỔ CHỨC THỰC HIỆN
Các sở, ban, ngành và Ủy ban nhân dân các xã, phường triển khai thực hiện Kế hoạch này./.
`,
  'a draft with its number and day left blank': `
ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ HẢI PHÒNG	Độc lập - Tự do - Hạnh phúc
Số:        /KH-UBND	Hải Phòng, ngày     tháng 6 năm 2026

KẾ HOẠCH
Tổ chức Ngày hội việc làm thành phố Hải Phòng năm 2026

I. THỜI GIAN, ĐỊA ĐIỂM
1. Thời gian: 01 ngày, ngày 18/7/2026 (Thứ Bảy), từ 7h30 đến 17h00.
2. Địa điểm: Cung Văn hóa Hữu nghị Việt - Tiệp, số 53 đường Lạch Tray, phường Gia Viên.

II. NỘI DUNG
1. Tư vấn, giới thiệu việc làm trong nước:
- Tại các doanh nghiệp FDI: LG Display, Pegatron, VinFast;
- Tại các doanh nghiệp khác:
+ Doanh nghiệp nhà nước;
+ Doanh nghiệp tư nhân.
2. Tư vấn du học, xuất khẩu lao động (Nhật Bản, Hàn Quốc, CHLB Đức).

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành và đơn vị có liên quan tổ chức thực hiện.
2. Công an thành phố bảo đảm an ninh, trật tự.
3. Báo và phát thanh, truyền hình Hải Phòng đưa tin.

Trên đây là Kế hoạch tổ chức Ngày hội việc làm thành phố Hải Phòng năm 2026, yêu cầu các cơ quan, đơn vị triển khai thực hiện./.

Nơi nhận:
- Bộ Nội vụ (để b/c);
- Thường trực Thành ủy, HĐND thành phố (để b/c);
- Các sở, ban, ngành thành phố;
- Lưu: VT, VX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`,
  'a committee of the Party in the form of the Party': `
ĐẢNG BỘ TỈNH NGHỆ AN	ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ KIM LIÊN
*	Kim Liên, ngày 14 tháng 01 năm 2026
Số 05-KH/ĐU

KẾ HOẠCH
học tập, quán triệt Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng

I. MỤC ĐÍCH, YÊU CẦU
1. Tạo sự thống nhất trong nhận thức và hành động của cán bộ, đảng viên.
2. Tổ chức học tập nghiêm túc, thiết thực.

II. NỘI DUNG, HÌNH THỨC
1. Nội dung: các văn kiện Đại hội và Chương trình hành động số 12-CTr/TU ngày 05 tháng 01 năm 2026 của Tỉnh ủy.
2. Hình thức: trực tiếp kết hợp trực tuyến.

III. TỔ CHỨC THỰC HIỆN
1. Ban Xây dựng Đảng tham mưu tổ chức hội nghị; hoàn thành trước ngày 30/4/2026.
2. Các chi bộ trực thuộc báo cáo kết quả về Ban Xây dựng Đảng.

Nơi nhận:
- Thường trực Tỉnh ủy (để báo cáo),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn Hải
`,
  'a school that signs with a title': `
ỦY BAN NHÂN DÂN PHƯỜNG BA ĐÌNH	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRƯỜNG TIỂU HỌC NGUYỄN TRI PHƯƠNG	Độc lập - Tự do - Hạnh phúc
Số: 21/KH-THNTP	Ba Đình, ngày 08 tháng 9 năm 2025

KẾ HOẠCH
Giáo dục kỹ năng sống năm học 2025 - 2026

I. MỤC ĐÍCH
Giúp học sinh có kỹ năng tự bảo vệ mình, hợp tác và chia sẻ.

II. NỘI DUNG
1. Khối 1, 2, 3
a) Kỹ năng giao tiếp;
b) Kỹ năng phòng, chống đuối nước.
2. Khối 4, 5
a) Kỹ năng sử dụng mạng an toàn (Cyber Kids, Google Be Internet Awesome);
b) Kỹ năng thoát hiểm.

III. TỔ CHỨC THỰC HIỆN
1. Giáo viên chủ nhiệm lồng ghép nội dung vào tiết sinh hoạt lớp hằng tuần.
2. Tổng phụ trách Đội tổ chức 02 buổi ngoại khóa trong mỗi học kỳ./.

Nơi nhận:
- Ban giám hiệu;
- Các tổ chuyên môn;
- Lưu: VT, ĐTN.

HIỆU TRƯỞNG

ThS. Trần Thị Mai Hương
`,
  'an urgent plan with stamps, parts and lists within lists': `
ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG NGÃI	Độc lập - Tự do - Hạnh phúc
Số: 265/KH-UBND	Quảng Ngãi, ngày 30 tháng 10 năm 2025

HỎA TỐC

KẾ HOẠCH
Khắc phục hậu quả mưa lũ cuối tháng 10 năm 2025

Phần I
TÌNH HÌNH THIỆT HẠI

I. VỀ NGƯỜI VÀ NHÀ Ở
1. Về người: không có thiệt hại.
2. Về nhà ở: 1.204 nhà bị ngập, 36 nhà tốc mái, trong đó:
a) Khu vực đồng bằng:
- Các xã ven sông Vệ: 850 nhà;
- Các phường nội thị: 354 nhà.
b) Khu vực miền núi: 36 nhà tốc mái.

II. VỀ HẠ TẦNG
1. Giao thông: sạt lở 45 điểm trên Quốc lộ 24, 24B và ĐT.622.
2. Thủy lợi: 3,2 km kênh mương bị bồi lấp.

Phần II
NHIỆM VỤ

I. NHIỆM VỤ TRƯỚC MẮT
1. Cứu trợ khẩn cấp
- Cơ quan chủ trì: Bộ Chỉ huy quân sự tỉnh;
- Cơ quan phối hợp: Công an tỉnh; Hội Chữ thập đỏ tỉnh;
- Thời gian hoàn thành: Trước ngày 05/11/2025.
2. Khắc phục sạt lở đường giao thông
- Cơ quan chủ trì: Sở Xây dựng;
- Cơ quan phối hợp: Ủy ban nhân dân các xã, phường;
- Thời gian hoàn thành: Trước ngày 15/11/2025.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước 16 giờ hằng ngày.
2. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động, tiếp nhận và phân phối hàng cứu trợ.

Yêu cầu các cơ quan, đơn vị, địa phương khẩn trương triển khai thực hiện./.

Nơi nhận:
- Thủ tướng Chính phủ (để b/c);
- Thường trực Tỉnh ủy (để b/c);
- Các sở, ban, ngành tỉnh;
- Ủy ban nhân dân các xã, phường, đặc khu;
- Lưu: VT, KTN.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Hoàng Giang
`,
};
