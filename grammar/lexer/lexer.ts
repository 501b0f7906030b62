import { Lexer } from 'chevrotain';
import { modes } from '#grammar/lexer/heads.ts';

/** One instance for the life of the process; the patterns are validated by a test, not at every start. */
const lexer = new Lexer(
  { modes, defaultMode: 'head' },
  { positionTracking: 'onlyOffset', skipValidations: true, ensureOptimizations: true },
);

/**
 * The tokens of composed text. A line end is added, so that the last line is like every other: the last token
 * reaches one unit past the end of `text`. Never fails: every character belongs to some token.
 */
export function tokenize(text: string): ReturnType<Lexer['tokenize']>['tokens'] {
  return lexer.tokenize(`${text}\n`).tokens;
}
