import {
  ConfigurationTarget,
  commands,
  type Disposable,
  Location,
  type LogOutputChannel,
  Position,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import { SECTION } from './names.ts';

export const SHOW_LOG = 'kehoach.showLog';
export const RESTART = 'kehoach.restartServer';
/** The command of the server's lenses; it is in no menu. */
const SHOW_PLACES = 'kehoach.showPlaces';
/** The commands of the server's actions on misspelt words; they are in no menu. */
const ADD_WORD = 'kehoach.addWord';
const SAVE_FILE = 'kehoach.saveFile';

/** A position and a place as the protocol writes them. */
interface Point {
  readonly line: number;
  readonly character: number;
}
interface Place {
  readonly uri: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

/** The commands that package.json contributes, and those that the server asks for. */
export function registerCommands(
  log: LogOutputChannel,
  server: { restart(): Promise<void> },
): readonly Disposable[] {
  return [
    commands.registerCommand(SHOW_LOG, () => log.show()),
    commands.registerCommand(RESTART, () => server.restart()),
    commands.registerCommand(SHOW_PLACES, showPlaces),
    commands.registerCommand(ADD_WORD, addWord),
    commands.registerCommand(SAVE_FILE, saveFile),
  ];
}

/** Puts a word into the dictionary of the user's settings; into that of the workspace where one hides the user's. */
function addWord(word: string): Thenable<void> {
  const settings = workspace.getConfiguration(SECTION, window.activeTextEditor?.document.uri);
  const known = settings.inspect<string[]>('dictionary');
  const [target, words = []] =
    known?.workspaceFolderValue !== undefined
      ? [ConfigurationTarget.WorkspaceFolder, known.workspaceFolderValue]
      : known?.workspaceValue !== undefined
        ? [ConfigurationTarget.Workspace, known.workspaceValue]
        : [ConfigurationTarget.Global, known?.globalValue];
  return words.includes(word) ? Promise.resolve() : settings.update('dictionary', [...words, word], target);
}

/** Saves a file that an action has changed beside the plan: nobody has it open, so nobody would. */
async function saveFile(uri: string): Promise<void> {
  await (await workspace.openTextDocument(Uri.parse(uri))).save();
}

/** Shows places beside a position, as the editor shows references. */
function showPlaces(uri: string, at: Point, places: readonly Place[]): Thenable<unknown> {
  const point = ({ line, character }: Point) => new Position(line, character);
  const locations = places.map(
    ({ uri, range }) => new Location(Uri.parse(uri), new Range(point(range.start), point(range.end))),
  );
  return commands.executeCommand('editor.action.showReferences', Uri.parse(uri), point(at), locations);
}
