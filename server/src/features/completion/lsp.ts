import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from 'vscode-languageserver-types';
import type { Completion, CompletionKind } from './item.ts';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  agency: CompletionItemKind.Class,
  document: CompletionItemKind.Reference,
  label: CompletionItemKind.Field,
  deadline: CompletionItemKind.Event,
  marker: CompletionItemKind.Enum,
  heading: CompletionItemKind.Struct,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.EnumMember,
};

/**
 * The completions as the protocol shows them. The list is never complete: what fits depends on folding and
 * abbreviations, so the editor asks again at every keystroke instead of comparing by itself.
 */
export function toCompletionList(
  completions: readonly Completion[],
  positionAt: (offset: number) => Position,
): CompletionList {
  return { isIncomplete: true, items: completions.map((each) => itemOf(each, positionAt)) };
}

function itemOf(completion: Completion, positionAt: (offset: number) => Position): CompletionItem {
  const { label, insert, replace, kind, detail, documentation, filterText, sortText } = completion;
  return {
    label,
    kind: kinds[kind],
    detail,
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.PlainText, value: documentation },
    }),
    filterText,
    sortText,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: { start: positionAt(replace.start), end: positionAt(replace.end) }, newText: insert },
  };
}
