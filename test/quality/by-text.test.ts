import { describe, expect, it } from 'vitest';
import { applyEdits } from '#rules/fix.ts';
import { textMutations } from '#tools/quality/by-text/all.ts';
import {
  countsOf,
  falseShare,
  foundShare,
  lastCounts,
  totalOf,
  tried,
} from '#tools/quality/by-text/counts.ts';
import { after, paragraphOf, type TextMutation } from '#tools/quality/by-text/placed.ts';
import { shapes } from '#tools/quality/by-text/shapes.ts';
import { lost, raised, reached, sampled, textFigures } from '#tools/quality/reached.ts';
import { writtenPlans } from '#tools/quality/written/plans.ts';

const plan = `ỦY BAN NHÂN DÂN
XÃ THANH TÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND
Thanh Tân, ngày 22 tháng 01 năm 2026

KẾ HOẠCH
Phòng chống dịch bệnh năm 2026

Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;

I. NHIỆM VỤ
1. Tiêm phòng cho đàn gia súc (đợt một)
- Chủ trì: Phòng Kinh tế.
- Thời gian: Trước ngày 15/3/2026.
2. Phun hóa chất khử trùng
- Chủ trì: Phòng Kinh tế.
- Thời gian: Trước ngày 20/3/2026.
3. Tuyên truyền
- Chủ trì: Phòng Văn hóa - Xã hội.
- Thời gian: Trước ngày 25/3/2026.

| STT | Nội dung | Chủ trì | Thời gian |
| 1 | Mua hóa chất | Sở Nội vụ | Tháng 02/2026 |

Trên đây là Kế hoạch phòng chống dịch bệnh năm 2026./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH
Nguyễn Văn An
`;

/** What a mutation makes of the plan at each place, as the lines that it changes. */
function broken(what: string): string[] {
  const mutation = textMutations.find((each) => each.what.en === what)!;
  const lines = new Set(plan.split('\n'));
  return [...mutation.places(plan)].map(({ edits }) =>
    applyEdits(plan, edits)
      .split('\n')
      .filter((line) => !lines.has(line))
      .join('\n'),
  );
}

