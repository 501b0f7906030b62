import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { lineStarts } from '#grammar/text/line-starts.ts';
import { memoizeByKey } from '#grammar/text/memoize.ts';
import { hasUnitBetween, signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { distinctForms, wordTable } from '#grammar/words/word-table.ts';
import { converted, hasVniPair, isTcvn3Sign, type LegacyEncoding } from './convert.ts';

/**
 * What a word says of the code page that it was written in.
 * - `evidence`: no syllable as it stands, one when it is converted;
 * - `ours`: a syllable as it stands only, or one with letters that no Latin-1 reading gives;
 * - `either`: a syllable both ways (`Thò`, `né`);
 * - `plain`: of the letters a–z, the same in every page;
 * - `other`: none of these, or too long to be a word.
 */
export type LegacyEvidence = 'evidence' | 'ours' | 'either' | 'plain' | 'other';

export interface LegacyWord extends Span {
  readonly text: string;
  readonly evidence: LegacyEvidence;
}

/** Longer runs of letters are no words of ours, nor two or three of them without the space between. */
const maxLength = 40;
/** The longest syllable that a code page of two signs a letter can write. */
const maxSyllableLength = 12;

const maxKnown = 4000;
const testimonies: Readonly<Record<LegacyEncoding, (word: string) => LegacyEvidence>> = {
  TCVN3: memoizeByKey(maxKnown, (word) => read(word, 'TCVN3')),
  VNI: memoizeByKey(maxKnown, (word) => read(word, 'VNI')),
};

/** What a composed word testifies. */
export function legacyEvidenceOf(piece: string, encoding: LegacyEncoding): LegacyEvidence {
  let foreign = 0;
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code > 0xff) return isSyllable(piece.toLowerCase()) ? 'ours' : 'other';
    if (code > 0x7f) foreign++;
  }
  if (foreign === 0) return 'plain';
  if (piece.length > maxSyllableLength) return 'other';
  return testimonies[encoding](piece);
}

function read(piece: string, encoding: LegacyEncoding): LegacyEvidence {
  const small = piece.toLowerCase();
  const decoded = converted(piece, encoding).toLowerCase();
  const isOurs = isSyllable(small);
  if (decoded === small || !isSyllable(decoded)) return isOurs ? 'ours' : 'other';
  return isOurs ? 'either' : 'evidence';
}

/** The words of a line of composed text; in TCVN3 some signs are letters. */
export function wordsOfLine(text: string, line: Span, encoding: LegacyEncoding): LegacyWord[] {
  const isLetter = (code: number) =>
    (isWordCode(code) && !(code >= 0x30 && code <= 0x39)) || (encoding === 'TCVN3' && isTcvn3Sign(code));
  const words: LegacyWord[] = [];
  let start = -1;
  for (let i = line.start; i <= line.end; i++) {
    const is = i < line.end && isLetter(text.charCodeAt(i));
    if (is && start < 0) start = i;
    else if (!is && start >= 0) {
      const isWord = i - start <= maxLength;
      const piece = isWord ? text.slice(start, i) : '';
      words.push({
        start,
        end: i,
        text: piece,
        evidence: isWord ? legacyEvidenceOf(piece, encoding) : 'other',
      });
      start = -1;
    }
  }
  return words;
}

/** Whether a line is a comment, whose words are no evidence: it may quote a code page. */
export function isComment(text: string, { start }: Span): boolean {
  return /^\s{0,9}\/\//.test(text.slice(start, start + 12));
}

/** The lines of a text, their ends included. */
export function* linesIn(text: string): Iterable<Span> {
  const starts = lineStarts(text);
  for (let i = 0; i < starts.length; i++) yield { start: starts[i]!, end: starts[i + 1] ?? text.length };
}

/**
 * Whether a word that is evidence can hardly be one of another language: in VNI a vowel with a sign behind it; in TCVN3 a
 * sign among letters, a capital among small letters, a small letter among capitals. Signs that stand so in other texts
 * count for nothing: that of a footnote (`cho¹`), of a product (`N·m`), of a millionth (`µm`).
 */
export function isStrongEvidence(piece: string, encoding: LegacyEncoding): boolean {
  if (encoding === 'VNI') return hasVniPair(piece);
  let [small, capital] = [false, false];
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (isTcvn3Sign(code)) {
      if (isSignOfTexts(piece, i)) continue;
      return piece.length > 1;
    }
    const isUpper = isUpperCode(code);
    if (isUpper && i > 0 && small) return true;
    if (code === 0xdf && i > 0) return true; // `ß`, which no word that is evidence has in German
    if (!isUpper && capital) return true;
    small ||= !isUpper;
    capital ||= isUpper && i > 0;
  }
  return false;
}

function isSignOfTexts(piece: string, at: number): boolean {
  const sign = piece[at]!;
  if (sign === '¹') return at === piece.length - 1;
  if (sign === 'µ') return at === 0;
  return '·×÷'.includes(sign) && at > 0 && at < piece.length - 1;
}

/**
 * Whether a text may hold a word that is strong: a look at its forms is quicker than taking its words apart. Pairs of VNI that
 * are pairs of Vietnamese, too (`oà`), do not count.
 */
export function mayHoldStrongEvidence(text: string, encoding: LegacyEncoding): boolean {
  if (encoding === 'TCVN3' && hasLatin1Sign(text)) return true;
  const isStrong = mayBeStrong[encoding];
  for (const form of distinctForms(wordTable(text))) if (isStrong(form)) return true;
  return false;
}

/** The signs of Latin-1 that are letters in TCVN3. */
const hasLatin1Sign = (text: string) => {
  const signs = signsOf(text);
  return hasUnitBetween(signs, 0xa1, 0xbf) || signs.has(0xd7) || signs.has(0xf7);
};

/** Whether a word, composed, may be strong by its letters. */
const mayBeStrong: Readonly<Record<LegacyEncoding, (form: WordForm) => boolean>> = {
  TCVN3: memoizeByForm(({ text }) => /[a-z][À-Þ]|[a-z]ß[a-z]|[A-Z]{2}[ß-þ]|[A-Z][ß-þ][A-Z]/.test(text)),
  VNI: memoizeByForm(({ text }) => /[ae][ùøûõïâáàåãäêéèúüë]|o[ùøûõïâåä]|[uyôö][ùøûõï]/i.test(text)),
};

/**
 * Whether a word that is evidence is enough by itself: a circumflex behind its vowel (`Nguyeãn`, but not `Seán`, `Loïc`); a
 * letter that Vietnamese does not have, or a sign, within small letters (`ViÖt`, but not `N·m` or a footnote's `cho¹`).
 */
export function isSufficientEvidence(piece: string, encoding: LegacyEncoding): boolean {
  if (encoding === 'VNI') return /[aeo][âãäåê]|[uy][ûõ]/i.test(piece) && piece.length > 2;
  return /[a-z][¨©ª«¬®µ¶¸¼½¾ÆÇËÎÏÑÖØÜÞß][a-z]/.test(piece);
}
