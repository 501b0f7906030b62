import type { IToken } from 'chevrotain';
import { isDigitCode, isWordCode, isWordUnit } from '#grammar/text/characters.ts';
import { isSpace } from '#grammar/text/span.ts';
import { memoizeByForm, type WordForm } from '#grammar/words/word-form.ts';
import { formAt } from '#grammar/words/word-table.ts';
import { deadlineTokens, Plain, plainWords, Sign, Word, wordPattern } from './deadline-tokens.ts';
import { markOf, readerOf, stickyEnd, type TokenReader } from './word-tokens.ts';

/** The readers of all tokens, in order of priority; the last one takes any word. */
const endOfWord = stickyEnd(wordPattern);
const readers: readonly TokenReader[] = [
  ...deadlineTokens.flatMap((type) => readerOf(type) ?? []),
  { type: Word, endAt: endOfWord, startingWith: () => endOfWord },
];
/** Words that mean nothing here are by far the most: the engine of patterns goes over all that follow each other at once. */
const endOfPlain = stickyEnd(plainWords);

type Candidate = Pick<TokenReader, 'type' | 'endAt'>;

const startingWith = (word: string): readonly Candidate[] =>
  readers.flatMap(({ type, startingWith }) => {
    const endAt = startingWith(word);
    return endAt ? [{ type, endAt }] : [];
  });

const ofFigures = startingWith('1');

/** The readers of the tokens that a word can begin; all where it has a loose mark or a letter of another language within. */
const candidatesOf = memoizeByForm(({ text, lower }: WordForm): readonly Candidate[] => {
  for (let i = 0; i < text.length; i++) if (!isWordCode(text.charCodeAt(i))) return readers;
  return startingWith(lower);
});

/** The tokens of composed text. Total: every character but white space belongs to a token. */
export function tokenizeDeadline(text: string): IToken[] {
  const tokens: IToken[] = [];
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let type = markOf(code) ?? Sign;
    let end = at + 1;
    if (isWordUnit(code)) {
      const isFigure = isDigitCode(code);
      const plainEnd = isFigure ? -1 : endOfPlain(text, at);
      if (plainEnd >= 0) {
        type = Plain;
        end = isSpace(text.charCodeAt(plainEnd - 1)) ? plainEnd - 1 : plainEnd;
      } else {
        const candidates = isFigure ? ofFigures : candidatesOf(formAt(text, at)!);
        for (let i = 0; i < candidates.length; i++) {
          const behind = candidates[i]!.endAt(text, at);
          if (behind < 0) continue;
          type = candidates[i]!.type;
          end = behind;
          break;
        }
      }
    }
    const { tokenTypeIdx } = type;
    tokens.push({
      image: text.slice(at, end),
      startOffset: at,
      tokenType: type,
      tokenTypeIdx: tokenTypeIdx!,
    });
    at = end;
  }
  return tokens;
}
