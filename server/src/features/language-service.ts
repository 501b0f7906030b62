import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeActionContext,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  ReferenceContext,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { callFacts, callHierarchyItems, incomingCalls, outgoingCalls } from '#features/call-hierarchy.ts';
import { codeActionKinds, codeActionsFor } from '#features/code-actions.ts';
import { codeLenses } from '#features/code-lens.ts';
import { completionList, completionTriggers, resolvedCompletion } from '#features/completion.ts';
import { type DiagnosticsOf, diagnosticOf } from '#features/diagnostics.ts';
import { documentLinks } from '#features/document-links.ts';
import type {
  CancellationToken,
  DocumentRequest,
  Feature,
  FeatureContext,
  FollowUpRequest,
  WorkspaceAccess,
} from '#features/feature.ts';
import { asIs } from '#features/feature.ts';
import { foldingRanges } from '#features/folding.ts';
import { formattingEdits } from '#features/formatting.ts';
import { highlightsAt } from '#features/highlight.ts';
import { hover } from '#features/hover.ts';
import { inlayHints } from '#features/inlay-hints.ts';
import { type LinkedRanges, linkedEditingAt } from '#features/linked-editing.ts';
import { onTypeEdits, onTypeTriggers } from '#features/on-type.ts';
import { documentOutline } from '#features/outline.ts';
import type { RequestRefusal } from '#features/refusal.ts';
import { prepareRename, type RenamePreparation } from '#features/rename.ts';
import { selectionFacts, selectionRangeAt } from '#features/selection-ranges.ts';
import {
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
  tokenFacts,
  tokenLegend,
} from '#features/semantic-tokens.ts';
import { definitionLocations } from '#features/workspace-definition.ts';
import { referencesInWorkspace } from '#features/workspace-references.ts';
import { renameEdit } from '#features/workspace-rename.ts';
import { workspaceSymbols } from '#features/workspace-symbols.ts';
import type { Finding } from '#rules/finding.ts';

interface RequestAtPosition extends DocumentRequest {
  readonly position: Position;
}

interface RequestAtPositions extends DocumentRequest {
  readonly positions: readonly Position[];
}

interface RequestInRange extends DocumentRequest {
  readonly range: Range;
}

/**
 * The language features, one row each. The server registers a handler for the `method` of every row and announces its
 * `capability`; `createLanguageService` makes a method of every row. Positions are those of the protocol: lines from 0,
 * characters in UTF-16 units.
 */
