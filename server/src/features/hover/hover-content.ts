import type { Span } from '#grammar/text/span.ts';

/** What a hover tells of a piece of the text, in Markdown. */
export interface HoverContent extends Span {
  readonly markdown: string;
}
