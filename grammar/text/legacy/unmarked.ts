import { eachWord, isWordCode } from '#grammar/text/characters.ts';
import { isSyllableWithoutDiacritics } from '#grammar/text/syllable.ts';

/** Fewer different words prove nothing: a heading, a list of names, the first words that somebody types. */
const minMet = 15;
/** In Vietnamese text three words in four have marks; so few of a hundred come from a scan, from no keyboard. */
const maxMarkedShare = 0.05;
/** Of a hundred words of English, about thirty are also Vietnamese syllables without their marks. */
const minOursShare = 0.55;

/** Whether a text is Vietnamese without its diacritics: a poor scan, or what was typed without a Vietnamese keyboard. */
export function isUnmarked(text: string): boolean {
  if (hasMarks(text)) return false;
  const met = new Set<string>();
  let [words, ours, marked] = [0, 0, 0];
  eachWord(text, (start, end) => {
    if (end - start < 2 || end - start > 24) return;
    const piece = text.slice(start, end).toLowerCase();
    if (/^\d+$/.test(piece)) return;
    words++;
    if (isSyllableWithoutDiacritics(piece)) {
      ours++;
      if (met.size < minMet) met.add(piece);
    } else if (/[^\x00-\x7f]/.test(piece)) marked++;
  });
  return met.size >= minMet && ours >= minOursShare * words && marked <= maxMarkedShare * words;
}

/** Whether more letters have marks than in a text that has lost them: almost every text does. */
function hasMarks(text: string): boolean {
  let [letters, marked] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 ? isWordCode(code) : code >= 0xc0 && code < 0x2000) letters++;
    if (code >= 0xc0 && code < 0x2000) marked++;
    if (letters >= 400 && marked > 0.1 * letters) return true;
  }
  return marked > 0.1 * letters;
}
