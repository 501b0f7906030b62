import type { Span } from '#grammar/text/span.ts';
import { isInside } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import type { Passage } from '#model/structure/passage.ts';
import {
  type Consequence,
  inserted,
  type Mutant,
  type Mutation,
  replaced,
  spread,
} from '#tools/quality/mutation.ts';
import { listsOfLevel, prose } from './places.ts';

/** Words of running text: enough of them to see what an error does, at equal steps through the plan. */
const maxWords = 60;

interface Word extends Span {
  readonly written: string;
  readonly passage: Passage;
}

/** The words of the running text that `is` fits, in pieces that are as they were composed. */
function words(plan: Plan, is: RegExp, most = maxWords): Word[] {
  const labels = plan.fields.map(({ label }) => label);
  const isInLabel = (at: number) => labels.some(({ start, end }) => start <= at && at < end);
  const all = prose(plan).flatMap((passage): Word[] => {
    const written = plan.text.slice(passage.start, passage.end);
    return [...written.matchAll(/(?<![\p{L}\p{M}\d@._/-])\p{L}+(?![\p{L}\p{M}\d@_/-])/gu)]
      .filter((m) => is.test(m[0]) && !isInLabel(passage.start + m.index))
      .map((m) => ({
        start: passage.start + m.index,
        end: passage.start + m.index + m[0].length,
        written: m[0],
        passage,
      }));
  });
  return spread(all, most);
}

function* changed(plan: Plan, is: RegExp, change: (word: string) => string, most?: number): Iterable<Mutant> {
  for (const word of words(plan, is, most)) yield replaced(word, change(word.written));
}

/** Paragraphs that a blank line or a page number tears in the middle of a sentence. */
function torn(between: string): Mutation['places'] {
  return function* (plan) {
    for (const { start, end } of prose(plan)) {
      const written = plan.text.slice(start, end);
      const gaps = [...written.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].filter(
        ({ index }) => index > 30 && written.length - index > 15,
      );
      for (const gap of spread(gaps, 2)) {
        const at = start + gap.index;
        yield replaced({ start: at, end: at + 1 }, between, between.length);
      }
    }
  };
}

const layout: readonly Mutation[] = [
  {
    rule: 'broken-paragraph',
    what: { vi: 'dòng trống xé đôi một câu', en: 'a blank line in the middle of a sentence' },
    places: torn('\n\n'),
  },
  {
    rule: 'broken-paragraph',
    what: { vi: 'số trang xé đôi một câu', en: 'a page number in the middle of a sentence' },
    places: torn('\n\n3\n\n'),
  },
  {
    rule: 'markdown-artifact',
    what: { vi: 'dấu ** sót lại quanh một từ', en: '** left around a word' },
    *places(plan) {
      yield* changed(plan, /^\p{Ll}{3,}$/u, (word) => `**${word}**`, 30);
    },
  },
  {
    rule: 'markdown-artifact',
    what: { vi: 'dấu * sót lại quanh một từ', en: '* left around a word' },
    *places(plan) {
      yield* changed(plan, /^\p{Ll}{3,}$/u, (word) => `*${word}*`, 30);
    },
  },
  {
    rule: 'markdown-artifact',
    what: { vi: 'dấu ** sót lại quanh nhãn của trường', en: '** left around the label of a field' },
    *places(plan) {
      for (const { label } of plan.fields)
        if (plan.text[label.end] === ':')
          yield {
            edits: [label.start, label.end + 1].map((at) => ({ start: at, end: at, text: '**' })),
            at: label.start,
          };
    },
  },
  {
    rule: 'markdown-artifact',
    what: { vi: 'gạch đầu dòng sót lại trước điểm', en: 'a dash left before a point' },
    *places(plan) {
      for (const items of listsOfLevel(plan, 'point')) {
        if (items.length < 2) continue;
        for (const { marker } of items)
          if (marker.style === 'parenthesis' && marker.bullet.end === marker.bullet.start)
            yield inserted(marker.start, '- ', 0);
      }
    },
  },
];

