import { describe, expect, it } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#model/plan.ts';

const headerOf = (plan: Plan) => {
  const { number, date, issuers } = plan.header;
  return {
    number: number && `${number.value ?? '–'} ${number.symbol}`,
    date: date && `${date.day ?? '–'} ${date.month ?? '–'}/${date.year ?? '–'}`,
    issuers: issuers.map(({ start, end }) => plan.text.slice(start, end)),
  };
};
const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const title = '\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nI. MỘT\n';
const whole = {
  number: '12 KH-UBND',
  date: '2026-01-05 1/2026',
  issuers: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM ĐỒNG'],
};
const columns = (gap: string) =>
  [
    `ỦY BAN NHÂN DÂN${gap}${motto[0]}`,
    `TỈNH LÂM ĐỒNG${gap}${motto[1]}`,
    `Số: 12/KH-UBND${gap}Lâm Đồng, ngày 05 tháng 01 năm 2026`,
  ].join('\n');

describe('the header', () => {
  it.each([
    [
      'stacked',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n-----\n${motto.join('\n')}\nSố: 12/KH-UBND\nLâm Đồng, ngày 05 tháng 01 năm 2026\n`,
    ],
    ['in columns by tabs', columns('\t')],
    ['in columns by several tabs', columns('\t\t')],
    ['in columns by spaces', columns('    ')],
    ['in columns by wide spaces', columns('\u00a0\u00a0\u00a0')],
    ['in columns by pipes', columns(' | ')],
    ['as a table with pipes', columns(' | ').replace(/^.*$/gm, '| $& |')],
    [
      'with its number beside the motto',
      `ỦY BAN NHÂN DÂN\t${motto[0]}\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\t${motto[1]}\n\tLâm Đồng, ngày 05 tháng 01 năm 2026\n`,
    ],
    [
      'with its number over two lines',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12\n/KH-UBND\nLâm Đồng, ngày 05 tháng 01 năm 2026\n`,
    ],
    [
      'with its date over two lines',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\nLâm Đồng, ngày 05\ntháng 01 năm 2026\n`,
    ],
    [
      'with left-overs of a converter',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố : *12* /KH-UBND\nLâm Đồng, ngày *05* tháng *01* năm 2026\n`,
    ],
    ['in decomposed letters', columns('\t').normalize('NFD')],
  ])('%s has number, date and issuers', (_, header) => {
    const read = headerOf(readPlan(header + title));
    expect({ ...read, issuers: read.issuers.map((name) => name.normalize('NFC')) }).toEqual(whole);
  });
  it.each([
    ['Số: /KH-UBND', '– KH-UBND'],
    ['Số:       /KH-UBND', '– KH-UBND'],
    ['Số: …/KH-UBND', '– KH-UBND'],
    ['Số: ___/KH-UBND', '– KH-UBND'],
    ['Số:', '– '],
    ['Số: 0124/KH-UBND', '0124 KH-UBND'],
    ['Số 15/KH-SNV', '15 KH-SNV'],
  ])('has a number or a blank for it: %s', (line, number) =>
    expect(headerOf(readPlan(`${line}\n${title}`)).number).toBe(number),
  );
  it.each([
    ['Cửa Lò, ngày tháng 02 năm 2024', '– 2/2024'],
    ['Cửa Lò, ngày   tháng 02 năm 2024', '– 2/2024'],
    ['Cửa Lò, ngày      tháng      năm 2024', '– –/2024'],
    ['Cửa Lò, ngày … tháng … năm 2024', '– –/2024'],
    ['Cửa Lò, ngày 31 tháng 02 năm 2024', '– 2/2024'],
    ['Cửa Lò, ngày 9 tháng 2 năm 2024', '2024-02-09 2/2024'],
  ])('has a date or what is known of it: %s', (line, date) =>
    expect(headerOf(readPlan(`Số: 1/KH-UBND\n${line}\n${title}`)).date).toBe(date),
  );
  it('may be missing', () =>
    expect(headerOf(readPlan(title))).toEqual({ number: undefined, date: undefined, issuers: [] }));
});

describe('a plan', () => {
  const state = (number: string, date: string) => readPlan(`${number}\n${date}\n${title}`).state;
  it('is issued where it has a number and a day, a draft otherwise', () => {
    expect(state('Số: 12/KH-UBND', 'Cửa Lò, ngày 05 tháng 01 năm 2026')).toBe('issued');
    expect(state('Số: /KH-UBND', 'Cửa Lò, ngày 05 tháng 01 năm 2026')).toBe('draft');
    expect(state('Số: 12/KH-UBND', 'Cửa Lò, ngày    tháng 01 năm 2026')).toBe('draft');
    expect(readPlan(title).state).toBe('draft');
  });
});