describe('a place found in the text alone', () => {
  it.each([
    ['the tone hỏi on a syllable that ends in a stop', 'Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015;', 0],
    ['the tone hỏi on a syllable that ends in a stop', '2. Phun hóa chẩt khử trùng', 1],
    ['no tone on a syllable that ends in a stop', '2. Phun hóa chât khử trùng', 1],
    ['the first two letters changed about', '- Chủ rtì: Phòng Kinh tế.', 0],
    ['the key of a tone left behind', '2. Phun hoaf chất khử trùng', 0],
    ['the key of a tone left behind', '2. Phun hoas chất khử trùng', 1],
    ['a syllable torn behind its onset', '2. Phun h óa chất khử trùng', 1],
    ['a syllable torn before its last consonant', '2. Phun hóa chấ t khử trùng', 1],
    ['the space between two words lost', '2. Phun hóachất khử trùng', 1],
    ['a word doubled', '2. Phun hóa hóa chất khử trùng', 1],
    ['a closing bracket lost', '1. Tiêm phòng cho đàn gia súc (đợt một', 1],
    ['an opening bracket lost', '1. Tiêm phòng cho đàn gia súc đợt một)', 1],
    [
      'two numbers that follow each other changed about',
      '2. Tiêm phòng cho đàn gia súc (đợt một)\n1. Phun hóa chất khử trùng',
      1,
    ],
    ['the value of a field blanked', '- Chủ trì: ', 3],
    ['a deadline two years earlier', '- Thời gian: Trước ngày 20/3/2024.', 1],
    ['the day 31/02', '- Thời gian: Trước ngày 31/2/2026.', 3],
    [
      'an abolished agency for a current one',
      '| 1 | Mua hóa chất | Sở Lao động - Thương binh và Xã hội | Tháng 02/2026 |',
      1,
    ],
    ['the lead cell of a row blanked', '| 1 | Mua hóa chất |  | Tháng 02/2026 |', 1],
    ['the deadline cell of a row blanked', '| 1 | Mua hóa chất | Sở Nội vụ |  |', 1],
    ['no “./.” at the end', 'Trên đây là Kế hoạch phòng chống dịch bệnh năm 2026.', 1],
    ['“Lưu” without its colon', '- Lưu VT.', 1],
  ])('%s: %s', (what, line, times) =>
    expect(broken(what).filter((each) => each === line)).toHaveLength(times),
  );

  it('is none in a comment', () =>
    expect([
      ...textMutations.flatMap((mutation) => [...mutation.places('// Phun hóa chất (đợt một), các thôn.')]),
    ]).toEqual([]));
  it('changes the text, and lies within it', () => {
    const wrong = textMutations.flatMap((mutation: TextMutation) =>
      [...mutation.places(plan)].filter(({ edits, at }) => {
        const text = applyEdits(plan, edits);
        return text === plan || at.start < 0 || after(edits, at).end > text.length;
      }),
    );
    expect(wrong).toEqual([]);
  });
  it('is called by one name', () => {
    const names = textMutations.map(({ what }) => what.en);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('a span after edits', () => {
  const at = (start: number, end: number) => ({ start, end });
  it.each([
    ['moves behind what was put in before it', [{ ...at(0, 0), text: 'ab' }], at(3, 5), at(5, 7)],
    ['holds what was put in at its beginning', [{ ...at(3, 3), text: 'ab' }], at(3, 5), at(3, 7)],
    ['holds what was put in at its end', [{ ...at(5, 5), text: 'ab' }], at(3, 5), at(3, 7)],
    ['shrinks where something of it was taken out', [{ ...at(3, 4), text: '' }], at(3, 5), at(3, 4)],
    ['begins where its beginning was taken out', [{ ...at(2, 4), text: '' }], at(3, 5), at(2, 3)],
    ['stays where something was put in behind it', [{ ...at(6, 6), text: 'ab' }], at(3, 5), at(3, 5)],
  ] as const)('%s', (_, edits, before, then) => expect(after(edits, before)).toEqual(then));
});

it('a paragraph goes to the next blank line or marker', () => {
  const text = 'I. MỤC ĐÍCH\n- Nâng cao\nnhận thức\n- Gắn với\n\nTrên đây';
  const start = text.indexOf('nhận');
  const { start: first, end } = paragraphOf(text, { start, end: start + 4 });
  expect(text.slice(first, end)).toBe('- Nâng cao\nnhận thức');
});

describe('a plan laid out', () => {
  const inShape = (name: string) => shapes.find(({ what }) => what.en === name)!.layout(plan);
  it.each([
    ['one cell a line', '\n1\nMua hóa chất\nSở Nội vụ\nTháng 02/2026\n'],
    ['tab rows', '\n1\tMua hóa chất\tSở Nội vụ\tTháng 02/2026\n'],
    [
      'two columns by tabs',
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ THANH TÂN\tĐộc lập - Tự do - Hạnh phúc\nSố: 07/KH-UBND\tThanh Tân, ngày',
    ],
    ['two columns by tabs', 'Nơi nhận:\tCHỦ TỊCH\n- Các thôn;\tNguyễn Văn An\n'],
    ['decision and plan', 'Số: 07/QĐ-UBND\n'],
    [
      'decision and plan',
      'KẾ HOẠCH\nPhòng chống dịch bệnh năm 2026\n(Kèm theo Quyết định số 07/QĐ-UBND ngày 22 tháng 01 năm 2026)\n\nI. NHIỆM VỤ',
    ],
  ])('%s has %j', (name, piece) => expect(inShape(name)).toContain(piece));
  it('keeps its words', () => {
    const words = (text: string) =>
      text
        .normalize('NFC')
        .match(/[\p{L}\d]+/gu)
        ?.toSorted();
    for (const { what, layout, encode = (text: string) => text } of shapes)
      if (what.en !== 'decision and plan') expect(words(encode(layout(plan)))).toEqual(words(plan));
  });
});

describe('a broken plan', () => {
  const some = sampled(writtenPlans('open'));
  const counts = countsOf([...tried(some)]);

  it('is reported as often as ever, and as little besides', () => {
    expect(totalOf(counts).trials).toBeGreaterThan(500);
    expect(lost(reached.sample, textFigures(counts))).toEqual([]);
  });
  it('is counted by mutation and by shape alike', () => {
    const { trials, missed, wrong } = totalOf(lastCounts.open);
    const asked = textMutations.filter(({ isSure, rules }) => isSure && rules.length > 0);
    const sums = asked.map(({ what }) => lastCounts.open.byMutation[what.en]);
    const sum = (of: 'trials' | 'missed' | 'wrong') =>
      sums.reduce((all, count) => all + (count?.[of] ?? 0), 0);
    expect([sum('trials'), sum('missed'), sum('wrong')]).toEqual([trials, missed, wrong]);
    expect(foundShare(totalOf(lastCounts.open))).toBe(1 - missed / trials);
    expect(falseShare(totalOf(lastCounts.open))).toBe(wrong / trials);
  });
});

describe('what has been reached', () => {
  const held = { truth: 0.5, faults: 0.5, serious: 0.5, information: 0.5, found: 0.5, quiet: 0.5 };
  it('is raised and never lowered', () =>
    expect(raised(held, { ...held, truth: 0.7777, found: 0.3 })).toEqual({ ...held, truth: 0.777 }));
  it('is lost by name', () => expect(lost(held, { ...held, found: 0.3 })).toEqual(['found']));
});
