import { toneStyles } from '#grammar/tables/syllables.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { distinctForms, wordTable } from '#grammar/words/word-table.ts';
import { isInside } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { isInComment, type Passage, toPlanSpan } from '#model/structure/passage.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isWord } from '#rules/words/spelling/tables.ts';
import { opensSentence, type SpelledWords, spelledWords } from '#rules/words/spelling/word.ts';

export const mixedTonePlacement: Rule = {
  id: 'mixed-tone-placement',
  order: 8050,
  title: { vi: 'Đặt dấu thanh theo hai kiểu', en: 'Two places for one tone mark' },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const places = placesIn(plan);
    const isMixed = places.some(({ style }) => style === 0) && places.some(({ style }) => style === 1);
    if (!isMixed) return;
    const cited = plan.citations.filter(({ within }) => !within).map(({ cited }) => cited.extent);
    const own = places.filter((place) => !isInside(place, cited));
    const styles = [0, 1].map((style) => own.filter((place) => place.style === style)) as [
      ToneVariant[],
      ToneVariant[],
    ];
    const [first, last] = styles;
    if (first.length === 0 || last.length === 0) return;
    const [rare, usual] = first.length < last.length ? [first, last] : [last, first];
    yield report(plan.text, rare, usual);
  },
};

/** A word whose tone may stand on either of its last two vowels. */
interface ToneVariant extends Span {
  /** 0: on the first of them, 1: on the second. */
  readonly style: 0 | 1;
  readonly other: string;
}
const firstStyle = new Map(toneStyles.map(([first, second]): [string, string] => [first, second]));
const secondStyle = new Map(toneStyles.map(([first, second]): [string, string] => [second, first]));

function placesIn({ text, passages }: Plan): ToneVariant[] {
  const places: ToneVariant[] = [];
  if (!hasBothStyles(text)) return places;
  for (const passage of passages) {
    if (!isOwnText(passage)) continue;
    for (const each of toneVariantsIn(spelledWords(text, passage))) {
      const at = toPlanSpan(passage, each);
      if (!isInComment(passage, at)) places.push({ ...each, ...at });
    }
  }
  return places;
}

/** A quick look: most plans are written in one style. */
function hasBothStyles(text: string): boolean {
  const has = [false, false];
  for (const form of distinctForms(wordTable(text))) {
    const tone = tonePairOf(form);
    if (tone !== noPair) has[tone.style] = true;
  }
  return has[0]! && has[1]!;
}

/** The header and the signature are names as offices and people write them, a footnote quotes. */
const isOwnText = ({ part: { kind } }: Passage) =>
  kind !== 'header' && kind !== 'signature' && kind !== 'decisionEnding' && kind !== 'footnotes';

/** The last two letters of a word whose tone may stand on either of them; `other` is the other way. */
interface TonePair {
  readonly style: 0 | 1;
  readonly other: string;
}

const noPair = false;

const tonePairOf = memoizeByForm(({ lower }: WordForm): TonePair | false => {
  const pair = lower.slice(-2);
  const [first, second] = [firstStyle.get(pair), secondStyle.get(pair)];
  const other = first ?? second;
  if (other === undefined || lower.at(-3) === 'q') return noPair;
  return { style: first === undefined ? 1 : 0, other };
});

/** The words of a piece whose tone may stand on either of two vowels, and that are no name; offsets in the piece. */
function toneVariantsIn(words: SpelledWords): ToneVariant[] {
  const { text } = words;
  const found: ToneVariant[] = [];
  for (let i = 0; i < words.count; i++) {
    const tone = tonePairOf(words.wordFormAt(i));
    if (tone === noPair) continue;
    const { start, end, form } = words.at(i)!;
    if (form.lower === '') continue;
    const { lower, shape } = form;
    const { style, other } = tone;
    const [before, after] = [words.at(i - 1)?.form, words.at(i + 1)?.form];
    const neighbours = [before?.lower ?? '', after?.lower ?? ''] as const;
    const isBeforeSmall = after?.shape === 'small';
    const mayBeName = shape === 'capitals' || (shape === 'title' && isBeforeSmall);
    const isOpener = shape === 'title' && isBeforeSmall && opensSentence(text, start);
    const isPlain = shape === 'small' || isOpener || (mayBeName && isPlainWord(lower, other, neighbours));
    const isOwn = isPlain || /^[uủ][yỷ]$/.test(lower);
    if (!isOwn || isInQuotation(text, start)) continue;
    found.push({ start: end - 2, end, style, other: asWritten(other, text.slice(end - 2, end)) });
  }
  return found;
}

/** Whether a word in capitals is no name: it makes a word with its neighbour (`VĂN HOÁ`). */
function isPlainWord(lower: string, other: string, [before, after]: readonly [string, string]): boolean {
  return [lower, lower.slice(0, -2) + other].some(
    (word) => (isWord(before, word) || isWord(word, after)) && after !== 'bình',
  );
}

const asWritten = (pair: string, words: string) =>
  isUpperCode(words.charCodeAt(1))
    ? pair.toUpperCase()
    : isUpperCode(words.charCodeAt(0))
      ? pair[0]!.toUpperCase() + pair[1]!
      : pair;

/** The word that ends with a place. */
function wordAt(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && isWordCode(text.charCodeAt(from - 1))) from--;
  return { start: from, end };
}

const listed = (text: string, places: readonly ToneVariant[]) => {
  const words = new Set(
    places.map((place) => sliceOf(text, wordAt(text, place)).normalize('NFC').toLowerCase()),
  );
  return [...words]
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ');
};

function report(text: string, rare: readonly ToneVariant[], usual: readonly ToneVariant[]): Report {
  const [first] = rare as [ToneVariant];
  const at = wordAt(text, first);
  const words = sliceOf(text, at).normalize('NFC');
  const intended = words.slice(0, -2) + first.other;
  const [few, many] = [rare.length, usual.length];
  const all = few > 1;
  return {
    at,
    message: {
      vi: `“${words}” đặt dấu thanh khác với phần còn lại: ${few} chữ như vậy, ${many} chữ theo kiểu kia (${listed(text, usual)}). Viết “${intended}” cho thống nhất trong cả kế hoạch.`,
      en: `“${words}” has its tone on another letter than the rest: ${few} so, ${many} the other way (${listed(text, usual)}). Write “${intended}” as in the rest of the plan.`,
    },
    related: rare.slice(1, 6).map((place) => ({
      ...wordAt(text, place),
      message: { vi: 'Cũng đặt dấu theo kiểu ít dùng', en: 'The rarer way, too' },
    })),
    fixes: [
      {
        title: {
          vi: all ? `Viết cả ${few} chữ theo kiểu “${intended}”` : `Viết “${intended}”`,
          en: all ? `Write all ${few} words as in “${intended}”` : `Write “${intended}”`,
        },
        safe: false,
        edits: rare.map(({ start, end, other }) => ({
          start,
          end,
          text: spelled(other, text.slice(start, end)),
        })),
      },
    ],
  };
}

/** Loose marks stay loose. */
const spelled = (pair: string, words: string) =>
  words === words.normalize('NFC') ? pair : pair.normalize('NFD');
