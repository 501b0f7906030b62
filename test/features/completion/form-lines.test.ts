import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const inserts = (text: string) => completed(text).inserts;
const header = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n';
const body = (rest: string) =>
  provincial(`a) Cơ quan chủ trì: Sở Nội vụ.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ theo dõi.\n${rest}`);
const signed = (rest: string) => body(`Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n${rest}`);

describe('lines of the form', () => {
  it('are number, place and day in the header, with blanks for what is given on issue', () => {
    expect(inserts(`${header}S$0`)).toEqual(['Số: /KH-UBND']);
    expect(inserts(`${header}so$0`)).toContain('Số: /KH-UBND');
    expect(inserts(`${header}Số: /KH-UBND\nQu$0`)).toEqual(['Quảng Trị, ngày tháng 3 năm 2026']);
    expect(inserts(`${header}Số: 12/KH-UBND\nS$0`)).toEqual([]);
  });
  it('are motto, place and day in the second column, one after the other', () => {
    expect(inserts('ỦY BAN NHÂN DÂN\tC$0')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    const country = 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n';
    expect(inserts(`${country}TỈNH QUẢNG TRỊ\tĐ$0`)).toEqual(['Độc lập - Tự do - Hạnh phúc']);
    expect(inserts(`${country}TỈNH QUẢNG TRỊ$0`)).toEqual([]);
    expect(inserts('ỦY BAN NHÂN DÂN$0')).toEqual([]);
  });
  it('are the sentence that issues the plan, by header and title', () => {
    const plan = `${header}\nKẾ HOẠCH\nCải cách hành chính tỉnh Quảng Trị năm 2026\n\n`;
    expect(inserts(`${plan}Ủy$0`)).toContain(
      'Ủy ban nhân dân tỉnh Quảng Trị ban hành Kế hoạch cải cách hành chính năm 2026 như sau:',
    );
  });
  it('are the closing, with the subject of the plan, and the recipients', () => {
    expect(inserts(body('Tr$0'))).toContain('Trên đây là Kế hoạch chuyển đổi số tỉnh Quảng Trị năm 2026./.');
    expect(inserts(body('Nơi$0'))).toContain('Nơi nhận:');
    expect(inserts(signed('N$0'))).toEqual([]);
  });
  it('are the lines of the signature, one after the other', () => {
    expect(inserts(signed('TM$0'))).toEqual(['TM. ỦY BAN NHÂN DÂN']);
    expect(inserts(signed('TM. ỦY BAN NHÂN DÂN\nK$0'))).toEqual(['KT. CHỦ TỊCH']);
    expect(inserts(signed('TM. ỦY BAN NHÂN DÂN\n$0')).slice(0, 2)).toEqual(['KT. CHỦ TỊCH', 'CHỦ TỊCH']);
    expect(inserts(signed('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nP$0'))).toEqual(['PHÓ CHỦ TỊCH']);
  });
  it('come nowhere else, and not where one is typed to its end', () => {
    for (const text of [
      provincial('TM$0'),
      provincial('Nơi$0\n3. Nhiệm vụ ba'),
      `${header}Số: /KH-UBND$0`,
      body('Nơi nhận:$0'),
      body('Nơi nhận$0'),
      signed('TM. ỦY BAN NHÂN DÂN$0'),
      signed('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH$0'),
    ])
      expect(
        inserts(text).filter((each) => /^(?:TM|KT|Nơi|Số|CHỦ)/.test(each)),
        text.slice(-40),
      ).toEqual([]);
  });
  it('are no list for a line that other text goes on with', () => {
    expect(inserts(body('Trong quá$0'))).toEqual([]);
    expect(inserts(body('Tr$0 quá trình'))).toEqual([]);
  });
});

describe('an empty file', () => {
  it('has the whole plan first', () => {
    expect(completed('$0').items[0]!.label).toMatch(/^Toàn bộ kế hoạch/);
    expect(completed('K$0').items[0]!.label).toBe('KẾ HOẠCH');
  });
});

describe('behind the marker of a task’s first field', () => {
  it('come labels of fields only, from the first letter on', () => {
    const first = (line: string) =>
      completed(`KẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n1. Nâng cấp cổng\n${line}`).items;
    expect(first('a) $0').map(({ kind }) => kind)).toEqual(first('a) $0').map(() => 'label'));
    expect(first('a) c$0')[0]!.insert).toBe('Cơ quan chủ trì: ');
    expect(new Set(first('a) c$0').map(({ kind }) => kind))).toEqual(new Set(['label']));
  });
});
