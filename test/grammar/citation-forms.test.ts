import { describe, expect, it } from 'vitest';
import { type Citation, readCitations } from '#grammar/inline/citation.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

const read = (text: string) => readCitations(text, { start: 0, end: text.length });

/** What is read of a citation, in words; what is not there is left out. */
function shown(text: string, citation: Citation): Record<string, string> {
  const { kind, type, number, name, date, year, issuer, subject, quoted, alias, parts, within } = citation;
  const say = (span: { start: number; end: number }) =>
    sliceOf(text, span)
      .normalize('NFC')
      .replace(/[\s*]+/g, ' ');
  return {
    ...(kind === 'numbered' ? {} : { kind }),
    what: [name ? say(name) : type.name, ...(number ? [number.text] : [])].join(' '),
    ...(date ? { date: `${date.day}.${date.month}.${date.year}` } : {}),
    ...(year ? { year: String(year.value) } : {}),
    ...(issuer ? { issuer: say(issuer) } : {}),
    ...(subject ? { subject: say(subject) } : {}),
    ...(quoted ? { quoted: say(quoted) } : {}),
    ...(alias ? { alias: say(alias) } : {}),
    ...(parts.length > 0 ? { parts: parts.map(say).join(' | ') } : {}),
    ...(within ? { within: within.number?.text ?? '' } : {}),
  };
}

/** The citations in a text are `expected`; in decomposed letters too. */
function reads(text: string, ...expected: readonly Record<string, string>[]): void {
  expect(read(text).map((each) => shown(text, each))).toEqual(expected);
  const apart = decomposed(text);
  expect(read(apart).map((each) => shown(apart, each))).toEqual(expected);
}

const ofGovernment = { issuer: 'Chính phủ' };

