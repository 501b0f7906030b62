import type { Span } from '#grammar/text/span.ts';
import type { Finding } from '#rules/finding.ts';
import { applyEdits } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { movedOrGone } from '#tools/quality/mutation.ts';
import { textMutations } from './all.ts';
import { after, type Placed, paragraphOf, type TextMutation } from './placed.ts';
import { type Shape, shapes } from './shapes.ts';

/** A text in one shape, and what is found in it before it is broken. */
interface Laid {
  readonly name: string;
  readonly shape: Shape;
  readonly text: string;
  /** Findings of the text as it is encoded, at places of the text as it is laid out. */
  readonly findings: readonly Finding[];
}

/** A text in one shape broken at one place. */
export interface TextTrial {
  readonly laid: Laid;
  readonly mutation: TextMutation;
  readonly placed: Placed;
}

/** What the rules say of a trial. */
export interface TextOutcome {
  readonly broken: string;
  /** Where the fault stands in the broken text. */
  readonly at: Span;
  readonly isFound: boolean;
  /** New findings elsewhere. */
  readonly wrong: readonly Finding[];
}

/** The text in every shape that changes it. */
export function laidOut(name: string, text: string): Laid[] {
  const composed = text.normalize('NFC').replaceAll('\r\n', '\n');
  const known = new Set<string>();
  return shapes.flatMap((shape) => {
    const laid = shape.layout(composed);
    if (shape.encode === undefined && known.has(laid)) return [];
    known.add(laid);
    return [{ name, shape, text: laid, findings: findingsIn(laid, shape) }];
  });
}

/** The findings in a text as its shape encodes it, at their places in the text as it was. */
function findingsIn(text: string, { encode }: Shape): Finding[] {
  if (!encode) return lintText(text);
  const origin = decodedOffsets(text, encode);
  return lintText(encode(text))
    .filter(({ rule }) => rule !== 'not-nfc') // that letters are decomposed is the shape’s own matter
    .map((finding) => ({ ...finding, start: origin[finding.start]!, end: origin[finding.end]! }));
}

/** For each offset of the encoded text the offset in the text: letters are encoded one by one. */
function decodedOffsets(text: string, encode: (text: string) => string): number[] {
  const origin: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (let i = 0; i < encode(letter).length; i++) origin.push(at);
    at += letter.length;
  }
  origin.push(at);
  return origin;
}

/** The trials of a text in its shapes, so many of each mutation at equal steps from a place that name, shape and mutation decide. */
export function textTrials(name: string, text: string, most: number): TextTrial[] {
  return laidOut(name, text).flatMap((laid) =>
    textMutations.filter(isKnown).flatMap((mutation) => {
      const places = [...mutation.places(laid.text)].filter((placed) => !isReported(laid, mutation, placed));
      const key = `${name} ${laid.shape.what.en} ${mutation.what.en}`;
      return sampled(places, most, key).map((placed) => ({ laid, mutation, placed }));
    }),
  );
}

/** Mutations of which no rule is there yet wait for it. */
const isKnown = ({ rules }: TextMutation): boolean =>
  rules.length === 0 || rules.some((rule) => ruleIds.includes(rule));

/** Whether a rule of the mutation reports the place already: it is broken as it is. */
const isReported = ({ findings }: Laid, { rules }: TextMutation, { at }: Placed): boolean =>
  findings.some((finding) => rules.includes(finding.rule) && overlaps(finding, at));

function sampled<T>(all: readonly T[], most: number, key: string): T[] {
  if (all.length <= most) return [...all];
  const first =
    Array.from(key).reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 9973, 7) / 9973;
  return Array.from({ length: most }, (_, i) => all[Math.floor(((i + first) * all.length) / most)]!);
}

const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Whether the fault is found, and what is found elsewhere that was not before. */
export function outcomeOf({ laid: { text, shape, findings }, mutation, placed }: TextTrial): TextOutcome {
  const { edits } = placed;
  const broken = applyEdits(text, edits);
  const at = after(edits, placed.at);
  const near = after(edits, placed.near ?? paragraphOf(text, placed.at));
  const known = findings.flatMap(({ rule, start }) => {
    const moved = movedOrGone(edits, start);
    return moved === undefined ? [] : [`${rule} ${moved}`];
  });
  const fresh = findingsIn(broken, shape).filter(({ rule, start }) => {
    const i = known.indexOf(`${rule} ${start}`);
    if (i >= 0) known.splice(i, 1);
    return i < 0;
  });
  return {
    broken,
    at,
    isFound: fresh.some((finding) => mutation.rules.includes(finding.rule) && overlaps(finding, at)),
    wrong: fresh.filter(
      (finding) => !overlaps(finding, near) && !(mutation.elsewhere ?? []).includes(finding.rule),
    ),
  };
}
