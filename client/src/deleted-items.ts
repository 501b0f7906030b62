import {
  type Disposable,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { AFTER_DELETION, type AfterDeletionParams, type AfterDeletionResult } from '#protocol/list-edit.ts';
import { LANGUAGE_ID, SETTINGS_SECTION } from '#protocol/names.ts';
import { makeEdits, plainPosition } from './list-keys.ts';
import type { Server } from './server.ts';

/** Longer plans are not kept in memory a second time, in UTF-16 units. */
const maxLength = 1_000_000;

/**
 * Makes a list count right again when the user deletes whole lines from it in the active editor (setting `kehoach.renumberAfterDeletion`), in one step of undo with the deletion.
 * Undo, redo, and changes by other programs are left alone.
 */
export function renumberAfterDeletion(server: Server): readonly Disposable[] {
  /** The text of the plan in the active editor as it was before the next change: the event does not have what was deleted. */
  let kept: { readonly document: TextDocument; readonly text: string } | undefined;
  const keep = (document: TextDocument | undefined) => {
    const text = document?.languageId === LANGUAGE_ID ? document.getText() : undefined;
    kept = document && text !== undefined && text.length <= maxLength ? { document, text } : undefined;
  };
  keep(window.activeTextEditor?.document);
  return [
    window.onDidChangeActiveTextEditor((editor) => keep(editor?.document)),
    workspace.onDidChangeTextDocument((event) => {
      const editor = window.activeTextEditor;
      if (editor?.document !== event.document || event.contentChanges.length === 0) return;
      const before = kept?.document === event.document ? kept.text : undefined;
      keep(event.document);
      const deleted = before === undefined ? undefined : deletedLines(event, before);
      if (deleted) void renumber(server, editor, deleted);
    }),
  ];
}

/** The change goes to the server first, whose listener may come after ours, and in a browser later still; what comes too early has no answer. In milliseconds. */
const waits = [0, 50, 150];

interface Deletion {
  readonly offset: number;
  readonly removed: string;
  /** Where a user who has done it has the cursor now. */
  readonly cursorLine: number;
}

/** The whole lines that a change by the user has deleted, and where they stood; undefined for every other change. */
function deletedLines(
  { document, contentChanges, reason }: TextDocumentChangeEvent,
  before: string,
): Deletion | undefined {
  const [change] = contentChanges;
  if (reason !== undefined || contentChanges.length > 1 || change?.text !== '') return undefined;
  if (!workspace.getConfiguration(SETTINGS_SECTION, document.uri).get<boolean>('renumberAfterDeletion', true))
    return undefined;
  const { rangeOffset: offset, rangeLength, range } = change;
  const cursorLine = range.start.line;
  const removed = before.slice(offset, offset + rangeLength);
  if (range.start.character === 0 && removed.endsWith('\n')) return { offset, removed, cursorLine };
  // From the end of the line above to the end of the line: the same as the line with its own end.
  const lineEnd = /^\r?\n/.exec(removed)?.[0];
  const isToEnd = lineEnd !== undefined && before.startsWith(lineEnd, offset + rangeLength);
  return isToEnd
    ? { offset: offset + lineEnd.length, removed: removed.slice(lineEnd.length) + lineEnd, cursorLine }
    : undefined;
}

async function renumber(
  server: Server,
  editor: TextEditor,
  { offset, removed, cursorLine }: Deletion,
): Promise<void> {
  const { document } = editor;
  const { version } = document;
  const position = document.positionAt(offset);
  let edits: AfterDeletionResult | undefined;
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (document.version !== version) return;
    edits = await server.request<AfterDeletionResult>(AFTER_DELETION, {
      textDocument: { uri: document.uri.toString(), version },
      position: plainPosition(position),
      removed,
    } satisfies AfterDeletionParams);
    if (edits && edits.length > 0) break;
  }
  const isAtCursor = editor.selection.isEmpty && editor.selection.active.line === cursorLine; // else another program did it
  if (!edits || edits.length === 0 || !isAtCursor) return;
  if (document.version !== version || window.activeTextEditor !== editor) return;
  await makeEdits(editor, edits, true);
}
