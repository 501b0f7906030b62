import {
  ConfigurationTarget,
  commands,
  type Disposable,
  Location,
  type LogOutputChannel,
  Position,
  Range,
  Selection,
  Uri,
  window,
  workspace,
} from 'vscode';
import { clientCommands } from '#protocol/messages.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';

export const SHOW_LOG = 'kehoach.showLog';
export const RESTART = 'kehoach.restartServer';

/** A position and a location as the protocol writes them. */
interface LspPosition {
  readonly line: number;
  readonly character: number;
}
interface LspLocation {
  readonly uri: string;
  readonly range: { readonly start: LspPosition; readonly end: LspPosition };
}

/** Registers the commands that package.json contributes, and those that lenses and actions of the server run. */
export function registerCommands(
  log: LogOutputChannel,
  server: { restart(): Promise<void> },
): readonly Disposable[] {
  return [
    commands.registerCommand(SHOW_LOG, () => log.show()),
    commands.registerCommand(RESTART, () => server.restart()),
    commands.registerCommand(clientCommands.showLocations, showLocations),
    commands.registerCommand(clientCommands.addWord, addWord),
    commands.registerCommand(clientCommands.saveFile, saveFile),
    commands.registerCommand(clientCommands.fillIn, fillIn),
  ];
}

/** Adds a word to the dictionary in the user's settings; to that of the folder or workspace where it overrides the user's. */
function addWord(word: string): Thenable<void> {
  const settings = workspace.getConfiguration(SETTINGS_SECTION, window.activeTextEditor?.document.uri);
  const known = settings.inspect<string[]>('dictionary');
  const [target, words = []] =
    known?.workspaceFolderValue !== undefined
      ? [ConfigurationTarget.WorkspaceFolder, known.workspaceFolderValue]
      : known?.workspaceValue !== undefined
        ? [ConfigurationTarget.Workspace, known.workspaceValue]
        : [ConfigurationTarget.Global, known?.globalValue];
  return words.includes(word) ? Promise.resolve() : settings.update('dictionary', [...words, word], target);
}

/** Saves a file that a code action has changed while no editor shows it. */
async function saveFile(uri: string): Promise<void> {
  await (await workspace.openTextDocument(Uri.parse(uri))).save();
}

/** Puts the cursor of the editor that shows a plan at a place, and opens the list of what may be written there. */
async function fillIn(uri: string, { line, character }: LspPosition, hasList = true): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== Uri.parse(uri).toString()) return;
  const at = new Position(line, character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
  if (hasList) await commands.executeCommand('editor.action.triggerSuggest');
}

/** Shows locations in a peek view at a position, as the editor shows references. */
function showLocations(uri: string, at: LspPosition, locations: readonly LspLocation[]): Thenable<unknown> {
  const positionOf = ({ line, character }: LspPosition) => new Position(line, character);
  const references = locations.map(
    ({ uri, range }) =>
      new Location(Uri.parse(uri), new Range(positionOf(range.start), positionOf(range.end))),
  );
  return commands.executeCommand('editor.action.showReferences', Uri.parse(uri), positionOf(at), references);
}
