import { agencyAt } from '#agencies/index.ts';
import type { Completion } from '#features/completion.ts';
import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import type { AgencyRole } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';

/** A mention of an agency that somebody would have typed. */
export interface AgencyCase {
  readonly start: number;
  readonly end: number;
  readonly place: Exclude<AgencyRole, 'issuer'>;
  /** What is typed of it: three letters without marks, or the initials of its words. */
  readonly letters: string;
  readonly initials: string | undefined;
  /** Whether it is in the catalog or named elsewhere in the plan: what is neither cannot be offered by anything. */
  readonly isKnown: boolean;
  /** Whether an item would write it, in full or in short, with its locality or without. */
  readonly isRight: (item: Completion) => boolean;
}

/** So many mentions of one plan are looked at, spread evenly over it. */
const mostOfPlan = 60;

/** The mentions of a plan: who leads, cooperates, receives, has duties, and who is named in sentences. */
export function agencyCases(plan: Plan): AgencyCase[] {
  const counts = new Map<string, number>();
  for (const { start, end } of plan.agencies) {
    const key = foldKey(plan.text.slice(start, end));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const cases = plan.agencies.flatMap((mention): AgencyCase[] => {
    const { start, end, role, inCitation, kind } = mention;
    if (role === 'issuer' || kind === 'text' || inCitation) return [];
    const written = plan.text.slice(start, end).normalize('NFC');
    if (/[\r\n\t|]/.test(written)) return [];
    const plain = withoutDiacritics(written);
    const letters = /^(?:\P{L}*\p{L}){3}/u.exec(plain)?.[0];
    if (letters === undefined) return [];
    const key = foldKey(written);
    return [
      {
        start,
        end,
        place: role,
        letters,
        initials: initialsOf(written),
        isKnown: mention.agency !== undefined || (counts.get(key) ?? 0) > 1,
        isRight: ({ kind, label, insert }) => {
          if (kind !== 'agency') return false;
          if (foldKey(insert) === key) return true;
          if (foldKey(label) === key) return true;
          const read = agencyAt(label, 0, plan.recognition);
          return read?.agency !== undefined && read.agency === mention.agency && read.end === label.length;
        },
      },
    ];
  });
  const step = Math.max(1, cases.length / mostOfPlan);
  return cases.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** The first letters of the words that bear meaning (`Sở Giáo dục và Đào tạo`: `sgddt`); undefined for one word, and where it is an abbreviation. */
function initialsOf(name: string): string | undefined {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và');
  if (words.length < 3 || words[0] === words[0]!.toUpperCase()) return undefined;
  return withoutDiacritics(words.map((word) => word[0]).join(''));
}
