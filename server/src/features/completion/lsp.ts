import {
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import type { Completion, CompletionKind } from './item.ts';
import type { CompletionData } from './resolve.ts';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  agency: CompletionItemKind.Class,
  document: CompletionItemKind.Reference,
  label: CompletionItemKind.Field,
  deadline: CompletionItemKind.Event,
  marker: CompletionItemKind.Enum,
  heading: CompletionItemKind.Struct,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
};

/** What the list depends on: positions of the document, abilities of the editor. */
export interface CompletionClient {
  readonly positionAt: (offset: number) => Position;
  /** The editor inserts snippets; for other editors the defaults are inserted as plain text. */
  readonly snippets: boolean;
  /** The editor shows details beside the labels of all items, not only of the one that has the focus. */
  readonly labelDetails?: boolean | undefined;
  /** The editor asks for documentation when it shows it: what an item keeps for that; undefined where it is sent at once. */
  readonly data?: CompletionData | undefined;
}

/**
 * The completions as the protocol shows them. The list is never complete: what fits depends on folding and
 * abbreviations, so the editor asks again at every keystroke instead of comparing by itself.
 */
export function toCompletionList(
  completions: readonly Completion[],
  client: CompletionClient,
): CompletionList {
  return { isIncomplete: true, items: completions.map((each) => itemOf(each, client)) };
}

const openList: Command = { title: '', command: 'editor.action.triggerSuggest' };

function itemOf(
  completion: Completion,
  { positionAt, snippets, labelDetails, data }: CompletionClient,
): CompletionItem {
  const { label, replace, kind, detail, documentation, filterText, sortText, preselect } = completion;
  const snippet = snippets ? completion.snippet : undefined;
  return {
    label,
    kind: kinds[kind],
    detail,
    ...(labelDetails && { labelDetails: { description: detail } }),
    ...(documentation !== undefined &&
      (data ? { data } : { documentation: { kind: MarkupKind.PlainText, value: documentation } })),
    filterText,
    sortText,
    ...(preselect && { preselect: true }),
    // Behind a label its values are wanted. A client that does not know the command of VS Code inserts the label alone.
    ...(kind === 'label' && { command: openList }),
    insertTextFormat: snippet === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
    textEdit: {
      range: { start: positionAt(replace.start), end: positionAt(replace.end) },
      newText: snippet ?? completion.insert,
    },
  };
}
