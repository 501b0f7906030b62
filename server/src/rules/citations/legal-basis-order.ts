import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import { tableMap } from '#lexicon/words.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { isBasis } from '#model/citations/citation-text.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, partOf } from '#model/structure/walk.ts';
import { endMarks, endsInTag } from '#rules/form/end-marks.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';

export const legalBasisOrder: Rule = {
  id: 'legal-basis-order',
  order: 6120,
  title: { vi: 'Thứ tự các căn cứ', en: 'The order of legal bases' },
  severity: 'off',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'paragraph',
  *check({ plan }: RuleContext): Iterable<Report> {
    const bases = rankedBases(plan);
    const first = firstMisplaced(bases);
    if (!first) return;
    const { basis, other } = first;
    const [name, otherName] = [nameOf(plan, basis), nameOf(plan, other)];
    const [after, before] = other.start < basis.start ? ['sau', 'behind'] : ['trước', 'before'];
    const should = other.start < basis.start ? ['lên trên', 'up'] : ['xuống dưới', 'down'];
    const fix = reordered(plan, bases);
    yield {
      at: { start: basis.cited.start, end: basis.cited.end },
      message: {
        vi: `Căn cứ “${name}” đứng ${after} “${otherName}”. Thông lệ: căn cứ xếp từ văn bản có hiệu lực pháp lý cao đến thấp; chuyển căn cứ này ${should[0]}.`,
        en: `The legal basis “${name}” stands ${before} “${otherName}”. Common practice: bases go from the highest rank to the lowest; move this one ${should[1]}.`,
      },
      related: [
        {
          start: other.cited.start,
          end: other.cited.end,
          message: { vi: 'So với căn cứ này', en: 'Compared with this one' },
        },
      ],
      ...(fix && { fixes: [fix] }),
    };
  },
};

/** A paragraph that is a legal basis of a certain rank. */
interface RankedBasis extends Span {
  /** 1 is the highest. */
  readonly rank: number;
  /** The document that it names first. */
  readonly cited: Span;
  /** Its number among the paragraphs of the preamble. */
  readonly index: number;
}

const ranks = tableMap('basis-ranks');

/** The rank of a document by its type and the code of its issuer; undefined where it has no certain one. */
function rankOf({ cited: { type, number } }: PlanCitation): number | undefined {
  if (number?.party || number?.blank) return undefined;
  const code = (number?.groups.at(-1) ?? '').replace(/\d+$/, '');
  const key = [`${type.name} ${code}`, type.name, `* ${code}`].find((each) => ranks.has(each));
  return key === undefined ? undefined : Number(ranks.get(key));
}

/** The bases of the preamble whose first document has a certain rank, in the order of the text. */
function rankedBases({ text, tree, citations }: Plan): RankedBasis[] {
  const cited = citations.filter(({ text: piece, within }) => piece.place === 'basis' && !within);
  let next = 0; // both are in the order of the text
  return paragraphsOf(tree).flatMap((paragraph, index) => {
    while (cited[next] && cited[next]!.cited.start < paragraph.start) next++;
    const first = cited[next];
    if (!first || first.cited.start >= paragraph.end || !isBasis(text, paragraph)) return [];
    const rank = rankOf(first);
    return rank === undefined ? [] : [{ ...paragraph, rank, cited: firstWords(first), index }];
  });
}

const paragraphsOf = (tree: Plan['tree']): Span[] =>
  (partOf(tree, 'preamble')?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [contentOf(block.lines)] : [],
  );

/** Type and number of a document, or the words that open its name. */
const firstWords = ({ cited: { type, number, name, start, end } }: PlanCitation): Span => ({
  start: type.start,
  end: number?.end ?? name?.end ?? Math.max(end, start),
});

/** The first basis that breaks the order which most of them keep, and one that it should stand on the other side of. */
function firstMisplaced(
  bases: readonly RankedBasis[],
): { basis: RankedBasis; other: RankedBasis } | undefined {
  const kept = longestInOrder(bases);
  const basis = bases.find((each) => !kept.has(each));
  if (!basis) return undefined;
  const isWrong = (other: RankedBasis) =>
    kept.has(other) && (other.start < basis.start ? other.rank > basis.rank : other.rank < basis.rank);
  const other = bases.find(isWrong);
  return other && { basis, other };
}

/** As many bases as can be in order without another moving; of two such choices the one with the earlier bases. */
function longestInOrder(bases: readonly RankedBasis[]): ReadonlySet<RankedBasis> {
  interface Run {
    readonly length: number;
    readonly last: RankedBasis;
    readonly before: Run | undefined;
  }
  const longest: (Run | undefined)[] = []; // by the rank of the last
  const longer = (one: Run | undefined, other: Run | undefined) =>
    !one || (other && (other.length - one.length || one.last.start - other.last.start) > 0) ? other : one;
  for (const last of bases) {
    const before = longest.slice(0, last.rank + 1).reduce(longer, undefined);
    longest[last.rank] = longer(longest[last.rank], { length: (before?.length ?? 0) + 1, last, before });
  }
  const kept = new Set<RankedBasis>();
  for (let run = longest.reduce(longer, undefined); run; run = run.before) kept.add(run.last);
  return kept;
}

function nameOf({ text }: Plan, { cited }: RankedBasis): string {
  const words = plainOf(text, cited).replace(/\s+/gu, ' ');
  return words.length > 60 ? `${words.slice(0, words.lastIndexOf(' ', 58))}…` : words;
}

const anyMark = /[\s.;,:…]/u;

/**
 * The fix that puts all bases in order, the words of each in the place of another, so that the marks at the ends of the lines stay where
 * they are; undefined where a line between two bases is none, which may be the rest of a torn one.
 */
function reordered({ text }: Plan, bases: readonly RankedBasis[]): FixDraft | undefined {
  const isRun = bases.every(({ index }, i) => i === 0 || index === bases[i - 1]!.index + 1);
  if (!isRun || bases.some((basis) => endsInTag(text, basis) || sliceOf(text, basis).includes('//')))
    return undefined;
  const words = bases.map((basis) => ({ start: basis.start, end: endMarks(text, basis, anyMark).start }));
  const sorted = bases.map((_, i) => i).sort((a, b) => bases[a]!.rank - bases[b]!.rank || a - b);
  const edits = sorted.flatMap((from, to) =>
    from === to ? [] : [{ ...words[to]!, text: sliceOf(text, words[from]!) }],
  );
  return {
    title: {
      vi: 'Xếp lại các căn cứ theo hiệu lực pháp lý',
      en: 'Put the legal bases in the order of their rank',
    },
    safe: false,
    edits,
  };
}
