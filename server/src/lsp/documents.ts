import { Range, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { LineIndex } from '#features/position.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { OnFault } from '#rules/fault.ts';
import type { Finding } from '#rules/finding.ts';
import { lintPlan } from '#rules/lint.ts';
import type { LintOptions } from '#rules/options.ts';
import { isConfig, uriKey } from '#workspace/uri.ts';

/** One version of an open document. It never changes, so it can be kept over any wait. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** What is known of agencies and documents where it stands. */
  readonly referenceData: ReferenceData;
  readonly lines: LineIndex;
  readonly plan: Plan;
  /** The findings under `options`, computed once for the options asked for last. */
  findings(options: LintOptions): readonly Finding[];
}

/** The open documents. Each version is read once with one value of reference data, when something first asks for it. */
export class Documents {
  readonly #referenceDataOf: (uri: string) => ReferenceData;
  /** The library's store: it listens to the connection, and tells of opening, changes, saving and closing. */
  readonly store = new TextDocuments<TextDocument>({ create, update });
  readonly #snapshots = new WeakMap<TextDocument, Snapshot>();
  readonly #onFault: OnFault;

  /** `onFault` is told of a rule that has thrown; what other rules find is shown all the same. */
  constructor(referenceDataOf: (uri: string) => ReferenceData, onFault: OnFault) {
    this.#referenceDataOf = referenceDataOf;
    this.#onFault = onFault;
  }

  /** The plan as it is now; undefined where none is open there. */
  snapshot(uri: string): Snapshot | undefined {
    const document = this.store.get(uri);
    if (!document || isConfig(uri)) return undefined;
    // The store changes one object in place, so version and text are taken here, and the text decides: a client that
    // sends one version twice must not be answered from the first.
    const text = document.getText();
    const kept = this.#snapshots.get(document);
    const referenceData = this.#referenceDataOf(uri);
    if (kept?.version === document.version && kept.text === text && kept.referenceData === referenceData)
      return kept;
    const snapshot = snapshotOf(uri, document.version, text, referenceData, this.#onFault);
    this.#snapshots.set(document, snapshot);
    return snapshot;
  }

  /** The version of `snapshot`, read with the reference data of this moment; `snapshot` itself where another version is open by now. */
  latest(snapshot: Snapshot): Snapshot {
    const now = this.snapshot(snapshot.uri);
    return now?.version === snapshot.version && now.text === snapshot.text ? now : snapshot;
  }

  /** The open configuration at an address, however the client writes that; undefined where it is not open. */
  config(uri: string): OpenConfig | undefined {
    const key = uriKey(uri);
    const found = this.store.all().find((each) => isConfig(each.uri) && uriKey(each.uri) === key);
    return found && { uri: found.uri, version: found.version, text: found.getText() };
  }
}

/** A configuration that is open in the editor, as it is there. */
export interface OpenConfig {
  /** As the client writes it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

function snapshotOf(
  uri: string,
  version: number,
  text: string,
  referenceData: ReferenceData,
  onFault: OnFault,
): Snapshot {
  let lines: LineIndex | undefined;
  let plan: Plan | undefined;
  let linted: { readonly options: LintOptions; readonly findings: readonly Finding[] } | undefined;
  return {
    uri,
    version,
    text,
    referenceData,
    get lines() {
      lines ??= new LineIndex(text);
      return lines;
    },
    get plan() {
      plan ??= readPlan(text, referenceData);
      return plan;
    },
    findings(options) {
      if (linted?.options !== options) linted = { options, findings: lintPlan(this.plan, options, onFault) };
      return linted.findings;
    },
  };
}

/** What a client sends is not to be trusted with the store: a throw here is logged, and the document stays as it was. */
function create(uri: string, languageId: string, version: number, text: string): TextDocument {
  if (typeof uri !== 'string' || typeof text !== 'string' || !Number.isInteger(version))
    throw new TypeError('didOpen without uri, version or text');
  return TextDocument.create(uri, languageId, version, text);
}

function update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) {
  const areChanges = changes.every(
    (change) => typeof change.text === 'string' && (!('range' in change) || Range.is(change.range)),
  );
  if (!areChanges || !Number.isInteger(version)) throw new TypeError('didChange without version or changes');
  return TextDocument.update(document, changes, version);
}
