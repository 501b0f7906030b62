import { describe, expect, it } from 'vitest';
import { completed as completedAll, provincial } from './check.ts';

/** What is offered but whole parts of a plan, which have tests of their own. */
function completed(source: string) {
  const all = completedAll(source);
  const items = all.items.filter(({ kind }) => kind !== 'snippet');
  return { ...all, items, inserts: items.map(({ insert }) => insert) };
}

/** What is offered on the line after `above`. */
const next = (above: string, typed = '') => completed(`KẾ HOẠCH\nThử\n\n${above}\n${typed}$0`).inserts;

describe('the next marker', () => {
  it('goes on with the list above', () => {
    expect(next('I. A\n1. B\nd) C;')[0]).toBe('đ) ');
    expect(next('I. A\n1. B\nđ) C;')[0]).toBe('e) ');
    expect(next('I. A\n1. B\ne) C;')[0]).toBe('g) ');
    expect(next('I. A\n3. B')[0]).toBe('4. ');
    expect(next('I. A\n1. B\n1.1. C')[0]).toBe('1.2. ');
    expect(next('I. A\n1. B\n- C;')[0]).toBe('- ');
    expect(next('I. A\n1. B\n(1) C;')[0]).toBe('(2) ');
    expect(next('II. A\nVăn xuôi.')[0]).toBe('III. ');
    expect(next('PHẦN I. A\nI. B\n1. C')).toContain('PHẦN II. ');
    expect(next('Điều 1. A')[0]).toBe('Điều 2. ');
  });
  it('goes one level deeper and up, too', () => {
    const { inserts } = completed('I. A\n1. B\na) C;\nb) D;\n$0');
    expect(inserts.slice(0, 4)).toEqual(['c) ', '- ', '2. ', 'II. ']);
    expect(next('I. A\n1. B')).toContain('a) ');
  });
  it('opens a list first where one is announced, or a section has nothing yet', () => {
    expect(next('I. A\n1. Các việc sau:')[0]).toBe('a) ');
    expect(next('I. A')[0]).toBe('1. ');
  });
  it('opens a list as those before it open theirs', () => {
    expect(next('I. A\n1. B\n- C;\n- D.\n2. E:')[0]).toBe('- ');
    expect(next('I. A\n1. B\n1.1. C\n2. E:')[0]).toBe('2.1. ');
  });
  it('leaves a list that ended with a full stop', () => {
    expect(next('I. A\n1. B\na) C;\nb) D.')[0]).toBe('2. ');
  });
  it('has no letter behind the last one', () => {
    expect(next('I. A\n1. B\ny) C;')).not.toContain('z) ');
  });
  it('fits what is typed of it', () => {
    for (const typed of ['d', 'đ', 'đ)']) expect(next('I. A\n1. B\nd) C;', typed)[0]).toBe('đ) ');
    expect(next('I. A\n1. B\nd) C;', 'e')).toEqual([]);
    expect(next('I. A\n1. B\nd) C;', 'D')).toEqual([]);
    expect(next('I. A\n1. B', 'ii')[0]).toBe('II. ');
    expect(next('I. A\n1. B', '2')).toEqual(['2. ']);
  });
  it('replaces what is typed and preserves the spaces before it', () => {
    expect(completed('I. A\n1. B\nd) C;\n  d$0  \n2. E').accepted('đ) ')).toBe(
      'I. A\n1. B\nd) C;\n  đ) $0\n2. E',
    );
  });
  it('is not inserted before existing text', () => {
    expect(completed('I. A\n1. B\n$0văn').inserts).toEqual([]);
  });
  it('comes with the labels that a task lacks', () => {
    const { inserts } = completed(provincial('a) Cơ quan chủ trì: Sở Nội vụ;\n$0'));
    expect(inserts[0]).toBe('b) ');
    expect(inserts.slice(4, 7)).toEqual([
      'b) Cơ quan phối hợp: ',
      'b) Thời gian thực hiện: ',
      'b) Sản phẩm: ',
    ]);
    expect(completed(provincial('$0')).inserts).toContain('a) Cơ quan chủ trì: ');
  });
  it('is a dash among the recipients, and none in the signature', () => {
    expect(completed('I. A\n\nNơi nhận:\n$0').inserts).toEqual(['- ']);
    expect(completed('I. A\n\nNơi nhận:\n- X;\n$0').inserts).toEqual(['- ']);
    expect(completed('I. A\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n$0').inserts).toEqual([]);
  });
});

describe('headings', () => {
  it('are those that the plan lacks, the next one first', () => {
    expect(completed('I. MỤC ĐÍCH, YÊU CẦU\n1. A\nII. $0').inserts).toEqual([
      'NỘI DUNG', 'KINH PHÍ THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN',
    ]); // biome-ignore format: one idea
    expect(completed('I. NỘI DUNG\n1. A\nII. $0').inserts[0]).toBe('KINH PHÍ THỰC HIỆN');
    expect(completed('I. A\n1. B\nII. to$0').inserts).toEqual(['TỔ CHỨC THỰC HIỆN']);
  });
  it('come with the next section number', () => {
    expect(next('I. MỤC ĐÍCH, YÊU CẦU\n1. B')).toContain('II. NỘI DUNG');
  });
  it('part aims into two clauses', () => {
    expect(completed('I. MỤC ĐÍCH, YÊU CẦU\n1. $0').inserts).toEqual(['Mục đích', 'Yêu cầu']);
    expect(completed('I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n2. y$0').inserts).toEqual(['Yêu cầu']);
  });
});

describe('the opening of a plan', () => {
  it('is offered in an empty text', () => {
    const { inserts } = completed('$0');
    expect(inserts[0]).toBe('KẾ HOẠCH');
    expect(inserts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(inserts).toContain('I. MỤC ĐÍCH, YÊU CẦU');
    expect(completed('ke h$0').inserts).toEqual(['KẾ HOẠCH']);
  });
  it('lacks the title below a header', () => {
    expect(completed('Số: 1/KH-UBND\n\nk$0').inserts).toEqual(['KẾ HOẠCH']);
  });
  it('goes on with the legal bases below the title', () => {
    expect(next('', 'c')).toEqual(['Căn cứ ']);
  });
});
