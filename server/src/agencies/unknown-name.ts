import type { Words } from '#grammar/words/words.ts';
import { beginsAgency } from './head-word.ts';
import { localityAfter, territoryAt } from './locality.ts';
import { isVerb } from './verb.ts';
import { closeNext, gapBefore, isAcronym, isCapital, isPlain, isWide, mark, markIn, noGap } from './words.ts';

/** Names that the catalog does not know but that are plainly agencies by their shape. */

const maxParts = 5;
const maxWords = 9;

/** A name read by its shape: its end, and the number of the word behind it. */
export interface ShapeRead {
  readonly end: number;
  readonly next: number;
}

/**
 * A name made of a head word, the word `i` ("Trung tâm", "Chi cục"), and capitalised parts ("Dịch vụ việc làm",
 * "Hạ tầng và Đô thị") with its locality; undefined where no such name begins there.
 */
export function unknownNameAt(words: Words, i: number): ShapeRead | undefined {
  if (!beginsAgency(words, i) || isVerb(words, i)) return undefined;
  let next = partEnd(words, i);
  if (next < 0) return undefined;
  for (let parts = 1; parts < maxParts; parts++) {
    const behind = joined(words, next);
    if (behind < 0) break;
    next = behind;
  }
  const end = words.ends[next - 1]!;
  const locality = localityAfter(words, next, end, true);
  return locality ? { end: locality.locality.end, next: locality.next } : { end, next };
}

/** The word behind the words from the head on: to the first verb, mark or territory; there must be two capitals or more. Else -1. */
function partEnd(words: Words, head: number): number {
  let next = head + 1;
  let capitals = 1;
  for (let count = 1; count < maxWords; count++) {
    const at = closeNext(words, next);
    if (at < 0) break;
    const form = words.forms[at]!;
    const { key } = form;
    // what joins parts, or says whose it is, is in none
    if (key === 'và' || key === 'thuộc' || isVerb(words, at, words.forms[next - 1]!.key)) break;
    if (territoryAt(words, at)) break;
    if (isCapital(form)) {
      if (count > 1 && capitals > 1 && beginsAgency(words, at)) break;
      capitals++;
    } else if (capitals < 2 && count > 2) return -1;
    next = at + 1;
  }
  return capitals > 1 ? next : -1;
}

/** The word behind a further part: after "và" or a hyphen; after a comma only if an "và" part closes the enumeration. Else -1. */
function joined(words: Words, i: number): number {
  const gap = gapBefore(words, i);
  if (gap === noGap || isWide(gap)) return -1;
  if (isPlain(gap) && words.forms[i]!.key === 'và') {
    const after = closeNext(words, i + 1);
    return after < 0 ? -1 : laterPart(words, after);
  }
  const sign = markIn(gap);
  if (sign !== mark.comma && sign !== mark.hyphen) return -1;
  const part = laterPart(words, i);
  if (part < 0 || sign === mark.hyphen) return part;
  return joined(words, part) < 0 ? -1 : part;
}

function laterPart(words: Words, first: number): number {
  const form = words.forms[first]!;
  if (!isCapital(form) || isAcronym(form)) return -1;
  if (beginsAgency(words, first) || territoryAt(words, first) || isVerb(words, first)) return -1;
  let next = first + 1;
  for (let count = 1; count < maxWords; count++) {
    const at = closeNext(words, next);
    if (at < 0) break;
    const each = words.forms[at]!;
    if (each.key === 'và' || isCapital(each) || isVerb(words, at) || territoryAt(words, at)) break;
    next = at + 1;
  }
  return next;
}
