import type { Span } from '#grammar/text/span.ts';

/** The Markdown that a hover shows for a span of the text. */
export interface HoverContent extends Span {
  readonly markdown: string;
}
