import type {
  CancellationToken,
  PublishDiagnosticsParams,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { LanguageService } from '#features/language-service.ts';
import type { Clock } from '#lsp/clock.ts';
import type { Documents } from '#lsp/documents.ts';
import type { SettingsStore } from '#lsp/settings-store.ts';
import type { Settings } from '#options/settings.ts';
import type { OnRuleError } from '#rules/rule-error.ts';
import { uriKey } from '#workspace/uri.ts';
import type { Workspace } from '#workspace/workspace.ts';
import { findingsInSlices } from './slices.ts';

/** How long nothing must change before closed plans are checked for a client that is sent their findings, in milliseconds. */
export const QUIET_MS = 1_000;

type Diagnostics = PublishDiagnosticsParams['diagnostics'];

/** What was found last in a plan. */
interface Checked {
  readonly resultId: string;
  readonly diagnostics: Diagnostics;
  /** The state of the workspace, and the settings, that it was checked under. */
  readonly stamp: number;
  readonly settings: string;
}

interface ClosedPlansContext {
  readonly clock: Clock;
  readonly yieldToEventLoop: () => Promise<void>;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly workspace: Workspace;
  readonly ready: () => Promise<void>;
  readonly service: () => LanguageService;
  readonly onRuleError: OnRuleError;
  /** Sends findings to a client that does not ask for them; undefined where it does. */
  readonly publish: ((params: PublishDiagnosticsParams) => void) | undefined;
  readonly inBackground: (work: Promise<unknown>) => void;
}

/**
 * The findings of the plans in the folders that are not open, where the setting `workspaceDiagnostics` wants them: for clients that ask, and
 * sent to those that do not. A plan is checked again when files or settings have changed; work is done in slices, plan by plan.
 */
export class ClosedPlans {
  readonly #of: ClosedPlansContext;
  readonly #checked = new Map<string, Checked>();
  /** The ids of what was sent, by address. */
  readonly #sent = new Map<string, string>();
  #stamp = 0;
  #count = 0;
  #cancel: (() => void) | undefined;
  #isDisposed = false;

  constructor(of: ClosedPlansContext) {
    this.#of = of;
  }

  /** Files, settings or open plans have changed. */
  changed(): void {
    this.#stamp++;
    if (!this.#of.publish || this.#isDisposed) return;
    this.#cancel?.();
    this.#cancel = this.#of.clock.after(QUIET_MS, () => this.#of.inBackground(this.#send()));
  }

  /** A plan was opened or closed: what is shown of it now is not what was sent. */
  forget(uri: string): void {
    this.#sent.delete(uri);
    this.changed();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel?.();
  }

  /**
   * The findings of all closed plans, one after another; `unchanged` for those whose id the client has, empty ones for those that it has and that
   * are not to be checked any more. Ends early where the request is cancelled.
   */
  async *reports(
    known: ReadonlyMap<string, string>,
    token: Pick<CancellationToken, 'isCancellationRequested'>,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const { workspace, documents, ready, yieldToEventLoop } = this.#of;
    await ready();
    const settingsOf = this.#settingsByFolder();
    const seen = new Set<string>();
    for (const { uri } of workspace.plans.origins()) {
      if (token.isCancellationRequested) return;
      if (documents.snapshot(uri)) continue;
      const settings = await settingsOf(uri);
      if (!settings.workspaceDiagnostics) continue;
      const checked = await this.#check(uri, settings, () => !token.isCancellationRequested);
      if (!checked || token.isCancellationRequested) continue;
      seen.add(uri);
      const { resultId, diagnostics } = checked;
      yield known.get(uri) === resultId
        ? { uri, version: null, kind: 'unchanged', resultId }
        : { uri, version: null, kind: 'full', resultId, items: diagnostics };
      await yieldToEventLoop();
    }
    if (token.isCancellationRequested) return;
    for (const uri of this.#checked.keys()) if (!seen.has(uri)) this.#checked.delete(uri);
    for (const uri of known.keys())
      if (!seen.has(uri) && !documents.snapshot(uri)) yield { uri, version: null, kind: 'full', items: [] };
  }

  /** Plans of one folder have the same settings: they are asked for once. */
  #settingsByFolder(): (uri: string) => Promise<Settings> {
    const known = new Map<string, Promise<Settings>>();
    return (uri) => {
      const folder = uriKey(uri).replace(/[^/]*$/, '');
      const settings = known.get(folder) ?? this.#of.settings.ofFile(uri);
      known.set(folder, settings);
      return settings;
    };
  }

  /** What is found in a plan as its file is; undefined where it cannot be read, or is not wanted any more. */
  async #check(uri: string, options: Settings, isWanted: () => boolean): Promise<Checked | undefined> {
    const { workspace, service, onRuleError } = this.#of;
    const stamp = this.#stamp;
    const settings = JSON.stringify(options);
    const before = this.#checked.get(uri);
    if (before?.stamp === stamp && before.settings === settings) return before;
    const [text] = await workspace.texts([uri]);
    if (text === undefined) return undefined;
    const source = { uri, version: 0, text, referenceData: workspace.fileReferenceData(uri) };
    const snapshot = createSnapshot(source, onRuleError);
    const findings = await findingsInSlices(
      snapshot.linting({ ...options, isBeingEdited: false }),
      this.#of,
      isWanted,
    );
    if (!findings) return undefined;
    const diagnostics = service().diagnostics(findings, {
      uri,
      lines: snapshot.lines,
      locale: options.locale,
    });
    const isSame = before && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
    const resultId = isSame ? before.resultId : String(++this.#count);
    const checked = { resultId, diagnostics, stamp, settings };
    this.#checked.set(uri, checked);
    return checked;
  }

  /** Sends what has changed; stops where something changes again meanwhile, which starts the next round. */
  async #send(): Promise<void> {
    const { publish, documents } = this.#of;
    const stamp = this.#stamp;
    const token = {
      get isCancellationRequested() {
        return isStale();
      },
    };
    const isStale = () => this.#isDisposed || this.#stamp !== stamp;
    for await (const report of this.reports(new Map(this.#sent), token)) {
      const { uri } = report;
      if (report.kind === 'unchanged' || documents.snapshot(uri)) continue;
      if (report.resultId === undefined) this.#sent.delete(uri);
      else this.#sent.set(uri, report.resultId);
      publish?.({ uri, diagnostics: report.items });
    }
  }
}
