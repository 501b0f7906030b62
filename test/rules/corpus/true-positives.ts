import { communePlan, planWithHeader, provincePlan } from '#test/fixtures/short-plans.ts';

/**
 * A plan with one fault: the rule that finds it, with the severity where that depends on the plan, and the text with `‹…›` around
 * the range of the finding.
 */
export type TruePositive = readonly [finding: string, text: string];

const task = (lead: string, cooperation: string, time: string) => `
      I. NHIỆM VỤ
      1. Công khai thủ tục hành chính
      a) Cơ quan chủ trì: ${lead};
      b) Cơ quan phối hợp: ${cooperation};
      c) Thời gian thực hiện: ${time}.
    `;
const basis = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const clauses = (...lines: readonly string[]) =>
  `I. NHIỆM VỤ\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}`;
const in2026 = (lines: string) => provincePlan('05/02/2026', lines);
const in2021 = (lines: string) => provincePlan('04/02/2021', lines);

export const faultyAgencies: Readonly<Record<string, TruePositive>> = {
  'a department that is no more': [
    'agency-not-in-force warning',
    in2026(task('‹Sở Thông tin và Truyền thông›', 'Sở Nội vụ', 'Quý II năm 2026')),
  ],
  'the same by its letters': [
    'agency-not-in-force warning',
    in2026(task('Sở Tài chính', '‹Sở KH&ĐT›, Sở Nội vụ', 'Quý II năm 2026')),
  ],
  'a district': [
    'agency-not-in-force warning',
    in2026(task('Sở Nội vụ', '‹UBND các huyện, thị xã›', 'Quý II năm 2026')),
  ],
  'a district by name': [
    'agency-not-in-force warning',
    in2026(task('Sở Nội vụ', '‹UBND huyện Nam Đàn›; UBND xã Kim Liên', 'Quý II năm 2026')),
  ],
  'a ministry that is no more, in a list of recipients': [
    'agency-not-in-force warning',
    in2026(
      'I. NHIỆM VỤ\n1. Rà soát.\nNơi nhận:\n- ‹Bộ Thông tin và Truyền thông›;\n- Các sở, ban, ngành;\n- Lưu: VT.',
    ),
  ],
  'a department that is no more, at the head of its duties': [
    'agency-not-in-force warning',
    in2026(
      'I. TỔ CHỨC THỰC HIỆN\n1. ‹Sở Kế hoạch và Đầu tư›\na) Cân đối vốn;\nb) Báo cáo UBND tỉnh.\n2. Sở Nội vụ\na) Theo dõi;\nb) Đôn đốc.',
    ),
  ],
  'a department that is not yet': [
    'agency-not-in-force warning',
    in2021(task('‹Sở Nông nghiệp và Môi trường›', 'Sở Nội vụ', 'Quý II năm 2021')),
  ],
  'a province that is no more': [
    'agency-not-in-force warning',
    planWithHeader(
      {
        day: '12/01/2026',
        place: 'Cần Thơ',
        number: '12/KH-UBND',
        title: 'Liên kết vùng',
        issuer: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ CẦN THƠ'],
      },
      task('Sở Tài chính', '‹UBND tỉnh Hậu Giang›', 'Quý II năm 2026'),
    ),
  ],
  'a slip in a name': [
    'unknown-agency warning',
    in2026(task('‹Sở Nôi vụ›', 'Sở Tư pháp', 'Quý II năm 2026')),
  ],
  'a slip in a long name': [
    'unknown-agency warning',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp, ‹Sở Nông nghệp và Môi trường›', 'Quý II năm 2026')),
  ],
  'an agency twice': [
    'repeated-agency',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp, Sở Tài chính, ‹Sở Tư pháp›', 'Quý II năm 2026')),
  ],
  'an agency twice under two names': [
    'repeated-agency',
    in2026(task('Sở Nội vụ', 'Sở Khoa học và Công nghệ; Sở Tài chính; ‹Sở KH&CN›', 'Quý II năm 2026')),
  ],
  'the lead agency among those that cooperate': [
    'lead-also-cooperates',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp, ‹Sở Nội vụ›', 'Quý II năm 2026')),
  ],
};

export const faultyTimes: Readonly<Record<string, TruePositive>> = {
  'a day that is none': [
    'impossible-date',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', 'Trước ‹ngày 31/6/2026›')),
  ],
  'a quarter that is none': ['impossible-date', in2026(task('Sở Nội vụ', 'Sở Tư pháp', '‹Quý V năm 2026›'))],
  'a month that is none': [
    'impossible-date',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', 'Trước ‹tháng 13/2026›')),
  ],
  'the 29th of February of a common year': [
    'impossible-date',
    in2026(clauses('Báo cáo UBND tỉnh trước ‹ngày 29 tháng 02 năm 2027›.')),
  ],
  'a range that runs backwards': [
    'impossible-date',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', '‹Từ tháng 9/2026 đến tháng 3/2026›')),
  ],
  'a period that runs backwards': ['impossible-date', in2026(clauses('Thực hiện ‹giai đoạn 2030 - 2026›.'))],
  'a deadline that has passed': [
    'deadline-before-plan warning',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', '‹Trước ngày 30/6/2025›')),
  ],
  'a quarter that has passed': [
    'deadline-before-plan warning',
    provincePlan('20/8/2026', task('Sở Nội vụ', 'Sở Tư pháp', '‹Quý II năm 2026›')),
  ],
  'a deadline that names no time': [
    'unclear-deadline',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', '‹Trong thời gian tới›')),
  ],
  'a deadline that only urges': [
    'unclear-deadline',
    in2026(task('Sở Nội vụ', 'Sở Tư pháp', '‹Khẩn trương, kịp thời›')),
  ],
};

