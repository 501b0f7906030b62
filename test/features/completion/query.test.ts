import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

/** The text that Enter may take at `$0`; undefined where Enter can only be a line end. */
const preselected = (source: string) => completed(source).items.find(({ preselect }) => preselect)?.insert;

describe('a query', () => {
  it('is words in small letters without the marks that the name has', () => {
    expect(preselected(provincial('- Cơ quan chủ trì: so noi$0'))).toBe('Sở Nội vụ');
    expect(preselected(provincial('- Cơ quan chủ trì: so noi vu$0'))).toBe('Sở Nội vụ');
    expect(preselected(provincial('- Cơ quan phối hợp: Sở Nội vụ; cong an$0'))).toBe('Công an tỉnh');
    expect(preselected(provincial('- Thời gian thực hiện: quy 2$0'))).toBe('Quý II năm 2026');
    expect(preselected(provincial('a) co quan$0'))).toBe('Cơ quan chủ trì: ');
    expect(preselected('KẾ HOẠCH\nThử\n\nCăn cứ luat to chuc chinh quyen$0')).toMatch(
      /^Luật Tổ chức chính quyền/,
    );
    expect(preselected('KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n1. A\nII. to chuc$0')).toBe('TỔ CHỨC THỰC HIỆN');
    expect(preselected('ke hoach$0')).toBe('KẾ HOẠCH');
  });
  it('is the initials of a name in small letters', () => {
    expect(preselected(provincial('- Cơ quan chủ trì: snv$0'))).toBe('Sở Nội vụ');
  });
});

describe('what may stand as it is', () => {
  it.each(['Sở N', 'Sở Nội', 'sở nội', 'Ủy ban nhân dân', 'SNV', 'So Noi', 'so', 'Thanh tra', 'thanh tra'])(
    'is no query in a field: %s',
    (typed) => {
      expect(preselected(provincial(`- Cơ quan chủ trì: ${typed}$0`))).toBeUndefined();
    },
  );
  it.each(['Quý I', 'theo quy', 'Tháng 1', '15/8'])('is no query as a time: %s', (typed) => {
    expect(preselected(provincial(`- Thời gian thực hiện: ${typed}$0`))).toBeUndefined();
  });
  it('is no query in a plan that is typed without marks', () => {
    const plan = 'KE HOACH\nThu\n\nI. NOI DUNG\n1. A\n';
    for (const line of [
      '- Co quan chu tri: so noi',
      '- Co quan phoi hop: Cong an tinh; so noi',
      'co quan chu',
    ])
      expect(preselected(`${plan}${line}$0`)).toBeUndefined();
    expect(preselected('KE HOACH\nThu\n\nCan cu luat to chuc$0')).toBeUndefined();
  });
});

describe('a cell that the Tab key ends', () => {
  const row = (typed: string) =>
    completed(
      `KẾ HOẠCH\nThử\n\nI. NỘI DUNG\nSTT\tNội dung\tCơ quan chủ trì\tThời gian thực hiện\n1\tRà soát\t${typed}$0`,
    );
  it('has no list for what may stand as it is, but one for a query or for nothing', () => {
    expect(row('Sở N').items).toEqual([]);
    expect(row('Sở Nội vụ\tQuý I').items).toEqual([]);
    expect(row('so noi').inserts[0]).toBe('Sở Nội vụ');
    expect(row('').inserts.length).toBeGreaterThan(0);
  });
  it('is no cell of a row with pipes', () => {
    const table = '| STT | Nội dung | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Rà soát | Sở N$0';
    expect(completed(`KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n${table}`).items.length).toBeGreaterThan(0);
  });
});

describe('a text that is finished', () => {
  it.each([
    '1. Sở Nội vụ',
    '1. Sở Tài chính',
    '1. Ủy ban nhân dân các xã, phường, đặc khu',
    '1. Các sở, ban, ngành',
  ])('has no list: %s', (line) => {
    expect(completed(`KẾ HOẠCH\nThử\n\nIV. TỔ CHỨC THỰC HIỆN\n${line}$0`).items).toEqual([]);
  });
  it.each(['KẾ HOẠCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'])(
    'has no list: %s',
    (line) => {
      expect(completed(`${line}$0`).items).toEqual([]);
    },
  );
  it.each(['Yêu cầu', 'Mục đích'])('has no list as a heading: %s', (heading) => {
    expect(completed(`KẾ HOẠCH\nThử\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. ${heading}$0`).items).toEqual([]);
  });
  it('has no list as a value, a deadline or a legal basis', () => {
    expect(completed(provincial('- Cơ quan chủ trì: Sở Y tế$0')).items).toEqual([]);
    expect(completed(provincial('- Thời gian thực hiện: Quý II năm 2026$0')).items).toEqual([]);
    expect(completed('KẾ HOẠCH\nThử\n\nCăn cứ$0').items).toEqual([]);
  });
  it('has one with the cursor within it, to put another in its place', () => {
    expect(completed(provincial('- Cơ quan chủ trì: Sở$0 Nội vụ')).inserts.length).toBeGreaterThan(0);
  });
});
