import { spelledBefore } from '#grammar/inline/long-form.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';

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
