import { foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import type { Plan } from '#model/plan.ts';
import { type ComposedPiece, type OwnStatement, ownStatements } from '#model/structure/own-statements.ts';
import { subjectYears } from '#model/times/subject-years.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { otherWords } from './subject-difference.ts';

export const subjectConflict: Rule = {
  id: 'subject-conflict',
  order: 7120,
  title: {
    vi: 'Trích yếu một đằng, câu ban hành một nẻo',
    en: 'The subject and the text name different plans',
  },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const subject = subjectOf(plan);
    if (!subject) return;
    for (const { kind, name } of ownStatements(plan)) {
      if (!name) continue;
      const year = otherYear(plan, name);
      if (year) yield report(plan, subject, kind, name.at(year), otherYears);
      else if (isOtherMatter(plan, subject.words, name.text))
        yield report(plan, subject, kind, name.at({ start: 0, end: name.text.length }), otherMatter);
      else {
        const words = otherWords(subject.words, name.text);
        if (words) yield report(plan, subject, kind, name.at(words), otherMatter);
      }
    }
  },
};

interface Subject extends Span {
  readonly words: string;
}

function subjectOf({ text, title }: Plan): Subject | undefined {
  const [first, last] = [title?.subject[0], title?.subject.at(-1)];
  if (!first || !last) return undefined;
  const words = title!.subject.map((line) => plainOf(text, line)).join(' ');
  return { start: first.start, end: last.end, words };
}

const year = /(?<![\d/])((?:19|20)\d{2})(?:\s*[-–—]\s*((?:19|20)\d{2}))?(?![\d/])/gu;
/** Years that are no time of the plan. */
const foreign = new RegExp(
  String.raw`(?:${alternation('law-words.with-years')}\s[^;]{0,80}|${alternation('past-words.other-years')}|${alternation('past-words.reviews')}[^;]{0,80})\s*(?:năm\s*)?$`,
  'iu',
);

/** The first year in the name of a plan, where none there is within those of its subject, nor any of the subject's there. */
function otherYear({ tree, text, title }: Plan, { text: words }: ComposedPiece): Span | undefined {
  const own = subjectYears(tree);
  const lines = title?.subject ?? [];
  const all = lines.flatMap((line) => periodsIn(plainOf(text, line)));
  if (!own || all.length === 0) return undefined;
  const named = periodsIn(words).filter(
    ({ start }) => !foreign.test(words.slice(Math.max(0, start - 100), start)),
  );
  const agrees = named.some(({ from, to }) =>
    all.some((each) => {
      const areSchoolYears = own.isSchoolYear && from < to && each.from < each.to; // `năm học 2025 - 2026` and `2026 - 2027` share a year
      return areSchoolYears ? from === each.from : from <= each.to && each.from <= to;
    }),
  );
  return agrees ? undefined : named[0];
}

function periodsIn(words: string): (Span & { readonly from: number; readonly to: number })[] {
  return [...words.matchAll(year)].map(({ index, 0: whole, 1: from, 2: to }) => ({
    start: index,
    end: index + whole.length,
    from: Number(from),
    to: Number(to ?? from),
  }));
}

/** Words that plans of any kind are called by. */
const common = wordSet('common-subject-words');
/** Two subjects are compared only where each has so many distinguishing words. */
const minWords = 3;

/** Whether the name of a plan and its subject have no distinguishing word in common, not even as an abbreviation. */
function isOtherMatter(plan: Plan, subject: string, name: string): boolean {
  const [ours, theirs] = [distinguishingWords(subject), distinguishingWords(name)];
  if (ours.size < minWords || theirs.size < minWords) return false;
  if ([...theirs].some((word) => ours.has(word))) return false;
  return !shortened(name, subject) && !shortened(subject, name) && !namesShort(plan, name);
}

function distinguishingWords(words: string): Set<string> {
  return new Set(
    foldKey(words)
      .match(/\p{L}{2,}/gu)
      ?.filter((word) => !common.has(word)) ?? [],
  );
}

const letters = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** Whether a short form in `words` has the initials of words that follow each other in `other`: `CCHC` of `Cải cách hành chính`. */
function shortened(words: string, other: string): boolean {
  if (words === words.toUpperCase()) return false;
  const initials = foldKey(other)
    .split(/[^\p{L}]+/u)
    .map((word) => word[0] ?? '')
    .join('');
  return [...words.matchAll(letters)].some(([short]) => initials.includes(foldKey(short)));
}

/** Whether a plan is called by a short name that it introduces itself. */
const namesShort = ({ abbreviations }: Plan, name: string) =>
  abbreviations.definitions.some((definition) => name.includes(definition.name));

const otherYears = {
  vi: 'năm khác với trích yếu',
  en: 'another year than the subject',
};
const otherMatter = { vi: 'một việc khác với trích yếu', en: 'another matter than the subject' };
const places = {
  decision: { vi: 'Quyết định ban hành', en: 'The decision that brings the plan out' },
  opening: { vi: 'Câu ban hành', en: 'The sentence that brings the plan out' },
  closing: { vi: 'Câu kết thúc', en: 'The closing' },
} as const satisfies Readonly<Record<OwnStatement['kind'], Bilingual>>;

const ground = decree30('annex I: II.5.a');

function report(
  { text }: Plan,
  subject: Subject,
  kind: OwnStatement['kind'],
  at: Span,
  what: Bilingual,
): Report {
  const written = sliceOf(text, at).replace(/\s+/g, ' ');
  return {
    at,
    message: {
      vi: `${places[kind].vi} nêu ${what.vi}: “${written}”. Sửa cho khớp với trích yếu “${subject.words}” (${ground.vi}).`,
      en: `${places[kind].en} names ${what.en}: “${written}”. Make it agree with the subject “${subject.words}” (${ground.en}).`,
    },
    related: [{ start: subject.start, end: subject.end, message: { vi: 'Trích yếu', en: 'The subject' } }],
  };
}
