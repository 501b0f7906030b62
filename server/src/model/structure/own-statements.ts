import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords } from '#lexicon/territories.ts';
import type { Plan } from '#model/plan.ts';
import { type Passage, toPlanSpan } from './passage.ts';

/** A piece of the composed text of a plan, and where it stands in the plan. */
export interface ComposedPiece {
  readonly text: string;
  /** The span in the plan of a span in `text`. */
  at(span: Span): Span;
}

/** Where a plan refers to itself: the decision that brings it out or the sentence that does, and the one that ends it. */
export interface OwnStatement extends ComposedPiece {
  readonly kind: 'decision' | 'opening' | 'closing';
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
/** The closing, and the first of what may stand behind the name of the plan: whose plan it is, a mark, what is asked for. */
const closing = /^Trên đây là (?:toàn bộ )?(?:nội dung )?Kế hoạch(?!\p{L})\s*(?!số\s|này)/iu;
const nameStop = /\s+của\s|\s*[.;:](?!\d)|\s*,|\s+(?:yêu cầu|đề nghị|giao)\s|\s*$/giu;
/** Behind a comma these begin something else than a further part of the name: `, trong quá trình thực hiện`, `, UBND xã đề nghị`. */
const goesOnOtherwise = new RegExp(
  String.raw`^,\s*(?:${alternation('plan-statements.behind-names')}(?!\p{L})|\p{Lu}|$)`,
  'u',
);
/** The rest of a closing up to its end: `của Viện kiểm sát nhân dân khu vực 3, tỉnh Cà Mau`. */
const closingEnd = new RegExp(
  String.raw`[.;](?:\s|$|\/)|,\s(?!${alternation(territoryWords)}\s+\p{Lu})|\s(?:yêu cầu|đề nghị|giao)\s`,
  'u',
);
/** `Về việc ban hành Kế hoạch …` and `Ban hành kèm theo Quyết định này Kế hoạch …` of the decision that brings a plan out. */
const decides =
  /^(?:(?:Điều\s+1\s*\.?\s*)?(?:ban hành|phê duyệt)(?:\s+kèm theo\s+quyết định\s+này)?|(?:về việc|v\/v)\s+(?:ban hành|phê duyệt))\s+(?:bản\s+)?[“"]?Kế hoạch(?!\p{L})\s*([^.;:“”"]{0,500})/iu;

/**
 * What a plan says of itself: in the title and the first article of the decision above it, in the last paragraph of its preamble that
 * brings it out, and in the last one that closes it.
 */
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
  const decisions = passages.filter(({ part, kind }) => part.kind === 'decision' && kind === 'text');
  return [
    ...decisions.flatMap((passage) => decisionIn(passage) ?? []),
    ...last(['preamble'], openingIn),
    ...last(['preamble', 'body', 'closing'], closingIn),
  ];
}

function decisionIn(passage: Passage): OwnStatement | undefined {
  const match = decides.exec(passage.composed.text.slice(0, maxLength));
  if (!match) return undefined;
  const name = match[1]!.trimEnd();
  const start = match[0].length - match[1]!.length;
  return {
    kind: 'decision',
    ...piece(passage, 0, start + name.length),
    name: name === '' ? undefined : piece(passage, start, start + name.length),
  };
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
  const text = passage.composed.text.slice(0, maxLength);
  const head = closing.exec(text);
  if (!head) return undefined;
  const start = head[0].length;
  const end = start + nameLength(text.slice(start));
  const stop = closingEnd.exec(text.slice(end));
  return {
    kind: 'closing',
    ...piece(passage, 0, stop ? end + stop.index : text.length),
    name: end === start ? undefined : piece(passage, start, end),
  };
}

/** How long the name is that a text begins with; it may have commas (`phòng, chống thiên tai`). */
function nameLength(text: string): number {
  const stops = [...text.matchAll(nameStop)];
  const stop = stops.find(
    ({ index, 0: mark }) => !mark.endsWith(',') || goesOnOtherwise.test(text.slice(index + mark.length - 1)),
  );
  return stop?.index ?? text.length;
}

function piece(passage: Passage, start: number, end: number): ComposedPiece {
  return {
    text: passage.composed.text.slice(start, end),
    at: (span) => toPlanSpan(passage, { start: start + span.start, end: start + span.end }),
  };
}