describe('a citation in full', () => {
  it('has number, day, issuer and subject', () =>
    reads(
      'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;',
      {
        what: 'Nghị định 61/2018/NĐ-CP',
        date: '23.4.2018',
        ...ofGovernment,
        subject: 'về thực hiện cơ chế một cửa, một cửa liên thông',
      },
    ));
  it('may have a subject in quotation marks, and a comma before its day', () =>
    reads(
      'Thực hiện kế hoạch số 17/KH-UBND, ngày 09/01/2024 của UBND tỉnh Nghệ An “Kế hoạch tuyên truyền năm 2024”. Ủy ban',
      {
        what: 'Kế hoạch 17/KH-UBND',
        date: '9.1.2024',
        issuer: 'UBND tỉnh Nghệ An',
        subject: '“Kế hoạch tuyên truyền năm 2024”',
      },
    ));
  it('may stand behind the quoted name of what it approves', () =>
    reads(
      'Đề án “Đổi mới cơ chế một cửa” được phê duyệt theo Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ; “Chương trình” ban hành kèm theo Quyết định số 749/QĐ-TTg.',
      {
        what: 'Quyết định 468/QĐ-TTg',
        date: '27.3.2021',
        issuer: 'Thủ tướng Chính phủ',
        quoted: '“Đổi mới cơ chế một cửa”',
      },
      { what: 'Quyết định 749/QĐ-TTg', quoted: '“Chương trình”' },
    ));
  it('may have its issuer before the number or before the day', () => {
    reads('Nghị quyết số 05/NQ-HĐND của Hội đồng nhân dân tỉnh ngày 10/12/2023 về dự toán', {
      what: 'Nghị quyết 05/NQ-HĐND',
      date: '10.12.2023',
      issuer: 'Hội đồng nhân dân tỉnh',
      subject: 'về dự toán',
    });
    reads(
      'Theo các Quyết định của Thủ tướng Chính phủ số: 1521/QĐ-TTg ngày 06/10/2020 về việc một; 21/2021/QĐ-TTg ngày 21/6/2021 về việc hai, 22/QĐ-TTg.',
      {
        what: 'Quyết định 1521/QĐ-TTg',
        date: '6.10.2020',
        issuer: 'Thủ tướng Chính phủ',
        subject: 'về việc một',
      },
      { what: 'Quyết định 21/2021/QĐ-TTg', date: '21.6.2021', subject: 'về việc hai' },
      { what: 'Quyết định 22/QĐ-TTg' },
    );
  });
  it('names the office-holder, several issuers, a plenum', () => {
    reads(
      'Thông tư số 02/2017/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ;',
      {
        what: 'Thông tư 02/2017/TT-VPCP',
        issuer: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
        subject: 'hướng dẫn về nghiệp vụ',
      },
    );
    reads(
      'Thông tư liên tịch số 12/2010/TTLT-BTC-BTP của Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Tư pháp quy định lệ phí.',
      {
        what: 'Thông tư liên tịch 12/2010/TTLT-BTC-BTP',
        issuer: 'Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Tư pháp',
        subject: 'quy định lệ phí',
      },
    );
    reads(
      'Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về đổi mới.',
      {
        what: 'Nghị quyết 18-NQ/TW',
        issuer: 'Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII',
        subject: 'về đổi mới',
      },
    );
  });
  it('may give itself a short name, which is no citation of its own', () =>
    reads(
      'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án về dân cư (sau đây gọi tắt là Đề án 06); thực hiện Đề án 06.',
      {
        what: 'Quyết định 06/QĐ-TTg',
        date: '6.1.2022',
        issuer: 'Thủ tướng Chính phủ',
        subject: 'phê duyệt Đề án về dân cư (sau đây gọi tắt là Đề án 06)',
        alias: 'Đề án 06',
      },
      { kind: 'alias', what: 'Đề án 06' },
    ));
  it('has the parts of the document before it', () => {
    reads('tại điểm a khoản 1 Điều 5 của Nghị định số 61/2018/NĐ-CP', {
      what: 'Nghị định 61/2018/NĐ-CP',
      parts: 'điểm a | khoản 1 | Điều 5',
    });
    reads('(Nội dung tại khoản 1 phần IV của Kế hoạch số 144/KH-UBND ngày 30 tháng 12 năm 2016)', {
      what: 'Kế hoạch 144/KH-UBND',
      date: '30.12.2016',
      parts: 'khoản 1 | phần IV',
    });
    reads('khoản 1, 2 Điều 5 và Điều 6 Luật Ngân sách nhà nước số 83/2015/QH13', {
      kind: 'named',
      what: 'Luật Ngân sách nhà nước 83/2015/QH13',
      parts: 'khoản 1, 2 | Điều 5 | Điều 6',
    });
    reads('Điều 5 của Quy chế; theo Quyết định số 12/QĐ-UBND', { what: 'Quyết định 12/QĐ-UBND' });
  });
});

describe('what is cited within a subject', () => {
  it('is nested, and what follows a semicolon is not', () =>
    reads(
      'Nghị định số 107/2021/NĐ-CP của Chính phủ sửa đổi một số điều của Nghị định số 61/2018/NĐ-CP; Thông tư số 01/2018/TT-VPCP.',
      {
        what: 'Nghị định 107/2021/NĐ-CP',
        ...ofGovernment,
        subject: 'sửa đổi một số điều của Nghị định số 61/2018/NĐ-CP',
      },
      { what: 'Nghị định 61/2018/NĐ-CP', within: '107/2021/NĐ-CP' },
      { what: 'Thông tư 01/2018/TT-VPCP' },
    ));
  it('goes on with what is of its type, and the enumeration around it with what is of that', () =>
    expect(
      read(
        'Thực hiện Kế hoạch số 146/KH-UBND của UBND thành phố về việc thực hiện Nghị quyết số 36a/NQ-CP của Chính phủ về Chính phủ điện tử và Kế hoạch số 142/KH-UBND của UBND thành phố về cải cách, UBND thành phố ban hành Kế hoạch theo Quyết định số 1/QĐ-UBND',
      ).map(({ number, within, subject }) => [number?.text, within?.number?.text, subject?.isWhole]),
    ).toEqual([
      ['146/KH-UBND', undefined, false],
      ['36a/NQ-CP', '146/KH-UBND', false],
      ['142/KH-UBND', undefined, false],
      ['1/QĐ-UBND', undefined, undefined],
    ]));
  it('is never too deep', () => {
    const deep = 'Nghị định số 1/2020/NĐ-CP về '.repeat(2000);
    expect(read(deep)).toHaveLength(2000);
  });
});

