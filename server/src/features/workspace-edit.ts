import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { Fix, TextEdit } from '#rules/finding.ts';

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

/**
 * The fixes that can be made in one go, in the order of the text: of two whose edits touch or interleave, the first.
 * In linear time but for sorting, so that a plan with thousands of findings costs no more than it must.
 */
export function together(fixes: readonly Fix[]): Fix[] {
  const placed = fixes
    .filter(({ edits }) => edits.length > 0)
    .map((fix) => ({ fix, start: fix.edits[0]!.start, end: fix.edits.at(-1)!.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let taken = -1;
  return placed
    .filter(({ start, end }) => {
      const apart = start > taken;
      if (apart) taken = end;
      return apart;
    })
    .map(({ fix }) => fix);
}
