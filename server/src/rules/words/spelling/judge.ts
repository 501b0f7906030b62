import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { isInQuotation } from '#grammar/text/quotation.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { isCompound } from '#rules/text/compounds.ts';
import { type Beside, fitting, isLoanShaped, meantBy, surelyMeant } from './correction.ts';
import { shortFormSlips, wordSlips } from './slips.ts';
import { areNeighbours, isShortForm, isWord, slipsOfPairs } from './tables.ts';
import { opensSentence, type Word, wordsIn } from './word.ts';

/** A word or a pair of words that is written wrong. */
export interface Slip extends Span {
  /** As written; `meant` what it is meant for, where that is sure. */
  readonly said: string;
  readonly meant: string | undefined;
  /** `table`: known as wrong; `sure`: no language writes so; `likely`: it may be a foreign word where it comes again and again. */
  readonly ground: 'table' | 'sure' | 'likely';
}

/** What is written wrong in a composed text, in order. */
export function slipsOf(text: string): Slip[] {
  const words = wordsIn(text);
  const slips: Slip[] = [];
  for (let i = 0; i < words.length; i++) {
    const { state } = words[i]!.of;
    if (state === 'right') continue;
    const slip = state === 'slip' ? knownSlip(text, words, i) : oddWord(text, words, i);
    if (slip) slips.push(slip);
    if (slip && slip.end > words[i]!.end) i++; // a pair
  }
  return slips;
}

/** Halves of wrong pairs that are words of plans by themselves: they may meet what many a word begins with (`các khâu hiệu chỉnh`). */
const byItself: ReadonlySet<string> = new Set([
  'khâu',
  'tiêu',
  'thương',
  'triền',
  'kê',
  'chú',
  'hàng',
  'phát',
  'bao',
  'tô',
  'cân',
]);

function knownSlip(text: string, words: readonly Word[], i: number): Slip | undefined {
  const word = words[i]!;
  const said = text.slice(word.start, word.end);
  const short = Object.hasOwn(shortFormSlips, said) ? shortFormSlips[said] : undefined;
  if (short !== undefined)
    return /[-/.\d]/.test(beside(text, word).join(''))
      ? undefined
      : { start: word.start, end: word.end, said, meant: short, ground: 'table' };
  const single = Object.hasOwn(wordSlips, said) ? wordSlips[said] : undefined;
  if (single !== undefined && !stands(text, word))
    return { start: word.start, end: word.end, said, meant: single, ground: 'table' };
  const next = words[i + 1];
  if (!next || !touch(text, word, next)) return undefined;
  const right = slipsOfPairs().get(`${word.of.lower} ${next.of.lower}`);
  if (right === undefined) return undefined;
  const [before, after] = [beforeOf(text, words, i), afterOf(text, words, i + 1)];
  if (before !== undefined && isWord(before, word.of.lower)) return undefined;
  if (after !== undefined && isWord(next.of.lower, after)) return undefined;
  if (byItself.has(word.of.lower)) {
    if (before !== undefined && isCompound(before, word.of.lower)) return undefined;
    if (after !== undefined && isCompound(next.of.lower, after)) return undefined;
  }
  const [first = '', second = ''] = right.split(' ');
  const gap = text.slice(word.end, next.start);
  return {
    start: word.start,
    end: next.end,
    said: text.slice(word.start, next.end),
    meant: asWritten(first, word, text) + gap + asWritten(second, next, text),
    ground: 'table',
  };
}

