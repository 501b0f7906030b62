import { spelledBefore, spells } from '#grammar/inline/long-form.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';

/** What letters in capitals are by their look and by what stands before them: short for Vietnamese words, or a name of their own. */

/** Letters that only Vietnamese has. */
const ownLetters = /[ĐƯƠĂÂÊÔ]/u;
/** Letters that no Vietnamese word begins with. */
const foreignLetters = /[FJWZ]/;
const vowels = /[AEIOUY]/g;

/** With fewer letters, units (MVA), tests (BCG), substances (TSS) and short forms look alike. */
const minLetters = 4;
/** With one vowel; fewer are as often a foreign term (METS, MRSA). */
const minLettersWithVowel = 5;
/** So many letters with a vowel among them are read as a word: a name (AGRITEK). */
const maxLettersWithVowel = 6;

/**
 * Whether letters may be the initials of Vietnamese words, as far as they tell: few Vietnamese words begin with a vowel, and what can be
 * pronounced is a name or a term of another language (SCADA, SAIDI, VIKODA). Such are called by their letters; nobody writes them in full.
 */
export function mayBeInitials(letters: string): boolean {
  if (foreignLetters.test(letters)) return false;
  const count = letters.match(vowels)?.length ?? 0;
  if (letters.length > maxLettersWithVowel && count > 0) return false;
  if (ownLetters.test(letters)) return true;
  return count === 0 ? letters.length >= minLetters : count === 1 && letters.length >= minLettersWithVowel;
}

/** How far before letters the name of a firm may begin, in UTF-16 units. */
const maxName = 90;
const firm = new RegExp(
  `(?<!\\p{L})${alternation('firm-words', { space: '\\s+' })}((?:\\s+(?!và\\s)[\\p{L}\\d&-]+){0,10})\\s+$`,
  'iu',
);
const sentence = new RegExp(
  `(?<!\\p{L})(?:${alternation('verbs.one-word')}|${alternation('verbs.two-words')})(?!\\p{L})`,
  'u',
);

/** Whether letters end the name of a firm: `Công ty cổ phần Khoáng sản VPG`. */
export function isInFirmName(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - maxName), start).normalize('NFC');
  const words = firm.exec(before)?.[1];
  return words !== undefined && !sentence.test(words);
}

/** Whether the words before a slash explain letters somewhere in a text: `khu thương mại tự do / KTMTD`. */
export function isExplainedBySlash(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    let slash = at - 1;
    while (slash > 0 && isSpace(text.charCodeAt(slash)) && at - slash < 3) slash--;
    if (text[slash] === '/' && spelledBefore(text, slash, letters, false)) return true;
  }
  return false;
}

/** Letters, and others behind a comma, between brackets: `(CBQL,GV,NV)`. */
const listed = /^\(\s*(\p{Lu}[\p{Lu}&]+(?:\s*[,;]\s*\p{Lu}[\p{Lu}&]+)+)\s*\)/u;

/** Whether letters stand in a bracket with others, and the words before it spell all of them: `cán bộ quản lý, giáo viên (CBQL, GV)`. */
export function isSpelledInList(text: string, { start }: Span): boolean {
  const open = text.lastIndexOf('(', start);
  if (open < 0 || start - open > maxName) return false;
  const letters = listed.exec(text.slice(open, open + 2 * maxName).normalize('NFC'))?.[1];
  if (letters === undefined) return false;
  const before = text.slice(Math.max(0, open - 4 * maxName), open).normalize('NFC');
  return spelledBefore(before, before.length, letters.replace(/[^\p{Lu}]/gu, ''), false) !== undefined;
}

/** Whether letters are the end of longer ones that a plan introduces, and the words before them are the rest: `hoạt động GDNGLL` of HĐGDNGLL. */
export function isEndOf(
  text: string,
  { start, name }: Span & { readonly name: string },
  longer: Iterable<string>,
): boolean {
  for (const each of longer) {
    if (each.length <= name.length || !each.endsWith(name)) continue;
    const head = each.slice(0, -name.length);
    const before = text.slice(Math.max(0, start - maxName), start).normalize('NFC');
    const words = before.trimEnd().split(/\s+/u).slice(-head.length);
    if (
      words.length === head.length &&
      (head.length === 1 ? words[0]![0]!.toUpperCase() === head : spells(words.join(' '), head))
    )
      return true;
  }
  return false;
}

/** A word that goes on with what follows: nothing before the bracket is what the letters are short for. */
const leadsOn = new RegExp(String.raw`(?<!\p{L})${alternation('long-form-words.leading-on')}\s*\(\s*$`, 'iu');

/** Whether letters stand alone in a bracket that explains nothing: `tại các (KCN) trên địa bàn`. */
export const isInIdleBracket = (text: string, { start, end }: Span): boolean =>
  /^\s*\)/u.test(text.slice(end, end + 4)) &&
  leadsOn.test(text.slice(Math.max(0, start - 24), start).normalize('NFC'));

const offices = lazy(() => new Set(wordList('office-letters')));

/** The letters of an office that others are with two of them swapped: `CVP` of `CPV`; undefined where they are none. */
export function swappedOffice(letters: string): string | undefined {
  if (letters.length < 3 || offices().has(letters)) return undefined;
  for (let i = 0; i + 1 < letters.length; i++) {
    const swapped = letters.slice(0, i) + letters[i + 1]! + letters[i]! + letters.slice(i + 2);
    if (swapped !== letters && offices().has(swapped)) return swapped;
  }
  return undefined;
}
