import { documentTypes } from '#grammar/tables/document-types.ts';
import { openingWords } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PlanTree } from '#grammar/tree.ts';
import { isTorn, reach } from '#grammar/wrap/torn-end.ts';
import { isBasis } from '#model/citations/citation-text.ts';
import { contentOf, partOf } from '#model/structure/walk.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import { byDecree30 } from '#rules/decree-30.ts';
import { endMarks, endsInTag } from '#rules/form/end-marks.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import { withNextLine } from '#rules/pending.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const legalBasisPunctuation: Rule = {
  id: 'legal-basis-punctuation',
  order: 6110,
  title: { vi: 'Dấu cuối dòng căn cứ', en: 'The mark at the end of a legal basis' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [marks('.;,:…', 'lineEnd'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan)) return;
    const { text, tree } = plan;
    const paragraphs = paragraphsOf(tree);
    const last = paragraphs.findLastIndex((each) => isBasis(text, each));
    for (const [i, paragraph] of paragraphs.entries()) {
      if (!isBasis(text, paragraph) || endsInTag(text, paragraph)) continue;
      const next = paragraphs[i + 1];
      if (next && isCut(text, paragraph, next, i < last)) continue;
      const report = reportOf(text, paragraph, next);
      // Nobody knows which is the last before the text goes on with something else.
      const isLast = !next || !isBasis(text, next);
      if (report) yield { ...report, waitsFor: isLast ? withNextLine(tree, paragraph) : 'paragraph' };
    }
  },
};

function paragraphsOf(tree: PlanTree): Span[] {
  return (partOf(tree, 'preamble')?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [contentOf(block.lines)] : [],
  );
}

/**
 * Whether a basis is the first half of one that an empty line cut, as in text with a blank behind every line: it is no place for a
 * mark. More bases follow below words that are none, or it ends where no sentence does, or in Markdown's break of a line, which
 * stands within paragraphs.
 */
function isCut(text: string, paragraph: Span, next: Span, isFollowed: boolean): boolean {
  const head = plainOf(text, { start: next.start, end: Math.min(next.end, next.start + reach) });
  if (isBasis(text, next) || openingWords.test(head)) return false;
  const { end, words } = endMarks(text, paragraph, anyMark);
  if (isFollowed) return /^;?$/.test(words);
  if (words === '' && text.slice(end, paragraph.end).includes('\\')) return true;
  const tail = { start: Math.max(paragraph.start, paragraph.end - reach), end: paragraph.end };
  return isTorn(plainOf(text, tail), head);
}

const anyMark = /[\s.;,:…]/u;

function reportOf(text: string, paragraph: Span, next: Span | undefined): Report | undefined {
  const { start, end, words: mark } = endMarks(text, paragraph, anyMark);
  if (mark.endsWith(':')) return undefined; // the bases run on into `… ban hành Kế hoạch như sau:`
  const follows =
    next === undefined ? 'nothing' : isBasis(text, next) ? 'basis' : goesOn(text, next) ? 'reason' : 'text';
  const isLast = follows === 'text' || follows === 'nothing';
  const should = isLast ? '.' : ';';
  const isRight =
    follows === 'basis' ? mark === ';' : follows === 'reason' ? /^[;.,]$/.test(mark) : /^[.,]$/.test(mark);
  if (isRight) return undefined;
  // Half of the offices end the last basis so where the sentence that issues the plan goes on from it, against the decree's words.
  const isUsual = follows === 'text' && mark === ';';
  const at =
    mark === ''
      ? lastWord(text, paragraph, start)
      : { start: end - text.slice(start, end).trimStart().length, end };
  return {
    at,
    ...(isUsual && { severity: 'information' as const }),
    message: byDecree30(
      !isLast
        ? {
            vi: 'Sau căn cứ này còn căn cứ khác: cuối dòng là dấu chấm phẩy',
            en: 'Another basis follows: this line ends with a semicolon',
          }
        : {
            vi: 'Dòng căn cứ cuối cùng kết thúc bằng dấu chấm',
            en: 'The last basis ends with a full stop',
          },
      'annex I: II.6.a',
    ),
    fixes: [
      {
        title: { vi: `Kết thúc bằng “${should}”`, en: `End with “${should}”` },
        safe: true,
        edits: [{ start, end, text: should }],
      },
    ],
  };
}

/** `Thực hiện …`, `Theo đề nghị …`, `Xét …`: a further legal basis in a form of its own; `Quyết định số …`: one more of the same basis. */
function goesOn(text: string, { start, end }: Span): boolean {
  const words = plainOf(text, { start, end: Math.min(end, start + 24) });
  return openingWords.test(words) || furtherDocument.test(words);
}

const furtherDocument = new RegExp(`^(?:${documentTypes.map(({ name }) => name).join('|')})\\s+số\\s`, 'iu');

/** A line without a mark is marked at its last word, which ends at `end`. */
function lastWord(text: string, { start }: Span, end: number): Span {
  const word = /\S+$/u.exec(text.slice(Math.max(start, end - 40), end));
  return { start: end - (word?.[0].length ?? 1), end };
}
