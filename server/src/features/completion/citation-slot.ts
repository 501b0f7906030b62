import { documentTypes } from '#grammar/tables/document-types.ts';
import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import { wordSet } from '#lexicon/words.ts';
import { blockStart, type Cursor, textBefore } from './cursor.ts';
import { bareInPlace } from './matching.ts';

/** A place for the citation of a document. */
export interface CitationSlot {
  /** Where the citation begins: at its type word, or behind the words that announce one. */
  readonly start: number;
  /** The type asked for ("Nghị định"); undefined where no type word stands. */
  readonly type: string | undefined;
  /** What is typed behind the type word, or in all. */
  readonly typed: string;
  /** Only what begins so fits: in prose, words anywhere in a title would fit too often. */
  readonly fromStart: boolean;
}

const types = documentTypes.map(({ name }) => ({ name, key: withoutDiacritics(name) })); // the longest first
const typeWord = new RegExp(`(?<![a-z])(${types.map(({ key }) => key).join('|')})(?: +|$)`, 'g');
/** Types that are verbs at the start of a sentence (`Quy định rõ …`): there a number must follow. */
const verbs = wordSet('citation-words.verbs-unmarked');
/** Words that may stand right behind a type without naming the document (`Nghị định này`, `Luật của`). */
const goesOn = wordSet('citation-words.behind-types');
const goesOnBare = wordSet('citation-words.behind-types-unmarked');
const opener = /(?:^|[.;] )(can cu|thuc hien|theo) +(?:vao +)?/g;
const maxCitationLength = 300;

/** The citation that the cursor may be in, by its type word or by the words that announce one. */
export function citationSlot(cursor: Cursor): CitationSlot | undefined {
  const slot = slotBefore(cursor);
  return slot && slot.start >= cursor.line.start ? slot : undefined; // an editor replaces within a line only
}

function slotBefore(cursor: Cursor): CitationSlot | undefined {
  const from = Math.max(blockStart(cursor), cursor.offset - maxCitationLength);
  if (from >= cursor.offset) return undefined;
  const { nfcText, at } = textBefore(cursor, from);
  const plain = bareInPlace(nfcText);
  const announced = announcement(cursor, plain);
  const word = [...plain.matchAll(typeWord)].findLast((each) => isType(nfcText, plain, each, announced?.end));
  if (word?.[0].endsWith(' ')) {
    const typed = nfcText.slice(word.index + word[0].length);
    const { name } = types.find(({ key }) => key === word[1])!;
    return isOver(bareInPlace(typed))
      ? undefined
      : { start: at(word.index), type: name, typed, fromStart: false };
  }
  if (!announced) return undefined;
  const typed = nfcText.slice(announced.end);
  if (isOver(bareInPlace(typed)) || !mayBegin(typed, announced.sure)) return undefined;
  return { start: at(announced.end), type: undefined, typed, fromStart: !announced.sure };
}

/** `Căn cứ`, `Thực hiện`, `Theo` at the start of the text or of a sentence; in the preamble what follows is a document. */
function announcement({ part }: Cursor, plain: string): { end: number; sure: boolean } | undefined {
  const match = [...plain.matchAll(opener)].at(-1);
  return match && { end: match.index + match[0].length, sure: part === 'preamble' && match[1] === 'can cu' };
}

/** Whether a type word, or what begins with it, is meant as the name of a document. */
function isType(
  nfcText: string,
  plain: string,
  word: RegExpExecArray,
  announced: number | undefined,
): boolean {
  const rest = plain.slice(word.index + word[0].length);
  if (/^(?:so *:? *)?\d/.test(rest) || /^so(?: |$)/.test(rest)) return true;
  if (isNoTitle(nfcText.slice(word.index + word[0].length))) return false;
  if (/(?:^| )(?:cac|nhung) $/.test(plain.slice(0, word.index))) return false;
  if (word.index === announced) return true;
  const startsSentence = /(?:^|[.;:!?)"“] *)$/.test(plain.slice(0, word.index));
  return /^\p{Lu}/u.test(nfcText.slice(word.index)) && !(startsSentence && verbs.has(word[1]!));
}

function isNoTitle(typed: string): boolean {
  const [first = '', next] = foldKey(`${typed}|`).split(/[ |]/);
  return goesOn.has(first) || (next !== undefined && /\s/.test(typed) && goesOnBare.has(first));
}

/** After a sentence or a line of the legal bases no citation goes on. */
const isOver = (plain: string) => /[;:!?]|\.(?: |$)/.test(plain);

/** What may begin a citation that no type word opens: anything after `Căn cứ`, else a capital or a number. */
const mayBegin = (typed: string, sure: boolean) => sure || /^(?:\p{Lu}|\d)/u.test(typed);
