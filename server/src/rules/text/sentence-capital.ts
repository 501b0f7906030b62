import { agencyAt } from '#agencies/index.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import type { PartKind } from '#grammar/tree.ts';
import { phraseIndex } from '#grammar/words/phrase-index.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

const ground = decree30('annex II: I');

/** Where sentences stand. */
const running: ReadonlySet<PartKind> = new Set(['preamble', 'body', 'closing', 'annex']);

export const sentenceCapital: Rule = {
  id: 'sentence-capital',
  order: 8120,
  title: {
    vi: 'Chữ thường đầu câu, chữ hoa giữa câu',
    en: 'A small letter that begins a sentence, a capital within one',
  },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan: { text, passages } }: RuleContext): Iterable<Report> {
    for (const passage of passages) {
      if (passage.kind === 'headerCell' || !running.has(passage.part.kind)) continue;
      const words = wordsIn(text, passage);
      for (let i = words.first + 1; i < words.last; i++) {
        const kind = letterOf(words.forms[i]!);
        if (kind === small && isBehindStop(words, i)) yield report(words, i, true);
        else if (kind === capital && isBehindComma(words, i) && isVerb(words, i))
          yield report(words, i, false);
      }
    }
  },
};

const small = 1;
const capital = 2;

/** Whether a word of two letters or more is a syllable in small letters, or one with a capital before them. */
const letterOf = memoizeByForm(({ text, lower }): number => {
  if (text.length < 2 || !isSyllable(lower)) return 0;
  if (text === lower) return small;
  return text.slice(1) === lower.slice(1) ? capital : 0;
});

const shortForms = new Set([
  ...wordSet('dotted-short-forms.within-sentences'),
  ...wordSet('dotted-short-forms.before-names'),
]);

/** A word that ends a sentence where a full stop follows: no short form, no figure. */
const mayEnd = memoizeByForm(({ text, lower }): boolean => {
  return text.length > 1 && text.slice(1) === lower.slice(1) && isSyllable(lower) && !shortForms.has(lower);
});

/** Whether one full stop and a blank or two stand before the word `i`. */
function isBehindStop({ text, starts, ends, forms }: Words, i: number): boolean {
  const end = ends[i - 1]!;
  if (text.charCodeAt(end) !== 0x2e || !mayEnd(forms[i - 1]!)) return false;
  return /^\.[ \u00a0]{1,2}$/.test(text.slice(end, starts[i]!));
}

/** Whether a comma or a semicolon and a blank stand before the word `i`. */
function isBehindComma({ text, starts, ends }: Words, i: number): boolean {
  const mark = text.charCodeAt(ends[i - 1]!);
  return (mark === 0x2c || mark === 0x3b) && /^[,;][ \u00a0]$/.test(text.slice(ends[i - 1]!, starts[i]!));
}

/** Documents, units and parts of plans are called by verbs, too: `Quyết định`, `Phòng Hành chính, Tổng hợp`. */
const types = new Set(documentTypes.map(({ name }) => name.toLowerCase()));
const plain = 1;
const ofNames = 2;
const verbs = phraseIndex(
  [
    ...wordList('verbs.names').map((verb) => [verb, ofNames] as const),
    ...wordList('verbs.of-work').map((verb) => [verb, ofNames] as const),
    ...wordList('verbs.two-words').map((verb) => [verb, plain] as const),
  ].filter(([verb], i, all) => !types.has(verb) && all.findIndex(([other]) => other === verb) === i),
);

/** `Tham mưu trưởng`, `Giám sát viên`. */
const makesSomebody = wordSet('position-words.of-doing');

/** Whether a verb begins with the word `i` that is neither a name nor the label of a field. */
function isVerb(words: Words, i: number): boolean {
  const verb = verbs.longestAt(words, i);
  if (!verb) return false;
  const { text, forms, starts, ends, last } = words;
  const { next } = verb;
  for (let k = i + 1; k < next; k++) if (letterOf(forms[k]!) !== small) return false;
  const end = ends[next - 1]!;
  const mark = text[end] ?? '';
  if (/^[^.,;\n]{0,40}:/.test(text.slice(end, end + 42))) return false;
  const goesOn =
    next < last && letterOf(forms[next]!) === small && text.slice(end, starts[next]!).trim() === '';
  if (goesOn ? makesSomebody.has(forms[next]!.lower) : mark !== ';' && mark !== ',') return false;
  if (verb.value === ofNames && agencyAt(text, starts[i]!)) return false; // `…; Thanh tra tỉnh`
  return isAmongSmall(words, i, verb.value === plain ? 2 : maxBefore);
}

const isCapital = memoizeByForm(({ text, lower }: WordForm): boolean => text !== lower);

/** So many words before a verb that names hold, or all of its clause, tell whether a name goes on. */
const maxBefore = 4;

/** Whether what stands before the comma is no name: its last words have small letters, and two are there. */
function isAmongSmall({ text, forms, starts, ends, first }: Words, i: number, wanted: number): boolean {
  for (let k = i - 1; k >= first; k--) {
    const count = i - k;
    if (isCapital(forms[k]!)) return false;
    if (count === wanted) return true;
    const isCut = k === first || /[,;]/.test(text.slice(ends[k - 1]!, starts[k]!));
    if (isCut) return count > 1;
  }
  return false;
}

function report({ text, starts, ends, forms }: Words, i: number, isFirst: boolean): Report {
  const word = forms[i]!.text;
  const right = isFirst ? word[0]!.toUpperCase() + word.slice(1) : forms[i]!.lower;
  const mark = text[ends[i - 1]!]!;
  return {
    at: { start: starts[i]!, end: ends[i]! },
    message: isFirst
      ? {
          vi: `“${word}” đứng sau dấu chấm mà viết thường: viết hoa “${right}”, hoặc sửa dấu chấm nếu câu chưa hết (${ground.vi}).`,
          en: `“${word}” stands behind a full stop with a small letter: write “${right}”, or another mark where the sentence goes on (${ground.en}).`,
        }
      : {
          vi: `“${word}” đứng sau dấu “${mark}”, giữa câu, mà viết hoa: viết “${right}” (${ground.vi}: chỉ viết hoa đầu câu).`,
          en: `“${word}” stands behind “${mark}”, within a sentence, with a capital: write “${right}” (${ground.en}).`,
        },
    fixes: [
      {
        title: isFirst
          ? { vi: `Viết hoa “${right}”`, en: `Capitalise “${right}”` }
          : { vi: `Viết thường “${right}”`, en: `Write “${right}” in small letters` },
        safe: false,
        edits: [{ start: starts[i]!, end: ends[i]!, text: right }],
      },
    ],
  };
}
