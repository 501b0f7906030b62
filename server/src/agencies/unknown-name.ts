import { beginsAgency } from './head-word.ts';
import { localityAfter, territoryAt } from './locality.ts';
import { isVerb } from './verb.ts';
import { gapAt, type NameWord, wordAt } from './words.ts';

/** Names that the catalog does not know but that are plainly agencies by their shape. */

const maxParts = 5;
const maxWords = 9;
/** What joins parts, or says whose it is, is in none. */
const noPart = new Set(['và', 'thuộc']);

/**
 * The end of a name made of a head word ("Trung tâm", "Chi cục") and capitalised parts ("Dịch vụ việc làm",
 * "Hạ tầng và Đô thị") with its locality; undefined where no such name begins at `head` (UTF-16 units).
 */
export function unknownNameEnd(text: string, head: NameWord): number | undefined {
  if (!beginsAgency(text, head) || isVerb(text, head)) return undefined;
  let end = partEnd(text, head);
  if (end === undefined) return undefined;
  for (let parts = 1; parts < maxParts; parts++) {
    const next = joined(text, end);
    if (next === undefined) break;
    end = next;
  }
  return localityAfter(text, end, true)?.end ?? end;
}

/** The end of the words from the head on: to the first verb, mark or territory; there must be two capitals or more. */
function partEnd(text: string, head: NameWord): number | undefined {
  let end = head.end;
  let capitals = 1;
  let before = head.key;
  for (let count = 1; count < maxWords; count++) {
    const word = plainAfter(text, end);
    if (!word || noPart.has(word.key) || isVerb(text, word, before) || territoryAt(text, word.start)) break;
    if (word.capital) {
      if (count > 1 && beginsAgency(text, word) && capitals > 1) break;
      capitals++;
    } else if (capitals < 2 && count > 2) return undefined;
    end = word.end;
    before = word.key;
  }
  return capitals > 1 ? end : undefined;
}

/** The end of a further part: after "và" or a hyphen; after a comma only if an "và" part closes the enumeration. */
function joined(text: string, end: number): number | undefined {
  const gap = gapAt(text, end);
  if (!gap || gap.wide) return undefined;
  let word = wordAt(text, gap.next);
  if (gap.mark === '' && word?.key === 'và') {
    word = plainAfter(text, word.end);
    return word && laterPart(text, word);
  }
  if (!word || (gap.mark !== ',' && gap.mark !== '-')) return undefined;
  const part = laterPart(text, word);
  if (part === undefined || gap.mark === '-') return part;
  return joined(text, part) === undefined ? undefined : part;
}

function laterPart(text: string, first: NameWord): number | undefined {
  if (!first.capital || first.acronym || beginsAgency(text, first) || territoryAt(text, first.start))
    return undefined;
  if (isVerb(text, first)) return undefined;
  let end = first.end;
  for (let count = 1; count < maxWords; count++) {
    const word = plainAfter(text, end);
    if (!word || word.key === 'và' || word.capital || isVerb(text, word) || territoryAt(text, word.start))
      break;
    end = word.end;
  }
  return end;
}

function plainAfter(text: string, end: number): NameWord | undefined {
  const gap = gapAt(text, end);
  return gap?.mark === '' && !gap.broken && !gap.wide ? wordAt(text, gap.next) : undefined;
}