export const languageFeatures = {
  /** The plan as a tree of its parts, sections, tasks and fields. */
  documentSymbols: {
    method: 'textDocument/documentSymbol',
    capability: { documentSymbolProvider: true },
    needs: 'parsed',
    reads: ['lists', 'nodes', 'planDefaults', 'tasks', 'tables'],
    empty: [],
    run: ({ document: { plan, lines } }: DocumentRequest): DocumentSymbol[] => documentOutline(plan, lines),
  },

  /** The parts, items, tables, legal bases and comments that can be folded, in whole lines. */
  foldingRanges: {
    method: 'textDocument/foldingRange',
    capability: { foldingRangeProvider: true },
    needs: 'parsed',
    empty: [],
    run: ({ document: { plan, lines } }: DocumentRequest): FoldingRange[] => foldingRanges(plan, lines),
  },

  /** What each piece of the text is: agency, document, deadline, marker, label, short form, quotation. */
  semanticTokens: {
    method: 'textDocument/semanticTokens/full',
    capability: {
      semanticTokensProvider: { legend: tokenLegend, range: true, full: { delta: true } },
    },
    needs: 'configured', // what names of agencies mean depends on the configuration
    reads: tokenFacts,
    empty: null,
    run: ({ document }: DocumentRequest, { editor, tokenResults }: FeatureContext): SemanticTokens =>
      semanticTokens(document, editor, tokenResults),
  },

  /** What has changed in `semanticTokens` since an earlier answer. */
  semanticTokensDelta: {
    method: 'textDocument/semanticTokens/full/delta',
    capability: {}, // announced with `semanticTokens`
    needs: 'configured',
    reads: tokenFacts,
    empty: null,
    run: (
      { document, previousResultId }: DocumentRequest & { readonly previousResultId: string },
      { editor, tokenResults }: FeatureContext,
    ): SemanticTokens | SemanticTokensDelta =>
      semanticTokensDelta(document, previousResultId, editor, tokenResults),
  },

  /** `semanticTokens` of a part of the document. */
  semanticTokensInRange: {
    method: 'textDocument/semanticTokens/range',
    capability: {}, // announced with `semanticTokens`
    needs: 'configured',
    reads: tokenFacts,
    empty: null,
    run: ({ document, range }: RequestInRange, { editor }: FeatureContext): SemanticTokens =>
      semanticTokensInRange(document, range, editor),
  },

  /** What an editor selects step by step around each position: word, name, sentence, item, the items above it, the plan. */
  selectionRanges: {
    method: 'textDocument/selectionRange',
    capability: { selectionRangeProvider: true },
    needs: 'parsed',
    reads: selectionFacts,
    empty: null, // an empty list would be one without the range that the protocol wants for each position
    run: ({ document: { plan, lines }, positions }: RequestAtPositions): SelectionRange[] =>
      positions.map((position) => selectionRangeAt(plan, lines, lines.offsetAt(position))),
  },

  /** The places whose words change with those at a position: the subject, a short form; null where none do. */
  linkedEditingRanges: {
    method: 'textDocument/linkedEditingRange',
    capability: { linkedEditingRangeProvider: true },
    needs: 'parsed',
    reads: ['passages', 'abbreviations'],
    empty: null,
    run: ({ document: { plan, lines }, position }: RequestAtPosition): LinkedRanges | null =>
      linkedEditingAt(plan, lines, lines.offsetAt(position)) ?? null,
  },

  /** What can be typed at a position, the best first; an empty list in the middle of prose. */
  completions: {
    method: 'textDocument/completion',
    capability: { completionProvider: { triggerCharacters: completionTriggers, resolveProvider: true } },
    needs: 'parsed', // the list follows every keystroke, so it does not wait for settings
    empty: { isIncomplete: false, items: [] },
    run: (
      { document, position, options: { locale } }: RequestAtPosition,
      { editor, today, ruleDescriptions, workspace }: FeatureContext,
    ): Promise<CompletionList> =>
      completionList(document, document.lines.offsetAt(position), {
        today: today(),
        locale,
        snippets: editor.snippets,
        labelDetails: editor.labelDetails,
        resolves: editor.resolvesCompletions,
        ruleDescriptions: () => ruleDescriptions(locale),
        plansNaming: (name) => workspace.query.plansNaming(name),
      }),
  },

  /** An item of such a list with its documentation, when the editor shows it. */
  resolveCompletion: {
    method: 'completionItem/resolve',
    capability: {}, // announced with `completions`
    needs: 'parsed',
    empty: asIs,
    run: (
      { document, item, options: { locale } }: FollowUpRequest<CompletionItem>,
      { today, ruleDescriptions, workspace }: FeatureContext,
    ): Promise<CompletionItem> =>
      resolvedCompletion(document, item, {
        today: today(),
        locale,
        ruleDescriptions: () => ruleDescriptions(locale),
        plansNaming: (name) => workspace.query.plansNaming(name),
      }),
  },

  /** What is known of the agency, document, deadline, abbreviation or rule at a position; null where nothing is. */
  hover: {
    method: 'textDocument/hover',
    capability: { hoverProvider: true },
    needs: 'configured',
    empty: null,
    run: (
      { document, position, options: { locale } }: RequestAtPosition,
      { ruleDescriptions }: FeatureContext,
    ): Promise<Hover | null> =>
      hover(document, document.lines.offsetAt(position), locale, () => ruleDescriptions(locale)),
  },

  /** Every place of the document that names the symbol at a position, its definition as “written”. */
  documentHighlights: {
    method: 'textDocument/documentHighlight',
    capability: { documentHighlightProvider: true },
    needs: 'configured',
    empty: [],
    run: ({ document: { plan, lines }, position }: RequestAtPosition): DocumentHighlight[] =>
      highlightsAt(plan, lines, lines.offsetAt(position)),
  },

  /** Where what stands at a position is introduced, in this or another plan; empty where it is not. */
  definition: {
    method: 'textDocument/definition',
    capability: { definitionProvider: true },
    needs: 'indexed',
    empty: [],
    run: ({ document, position }: RequestAtPosition): Location[] =>
      definitionLocations(document, document.lines.offsetAt(position)),
  },

  /** Every place that names the symbol at a position, those of this plan first, then those of others. */
  references: {
    method: 'textDocument/references',
    capability: { referencesProvider: true },
    needs: 'configured', // and the index, to a depth that depends on what stands there
    empty: [],
    run: (
      { document, position, context }: RequestAtPosition & { readonly context: ReferenceContext },
      { workspace }: FeatureContext,
    ): Promise<Location[]> =>
      referencesInWorkspace(document, document.lines.offsetAt(position), context, workspace),
  },

  /** The agency or the task at a position, to ask who has to do with it; null where neither is. */
  prepareCallHierarchy: {
    method: 'textDocument/prepareCallHierarchy',
    capability: { callHierarchyProvider: true },
    needs: 'configured',
    reads: callFacts,
    empty: null,
    run: ({ document, position }: RequestAtPosition): CallHierarchyItem[] | null =>
      callHierarchyItems(document, document.lines.offsetAt(position)),
  },

  /** The tasks that an agency leads or cooperates in, or the tasks that refer to a task. */
  incomingCalls: {
    method: 'callHierarchy/incomingCalls',
    capability: {}, // announced with `prepareCallHierarchy`
    needs: 'configured',
    reads: callFacts,
    empty: null,
    run: ({ document, item }: FollowUpRequest<CallHierarchyItem>): CallHierarchyIncomingCall[] =>
      incomingCalls(document, item),
  },

  /** The agencies that a task involves, or those that the tasks of an agency involve besides. */
  outgoingCalls: {
    method: 'callHierarchy/outgoingCalls',
    capability: {}, // announced with `prepareCallHierarchy`
    needs: 'configured',
    reads: callFacts,
    empty: null,
    run: ({ document, item }: FollowUpRequest<CallHierarchyItem>): CallHierarchyOutgoingCall[] =>
      outgoingCalls(document, item),
  },

  /** The headings of all plans that hold the words of `query`, with or without diacritics. */
  workspaceSymbols: {
    method: 'workspace/symbol',
    capability: { workspaceSymbolProvider: true },
    needs: 'workspace',
    empty: [],
    run: ({ query }: { readonly query: string }, { workspace }: FeatureContext): SymbolInformation[] =>
      workspaceSymbols(query, workspace.query),
  },

  /** The numbers of cited documents that lead to their texts: plans of the workspace, pages of the catalog. */
  documentLinks: {
    method: 'textDocument/documentLink',
    capability: { documentLinkProvider: { resolveProvider: false } },
    needs: 'indexed', // editors ask once, when a plan is opened
    reads: ['issuer', 'citations'],
    empty: [],
    run: ({ document: { plan, lines }, options }: DocumentRequest): DocumentLink[] =>
      documentLinks(plan, lines, options.locale),
  },

  /** The days that deadlines mean and the words that abbreviations stand for, in a range, as the options ask for them. */
  inlayHints: {
    method: 'textDocument/inlayHint',
    capability: { inlayHintProvider: { resolveProvider: false } },
    needs: 'configured',
    reads: ['abbreviations', 'lists', 'nodes', 'planDefaults', 'tasks', 'deadlines'],
    empty: [],
    run: ({ document: { plan, lines }, range, options }: RequestInRange): InlayHint[] =>
      inlayHints(plan, lines, lines.spanOf(range), options.inlayHints, options.locale),
  },

  /** Above each duty heading, how many tasks its agencies lead and cooperate in; empty where the options want none. */
  codeLenses: {
    method: 'textDocument/codeLens',
    capability: { codeLensProvider: { resolveProvider: false } },
    needs: 'configured',
    reads: ['abbreviations', 'lists', 'nodes', 'planDefaults', 'tasks', 'agencyLists'],
    empty: [],
    run: ({ document: { plan, uri, lines }, options }: DocumentRequest): CodeLens[] =>
      options.codeLens.tasks ? codeLenses(plan, uri, lines, options.locale) : [],
  },

  /** The fixes, suppressions and dictionary entries for the findings in a range, and the fix of all where it is asked for. */
  codeActions: {
    method: 'textDocument/codeAction',
    capability: ({ codeActions }) =>
      codeActions ? { codeActionProvider: { codeActionKinds, resolveProvider: false } } : {},
    needs: 'linted',
    empty: [],
    run: (
      { document, options, range, context, token }: CodeActionParams,
      shared: FeatureContext,
    ): Promise<CodeAction[]> =>
      codeActionsFor(
        { document, options, range, only: context.only, isInvoked: context.triggerKind === 1, token },
        shared,
      ),
  },

  /** The edits that put the blanks, markers, torn lines, tables and recipients of a plan right; no word is changed. */
  formatting: {
    method: 'textDocument/formatting',
    capability: { documentFormattingProvider: true },
    needs: 'configured',
    empty: [],
    run: (request: CancellableRequest, context: FeatureContext): Promise<TextEdit[]> =>
      formattingEdits(request, context),
  },

  /** Those of these edits that lie within the lines of a range. */
  rangeFormatting: {
    method: 'textDocument/rangeFormatting',
    capability: { documentRangeFormattingProvider: { rangesSupport: true } },
    needs: 'configured',
    empty: [],
    run: (
      { range, ...request }: CancellableRequest & { readonly range: Range },
      context: FeatureContext,
    ): Promise<TextEdit[]> => formattingEdits({ ...request, ranges: [range] }, context),
  },

  /** The same of several ranges. */
  rangesFormatting: {
    method: 'textDocument/rangesFormatting',
    capability: {}, // announced with `rangeFormatting`
    needs: 'configured',
    empty: [],
    run: (
      request: CancellableRequest & { readonly ranges: readonly Range[] },
      context: FeatureContext,
    ): Promise<TextEdit[]> => formattingEdits(request, context),
  },

  /** The next marker behind Enter, a marker that gives way to what was typed instead, the members behind a new one counted on. */
  onTypeEdits: {
    method: 'textDocument/onTypeFormatting',
    capability: {
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: onTypeTriggers[0],
        moreTriggerCharacter: onTypeTriggers.slice(1),
      },
    },
    needs: 'parsed', // nothing may come late: what is typed meanwhile makes it void
    empty: [],
    run: ({ document: { plan, lines }, position, ch }: OnTypeRequest): TextEdit[] =>
      onTypeEdits(plan, lines.offsetAt(position), ch).map((edit) => ({
        range: lines.rangeOf(edit),
        newText: edit.text,
      })),
  },

  /** The range and the present name of what can be renamed at a position; null where nothing can. */
  prepareRename: {
    method: 'textDocument/prepareRename',
    capability: {}, // announced with `rename`
    needs: 'configured',
    empty: null,
    run: ({ document: { plan, lines }, position }: RequestAtPosition): RenamePreparation | null =>
      prepareRename(plan, lines, lines.offsetAt(position)) ?? null,
  },

  /** The edits of all plans that give a short form or an agency another name; null where nothing can be renamed. */
  rename: {
    method: 'textDocument/rename',
    capability: ({ preparesRename }) => ({
      renameProvider: preparesRename ? { prepareProvider: true } : true,
    }),
    needs: 'configured',
    empty: null,
    run: (
      { document, position, newName, options, token }: RenameRequest,
      { workspace, editor }: FeatureContext,
    ): Promise<WorkspaceEdit | RequestRefusal | null> =>
      renameEdit(document, document.lines.offsetAt(position), newName, {
        others: workspace.otherPlans(document.uri, token),
        locale: options.locale,
        versioned: editor.versionedEdits,
      }),
  },
} satisfies Readonly<Record<string, Feature>>;