export const faultyCitations: Readonly<Record<string, TruePositive>> = {
  'a decree that is no longer in force': [
    'citation-not-in-force warning',
    in2026(clauses('Thực hiện ‹Nghị định số 61/2018/NĐ-CP ngày 23/4/2018› của Chính phủ.')),
  ],
  'a law that is no longer in force': [
    'citation-not-in-force warning',
    in2026(
      `Căn cứ ‹Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008›;\n${basis}.\n\nI. NỘI DUNG\n1. Rà soát.`,
    ),
  ],
  'a decree without its hyphen': [
    'citation-malformed',
    in2026(clauses('Thực hiện Nghị định số ‹118/2025/NĐCP› ngày 09/6/2025 của Chính phủ.')),
  ],
  'a decree whose Đ has lost its bar': [
    'citation-malformed',
    in2026(clauses('Thực hiện Nghị định số ‹118/2025/ND-CP› ngày 09/6/2025 của Chính phủ.')),
  ],
  'a number of the Party in the form of the state': [
    'citation-malformed',
    in2026(clauses('Thực hiện Nghị quyết số ‹57/NQ-TW› ngày 22/12/2024 của Bộ Chính trị.')),
  ],
  'an official letter with “CV”': [
    'citation-malformed',
    in2026(clauses('Thực hiện Công văn số ‹15/CV-SNV› ngày 05/01/2026 của Sở Nội vụ.')),
  ],
  'a plan with the symbol of a decision': [
    'citation-type-mismatch',
    in2026(clauses('Thực hiện ‹Kế hoạch số 12/QĐ-UBND› ngày 05/01/2026 của UBND tỉnh.')),
  ],
  'a decree with the symbol of a resolution': [
    'citation-type-mismatch',
    in2021(clauses('Thực hiện ‹Nghị định số 76/NQ-CP› ngày 04/01/2021 của Chính phủ.')),
  ],
  'a decree of the Prime Minister': [
    'citation-issuer-mismatch',
    in2026(clauses('Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của ‹Thủ tướng Chính phủ›.')),
  ],
  'a circular of another ministry': [
    'citation-issuer-mismatch',
    in2021(clauses('Thực hiện Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của ‹Bộ Nội vụ›.')),
  ],
  'a year in the number that is not of the day': [
    'citation-year-mismatch',
    in2026(clauses('Thực hiện Quyết định số 12/2024/QĐ-UBND ‹ngày 05/01/2025› của UBND tỉnh.')),
  ],
  'a decree without a year': [
    'citation-year-mismatch',
    in2026(clauses('Thực hiện Nghị định số ‹118/NĐ-CP› ngày 09/6/2025 của Chính phủ.')),
  ],
  'one document with two days': [
    'citation-date-conflict error',
    in2026(
      clauses(
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.',
        'Báo cáo theo Kế hoạch số 12/KH-UBND ‹ngày 06/01/2026› của UBND tỉnh.',
      ),
    ),
  ],
  'a day that is not the known one': [
    'citation-date-conflict warning',
    in2026(clauses('Thực hiện Nghị định số 118/2025/NĐ-CP ‹ngày 19/6/2025› của Chính phủ.')),
  ],
  'a document that is younger than the plan': [
    'citation-after-plan warning',
    in2026(clauses('Thực hiện ‹Kế hoạch số 126/KH-UBND ngày 25/3/2026› của UBND tỉnh.')),
  ],
  'a first mention without its day': [
    'citation-incomplete',
    in2026(clauses('Thực hiện ‹Nghị định số 118/2025/NĐ-CP› của Chính phủ.')),
  ],
  'a type in lower case': [
    'citation-case',
    in2026(clauses('Thực hiện ‹kế hoạch› số 17/KH-UBND ngày 09/01/2026 của UBND tỉnh.')),
  ],
  'a basis that ends with a full stop before another': [
    'legal-basis-punctuation',
    in2026(`${basis}‹.›\nCăn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025.\n\nI. NỘI DUNG\n1. Rà soát.`),
  ],
};

export const faultyWords: Readonly<Record<string, TruePositive>> = {
  'an abbreviation before its introduction': [
    'abbreviation-undefined warning',
    in2026(clauses('Tuyên truyền ‹DVCTT› cho người dân.', 'Mở rộng dịch vụ công trực tuyến (DVCTT).')),
  ],
  'an abbreviation that nobody knows': [
    'abbreviation-undefined information',
    in2026(clauses('Nâng cao chất lượng ‹KSTTNB› của các đơn vị.')),
  ],
  'one short form for two things': [
    'abbreviation-redefined',
    in2026(
      clauses(
        'Đẩy mạnh dịch vụ công trực tuyến (DVC), giao DVC cho các đơn vị.',
        'Nâng cao chất lượng dịch vụ chuyển phát (‹DVC›), mở rộng DVC.',
      ),
    ),
  ],
  'a clause that is not there': [
    'broken-cross-reference error',
    in2026(
      `${clauses('Rà soát.', 'Công bố.')}\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ thực hiện khoản ‹3› mục I Kế hoạch này.`,
    ),
  ],
  'an annex that is not there': [
    'broken-cross-reference error',
    in2026(clauses('Rà soát theo Phụ lục ‹II› kèm theo Kế hoạch này.')),
  ],
  'an annex of which nobody speaks': [
    'broken-cross-reference warning',
    `${communePlan('05/02/2026', `${clauses('Rà soát.')}\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n\nNguyễn Văn An`)}
‹PHỤ LỤC›
DANH MỤC
1. Nhiệm vụ thứ nhất.
`,
  ],
};
