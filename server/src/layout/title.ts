import type { Span } from '#grammar/text/span.ts';
import { isContentLine, type Part } from '#grammar/tree.ts';
import type { Title } from '#model/header/title.ts';
import { ownLines } from '#model/structure/walk.ts';
import { ruleBelow } from './header.ts';
import type { PageBlock, PageParagraph } from './page.ts';
import type { StyleName } from './styles.ts';
import { paragraphOf, wholeOf } from './text.ts';

/** The type of the plan, its subject in the lines of the text with a rule below, whom it is addressed to, what it comes with. */
export function titleBlocks(text: string, part: Part, title: Title | undefined): PageBlock[] {
  const paragraphs = part.blocks
    .flatMap(ownLines)
    .filter(isContentLine)
    .flatMap((line) => partedAt(wholeOf(line), title?.type.end))
    .flatMap(
      (span): PageParagraph | readonly PageParagraph[] =>
        paragraphOf(text, styleIn(span, title), [span]) ?? [],
    );
  const last = paragraphs.findLast(({ style }) => style === 'subject') ?? paragraphs[0];
  return paragraphs.flatMap((each) => (each === last ? [each, ruleBelow(text, each, 0.4)] : [each]));
}

/** The subject may begin on the line of the type. */
function partedAt(span: Span, at: number | undefined): Span[] {
  if (at === undefined || at <= span.start || at >= span.end) return [span];
  return [
    { start: span.start, end: at },
    { start: at, end: span.end },
  ];
}

function styleIn({ start, end }: Span, title: Title | undefined): StyleName {
  const isIn = (span: Span | undefined) => span !== undefined && span.start < end && start < span.end;
  if (isIn(title?.type)) return 'type';
  if (isIn(title?.attachment)) return 'attachment';
  if (isIn(title?.addressee)) return 'addressee';
  return 'subject';
}
