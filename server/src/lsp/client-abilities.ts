import type { InitializeParams } from 'vscode-languageserver';
import type { EditorSupport } from '#features/feature.ts';
import type { Locale } from '#options/bilingual.ts';
import { isEnglish } from '#protocol/names.ts';

/** What the client can be asked to request anew. */
export interface Refreshable {
  readonly inlayHints: boolean;
  readonly codeLenses: boolean;
}

/** What the client can do, as far as the server acts on it. */
export interface ClientAbilities extends EditorSupport {
  /** It answers questions for settings. */
  readonly configuration: boolean;
  /** It tells of changed settings where it is asked to. */
  readonly registersConfiguration: boolean;
  /** It asks again for hints and lenses where it is told to. */
  readonly refreshes: Refreshable;
  /** It reads files for the server: see client-files.ts. */
  readonly files: boolean;
  /** It makes files where an edit says so. */
  readonly createsFiles: boolean;
  /** It tells of configurations that it has open where it is asked to: they are no plans, so their language is not ours. */
  readonly opensConfigs: boolean;
  /** It tells of files that change where it is asked to. */
  readonly registersWatchers: boolean;
  /** It tells of folders that come and go. */
  readonly folderChanges: boolean;
  /** It shows how far work has come. */
  readonly progress: boolean;
  /** The language that it speaks itself, where that is one of ours; else Vietnamese, which drafters read. */
  readonly locale: Locale;
}

/** Reads what a client has said of itself; what it has not said, or not as it should, it cannot do. */
export function abilitiesOf(
  params: Pick<InitializeParams, 'capabilities' | 'initializationOptions' | 'locale'>,
): ClientAbilities {
  const { workspace, textDocument, window } = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const supports = (name: string): boolean =>
    typeof options === 'object' && options !== null && Reflect.get(options, name) === true;
  const docsUrl =
    typeof options === 'object' && options !== null && 'docsUrl' in options ? options.docsUrl : undefined;
  return {
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshes: {
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    files: supports('files'),
    dictionary: supports('dictionary'),
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    opensConfigs: textDocument?.synchronization?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    locale: localeOfTag(params.locale),
    docsUrl: typeof docsUrl === 'string' ? docsUrl : undefined,
  };
}

/** The language of a tag such as `en-US`: English is English, all else Vietnamese. */
export function localeOfTag(tag: unknown): Locale {
  return isEnglish(tag) ? 'en' : 'vi';
}
