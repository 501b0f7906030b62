import { lowerLetters, upperLetters } from '#grammar/text/letters.ts';
import type { Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { alternation } from '#lexicon/alternation.ts';

/** A place where spaces are not as they are to be: what stands there, and what is to. */
export interface SpacingError extends Span {
  readonly kind: 'double' | 'before' | 'after' | 'open' | 'date' | 'twice' | 'person';
  readonly text: '' | ' ';
}

/** How far back a bracket is looked for, and how long a word may be. */
const far = 200;
const maxLength = 80;

const comma = 0x2c;
const stop = 0x2e;
const colon = 0x3a;
const semicolon = 0x3b;
const bracket = 0x29;

/** The spacing errors in one line of running text, in its order; `line` begins and ends with something that is no space. */
export function spacingErrorsIn(line: string): SpacingError[] {
  const errors: SpacingError[] = [];
  let isForm: boolean | undefined;
  for (let i = 1; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === stop && line.charCodeAt(i + 1) === stop && isTwice(line, i)) {
      errors.push({ kind: 'twice', start: i + 1, end: i + 2, text: '' });
      i++;
    } else if (code === stop && isBehindOfPerson(line, i)) {
      errors.push({ kind: 'person', start: i, end: i + 1, text: line[i + 1] === ' ' ? '' : ' ' });
    } else if (code === 0x20 || code === 0xa0) {
      let end = i + 1;
      while (line.charCodeAt(end) === 0x20 || line.charCodeAt(end) === 0xa0) end++;
      const error = atSpaces(line, i, end);
      if (error?.kind === 'double') isForm ??= mayBeForm.test(line);
      if (error && !(error.kind === 'double' && isForm)) errors.push(error);
      i = end - 1;
    } else if (
      (code === comma || code === semicolon || code === colon || code === stop || code === bracket) &&
      lacksSpace(line, i)
    )
      errors.push({ kind: 'after', start: i + 1, end: i + 1, text: ' ' });
  }
  return errors;
}

/** Blanks to be filled in, and columns; three dots right behind a word that end a list of things are none (`vấn đáp…`, `tố cáo...;`). */
const mayBeForm =
  /[_|]|(?<![\p{L})%”"…])…|(?<![\p{L})%”".])\.{3}|…(?![\s”"]*$|[;,.)/])|\.{3}(?![\s”"]*$|[;,)…/])/u;

/** Wider gaps than of two spaces are columns. */
function atSpaces(line: string, start: number, end: number): SpacingError | undefined {
  if (end - start > 2) return undefined;
  if (line[start - 1] === '(' && end - start === 1 && /[\p{L}\d]/u.test(line[end]!))
    return opensBracket(line, start - 1) ? { kind: 'open', start, end, text: '' } : undefined;
  if (isInDate(line, start, end)) return { kind: 'date', start, end, text: '' };
  if (isPunctuation(line, end) && /[\p{L}\d)%”"]/u.test(line[start - 1]!))
    return { kind: 'before', start, end, text: '' };
  return end - start === 2 && inWords(line, start, end)
    ? { kind: 'double', start, end, text: ' ' }
    : undefined;
}

/** Whether a bracket at an offset holds words: neither a gap of a form nor a sign. */
const opensBracket = (line: string, at: number): boolean =>
  /^\( [\p{L}\d][^()_…]{2,200}\)/u.test(line.slice(at, at + far)) && !/\.{3}/.test(line.slice(at, at + far));

/** Whether the blanks stand on one side of a slash of a date in figures: `ngày 10 /3`, `10/ 3/2026`; on both they are a way of writing. */
function isInDate(line: string, start: number, end: number): boolean {
  const slash = line[end] === '/' ? end : line[start - 1] === '/' ? start - 1 : -1;
  if (slash < 0 || (line[slash - 1] === ' ' && line[slash + 1] === ' ')) return false;
  const from = Math.max(0, start - 24);
  for (const { index, 0: found } of line.slice(from, end + 16).matchAll(spacedDate))
    if (from + index < start && end < from + index + found.length) return true;
  return false;
}

const spacedDate = /(?<!\p{L})ngày ?\d{1,2} ?\/ ?\d{1,2}(?: ?\/ ?\d{4})?(?![\d/])/giu;

/** Whether a full stop at an offset is typed twice behind a word: no leader, no gap, no third one. */
const isTwice = (line: string, at: number): boolean =>
  /[\p{L}\d)”]/u.test(line[at - 1] ?? '') &&
  /^\.\.(?:$|\s+\p{Lu})/u.test(line.slice(at, at + 6)) &&
  !/\.{3}|…|_{2}/.test(line);

