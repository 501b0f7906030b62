import { CodeActionKind } from 'vscode-languageserver-types';
import { abbreviationsNamed, abbreviations as knownAbbreviations } from '#catalog/abbreviation.ts';
import { abbreviationAt } from '#features/occurrences.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { isAllCapitals } from '#model/structure/passage.ts';
import { abbreviationUndefined } from '#rules/words/abbreviation-undefined.ts';
import type { Assist, AssistSite } from './assist.ts';

/**
 * Writes the abbreviation at the cursor out, there alone: one that the plan explains, or one that everybody knows for one thing only. A quick fix where a rule misses its
 * explanation.
 */
export function expandAbbreviation({ plan, at, findings }: AssistSite): Assist[] {
  const symbol = abbreviationAt(plan, at.start);
  const words = symbol && (symbol.definition ? symbol.definition.words : knownWords(symbol.name));
  const use = symbol?.occurrences.find(
    ({ role, start, end }) => role === 'use' && start <= at.start && at.start <= end,
  );
  if (!symbol || !words || !use) return [];
  const written = beginsSentence(plan.text, use.start) ? words[0]!.toUpperCase() + words.slice(1) : words;
  const missed = findings.filter(
    ({ rule, start, end }) => rule === abbreviationUndefined.id && start < use.end && use.start < end,
  );
  return [
    {
      title: { vi: `Viết đầy đủ “${symbol.name}” ở đây`, en: `Write “${symbol.name}” out here` },
      kind: missed.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorInline,
      findings: missed,
      edits: [{ start: use.start, end: use.end, text: written }],
    },
  ];
}

/** The words that a short form stands for, where everybody knows it for one thing. */
function knownWords(short: string): string | undefined {
  const meanings = abbreviationsNamed(short).flatMap(({ expansions }) => expansions);
  return meanings.length === 1 ? meanings[0] : undefined;
}

const beginsSentence = (text: string, start: number) =>
  /(?:^|[.\n]\s*|\n\s*\S{1,6}\s)$/.test(text.slice(Math.max(0, start - 12), start));

/** So many words are worth a short form, and no more are one name. */
const words = { least: 2, most: 14 };

/** Parts whose text an abbreviation is used in: the header, the title and the recipients have full names. */
const running: ReadonlySet<PartKind> = new Set(['preamble', 'body', 'closing', 'annex']);

/** Explains a short form at the first mention of the words that are selected, and writes it at the others; where there are others. */
export function introduceAbbreviation({ plan, at }: AssistSite): Assist[] {
  const phrase = sliceOf(plan.text, at);
  const count = phrase.trim().split(/\s+/).length;
  if (
    phrase !== phrase.trim() ||
    !/^\p{L}.*\p{L}$/u.test(phrase) ||
    count < words.least ||
    count > words.most
  )
    return [];
  const places = placesOf(plan, phrase);
  const [first, ...others] = places;
  if (!first || others.length === 0) return [];
  const short = shortOf(phrase);
  const { definitions, uses } = plan.abbreviations;
  if (short === undefined || [...definitions, ...uses].some(({ name }) => name === short)) return [];
  const explained = `${sliceOf(plan.text, first)} (sau đây viết tắt là ${short})`;
  return [
    {
      title: {
        vi: `Đặt chữ viết tắt “${short}” cho “${phrase}” (${others.length} chỗ sau)`,
        en: `Introduce the abbreviation “${short}” for “${phrase}” (${others.length} later places)`,
      },
      kind: CodeActionKind.RefactorExtract,
      edits: [{ ...first, text: explained }, ...others.map((place) => ({ ...place, text: short }))],
    },
  ];
}

/** The places of a phrase in running text, in the order of the text; not in headings in capitals, in quotations and names of documents. */
function placesOf(plan: Plan, phrase: string): Span[] {
  const places: Span[] = [];
  for (const passage of plan.passages) {
    if (!running.has(passage.part.kind) || isAllCapitals(passage)) continue;
    const text = plan.text.slice(passage.start, passage.end);
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
      const start = passage.start + at;
      const place = { start, end: start + phrase.length };
      const isWhole = !/\p{L}/u.test(`${plan.text[start - 1] ?? ''}${plan.text[place.end] ?? ''}`);
      const isCited = plan.citations.some(
        ({ cited }) => cited.extent.start < place.end && place.start < cited.extent.end,
      );
      if (isWhole && !isCited) places.push(place);
    }
  }
  return places;
}

/** The short form that everybody knows for some words, else their first letters. */
function shortOf(phrase: string): string | undefined {
  const key = foldKey(phrase);
  const known = knownAbbreviations().find(({ expansions }) =>
    expansions.some((each) => foldKey(each) === key),
  );
  if (known) return known.short;
  const letters = [...phrase.normalize('NFC').matchAll(/\p{L}+/gu)].map(([word]) => word[0]!.toUpperCase());
  const short = letters.join('');
  // Letters that everybody takes for other words are no short form of these.
  const isTaken = abbreviationsNamed(short).length > 0;
  return letters.length < words.least || isTaken || /^[IVXLC]+$/.test(short) ? undefined : short;
}
