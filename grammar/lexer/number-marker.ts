import { isUpperCode } from '#grammar/text/characters.ts';
import {
  afterDigits,
  afterTwoSigns,
  capitalFollows,
  closeBracket,
  counted,
  dot,
  isHyphen,
  mayFollow,
  numbered,
  opensText,
  type ReadMarker,
  signBehind,
  slash,
  wordFollows,
} from './read-marker.ts';
import { codeAt, skipOneSpace, skipSpaces } from './scan.ts';

/** `1.1.`, `1.1.1` before a capital. */
export function readSubclause(text: string, start: number, end: number): ReadMarker | undefined {
  let at = afterDigits(text, start, end, 2);
  if (at === start || text.charCodeAt(start) === 0x30) return undefined;
  const numbers = [Number(text.slice(start, at))];
  while (numbers.length < 4 && codeAt(text, at, end) === dot) {
    const behind = afterDigits(text, at + 1, end, 2);
    const number = Number(text.slice(at + 1, behind));
    if (behind === at + 1 || text.charCodeAt(at + 1) === 0x30 || number > 29) break;
    numbers.push(number);
    at = behind;
  }
  if (numbers.length === 1) return undefined;
  const isDotted = codeAt(text, at, end) === dot && mayFollow(codeAt(text, at + 1, end));
  if (isDotted) return counted('subclause', 'dot', numbers, undefined, text, start, at + 1, end);
  const next = skipSpaces(text, at, end);
  const code = codeAt(text, next, end);
  if (next === at || !(isUpperCode(code) || (opensText(code) && code !== 0x5f))) return undefined;
  return counted('subclause', 'bare', numbers, undefined, text, start, at, end);
}

/** `1.`, `1/` and `1-` before a capital, `1./`; the number stands from `from` on, `start` is that of what stands before it: `I.1.` */
export function readClause(text: string, start: number, from: number, end: number): ReadMarker | undefined {
  const to = afterDigits(text, from, end, 3);
  if (to === from) return undefined;
  const sign = signBehind(text, to, end);
  const code = codeAt(text, sign, end);
  const behindTwo = afterTwoSigns(text, sign, end);
  if (behindTwo > sign) return numbered('clause', 'double', text, start, from, to, behindTwo, end);
  if (code === dot && mayFollow(codeAt(text, sign + 1, end)))
    return numbered('clause', 'dot', text, start, from, to, sign + 1, end);
  if (code === slash && (capitalFollows(text, sign + 1, end) || wordFollows(text, sign + 1, end)))
    return numbered('clause', 'slash', text, start, from, to, sign + 1, end);
  if (sign === to && to - from < 3 && isHyphen(code) && capitalFollows(text, sign + 1, end))
    return numbered('clause', 'hyphen', text, start, from, to, sign + 1, end);
  return undefined;
}

/** `1)`. */
export function readParenthesis(
  text: string,
  start: number,
  from: number,
  end: number,
): ReadMarker | undefined {
  const to = afterDigits(text, from, end, 2);
  const sign = skipOneSpace(text, to, end);
  return to > from && codeAt(text, sign, end) === closeBracket
    ? numbered('dash', 'parenthesis', text, start, from, to, sign + 1, end)
    : undefined;
}