/** Whether a full stop stands between the word for a person and the name: `4.1. Ông. Hoàng Văn Thuân`; no sentence ends there. */
function isBehindOfPerson(line: string, at: number): boolean {
  const last = line.charCodeAt(at - 1);
  if (last !== 0x67 && last !== 0xe0) return false; // of `Ông`, `Bà`
  return (
    /(?:^|[.,;:)–-]\s{0,3}|(?<!\p{L})và\s)(?:Ông|Bà)$/u.test(line.slice(Math.max(0, at - 12), at)) &&
    /^\.\s?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}*(?!\p{L})/u.test(line.slice(at, at + 40))
  );
}

/** `,` `;` `:` `.` `)` that ends something: no leaders, no `./.`, no ratio, no figure (`.5`), no smiley. */
function isPunctuation(line: string, at: number): boolean {
  const mark = line[at] ?? '';
  if (!',;:.)'.includes(mark) || mark === '') return false;
  const next = line[at + 1] ?? ' ';
  if (
    mark === ':' &&
    /\d\s+$/.test(line.slice(Math.max(0, at - 4), at)) &&
    /^:\s*\d/.test(line.slice(at, at + 4))
  )
    return false;
  if (mark === ')') return line.slice(Math.max(0, at - far), at).includes('(');
  return /[\s”")]/.test(next) || (',;'.includes(mark) && lacksSpace(line, at));
}

/** Between the words of a sentence. A form with gaps to be filled in may part them by more. */
const inWords = (line: string, start: number, end: number) =>
  /[\p{L}\d,;:.)%”"]/u.test(line[start - 1]!) && /[\p{L}\d(“"]/u.test(line[end]!);

const letter = new RegExp(`[${lowerLetters}${upperLetters}]`);
const capital = new RegExp(`[${upperLetters}]`);
const small = new RegExp(`[${lowerLetters}]`);
/** Before a full stop without a space: `ThS.Nguyễn`, `Tp.Hồ Chí Minh`. */
const shortened = new RegExp(`^${alternation('dotted-short-forms.before-names')}$`, 'iu');

/** Addresses as people write them: `Booking.Com`, `Dichvucong.Gov.Vn`. */
const domains = /^(?:vn|com|net|org|gov|edu|info|biz|asia|io|js|app)$/i;
const isAddress = (chunk: string, after: string) =>
  domains.test(after) || /^[^\p{L}]*[a-z\d-]+(?:\.[a-z\d-]+){2,}[^\p{L}]*$/iu.test(chunk);

/** `QR`, `VietQR`: what no syllable of ours is. */
const isLatinName = (word: string) => /^[A-Z][A-Za-z\d]+$/.test(word) && !isSyllable(word.toLowerCase());

/** Whether the words go on right behind a mark. */
function lacksSpace(line: string, at: number): boolean {
  const next = line[at + 1];
  if (next === undefined || !letter.test(next)) return false;
  let from = at;
  while (from > 0 && at - from <= maxLength && line[from - 1] !== ' ') from--;
  let to = at;
  while (to < line.length && to - at <= maxLength && line[to] !== ' ') to++;
  const chunk = line.slice(from, to);
  if (chunk.length > maxLength || /[@\\=_<>#]|\/\/|www\.|\w\.\w+\//i.test(chunk)) return false; // an address, a file, a formula
  const before = /[\p{L}\d)”"%]+$/u.exec(line.slice(Math.max(0, at - 20), at).trimEnd())?.[0] ?? '';
  const after = /^[\p{L}\d]+/u.exec(line.slice(at + 1, at + 21))?.[0] ?? '';
  const isWords = before.length > 1 && after.length > 1;
  const mark = line[at];
  if (mark === '.')
    return (
      isWords &&
      small.test(before.at(-1)!) &&
      capital.test(next) &&
      small.test(after[1]!) &&
      !shortened.test(before) &&
      !isAddress(chunk, after)
    );
  if (mark === ')') return after.length > 1 && /\([^()]{2,}$/.test(line.slice(Math.max(0, at - 60), at));
  const isShortForm = mark === ',' && before === before.toUpperCase() && after === after.toUpperCase(); // `Sở VH,TT&DL`
  if (!isWords || isShortForm) return false;
  if (mark !== ':') return true;
  return !/^(?:https?|mailto|tel|file)$/i.test(before) && !(isLatinName(before) && isLatinName(after)); // `QR:VietQR`
}
