import { describe, expect, it } from 'vitest';
import { checkGroups, checkStates, csvOf, listOf } from './check.ts';

const PLAN = `
  KẾ HOẠCH
  Cải cách hành chính năm 2026

  I. NHIỆM VỤ

  1. Rà soát thủ tục hành chính
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Cơ quan phối hợp: Sở Tài chính;
  c) Thời gian hoàn thành: Quý I năm 2026;
  d) Sản phẩm: Báo cáo.
  2. Công khai thủ tục hành chính
  a) Cơ quan chủ trì: SNV;
  b) Thời gian hoàn thành: trước ngày 30/6/2026.
  3. Xây dựng phần mềm
  a) Cơ quan chủ trì: Sở Khoa học và Công nghệ, Sở Tài chính;
  b) Thời gian hoàn thành: Quý IV năm 2026.

  II. GIẢI PHÁP

  1. Tuyên truyền cải cách hành chính
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Thời gian thực hiện: hằng quý.
  2. Sơ kết việc thực hiện
  a) Cơ quan chủ trì: Sở Nội vụ;
  b) Thời gian thực hiện: sau khi Nghị định có hiệu lực.
`;

describe('the list of tasks', () => {
  it('tells by the day how each stands', () =>
    checkStates(
      PLAN,
      'I.1 overdue 2026-03-31',
      'I.2 due-soon 2026-06-30',
      'I.3 upcoming 2026-12-31',
      'II.1 recurring -',
      'II.2 undated -',
    ));

  it('groups tasks by the agencies that lead them, however they are written', () =>
    checkGroups(
      PLAN,
      'agency',
      'Sở Nội vụ: I.1 I.2 II.1 II.2',
      'Sở Khoa học và Công nghệ: I.3',
      'Sở Tài chính: I.3',
    ));

  it('groups tasks by deadlines, what is overdue first', () =>
    checkGroups(
      PLAN,
      'deadline',
      'Quá hạn: I.1',
      'Sắp đến hạn (14 ngày tới): I.2',
      'Quý IV năm 2026: I.3',
      'Thường xuyên, định kỳ: II.1',
      'Chưa rõ ngày: II.2',
    ));

  it('groups tasks by the sections of the text', () =>
    checkGroups(PLAN, 'section', 'I. NHIỆM VỤ: I.1 I.2 I.3', 'II. GIẢI PHÁP: II.1 II.2'));

  it('reads the same of decomposed letters and Windows line ends', () => {
    const groups = (source: string) =>
      listOf({ 'a.kh': source }, 'agency').groups.map(({ label, tasks }) => [label.normalize('NFC'), tasks]);
    expect(groups(PLAN).length).toBe(3);
    expect(groups(PLAN.normalize('NFD'))).toEqual(groups(PLAN));
    expect(groups(PLAN.replaceAll('\n', '\r\n'))).toEqual(groups(PLAN));
  });

  it('says where each task stands, on one line', () => {
    const [first] = listOf({ 'a.kh': PLAN }).tasks;
    expect(first).toMatchObject({ line: 6, section: 'I. NHIỆM VỤ', lead: 'Sở Nội vụ', product: 'Báo cáo' });
    expect(first?.range.start).toEqual({ line: 5, character: 0 });
    expect(first?.range.end.line).toBe(5);
  });

  it('takes the next of several days, and what is over after the last one', () => {
    const of = (today: string) =>
      listOf(
        {
          'a.kh': `
            I. NHIỆM VỤ
            1. Báo cáo kết quả
            a) Cơ quan chủ trì: Sở Nội vụ;
            b) Thời gian hoàn thành: trước ngày 15/6/2026 và ngày 15/12/2026.
          `,
        },
        undefined,
        { today },
      ).tasks.map(({ due, state }) => `${state} ${due}`);
    expect(of('2026-06-15')).toEqual(['due-soon 2026-06-15']);
    expect(of('2026-06-16')).toEqual(['upcoming 2026-12-15']);
    expect(of('2026-12-16')).toEqual(['overdue 2026-12-15']);
  });

  it('keeps apart agencies of one name in two provinces, and says of which plan they are', () => {
    const plan = (province: string) =>
      `ỦY BAN NHÂN DÂN\nTỈNH ${province}\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian hoàn thành: Quý I năm 2026.\n`;
    const { groups } = listOf({ 'lao-cai.kh': plan('LÀO CAI'), 'cao-bang.kh': plan('CAO BẰNG') }, 'agency');
    expect(groups.map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      'Sở Nội vụ lao-cai.kh',
      'Sở Nội vụ cao-bang.kh',
    ]);
  });

  it('says that tasks were left out where there are too many', () => {
    const { isComplete, tasks } = listOf({ 'a.kh': PLAN }, 'agency', { most: 2 });
    expect([isComplete, tasks.length]).toEqual([false, 2]);
  });

  it('is empty for a plan without tasks', () =>
    expect(listOf({ 'a.kh': 'KẾ HOẠCH\n' }, 'deadline')).toMatchObject({
      tasks: [],
      groups: [],
      isComplete: true,
    }));

  it('speaks English where that is asked for', () =>
    expect(listOf({ 'a.kh': PLAN }, 'deadline', { locale: 'en' }).groups.map(({ label }) => label)).toEqual([
      'Overdue',
      'Due soon (next 14 days)',
      'Quarter IV of 2026',
      'Recurring',
      'No known day',
    ]));
});

describe('the list of tasks as CSV', () => {
  it('is that of the command, and no formula', () => {
    const csv = csvOf({ 'a.kh': PLAN.replace('Báo cáo', '=HYPERLINK("x")') });
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'Số,Nhiệm vụ,Chủ trì,Phối hợp,Thời hạn,Sản phẩm,Dòng,Từ ngày,Đến ngày',
      `I.1,Rà soát thủ tục hành chính,Sở Nội vụ,Sở Tài chính,Quý I năm 2026,"'=HYPERLINK(""x"")",6,2026-01-01,2026-03-31`,
    ]);
  });

  it('names the file of each task where they are of several plans', () =>
    expect(csvOf({ 'a.kh': PLAN, 'b.kh': PLAN }, 'en').split('\r\n')[0]).toMatch(/^File,Number,Task,/));
});
