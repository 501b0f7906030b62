import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { EditorSupport } from '#features/feature.ts';
import type { TokenResults } from '#features/token-results.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import type { FactName } from '#model/facts.ts';
import type { Plan } from '#model/plan.ts';
import { toPlanSpan } from '#model/structure/passage.ts';

/** What a piece of text is. */
type TokenKind = 'marker' | 'label' | 'abbreviation' | 'document' | 'agency' | 'deadline' | 'quotation';

/**
 * The types of the protocol that the kinds are announced as, so that every editor colours them without being told; for VS Code
 * package.json gives each a scope of its own. An agency is what others are instances of, a short form stands for longer words.
 */
const typeOf = {
  marker: 'keyword',
  label: 'property',
  abbreviation: 'macro',
  document: 'function',
  agency: 'class',
  deadline: 'number',
  quotation: 'string',
} as const satisfies Readonly<Record<TokenKind, string>>;

/** The types and modifiers by which tokens are numbered. */
export const tokenLegend = { tokenTypes: Object.values<string>(typeOf), tokenModifiers: ['definition'] };

const typeIndex = new Map(Object.keys(typeOf).map((kind, index) => [kind, index]));

/** The facts of the whole plan that tokens are made of, in the order in which they need each other. */
export const tokenFacts = [
  'passages',
  'abbreviations',
  'citations',
  'lists',
  'nodes',
  'planDefaults',
  'tasks',
  'deadlines',
  'agencyLists',
  'agencies',
] as const satisfies readonly FactName[];

/** The tokens of a document. */
export function semanticTokens(
  document: DocumentSnapshot,
  editor: EditorSupport,
  results: TokenResults,
): SemanticTokens {
  const data = encoded(document, tokensOf(document.plan), editor);
  return { resultId: results.remember(document.uri, data), data };
}

/** What has changed since an earlier answer; all tokens where that is not known any more. */
export function semanticTokensDelta(
  document: DocumentSnapshot,
  previousResultId: string,
  editor: EditorSupport,
  results: TokenResults,
): SemanticTokens | SemanticTokensDelta {
  const before = results.find(document.uri, previousResultId);
  const data = encoded(document, tokensOf(document.plan), editor);
  const resultId = results.remember(document.uri, data);
  return before ? { resultId, edits: editsBetween(before, data) } : { resultId, data };
}

/** The tokens within a range. */
export function semanticTokensInRange(
  document: DocumentSnapshot,
  range: Range,
  editor: EditorSupport,
): SemanticTokens {
  const { start, end } = document.lines.spanOf(range);
  const tokens = tokensOf(document.plan);
  const first = partitionPoint(tokens, (token) => token.end > start);
  const last = partitionPoint(tokens, (token) => token.start >= end);
  return { data: encoded(document, tokens.slice(first, last), editor) };
}

interface Token extends Span {
  readonly kind: TokenKind;
  /** Whether it is introduced here. */
  readonly isDefinition: boolean;
}

/** The tokens of a plan, none of them in another: where several kinds meet, the first of this order is shown. */
const tokensOf = memoizeByObject((plan: Plan): readonly Token[] => {
  const { abbreviations } = plan;
  const tokens = (kind: TokenKind, spans: readonly Span[], isDefinition = false): Token[] =>
    spans.map(({ start, end }) => ({ kind, start, end, isDefinition }));
  const known = abbreviations.uses.filter(({ definition }) => definition);
  return flat([
    tokens(
      'marker',
      plan.blocks.flatMap((block) => (block.kind === 'item' ? [block.marker] : [])),
    ),
    tokens('label', labelsOf(plan)),
    tokens(
      'abbreviation',
      abbreviations.definitions.map(({ short }) => short),
      true,
    ),
    tokens('abbreviation', known),
    tokens(
      'document',
      plan.citations.map(({ cited }) => cited),
    ),
    tokens(
      'agency',
      plan.agencies.filter(({ kind, role }) => kind !== 'text' && role === 'duty'),
      true,
    ),
    tokens(
      'agency',
      plan.agencies.filter(({ kind, role }) => kind !== 'text' && role !== 'duty'),
    ),
    tokens(
      'abbreviation',
      abbreviations.uses.filter(({ definition }) => !definition),
    ),
    tokens(
      'deadline',
      plan.deadlines.flatMap(({ reading }) => reading.expressions),
    ),
    tokens('quotation', quotationsOf(plan)),
  ]);
});

/** The labels of fields, and the cells that head the columns of task tables. */
function labelsOf({ fields, tables }: Plan): Span[] {
  const heads = tables.flatMap(({ headerCells, columns }) => headerCells.filter((_, i) => columns[i]));
  return [...fields.map(({ label }) => label), ...heads];
}

/** What stands between quotation marks, with them. */
function quotationsOf({ passages }: Plan): Span[] {
  return passages.flatMap((passage) => {
    const found = passage.composed.text.matchAll(/“[^“”]*”/g);
    return [...found].map(({ index, 0: words }) =>
      toPlanSpan(passage, { start: index, end: index + words.length }),
    );
  });
}

/** The tokens of several layers in the order of the text; what lies under a token of an earlier layer is cut out. */
function flat(layers: readonly (readonly Token[])[]): Token[] {
  let placed: Token[] = [];
  for (const layer of layers) {
    const added: Token[] = [];
    for (const token of layer.toSorted((a, b) => a.start - b.start)) {
      let { start } = token;
      start = Math.max(start, added.at(-1)?.end ?? 0);
      for (let i = partitionPoint(placed, ({ end }) => end > start); start < token.end; i++) {
        const above = placed[i];
        const end = Math.min(above?.start ?? token.end, token.end);
        if (end > start) added.push({ ...token, start, end });
        start = above ? Math.max(start, above.end) : token.end;
      }
    }
    placed = [...placed, ...added].sort((a, b) => a.start - b.start);
  }
  return placed;
}

/** Tokens as the protocol writes them: five numbers each, places counted from the token before; none goes over a line end. */
function encoded(
  { text, lines }: DocumentSnapshot,
  tokens: readonly Token[],
  { unitsBefore }: EditorSupport,
): number[] {
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (const { start, end, kind, isDefinition } of tokens)
    for (let line = lines.lineAt(start); line < lines.lineCount && lines.lineStart(line) < end; line++) {
      const lineStart = lines.lineStart(line);
      const words = lines.line(line);
      const units = (offset: number) => unitsBefore?.(words, offset) ?? offset;
      const from = Math.max(0, start - lineStart);
      const to = Math.min(end - lineStart, words.length);
      if (to <= from || text.slice(lineStart + from, lineStart + to).trim() === '') continue;
      const character = units(from);
      data.push(
        line - lastLine,
        line === lastLine ? character - lastCharacter : character,
        units(to) - character,
        typeIndex.get(kind)!,
        isDefinition ? 1 : 0,
      );
      [lastLine, lastCharacter] = [line, character];
    }
  return data;
}

/** How many numbers a token has. */
const WIDTH = 5;

/** One edit that makes `after` of `before`, of whole tokens; none where they are the same. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % WIDTH;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  same -= same % WIDTH;
  const data = after.slice(start, after.length - same);
  return [{ start, deleteCount: before.length - same - start, ...(data.length > 0 && { data }) }];
}
