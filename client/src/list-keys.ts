import { commands, type Disposable, Position, Range, Selection, type TextEditor, window } from 'vscode';
import {
  LIST_EDIT,
  type ListEditAction,
  type ListEditParams,
  type ListEditResult,
  mayBeAtMarker,
  type PlaceEdit,
} from '#protocol/list-edit.ts';
import { LANGUAGE_ID } from '#protocol/names.ts';
import { runCommand } from './run-command.ts';
import type { Server } from './server.ts';

/** The commands for the items of lists, what they ask of the server, and what their keys do where no item is meant. */
const keys: Readonly<Record<string, { readonly action: ListEditAction; readonly elsewhere: string }>> = {
  'kehoach.indentItem': { action: 'indent', elsewhere: 'tab' },
  'kehoach.outdentItem': { action: 'outdent', elsewhere: 'outdent' },
  'kehoach.moveItemUp': { action: 'moveUp', elsewhere: 'editor.action.moveLinesUpAction' },
  'kehoach.moveItemDown': { action: 'moveDown', elsewhere: 'editor.action.moveLinesDownAction' },
};

/** Registers the commands that change the level of an item and move it; Tab and Shift+Tab are bound where `kehoach.atMarker` holds. */
export function listKeys(server: Server): readonly Disposable[] {
  let isAtMarker = false;
  const showContext = (editor: TextEditor | undefined) => {
    const now = editor?.document.languageId === LANGUAGE_ID && isSelectionAtMarker(editor);
    if (now === isAtMarker) return;
    isAtMarker = now;
    void commands.executeCommand('setContext', 'kehoach.atMarker', now);
  };
  showContext(window.activeTextEditor); // the plan that the extension was started by is open already
  return [
    ...Object.entries(keys).map(([command, { action, elsewhere }]) =>
      commands.registerCommand(command, async () => {
        const editor = window.activeTextEditor;
        if (editor?.document.languageId !== LANGUAGE_ID) return;
        if (!(await listEdit(server, editor, action))) runCommand(elsewhere);
      }),
    ),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) showContext(textEditor);
    }),
    window.onDidChangeActiveTextEditor(showContext),
  ];
}

function isSelectionAtMarker({ document, selections }: TextEditor): boolean {
  const [selection] = selections;
  if (!selection || selections.length > 1 || !selection.isSingleLine) return false;
  const { text } = document.lineAt(selection.start.line);
  const isWhole = !selection.isEmpty && selection.end.character >= text.trimEnd().length;
  return (selection.isEmpty || isWhole) && mayBeAtMarker(text, selection.start.character);
}

/**
 * Asks the server what an action does to the item at the selection, and does it, as one step of undo. False where the key is no item's. An answer for a text or a
 * selection that is another one meanwhile is dropped: the key would come too late.
 */
async function listEdit(server: Server, editor: TextEditor, action: ListEditAction): Promise<boolean> {
  const { document, selection, selections } = editor;
  if (selections.length > 1) return false;
  const { version } = document;
  const { start, end } = selection;
  const answer = await server.request<ListEditResult>(LIST_EDIT, {
    textDocument: { uri: document.uri.toString(), version },
    selection: { start: plainPosition(start), end: plainPosition(end) },
    action,
  } satisfies ListEditParams);
  if (document.version !== version || !editor.selection.isEqual(selection)) return true;
  if (!answer) return false;
  if (answer.edits.length === 0 || !(await makeEdits(editor, answer.edits))) return true;
  if (answer.lines !== undefined) {
    const { lines } = answer;
    const moved = ({ line, character }: Position) => new Position(Math.max(0, line + lines), character);
    editor.selection = new Selection(moved(selection.anchor), moved(selection.active));
    editor.revealRange(editor.selection);
  }
  return true;
}

/** Applies edits of the server to the text of an editor; `joined` makes one step of undo of them and what was done before. */
export function makeEdits(
  editor: TextEditor,
  edits: readonly PlaceEdit[],
  joined = false,
): Thenable<boolean> {
  return editor.edit(
    (builder) => {
      for (const { range, newText } of edits)
        builder.replace(
          new Range(range.start.line, range.start.character, range.end.line, range.end.character),
          newText,
        );
    },
    { undoStopBefore: !joined, undoStopAfter: true },
  );
}

/** A position as the protocol writes it. */
export const plainPosition = ({ line, character }: Position) => ({ line, character });
