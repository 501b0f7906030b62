import { type Passage, signOffsets, toPlanSpan } from '#model/structure/passage.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isMark, type UnmatchedMark, unmatchedMarks } from './unmatched-marks.ts';

/** A bracket may be closed so many paragraphs further on: `(gồm:` above a list. */
const maxBracketDistance = 15;
/** What is quoted at length ends after so many. */
const maxQuotationDistance = 200;

/** Of a paragraph that is full of them so many are enough. */
const maxOfParagraph = 4;

interface UnmatchedInPassage extends UnmatchedMark {
  readonly passage: Passage;
  readonly index: number;
}

export const unbalancedBrackets: Rule = {
  id: 'unbalanced-brackets',
  order: 8080,
  title: { vi: 'Ngoặc mở mà không đóng, hoặc ngược lại', en: 'A bracket without its partner' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'paragraph',
  *check({ plan }: RuleContext): Iterable<Report> {
    const alone: UnmatchedInPassage[] = [];
    for (const [index, passage] of plan.passages.entries()) {
      const { composed, comments: holes, start } = passage;
      const marks = signOffsets(plan.text, passage).filter((at) => isMark(composed.text.charCodeAt(at)));
      if (marks.length === 0) continue;
      const within = holes.map((hole) => ({ start: hole.start - start, end: hole.end - start }));
      for (const each of unmatchedMarks(composed.text, marks, within).slice(0, maxOfParagraph))
        if (!isMarked(passage, each)) alone.push({ ...each, passage, index });
    }
    if (alone.length === 0) return;
    const isEnded = endedBelow(plan.passages);
    const quotations = withoutPartner(alone, 'quotation').filter((each) => !isEnded(each));
    const found = [...withoutPartner(alone, 'bracket'), ...quotations];
    for (const each of found.sort((a, b) => a.index - b.index || a.at - b.at)) yield report(each);
  },
};

/** Those that no other paragraph closes or opens. Of a quotation every paragraph may begin with its mark. */
function withoutPartner(
  alone: readonly UnmatchedInPassage[],
  kind: UnmatchedMark['kind'],
): UnmatchedInPassage[] {
  const maxDistance = kind === 'bracket' ? maxBracketDistance : maxQuotationDistance;
  const open: UnmatchedInPassage[] = [];
  const found: UnmatchedInPassage[] = [];
  for (const each of alone) {
    if (each.kind !== kind) continue;
    let far = 0;
    while (far < open.length && !reaches(open[far]!, each, maxDistance)) far++;
    found.push(...open.splice(0, far));
    const isStraight = each.passage.composed.text[each.at] === '"';
    if (each.opens && !(isStraight && open.length > 0)) open.push(each);
    else if (open.length === 0) found.push(each);
    else open.splice(kind === 'bracket' ? -1 : 0);
  }
  return [...found, ...open];
}

/** Each paragraph of a long quotation may begin with its mark, the last of them with one of its own. */
function endedBelow(passages: readonly Passage[]): (alone: UnmatchedInPassage) => boolean {
  let ends: number[] | undefined; // from each passage on, the next one that is a quotation from end to end
  return ({ opens, at, index, passage }) => {
    if (!opens || at > 0) return false;
    if (!ends) {
      ends = [];
      for (let i = passages.length - 1; i >= 0; i--)
        ends[i] = /^“.*”[.,;]?$/s.test(passages[i]!.composed.text) ? i : (ends[i + 1] ?? Number.NaN);
    }
    const next = ends[index + 1] ?? Number.NaN;
    return next - index < maxQuotationDistance && passages[next]?.part === passage.part;
  };
}

/** A bracket under a stray combining mark has no place of its own in the text. */
function isMarked(passage: Passage, { at }: UnmatchedMark): boolean {
  const { start, end } = toPlanSpan(passage, { start: at, end: at + 1 });
  return end - start !== 1;
}

function reaches(before: UnmatchedInPassage, after: UnmatchedInPassage, maxDistance: number): boolean {
  const isCell = before.passage.kind !== 'text' || after.passage.kind !== 'text';
  return before.passage.part === after.passage.part && !isCell && after.index - before.index <= maxDistance;
}

function report({ passage, at, opens, kind }: UnmatchedInPassage): Report {
  const { text } = passage.composed;
  const mark = text[at]!;
  const near = opens
    ? { start: at, end: at + /^\S+(?:\s\S+)?/.exec(text.slice(at, at + 60))![0].length }
    : { start: at + 1 - /\S+$/.exec(text.slice(Math.max(0, at - 60), at + 1))![0].length, end: at + 1 };
  const what =
    kind === 'bracket' ? { vi: 'ngoặc', en: 'bracket' } : { vi: 'ngoặc kép', en: 'quotation mark' };
  return {
    at: toPlanSpan(passage, near),
    message: {
      vi: opens
        ? `Dấu ${what.vi} “${mark}” mở mà không thấy đóng. Thêm dấu đóng, hoặc bỏ dấu này.`
        : `Dấu ${what.vi} “${mark}” đóng mà không thấy mở. Thêm dấu mở, hoặc bỏ dấu này.`,
      en: opens
        ? `The ${what.en} “${mark}” is opened and never closed. Close it, or remove it.`
        : `The ${what.en} “${mark}” closes what nobody opened. Open it, or remove it.`,
    },
  };
}
