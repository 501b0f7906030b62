import type { Line } from '#grammar/tree.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';
import { blanks, lineEnds, pageNumbers } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { areCells, isUpperHalf } from '#rules/text/cells.ts';

export const brokenParagraph: Rule = {
  id: 'broken-paragraph',
  order: 8010,
  title: { vi: 'Đoạn văn bị ngắt giữa chừng', en: 'A torn paragraph' },
  severity: 'information',
  fix: 'safe',
  mayChange: [lineEnds, pageNumbers, blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const subject = new Set(partOf(plan.tree, 'title')?.blocks); // its lines may stand apart
    for (const block of plan.blocks) {
      if (block.kind === 'table' || ownLines(block).length < 2 || subject.has(block)) continue;
      let above: Line | undefined;
      let between: Line[] = [];
      let isSure = false; // the line above is the lower half of a tear that is surely one
      for (const line of ownLines(block)) {
        if (line.kind === 'text' || line.kind === 'lower' || line.kind === 'item') {
          if (above && above.content.end > above.content.start && between.some(tears)) {
            const { lines } = plan.tree;
            isSure ||= isUpperHalf(plan.text, lines, above);
            if (areCells(plan.text, lines, above, line)) isSure = false;
            else yield report(plan.text, above, between, line, isSure);
          }
          above = line;
          between = [];
        } else between.push(line);
      }
    }
  },
};

/** Comments between two lines do not break a paragraph. */
const tears = ({ kind }: Line) => kind !== 'comment';

function report(text: string, above: Line, between: readonly Line[], line: Line, isSure: boolean): Report {
  const upper = lastWord(text.slice(above.content.start, above.content.end));
  const lower = text.slice(line.content.start, line.content.end).split(/\s/, 1)[0]!;
  const hasComment = !between.every(tears);
  return {
    at: { start: line.content.start, end: line.content.start + lower.length },
    message: {
      vi: `Đoạn văn bị ngắt: dòng này viết tiếp “… ${upper}” ở trên, giữa hai dòng không được có dòng trống hay số trang. Nối lại thành “… ${upper} ${lower} …”.`,
      en: `The paragraph is torn: this line goes on from “… ${upper}” above, with a blank line or page number between. Join them.`,
    },
    related: [{ ...above.content, message: { vi: 'Nửa trên của đoạn', en: 'The upper half' } }],
    fixes: hasComment
      ? []
      : [
          {
            title: { vi: 'Nối hai nửa của đoạn', en: 'Join the two halves' },
            safe: isSure,
            edits: [{ start: above.content.end, end: line.content.start, text: ' ' }],
          },
        ],
  };
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1);
