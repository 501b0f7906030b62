import { isUpperCode } from '#grammar/text/characters.ts';
import { compose } from '#grammar/text/fold.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { converted, isUpperCaseWord, type LegacyEncoding } from './convert.ts';
import {
  isComment,
  isStrongEvidence,
  isSufficientEvidence,
  type LegacyWord,
  linesIn,
  mayHoldStrongEvidence,
  wordsOfLine,
} from './words.ts';

/** A word of a code page from before Unicode, and its Unicode form. Offsets of the original text. */
export interface LegacyPiece extends Span {
  readonly text: string;
}

/** What of a text was written in one code page. */
export interface LegacyReading {
  readonly encoding: LegacyEncoding;
  /** Whether all of the text is: then no word of it can be read. */
  readonly isWhole: boolean;
  /** The words, in order, at least one; each is another in Unicode. */
  readonly pieces: readonly LegacyPiece[];
}

interface Counts {
  evidence: number;
  strong: number;
  ours: number;
  other: number;
}

interface Line {
  readonly words: readonly LegacyWord[];
  readonly counts: Counts;
}

const encodings: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];

/**
 * What of a text was written in code pages from before Unicode and read as Latin-1, by how many of its words are Vietnamese
 * only when they are converted. The page with the most words first; what both may be is of the first. Linear, never throws.
 */
export function readLegacy(text: string): LegacyReading[] {
  const likely = encodings.filter((encoding) => mayHoldStrongEvidence(text, encoding));
  if (likely.length === 0) return [];
  const composed = compose(text);
  const all = likely.flatMap((encoding) => {
    const lines = linesOf(composed.text, encoding);
    const counts = sum(lines.map(({ counts }) => counts));
    return counts.evidence > 0 ? [{ encoding, lines, counts }] : [];
  });
  all.sort((a, b) => b.counts.evidence - a.counts.evidence);
  const taken = new Set<number>();
  const readings: LegacyReading[] = [];
  for (const { encoding, lines, counts } of all) {
    const isWhole = isOfPage(counts);
    const found = isWhole
      ? lines.flatMap(everyWord)
      : lines.flatMap((line) => strayWords(composed.text, line, encoding));
    const pieces = found
      .map(({ word, line }) => ({ start: word.start, end: word.end, text: inUnicode(word, line, encoding) }))
      .filter(
        ({ start, end, text: decoded }) => !taken.has(start) && decoded !== composed.text.slice(start, end),
      );
    for (const { start } of pieces) taken.add(start);
    if (pieces.length === 0) continue;
    const placed = pieces.map(({ start, end, text: decoded }) => ({
      start: composed.toOriginal(start),
      end: composed.toOriginal(end),
      text: decoded,
    }));
    readings.push({ encoding, isWhole, pieces: placed });
    if (isWhole) break; // the other page would report the same words
  }
  return readings;
}

function linesOf(text: string, encoding: LegacyEncoding): Line[] {
  const lines: Line[] = [];
  for (const line of linesIn(text)) {
    const words = wordsOfLine(text, line, encoding);
    const counts: Counts = { evidence: 0, strong: 0, ours: 0, other: 0 };
    for (const { text: piece, evidence: testimony } of isComment(text, line) ? [] : words) {
      if (testimony === 'evidence') {
        counts.evidence++;
        if (isStrongEvidence(piece, encoding)) counts.strong++;
      } else if (testimony === 'ours') counts.ours++;
      else if (testimony === 'other') counts.other++;
    }
    lines.push({ words, counts });
  }
  return lines;
}

function sum(all: readonly Counts[]): Counts {
  const total: Counts = { evidence: 0, strong: 0, ours: 0, other: 0 };
  for (const counts of all) {
    total.evidence += counts.evidence;
    total.strong += counts.strong;
    total.ours += counts.ours;
    total.other += counts.other;
  }
  return total;
}

/** Fewer words prove nothing of a whole text. */
const minWords = 4;
const minStrong = 2;

/** Whether words that were counted are of the page: two of them to one of Unicode, and more than what is neither. */
function isOfPage({ evidence, strong, ours, other }: Counts): boolean {
  return evidence >= minWords && strong >= minStrong && evidence >= 2 * ours && evidence >= ours + other;
}

interface Found {
  readonly word: LegacyWord;
  readonly line: Line;
}

/** Signs that stand alone in texts of every page: quotation marks, `§`, fractions. */
const aloneToo = /^[«»§©·×÷¼½¾ª]+$/;