/** Every variant of facts/citations.md, section 3.3 and 4, that the tests above do not have. */
const variants: readonly (readonly [string, ...string[]])[] = [
  ['QUYẾT ĐỊNH SỐ 964/QĐ-TTG NGÀY 10/8/2022', 'Quyết định 964/QĐ-TTG 10.8.2022'],
  ['Công văn 285/CCTTHC ngày 9-11-2022', 'Công văn 285/CCTTHC 9.11.2022'],
  ['ngày 5.6.2024: Quyết định số 12/QĐ-UBND ngày 5.6.2024', 'Quyết định 12/QĐ-UBND 5.6.2024'],
  [
    'Quyết định số 883/QĐ-UBND ngày 03 tháng 4 năm 2013 của Chủ tịch UBND về việc',
    'Quyết định 883/QĐ-UBND 3.4.2013',
  ],
  ['Báo cáo thẩm định số 18/BCTĐ-STP', 'Báo cáo thẩm định 18/BCTĐ-STP'],
  ['Văn bản số 473/STP-PBGDPL', 'Văn bản 473/STP-PBGDPL'],
  ['Tờ trình số 1494/TTr-SNV', 'Tờ trình 1494/TTr-SNV'],
  ['Thông báo kết luận số 12/TB-UBND', 'Thông báo kết luận 12/TB-UBND'],
  ['Số:      /KH-UBND'],
  ['Kế hoạch số      /KH-UBND ngày    tháng 02 năm 2024', 'Kế hoạch /KH-UBND'],
  ['Quyết định số …/QĐ-UBND ngày …/…/2024', 'Quyết định …/QĐ-UBND'],
  ['Kế hoạch số *20* /KH-UBND ngày *04* tháng *02* năm 2021', 'Kế hoạch 20/KH-UBND 4.2.2021'],
  ['Thông tư số 01 /2018/TT-VPCP', 'Thông tư 01/2018/TT-VPCP'],
  ['Kế hoạch số 127 /KH-UBND', 'Kế hoạch 127/KH-UBND'],
  [
    '(hợp nhất tại Văn bản hợp nhất số 26/VBHN-VPQH ngày 14/11/2019)',
    'Văn bản hợp nhất 26/VBHN-VPQH 14.11.2019',
  ],
  ['Nghị định số\n61/2018/NĐ-CP ngày 23\ntháng 4 năm 2018', 'Nghị định 61/2018/NĐ-CP 23.4.2018'],
  ['Kế hoạch số 12/KH-\nUBND ngày 01/02/2024', 'Kế hoạch 12/KH-UBND 1.2.2024'],
  ['Nghị định số 89/2015/NÐ-CP', 'Nghị định 89/2015/NĐ-CP'],
  [
    'Nghị định số 30/2020/NĐ–CP; Nghị định số 31/2020/NĐ_CP',
    'Nghị định 30/2020/NĐ-CP',
    'Nghị định 31/2020/NĐ_CP',
  ],
  ['Nghị định số 61-2018-NĐ/CP; Nghị định số 61/NĐCP', 'Nghị định 61-2018-NĐ/CP', 'Nghị định 61/NĐCP'],
  [
    'Nghị quyết số 1211/2016/UBTVQH13; Nghị quyết số 228/1999/NQ-UBTVQH10',
    'Nghị quyết 1211/2016/UBTVQH13',
    'Nghị quyết 228/1999/NQ-UBTVQH10',
  ],
  [
    'Pháp lệnh số 34/2007/PL-UBTVQH11, Pháp lệnh số 01/2012/UBTVQH13',
    'Pháp lệnh 34/2007/PL-UBTVQH11',
    'Pháp lệnh 01/2012/UBTVQH13',
  ],
  [
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTƯMTTQVN',
    'Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTƯMTTQVN',
  ],
  ['Nghị quyết liên tịch số 01/2014/NQLT/CP-UBTƯMTTQVN', 'Nghị quyết liên tịch 01/2014/NQLT/CP-UBTƯMTTQVN'],
  [
    'Nghị quyết số 19-2017/NQ-CP; Nghị quyết số 66.16/2026/NQ-CP; Nghị quyết số 30c/NQ-CP',
    'Nghị quyết 19-2017/NQ-CP',
    'Nghị quyết 66.16/2026/NQ-CP',
    'Nghị quyết 30c/NQ-CP',
  ],
  [
    'Công điện số 12/CĐ-TTg; Chỉ thị số 1474/CT-TTg; Nghị định số 36/CP',
    'Công điện 12/CĐ-TTg',
    'Chỉ thị 1474/CT-TTg',
    'Nghị định 36/CP',
  ],
  [
    'Quy định số 08-QĐi/TW; Quyết định số 217-QĐ/TW; Quyết định số 295-QĐ/ĐU',
    'Quy định 08-QĐi/TW',
    'Quyết định 217-QĐ/TW',
    'Quyết định 295-QĐ/ĐU',
  ],
  ['Công văn số 1213/UBND-NC; Công văn số 5/VPCP-KSTT', 'Công văn 1213/UBND-NC', 'Công văn 5/VPCP-KSTT'],
  ['Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008', 'Luật Cán bộ, công chức 13.11.2008'],
  ['Luật Tổ chức chính quyền địa phương, ngày 19/6/2015', 'Luật Tổ chức chính quyền địa phương 19.6.2015'],
  [
    'Luật số 80/2015/QH13; Luật Tổ chức Chính phủ số 63/2025/QH15',
    'Luật 80/2015/QH13',
    'Luật Tổ chức Chính phủ 63/2025/QH15',
  ],
  ['Luật Phổ biến, giáo dục pháp luật năm 2012', 'Luật Phổ biến, giáo dục pháp luật (2012)'],
  ['Luật Đất đai 2024; Bộ luật Lao động năm 2019', 'Luật Đất đai (2024)', 'Bộ luật Lao động (2019)'],
  [
    'Luật Tổ chức CQĐP ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức CQĐP ngày 22/11/2019',
    'Luật Tổ chức CQĐP 19.6.2015',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức CQĐP 22.11.2019',
  ],
  ['được sửa đổi, bổ sung bởi Luật số 87/2025/QH15', 'Luật 87/2025/QH15'],
  ['Đề án 06; Nghị quyết 57, Nghị định 61', 'Đề án 06', 'Nghị quyết 57', 'Nghị định 61'],
  ['Nghị định 61/2018 và Chỉ thị 05', 'Nghị định 61/2018', 'Chỉ thị 05'],
];

