import { fromRoman } from '#grammar/roman.ts';
import { letterIndex } from '#grammar/tables/letters.ts';
import { hasLower, isDigitCode, isLowerCode, isUpperCode } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { isSpace, trimSpan } from '#grammar/text/span.ts';
import type { ItemLevel, Line } from '#grammar/tree.ts';
import { after, type ListPlace, noLists } from '#grammar/wrap/list-place.ts';

/** A number or letter that opens a line without its mark: `2 Hai` between `1. Một` and `3. Ba`. */
interface BareNumber {
  readonly level: 'section' | 'clause' | 'point';
  /** Its place in its list: 1 for `I`, `1`, `a`. */
  readonly number: number;
  readonly letter: string | undefined;
  readonly end: number;
}

/**
 * `lines` with those as items that open with a number or letter without its mark, where the list above waits for it and goes on with the
 * next one below: only then is it a marker and not a figure of the text.
 */
export function withBareMarkers(text: string, lines: readonly Line[]): readonly Line[] {
  let changed: Line[] | undefined;
  let place = noLists;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind === 'item') place = after(place, line);
    if (line.kind !== 'text' && line.kind !== 'lower') continue;
    const bare = readBare(text, line);
    if (!bare || bare.number !== lastOf(place, bare.level) + 1 || bare.number === 1) continue;
    if (numberBelow(lines, i, bare.level) !== bare.number + 1) continue;
    changed ??= lines.slice();
    changed[i] = itemOf(text, line, bare);
    place = after(place, changed[i]!);
  }
  return changed ?? lines;
}

function readBare(text: string, { content: { start, end } }: Line): BareNumber | undefined {
  const first = text.charCodeAt(start);
  let at = start;
  if (isDigitCode(first)) {
    while (isDigitCode(text.charCodeAt(at))) at++;
    if (at - start > 2 || first === 0x30 || !opensHeading(text, at, end)) return undefined;
    return { level: 'clause', number: Number(text.slice(start, at)), letter: undefined, end: at };
  }
  if (isNumeral(first)) {
    while (isNumeral(text.charCodeAt(at))) at++;
    const number = fromRoman(text.slice(start, at));
    if (Number.isNaN(number) || !opensHeading(text, at, end)) return undefined;
    const isTitle = !hasLower(plainOf(text, { start: at, end }));
    return isTitle ? { level: 'section', number, letter: undefined, end: at } : undefined;
  }
  if (!isLowerCode(first) || !opensHeading(text, start + 1, end)) return undefined;
  const letter = text[start]!;
  return { level: 'point', number: letterIndex(letter) + 1, letter, end: start + 1 };
}

/** `I`, `V`, `X`: lists have no fifty sections. */
const isNumeral = (code: number) => code === 0x49 || code === 0x56 || code === 0x58;

/** Whether white space follows, and a capital behind it. */
function opensHeading(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at > from && at < end && isUpperCode(text.charCodeAt(at));
}

const lastOf = ({ section, clause, letter }: ListPlace, level: BareNumber['level']): number =>
  level === 'section' ? section : level === 'clause' ? clause : letter + 1;

/** The next member of a list is looked for in so many lines. */
const maxLines = 80;

/** Levels in whose items the lists of another level stand. */
const above: Readonly<Record<BareNumber['level'], readonly ItemLevel[]>> = {
  section: ['part'],
  clause: ['part', 'section'],
  point: ['part', 'section', 'clause', 'subclause'],
};

/** The number of the next item of a level below a line, in the same list; undefined where the list ends above it. */
function numberBelow(lines: readonly Line[], index: number, level: BareNumber['level']): number | undefined {
  for (let i = index + 1; i < lines.length && i <= index + maxLines; i++) {
    const { level: other, marker } = lines[i]!;
    if (other === undefined || !marker) continue;
    if (above[level].includes(other)) return undefined;
    if (other !== level || marker.style === 'word') continue;
    return level === 'point' ? letterIndex(marker.letter ?? '') + 1 : marker.numbers[0];
  }
  return undefined;
}

function itemOf(text: string, line: Line, { level, number, letter, end }: BareNumber): Line {
  const { start } = line.content;
  const numbers = level === 'point' ? [] : [number];
  const bullet = { start, end: start };
  return {
    ...line,
    kind: 'item',
    level,
    marker: { start, end, style: 'bare', numbers, letter, bullet },
    content: trimSpan(text, { start: end, end: line.content.end }),
  };
}
