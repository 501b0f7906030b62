import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { decisionWithPlan } from '#test/fixtures/decision.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { mentionsNamed } from '#workspace/agency-mentions.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { rangeIn } from '#workspace/location.ts';

const origin = { uri: 'file:///w/a.kh', name: 'a.kh' };
const entry = (text: string) => entryOf(readPlan(text), origin, 'full');

describe('an index entry', () => {
  it('has the document that others cite', () => {
    expect(
      entry(planText({ number: '144', subject: 'Cải cách hành chính\nnăm 2026' })).identity,
    ).toMatchObject({
      type: 'Kế hoạch',
      number: '144/KH-UBND',
      date: '2026-02-27',
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
      issuedBy: { body: 'ubnd', tier: 'province', place: 'cao bằng', province: 'cao bằng' },
      title: 'về cải cách hành chính năm 2026',
      origin,
    });
    expect(entry(planText({ number: '144', day: '  ' })).identity).toMatchObject({
      number: '144/KH-UBND',
      date: null,
    });
    expect(entry(planText()).identity).toBeUndefined();
    expect(entry('').identity).toBeUndefined();
  });

  it('has the decision that issues the plan, where it precedes the plan', () => {
    expect(entry(decisionWithPlan()).identity).toMatchObject({
      type: 'Quyết định',
      number: '412/QĐ-UBND',
      date: '2025-11-21',
      title: 'ban hành Kế hoạch kiểm kê hồ sơ lưu trữ năm 2026',
    });
  });

  it('has its citations, with dates of the calendar, known to the catalog or not', () => {
    const body =
      'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018, Kế hoạch số 17/KH-UBND ngày 31/02/2025 và Kế hoạch số 18/KH-UBND; Kế hoạch số 19/KH-UBND ngày 05/01/2026.';
    const text = planText({ body });
    const { citations } = entry(text);
    expect(citations).toMatchObject([
      { type: 'Nghị định', number: '61/2018/NĐ-CP', date: '2018-04-23', by: null, subject: null },
      { type: 'Kế hoạch', number: '17/KH-UBND', date: null, subject: null },
      { type: 'Kế hoạch', number: '18/KH-UBND', date: null },
      { number: '19/KH-UBND', date: '2026-01-05', by: { province: 'cao bằng' }, subject: '' },
    ]);
    expect(text.slice(citations[0]!.start, citations[0]!.end)).toMatch(/^Nghị định số .* năm 2018$/);
    expect(rangeIn(entry(text), citations[0]!).start).toEqual({ line: 9, character: 10 });
  });

  it('is its headings, its agencies, its short forms, and how many tasks it has', () => {
    const text = planText({
      body: `a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Tài chính, UBND huyện X (sau đây gọi tắt là UBNDX).
2. Tổ chức hội nghị
Cơ quan chủ trì: Sở Nội vụ`,
    });
    const { headings, details, definitions } = entry(text);
    expect(headings.map(({ marker, level, name, parent }) => [marker, level, name, parent])).toEqual([
      ['I', 'section', 'NHIỆM VỤ', -1],
      ['1', 'clause', 'Rà soát thủ tục hành chính', 0],
      ['2', 'clause', 'Tổ chức hội nghị', 0],
    ]);
    expect(mentionsNamed(details!.agencies, () => true).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sở Nội vụ', 'Sở Tài chính']),
    );
    expect(details?.tasks).toBe(2);
    expect(definitions.map(({ name }) => name)).toEqual(['UBNDX']);
    expect(entryOf(readPlan(text), origin, 'exports').details).toBeUndefined();
  });

  it('has to the depth of what others ask nothing else', () => {
    const body = `Thực hiện Quyết định số 5/QĐ-UBND ngày 05/01/2026; Quyết định số 6/QĐ-UBND;
Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 (gọi tắt là NĐ61).`;
    const exported = (number: string) => entryOf(readPlan(planText({ number, body })), origin, 'exports');
    const whole = entry(planText({ number: '1', body }));
    expect(whole.citations).toHaveLength(3);
    expect(exported('1').citations).toEqual(whole.citations.slice(0, 1));
    expect(exported('1').headings).toEqual(whole.headings);
    expect(exported('1').identity).toEqual(whole.identity);
    expect(exported('').headings).toEqual([]); // what has no number is not cited
  });

  it('is plain data', () => {
    const { lineStarts, ...plain } = entry(planText({ number: '1', body: 'Quyết định số 5/QĐ-UBND' }));
    expect(structuredClone(plain)).toEqual(plain);
    expect(lineStarts).toBeInstanceOf(Uint32Array);
  });

  it('names its issuer as running text does', () => {
    const named = (header: string) =>
      entry(`${header}\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính\n`).identity?.issuer;
    expect(named('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ')).toBe('Ủy ban nhân dân thành phố Cần Thơ');
    expect(named('UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ')).toBe('Sở Nội vụ');
    expect(named('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP')).toBe('Ủy ban nhân dân xã Tân Lập');
    expect(named('BỘ GIÁO DỤC VÀ ĐÀO TẠO')).toBe('Bộ Giáo dục và Đào tạo');
    expect(named('UBND TỈNH BÀ RỊA - VŨNG TÀU')).toBe('UBND tỉnh Bà Rịa - Vũng Tàu');
    expect(named('BAN CHỈ ĐẠO XYZ')).toBe('Ban chỉ đạo xyz');
  });
});
