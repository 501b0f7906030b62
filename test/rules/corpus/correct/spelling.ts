import { communePlan, provincePlan } from '#test/fixtures/short-plans.ts';

const lines = (...texts: string[]) =>
  provincePlan('05/02/2026', `I. NỘI DUNG\n${texts.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`);

/** Plans with correct words that a table of misspellings could flag: names, loans, terms, units, quotations, variants of one word. */
export const correctSpelling: Readonly<Record<string, string>> = {
  'names of the highlands': lines(
    'Khảo sát tại xã Krông Nô, xã Ea H’leo, xã Ia Grai, xã Đạ Tẻh, xã Đắk R’lấp, xã Cư M’gar, xã Kbang, xã Kông Chro.',
    'Già làng Y Blếch, bà H’Hen Niê, ông Ksor Phước, ông Kpă Thuyên tham gia vận động.',
    'Tuyên truyền bằng tiếng Ê Đê, Gia Rai, Xơ Đăng, Mnông, Bru - Vân Kiều, Hrê, Giẻ Triêng, Pà Thẻn, Si La, Khơ Mú.',
    'Phục dựng lễ Sơmă Kơcham, lễ cúng Yang, ngày hội Puh hơ drih.',
  ),
  'loans in one word, with hyphens, in their own letters': lines(
    'Treo pano, pa-nô, panô, áp phích, băng-rôn; phát trên ra-đi-ô, tivi, video clip.',
    'Tiêm vắc-xin, vắcxin phòng dịch; bổ sung vitamin, ôxy, axít; cấm vận chuyển amiăng, điôxin.',
    'Đổ bê tông, bêtông nhựa; lắp pin mặt trời, môtơ, tuabin; vận chuyển bằng ôtô, ca nô, container.',
    'Khuyến khích startup, homestay, farmstay, logistics, e-learning, fintech, livestream bán hàng.',
    'Đào tạo Data Analyst, Business Intelligence, Prompt Engineering cho cán bộ kỹ thuật.',
  ),
  'addresses, files and marks of software': lines(
    'Gửi báo cáo về hộp thư phongcchc@tinh.gov.vn, tệp bao-cao_quy1.xlsx, cổng dichvucong.gov.vn/p/home.',
    'Truy cập https://xyz.tinh.gov.vn/tthc?id=abcxyz hoặc quét mã QR; mã hồ sơ H17.15-230105-0001.',
    'Cập nhật phần mềm lên bản v2.0.1b; xuất dữ liệu dạng csv, json, xml.',
  ),
  'units and figures': lines(
    'Trồng 20ha rừng, nạo vét 3,5km kênh, cấp 15m3/ngày đêm, công suất 200kWp, độ ồn 55dBA.',
    'Định mức 150.000đ/người/ngày, 30 lít/100km, 5 mg/l, 0,3 ppm; 10 tr.đ cho mỗi mô hình.',
  ),
  'two ways to write one word': lines(
    'Kỹ thuật, kĩ thuật; lý do, lí do; tỷ lệ, tỉ lệ; quy chế, qui chế; hằng năm, hàng năm; bảo đảm, đảm bảo.',
    'Chia sẻ dữ liệu; chia xẻ gỗ đúng quy cách; sáp nhập, sát nhập; dành, giành; trau dồi, trao đổi.',
  ),
  'rare words that are right': lines(
    'Nạo vét rãnh thoát nước ngoằn ngoèo, khúc khuỷu; dẹp xoong chảo, goòng, moóc cũ kĩ ra khỏi hành lang.',
    'Gìn giữ giếng cổ, nghề guốc mộc; nuôi hươu, trồng quýt, chuối, giềng, nghệ; bảo tồn voọc, hoẵng.',
    'Chấm dứt thói quan liêu, hách dịch, khuếch trương, uể oải, quạu quọ khi tiếp dân.',
    'Xuýt xoa, suýt soát, loắt choắt, ngoẹo đầu, huơ tay, thuở ấy, khuya khoắt đều là từ trong tiểu phẩm.',
  ),
  'words that meet and look like a slip': lines(
    'Các chỉ tiêu phẩm chất đạo đức; các khâu hiệu quả nhất; yếu tố chức năng; hóa đơn vi phạm.',
    'Cơ cấu tài chính phù hợp; bộ máy hành chính gọn; tập trung tầm soát; mạng thông tín hiệu.',
    'Phân bổ xung quanh trung tâm; tiếp xúc tích cực với cử tri; lịch sử lý luận của Đảng.',
  ),
  'languages of others in quotation': lines(
    'Hưởng ứng chiến dịch “Make it work”, giải thưởng "Best Practice Award" và khẩu hiệu “Đẹp từ tấm lòng”.',
    'Chủ đề: “Connecting people, sharing the future” (kết nối con người, chia sẻ tương lai).',
  ),
  'offices and companies with names of their own': lines(
    'Phối hợp với Công ty TNHH Samsung Electronics Việt Nam, Tập đoàn Foxconn, Ngân hàng Sacombank, siêu thị Co.opmart.',
    'Mời đại diện Friedrich Ebert Stiftung, Plan International, World Vision dự hội thảo.',
  ),
  'short forms of daily work in small letters': lines(
    'Đ/c Chủ tịch (b/c); các phòng (t/h); ông Lê Văn An, SN 1980; TP. Vinh; Ths. Trần Bình; đ/c Phó Chủ tịch.',
  ),
  'tones in one style all over': lines(
    'Uỷ ban nhân dân các xã số hoá hồ sơ, văn hoá công vụ, sức khoẻ nhân dân, thuỷ lợi, tuỳ tình hình.',
    'Ông Lê Hòa Bình, bà Nguyễn Thị Thúy phụ trách; họp tại tỉnh Khánh Hòa.',
  ),
  'loans for people and places': lines(
    'Học tập tư tưởng Các Mác, Ăng-ghen, V.I. Lênin; trao đổi với đoàn Xiêng Khoảng, Xayabuly, Lào.',
    'Thăm các nước Ôxtrâylia, Ấn Độ, Pháp, Xinh-ga-po; tiếp đoàn tỉnh Kandal, Vương quốc Campuchia.',
  ),
  'words of other alphabets': lines(
    'Tia α, hệ số λ, bụi 10 μm, điện trở 5 Ω; tựa sách “Война и мир”; nhà báo của tờ Правда.',
  ),
  'a heading of short forms': communePlan(
    '05/02/2026',
    `
      I. CCHC, CĐS, TTHC VÀ DVC TRỰC TUYẾN
      1. Xã có 5 thôn: Bản Pò, Nà Ẳng, Khuổi Ky, Pác Bó, Lũng Noọng.
      2. Xây dựng NTM, OCOP; trồng 3 ha quế, sả, gừng, riềng; vận động hộ ông Sùng A Páo, bà Giàng Thị Dở.
    `,
  ),
  'terms of science and health': lines(
    'Giám sát cúm A/H5N1, SARS-CoV-2, vi rút dại, vi khuẩn E. coli, Salmonella; xét nghiệm PCR.',
    'Xử lý rác bằng chế phẩm EM, than hoạt tính, clorin, phốt pho, kali clorua, cacbonat.',
  ),
};
