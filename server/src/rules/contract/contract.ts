import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { type Side, sidesOf } from '#rules/contract/side.ts';
import { isOneWord, isTokenUnit, isWordToken } from '#rules/contract/tokens.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * One kind of change that the safe fixes of a rule may make. It is documented in docs/fixes.md, and every safe fix is checked against
 * it. Each function looks at a place where the text before and after the fix differ; a difference that no permission explains is a violation.
 */
export interface Permission {
  readonly id: string;
  readonly description: Bilingual;
  /** Words that become equal by this are the same word (`05` and `5` where a zero may come). */
  readonly fold?: (word: string) => string;
  /** How many tokens of the text as it was may go from index `i` on, where it is to go on as `now` does from `j` on. */
  readonly drops?: (was: Side, i: number, now: Side, j: number) => number;
  /** How many tokens of the fixed text may have come in from index `j` on. */
  readonly adds?: (now: Side, j: number) => number;
  /** How many tokens from `i` on may become how many from `j` on. */
  readonly rewrites?: (was: Side, i: number, now: Side, j: number) => readonly [number, number] | undefined;
}

/** What the safe fixes of a rule may change. Every word, mark, blank and line end that it does not name stays as it is. */
export type FixContract = readonly Permission[];

/** A change that a contract does not name: where in the text as it was, what stood there, and what would. */
export interface ContractViolation extends Span {
  readonly was: string;
  readonly now: string;
}

/** A safe fix changes what the contract of its rule does not permit: an error of the rule. */
export class ContractViolationError extends Error {
  constructor({ was, now }: ContractViolation) {
    super(
      `a safe fix would change ${JSON.stringify(was)} into ${JSON.stringify(now)}, which its contract does not name`,
    );
    this.name = 'ContractViolationError';
  }
}

/** Gives the first change that the edits of a fix make and `contract` does not permit; undefined where there is none. */
export type ContractChecker = (
  edits: readonly TextEdit[],
  contract: FixContract,
) => ContractViolation | undefined;

/**
 * The checker of fixes of `text`. Edits are offsets into `text` in UTF-16 units, in order and not overlapping. The cost is that of the words
 * that a fix touches, not that of the text.
 */
export function contractChecker(text: string): ContractChecker {
  const sideOf = sidesOf(text);
  return (edits, contract) => {
    for (const piece of piecesOf(text, edits)) {
      const was = text.slice(piece.start, piece.end);
      if (isOneWord(was) && isOneWord(piece.now) && isSame(was, piece.now, contract)) continue; // most often
      const violation = violationIn(piece, sideOf(piece, was), sideOf(piece, piece.now), contract);
      if (violation) return violation;
    }
    return undefined;
  };
}

/** The first change that a fix of `text` makes and `contract` does not name. */
export const contractViolationOf = (text: string, edits: readonly TextEdit[], contract: FixContract) =>
  contractChecker(text)(edits, contract);

/** A piece of the text that a fix changes, from the beginning of a word to the end of one, and what it becomes. */
interface Piece extends Span {
  readonly now: string;
}

/** A piece that may go on: what it becomes up to `to`, the end of its last edit; from there to `end` it stays. */
interface OpenPiece extends Span {
  end: number;
  to: number;
  readonly texts: string[];
}

/** Edits within one word are one piece, so that no word is looked at in halves; a word of many edits is gone through once. */
function* piecesOf(text: string, edits: readonly TextEdit[]): Iterable<Piece> {
  const closed = ({ start, end, to, texts }: OpenPiece): Piece => ({
    start,
    end,
    now: texts.join('') + text.slice(to, end),
  });
  let open: OpenPiece | undefined;
  for (const edit of edits) {
    if (open && edit.start <= open.end) {
      open.texts.push(text.slice(open.to, edit.start), edit.text);
      open.to = edit.end;
      if (edit.end > open.end) open.end = wordEnd(text, edit.end);
      continue;
    }
    if (open) yield closed(open);
    const start = wordStart(text, edit.start, open?.end ?? 0);
    open = {
      start,
      end: wordEnd(text, edit.end),
      to: edit.end,
      texts: [text.slice(start, edit.start), edit.text],
    };
  }
  if (open) yield closed(open);
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isTokenUnit(text, start - 1)) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isTokenUnit(text, end)) end++;
  return end;
}

function violationIn(
  { start, end }: Piece,
  was: Side,
  now: Side,
  contract: FixContract,
): ContractViolation | undefined {
  let i = 0;
  let j = 0;
  while (i < was.tokens.length || j < now.tokens.length) {
    const step = stepAt(was, i, now, j, contract);
    if (!step) {
      const wordsAt = (side: Side, from: number) => side.tokens.slice(from, from + 12).join('');
      return { start, end, was: wordsAt(was, i), now: wordsAt(now, j) };
    }
    i += step[0];
    j += step[1];
  }
  return undefined;
}

/** How far both sides may be read on; undefined where they differ in what the contract does not name. */
function stepAt(
  was: Side,
  i: number,
  now: Side,
  j: number,
  contract: FixContract,
): readonly [number, number] | undefined {
  for (const { rewrites } of contract) {
    const step = rewrites?.(was, i, now, j);
    if (step) return step;
  }
  const [a, b] = [was.tokens[i], now.tokens[j]];
  if (a !== undefined && b !== undefined && isSame(a, b, contract)) return [1, 1];
  for (const { drops } of contract) {
    const gone = a === undefined ? 0 : (drops?.(was, i, now, j) ?? 0);
    if (gone > 0) return [gone, 0];
  }
  for (const { adds } of contract) {
    const come = b === undefined ? 0 : (adds?.(now, j) ?? 0);
    if (come > 0) return [0, come];
  }
  return undefined;
}

function isSame(a: string, b: string, contract: FixContract): boolean {
  if (a === b) return true;
  if (!isWordToken(a) || !isWordToken(b)) return false;
  const fold = (word: string) => contract.reduce((folded, each) => each.fold?.(folded) ?? folded, word);
  return fold(a) === fold(b);
}
