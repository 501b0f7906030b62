import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '#catalog/legal-document.ts';
import { referenceDataWith } from '#catalog/reference-data.ts';
import { subjectKey } from '#model/citations/citation.ts';
import { readPlan } from '#model/plan.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';

const header = 'Số: 12/KH-UBND\nHuế, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n';
const plan = `${header}Thực hiện Nghị quyết
số 57-NQ/TW

Căn cứ Nghị định số 107/2021/NĐ-CP của Chính phủ sửa đổi Nghị định số 61/2018/NĐ-CP;

Thực hiện Kế hoạch số 7/KH-UBND ngày 09/01/2026, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:

I. KẾT QUẢ NĂM 2025
1. Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.
II. NHIỆM VỤ
1. Kế hoạch số 7/KH-UBND và Kế hoạch số

3

8/KH-UBND.
| STT | Nội dung | Cơ quan chủ trì |
| 1 | Nghị định 61 | Sở Nội vụ |

Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An

PHỤ LỤC I
(Kèm theo Kế hoạch số 12/KH-UBND)
1. Luật Viên chức.
`;

const short = (text: string) =>
  readPlan(text).citations.map(({ cited, text: { place, inReview }, within, isFirst }) =>
    [
      place + (inReview ? '*' : ''),
      cited.number?.text ?? text.slice(cited.start, cited.end).normalize('NFC'),
      within ? `in ${within.cited.number?.text}` : '',
      isFirst ? 'first' : '',
    ].join(' '),
  );

describe('the citations of a plan', () => {
  it('are known by their places, what they stand in, and which is the first', () => {
    const expected = [
      'title 57-NQ/TW  first',
      'basis 107/2021/NĐ-CP  first',
      'basis 61/2018/NĐ-CP in 107/2021/NĐ-CP first',
      'preamble 7/KH-UBND  first',
      'body* 61/2018/NĐ-CP  ',
      'body 7/KH-UBND  ',
      'body 8/KH-UBND  first',
      'table 61  ',
      'annex Luật Viên chức  first',
    ];
    expect(short(plan)).toEqual(expected);
    expect(short(decomposed(plan))).toEqual(expected);
    expect(short(plan.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
  it('have one key a document: with the year where the number bears none', () => {
    const keys = readPlan(plan).citations.map(({ key }) => key);
    expect(keys[3]).toBe('Kế hoạch 7/kh-ubnd@2026');
    expect(keys[5]).toBe(keys[3]);
    expect(keys[4]).toBe(keys[2]);
    expect(keys[7]).toBe(keys[2]);
    expect(keys[6]).toBe('Kế hoạch 8/kh-ubnd@');
  });
  it('are none in the header and the signature', () => {
    expect(short(`${header}Thử\n`)).toEqual([]);
    expect(short('')).toEqual([]);
  });
});

/** The number of the known document that the only citation of a plan means. */
function identified(clause: string, day = '05 tháng 02 năm 2026'): string | undefined {
  const text = `Số: 1/KH-UBND\nHuế, ngày ${day}\n\nKẾ HOẠCH\nThử\n\nI. A\n1. ${clause}\n`;
  return readPlan(text).citations[0]?.document?.number;
}

describe('the known document that a citation refers to', () => {
  it.each([
    ['Nghị định số 61/2018/NĐ-CP', '61/2018/NĐ-CP'],
    ['Nghị định số 61/2018/NĐ-CP ngày 24/4/2018', '61/2018/NĐ-CP'],
    ['Quyết định số 468/QĐ-TTg ngày 27/3/2021', '468/QĐ-TTg'],
    ['Quyết định số 468/QĐ-TTg', undefined],
    ['Quyết định số 468/QĐ-TTg ngày 27/3/2019', undefined],
    ['Quyết định số 61/2018/NĐ-CP', undefined],
    ['Kế hoạch số 17/KH-UBND ngày 09/01/2024', undefined],
    ['Luật Cán bộ, công chức', '80/2025/QH15'],
    ['Luật Cán bộ, công chức năm 2008', '22/2008/QH12'],
    ['Luật Cán bộ, công chức ngày 13/11/2008', '22/2008/QH12'],
    ['Luật Cán bộ, công chức số 22/2008/QH12', '22/2008/QH12'],
    ['Luật số 22/2008/QH12', '22/2008/QH12'],
    ['Luật Cán bộ, công chức và các văn bản hướng dẫn trong năm 2008', '80/2025/QH15'],
    ['Luật Bịa đặt và các văn bản hướng dẫn', undefined],
  ])('%s: %s', (clause, number) => expect(identified(clause)).toBe(number));
  it('is the law of the plan’s day', () =>
    expect(identified('Luật Cán bộ, công chức', '05 tháng 02 năm 2020')).toBe('22/2008/QH12'));
  it('may be one of the workspace', () => {
    const document: LegalDocument = {
      type: 'Kế hoạch',
      number: '17/KH-UBND',
      date: '2026-01-09',
      issuer: 'Ủy ban nhân dân tỉnh',
      title: 'tuyên truyền',
      effectiveFrom: null,
      effectiveTo: null,
      replacedBy: [],
      amendedBy: [],
      core: false,
      topics: [],
      confidence: 'high',
      party: false,
    };
    const referenceData = referenceDataWith({ agencies: [], documents: [document] });
    const of = (text: string) => readPlan(`I. A\n1. ${text}\n`, referenceData).citations[0]!.document;
    expect(of('Kế hoạch số 17/KH-UBND ngày 09/01/2026')).toBe(document);
    expect(of('Kế hoạch số 17/KH-UBND ngày 10/01/2026')).toBeUndefined();
  });
});

it('subjects are compared without what drafters change freely', () => {
  const key = subjectKey(
    'về thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính giai đoạn 2021 - 2030',
  );
  expect(subjectKey('Về việc thực hiện cơ chế một cửa trong giải quyết TTHC giai đoạn 2021–2030')).toBe(key);
  expect(
    subjectKey('“thực hiện cơ chế một cửa trong giải quyết thủ tục hành chính giai đoạn 2021-2030”'),
  ).toBe(key);
});
