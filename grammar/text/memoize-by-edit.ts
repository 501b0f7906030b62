import { type Difference, differenceOf } from './difference.ts';

/** What a reader found in a text. */
interface Reading {
  readonly text: string;
}

/** How a text is read: whole, or from what was found in a text that differs from it in one stretch. Both give the same. */
export interface EditReader<T extends Reading> {
  read(text: string): T;
  update(known: T, text: string, difference: Difference): T;
}

/** So many readings of plans are kept: a plan is asked about as it is written and as its logical lines are. */
const maxRecent = 4;
/** Shorter texts are pieces of plans, in UTF-16 units: they have places of their own, so that they drive no plan out. */
const maxPieceLength = 600;
/** Of a text that differs in more than this share of its length all is read. */
const maxShare = 1 / 8;

/** A text that was asked for, and what was found in it. */
interface Recent<T> {
  /** The string that it was asked for with last: strings that are one object are equal at a look, others letter by letter. */
  text: string;
  readonly reading: T;
}

/**
 * A reader of whole texts that keeps what it found in the last few. A text that an edit has made of one of them is read where it was
 * edited, and no more: what is found elsewhere is moved. Pure: it gives what a reading of the whole text gives.
 */
export function memoizeByEdit<T extends Reading>({ read, update }: EditReader<T>): (text: string) => T {
  /** The latest first. */
  const plans: Recent<T>[] = [];
  const pieces: Recent<T>[] = [];
  let last: Recent<T> | undefined;
  const readAnew = (text: string) => {
    const known = text.length > maxPieceLength ? nearest(plans, text) : undefined;
    return known ? update(known.reading, text, known.difference) : read(text);
  };
  return (text) => {
    if (last?.text !== text) {
      const recent = text.length > maxPieceLength ? plans : pieces;
      const at = recent.findIndex((each) => each.text === text);
      last = recent[at] ?? { text, reading: readAnew(text) };
      if (at !== 0) {
        recent.splice(at < 0 ? maxRecent - 1 : at, 1);
        recent.unshift(last);
      }
    }
    last.text = text;
    return last.reading;
  };
}

/** The reading of the text that differs least from `text`; undefined where all differ in much. */
function nearest<T extends Reading>(
  recent: readonly Recent<T>[],
  text: string,
): { readonly reading: T; readonly difference: Difference } | undefined {
  let found: { readonly reading: T; readonly difference: Difference } | undefined;
  let most = text.length * maxShare;
  for (const { reading } of recent) {
    if (Math.abs(reading.text.length - text.length) >= most) continue;
    const difference = differenceOf(reading.text, text);
    const { start, beforeEnd, afterEnd } = difference;
    const length = Math.max(beforeEnd, afterEnd) - start;
    if (length >= most) continue;
    most = length;
    found = { reading, difference };
  }
  return found;
}
