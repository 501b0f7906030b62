import { describe, expect, it } from 'vitest';
import { taskLines } from '#features/task-list/task-lines.ts';
import { readPlan } from '#model/plan.ts';
import { runHere } from './fake-terminal.ts';

const plan = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.

II. NHIỆM VỤ
1. Rà soát thủ tục hành chính;
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Tư pháp; Sở Tài chính;
c) Thời gian thực hiện: Quý II năm 2026;
d) Sản phẩm: Báo cáo.
2. Tuyên truyền
2.1. Viết bài, "ảnh"
- Cơ quan chủ trì: Báo Lâm Đồng.
2.2. Tổ chức hội thi
- Hội thi cấp xã
+ Cơ quan chủ trì: Ủy ban nhân dân các xã.
- Hội thi cấp tỉnh
+ Cơ quan chủ trì: Sở Nội vụ.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
b) Tổ chức sơ kết
- Cơ quan phối hợp: Sở Tư pháp.

PHỤ LỤC
NHIỆM VỤ CỤ THỂ

| STT | Nội dung | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| I | Nhóm một | | |
| 1 | Nâng cấp phần mềm | Sở Khoa học và Công nghệ | Tháng 6/2026 |
| 2 | Tập huấn | Sở Nội vụ | |
`;

const tasks = (text: string) => taskLines(readPlan(text));
const numbers = (text: string) => tasks(text).map(({ number, line }) => `${number}:${line}`);

describe('the tasks of a plan', () => {
  it('are items, table rows and the duties of TỔ CHỨC THỰC HIỆN, by number, in the order of the text', () => {
    expect(numbers(plan)).toEqual([
      'II.1:8',
      'II.2.1:14',
      'II.2.2.-1:17',
      'II.2.2.-2:19',
      'III.1.a:24',
      'III.1.b:25',
      'PL1.1:34',
      'PL1.2:35',
    ]);
  });

  it('list who leads, who cooperates, the deadline and the product', () => {
    expect(tasks(plan)[0]).toEqual({
      number: 'II.1',
      name: 'Rà soát thủ tục hành chính',
      lead: 'Sở Nội vụ',
      cooperation: 'Sở Tư pháp; Sở Tài chính',
      deadline: 'Quý II năm 2026',
      product: 'Báo cáo',
      start: '2026-04-01',
      end: '2026-06-30',
      periods: [{ start: '2026-04-01', end: '2026-06-30' }],
      recurrences: [],
      relative: null,
      event: null,
      line: 8,
    });
    expect(tasks(plan).at(-2)).toEqual({
      number: 'PL1.1',
      name: 'Nâng cấp phần mềm',
      lead: 'Sở Khoa học và Công nghệ',
      cooperation: '',
      deadline: 'Tháng 6/2026',
      product: '',
      start: '2026-06-01',
      end: '2026-06-30',
      periods: [{ start: '2026-06-01', end: '2026-06-30' }],
      recurrences: [],
      relative: null,
      event: null,
      line: 34,
    });
  });

  it('give deadlines as days, recurrences, times counted from an event, or events; none where the plan has none', () => {
    const at = (words: string) => {
      const text = `KẾ HOẠCH\nRà soát năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: ${words}\n`;
      const { start, end, recurrences, relative, event } = tasks(text)[0]!;
      return { start, end, recurrences, relative, event };
    };
    const none = { start: null, end: null, recurrences: [], relative: null, event: null };
    expect(at('Mỗi tháng hai kỳ trong năm 2026.')).toEqual({
      ...none,
      start: '2026-01-01',
      end: '2026-12-31',
      recurrences: [{ every: 'month', interval: 1, times: 2, on: [] }],
    });
    expect(at('trước ngày 15/11 hằng năm')).toEqual({
      ...none,
      recurrences: [{ every: 'year', interval: 1, on: ['trước ngày 15/11'] }],
    });
    expect(at('trong vòng 30 ngày kể từ ngày ký')).toEqual({
      ...none,
      relative: { count: 30, unit: 'day', direction: 'after', from: 'kể từ ngày ký' },
    });
    expect(at('Sau khi Luật có hiệu lực')).toEqual({ ...none, event: 'Sau khi Luật có hiệu lực' });
    expect(at('Từ tháng 4')).toEqual({ ...none, start: '2026-04-01' });
    expect(at('kịp thời')).toEqual(none);
  });

  it('have a name that ends where a field on the same line begins', () => {
    const [task] = tasks(
      'I. NHIỆM VỤ\n1. Gửi báo cáo. Cơ quan chủ trì: Sở Nội vụ.\n2. Họp. Cơ quan chủ trì: Sở Y tế.',
    );
    expect(task).toMatchObject({ number: 'I.1', name: 'Gửi báo cáo', lead: 'Sở Nội vụ' });
  });

  it('are none in a text that is no plan', () => {
    expect(tasks('')).toEqual([]);
    expect(tasks('| a | b |\n\x00\n- ')).toEqual([]);
  });
});

describe('kh tasks', () => {
  it('prints a table', async () => {
    const { out, code } = await runHere(['tasks', '-'], { stdin: plan, columns: 100 });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^Số +Nhiệm vụ +Chủ trì +Phối hợp +Thời hạn +Sản phẩm +Dòng +Từ ngày +Đến ngày$/),
      expect.stringMatching(/^II\.1 +Rà soát.* +Sở Nội vụ +Sở Tư pháp.* +8 +01\/4\/2026 +30\/6\/2026$/),
      expect.stringMatching(/^II\.2\.1 +Viết bài.* +Báo Lâm.* +14$/),
    ]);
  });

  it('prints CSV with a heading row', async () => {
    const { out } = await runHere(['tasks', '--format', 'csv', '-'], { stdin: plan });
    expect(out.split('\r\n').slice(0, 3)).toEqual([
      'Số,Nhiệm vụ,Chủ trì,Phối hợp,Thời hạn,Sản phẩm,Dòng,Từ ngày,Đến ngày',
      'II.1,Rà soát thủ tục hành chính,Sở Nội vụ,Sở Tư pháp; Sở Tài chính,Quý II năm 2026,Báo cáo,8,2026-04-01,2026-06-30',
      'II.2.1,"Viết bài, ""ảnh""",Báo Lâm Đồng,,,,14,,',
    ]);
  });

  it('prints JSON', async () => {
    const { out } = await runHere(['tasks', '--format', 'json', '-'], { stdin: plan });
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    expect(files).toEqual([{ path: '<stdin>', tasks: tasks(plan) }]);
  });

  it('reports that there are none', async () => {
    expect((await runHere(['tasks', '-', '--locale', 'en'], { stdin: 'KẾ HOẠCH\n' })).out).toBe(
      'There are no tasks.\n',
    );
  });
});
