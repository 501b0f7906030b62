import { opening, openingOf } from '#grammar/parts/line-opening.ts';
import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower, isLowerCode } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { endsSentence } from '#grammar/text/sentence.ts';
import { signsIn, signsOf } from '#grammar/text/signs.ts';
import type { Line } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { after, isExpected, type ListPlace, noLists } from './list-place.ts';
import { endOf, ends, isCutWithin, isTorn, needsCountAfter, needsMoreAfter, reach } from './torn-end.ts';
import { isFull, isProse, readWrap, startOf, type Wrap } from './width.ts';

/**
 * Physical and logical lines. A text from a PDF, an e-mail or a terminal has a line end wherever a line was full; such a
 * line goes on in the next one, whatever letter or figure that begins with (docs/language.md, section 1).
 */

/** What is known where a line begins. */
interface Place {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly index: number;
  readonly wrap: Wrap | undefined;
  readonly lists: ListPlace;
  /** The line above belongs to a legal basis. */
  readonly inBasis: boolean;
  /** The line above belongs to an item. */
  readonly inItem: boolean;
  /** Brackets that are open at the end of the line above, of its logical line. */
  readonly open: number;
  /** Whether the text has tabs. */
  readonly hasTabs: boolean;
  /** What lies between the two lines. */
  readonly gap: 'none' | 'page' | 'blank';
}

/**
 * `lines` with those that go on with the line above marked as such; what looks like a marker at their start is none. Lines
 * that begin with a small letter are left to the parser, which joins them in any text.
 */
export function withContinuations(text: string, lines: readonly Line[]): readonly Line[] {
  const wrap = readWrap(text, lines);
  const hasTabs = signsOf(text).has(0x09);
  let changed: Line[] | undefined;
  let lists = noLists;
  let inBasis = false;
  let inItem = false;
  let open = 0;
  let above: Line | undefined;
  let gap: Place['gap'] = 'none';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (!isProse(line)) {
      if (line.kind === 'row') above = undefined;
      else if (line.kind === 'pageNumber') gap = 'page';
      else if (gap === 'none') gap = 'blank';
      if (line.kind !== 'comment') inBasis = false;
      continue;
    }
    if (
      above &&
      goesOn(above, line, { text, lines, index, wrap, lists, inBasis, inItem, open, hasTabs, gap })
    ) {
      changed ??= lines.slice();
      changed[index] = asContinuation(line);
    } else if (line.kind !== 'lower') {
      inItem = line.kind === 'item';
      if (inItem) lists = after(lists, line);
      inBasis = !inItem && isBasis(text, line);
    }
    const now = changed?.[index] ?? line;
    const isJoined =
      now.continues || (line.kind === 'lower' && above && !endsSentence(text, above.content.end));
    open = openAfter(text, now, isJoined ? open : 0);
    above = now;
    gap = 'none';
  }
  return changed ?? lines;
}

/** `Căn cứ …`. */
function isBasis(text: string, line: Line): boolean {
  const { start, end } = line.content;
  return (
    (openingOf(text, start, end) & opening.legalBasis) !== 0 && phrases.legalBasis.test(headOf(text, line))
  );
}

function goesOn(above: Line, line: Line, place: Place): boolean {
  const { text, gap, wrap, hasTabs } = place;
  const { end } = above.content;
  const isOneBlock = wrap?.isInBlocks === true && gap === 'none' && !isWholeForm(text, above);
  const isItemBlock = isOneBlock && above.kind === 'item';
  const isBare = isWithoutWords(text, above);
  if (gap === 'blank' || (isBare && (!isItemBlock || above.marker?.style === 'sign'))) return false;
  if (hasTabs && (hasCells(text, above) || hasCells(text, line))) return false;
  const isCut = wrap !== undefined && (wrap.isInBlocks ? isOneBlock : isFull(text, wrap, above, line));
  const isEnded = !isBare && endsSentence(text, end);
  const isWithin = isEnded && isWithinBracket(above, line, place);
  if (line.kind === 'lower') return (isCut || isWithin) && isEnded && gap === 'none';
  const mayEndWithin = isOneBlock ? line.kind === 'text' : isCut && mayHoldMore(above, line, place);
  if (isEnded && !isWithin && !mayEndWithin) return false;
  if (line.kind === 'item' && gap !== 'none') return false;
  const isHeading = inCapitals(text, above) ? hasSmall(text, line) : inCapitals(text, line);
  if (isHeading && !isItemBlock) return false; // a heading is whole
  const cut = new Cut(text, above, line);
  const mayGoOn =
    line.kind === 'item'
      ? isNoMarker(cut, isCut, place)
      : isCut || isWithin || place.inBasis || (mayBeTorn(cut, place) && isTorn(cut.tail, cut.head, cut.end));
  if (isBare) return mayGoOn;
  return mayGoOn && !opensForm(text, line) && !opensField(cut) && !opensPlan(cut, isCut, place);
}

