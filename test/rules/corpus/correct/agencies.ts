import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';

/** Plans with correct agencies whose names are long, rare, old, or of another level. */
export const correctAgencies: Readonly<Record<string, string>> = {
  'departments with commas in their names': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Tổ chức Ngày hội
      a) Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch;
      b) Cơ quan phối hợp: Sở Nông nghiệp và Môi trường, Sở Giáo dục và Đào tạo, Sở Dân tộc và Tôn giáo, Báo và phát thanh, truyền hình Nghệ An, UBND các xã, phường;
      c) Thời gian thực hiện: Quý III năm 2026.
    `,
  ),
  'rooms of a commune': communePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Niêm yết thủ tục hành chính
      - Chủ trì: Trung tâm Phục vụ hành chính công xã;
      - Phối hợp: Văn phòng HĐND và UBND xã, Phòng Kinh tế, Phòng Văn hóa - Xã hội, Công an xã, Ban Chỉ huy Quân sự xã;
      - Thời gian: Thường xuyên.
      2. Tuyên truyền lưu động
      - Chủ trì: Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể;
      - Phối hợp: Hội Liên hiệp Phụ nữ xã, Hội Nông dân xã, Hội Cựu chiến binh xã, Đoàn TNCS Hồ Chí Minh xã;
      - Thời gian: 6 tháng một lần.
    `,
  ),
  'the district level in a plan of before July 2025': provincePlan(
    '10/6/2025',
    `
      I. NHIỆM VỤ
      1. Bàn giao hồ sơ
      a) Cơ quan chủ trì: UBND các huyện, thành phố, thị xã;
      b) Cơ quan phối hợp: Phòng Nội vụ, Phòng Kinh tế, Hạ tầng và Đô thị; UBND các xã, phường, thị trấn;
      c) Thời gian thực hiện: Trước ngày 30/6/2025.
      Nơi nhận:
      - UBND tỉnh;
      - UBND các huyện, thành phố, thị xã;
      - Lưu: VT, NC.
    `,
  ),
  'old departments at the edge of the change': provincePlan(
    '05/3/2025',
    `
      I. NHIỆM VỤ
      1. Vận hành Cổng dịch vụ công
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông;
      b) Cơ quan phối hợp: Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường;
      c) Thời gian thực hiện: Quý I năm 2025.
    `,
  ),
  'old departments in a plan of 2021': provincePlan(
    '05/02/2021',
    `
      I. NHIỆM VỤ
      1. Nâng cấp Cổng dịch vụ công
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông;
      b) Cơ quan phối hợp: Sở Kế hoạch và Đầu tư; Sở Lao động - Thương binh và Xã hội; Sở Tài nguyên và Môi trường; Sở Giao thông vận tải; Đài Phát thanh - Truyền hình tỉnh; UBND các huyện, thành phố, thị xã;
      c) Thời gian thực hiện: Quý II năm 2021.
    `,
  ),
  'districts and old provinces in sections that look back': provincePlan(
    '05/02/2026',
    `
      I. ĐẶC ĐIỂM TÌNH HÌNH
      1. Trước ngày 01/7/2025, tỉnh có 20 đơn vị hành chính cấp huyện; UBND các huyện, thị xã đã bàn giao hồ sơ.
      2. Sở Thông tin và Truyền thông (cũ) đã bàn giao nhiệm vụ cho Sở Khoa học và Công nghệ.
      3. Trên địa bàn huyện Nam Đàn trước đây có 19 xã, thị trấn.
      II. NHIỆM VỤ
      1. Rà soát hồ sơ lưu trữ của UBND cấp huyện khi kết thúc hoạt động; tài liệu của Sở Kế hoạch và Đầu tư trước khi hợp nhất.
    `,
  ),
  'a city that is a province, after the merger': planWithHeader(
    {
      day: '12/01/2026',
      place: 'Cần Thơ',
      number: '12/KH-UBND',
      title: 'Chuyển đổi số năm 2026',
      issuer: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'],
    },
    `
      I. NHIỆM VỤ
      1. Nâng cao chỉ số DTI
      a) Cơ quan chủ trì: Sở Khoa học và Công nghệ thành phố Cần Thơ;
      b) Cơ quan phối hợp: Văn phòng UBND thành phố; Công an thành phố; Thuế thành phố Cần Thơ; UBND các xã, phường;
      c) Thời gian thực hiện: Năm 2026.
      Nơi nhận:
      - TT. Thành ủy, TT. HĐND thành phố;
      - UBND thành phố Cần Thơ;
      - Báo và phát thanh, truyền hình Cần Thơ;
      - Lưu: VT, KT.
    `,
  ),
  'a province whose history names what was merged into it': planWithHeader(
    {
      day: '12/01/2026',
      place: 'Lâm Đồng',
      number: '36/KH-UBND',
      title: 'Sắp xếp tài sản công',
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'],
    },
    `
      I. TÌNH HÌNH
      1. Tỉnh Lâm Đồng được thành lập trên cơ sở sắp xếp các tỉnh Lâm Đồng, Đắk Nông và Bình Thuận theo Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội.
      2. Tài sản của UBND tỉnh Đắk Nông và UBND tỉnh Bình Thuận (cũ) do Văn phòng UBND tỉnh quản lý.
      II. NHIỆM VỤ
      1. Sở Tài chính chủ trì kiểm kê tài sản tại Phan Thiết, Gia Nghĩa và Đà Lạt, báo cáo UBND tỉnh trước ngày 30/6/2026.
    `,
  ),
  'special zones, and an island commune': planWithHeader(
    {
      day: '12/01/2026',
      place: 'An Giang',
      number: '15/KH-UBND',
      title: 'Phát triển du lịch',
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG'],
    },
    `
      I. NHIỆM VỤ
      1. Quy hoạch bãi biển
      a) Cơ quan chủ trì: UBND đặc khu Phú Quốc;
      b) Cơ quan phối hợp: UBND các xã, phường, đặc khu; Sở Du lịch; Bộ đội Biên phòng; Ban Quản lý Khu kinh tế tỉnh;
      c) Thời gian thực hiện: Quý II/2026.
    `,
  ),
  'army, police, courts, procuracy and the vertical agencies': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Bảo đảm an ninh
      a) Cơ quan chủ trì: Công an tỉnh;
      b) Cơ quan phối hợp: Bộ Chỉ huy Quân sự tỉnh, Ban Chỉ huy Bộ đội Biên phòng tỉnh, Viện Kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh, Tòa án nhân dân khu vực 1, Thi hành án dân sự tỉnh, Bảo hiểm xã hội tỉnh, Kho bạc Nhà nước khu vực XI, Thuế tỉnh Nghệ An, Thống kê tỉnh Nghệ An, Ngân hàng Nhà nước Khu vực 8;
      c) Thời gian thực hiện: Thường xuyên.
    `,
  ),
  'mass organisations and associations': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Vận động hội viên
      a) Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội chủ trì, phối hợp với Hội Chữ thập đỏ tỉnh, Liên minh Hợp tác xã tỉnh, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh, Hội Nhà báo tỉnh tuyên truyền; thời gian: năm 2026.
      b) Đề nghị Liên đoàn Lao động tỉnh, Tỉnh đoàn, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Hội Cựu chiến binh tỉnh, Hội Người cao tuổi tỉnh phối hợp thực hiện trong năm 2026.
    `,
  ),
  'schools, hospitals and companies': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Tập huấn an toàn
      - Đơn vị chủ trì: Trường Đại học Vinh;
      - Đơn vị phối hợp: Bệnh viện Hữu nghị Đa khoa Nghệ An, Trường THPT chuyên Phan Bội Châu, VNPT Nghệ An, Viettel Nghệ An, Bưu điện tỉnh Nghệ An, Công ty Điện lực Nghệ An, Ngân hàng Chính sách xã hội chi nhánh tỉnh;
      - Thời gian: Tháng 4/2026.
    `,
  ),
  'a plan of a school': planWithHeader(
    {
      day: '25/8/2026',
      place: 'Vinh',
      number: '45/KH-THPT',
      title: 'Khai giảng năm học 2026 - 2027',
      issuer: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO NGHỆ AN', 'TRƯỜNG THPT LÊ VIẾT THUẬT'],
    },
    `
      I. NHIỆM VỤ
      1. Trang trí sân khấu
      - Chủ trì: Tổ Văn phòng;
      - Phối hợp: Đoàn trường, Ban đại diện cha mẹ học sinh, GVCN các lớp;
      - Thời gian: Chiều 04/9/2026.
      2. Đón tiếp đại biểu
      - Chủ trì: Thầy Nguyễn Văn An - Phó Hiệu trưởng;
      - Thời gian: 6 giờ 30 phút ngày 05/9/2026.
    `,
  ),
  'a plan of a state company': planWithHeader(
    {
      day: '05/02/2026',
      place: 'Hà Nội',
      number: '115/KH-EVNNPC',
      title: 'Chuyển đổi số năm 2026',
      issuer: ['TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM', 'TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC'],
    },
    `
      I. NHIỆM VỤ
      1. Triển khai hợp đồng điện tử
      - Đơn vị chủ trì: Ban Kinh doanh;
      - Đơn vị phối hợp: Ban Viễn thông và Công nghệ thông tin, các Công ty Điện lực thành viên, Công ty Dịch vụ Điện lực miền Bắc;
      - Thời hạn hoàn thành: 30/6/2026.
    `,
  ),
  'ministries of today and bodies of the Government': planWithHeader(
    {
      day: '05/02/2026',
      place: 'Hà Nội',
      number: '25/KH-BTP',
      title: 'Triển khai thi hành Luật',
      issuer: ['BỘ TƯ PHÁP'],
    },
    `
      I. NHIỆM VỤ
      1. Tập huấn chuyên sâu
      a) Đơn vị chủ trì: Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý;
      b) Đơn vị phối hợp: Bộ Nông nghiệp và Môi trường; Bộ Dân tộc và Tôn giáo; Thanh tra Chính phủ; Văn phòng Chính phủ; Ngân hàng Nhà nước Việt Nam; các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ; UBND các tỉnh, thành phố trực thuộc Trung ương;
      c) Thời gian thực hiện: Quý II, III năm 2026.
    `,
  ),
  'a ministry of before 2025 in a plan of before 2025': planWithHeader(
    {
      day: '05/02/2024',
      place: 'Hà Nội',
      number: '25/KH-BTTTT',
      title: 'Chuyển đổi số',
      issuer: ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG'],
    },
    `
      I. NHIỆM VỤ
      1. Đánh giá nền tảng số
      a) Đơn vị chủ trì: Cục Chuyển đổi số quốc gia;
      b) Đơn vị phối hợp: Bộ Kế hoạch và Đầu tư, Bộ Lao động - Thương binh và Xã hội, Sở Thông tin và Truyền thông các tỉnh, thành phố;
      c) Thời gian thực hiện: Tháng 5 - 9/2024.
    `,
  ),
  'abbreviated agencies': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Tuyên truyền bầu cử
      a) Chủ trì: Sở VH,TT&DL; Sở KH&CN; Sở GD&ĐT; Sở NN&MT;
      b) Phối hợp: VP UBND tỉnh, Sở TC, UBMTTQVN tỉnh, CA tỉnh, BHXH tỉnh, UBND các xã, phường;
      c) Thời gian: Quý I.
    `,
  ),
  'a working group, a steering committee and named persons': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Họp giao ban
      - Chủ trì: Đồng chí Phó Chủ tịch UBND tỉnh phụ trách;
      - Phối hợp: Tổ công tác Đề án 06 tỉnh, Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh, Tổ công nghệ số cộng đồng;
      - Thời gian: Hằng tháng.
      2. Đối thoại
      - Chủ trì: Chủ tịch UBND xã, phường;
      - Phối hợp: Trưởng thôn, Tổ trưởng tổ dân phố, người có uy tín;
      - Thời gian: Quý II.
    `,
  ),
  'recipients of every kind': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Rà soát.
      Nơi nhận:
      - Bộ Nội vụ (để b/c);
      - TT Tỉnh ủy, TT HĐND tỉnh (để báo cáo);
      - Chủ tịch, các PCT UBND tỉnh;
      - Đoàn ĐBQH tỉnh;
      - UBMTTQ và các tổ chức CT-XH tỉnh;
      - Các sở, ban, ngành cấp tỉnh;
      - Các cơ quan TW đóng trên địa bàn;
      - Đảng ủy, UBND các xã, phường;
      - CVP, các PCVP UBND tỉnh;
      - Cổng TTĐT tỉnh;
      - Trung tâm TT-TH-CB tỉnh;
      - Lưu: VT, TH (Ng.V.A), NC.
    `,
  ),
  'the same room in two places, one agency in two lists': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Thí điểm mô hình
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: UBND xã Kim Liên, UBND xã Vạn An, Công an xã, Công an phường, Sở Tài chính;
      c) Thời gian thực hiện: Quý II năm 2026.
      2. Nhân rộng mô hình
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Cơ quan phối hợp: Sở Nội vụ; các sở, ban, ngành; UBND các xã, phường;
      c) Thời gian thực hiện: Quý III năm 2026.
    `,
  ),
  'a table of duties': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      | STT | Nội dung | Chủ trì | Phối hợp | Thời gian |
      |---|---|---|---|---|
      | 1 | Rà soát thủ tục | Sở Tư pháp | Các sở, ban, ngành; UBND các xã, phường | Quý I - II |
      | 2 | Số hóa hồ sơ | Văn phòng UBND tỉnh | Sở KH&CN, Công an tỉnh | 15/3 - 30/11/2026 |
      | 3 | Kiểm tra đột xuất | Thanh tra tỉnh | nt | Khi có yêu cầu |
      | 4 | Khen thưởng | Sở Nội vụ | - | Quý IV, trước 15/12 |
    `,
  ),
  'a plan of the Hà Nội Party press and cities with their own departments': planWithHeader(
    {
      day: '12/01/2026',
      place: 'Hà Nội',
      number: '18/KH-UBND',
      title: 'Trật tự đô thị',
      issuer: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'],
    },
    `
      I. NHIỆM VỤ
      1. Kiểm tra trật tự xây dựng
      a) Cơ quan chủ trì: Sở Xây dựng;
      b) Cơ quan phối hợp: Sở Quy hoạch - Kiến trúc, Sở Du lịch, Sở Văn hóa và Thể thao, Cơ quan Báo và phát thanh, truyền hình Hà Nội, Công an Thành phố, UBND các phường, xã;
      c) Thời gian thực hiện: Cả năm 2026.
    `,
  ),
};
