import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';
import { crlf } from '#test/fixtures/text-forms.ts';

/** Plans with correct abbreviations, short names and references that are not introduced in them. */
export const correctWords: Readonly<Record<string, string>> = {
  'abbreviations that everybody uses': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Áp dụng KPI, AI, IoT, Big Data, ISO 9001; vận hành IOC, SOC, LGSP, NDXP; sử dụng VNeID, SMS, Zalo OA, QR Code.
      2. Tuyên truyền BHXH, BHYT, BHTN, PCCC, ATTP, ATGT, ATTT, CNTT, CSDL; sản phẩm OCOP; vốn ODA, FDI; GRDP, GDP.
      3. Thực hiện TTHC, DVC trực tuyến, CCHC, CĐS theo Đề án 06; giải quyết hồ sơ đất đai GCNQSDĐ đúng hạn.
      4. Chấm điểm PAR INDEX, SIPAS, PCI, PAPI, ICT Index; họp trực tuyến qua VNPT-Meeting.
      5. Phối hợp CLB, HTX, DN, THPT, THCS, MTTQ, LĐLĐ, TNCS, HĐND, UBND, TTHCC.
    `,
  ),
  'abbreviations that the plan introduces in many ways': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Đẩy mạnh dịch vụ công trực tuyến (DVCTT), dịch vụ bưu chính công ích (sau đây viết tắt là BCCI); cung cấp DVCTT qua BCCI.
      2. Trung tâm Phục vụ hành chính công (sau đây gọi tắt là Trung tâm) tiếp nhận hồ sơ; Trung tâm trả kết quả.
      3. Ủy ban nhân dân các xã, phường (sau đây gọi chung là UBND cấp xã) báo cáo; UBND cấp xã chịu trách nhiệm.
      4. Nâng chỉ số hài lòng (SIPAS), chỉ số cải cách hành chính (PAR INDEX); duy trì SIPAS trên 90%.
    `,
  ),
  'capitals that are no abbreviations': provincePlan(
    '05/02/2026',
    `
      I. MỤC ĐÍCH, YÊU CẦU
      1. KHÔNG để tồn đọng hồ sơ; BẢO ĐẢM tiến độ.
      2. Loại A, B, C; hạng I, II; tầng 2 nhà H1; xe 37A-123.45; phòng 305-N2; mẫu M01-VP.
      3. Hiệu trưởng Trường THPT; Giám đốc Công ty TNHH MTV ABC; Ngân hàng TMCP BIDV; Tập đoàn FPT.
      II. NỘI DUNG
      1. Khẩu hiệu: “CẢI CÁCH HÀNH CHÍNH - VÌ NHÂN DÂN PHỤC VỤ”.
    `,
  ),
  'abbreviations of names that their offices bear': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Giao Phòng KSTTHC, Phòng TCCB, Ban QLDA ĐTXD tỉnh, Trung tâm CNTT&TT rà soát.
      2. Phần mềm QLVB, hệ thống TD-OFFICE, nền tảng NGSP hoạt động liên tục.
      3. Công ty CP ABC và Dự án WB8 bàn giao kết quả.
    `,
  ),
  'annexes that are pointed to': `${provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Rà soát (chi tiết tại Phụ lục I, II kèm theo).
      2. Báo cáo theo Mẫu số 01 tại Phụ lục 2 ban hành kèm theo Thông tư số 01/2023/TT-VPCP ngày 05/4/2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.
      II. TỔ CHỨC THỰC HIỆN
      1. Các sở thực hiện khoản 1 mục I Kế hoạch này.
      Nơi nhận:
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Nguyễn Văn An

    `,
  )}
PHỤ LỤC I
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 99/KH-UBND ngày 05/02/2026 của UBND tỉnh)
1. Nhiệm vụ thứ nhất.
PHỤ LỤC II
BIỂU MẪU
1. Mẫu thứ nhất.
`,
  'an annex that is one and has no number': `${provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      1. Danh mục nhiệm vụ tại Phụ lục kèm theo Kế hoạch này.
      Nơi nhận:
      - Lưu: VT.
      CHỦ TỊCH

      Nguyễn Văn An

    `,
  )}