describe('the date of a plan', () => {
  const dateOf = (text: string) => {
    const { date } = readPlan(text);
    return date && `${date.source} ${date.day}`;
  };
  it.each([
    ['its day', `Cửa Lò, ngày 05 tháng 01 năm 2026\n${title}`, 'header 2026-01-05'],
    ['its month', `Cửa Lò, ngày    tháng 02 năm 2024\n${title}`, 'header-month 2024-02-29'],
    ['its year', `Cửa Lò, ngày    tháng    năm 2024\n${title}`, 'header-month 2024-12-31'],
    ['the year of its subject', title, 'subject 2026-12-31'],
    [
      'the first year of its subject',
      'KẾ HOẠCH\nChuyển đổi số giai đoạn 2026 - 2030\n\nI. MỘT\n',
      'subject 2026-12-31',
    ],
    [
      'a year on a line of its own',
      'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm\n2026\n\nI. MỘT\n',
      'subject 2026-12-31',
    ],
    [
      'the newest document that it cites',
      'KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018; Quyết định số 4168/QĐ-UBND ngày 27/12/2021.\nI. MỘT\n',
      'citation 2021-12-27',
    ],
    [
      'no day that the calendar does not have',
      'KẾ HOẠCH\nTuyên truyền\n\nCăn cứ Quyết định số 1/QĐ-UBND ngày 31/02/2021; Quyết định số 2/QĐ-UBND ngày 05/01/2020.\nI. MỘT\n',
      'citation 2020-01-05',
    ],
  ])('is %s', (_, text, date) => expect(dateOf(text)).toBe(date));
  it('is the day of the decision it is attached to, and no number', () => {
    expect(
      dateOf(
        'KẾ HOẠCH\nTriển khai Đề án năm 2026\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2025)\n\nI. MỘT\n',
      ),
    ).toBe('attachment 2025-01-05');
    expect(dateOf('KẾ HOẠCH\nThực hiện Nghị định số 61/2018/NĐ-CP\n\nI. MỘT\n')).toBeUndefined();
  });
  it('is unknown where the text does not give it', () => expect(dateOf('I. MỘT\n')).toBeUndefined());
});

it('a day left blank parts no columns, in decomposed letters as in composed ones', () => {
  const text = `Minh Tân, ngày     tháng 3 năm 2026\n${title}`;
  const cells = (of: string) =>
    readPlan(of).header.cells.map(({ start, end }) => of.slice(start, end).normalize('NFC'));
  expect(cells(text)).toEqual(['Minh Tân, ngày     tháng 3 năm 2026']);
  expect(cells(text.normalize('NFD'))).toEqual(cells(text));
});

describe('the form that a plan follows', () => {
  const isOfState = (issuer: string, rest: string) =>
    readPlan(`${issuer}\n${rest}\nLâm Đồng, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTuyên truyền\n\nI. MỘT\n`)
      .header.isOfState;
  const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 33/KH-BPTTH';
  it.each([
    ['TỈNH ỦY LÂM ĐỒNG\nBÁO VÀ PHÁT THANH, TRUYỀN HÌNH LÂM ĐỒNG', state, true],
    ['THÀNH ỦY CẦN THƠ\nTRƯỜNG CHÍNH TRỊ THÀNH PHỐ', state, true],
    ['TỈNH ỦY LÂM ĐỒNG', state, false],
    ['TỈNH ỦY LÂM ĐỒNG\nĐẢNG ỦY XÃ MINH TÂN', state, false],
    ['TỈNH ỦY LÂM ĐỒNG\nBAN TỔ CHỨC\n*', 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố 15-KH/BTCTU', false],
    ['TỈNH ỦY LÂM ĐỒNG\nBÁO LÂM ĐỒNG', 'Số: 33/KH-BLĐ', false],
    ['CHI BỘ TRƯỜNG MẦM NON HOA MAI', state, false],
    ['ĐOÀN XÃ MINH TÂN\nBAN CHẤP HÀNH', state, false],
    ['LIÊN ĐOÀN LAO ĐỘNG\nTỈNH LÂM ĐỒNG', state, false],
    ['ỦY BAN NHÂN DÂN\nXÃ MINH TÂN', state, true],
  ])('of “%s”', (issuer, rest, expected) => expect(isOfState(issuer, rest)).toBe(expected));
});
