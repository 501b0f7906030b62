import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  type DocumentSymbol,
  type Range,
  type SelectionRange,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver-types';
import { catalogData } from '#catalog/reference-data.ts';
import { callHierarchyItems, incomingCalls, outgoingCalls } from '#features/call-hierarchy.ts';
import type { Dictionaries } from '#features/code-action.ts';
import { codeActions } from '#features/code-actions.ts';
import { definitionAt } from '#features/definition.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { EditorSupport } from '#features/feature.ts';
import { foldingRanges } from '#features/folding.ts';
import { linkedEditingAt } from '#features/linked-editing.ts';
import { symbolAt } from '#features/occurrences.ts';
import { onTypeEdits } from '#features/on-type.ts';
import { documentOutline } from '#features/outline.ts';
import { LineIndex } from '#features/position.ts';
import { selectionRangeAt } from '#features/selection-ranges.ts';
import {
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
  tokenLegend,
} from '#features/semantic-tokens.ts';
import { TokenResults } from '#features/token-results.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';
import {
  cursorOf,
  type FixtureFile,
  fixtureText,
  parseFile,
  renderRanges,
  selectionOf,
} from '#test/fixtures/fixture.ts';

/** The checks of language features, one function a feature: tests call no feature themselves. */

/** The plan of a fixture (test/fixtures/fixture.ts), and the offset of its `$0`. */
export function planAt(fixture: string): { readonly plan: Plan; readonly offset: number } {
  const file = parseFile(fixture);
  return { plan: readPlan(file.text), offset: cursorOf(file) };
}

/** The outline of a text is `expected`, one line a symbol: `Kind name — detail`, children indented by two spaces. */
export function checkOutline(text: string, expected: string): void {
  const rows: string[] = [];
  const render = (symbols: readonly DocumentSymbol[], depth: number) => {
    for (const { kind, name, detail, children } of symbols) {
      rows.push(`${'  '.repeat(depth)}${kindNames.get(kind)} ${name}${detail ? ` — ${detail}` : ''}`);
      render(children ?? [], depth + 1);
    }
  };
  render(symbolsOf(text), 0);
  expect(rows.join('\n')).toBe(fixtureText(expected).trimEnd());
}

const kindNames = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind as number, name]));

export const symbolsOf = (text: string): DocumentSymbol[] =>
  documentOutline(readPlan(text), new LineIndex(text));

/** The folding ranges of a text are `expected`: first and last line, from 1, and the kind where there is one (`4-6 imports`). */
export function checkFolding(text: string, ...expected: readonly string[]): void {
  const rendered = foldingOf(text).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
  expect(rendered).toEqual(expected);
}

export const foldingOf = (text: string) => foldingRanges(readPlan(text), new LineIndex(text));

/** What is at `$0` is of `kind`, and its occurrences are the ranges that `‹…›` mark. */
export function checkOccurrences(fixture: string, kind: string): void {
  const file = parseFile(fixture);
  const found = symbolAt(readPlan(file.text), cursorOf(file));
  expect(renderRanges(file.text, found?.occurrences ?? [])).toBe(renderRanges(file.text, file.marks));
  expect(found?.kind).toBe(kind);
}

/** The definition of what is at `$0` is the ranges that `‹…›` mark; none where nothing is marked. */
export function checkDefinition(fixture: string): void {
  const file = parseFile(fixture);
  const found = definitionAt(readPlan(file.text), cursorOf(file));
  expect(renderRanges(file.text, found?.targets ?? [])).toBe(renderRanges(file.text, file.marks));
}

export interface CodeActionContext {
  readonly only?: readonly string[];
  /** The client checks the version of a document that an edit is for. */
  readonly versioned?: boolean;
  readonly options?: LintOptions;
  readonly dictionaries?: Dictionaries;
  readonly fillsIn?: boolean;
  readonly isInvoked?: boolean;
}

/** The code actions at the cursor or the selection of a fixture, whose document is `file:///a.kh` in version 7. */
export function codeActionsAt(
  fixture: string,
  {
    only,
    versioned = false,
    options = defaultOptions,
    dictionaries,
    fillsIn = false,
    isInvoked = false,
  }: CodeActionContext = {},
): { readonly text: string; readonly actions: readonly CodeAction[] } {
  const file: FixtureFile = parseFile(fixture);
  const plan = readPlan(file.text);
  const lines = new LineIndex(file.text);
  const actions = codeActions({
    plan,
    options,
    findings: lintPlan(plan, options),
    document: { uri: 'file:///a.kh', version: 7, lines, versioned },
    today: '2026-03-10',
    fillsIn,
    isInvoked,
    docsUrl: undefined,
    range: lines.rangeOf(selectionOf(file)),
    only,
    ...(dictionaries && { dictionaries }),
  });
  return { text: file.text, actions };
}

/** The code action of `title` at the cursor or the selection gives `expected`. Throws where it is not offered. Gives the action. */
export function checkCodeAction(
  fixture: string,
  title: string,
  expected: string,
  context?: CodeActionContext,
): CodeAction {
  const { text, actions } = codeActionsAt(fixture, context);
  const action = actions.find((each) => each.title === title);
  if (!action?.edit)
    throw new Error(`not offered; offered: ${actions.map((each) => each.title).join(' | ')}`);
  expect(afterEdits(text, action.edit.changes?.['file:///a.kh'] ?? [])).toBe(expected);
  return action;
}

/** The text after edits of the protocol. */
export const afterEdits = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('file:///a.kh', 'kehoach', 1, text), edits);

