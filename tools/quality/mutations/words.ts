import { sliceOf } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { edited, inserted, type Mutant, type Mutation, replaced, spread } from '#tools/quality/mutation.ts';
import { endOf, sentences } from './places.ts';

/** The brackets of an introduction: `(DVCTT)`, `(sau đây gọi tắt là DVCTT)`. */
function bracketsOf({ text, abbreviations }: Plan) {
  return abbreviations.definitions.flatMap((definition) => {
    if (definition.kind !== 'letters' || !definition.isSure) return [];
    const start = text.lastIndexOf('(', definition.short.start);
    const end = text.indexOf(')', definition.short.end) + 1;
    return start > 0 && end > 0 && !text.slice(start, end).includes('\n') ? [{ definition, start, end }] : [];
  });
}

const at = (offset: number) => ({ start: offset, end: offset });

/** Letters that stand for nothing that is known. */
const strange = ['QTRVB', 'KXĐLN', 'BQTHS'] as const;

export const wordMutations: readonly Mutation[] = [
  {
    rule: 'abbreviation-undefined',
    what: { vi: 'dùng chữ viết tắt trước khi giải thích', en: 'letters used before they are introduced' },
    *places(plan) {
      const all = sentences(plan);
      const last = all.at(-1);
      if (!last) return;
      for (const { content } of spread(all.slice(0, -1), 20))
        yield edited(
          [
            { ...at(endOf(plan.text, content)), text: ' và công tác KSTTNB' },
            { ...at(endOf(plan.text, last.content)), text: ' và kiểm soát thanh toán nội bộ (KSTTNB)' },
          ],
          content.start,
        );
    },
  },
  {
    rule: 'abbreviation-undefined',
    what: { vi: 'dùng chữ viết tắt không ai biết', en: 'letters used that nobody knows' },
    *places(plan) {
      for (const [i, { content }] of spread(sentences(plan), 45).entries())
        yield inserted(endOf(plan.text, content), ` và công tác ${strange[i % strange.length]}`, 2);
    },
  },
  {
    rule: 'abbreviation-unused',
    what: { vi: 'đặt chữ viết tắt rồi không dùng', en: 'an abbreviation introduced and never used' },
    *places(plan) {
      for (const { content } of spread(sentences(plan), 20))
        yield inserted(endOf(plan.text, content), ' và kiểm soát thanh toán nội bộ (KSTTNB)', 2);
    },
  },
  {
    rule: 'abbreviation-redefined',
    what: { vi: 'một chữ viết tắt đặt cho hai nghĩa', en: 'an abbreviation introduced for a second thing' },
    *places(plan) {
      for (const { definition } of bracketsOf(plan)) {
        const later = sentences(plan).filter(({ item }) => item.start > definition.end);
        const words = lettersFor(definition.name);
        if (!words) continue;
        for (const { content } of spread(later, 12))
          yield inserted(endOf(plan.text, content), ` và ${words} (${definition.name})`, 2);
      }
    },
  },
];

/** Words by their first letters, two of each, that mean nothing which a plan names. */
const byLetter: Readonly<Record<string, readonly [string, string]>> = {
  C: ['cây', 'cam'], D: ['dừa', 'dưa'], H: ['hoa', 'hồng'], T: ['trồng', 'táo'], N: ['nho', 'nước'], Đ: ['đá', 'đồi'], V: ['vườn', 'vải'], B: ['bờ', 'bưởi'],
  K: ['kênh', 'khế'], S: ['sông', 'sầu'], L: ['lúa', 'lê'], P: ['phù', 'phong'], Q: ['quả', 'quýt'], X: ['xoài', 'xanh'], G: ['giống', 'gạo'], M: ['mía', 'mận'], U: ['ươm', 'ủ'],
}; // biome-ignore format: a bag

/** Other words with these initials; undefined where a letter has none. */
function lettersFor(name: string): string | undefined {
  const words = [...name].map((letter, i) => byLetter[letter]?.[i % 2]);
  return words.every((word) => word !== undefined) ? words.join(' ') : undefined;
}

export const placeholderMutations: readonly Mutation[] = ['…', '[...]', 'xxx', '......'].map((blank) => ({
  rule: 'placeholder',
  what: { vi: `giá trị của trường còn để “${blank}”`, en: `a value left as “${blank}”` },
  *places(plan): Iterable<Mutant> {
    for (const { kind, value, values } of plan.fields) {
      const isOne = values.length === 1 && values[0]!.start === value.start && value.end > value.start;
      if (kind === 'note' || !isOne) continue;
      yield replaced({ start: value.start, end: endOf(plan.text, value) }, blank);
    }
    const { number } = plan.header;
    if (number?.value && sliceOf(plan.text, number.cell).includes(number.value)) {
      const start = number.cell.start + sliceOf(plan.text, number.cell).indexOf(number.value);
      yield replaced({ start, end: start + number.value.length }, blank);
    }
  },
}));
