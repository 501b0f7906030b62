import { foldWord } from '#grammar/text/fold.ts';
import { withoutInvisibleCharacters } from '#grammar/text/invisible.ts';
import { detached } from '#grammar/text/span.ts';

/**
 * The forms of words: what a word is by itself, worked out once for all places where it stands. A plan has thousands of words of some
 * hundred forms, and most plans the same ones: a reader that asks a form and not the text looks at each form once.
 */

/** A word as it is written somewhere. */
export interface WordForm {
  /** The very characters of the text. */
  readonly written: string;
  /** Composed (NFC), with the letters of old fonts as ours (`Ð` as `Đ`, `ƣ` as `ư`), without characters that nobody sees. */
  readonly text: string;
  /** `text` in small letters. */
  readonly lower: string;
  /** The key under which two spellings of one word are equal: small letters, one tone placement (see `foldKey`). */
  readonly key: string;
  /** A number of `lower`: the same for the same word in small or capital letters, rarely for others. */
  readonly hash: number;
  /** What readers have found out about it, by the number of the reader. */
  readonly memos: unknown[];
  /** Of some readers two bits each: whether it was asked, and what the answer was (see `flagByForm`). */
  flags: number;
  /** The number of the last pass over the words of a text that met it, for passes that want each form once. */
  lastPass: number;
}

const ofOldFonts: Readonly<Record<string, string>> = { '\u00d0': 'Đ', '\u01a2': 'Ư', '\u01a3': 'ư' };

function makeForm(written: string): WordForm {
  const text = withoutInvisibleCharacters(written)
    .normalize('NFC')
    .replace(/[\u00d0\u01a2\u01a3]/g, (letter) => ofOldFonts[letter]!);
  const lower = text.toLowerCase();
  const key = foldWord(lower);
  return { written, text, lower, key, hash: hashOf(lower), memos: [], flags: 0, lastPass: 0 };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) & 0x3fff_ffff;
  return hash;
}

let readers = 0;

/** `read` that looks at each form once. What it gives is shared by all places of the form, and never to be changed. */
export function memoizeByForm<T extends object | string | number | boolean>(
  read: (form: WordForm) => T,
): (form: WordForm) => T {
  const reader = readers++;
  return (form) => {
    const known = form.memos[reader] as T | undefined;
    if (known !== undefined) return known;
    const fresh = read(form);
    form.memos[reader] = fresh;
    return fresh;
  };
}

let flags = 0;

/**
 * The same for a question that a whole text is walked with, word by word: the answers lie in the form itself, where a memo would have to
 * be fetched for each word.
 */
export function flagByForm(is: (form: WordForm) => boolean): (form: WordForm) => boolean {
  if (flags === maxFlags) return memoizeByForm(is);
  const asked = 1 << (2 * flags);
  const yes = 2 << (2 * flags);
  flags++;
  return (form) => {
    if (form.flags & asked) return (form.flags & yes) !== 0;
    const answer = is(form);
    form.flags |= answer ? asked | yes : asked;
    return answer;
  };
}

/** So many pairs of bits are a small integer. */
const maxFlags = 15;

/** Longer words are rarely met twice: they have a form of their own at each place. In UTF-16 units. */
const maxLength = 40;
/** With so many forms all are forgotten; tables that exist keep theirs. */
const maxForms = 30_000;
/** A power of two, and more than twice the number of forms, so that a free slot is near. */
const slotCount = 65_536;

let slots: (WordForm | undefined)[] = new Array(slotCount);
let count = 0;

/** The form of the word that `text` has between two offsets; `hash` is the same for the same units: 31 times the hash before, and the unit. */
export function formOf(text: string, start: number, end: number, hash: number): WordForm {
  const length = end - start;
  if (length > maxLength) return makeForm(detached(text.slice(start, end)));
  let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
  for (;;) {
    const form = slots[slot];
    if (form === undefined) break;
    if (form.written.length === length && isAt(form.written, text, start)) return form;
    slot = (slot + 1) & (slotCount - 1);
  }
  const form = makeForm(detached(text.slice(start, end)));
  if (count >= maxForms) {
    slots = new Array(slotCount);
    count = 0;
    slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
  }
  slots[slot] = form;
  count++;
  return form;
}

function isAt(word: string, text: string, start: number): boolean {
  for (let i = word.length - 1; i >= 0; i--)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
