import { type Span, sliceOf } from '#grammar/text/span.ts';

const mark = /[\u0300-\u036f]/;

/** `words` with letters as the text at `place` has them, marks apart or not: a fix of form changes nothing else. */
export function inSameComposition(text: string, place: Span, words: string): string {
  return mark.test(sliceOf(text, place)) ? words.normalize('NFD') : words;
}
