import { compose } from '#grammar/text/fold.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';

/** The words of a span, composed, without the emphasis and heading marks that converters leave around them. */
export function plainOf(text: string, span: Span): string {
  return compose(sliceOf(text, span))
    .text.replace(/^[\s*_#]+/, '')
    .replace(/[\s*_]+$/, '');
}