/** Whether a line has nothing behind its marker, or only what a converter left there: `1.**`. */
function isWithoutWords(text: string, { content: { start, end } }: Line): boolean {
  for (let i = start; i < end; i++) if (!isDecoration(text.charCodeAt(i)) && text[i] !== ' ') return false;
  return true;
}

/** Two lines, and what is known of the place between them; the words around it are cut out when they are asked for. */
class Cut {
  readonly text: string;
  readonly above: Line;
  readonly line: Line;
  /** What the last word above may want behind it: see `endOf`. */
  readonly end: number;
  #tail: string | undefined;
  #head: string | undefined;

  constructor(text: string, above: Line, line: Line) {
    this.text = text;
    this.above = above;
    this.line = line;
    this.end = endOf(text, above.content);
  }

  /** The last words of the line above. */
  get tail(): string {
    this.#tail ??= tailOf(this.text, this.above);
    return this.#tail;
  }

  /** The first words of the line below. */
  get head(): string {
    this.#head ??= headOf(this.text, this.line);
    return this.#head;
  }

  needsCount(): boolean {
    return (this.end & ends.marker) !== 0 && needsCountAfter(this.tail);
  }

  needsMore(): boolean {
    return (this.end & ends.more) !== 0 && needsMoreAfter(this.tail);
  }
}

/** Whether anything about the last sign or word above, or the first one below, may tear a sentence: most lines end otherwise. */
function mayBeTorn({ text, above, line, end }: Cut, { open }: Place): boolean {
  if (end !== 0 || open > 0) return true;
  const { start } = line.content;
  if (text[start] === '(' || isDecoration(text.charCodeAt(start))) return true;
  const last = text.charCodeAt(above.content.end - 1);
  if (last === 0x2d || last === 0x2013 || last === 0x2f || isDecoration(last)) return true;
  return text
    .slice(Math.max(above.content.start, above.content.end - reach), above.content.end)
    .includes('“');
}

const isDecoration = (code: number) => code === 0x2a || code === 0x5f || code === 0x23 || code === 0x200b;

/** Behind a semicolon a list of names or bases goes on in its item; a full stop may as well end it. */
const mayHoldMore = ({ content }: Line, { kind }: Line, { text, gap, inBasis, inItem }: Place) =>
  kind === 'text' &&
  gap === 'none' &&
  (inBasis || inItem) &&
  /;[\s*_]*$/.test(text.slice(content.end - 4, content.end));

/** A bracket goes on over no more lines. */
const maxBracketLength = 6;

/** Whether a semicolon or colon at the end of a line stands within a bracket, which the lines below close: `(04 điểm ở suối;` / `03 điểm ở ao)`. */
function isWithinBracket(
  { content }: Line,
  { kind }: Line,
  { text, lines, index, gap, open }: Place,
): boolean {
  if (open === 0 || kind === 'item' || gap !== 'none' || !';:'.includes(text[content.end - 1]!)) return false;
  let left = open;
  for (let i = index; i < Math.min(lines.length, index + maxBracketLength); i++) {
    const { kind } = lines[i]!;
    if (kind !== 'text' && kind !== 'lower') return false;
    left = openAfter(text, lines[i]!, left);
    if (left === 0) return true;
  }
  return false;
}

/** How many brackets are open behind a line, of those in it and `before` it. */
function openAfter(text: string, { content }: Line, before: number): number {
  const signs = signsOf(text);
  const { first, last } = signsIn(signs, content);
  let open = before;
  for (let i = first; i < last; i++) {
    const code = text.charCodeAt(signs.offsets[i]!);
    if (code === 0x28) open++;
    else if (code === 0x29 && open > 0) open--;
  }
  return open;
}

/** Whether a tab parts a line into cells: no sentence goes over one. */
const hasCells = (text: string, { content }: Line) => text.slice(content.start, content.end).includes('\t');

/** Whether what looks like a marker is the rest of the sentence above. */
function isNoMarker(cut: Cut, isCut: boolean, { text, lines, index, lists }: Place): boolean {
  const { line } = cut;
  const isDash = line.level === 'dash' && line.marker!.style === 'sign';
  if (isDash && isCutWithin(cut.tail, cut.head)) return true;
  if (isExpected(text, lists, line)) {
    if (!cut.needsCount()) return false;
    return /^[,;.)\p{Ll}]/u.test(plainOf(text, line.content)) || isCountedAgain(lines, index);
  }
  return (
    isCut ||
    cut.needsCount() ||
    (cut.needsMore() && line.level === 'clause') ||
    isCutWithin(cut.tail, cut.head) ||
    (isDash && /\d$/.test(cut.tail))
  );
}

/** The next member of a list is looked for in so many lines. */
const maxListGap = 40;

/** Whether the list of the item at `index` has its number once more below: `theo khoản` / `2. Điều 5 …` before the true `2. …`. */
function isCountedAgain(lines: readonly Line[], index: number): boolean {
  const { level, marker } = lines[index]!;
  if (level !== 'clause' && level !== 'section') return false;
  for (let i = index + 1; i < lines.length && i <= index + maxListGap; i++) {
    const below = lines[i]!;
    if (below.level === 'part' || (below.level === 'section' && level === 'clause')) return false;
    if (below.level !== level) continue;
    const ahead = below.marker!.numbers[0]! - marker!.numbers[0]!;
    if (ahead === 0 || ahead === 1) return ahead === 0;
  }
  return false;
}

