import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const prose = (line: string) => completed(provincial(line));
const basis = (line: string) =>
  completed(
    `Số: 1/KH-UBND\nHuế, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nThử năm 2026\n\n${line}\nCăn cứ Luật Viên chức;`,
  );

describe('legal references', () => {
  it('are inserted in full from the type word on', () => {
    const { accepted, items } = basis('Căn cứ Nghị định số 30/2020$0');
    const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
    expect(accepted(full)).toContain(`Căn cứ ${full}$0\n`);
    expect(items[0]!.filterText.startsWith('Nghị định số 30/2020/NĐ-CP')).toBe(true);
  });
  it('are found by number, with and without `số` and diacritics', () => {
    for (const typed of ['Nghị định số 118', 'Nghị định 118', 'nghi dinh so 118', 'nghi dinh 118'])
      expect(basis(`Căn cứ ${typed}$0`).inserts.some((text) => text.includes('118/2025/NĐ-CP'))).toBe(true);
  });
  it('are found by words of the title', () => {
    for (const typed of ['Luật cán bộ', 'luat can bo', 'Cán bộ, công chức', 'can bo, cong chuc'])
      expect(basis(`Căn cứ ${typed}$0`).inserts).toContain('Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025');
  });
  it('come after a type word in running text, and only of that type', () => {
    const { inserts } = prose('theo quy định tại Nghị định $0');
    expect(inserts.length).toBeGreaterThan(5);
    expect(inserts.every((text) => text.startsWith('Nghị định số '))).toBe(true);
    const laws = prose('theo Luật $0').inserts;
    expect(laws).not.toEqual([]);
    expect(laws.filter((text) => !text.startsWith('Luật '))).toEqual([]);
    const decisions = prose('tại Quyết định số $0').inserts;
    expect(decisions).not.toEqual([]);
    expect(decisions.filter((text) => !text.startsWith('Quyết định số '))).toEqual([]);
  });
  it('come after words that announce one', () => {
    expect(basis('Căn cứ $0').inserts[0]).toMatch(/^Luật /);
    expect(prose('Thực hiện Nghị q$0').inserts[0]).toMatch(/^Nghị quyết số /);
    expect(prose('Theo Ng$0').inserts[0]).toMatch(/^Nghị /);
  });
  it('put expired ones last, with their replacement as detail', () => {
    const { inserts, detail } = basis('Căn cứ Luật Cán bộ$0');
    expect(inserts.at(-1)).toBe('Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008');
    expect(detail(inserts.at(-1)!)).toBe(
      'số 22/2008/QH12, 13/11/2008; hết hiệu lực từ 01/7/2025, thay bằng 80/2025/QH15',
    );
    expect(basis('Căn cứ Nghị định số 61/2018$0').items[0]!.detail).toBe(
      'Chính phủ, 23/4/2018; hết hiệu lực từ 01/7/2025, thay bằng 118/2025/NĐ-CP',
    );
  });
  it('put those issued after the plan last', () => {
    const old = completed(
      'Số: 1/KH-UBND\nHuế, ngày 05 tháng 3 năm 2019\n\nKẾ HOẠCH\nThử\n\nCăn cứ Luật Cán bộ, công chức$0',
    );
    expect(old.inserts[0]).toBe('Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008');
    expect(old.detail('Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025')).toMatch(
      /ban hành sau ngày của kế hoạch$/,
    );
  });
  it('that the plan cites in full already come in their short form first', () => {
    const { inserts, detail } = prose('Thực hiện Nghị định số 118$0');
    expect(inserts[0]).toBe('Nghị định số 118/2025/NĐ-CP');
    expect(inserts[1]).toMatch(/^Nghị định số 118\/2025\/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về /);
    expect(detail(inserts[0]!)).toBe('Đã viện dẫn đầy đủ · Chính phủ, 09/6/2025');
    expect(prose('theo Nghị định $0').inserts[0]).toBe('Nghị định số 118/2025/NĐ-CP');
    const law = 'Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025.\n\nI. A\n1. Theo Luật Chuyển$0';
    expect(completed(`KẾ HOẠCH\nThử năm 2026\n\n${law}`).inserts[0]).toBe('Luật Chuyển đổi số');
  });
  it('that only the plan knows come in their short form', () => {
    const local =
      'Căn cứ Kế hoạch số 09/KH-UBND ngày 13 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.\n\nI. A\n1. Theo Kế hoạch số $0';
    expect(completed(`KẾ HOẠCH\nThử năm 2026\n\n${local}`).inserts).toEqual([
      'Kế hoạch số 515/KH-BCA-BNN&MT ngày 31 tháng 8 năm 2025 của Bộ Công an',
      'Kế hoạch số 09/KH-UBND',
    ]);
  });
  it('replace the citation under the cursor, and leave what follows it', () => {
    const { accepted } = prose(
      'tại Nghị định số 30$0/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
    );
    expect(accepted('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020')).toMatch(
      /tại Nghị định số 30\/2020\/NĐ-CP ngày 05 tháng 3 năm 2020\$0 của Chính phủ về công tác văn thư;$/,
    );
  });
  it('stay while the citation is typed on, and go when it is whole', () => {
    expect(basis('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 th$0').inserts).toHaveLength(1);
    const full = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
    expect(basis(`Căn cứ ${full}$0`).inserts).toEqual([]);
  });
  it('do not come where the words go on as prose', () => {
    for (const line of [
      'Nghị định này$0', 'Luật của$0', 'Quy định rõ$0', 'Kết luận ch$0', 'theo luật l$0', 'ban hành quyết định ph$0', 'Thực hiện các$0',
      'Theo dõi$0', 'Thực hiện $0', 'các Nghị định li$0', 'Căn cứ $0',
    ]) // biome-ignore format: one idea
      expect(prose(line).inserts, line).toEqual([]);
  });
});
