import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Line } from '#grammar/tree.ts';

/** A rule named by a directive, as written. */
export interface NamedRule extends Span {
  readonly name: string;
}

/** What a directive can be, the longest first. */
export const directiveKinds = ['disable-next-line', 'disable', 'enable'] as const;

const prefix = String.raw`\/\/\s*kh-`;

/** A pattern for a comment from its start: a directive, with its kind as the first group, and what `rest` says of what follows. */
export const directivePattern = (rest: string): RegExp =>
  new RegExp(`^${prefix}(${directiveKinds.join('|')})${rest}`);

/** Whether a line begins as a directive or a list of words does. */
export const startsAsDirective = (line: string): boolean => directiveStart.test(line);
const directiveStart = new RegExp(String.raw`^[\s\ufeff]*${prefix}`);

/** The beginning of a directive or a list of words as the program writes it, with the space behind it. */
export const directiveText = (kind: Directive['kind'] | 'words'): string => `// kh-${kind} `;

/** A comment that disables or enables rules (docs/language.md, section 10). */
export interface Directive extends Span {
  readonly kind: (typeof directiveKinds)[number];
  /** Empty where the drafter named none: then it does nothing, and is a finding. */
  readonly rules: readonly NamedRule[];
  /** The whole comment line with its line end. */
  readonly line: Span;
}

const pattern = directivePattern(String.raw`(?![\w-])`);

/** The directive that a comment line is; undefined for other comments. */
export function readDirective(text: string, line: Line): Directive | undefined {
  if (line.kind !== 'comment') return undefined;
  const { start, end } = line.content;
  const piece = text.slice(start, end);
  const m = pattern.exec(piece);
  if (!m) return undefined;
  const reason = piece.indexOf(' --', m[0].length);
  const names = readNames(text, start + m[0].length, reason < 0 ? end : start + reason);
  return { kind: m[1] as Directive['kind'], rules: names, line, start, end };
}

/** A comment that lists words which are right in this file (docs/language.md, section 10). */
export interface WordList extends Span {
  readonly words: readonly string[];
  /** The end of the last word, or of `kh-words` where there is none: where another goes. */
  readonly last: number;
}

const wordsPattern = new RegExp(String.raw`^${prefix}words(?![\w-])`);

/** The list of words that a comment line is, `// kh-words Krông Nô, tiêu phẩm -- reason`; undefined for other comments. */
export function readWordList(text: string, line: Line): WordList | undefined {
  if (line.kind !== 'comment') return undefined;
  const { start, end } = line.content;
  const piece = text.slice(start, end);
  const m = wordsPattern.exec(piece);
  if (!m) return undefined;
  const reason = piece.indexOf(' --', m[0].length);
  const list = (reason < 0 ? piece : piece.slice(0, reason)).trimEnd();
  const words = list.slice(m[0].length).split(',');
  return {
    start,
    end,
    words: words.map((word) => word.normalize('NFC').trim()).filter((word) => word !== ''),
    last: start + list.length,
  };
}

function readNames(text: string, from: number, to: number): NamedRule[] {
  const names: NamedRule[] = [];
  const separates = (at: number) => text[at] === ',' || isSpace(text.charCodeAt(at));
  for (let at = from; at < to; at++) {
    if (separates(at)) continue;
    const start = at;
    while (at < to && !separates(at)) at++;
    names.push({ name: text.slice(start, at), start, end: at });
  }
  return names;
}
