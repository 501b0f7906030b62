import { insertableTitle, isCitedByTitle } from '#catalog/citation.ts';
import type { Completion } from '#features/completion.ts';
import { foldKey, withoutDiacritics } from '#grammar/text/fold.ts';
import type { Plan } from '#model/plan.ts';

/** A citation that somebody would have typed. */
export interface DocumentCase {
  readonly start: number;
  readonly end: number;
  /** What it is looked for by. */
  readonly way: 'number alone' | 'type and number' | 'words of the title';
  readonly typed: string;
  /** Whether an item would write it. */
  readonly isRight: (item: Completion) => boolean;
}

/** So many words of a title are typed. */
const titleWords = 3;

/** The citations of documents that the catalog or the workspace knows, those that stand in no other's subject. */
export function documentCases(plan: Plan): DocumentCase[] {
  return plan.citations.flatMap(({ cited, within, document }): DocumentCase[] => {
    if (within || !document || cited.kind === 'alias') return [];
    const { start, end } = cited;
    const written = plan.text.slice(start, end);
    if (/[\r\n\t|]/.test(written)) return [];
    const number = foldKey(document.number);
    const isRight = ({ kind, insert }: Completion) =>
      kind === 'document' &&
      foldKey(insert).includes(isCitedByTitle(document) ? foldKey(document.title) : number);
    const digits = /^\d+/.exec(document.number)?.[0];
    const at = { start, end, isRight };
    const type = withoutDiacritics(document.type);
    const title = withoutDiacritics(insertableTitle(document));
    const words = (title.startsWith(`${type} `) ? title.slice(type.length + 1) : title).split(' ');
    return [
      ...(digits === undefined || cited.kind === 'named'
        ? []
        : [
            { ...at, way: 'number alone' as const, typed: digits },
            { ...at, way: 'type and number' as const, typed: `${type} ${digits}` },
          ]),
      ...(words.length >= titleWords
        ? [{ ...at, way: 'words of the title' as const, typed: `${type} ${titleSample(words)}` }]
        : []),
    ];
  });
}

/** Three words from within a title, where it tells what the document is about. */
function titleSample(words: readonly string[]): string {
  const from = Math.min(2, words.length - titleWords);
  return words.slice(from, from + titleWords).join(' ');
}