/** Whether a part of the form begins with a line: a heading of its own, whatever stands above. */
function opensForm(text: string, line: Line): boolean {
  const set = openingOf(text, line.content.start, line.content.end) | anyLine;
  const words = plainOf(text, line.content);
  return form.some(([bit, phrase]) => (set & bit) !== 0 && phrase.test(words));
}

/** For phrases that no first word tells. */
const anyLine = 1 << 30;

const form: readonly (readonly [bit: number, phrase: RegExp])[] = [
  [anyLine, phrases.motto],
  [opening.number, /^Số\s*:/iu],
  [anyLine, phrases.placeAndDate],
  [opening.title, phrases.titleAlone],
  [opening.title, phrases.titleInCapitals],
  [opening.legalBasis, phrases.legalBasis],
  [opening.attachment, phrases.attachment],
  [opening.addressee, phrases.addressee],
  [opening.closing, phrases.closing],
  [opening.recipients, phrases.recipients],
  [opening.authority, phrases.authority],
  [opening.position, phrases.position],
  [opening.annex, phrases.annex],
  [opening.annex, phrases.annexInCapitals],
  [opening.footnote, phrases.footnote],
];

/** Whether a line is a part of the form that no line goes on with: `PHỤ LỤC I`, `KẾ HOẠCH`. */
function isWholeForm(text: string, line: Line): boolean {
  const set = openingOf(text, line.content.start, line.content.end);
  if ((set & (opening.title | opening.annex | opening.recipients)) === 0) return false;
  const words = plainOf(text, line.content);
  return [phrases.titleAlone, phrases.annex, phrases.recipients].some((phrase) => phrase.test(words));
}

/** Whether a line begins with a label and its colon: `Thời gian thực hiện: …`. */
function opensField({ head, tail, end }: Cut): boolean {
  return /^\p{Lu}[^.,;:()]{1,40}:\s+\S/u.test(head) && !isTorn(tail, head, end);
}

/** How far the opening of the plan is looked for below its first line. */
const openingLines = 8;

/** Whether the legal bases end above a line: `Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:`, or a further ground. */
function opensPlan(cut: Cut, isCut: boolean, { text, lines, index, inBasis }: Place): boolean {
  if (!inBasis || cut.needsMore() || isTorn(cut.tail, cut.head, cut.end)) return false;
  if (phrases.openingWords.test(cut.head)) return true;
  // Bases and opening may be one paragraph: `Căn cứ …; để chủ động … trong và sau` / `Tết …, Công an tỉnh mở đợt cao điểm như sau:`.
  if (isCut && !/[.,;:]$/.test(cut.tail) && !issuer.test(cut.head)) return false;
  let words = '';
  for (let i = index; i < Math.min(lines.length, index + openingLines) && isProse(lines[i]!); i++) {
    words += ` ${plainOf(text, lines[i]!.content)}`;
    if (endsSentence(text, lines[i]!.content.end)) break;
  }
  return (
    /như\s+sau|:$/iu.test(words) ||
    (/(?:ban\s+hành|xây\s+dựng)\s+kế\s+hoạch/iu.test(words) && !words.endsWith(';'))
  );
}

/** Those who issue plans, as a line begins with them. */
const issuer = new RegExp(
  String.raw`^(?:${alternation('agency-heads.one-word')}|${alternation('agency-heads.two-words')}|${alternation('agency-heads.short-forms')})(?!\p{L})`,
  'iu',
);

/** Whether a line has a small letter; the first one mostly says so. */
function hasSmall(text: string, { content }: Line): boolean {
  const { start, end } = content;
  for (let i = start; i < end; i++)
    if (isLowerCode(text.charCodeAt(i)) && !isCombining(text.charCodeAt(i + 1))) return true;
  return hasLower(plainOf(text, content));
}

const isCombining = (code: number) => code >= 0x300 && code <= 0x36f;

/** A line of several words without a small letter; a figure, a date or a short form at the start of a line is none. */
function inCapitals(text: string, line: Line): boolean {
  if (hasSmall(text, line)) return false;
  const words = plainOf(text, line.content);
  return /\p{Lu}{2}\S*\s.*\p{Lu}{2}/u.test(words);
}

const tailOf = (text: string, { content }: Line) =>
  plainOf(text, { start: Math.max(content.start, content.end - reach), end: content.end });

const headOf = (text: string, line: Line) => {
  const start = startOf(line);
  return plainOf(text, { start, end: Math.min(line.content.end, start + reach) });
};

/** A line as one without a marker. */
function asContinuation(line: Line): Line {
  const content = { start: startOf(line), end: Math.max(line.content.end, line.marker?.end ?? 0) };
  const kind = line.kind === 'lower' ? 'lower' : 'text';
  return { ...line, kind, content, marker: undefined, level: undefined, continues: true };
}