PHỤ LỤC
DANH MỤC NHIỆM VỤ
1. Nhiệm vụ thứ nhất.
`,
  'references within the plan': provincePlan(
    '05/02/2026',
    `
      I. MỤC TIÊU
      1. Chung.
      2. Cụ thể.
      II. NHIỆM VỤ
      1. Công khai
      a) Niêm yết;
      b) Đăng tải.
      2. Các nội dung tại điểm a, b khoản 1 Mục II và khoản 2 mục I Kế hoạch này.
      III. TỔ CHỨC THỰC HIỆN
      1. Sở Nội vụ thực hiện Mục II.1, II.2; các nhiệm vụ nêu tại phần II nêu trên.
      2. Kinh phí theo mục 3 phần B Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh.
    `,
  ),
  'references to articles of laws': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Xử lý theo Điều 25 Luật Cán bộ, công chức; khoản 4 Điều 9, điểm c khoản 2 Điều 11 của Luật này.
      2. Chế độ chi theo mục 7 chương II của Thông tư nêu trên và Điều 6 Quy chế.
      3. Thực hiện tiêu chí 15.1, tiêu chí số 17, mục tiêu 3, nội dung 02 của Bộ tiêu chí.
    `,
  ),
  'English and foreign names': provincePlan(
    '05/02/2026',
    `
      I. NỘI DUNG
      1. Hợp tác với UNDP, UNICEF, WHO, JICA, KOICA, World Bank, ADB về dự án “Smart City”.
      2. Đăng tải trên Facebook, YouTube, TikTok, Fanpage; gửi file PDF, DOCX, MP4 qua email.
      3. Học chứng chỉ IC3, MOS, TOEIC, IELTS; học STEM; thi CEFR B1.
    `,
  ),
  'a plan of a commune with tasks in dashes': communePlan(
    '05/02/2026',
    `
        Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia.

        I. NHIỆM VỤ
        1. Niêm yết thủ tục hành chính (TTHC)
        - Chủ trì: Trung tâm Phục vụ hành chính công xã;
        - Phối hợp: Đảng ủy, Ủy ban Mặt trận Tổ quốc Việt Nam xã;
        - Thời gian: Quý II năm 2026.
        2. Công khai TTHC
        - Chủ trì: Phòng Văn hóa - Xã hội;
        - Thời gian: Trước ngày 30/6/2026.
      `,
  ),
  'a plan with the line ends of Windows': crlf(
    communePlan(
      '05/02/2026',
      `
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
        Căn cứ Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh về cải cách hành chính năm 2026.

        I. NHIỆM VỤ
        1. Niêm yết
        - Chủ trì: Trung tâm Phục vụ hành chính công xã;
        - Thời gian: Quý II năm 2026.
      `,
    ),
  ),
  'dirt of converters': provincePlan(
    '05/02/2026',
    `
      I. NHIỆM VỤ
      // kh-disable spacing -- nothing but the spaces is wrong
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ ;
      b) Cơ quan phối hợp : Sở Tư pháp,Sở Tài chính;
      c) Thời gian thực hiện:Quý II/2026 .
      2. Thực hiện Quyết định số 468 /QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ.
      3. Thực hiện  Kế  hoạch số 15/KH-UBND  ngày 05/01/2026 của  UBND tỉnh.
    `,
  ),
  'a plan of 2013 in the form of its day': planWithHeader(
    {
      day: '24/12/2013',
      place: 'Cần Thơ',
      number: '127/KH-UBND',
      title: 'Tuyên truyền cải cách hành chính năm 2014',
    },
    `
      Thực hiện Quyết định số 883/QĐ-UBND của Chủ tịch UBND về việc ban hành Kế hoạch
      Căn cứ Chỉ thị số 02/2009/CT-UBND

      I. NHIỆM VỤ
      1. Chuyên mục
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Đài Phát thanh và Truyền hình thành phố; UBND quận, huyện;
      c) Thời gian thực hiện: Từ tháng 02 đến tháng 12 năm 2014.
    `,
  ),
};
