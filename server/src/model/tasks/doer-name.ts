import { agencyAt } from '#agencies/index.ts';
import { isAcronym, isCapital } from '#agencies/words.ts';
import { numberOf } from '#grammar/inline/number-words.ts';
import type { Span } from '#grammar/text/span.ts';
import { phraseIndex } from '#grammar/words/phrase-index.ts';
import { memoizeByForm } from '#grammar/words/word-form.ts';
import { firstWordAt, isAfterSpace, type Words, wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import { isVerbPair, verbFrom } from './duty-verb.ts';
import { findCooperation } from './work-sharing.ts';

/** Where the name of a doer ends: known names by the catalogue, others by the verb behind them. */

/** Persons who lead by their office, at the start of a text. */
export const holders = new RegExp(String.raw`^(?:${alternation('task-holders')})(?!\p{L})`, 'iu');
const several = wordSet('duty-openers.several');

/** The end of a clause of a few words that is all there is and says nothing of what is done; undefined for others. */
export function wholeHeading(text: string, words: Words, isColon: boolean): number | undefined {
  const { first, last, end, start } = words;
  if (last - first > maxHeadingWords || (isColon && !/:\s*$/.test(text))) return undefined;
  if (!/^[\s.:;]*$/.test(text.slice(end))) return undefined;
  const bracket = text.slice(start, end).search(/\s*\([^()]*\)\s*$/);
  const behind = bracket < 0 ? end : start + bracket;
  const named = wordsIn(text, { start, end: behind });
  if (named.first >= named.last) return undefined;
  const known = agencyAt(text, start);
  if (known?.kind === 'named' && known.end === named.ends[named.last - 1]!) return known.end;
  const behindPeople = peopleEnd(named);
  const isChosen =
    behindPeople > 0 && behindPeople < named.last && named.forms[behindPeople]!.lower === 'được';
  const from = Math.max(behindPeople, named.first + 1);
  if (!isChosen && verbFrom(named, from, !/\.\s*$/.test(text)) >= 0) return undefined; // a full stop ends sentences
  return beforeCharge(named) ?? named.ends[named.last - 1]!;
}

/**
 * Where the name of a body ends that has a charge behind it (`Tổ Hỗ trợ số 1 | phụ trách các xã ven sông`); undefined for none, and for
 * a person, whose charge tells him from others of his office (`Phó Viện trưởng phụ trách án hình sự`).
 */
export function beforeCharge(words: Words): number | undefined {
  const { text, forms, starts, ends, first, last } = words;
  if (peopleEnd(words) > 0) return undefined;
  if (persons.has(forms[first]!.lower) || holders.test(text.slice(starts[first]!, starts[first]! + 40)))
    return undefined;
  for (let i = first + 2; i + 1 < last; i++)
    if (forms[i]!.text === 'phụ' && forms[i + 1]!.lower === 'trách') return ends[i - 1]!;
  return undefined;
}

const persons = wordSet('duty-openers.persons');

const people = phraseIndex(wordList('people').map((who) => [who, true] as const));

/** Whether words begin with those who are named by what they are: `Thư ký Tòa án`, `Các giáo viên chủ nhiệm`, `Hòa giải viên`. */
export const beginsWithPeople = (text: string, span: Span): boolean => peopleEnd(wordsIn(text, span)) > 0;

/** The number of the word behind those whom words begin with; 0 for none. */
function peopleEnd(words: Words): number {
  const { forms, first, last } = words;
  const from = first + (first < last && several.has(forms[first]!.lower) ? 1 : 0);
  if (from >= last) return 0;
  for (let i = from + 1; i < last && i < from + 3; i++) if (forms[i]!.lower === 'viên') return i + 1;
  return people.longestAt(words, from)?.next ?? 0;
}

/** Where a name before a colon ends that is followed by what is done so many times: `Tổ kiểm tra của Công ty | đi hai lần: lần một …`. */
function beforeDone(words: Words): number | undefined {
  const { forms, ends, first, last } = words;
  const isTimes = last - first > 4 && occasions.has(forms[last - 1]!.lower) && isNumber(forms[last - 2]!);
  return isTimes && verbFrom(words, last - 3) === last - 3 ? ends[last - 4]! : undefined;
}

const occasions = wordSet('deadline-words.occasion');
const isNumber = memoizeByForm(({ lower }) => numberOf(lower) > 0);

/** Of so many words is a name that nobody knows, with all who share it. */
const maxNameWords = 24;

/** Where those end whom the words begin with; their start where they begin with nobody. */
export function doerEnd(words: Words, isColon: boolean): number {
  const { text, starts, ends, first, last, forms } = words;
  if (isColon && last - first <= maxHeadingWords && findCooperation(words) < 0)
    return beforeCharge(words) ?? beforeDone(words) ?? ends[last - 1]!;
  const start = words.start;
  let at = first;
  let end = start;
  while (at < last) {
    const read = agencyAt(text, starts[at]!);
    const limit = read && read.end <= words.end && !isShortOfName(words, at, read.end) ? read.end : undefined;
    const isSure = read?.kind === 'named' && limit !== ends[at]!; // `Đoàn` alone may go on: `Đoàn trường`
    if (isSure && limit !== undefined) end = limit;
    else {
      const verb = verbFrom({ ...words, last: Math.min(last, at + maxNameWords) }, at + 1);
      const verbEnd = verb < 0 ? undefined : ends[verb - 1]!;
      if (limit !== undefined) end = knownEnd(words, at, limit, verbEnd);
      else if (verbEnd !== undefined) end = verbEnd;
      else if ((isColon || end > start) && last - at <= maxHeadingWords) return ends[last - 1]!;
      else return end > start ? end : wordlessEnd(text, words);
    }
    const next = firstWordAt(words, end);
    if (next >= last) return end;
    const gap = text.slice(end, starts[next]!);
    if (/^\s+[-–]\s+$/.test(gap) && isCapital(forms[next]!)) {
      at = next; // `Phòng Hành chính - | Tổng hợp`
      continue;
    }
    if (gap.trim() === '' && isCapital(forms[next]!) && agencyAt(text, starts[next]!)) {
      at = next; // `Đảng uỷ | Sở Y tế`: the body that it belongs to
      continue;
    }
    const isListed = /^\s*,\s*$/.test(gap) || (gap.trim() === '' && forms[next]!.lower === 'và');
    if (!isListed) return qualifiedEnd(words, next, end);
    const member = forms[next]!.lower === 'và' ? next + 1 : next;
    if (member >= last) return end;
    if (!isCapital(forms[member]!) && !several.has(forms[member]!.lower)) {
      const behind = smallMembersEnd(words, member);
      return behind === undefined ? end : qualifiedEnd(words, firstWordAt(words, behind), behind);
    }
    at = member;
  }
  return end;
}

/**
 * Where a list ends whose members are in small letters (`Tổ Nghiệp vụ, | dự toán, pháp chế | soạn …`): at the verb behind the last
 * one; undefined where a member is a sentence, or nothing behind them is done.
 */
function smallMembersEnd(words: Words, from: number): number | undefined {
  const { text, starts, ends, last, forms } = words;
  const verb = verbFrom({ ...words, first: from, last: Math.min(last, from + maxMemberWords) }, from);
  if (verb <= from) return undefined;
  let length = 0; // of the member, in words
  for (let i = from; i < verb; i++) {
    const gap = text.slice(ends[i - 1]!, starts[i]!);
    if (/[^\s,]/.test(gap) || isCapital(forms[i]!)) return undefined;
    length = gap.includes(',') || forms[i]!.lower === 'và' ? 1 : length + 1;
    if (length > 3) return undefined;
  }
  return /^\s+$/.test(text.slice(ends[verb - 1]!, starts[verb]!)) ? ends[verb - 1]! : undefined;
}

/** All members of such a list have no more words. */
const maxMemberWords = 12;

/** Where a name ends of which the catalogue knows the first words, up to `limit`: a few more may go on with it, up to a verb. */
function knownEnd(words: Words, at: number, limit: number, verbEnd: number | undefined): number {
  if (verbEnd !== undefined && (verbEnd < limit || isClose(words.text, limit, verbEnd))) return verbEnd;
  return limit === words.ends[at]! ? memberEnd(words, at) : limit;
}

/** Whether a name of one word goes on with a capital: then it is that of another body, which nobody knows (`Đoàn | Kinh tế - Quốc phòng 345`). */
const isShortOfName = (words: Words, at: number, end: number) =>
  end === words.ends[at]! &&
  at + 1 < words.last &&
  isCapital(words.forms[at + 1]!) &&
  !isAcronym(words.forms[at]!) &&
  isAfterSpace(words, at + 1);

/** Where a name of one word ends that a word in small letters goes on with before a comma: `Đoàn | trường, Hội Sinh viên`. */
function memberEnd(words: Words, at: number): number {
  const { text, forms, ends, last } = words;
  const next = at + 1;
  const goesOn = next < last && !isCapital(forms[next]!) && isAfterSpace(words, next);
  return goesOn && /^\s*,/.test(text.slice(ends[next]!, ends[next]! + 4)) ? ends[next]! : ends[at]!;
}

/** Whether the words between two ends are few and go on with one name. */
const isClose = (text: string, from: number, to: number) =>
  /^(?:\s+[\p{L}\p{M}]+){1,3}$/u.test(text.slice(from, to));

/** Persons who lead by their office, else the words up to the last capital, or all; nobody where the words are a sentence of another kind. */
function wordlessEnd(text: string, { start, ends, first, last, forms }: Words): number {
  const holder = holders.exec(text.slice(start, start + 40));
  if (holder) return start + holder[0].length;
  if (last - first > maxHeadingWords || !isCapital(forms[first]!)) return start;
  let behind = last; // of the last word with a capital
  while (behind > first + 2 && !isCapital(forms[behind - 1]!)) behind--;
  return ends[(behind > first + 2 ? behind : last) - 1]!;
}

/** A heading has no more words than this; what is longer is a sentence. */
const maxHeadingWords = 20;

const qualifying = wordSet('duty-openers.qualifying');

/** The number of the word behind `được giao chủ trì`, `được chọn`. */
function chosenEnd({ forms, last }: Words, next: number): number {
  const isPair = (i: number, one: string, two: string) =>
    i + 1 < last && forms[i]!.lower === one && forms[i + 1]!.lower === two;
  const behind = isPair(next + 1, 'phân', 'công') ? next + 3 : next + 2;
  return isPair(behind, 'chủ', 'trì') || isPair(behind, 'phụ', 'trách') ? behind + 2 : behind;
}

/** `các sở, ngành liên quan`, `các đơn vị trực thuộc Sở`: what says which ones belongs to them. */
function qualifiedEnd(words: Words, next: number, end: number): number {
  const { text, forms, starts, ends, last } = words;
  if (!qualifying.has(forms[next]!.lower) || text.slice(end, starts[next]!).trim() !== '') return end;
  const second = next + 1 < last ? forms[next + 1]!.lower : '';
  if (isVerbPair(words, next)) return end;
  if (forms[next]!.lower === 'có' && second !== 'liên') return end;
  if (forms[next]!.lower === 'còn' && second !== 'lại') return end;
  if (forms[next]!.lower === 'trực' && second !== 'thuộc') return end;
  const from = forms[next]!.lower === 'được' ? chosenEnd(words, next) : next + 2;
  const verb = verbFrom({ ...words, last: Math.min(last, next + maxNameWords) }, from);
  if (verb > next) return ends[verb - 1]!;
  return last - next <= 8 ? ends[last - 1]! : end;
}