const brief = ({ what, date, year }: Record<string, string>) =>
  [what, ...(date ? [date] : []), ...(year ? [`(${year})`] : [])].join(' ');

it.each(variants)('“%s” is read', (text, ...expected) => {
  for (const as of [text, decomposed(text), text.replaceAll('\n', '\r\n')])
    expect(read(as).map((each) => brief(shown(as, each)))).toEqual(expected);
});

it.each([
  'Báo cáo 12/tháng; tỷ lệ 5/10; ngày 24/10/2025; 24/7; và/hoặc',
  'Chương trình 5 năm; Kế hoạch 2026; Nghị quyết 02 lần; Đề án 10 nhiệm vụ',
  'kế hoạch số hóa; báo cáo số liệu; quyết định số lượng',
  'Luật này; luật sư; Luật gia; pháp luật; theo luật định',
  'Điều 5 Kế hoạch này; khoản 1 mục II',
  'Ban Chỉ đạo 06; Tổ công tác 06/CP',
  '',
])('“%s” cites nothing', (text) => expect(read(text).filter(({ kind }) => kind !== 'named')).toEqual([]));

it('reading remembers nothing from one text to the next', () => {
  const text = 'x'.repeat(50);
  read(`${text} Nghị định số 61/2018/NĐ-CP`);
  expect(read('Nghị định số 61/2018/NĐ-CP')).toHaveLength(1);
});
