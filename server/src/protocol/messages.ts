/**
 * The requests and notifications that the protocol of language servers does not have, with the shapes of what they carry.
 * Client and server both take them from here; docs/editors.md describes them for the clients of others.
 */

/** Request to the client: the addresses of all plans, configurations and `.git` entries in a folder, at any depth. */
export const LIST_PLANS = 'kehoach/listPlans';
export interface ListPlansParams {
  readonly folder: string;
}
export type ListPlansResult = readonly string[];

/** Request to the client: the texts of files, in order; null for a file that cannot be read, is too long or is no UTF-8. */
export const READ_FILES = 'kehoach/readFiles';
export interface ReadFilesParams {
  readonly uris: readonly string[];
}
export type ReadFilesResult = readonly (string | null)[];

/** Notification to the server: the cursor of an editor has come to another line of a plan; lines are counted from 0. */
export const CURSOR_MOVED = 'kehoach/cursor';
export interface CursorMovedParams {
  readonly uri: string;
  readonly line: number;
}

/**
 * Request to the server: checks an open plan as one that is issued, whatever its settings are. The review lasts until it is
 * ended with `on: false` or the plan is closed, so that its findings can be fixed one by one.
 */
export const REVIEW = 'kehoach/review';
export interface ReviewParams {
  readonly uri: string;
  /** True where it is left out. */
  readonly on?: boolean;
}
/** The findings of the plan, counted by severity; null where no such plan is open. */
export type ReviewResult = FindingCounts | null;
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** Request to the server: what a clipboard becomes where it is pasted into a plan. It needs no open document. */
export const PASTE = 'kehoach/paste';
export interface PasteParams {
  /** The clipboard as HTML, where it has it. */
  readonly html?: string;
  /** The clipboard as plain text. */
  readonly text?: string;
  /** What stands on its line before the place where it is pasted, and behind it. */
  readonly before?: string;
  readonly after?: string;
}
/** Null where the plain text does as well. */
export type PasteResult = {
  readonly text: string;
  /** Whether the plain text loses lists or tables, so that a client may paste this without asking. */
  readonly isPreferred: boolean;
} | null;

/** Commands of the client that code lenses and code actions of the server run. */
export const clientCommands = {
  /** Arguments: a URI, a position in it, locations. Shows the locations in a peek view at the position. */
  showLocations: 'kehoach.showPlaces',
  /** Argument: a word. Adds it to the dictionary in the user's settings. */
  addWord: 'kehoach.addWord',
  /** Argument: the URI of a file that a code action has just changed. Saves it. */
  saveFile: 'kehoach.saveFile',
  /** Arguments: a URI, a position in it, false where no list is wanted. Puts the cursor there, and opens the list of what may be written there. */
  fillIn: 'kehoach.fillIn',
} as const;

/** What a client may say of itself in `initializationOptions`; what it leaves out it does not support. */
export interface InitializationOptions {
  /** It answers `kehoach/listPlans` and `kehoach/readFiles`. */
  readonly files?: boolean;
  /** It runs the commands of `serverCommands` (commands.ts) itself. */
  readonly commands?: boolean;
  /** It wants to be sent diagnostics although it could ask for them. */
  readonly pushDiagnostics?: boolean;
  /** It has the commands `kehoach.addWord` and `kehoach.saveFile`. */
  readonly dictionary?: boolean;
  /** It is sent `kehoach/tasksChanged`. */
  readonly tasks?: boolean;
  /** It has the command `kehoach.fillIn`. */
  readonly fillsIn?: boolean;
  /** The address of the rules' pages, in which `{rule}` and `{locale}` are replaced; findings have no links without it. */
  readonly docsUrl?: string;
}