function everyWord(line: Line): Found[] {
  return line.words.flatMap((word) => {
    const isOfPage = word.evidence === 'evidence' || word.evidence === 'either';
    const isOther = word.evidence === 'other' && !aloneToo.test(word.text) && isLatin1(word.text);
    return isOfPage || isOther ? [{ word, line }] : [];
  });
}

function isLatin1(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) if (piece.charCodeAt(i) > 0xff) return false;
  return piece !== '';
}

/**
 * The words of the page in a line of a text that is not. Neighbours that are evidence prove each other where one of them is
 * strong; a word by itself must be enough, and stand among Vietnamese.
 */
function strayWords(text: string, line: Line, encoding: LegacyEncoding): Found[] {
  const { words, counts } = line;
  if (counts.evidence === 0 || counts.strong === 0) return [];
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.evidence !== 'evidence') continue;
    let end = i + 1; // of the run of words that may be of the page
    let last = i;
    while (end < words.length && mayBeOfPage(words[end]!) && touch(text, words[end - 1]!, words[end]!)) {
      if (words[end]!.evidence === 'evidence') last = end;
      end++;
    }
    const run = words.slice(i, last + 1);
    const sure = run.filter(({ evidence: testimony }) => testimony === 'evidence');
    const proven =
      sure.length > 1
        ? sure.some(({ text: piece }) => isStrongEvidence(piece, encoding))
        : isSufficientEvidence(words[i]!.text, encoding) && isAmongOurs(text, words, i);
    if (proven) {
      const isWholeLine = counts.evidence > counts.ours;
      const around = isWholeLine ? [...run, ...words.slice(last + 1, end)] : withNames(words, i, last, end);
      for (const word of around)
        if (word.evidence === 'evidence' || word.evidence === 'either') found.push({ word, line });
    }
    i = end - 1;
  }
  return found;
}

const mayBeOfPage = ({ text: piece, evidence: testimony }: LegacyWord) =>
  testimony === 'evidence' ||
  testimony === 'either' ||
  (testimony === 'plain' && isSyllable(piece.toLowerCase()));

/** The words of a run that are evidence, and the names next to them that may be read either way (`Thò` of `Leâ Thò Hoa`). */
function withNames(words: readonly LegacyWord[], first: number, last: number, end: number): LegacyWord[] {
  return words
    .slice(first, Math.min(end, last + 2))
    .filter(({ text: piece, evidence: testimony }, i, run) => {
      if (testimony !== 'either') return true;
      const isAdjacent = [run[i - 1], run[i + 1]].some(
        (near) => near?.evidence === 'evidence' && isUpperCode(near.text.charCodeAt(0)),
      );
      return isAdjacent && isUpperCode(piece.charCodeAt(0));
    });
}

/** Whether only spaces stand between two words. */
function touch(text: string, a: Span, b: Span): boolean {
  for (let i = a.end; i < b.start; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return b.start - a.end < 4;
}

/** Whether the words that touch one, at least one, are Vietnamese: a foreign name stands among foreign names. */
function isAmongOurs(text: string, words: readonly LegacyWord[], i: number): boolean {
  const word = words[i]!;
  const [before, after] = [words[i - 1], words[i + 1]];
  const neighbours = [
    ...(before && touch(text, before, word) ? [before] : []),
    ...(after && touch(text, word, after) ? [after] : []),
  ];
  return neighbours.length > 0 && neighbours.every(({ text: piece }) => isSyllable(piece.toLowerCase()));
}

/** A word in Unicode. Where a word of TCVN3 does not show its case, its neighbours do. */
function inUnicode(word: LegacyWord, { words }: Line, encoding: LegacyEncoding): string {
  const decoded = converted(word.text, encoding);
  if (encoding === 'VNI' || /[a-z]/.test(word.text) || isUpperCaseWord(word.text)) return decoded;
  const i = words.indexOf(word);
  const showsCase = ({ text: piece }: LegacyWord) => /[A-Za-z].*[A-Za-z]/.test(piece);
  const before = words.slice(Math.max(0, i - 3), i).findLast(showsCase);
  const after = words.slice(i + 1, i + 4).find(showsCase);
  const neighbours = [before, after].filter((each) => each !== undefined);
  return neighbours.length > 0 && neighbours.every(({ text: piece }) => isUpperCaseWord(piece))
    ? decoded.toUpperCase()
    : decoded;
}
