import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The document that edits are for, as it was when they were computed. */
export interface EditedDocument {
  readonly uri: string;
  readonly version: number;
  readonly lines: LineIndex;
  /** Whether the client can refuse an edit that was computed from another version. */
  readonly versioned: boolean;
}

/** Edits of one text as the protocol wants them; bound to the version where the client can check it. */
export function workspaceEdit(of: EditedDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const { uri, version, lines } = of;
  const ranged = edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
  if (!of.versioned) return { changes: { [uri]: ranged } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: ranged }] };
}