function oddWord(text: string, words: readonly Word[], i: number): Slip | undefined {
  const word = words[i]!;
  const { lower, shape, marks } = word.of;
  if (stands(text, word)) return undefined;
  if (isUnit(text, words, i)) return undefined;
  if (marks === 'none' && isInQuotation(text, word.start) && !isBesideMarked(text, words, i))
    return undefined;
  if (shape !== 'small' && isCutShort(text, word)) return undefined;
  const ground = shape === 'mixed' ? undefined : groundOf(text, words, i);
  const turned = shape === 'mixed' ? turnedOf(text, word) : undefined;
  if (turned !== undefined) return slip(text, word, turned, 'sure');
  const parts = partsOf(text, word);
  if (parts && (ground || shape === 'mixed')) return slip(text, word, parts, 'sure');
  if (!ground) return undefined;
  const meant = surelyMeant(lower, besideOf(text, words, i));
  return slip(text, word, meant && asWritten(meant, word, text), ground);
}

const slip = (
  text: string,
  { start, end }: Span,
  meant: string | undefined,
  ground: Slip['ground'],
): Slip => ({
  start,
  end,
  said: text.slice(start, end),
  meant,
  ground,
});

/** On what ground an odd word is a slip; undefined where it may be a name, a short form or a word of another language. */
function groundOf(text: string, words: readonly Word[], i: number): 'sure' | 'likely' | undefined {
  const { lower, shape, marks } = words[i]!.of;
  const meant = meantBy(lower);
  const around = besideOf(text, words, i);
  const fits = (as: 'word' | 'neighbours') => fitting(meant, around, as).length > 0;
  const where = shape === 'title' ? titlePlace(text, words, i) : shape;
  switch (where) {
    case 'capitals':
      if (toned.test(lower)) return 'sure';
      return lower.length > 2 && fits('word') && isAmongCapitals(text, words, i) ? 'likely' : undefined;
    case 'name':
      if (isBesideOdd(text, words, i)) return undefined;
      if (fits('word')) return 'likely';
      return marks === 'ours' && meant.length > 0 && isNoName(lower) ? 'likely' : undefined;
    case 'opening':
      if (marks === 'none' || !toned.test(lower)) return fits('word') ? 'likely' : undefined;
      break;
    case 'small':
      if (marks === 'none' || !vowel.test(lower)) return isPlainSlip(text, words, i) ? 'likely' : undefined;
      break;
    default:
      return undefined;
  }
  if (isLoanShaped(lower)) return fits('word') ? 'likely' : undefined;
  return marks === 'ours' ? 'sure' : meant.length > 0 ? 'likely' : undefined;
}

/** Without one a word is a short form before it is a slip: `qđ`. */
const vowel = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;
/** Sums of money as tables shorten them: `trđ`, `ngđ`, `tỷđ`. No syllable of ours ends in `đ`. */
const money = /^(?:[^aeiouyăâêôơưà-ỹ]+|t[ỷỉ]|triệu|ngh?ìn|ngàn)đ$|^(?:tr|ng?|t[ỷỉ])đồng$/;

/** Whether a word is a unit: of money, or three letters without a vowel behind a figure where nothing goes on. */
function isUnit(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const { lower, shape, marks } = word.of;
  if (shape !== 'small') return false;
  if (money.test(lower)) return true;
  if (lower.length > 3 || marks !== 'none' || vowel.test(lower) || afterOf(text, words, i) !== undefined)
    return false;
  return /\d[ \u00a0]?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
}

const toned = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;

/** Whether a capital letter is there for a sentence that begins, or for a name. */
function titlePlace(text: string, words: readonly Word[], i: number): 'opening' | 'name' {
  const isBeforeTitle = afterOf(text, words, i) !== undefined && words[i + 1]!.of.shape === 'title';
  return opensSentence(text, words[i]!.start) && !isBeforeTitle ? 'opening' : 'name';
}

/** Names of the highlands end or begin as no word of ours does (`Đắk`, `Tẻh`, `Krông`, `Kơi`); other names have no tones. */
function isNoName(lower: string): boolean {
  return (
    toned.test(lower) &&
    !/[^nc]h$|[kjlrsvxdđb]$|^k[^eêiyh]|^[bcdđghkmpsx][lrnpbdm]|^[ơ]|[jwzf]/.test(lower) &&
    !isLoanShaped(lower)
  );
}