const cyrillic: Readonly<Record<string, string>> = { a: 'а', o: 'о', e: 'е', c: 'с', p: 'р', y: 'у', x: 'х' };

/** What a word that cannot be read does to the name or the citation that it stands in. */
const unread: readonly Consequence[] = [
  {
    rule: 'unknown-agency',
    where: 'line',
    instead: true,
    why: {
      vi: 'từ viết sai nằm trong tên cơ quan: tên ấy không có, và cách sửa là tên đúng; một lỗi báo một lần',
      en: 'the wrong word is one of an agency’s name: that name is none, and the fix is the right one; one fault is one finding',
    },
  },
  {
    rule: 'citation-incomplete',
    where: 'plan',
    why: {
      vi: 'từ viết sai (“ngàу”, “htáng”) làm ngày hay cơ quan của văn bản được viện dẫn không đọc được',
      en: 'with the wrong word the day or issuer of the cited document cannot be read',
    },
  },
  {
    rule: 'legal-basis-punctuation',
    where: 'plan',
    why: {
      vi: 'dòng bắt đầu bằng “Căn сứ” viết sai không đọc ra là một căn cứ, nên dòng trước thành căn cứ cuối',
      en: 'a line that begins with “Căn сứ” is no legal basis any more, and the one before it is the last',
    },
  },
];

const letters: readonly Mutation[] = [
  {
    rule: 'not-nfc',
    what: { vi: 'một từ viết bằng tổ hợp dấu rời (NFD)', en: 'a word with its marks apart (NFD)' },
    *places(plan) {
      yield* changed(plan, /[^\p{ASCII}Đđ]/u, (word) => word.normalize('NFD'));
    },
  },
  {
    rule: 'lookalike-letter',
    what: { vi: 'chữ Ð thay cho Đ', en: 'Ð for Đ' },
    *places(plan) {
      yield* changed(plan, /^Đ/u, (word) => word.replace('Đ', 'Ð'));
    },
  },
  {
    rule: 'lookalike-letter',
    what: { vi: 'chữ Kirin thay cho chữ Latinh', en: 'a Cyrillic letter for a Latin one' },
    consequences: unread,
    *places(plan) {
      yield* changed(plan, /(?=.*[^\p{ASCII}])[aoecpyx]/u, (word) =>
        word.replace(/[aoecpyx]/u, (letter) => cyrillic[letter]!),
      );
    },
  },
  {
    rule: 'mixed-tone-placement',
    what: {
      vi: 'một chữ đặt dấu kiểu mới giữa văn bản kiểu cũ',
      en: 'one tone in the new style among those of the old',
    },
    *places(plan) {
      const isOld = /(?<!\p{L})(?:h|kh|t|x|th)óa(?!\p{L})|ủy/u.test(plan.text);
      if (!isOld) return;
      const cited = plan.citations.map(({ cited }) => cited.extent); // not the drafter’s words: the rule leaves them alone
      for (const word of words(plan, /óa$|ủy$|òa$/iu))
        if (!isInside(word, cited))
          yield replaced(
            word,
            word.written.replace(/óa$/u, 'oá').replace(/ủy$/u, 'uỷ').replace(/òa$/u, 'oà'),
          );
    },
  },
];

