import * as phrases from '#grammar/tables/phrases.ts';
import { type LineReader, opensBody } from './line-reader.ts';

/** Where forms begin below the text of a plan, as a reader goes down its lines. */
export interface Forms {
  /**
   * What begins at the line of this index: a form to be filled in, or, where a numbered one has no places for that, an annex.
   * `isInForm` where a form is open. Asked line by line, in order.
   */
  beginsAt(index: number, isInForm: boolean): 'form' | 'annex' | undefined;
}

/** So many lines have places to be filled in where a title alone says that it is a form. */
const minBlanks = 2;

/**
 * `Mẫu số 01` opens a sheet, and a form where it has places to be filled in; so do a national motto and the title of a form (`BIÊN BẢN`, `PHIẾU …`) where places to be
 * filled in follow before the next sheet or annex.
 */
export function formsIn(reading: LineReader, from: number): Forms {
  const { text, lines, words } = reading;
  const isNumber = (i: number) =>
    phrases.formNumber.test(words(i)) || phrases.formNumberInCapitals.test(words(i));
  const ahead = new Uint8Array(lines.length); // lines with blanks from here to the next sheet, as far as they count
  let blanks = 0;
  for (let i = lines.length - 1; i >= from; i--) {
    const { start, end } = lines[i]!.content;
    const isAnnex = phrases.annex.test(words(i)) || phrases.annexInCapitals.test(words(i));
    if (!isAnnex && blanks < minBlanks && phrases.blank.test(text.slice(start, end))) blanks++;
    ahead[i] = blanks;
    if (isAnnex || isNumber(i)) blanks = 0;
  }
  let isHeaded = false; // the open form has a title or items: what opens a form opens another one
  return {
    beginsAt: (i, isInForm) => {
      const piece = words(i);
      const isTitle = phrases.formTitle.test(piece);
      const isMotto = phrases.motto.test(piece);
      const isSign = (isTitle || isMotto) && ahead[i]! >= minBlanks;
      const isSheet = isNumber(i);
      if (isSheet || (isSign && (!isInForm || isHeaded))) {
        isHeaded = isTitle;
        return isSheet && ahead[i] === 0 ? 'annex' : 'form';
      }
      if (isInForm && (isTitle || opensBody(lines[i]!))) isHeaded = true;
      return undefined;
    },
  };
}
