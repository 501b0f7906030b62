import { describe, expect, it } from 'vitest';
import { definitionAt } from '#features/definition.ts';
import { thingAt } from '#features/occurrences.ts';
import { readPlan } from '#model/plan.ts';
import { marked } from './marked.ts';

/** The words of every place that speaks of what stands at `$0`, those of its definition between brackets. */
function places(source: string): string[] {
  const { text, lines, range } = marked(source);
  const thing = thingAt(readPlan(text), lines.offsetAt(range.start));
  return (thing?.occurrences ?? []).map(({ start, end, role }) => {
    const words = text.slice(start, end);
    return role === 'definition' ? `[${words}]` : words;
  });
}

/** The words that the definition of what stands at `$0` leads to, and their line from 1. */
function definition(source: string): string[] {
  const { text, lines, range } = marked(source);
  const found = definitionAt(readPlan(text), lines.offsetAt(range.start));
  return (found?.targets ?? []).map(
    ({ start, end }) => `${lines.lineAt(start) + 1}: ${text.slice(start, end)}`,
  );
}

const tasks = (end: string) =>
  `KẾ HOẠCH\nNăm 2026\n\nCăn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ;\n
I. NHIỆM VỤ
1. Rà soát theo Nghị định số 61/2018/NĐ-CP:
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Quý I.
${end}`;

describe('an agency', () => {
  it('is found however it is written; its duty heading is its definition', () => {
    const source = tasks(
      '2. Công bố:\na) Cơ quan chủ trì: SN$0V.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Đôn đốc.\n',
    );
    expect(places(source)).toEqual(['Sở Nội vụ', 'SNV', '[Sở Nội vụ]']);
    expect(definition(source)).toEqual(['13: Sở Nội vụ']);
  });

  it('is introduced where it is first named if it heads no duties', () => {
    expect(definition(tasks('2. Sở Nội $0vụ công bố.\n'))).toEqual(['8: Sở Nội vụ']);
  });
});

describe('a document', () => {
  it('is found wherever it is cited, and introduced at its first mention', () => {
    const source = tasks('2. Thực hiện Nghị định số 61/2$0018/NĐ-CP.\n');
    expect(places(source)).toEqual([
      '[Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018]',
      'Nghị định số 61/2018/NĐ-CP',
      'Nghị định số 61/2018/NĐ-CP',
    ]);
    expect(definition(source)).toEqual(['4: Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018']);
  });
});
