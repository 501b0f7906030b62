import type { EditedConfig } from '#features/code-action.ts';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { RuleDescriptions } from '#features/rule-descriptions.ts';
import type { TokenResults } from '#features/token-results.ts';
import type { OtherPlan } from '#features/workspace-rename.ts';
import type { Steps } from '#grammar/text/steps.ts';
import type { FactName } from '#model/facts.ts';
import type { Locale } from '#options/bilingual.ts';
import type { Settings } from '#options/settings.ts';
import type { WorkspaceQuery } from '#workspace/query.ts';

/**
 * How far a document must be prepared before a feature can answer. The outline needs not wait for settings, nor hovers for
 * the index of the workspace.
 * - `parsed`: the version that was asked about, as a plan. Options may still be the default ones.
 * - `configured`: its settings are known, too. Whatever shows findings or follows settings needs this.
 * - `linted`: its findings under those settings are known, too: asking for them costs nothing more.
 * - `indexed`: the other plans of the workspace are indexed, too, and the document is parsed again if they change its meaning.
 * - `workspace`: no document at all, but the indexed workspace.
 */
export type RequiredState = 'parsed' | 'configured' | 'linted' | 'indexed' | 'workspace';

/** What an editor can do, as far as features act on it. */
export interface EditorSupport {
  /** It inserts snippets, with places to fill in. */
  readonly snippets: boolean;
  /** It shows details beside the labels of all completions, not only of the one that has the focus. */
  readonly labelDetails?: boolean;
  /** It asks for the documentation of a completion when it shows it. */
  readonly resolvesCompletions?: boolean;
  /** It refuses edits that were computed from another version of the document. */
  readonly versionedEdits: boolean;
  /** It takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** It asks whether something can be renamed before it asks for a name. */
  readonly preparesRename: boolean;
  /** It has the commands `kehoach.addWord` and `kehoach.saveFile`. */
  readonly dictionary: boolean;
  /** It has the command `kehoach.fillIn`. */
  readonly fillsIn: boolean;
  /** How many of the units that it counts stand before an offset in a line; undefined where it counts as the server does, in UTF-16. */
  readonly unitsBefore?: ((line: string, offset: number) => number) | undefined;
  /** The address of the rules' pages, as `diagnosticOf` takes it; findings have no links where it is undefined. */
  readonly docsUrl: string | undefined;
}

/** Whether the client has cancelled a request meanwhile. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** The workspace as features see it: an index that answers at once, and what must be waited for. */
export interface WorkspaceAccess {
  readonly query: WorkspaceQuery;
  /** Resolves when all plans are indexed. */
  readonly indexed: () => Promise<void>;
  /** All plans but the one at `uri`, open ones as they are in the editor; no more of them once `token` is cancelled. */
  readonly otherPlans: (
    uri: string,
    token: CancellationToken,
  ) => AsyncIterable<OtherPlan> | Iterable<OtherPlan>;
  /** The configuration of the plan at `uri`; undefined where there is none that may be edited. */
  readonly configToEdit: (uri: string) => Promise<EditedConfig | undefined>;
}

/** What all features of one language service share. */
export interface FeatureContext {
  readonly workspace: WorkspaceAccess;
  readonly editor: EditorSupport;
  /** The day, as an ISO date, that stands for the date of a plan without one. */
  readonly today: () => string;
  /** What the rules find, in a language; an empty map where their pages cannot be read. Never rejects. */
  readonly ruleDescriptions: (locale: Locale) => Promise<RuleDescriptions>;
  /** The semantic tokens that the editor has got last. */
  readonly tokenResults: TokenResults;
  /** The result of work on a document that may take long; undefined where it was cancelled, or another version is open meanwhile. */
  readonly inSlices: <T extends object>(
    work: Steps<T>,
    document: DocumentSnapshot,
    token: CancellationToken,
  ) => Promise<T | undefined>;
}

/** A request about one document; features add the parameters of the protocol that they use. */
export interface DocumentRequest {
  readonly document: DocumentSnapshot;
  readonly options: Settings;
}

/**
 * What an item of an answer keeps in its `data`, for requests that come back to it: the document that it was computed from.
 * Features add what they need to go on.
 */
export interface ItemSource {
  readonly uri: string;
  readonly version: number;
}

/** A request that comes back to an item of an earlier answer. */
export interface FollowUpRequest<Item> extends DocumentRequest {
  readonly item: Item;
}

/** A request whose parameters are, or hold as `item`, an item of an earlier answer with an `ItemSource` as its `data`. */
export type FollowUpMethod = `${string}/resolve` | `callHierarchy/${string}`;

/** The answer `empty` of a row that resolves items. */
export const asIs = Symbol('the item as it was sent');

/** A row of the table of features. */
export interface Feature {
  /**
   * The request of the protocol that it answers. Its parameters name a document in `textDocument`, or it comes back to an item of an
   * earlier answer, or it is about the workspace.
   */
  readonly method: `textDocument/${string}` | `workspace/${string}` | FollowUpMethod;
  /** What the server announces for it in `ServerCapabilities`. */
  readonly capability: object | ((editor: EditorSupport) => object);
  readonly needs: RequiredState;
  /** The facts that it reads of the whole plan, in the order in which they need each other: those of a long plan are read in slices before. */
  readonly reads?: readonly FactName[];
  /** The answer where the document is not open, or the feature fails; where an item is resolved, `asIs`: the item that was sent. */
  readonly empty: unknown;
  /** Whether an item is of no use for another version of its document: the request is then refused as `ContentModified`. */
  readonly ofOneVersion?: boolean;
  /** The answer; a `RequestRefusal` where the editor shows the user why there is none. */
  readonly run: (request: never, context: FeatureContext) => unknown;
}
