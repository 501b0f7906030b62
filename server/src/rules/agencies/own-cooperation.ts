import { agencyAt } from '#agencies/index.ts';
import { isVerb } from '#agencies/verb.ts';
import { isAcronym, isCapital } from '#agencies/words.ts';
import type { Span } from '#grammar/text/span.ts';
import { type Words, wordsIn } from '#grammar/words/words.ts';
import { wordSet } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { sharingIn } from '#model/tasks/work-sharing.ts';

/** A sentence that has somebody cooperate with itself: `Phòng Đào tạo chủ trì, phối hợp với Phòng Đào tạo …`. */
export interface OwnCooperation {
  /** The name that leads. */
  readonly lead: Span;
  /** The same name, behind `phối hợp với`. */
  readonly again: Span;
}

/** All of them in the running text and the cells of a plan, in the order of the text. */
export function* ownCooperations({ text, passages }: Plan): Iterable<OwnCooperation> {
  for (const passage of passages) {
    const words = wordsIn(text, passage);
    for (let i = words.first + 2; i + 2 < words.last; i++) {
      if (words.forms[i]!.lower !== 'phối' || words.forms[i + 1]!.lower !== 'hợp') continue;
      const found = ownCooperationAt(words, i);
      if (found) yield found;
    }
  }
}

/** What ends a sentence or a clause of it; an abbreviation of one letter does not. */
const endsClause = /[;:!?\t|]|\.(?:\s|$)/u;
/** No name and no list of names has more words. */
const most = 60;

function ownCooperationAt(words: Words, at: number): OwnCooperation | undefined {
  const { text, starts, ends } = words;
  let first = at;
  while (first > words.first && at - first < most && !isParted(words, first)) first--;
  let last = at + 1;
  while (last < words.last && last - at < most && !isParted(words, last)) last++;
  const sharing = sharingIn(text, { start: starts[first]!, end: ends[last - 1]! });
  if (!sharing?.lead || !sharing.cooperation) return undefined;
  const leads = wordsIn(text, sharing.lead);
  const others = wordsIn(text, sharing.cooperation);
  for (let i = others.first; i < others.last; i++) {
    if (i > others.first && !beginsMember(others, i)) continue;
    const count = sameName(leads, others, i);
    if (count > 0)
      return {
        lead: { start: leads.starts[leads.last - count]!, end: leads.ends[leads.last - 1]! },
        again: { start: others.starts[i]!, end: others.ends[i + count - 1]! },
      };
  }
  return undefined;
}

/** Whether a clause ends before a word. */
const isParted = ({ text, starts, ends }: Words, i: number) =>
  endsClause.test(text.slice(ends[i - 1]!, starts[i]!));

/** Whether a name may begin at a word of a list: behind a comma or `và`. */
const beginsMember = ({ text, forms, starts, ends }: Words, i: number) =>
  forms[i - 1]!.lower === 'và' || text.slice(ends[i - 1]!, starts[i]!).includes(',');

/** How many words the name has that ends those who lead, where the same begins at a word of the others; 0 where none does. */
function sameName(leads: Words, others: Words, at: number): number {
  const longest = Math.min(leads.last - leads.first, others.last - at);
  for (let count = longest; count > 0; count--) {
    const from = leads.last - count;
    if (!isCapital(leads.forms[from]!) || (count === 1 && !isAcronym(leads.forms[from]!))) continue;
    if (isPieceOfName(leads, from) || !endsName(others, at + count)) continue;
    let same = 0;
    while (same < count && leads.forms[from + same]!.key === others.forms[at + same]!.key) same++;
    if (same === count) return count;
  }
  return 0;
}

/** Whether a word goes on with a name that began before it, and not with `Giao`. */
const isPieceOfName = (words: Words, i: number) =>
  i > words.first &&
  isPlain(words, i) &&
  isCapital(words.forms[i - 1]!) &&
  !asking.has(words.forms[i - 1]!.lower);
const asking = wordSet('asking-verbs.last-words');

const isPlain = ({ text, starts, ends }: Words, i: number) =>
  /^\s+$/u.test(text.slice(ends[i - 1]!, starts[i]!));

/** Whether a name that ends before a word is a whole one: a mark, a further name or what it does stands behind it. */
function endsName(words: Words, next: number): boolean {
  if (next >= words.last || !isPlain(words, next)) return true;
  const { forms, starts, text } = words;
  if (forms[next]!.lower !== 'và') return isVerb(words, next);
  const after = next + 1;
  return after >= words.last || !isCapital(forms[after]!) || agencyAt(text, starts[after]!) !== undefined;
}