/** A small word without marks: where letters are only swapped or lost that make one of ours with what stands beside. */
function isPlainSlip(text: string, words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!.of;
  const meant = meantBy(lower);
  if (meant.length === 0 || isBesideOdd(text, words, i)) return false;
  const isShort = isShortForm(lower) || isCutShort(text, words[i]!);
  if (fitting(meant, besideOf(text, words, i), isShort ? 'word' : 'neighbours').length > 0) return true;
  if (isShort) return false;
  if (isYear(text, words, i) && meant.includes('năm')) return true;
  const after = afterOf(text, words, i);
  const goesOn = isOurs(words[i + 1], after) || (after === '' && text.charCodeAt(words[i + 1]!.start) < 0x3a);
  const comesFrom = isOurs(words[i - 1], beforeOf(text, words, i));
  if (/^n[gh]/.test(lower)) return true;
  if (vowel.test(lower)) return (goesOn || comesFrom) && meant.some((each) => isSwapped(lower, each));
  if (goesOn && (comesFrom || (vowelLost.test(lower) && isListed(text, words[i]!)))) return true;
  return lower.length > 2 && /^(?:[tpkcn]h|tr|ng)|(?:[cn]h|ng)$/.test(lower);
}

/** How a syllable begins and how one ends, with nothing between: `cc`, `thng`. */
const vowelLost = /^(?:[bcdđghklmnrstvx]|[cgknpt]h|tr|ngh?|qu|gi)(?:[cmnpt]|[cn]h|ng)$/;

/** Whether a comma or a semicolon stands before a word. */
const isListed = (text: string, { start }: Word) => /[,;]\s$/.test(text.slice(Math.max(0, start - 2), start));

/** Whether two neighbouring letters swapped make `b` of `a`. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether a year stands behind a word. */
function isYear(text: string, words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    next !== undefined &&
    touch(text, words[i]!, next) &&
    /^(?:19|20)\d\d$/.test(text.slice(next.start, next.end))
  );
}

const isOurs = (word: Word | undefined, near: string | undefined) =>
  near !== undefined && word!.of.shape === 'small' && isSyllable(near);

/** Two words without the space between them: `thựchiện`, `vềNghị`; undefined where it is not two for sure. */
function partsOf(text: string, { start, end, of }: Word): string | undefined {
  const said = text.slice(start, end);
  for (let cut = 1; cut < said.length; cut++) {
    const [first, second] = [of.lower.slice(0, cut), of.lower.slice(cut)];
    if (of.shape === 'mixed') {
      const isCut = !isUpperCode(said.charCodeAt(cut - 1)) && isUpperCode(said.charCodeAt(cut));
      if (!isCut || said.slice(cut + 1) !== of.lower.slice(cut + 1)) continue;
      if (of.marks !== 'ours' || !isSyllable(first) || !isSyllable(second)) continue;
    } else if (!(of.marks === 'ours' ? areNeighbours : isWord)(first, second)) continue;
    return `${said.slice(0, cut)} ${said.slice(cut)}`;
  }
  return undefined;
}

/** A word whose first two letters are swapped, the capital among them: `ơC quan`, `rTung tâm`. */
function turnedOf(text: string, { start, end, of: { lower, marks } }: Word): string | undefined {
  const said = text.slice(start, end);
  const isTurned =
    isUpperCode(said.charCodeAt(1)) && said[0] === lower[0] && said.slice(2) === lower.slice(2);
  const meant = lower[1]! + lower[0]! + lower.slice(2);
  if (!isTurned || !isSyllable(meant)) return undefined;
  return marks !== 'none' || end - start > 2 ? asTitle(meant) : undefined; // `mA` and `eV` are units
}

