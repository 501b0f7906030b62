import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The text that edits are for, as it was when they were computed. */
export interface EditedText {
  readonly uri: string;
  /** The version that the editor has open; null where it is not open there. */
  readonly version: number | null;
  readonly lines: LineIndex;
}

/** A text that is edited alone. */
export interface EditedDocument extends EditedText {
  /** Whether the client can refuse an edit that was computed from another version. */
  readonly versioned: boolean;
}

/** Edits of one text as the protocol wants them; bound to the version where the client can check it. */
export function workspaceEdit(of: EditedDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return workspaceEditOf([textDocumentEdit(of, edits)], of.versioned);
}

/** Edits of one text, bound to its version. */
export function textDocumentEdit(
  { uri, version, lines }: EditedText,
  edits: readonly TextEdit[],
): TextDocumentEdit {
  const ranged = edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
  return { textDocument: { uri, version }, edits: ranged };
}

/** Edits of several texts as the protocol wants them; `versioned`: whether the client can check versions. */
export function workspaceEditOf(edits: readonly TextDocumentEdit[], versioned: boolean): WorkspaceEdit {
  if (versioned) return { documentChanges: [...edits] };
  const changes = edits.map(({ textDocument, edits: ranged }) => [
    textDocument.uri,
    ranged.flatMap((edit) => ('newText' in edit ? [edit] : [])),
  ]);
  return { changes: Object.fromEntries(changes) };
}
