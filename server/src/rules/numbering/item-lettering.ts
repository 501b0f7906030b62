import { letterIndex, pointLetters } from '#grammar/tables/letters.ts';
import type { Item } from '#grammar/tree.ts';
import { decree30 } from '#rules/decree-30.ts';
import { type Marks, reportBreaks } from '#rules/numbering/renumber.ts';
import { breaksOf } from '#rules/numbering/sequence.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

const marks: Marks = {
  of: (item) => item.marker.letter!,
  write: (value) => pointLetters[value] ?? pointLetters.at(-1)!,
};

export const itemLettering: Rule = {
  id: 'item-lettering',
  order: 2030,
  title: {
    vi: 'Thứ tự chữ cái của điểm (a, b, c, d, đ, e, g …)',
    en: 'Letters of points (a, b, c, d, đ, e, g …)',
  },
  severity: 'error',
  fix: 'offered',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const { items } of plan.lists.filter(({ level }) => level === 'point')) {
      const letters = items.map((item) => item.marker.letter!);
      const values = letters.map((letter) => (letterIndex(letter) < 0 ? Number.NaN : letterIndex(letter)));
      const inEnglishOrder = (i: number) => letters[i]!.charCodeAt(0) === letters[i - 1]!.charCodeAt(0) + 1;
      const breaks = breaksOf(values, 0, inEnglishOrder);
      yield* reportBreaks(plan, items, breaks, marks, outOfOrder);
      const upper = items.find((item) => item.marker.letter !== item.marker.letter!.toLowerCase());
      if (upper && !breaks.some(({ index }) => items[index] === upper)) yield inCapitals(upper, items);
    }
  },
};

const ground = decree30('annex I: II.6.đ');

function outOfOrder(item: Item, expected: string, twin: Item | undefined) {
  const letter = marks.of(item);
  const foreign = letterIndex(letter) < 0;
  const vi = foreign
    ? `Chữ “${letter}” không dùng để đánh thứ tự điểm`
    : `Điểm “${letter})” sai thứ tự${twin ? ' (trùng chữ ở trên)' : ''}`;
  const en = foreign
    ? `“${letter}” is no letter for points`
    : `Point “${letter})” is out of order${twin ? ' (its letter is used above)' : ''}`;
  return {
    vi: `${vi}: ở đây phải là “${expected})” (${ground.vi}: “theo thứ tự bảng chữ cái tiếng Việt”; thông lệ bỏ ă, â, ê, ô, ơ, ư).`,
    en: `${en}: “${expected})” belongs here (${ground.en}: in the order of the Vietnamese alphabet; by common practice without ă, â, ê, ô, ơ, ư).`,
  };
}

function inCapitals(first: Item, items: readonly Item[]): Report {
  const edits = items.flatMap(({ marker }) => {
    const small = marker.letter!.toLowerCase();
    return small === marker.letter
      ? []
      : [{ start: marker.start, end: marker.start + marker.letter!.length, text: small }];
  });
  return {
    at: first.marker,
    message: {
      vi: `Điểm đánh bằng chữ in hoa “${first.marker.letter})”: dùng chữ thường “${first.marker.letter!.toLowerCase()})” (${ground.vi}).`,
      en: `The point carries a capital “${first.marker.letter})”: write “${first.marker.letter!.toLowerCase()})” (${ground.en}).`,
    },
    fixes: [
      {
        title: { vi: 'Đổi các điểm sang chữ thường', en: 'Make the letters of points small' },
        safe: false,
        edits,
      },
    ],
  };
}