interface CancellableRequest extends DocumentRequest {
  readonly token: CancellationToken;
}

interface CodeActionParams extends RequestInRange {
  readonly context: CodeActionContext;
  readonly token: CancellationToken;
}

interface OnTypeRequest extends RequestAtPosition {
  /** The character that was typed before the position. */
  readonly ch: string;
}

interface RenameRequest extends RequestAtPosition {
  readonly newName: string;
  readonly token: CancellationToken;
}

/** The document that findings were computed from, and the language of their messages. */
type FindingsSource = Omit<DiagnosticsOf, 'docsUrl'>;

type Features = typeof languageFeatures;
type Method<Run> = Run extends (request: infer Request, context: FeatureContext) => infer Answer
  ? (request: Request) => Answer
  : never;

/** Every language feature as a method, and the findings of a document as diagnostics. */
export type LanguageService = { readonly [Name in keyof Features]: Method<Features[Name]['run']> } & {
  /** Findings of a document as diagnostics, in their order. The server publishes them; no request asks for them. */
  diagnostics(findings: readonly Finding[], of: FindingsSource): Diagnostic[];
};

/** A workspace that has no other plans and no configuration, as a single text on a web page has it. */
export const noWorkspace: WorkspaceAccess = {
  query: {
    origins: () => [],
    identityOf: () => undefined,
    citationsOf: () => [],
    mentionsOf: () => [],
    plansNaming: () => 0,
    symbols: () => [],
  },
  indexed: async () => {},
  otherPlans: () => [],
  configToEdit: async () => undefined,
};

/**
 * All language features over one workspace, for one editor. They are pure functions of the request and of `context`: they
 * know no connection and touch no file, so a web page can use them without a server.
 */
export function createLanguageService(context: FeatureContext): LanguageService {
  const methods = Object.entries(languageFeatures).map(([name, { run }]) => [
    name,
    (request: never) => run(request, context),
  ]);
  return {
    ...(Object.fromEntries(methods) as LanguageService),
    diagnostics: (findings, source) =>
      findings.map((finding) => diagnosticOf(finding, { ...source, docsUrl: context.editor.docsUrl })),
  };
}