const asTitle = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** `meant` in capitals where the word stands in capitals. */
function asWritten(meant: string, { start, of: { lower, shape } }: Word, text: string): string {
  if (shape === 'capitals') return meant.toUpperCase();
  if (shape === 'title' && lower[0] === 'i' && meant[0] === 'l' && !opensSentence(text, start)) return meant; // I for l
  return shape === 'title' ? asTitle(meant) : meant;
}

const beside = (text: string, { start, end }: Span): [string, string] => [
  text[start - 1] ?? '',
  text[end] ?? '',
];

/** Whether a word is a piece of something else: an address, a file name, a number, a name with hyphens, a mark of a converter. */
function stands(text: string, word: Word): boolean {
  const [before, after] = beside(text, word);
  if (/['’`@_\\=#&+~^<>[\]{}$%]/.test(before + after)) return true;
  if (before === '*' && after === '*') return true;
  const isPlain = word.of.marks === 'none';
  if (isPlain && (before === '/' || after === '/' || before === '*' || after === '*')) return true;
  const past = text.charCodeAt(word.end + 1);
  const ahead = text.charCodeAt(word.start - 2);
  if (after === '-' || after === '‑') return isWordCode(past);
  if (before === '-' || before === '‑') return isWordCode(ahead);
  if (after === '.' && isWordCode(past) && !isUpperCode(past)) return true;
  if (before === '.' && isWordCode(ahead) && word.of.shape === 'small') return true;
  if (!isPlain) return false;
  const said = text.slice(Math.max(0, word.start - 200), word.start);
  const goesOn = text.slice(word.end, word.end + 200);
  const begun = said.slice(Math.max(said.lastIndexOf(' '), said.lastIndexOf('\n')) + 1);
  return /:\/\/|www\.|@/.test(`${begun} ${/^\S*/.exec(goesOn)![0]}`);
}

/** Whether a word may have lost its end, as its full stop says: `tr.`, `tp.` */
const isCutShort = (text: string, { end, of }: Word) => text[end] === '.' && !vowel.test(of.lower);

/** Whether nothing but white space is between two words. */
function touch(text: string, first: Span, second: Span): boolean {
  if (second.start === first.end) return false;
  for (let i = first.end; i < second.start; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

const beforeOf = (text: string, words: readonly Word[], i: number): string | undefined => {
  const before = words[i - 1];
  return before && touch(text, before, words[i]!) ? before.of.lower : undefined;
};

const afterOf = (text: string, words: readonly Word[], i: number): string | undefined => {
  const after = words[i + 1];
  return after && touch(text, words[i]!, after) ? after.of.lower : undefined;
};

const besideOf = (text: string, words: readonly Word[], i: number): Beside => ({
  before: beforeOf(text, words, i),
  after: afterOf(text, words, i),
});

/** Whether the quotation is in Vietnamese, as a word beside shows. */
function isBesideMarked(text: string, words: readonly Word[], i: number): boolean {
  const isMarked = (at: number, near: string | undefined) =>
    near !== undefined && words[at]!.of.marks !== 'none' && isSyllable(near);
  return isMarked(i - 1, beforeOf(text, words, i)) || isMarked(i + 1, afterOf(text, words, i));
}

/** Foreign words come in company: `Green City Forum`. */
function isBesideOdd(text: string, words: readonly Word[], i: number): boolean {
  const isOdd = (at: number, isNear: boolean) =>
    isNear &&
    words[at]?.of.state === 'odd' &&
    words[at]!.of.shape !== 'capitals' &&
    !isShortForm(words[at]!.of.lower);
  return (
    isOdd(i - 1, beforeOf(text, words, i) !== undefined) ||
    isOdd(i + 1, afterOf(text, words, i) !== undefined)
  );
}

function isAmongCapitals(text: string, words: readonly Word[], i: number): boolean {
  const is = (at: number, near: string | undefined) =>
    near !== undefined && words[at]!.of.shape === 'capitals' && isSyllable(near);
  return is(i - 1, beforeOf(text, words, i)) || is(i + 1, afterOf(text, words, i));
}
