import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const creed = 'Độc lập - Tự do - Hạnh phúc';
const bare = { issuer: '', motto: '', number: '', date: '' } as const;

/** Correct whole plans whose header, ending and headings have the layouts that offices use. */
export const correctForms: Readonly<Record<string, string>> = {
  'a province, stacked': prescribedPlan({}),
  'a province in two columns by tabs': prescribedPlan({
    ...bare,
    issuer: `ỦY BAN NHÂN DÂN\t${country}\nTỈNH LÂM ĐỒNG\t${creed}\n_______\t\t_______________\nSố: 12/KH-UBND\tLâm Đồng, ngày 05 tháng 02 năm 2026`,
    recipients:
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ (b/c);\tKT. CHỦ TỊCH\n- TTTU, TT HĐND tỉnh (b/c);\tPHÓ CHỦ TỊCH\n- CT, các PCT UBND tỉnh;\n- Các sở, ban, ngành;\n- Lưu: VT, NC.\tNguyễn Văn An',
    signature: '',
  }),
  'a ministry in two columns by spaces': prescribedPlan({
    ...bare,
    issuer: `BỘ NỘI VỤ                    ${country}\n                             ${creed}\nSố: 127/KH-BNV               Hà Nội, ngày 28 tháng 3 năm 2026`,
    recipients:
      'Nơi nhận:\n- Thủ tướng Chính phủ (để b/c);\n- Bộ trưởng (để b/c);\n- Các đơn vị thuộc Bộ;\n- Lưu: VT, CCHC.',
    signature: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n\n\nNguyễn Văn An',
  }),
  'a department under its committee, by pipes': prescribedPlan({
    ...bare,
    issuer: `| UBND TỈNH LÂM ĐỒNG | ${country} |\n|---|---|\n| SỞ NỘI VỤ | ${creed} |\n| Số: 05/KH-SNV | Lâm Đồng, ngày 09 tháng 01 năm 2026 |`,
    recipients:
      'Nơi nhận:\n- UBND tỉnh (b/c);\n- Giám đốc, các Phó Giám đốc;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.',
    signature: 'GIÁM ĐỐC\n\n(Đã ký)\n\nNguyễn Văn An',
  }),
  'a department’s deputy': prescribedPlan({
    issuer: 'UBND TỈNH LÂM ĐỒNG\nSỞ TƯ PHÁP',
    number: 'Số: 45/KH-STP',
    signature: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An',
  }),
  'a commune': prescribedPlan({
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ KIM LIÊN',
    date: 'Kim Liên, ngày 15 tháng 10 năm 2026',
    recipients:
      'Nơi nhận:\n- Thường trực Đảng ủy;\n- Thường trực HĐND xã;\n- Chủ tịch, các PCT UBND xã;\n- Các phòng chuyên môn;\n- Lưu: VP.',
    signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
  }),
  'an office by order of the chairman': prescribedPlan({
    signature: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An',
  }),
  'a steering committee': prescribedPlan({
    issuer: 'UBND TỈNH LÂM ĐỒNG\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
    number: 'Số: 12/KH-BCĐ',
    signature: 'TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\n\n\nPHÓ CHỦ TỊCH UBND TỈNH\nNguyễn Văn An',
  }),
  'a school': prescribedPlan({
    issuer: 'UBND PHƯỜNG XUÂN HƯƠNG\nTRƯỜNG THCS NGUYỄN DU',
    number: 'Số: 45/KH-THCSND',
    date: 'Xuân Hương, ngày 05 tháng 9 năm 2026',
    recipients: 'Nơi nhận:\n- UBND phường (b/c);\n- Các tổ chuyên môn;\n- Lưu: VT.',
    signature: 'HIỆU TRƯỞNG\n\n\nThS. Nguyễn Văn An',
  }),
  'a draft': prescribedPlan({
    number: 'Số:          /KH-UBND',
    date: 'Lâm Đồng, ngày       tháng       năm 2026',
  }),
  'a draft with a stamp': prescribedPlan({ issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nDỰ THẢO' }),
  'signature above the recipients': prescribedPlan({
    recipients: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
    signature: 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, TH.',
  }),
  'a plan of the party': prescribedPlan({
    issuer: 'TỈNH ỦY LÂM ĐỒNG\n*',
    motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: 'Số 5-KH/TU',
    body: 'I. MỤC ĐÍCH\nQuán triệt Nghị quyết.',
    recipients: 'Nơi nhận:\n- Các ban đảng,\n- Lưu Văn phòng Tỉnh ủy.',
    signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An',
  }),
  'a plan of a decision': prescribedPlan({
    ...bare,
    title:
      'KẾ HOẠCH\nChuyển đổi số năm 2026\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026\ncủa Ủy ban nhân dân tỉnh Lâm Đồng)',
    recipients: '',
    signature: '',
  }),
  'a plan with annexes': prescribedPlan({
    body: 'I. NỘI DUNG\nRà soát theo Phụ lục I, Phụ lục II./.',
    signature:
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\nPHỤ LỤC I\nDANH MỤC\n\nI. Nhóm nhiệm vụ thứ nhất\n1. Một.\n\nPHỤ LỤC II\nMẪU BÁO CÁO\n\nI. Kết quả:\n1. Một.',
  }),
};
