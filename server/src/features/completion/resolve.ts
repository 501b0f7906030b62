import { type CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import type { ItemSource } from '#features/feature.ts';
import type { Completion } from './item.ts';

/** What an item keeps for its documentation, which is sent when the editor shows it. */
export interface CompletionData extends ItemSource {
  /** Where the list was asked for, in UTF-16 units. */
  readonly offset: number;
}

/** The item with the documentation that it has in the list of the same place; as it is where that list has it not. */
export function withDocumentation(item: CompletionItem, completions: readonly Completion[]): CompletionItem {
  const same = completions.find(({ label, sortText }) => label === item.label && sortText === item.sortText);
  return same?.documentation === undefined
    ? item
    : { ...item, documentation: { kind: MarkupKind.PlainText, value: same.documentation } };
}