/** What is selected step by step around `$0` are these pieces of the text, from the innermost out; line ends are written `⏎`. */
export function checkSelectionRanges(fixture: string, ...expected: readonly string[]): void {
  const { plan, offset } = planAt(fixture);
  const lines = new LineIndex(plan.text);
  const steps: string[] = [];
  let each: SelectionRange | undefined = selectionRangeAt(plan, lines, offset);
  for (; each; each = each.parent) {
    const { start, end } = lines.spanOf(each.range);
    steps.push(plan.text.slice(start, end).replace(/\r?\n/g, '⏎'));
  }
  expect(steps).toEqual(expected);
}

/** The places that change with the one at `$0` are the ranges that `‹…›` mark; none where nothing is marked. */
export function checkLinkedEditing(fixture: string): void {
  const file = parseFile(fixture);
  const lines = new LineIndex(file.text);
  const found = linkedEditingAt(readPlan(file.text), lines, cursorOf(file));
  const spans = (found?.ranges ?? []).map((range) => lines.spanOf(range));
  expect(renderRanges(file.text, spans)).toBe(renderRanges(file.text, file.marks));
  const pattern = new RegExp(found?.wordPattern ?? '', 'u');
  for (const { start, end } of spans)
    expect(pattern.exec(file.text.slice(start, end))?.[0]).toBe(file.text.slice(start, end));
}

const snapshotOf = (text: string) =>
  createSnapshot({ uri: 'file:///a.kh', version: 7, text, referenceData: catalogData }, (rule, error) => {
    throw new Error(rule, { cause: error });
  });

/**
 * What is asked at `$0` is named `name`; it is called by `incoming`, and calls `outgoing`. Each call is written `name: words`,
 * with the words where the one names the other.
 */
export function checkCallHierarchy(
  fixture: string,
  expected: { readonly name: string | undefined; readonly incoming?: string[]; readonly outgoing?: string[] },
): void {
  const file = parseFile(fixture);
  const document = snapshotOf(file.text);
  const items = callHierarchyItems(document, cursorOf(file));
  expect(items?.map(({ name }) => name)).toEqual(expected.name && [expected.name]);
  if (!items) return;
  const words = (range: Range) => {
    const { start, end } = document.lines.spanOf(range);
    return file.text.slice(start, end);
  };
  const rendered = (name: string, ranges: readonly Range[]) => `${name}: ${ranges.map(words).join(', ')}`;
  const incoming = incomingCalls(document, items[0]!);
  const outgoing = outgoingCalls(document, items[0]!);
  expect(incoming.map(({ from, fromRanges }) => rendered(from.name, fromRanges))).toEqual(expected.incoming);
  expect(outgoing.map(({ to, fromRanges }) => rendered(to.name, fromRanges))).toEqual(expected.outgoing);
}

/** The text of a fixture becomes `expected` when the character before its `$0` has been typed. */
export function checkOnType(fixture: string, expected: string): void {
  const { plan, offset } = planAt(fixture);
  const edits = onTypeEdits(plan, offset, plan.text[offset - 1] ?? '');
  const result = edits
    .toReversed()
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), plan.text);
  expect(result).toBe(fixtureText(expected));
}

const plainEditor: EditorSupport = {
  snippets: false,
  versionedEdits: false,
  codeActions: true,
  preparesRename: true,
  dictionary: false,
  fillsIn: false,
  docsUrl: undefined,
};

/** The tokens that the numbers of the protocol say, one line each: `type words`, with `*` where the words are introduced. */
export function decodedTokens(text: string, data: readonly number[]): string[] {
  const lines = new LineIndex(text);
  const rows: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down > 0 ? right : character + right;
    line += down;
    const start = lines.lineStart(line) + character;
    expect(length).toBeGreaterThan(0);
    expect(character + length).toBeLessThanOrEqual(lines.line(line).length);
    rows.push(
      `${tokenLegend.tokenTypes[type]}${modifiers === 1 ? '*' : ''} ${text.slice(start, start + length)}`,
    );
  }
  return rows;
}

/** The semantic tokens of a text are `expected`, as `decodedTokens` writes them. */
export function checkSemanticTokens(text: string, ...expected: readonly string[]): void {
  const { data } = semanticTokens(snapshotOf(text), plainEditor, new TokenResults());
  expect(decodedTokens(text, data)).toEqual(expected);
}

/** The edit from the tokens of one text to those of another makes what the other has by itself. Gives how many numbers it sends. */
export function checkSemanticTokensDelta(before: string, after: string): number {
  const results = new TokenResults();
  const first = semanticTokens(snapshotOf(before), plainEditor, results);
  const delta = semanticTokensDelta(snapshotOf(after), first.resultId!, plainEditor, results);
  if (!('edits' in delta)) throw new Error('not a delta');
  const data = [...first.data];
  let sent = 0;
  for (const { start, deleteCount, data: added = [] } of delta.edits) {
    data.splice(start, deleteCount, ...added);
    sent += added.length;
  }
  expect(decodedTokens(after, data)).toEqual(
    decodedTokens(after, semanticTokens(snapshotOf(after), plainEditor, results).data),
  );
  return sent;
}

/** The semantic tokens between the `‹…›` of a fixture are `expected`. */
export function checkSemanticTokensInRange(fixture: string, ...expected: readonly string[]): void {
  const { text, marks } = parseFile(fixture);
  const range = new LineIndex(text).rangeOf(marks[0]!);
  const { data } = semanticTokensInRange(snapshotOf(text), range, plainEditor);
  expect(decodedTokens(text, data)).toEqual(expected);
}
