import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * Limits on the findings of one text: a report is for people, and a hostile text must not make one that is many times as long. A finding
 * says how much is left out. Fixes are never changed in effect.
 */

/** The most findings of one rule in one text; a plan that people write does not come near it. */
export const maxFindingsOfRule = 500;
/** The most related places of one finding. */
export const maxRelatedPlaces = 10;

/** A quotation within a message is no longer than this, in UTF-16 units; its beginning and its end are kept. */
const maxQuotation = 120;
const longQuotation = new RegExp(`“([^“”]{${maxQuotation + 1},})”`, 'g');
/** The longest message that a rule writes of a plan, with room to spare. */
const maxMessage = 1_500;

/** A message of which long quotations, and what is too long in all, are cut short. */
export function truncatedMessage(message: string): string {
  if (message.length <= maxQuotation) return message;
  const wording = message.replace(longQuotation, (_, words: string) => `“${truncated(words, maxQuotation)}”`);
  return truncated(wording, maxMessage);
}

function truncated(words: string, most: number): string {
  if (words.length <= most) return words;
  const position = most >> 1;
  return `${withoutHalfCharacters(words.slice(0, position))} … ${withoutHalfCharacters(words.slice(words.length - (most >> 2)))}`;
}

/** Without halves of characters of two units at its ends. */
const withoutHalfCharacters = (piece: string) => piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** The message of the finding that stands for those that are left out. */
export const moreFindings = (count: number): Bilingual => ({
  vi: `Còn ${count} chỗ nữa như vậy, bắt đầu từ chỗ này, không kể ra (mỗi quy tắc kể nhiều nhất ${maxFindingsOfRule} chỗ). Sửa các chỗ đã kể rồi soát lại.`,
  en: `${count} more places like this, from here on, are not listed (a rule lists ${maxFindingsOfRule} at most). Mend those that are, and check again.`,
});

/** The edits of a fix that has more than this are merged into fewer, longer ones. */
const maxEdits = 200;
/** Whether a fix has so many edits that it is shown once, with merged edits. */
export const hasManyEdits = (edits: readonly TextEdit[]) => edits.length > maxEdits;

/** Edits that stand no further apart than this are merged, in UTF-16 units: an edit costs more than the text between them. */
const mergeDistance = 40;

/** Edits, in order and not overlapping, that change `text` in the same way: many edits that stand close together become one. */
export function mergedEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!hasManyEdits(edits)) return edits;
  const pieces: { at: Span; texts: string[] }[] = [];
  for (const { start, end, text: words } of edits) {
    const last = pieces.at(-1);
    if (last && start - last.at.end <= mergeDistance) {
      last.texts.push(text.slice(last.at.end, start), words);
      last.at = { start: last.at.start, end };
    } else pieces.push({ at: { start, end }, texts: [words] });
  }
  return pieces.map(({ at, texts }) => ({ ...at, text: texts.join('') }));
}