/** Spelling: errors that make no syllable of Vietnamese, whatever the dictionary. */
const spelling: readonly Mutation[] = [
  {
    rule: 'misspelling',
    what: { vi: 'đảo hai chữ cái đầu (th → ht)', en: 'the first two letters changed about (th → ht)' },
    consequences: unread,
    *places(plan) {
      yield* changed(
        plan,
        /^(?:th|ch|nh|kh|ph|tr)\p{Ll}{2,}$/u,
        (word) => word[1]! + word[0]! + word.slice(2),
      );
    },
  },
  {
    rule: 'misspelling',
    what: { vi: 'đảo hai chữ cái cuối (ng → gn)', en: 'the last two letters changed about (ng → gn)' },
    consequences: unread,
    *places(plan) {
      yield* changed(
        plan,
        /^\p{Ll}{2,}(?:ng|nh)$/u,
        (word) => word.slice(0, -2) + word.at(-1)! + word.at(-2)!,
      );
    },
  },
  {
    rule: 'misspelling',
    what: { vi: 'mất nguyên âm', en: 'the vowel of a word lost' },
    consequences: unread,
    *places(plan) {
      yield* changed(plan, /^[tbđmlcnh][^\p{ASCII}đ]c$/u, (word) => word[0]! + word[2]!);
    },
  },
  {
    rule: 'repeated-word',
    what: { vi: 'lặp một từ', en: 'a word doubled' },
    consequences: [
      {
        rule: 'agency-not-in-force',
        where: 'line',
        why: {
          vi: 'chữ lặp cắt đôi tên cơ quan, nửa đầu là tên một cơ quan đã hết',
          en: 'the doubled word cuts a name in two, the first half of which names an agency that has ended',
        },
      },
    ],
    *places(plan) {
      for (const { written, end } of words(
        plan,
        /^(?:các|của|và|cho|được|trên|trong|với|giải|quyết|nhiệm|hành|chính|văn)$/u,
      ))
        yield inserted(end, ` ${written}`, 0);
    },
  },
  {
    rule: 'spacing',
    what: { vi: 'hai khoảng trắng liền nhau', en: 'two spaces' },
    *places(plan) {
      for (const { end } of words(plan, /^\p{Ll}{2,}$/u))
        if (plan.text[end] === ' ' && /\p{L}/u.test(plan.text[end + 1] ?? '')) yield inserted(end, ' ', 0);
    },
  },
  {
    rule: 'spacing',
    what: { vi: 'khoảng trắng trước dấu câu', en: 'a space before a mark' },
    *places(plan) {
      for (const { end } of words(plan, /^\p{Ll}{2,}$/u, 4000)
        .filter((word) => /^[,;]$/.test(plan.text[word.end] ?? ''))
        .slice(0, maxWords))
        yield inserted(end, ' ', 0);
    },
  },
  {
    rule: 'spacing',
    what: { vi: 'thiếu khoảng trắng sau dấu phẩy', en: 'no space behind a comma' },
    *places(plan) {
      const all = words(plan, /^\p{Ll}{2,}$/u, 4000).filter(({ end }) =>
        /^, \p{Ll}/u.test(plan.text.slice(end, end + 3)),
      );
      for (const { end } of spread(all, maxWords))
        yield { ...replaced({ start: end + 1, end: end + 2 }, ''), at: end };
    },
  },
];

/** The brackets and quotation marks of running text, each pair within one paragraph. */
function* withoutClose(plan: Plan, pair: RegExp): Iterable<Mutant> {
  for (const { start, end } of prose(plan))
    for (const m of plan.text.slice(start, end).matchAll(pair)) {
      const close = start + m.index + m[0].length - 1;
      yield { ...replaced({ start: close, end: close + 1 }, ''), at: start + m.index };
    }
}

const inBrackets = (rules: readonly string[]): readonly Consequence[] =>
  rules.map((rule) => ({
    rule,
    where: 'plan',
    why: {
      vi: 'chữ viết tắt được giải thích trong ngoặc ấy không còn được giải thích',
      en: 'what the brackets introduce is not introduced any more',
    },
  }));

const pairs: readonly Mutation[] = [
  {
    rule: 'unbalanced-brackets',
    what: { vi: 'mất dấu đóng ngoặc', en: 'a closing bracket lost' },
    consequences: inBrackets(['abbreviation-undefined', 'abbreviation-redefined']),
    places: (plan) => withoutClose(plan, /\([^()\n]*\)/gu),
  },
  {
    rule: 'unbalanced-brackets',
    what: { vi: 'mất dấu đóng ngoặc kép', en: 'a closing quotation mark lost' },
    places: (plan) => withoutClose(plan, /“[^“”\n]*”/gu),
  },
];

export const textMutations: readonly Mutation[] = [...layout, ...letters, ...spelling, ...pairs];
