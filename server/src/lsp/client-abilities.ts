import type { InitializeParams } from 'vscode-languageserver';
import type { EditorSupport } from '#features/feature.ts';
import type { Locale } from '#options/bilingual.ts';
import { isEnglish } from '#protocol/names.ts';
import { fromUtf16, type PositionEncoding, positionEncodingOf } from './position-encoding.ts';

/** What the client can be asked to request anew. */
export interface Refreshable {
  readonly inlayHints: boolean;
  readonly codeLenses: boolean;
  readonly semanticTokens: boolean;
}

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities extends EditorSupport {
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It reports changed settings where the server registers for them. */
  readonly registersConfiguration: boolean;
  /** It requests hints and lenses again when the server asks it to. */
  readonly refreshes: Refreshable;
  /** It reads files for the server: see client-files.ts. */
  readonly files: boolean;
  /** It is told when tasks of plans that are not open may have changed. */
  readonly tasks: boolean;
  /** It creates files that an edit names. */
  readonly createsFiles: boolean;
  /** It synchronises open configurations where the server registers for them: they are JSON, not of the plans' language. */
  readonly opensConfigs: boolean;
  /** It reports changed files where the server registers for them. */
  readonly registersWatchers: boolean;
  /** It reports folders that are added and removed. */
  readonly folderChanges: boolean;
  /** It runs the commands that the server would run for it. */
  readonly commands: boolean;
  /** It opens a document at a place for the server. */
  readonly showsDocuments: boolean;
  /** It asks for diagnostics, and does so again when it is told to: it is sent none. */
  readonly pullsDiagnostics: boolean;
  /** It shows the progress of work. */
  readonly progress: boolean;
  /** What it counts in a line. */
  readonly positionEncoding: PositionEncoding;
  /** The language of its interface where that is English, else Vietnamese. */
  readonly locale: Locale;
}

/** Reads the abilities from the parameters of `initialize`; an ability that is missing or of another shape counts as absent. */
export function abilitiesOf(
  params: Pick<InitializeParams, 'capabilities' | 'initializationOptions' | 'locale'>,
): ClientAbilities {
  const { workspace, textDocument, window } = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const supports = (name: string): boolean =>
    typeof options === 'object' && options !== null && Reflect.get(options, name) === true;
  const docsUrl =
    typeof options === 'object' && options !== null && 'docsUrl' in options ? options.docsUrl : undefined;
  const positionEncoding = positionEncodingOf(params.capabilities ?? {});
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    resolvesCompletions:
      textDocument?.completion?.completionItem?.resolveSupport?.properties.includes('documentation') === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshes: {
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    files: supports('files'),
    dictionary: supports('dictionary'),
    tasks: supports('tasks'),
    fillsIn: supports('fillsIn'),
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    opensConfigs: textDocument?.synchronization?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    commands: supports('commands'),
    showsDocuments: window?.showDocument?.support === true,
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined &&
      workspace?.diagnostics?.refreshSupport === true &&
      !supports('pushDiagnostics'),
    progress: window?.workDoneProgress === true,
    positionEncoding,
    unitsBefore:
      positionEncoding === 'utf-16' ? undefined : (line, offset) => fromUtf16(line, offset, positionEncoding),
    locale: localeOfTag(params.locale),
    docsUrl: typeof docsUrl === 'string' ? docsUrl : undefined,
  };
}

/** The language of a tag such as `en-US`: English where it is English, else Vietnamese. */
export function localeOfTag(tag: unknown): Locale {
  return isEnglish(tag) ? 'en' : 'vi';
}
