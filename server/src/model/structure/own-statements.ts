import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Plan } from '#model/plan.ts';
import { type Passage, toPlanSpan } from './passage.ts';

/** A piece of the composed text of a plan, and where it stands in the plan. */
export interface ComposedPiece {
  readonly text: string;
  /** The span in the plan of a span in `text`. */
  at(span: Span): Span;
}

/** Where a plan refers to itself: the sentence that brings it out, and the one that ends it. */
export interface OwnStatement extends ComposedPiece {
  readonly kind: 'opening' | 'closing';
  /** What it calls the plan, behind the word `Kế hoạch`; undefined for `Kế hoạch như sau`. */
  readonly name: ComposedPiece | undefined;
}

/** A sentence of a plan on itself is not longer. */
const maxLength = 600;

const issues = new RegExp(
  String.raw`(?<!\p{L})${alternation('plan-statements.issues')}\s+Kế hoạch(?!\p{L}|\s+số\s)`,
  'giu',
);
/** What leads over from the name of a plan to its text. */
const leadsOver = new RegExp(
  String.raw`^\s*([^.;:]{0,500}?),?\s*(?:(?:cụ thể(?: là)?|chi tiết)?\s*như sau|${alternation('plan-statements.contains')} (?:${alternation('plan-statements.several')} )?nội dung|cụ thể)(?=[\s,:.]|$)`,
  'iu',
);
/** What ends it in the closing: a mark, whose plan it is, what is asked for. */
const closing =
  /^Trên đây là (?:toàn bộ )?(?:nội dung )?Kế hoạch(?!\p{L})\s*((?!số\s|này)[^.;,:]{0,500}?)(?=\s+của\s|\s*[.,;:]|\s+(?:yêu cầu|đề nghị|giao)\s|\s*$)/iu;

/** What a plan says of itself: in the last paragraph of its preamble that brings it out, and in the last one that closes it. */
export function ownStatements({ passages }: Plan): OwnStatement[] {
  const last = (kinds: readonly PartKind[], read: (passage: Passage) => OwnStatement | undefined) => {
    for (let i = passages.length - 1; i >= 0; i--) {
      const passage = passages[i]!;
      const statement =
        passage.kind === 'text' && kinds.includes(passage.part.kind) ? read(passage) : undefined;
      if (statement) return [statement];
    }
    return [];
  };
  return [...last(['preamble'], openingIn), ...last(['preamble', 'body', 'closing'], closingIn)];
}

function openingIn(passage: Passage): OwnStatement | undefined {
  const { text } = passage.composed;
  const head = [...text.matchAll(issues)].at(-1);
  if (!head) return undefined;
  const end = head.index + head[0].length;
  const name = leadsOver.exec(text.slice(end, end + maxLength));
  if (!name) return undefined;
  const before = text.slice(Math.max(0, head.index - maxLength), head.index);
  const sentence = [...before.matchAll(/[.;:]\s/g)].at(-1);
  const start = head.index - before.length + (sentence ? sentence.index + 2 : 0);
  const nameStart = end + name[0].indexOf(name[1]!);
  return {
    kind: 'opening',
    ...piece(passage, start, end + name[0].length),
    name: name[1] === '' ? undefined : piece(passage, nameStart, nameStart + name[1]!.length),
  };
}

function closingIn(passage: Passage): OwnStatement | undefined {
  const { text } = passage.composed;
  const match = closing.exec(text.slice(0, maxLength));
  if (!match) return undefined;
  const stop = /[.;](?:\s|$|\/)|,\s|\s(?:yêu cầu|đề nghị|giao)\s/u.exec(
    text.slice(match[0].length, maxLength),
  );
  const nameStart = match[0].length - match[1]!.length;
  return {
    kind: 'closing',
    ...piece(passage, 0, stop ? match[0].length + stop.index : Math.min(text.length, maxLength)),
    name: match[1] === '' ? undefined : piece(passage, nameStart, match[0].length),
  };
}

function piece(passage: Passage, start: number, end: number): ComposedPiece {
  return {
    text: passage.composed.text.slice(start, end),
    at: (span) => toPlanSpan(passage, { start: start + span.start, end: start + span.end }),
  };
}
