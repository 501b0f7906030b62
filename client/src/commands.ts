import { commands, type Disposable, Location, type LogOutputChannel, Position, Range, Uri } from 'vscode';

export const SHOW_LOG = 'kehoach.showLog';
export const RESTART = 'kehoach.restartServer';
/** The command of the server's lenses; it is in no menu. */
const SHOW_PLACES = 'kehoach.showPlaces';

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
  ];
}

/** Shows places beside a position, as the editor shows references. */
function showPlaces(uri: string, at: Point, places: readonly Place[]): Thenable<unknown> {
  const point = ({ line, character }: Point) => new Position(line, character);
  const locations = places.map(
    ({ uri, range }) => new Location(Uri.parse(uri), new Range(point(range.start), point(range.end))),
  );
  return commands.executeCommand('editor.action.showReferences', Uri.parse(uri), point(at), locations);
}
