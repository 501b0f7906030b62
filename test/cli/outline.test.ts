import { describe, expect, it } from 'vitest';
import { outlineOf } from '#cli/outline-tree.ts';
import { parsePlan } from '#grammar/parse.ts';
import { runHere } from './fake-terminal.ts';

const plan = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH
1. Một
a) Điểm a
viết tiếp;
b) Điểm b.
II. NHIỆM VỤ
- Gạch

Nơi nhận:
- Như Điều 3;
`;

describe('kh outline', () => {
  it('names a part by the heading on the line below its marker', async () => {
    const { out } = await runHere(['outline', '-'], {
      stdin: 'KẾ HOẠCH\nSửa cầu\n\nPhần thứ nhất\nCẦU NÀO PHẢI SỬA\n1. Chín cầu.\n\nPhần thứ hai\n1. Một.\n',
    });
    expect(out.split('\n').slice(1, 6)).toEqual([
      '   4  Nội dung',
      '   4    Phần thứ nhất CẦU NÀO PHẢI SỬA  phần',
      '   6      1. Chín cầu.  khoản',
      '   8    Phần thứ hai  phần',
      '   9      1. Một.  khoản',
    ]);
  });
  it('prints parts and items by line, the children indented', async () => {
    const { out, code } = await runHere(['outline', '-'], { stdin: plan });
    expect(code).toBe(0);
    expect(out).toBe(
      [
        '   1  Tên loại, trích yếu  KẾ HOẠCH',
        '   4  Nội dung',
        '   4    I. MỤC ĐÍCH  mục',
        '   5      1. Một  khoản',
        '   6        a) Điểm a  điểm',
        '   8        b) Điểm b.  điểm',
        '   9    II. NHIỆM VỤ  mục',
        '  10      - Gạch  gạch',
        '  12  Nơi nhận  Nơi nhận:',
        '  13    - Như Điều 3;  gạch',
        '',
      ].join('\n'),
    );
  });

  it('is cut to the screen', async () => {
    const { out } = await runHere(['outline', '-'], {
      stdin: `I. MỤC ĐÍCH\n1. ${'rất dài '.repeat(50)}`,
      columns: 40,
    });
    expect(out.split('\n')[2]).toBe('   2      1. rất dài rất dài rất…  khoản');
  });

  it('prints a nested tree with offsets as JSON', async () => {
    const { out } = await runHere(['outline', '-', '--format', 'json'], { stdin: plan });
    const { version, files } = JSON.parse(out);
    expect(version).toBe(1);
    expect(files).toEqual([{ path: '<stdin>', parts: outlineOf(parsePlan(plan)) }]);
    const clause = files[0].parts[1].items[0].items[0];
    expect(clause).toMatchObject({ level: 'clause', marker: '1.', text: 'Một', line: 5 });
    expect(clause.items.map(({ marker }: { marker: string }) => marker)).toEqual(['a)', 'b)']);
    expect(plan.slice(...(clause.offsets as [number, number]))).toBe(
      '1. Một\na) Điểm a\nviết tiếp;\nb) Điểm b.\n',
    );
  });

  it('has nothing to print of an empty file', async () => {
    expect(await runHere(['outline', '-'])).toEqual({ code: 0, out: '', err: '' });
  });
});
