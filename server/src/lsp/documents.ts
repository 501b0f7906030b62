import { Range, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { createSnapshot, type DocumentSnapshot } from '#features/document-snapshot.ts';
import type { CancellationToken } from '#features/feature.ts';
import { reserveMemos } from '#grammar/text/memoize.ts';
import type { OnRuleError } from '#rules/rule-error.ts';
import { isConfig, uriKey } from '#workspace/uri.ts';
import type { PositionEncoding } from './position-encoding.ts';
import { PositionTranslator } from './position-translator.ts';

/** The open documents. Each version is read once with one value of reference data, when something first asks for it. */
export class Documents {
  readonly #referenceDataOf: (uri: string) => ReferenceData;
  /** The library's store: it follows the connection, and emits events for opening, changes, saving and closing. */
  readonly store: TextDocuments<TextDocument>;
  readonly #snapshots = new WeakMap<TextDocument, DocumentSnapshot>();
  readonly #onRuleError: OnRuleError;

  /** `onRuleError` receives the error of a rule that has thrown; what other rules find is shown all the same. */
  constructor(
    referenceDataOf: (uri: string) => ReferenceData,
    onRuleError: OnRuleError,
    encoding: PositionEncoding = 'utf-16',
  ) {
    this.store = new TextDocuments({
      create,
      update: (document, changes, version) => update(document, changes, version, encoding),
    });
    this.#referenceDataOf = referenceDataOf;
    this.#onRuleError = onRuleError;
  }

  /** The current version of a document; undefined where none is open, or where it is a configuration. */
  snapshot(uri: string): DocumentSnapshot | undefined {
    const document = this.store.get(uri);
    if (!document || isConfig(uri)) return undefined;
    // The store changes one object in place, so version and text are taken here, and the text decides: a client that
    // sends one version twice must not be answered from the first.
    const text = document.getText();
    const cached = this.#snapshots.get(document);
    const referenceData = this.#referenceDataOf(uri);
    if (
      cached?.version === document.version &&
      cached.text === text &&
      cached.referenceData === referenceData
    )
      return cached;
    reserveMemos(this.#openLength());
    const snapshot = createSnapshot(
      { uri, version: document.version, text, referenceData },
      this.#onRuleError,
    );
    this.#snapshots.set(document, snapshot);
    return snapshot;
  }

  /** How long the open plans are together, in UTF-16 units. */
  #openLength(): number {
    return this.store.all().reduce((sum, open) => sum + open.getText().length, 0);
  }

  /** The version of `snapshot`, read with the reference data of this moment; `snapshot` itself where another version is open by now. */
  latest(snapshot: DocumentSnapshot): DocumentSnapshot {
    const now = this.snapshot(snapshot.uri);
    return now?.version === snapshot.version && now.text === snapshot.text ? now : snapshot;
  }

  /** Whether the answer to a request about a version is still of use: it is not cancelled, and no other version is open. */
  isWanted({ uri, version }: DocumentSnapshot, token: CancellationToken): boolean {
    return !token.isCancellationRequested && this.store.get(uri)?.version === version;
  }

  /** The open configuration at a URI, in any of its spellings; undefined where it is not open. */
  config(uri: string): OpenConfig | undefined {
    const key = uriKey(uri);
    const found = this.store.all().find((each) => isConfig(each.uri) && uriKey(each.uri) === key);
    return found && { uri: found.uri, version: found.version, text: found.getText() };
  }
}

/** A configuration that is open in the editor, as it is there. */
export interface OpenConfig {
  /** In the spelling of the client. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** Throws where parameters of the client have another shape: the library logs that, and the document stays as it was. */
function create(uri: string, languageId: string, version: number, text: string): TextDocument {
  if (typeof uri !== 'string' || typeof text !== 'string' || !Number.isInteger(version))
    throw new TypeError('didOpen without uri, version or text');
  return TextDocument.create(uri, languageId, version, text);
}

function update(
  document: TextDocument,
  changes: TextDocumentContentChangeEvent[],
  version: number,
  encoding: PositionEncoding,
) {
  const areChanges = changes.every(
    (change) => typeof change.text === 'string' && (!('range' in change) || Range.is(change.range)),
  );
  if (!areChanges || !Number.isInteger(version)) throw new TypeError('didChange without version or changes');
  if (encoding === 'utf-16') return TextDocument.update(document, changes, version);
  // Each change is in the text that the one before it has left.
  return changes.reduce((changed, change) => {
    const positions = new PositionTranslator(encoding, {
      open: () => changed.getText(),
      stored: async () => undefined,
    });
    const { change: translated } = positions.incoming({ uri: changed.uri, change });
    return TextDocument.update(changed, [translated], version);
  }, document);
}
