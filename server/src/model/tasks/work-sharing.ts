import { isCapital } from '#agencies/words.ts';
import type { Span } from '#grammar/text/span.ts';
import { trimSpan } from '#grammar/text/span.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';

/** Who leads and who cooperates by one text: `Sở Nội vụ chủ trì, phối hợp với Sở Y tế`. */
export interface WorkSharing {
  /** Undefined where the text names those only who cooperate (`Phối hợp với …`). */
  readonly lead: Span | undefined;
  /** From the first name behind `phối hợp với` to the end of the text; undefined where it names nobody. */
  readonly cooperation: Span | undefined;
}

/**
 * How a value of leads is shared between those who lead and those who cooperate: the words that share it (`chủ trì`, `phối hợp với`)
 * belong to neither. Undefined where it has no such words: then all of it leads.
 */
export function sharingIn(text: string, value: Span): WorkSharing | undefined {
  const words = wordsIn(text, value);
  const at = findCooperation(words);
  if (at >= 0) return sharingAt(words, at, value);
  const leads = findPair(words, words.first, 'chủ', 'trì');
  if (leads < 0) return undefined;
  const lead = beforeWord(words, leads, value.start);
  return lead && { lead, cooperation: undefined };
}

/** The number of the word `phối` of `phối hợp` that parts a text; -1 for none. */
export function findCooperation(words: Words): number {
  return findPair(words, words.first, 'phối', 'hợp');
}

function findPair({ forms, first, last }: Words, from: number, one: string, two: string): number {
  for (let i = Math.max(from, first); i + 1 < last; i++)
    if (forms[i]!.lower === one && forms[i + 1]!.lower === two) return i;
  return -1;
}

function sharingAt(words: Words, at: number, value: Span): WorkSharing | undefined {
  const { text } = words;
  const lead = beforeWord(words, at, value.start);
  const named = namesFrom(words, at + 2);
  if (named < words.last) {
    const rest = trimmed(text, { start: words.starts[named]!, end: value.end });
    return { lead, cooperation: rest.end > rest.start ? rest : undefined };
  }
  return lead && sharedAround(words, lead);
}

/** `Sở A chủ trì; Sở B, Sở C phối hợp`: those who cooperate stand between the two verbs. */
function sharedAround(words: Words, before: Span): WorkSharing {
  const inner = wordsIn(words.text, before);
  const leads = findPair(inner, inner.first, 'chủ', 'trì');
  if (leads < 0 || leads + 2 >= inner.last) return { lead: before, cooperation: undefined };
  const cooperation = trimmed(words.text, { start: inner.starts[leads + 2]!, end: before.end });
  return { lead: beforeWord(inner, leads, before.start), cooperation };
}

const between = wordSet('cooperates-with');
/** All words of what may stand between `phối hợp` and the names. */
const betweenWords = new Set([...between].flatMap((words) => words.split(' ')).concat('thực', 'hiện'));
const isBetween = memoizeByForm(({ lower }) => betweenWords.has(lower));
const isWith = memoizeByForm(({ lower }) => lower === 'với' || lower === 'cùng');

/** The number of the first word behind `phối hợp` that is a name, `với` or `cùng` before it or a capital at its start; `last` for none. */
function namesFrom(words: Words, from: number): number {
  let i = from;
  let isNamed = false;
  while (i < words.last && isBetween(words.forms[i]!)) isNamed = isWith(words.forms[i++]!) || isNamed;
  return i < words.last && (isNamed || isCapital(words.forms[i]!)) ? i : words.last;
}

/** What stands before a word without the words that lead over to it (`là đơn vị chủ trì, và`); undefined where nothing is left. */
function beforeWord({ text, forms, ends, first }: Words, at: number, start: number): Span | undefined {
  const isPair = (behind: number, one: string, two: string) =>
    behind - 2 >= first && forms[behind - 2]!.lower === one && forms[behind - 1]!.lower === two;
  const isWord = (behind: number, ...words: readonly string[]) =>
    behind > first && words.includes(forms[behind - 1]!.lower);
  let last = at;
  if (isWord(last, 'và')) last--;
  if (isPair(last, 'chủ', 'trì')) last -= 2;
  const office = isPair(last, 'cơ', 'quan') || isPair(last, 'đơn', 'vị') || isPair(last, 'đầu', 'mối');
  if (office && isWord(last - 2, 'là', 'làm')) last -= 3;
  else if (isWord(last, 'là', 'làm')) last--;
  if (last <= first) return undefined;
  return trimmed(text, { start, end: ends[last - 1]! });
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  while (end > start && '.,;:('.includes(text[end - 1]!)) end = trimSpan(text, { start, end: end - 1 }).end;
  while (end > start && ',;:)'.includes(text[start]!))
    start = trimSpan(text, { start: start + 1, end }).start;
  return { start, end };
}
