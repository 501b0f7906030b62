import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * How much may be said of one text, whatever stands in it: a report is for people, and a stranger's text must not make one that
 * is many times as long. What is left out is told of. Fixes stay exact.
 */

/** So many findings of one rule are told in one text; a plan that people write does not come near it. */
export const mostOfRule = 500;
/** So many other places explain one finding. */
export const mostRelated = 10;

/** A quotation within a message is no longer than this, in UTF-16 units; its beginning and its end are kept. */
const longestQuotation = 120;
/** The longest message that a rule writes of a plan, with room to spare. */
const longestMessage = 1_500;

/** A message of which long quotations, and what is too long in all, are cut short. */
export function shortened(message: string): string {
  if (message.length <= longestQuotation) return message;
  const said = message.replace(/“([^“”]{121,})”/g, (_, words: string) => `“${cut(words, longestQuotation)}”`);
  return cut(said, longestMessage);
}

function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const kept = most >> 1;
  return `${whole(words.slice(0, kept))} … ${whole(words.slice(words.length - (most >> 2)))}`;
}

/** Without halves of characters of two units at its ends. */
const whole = (piece: string) => piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** What is said in place of all findings of a rule that are not told. */
export const moreOf = (count: number): Bilingual => ({
  vi: `Còn ${count} chỗ nữa như vậy, bắt đầu từ chỗ này, không kể ra (mỗi quy tắc kể nhiều nhất ${mostOfRule} chỗ). Sửa các chỗ đã kể rồi soát lại.`,
  en: `${count} more places like this, from here on, are not listed (a rule lists ${mostOfRule} at most). Mend those that are, and check again.`,
});

/** A fix of more edits than this is told in fewer, longer ones. */
const mostEdits = 200;
/** Whether a fix has so many edits that it is told once, and in fewer of them. */
export const isLarge = (edits: readonly TextEdit[]) => edits.length > mostEdits;

/** An edit costs more than so much text that lies between two. */
const nearestEdits = 40;

/** Edits, in order and apart, that make the same of `text`: those that stand close together as one where they are many. */
export function joined(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!isLarge(edits)) return edits;
  const pieces: { at: Span; texts: string[] }[] = [];
  for (const { start, end, text: said } of edits) {
    const last = pieces.at(-1);
    if (last && start - last.at.end <= nearestEdits) {
      last.texts.push(text.slice(last.at.end, start), said);
      last.at = { start: last.at.start, end };
    } else pieces.push({ at: { start, end }, texts: [said] });
  }
  return pieces.map(({ at, texts }) => ({ ...at, text: texts.join('') }));
}
