import { createToken, Lexer, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens as referenceTokens } from '#grammar/inline/reference-tokens.ts';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';

/** The same tokens without their hints: Chevrotain then finds out by itself what each can start with. */
function unhinted(types: readonly TokenType[]): TokenType[] {
  return types.map(({ name, PATTERN, GROUP, PUSH_MODE, POP_MODE }) =>
    createToken({
      name,
      pattern: PATTERN!,
      line_breaks: true,
      ...(GROUP === undefined ? {} : { group: GROUP }),
      ...(PUSH_MODE === undefined ? {} : { push_mode: PUSH_MODE }),
      ...(POP_MODE === undefined ? {} : { pop_mode: POP_MODE }),
    }),
  );
}

const config = { positionTracking: 'onlyOffset', ensureOptimizations: true } as const;
const text = fc.oneof(planLikeText, anyText);
const same = (a: Lexer, b: Lexer) =>
  fc.property(text, (input): void => {
    expect(read(a, input)).toEqual(read(b, input));
  });
const read = (lexer: Lexer, input: string) =>
  lexer.tokenize(input).tokens.map((token) => `${token.tokenType.name} ${token.startOffset} ${token.image}`);

describe('the start characters of tokens', () => {
  it('loses no token of references', () => {
    const hinted = new Lexer([...referenceTokens], config);
    const plain = new Lexer(unhinted(referenceTokens), config);
    fc.assert(same(hinted, plain), { numRuns: 500 });
  });
});
