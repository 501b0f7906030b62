import {
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type PublishDiagnosticsParams,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Clock } from '#lsp/clock.ts';
import type { ClosedPlans } from '#lsp/closed-plans.ts';

/** How long what nobody has asked for waits before the client is told to ask again, in milliseconds: an edit brings a request by itself. */
export const REFRESH_MS = 50;

/** What is shown of one open plan. */
interface Shown {
  readonly resultId: string;
  readonly version: number;
  readonly diagnostics: PublishDiagnosticsParams['diagnostics'];
  /** Whether the client has it. */
  isDelivered: boolean;
}

interface PullContext {
  readonly clock: Clock;
  /** Has the client ask again for all that it shows. */
  readonly refresh: () => void;
}

/**
 * The findings of open plans for a client that asks for them. The scheduler decides what is shown, and when, as it does for
 * clients that are sent it: a request is answered with what is shown of the version that it asks about, and where that changes
 * without an edit (typing rests, the cursor leaves a line, another plan changes what this one means) the client is told to ask again.
 */
export class PullDiagnostics {
  readonly #of: PullContext;
  readonly #shown = new Map<string, Shown>();
  readonly #waiting = new Map<string, Set<() => void>>();
  #count = 0;
  #cancelRefresh: (() => void) | undefined;

  constructor(of: PullContext) {
    this.#of = of;
  }

  /** Takes what is shown of a plan from now on; one without a version is closed. */
  publish({ uri, version, diagnostics }: PublishDiagnosticsParams): void {
    const before = this.#shown.get(uri);
    if (version === undefined) this.#shown.delete(uri);
    else {
      const isSame = before && JSON.stringify(before.diagnostics) === JSON.stringify(diagnostics);
      this.#shown.set(
        uri,
        isSame
          ? { ...before, version }
          : { resultId: String(++this.#count), version, diagnostics, isDelivered: false },
      );
      if (!isSame) this.#refreshSoon();
    }
    const waiting = this.#waiting.get(uri);
    this.#waiting.delete(uri);
    for (const look of waiting ?? []) look();
  }

  /**
   * What is shown of `version` of a plan, or of a later one; `unchanged` where the client has it. `isWanted` says whether the plan is still
   * open and the request not cancelled: where it is not, nothing is shown. It is asked again when something is published for the plan.
   */
  async report(
    uri: string,
    version: number,
    previousResultId: string | undefined,
    isWanted: () => boolean,
  ): Promise<DocumentDiagnosticReport> {
    while (isWanted() && (this.#shown.get(uri)?.version ?? -1) < version) await this.#published(uri);
    const shown = this.#shown.get(uri);
    if (!shown || !isWanted()) return { kind: 'full', items: [] };
    shown.isDelivered = true;
    return shown.resultId === previousResultId
      ? { kind: 'unchanged', resultId: shown.resultId }
      : { kind: 'full', resultId: shown.resultId, items: shown.diagnostics };
  }

  /** Has those who wait for a plan look again: it was closed, or a request was cancelled. */
  wake(uri: string): void {
    for (const look of this.#waiting.get(uri) ?? []) look();
    this.#waiting.delete(uri);
  }

  dispose(): void {
    this.#cancelRefresh?.();
  }

  #published(uri: string): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(uri) ?? new Set();
      waiting.add(resolve);
      this.#waiting.set(uri, waiting);
    });
  }

  #refreshSoon(): void {
    this.#cancelRefresh?.();
    this.#cancelRefresh = this.#of.clock.after(REFRESH_MS, () => {
      this.#cancelRefresh = undefined;
      if ([...this.#shown.values()].some(({ isDelivered }) => !isDelivered)) this.#of.refresh();
    });
  }
}

interface PullHandlers {
  readonly connection: Connection;
  readonly pull: PullDiagnostics;
  readonly closedPlans: ClosedPlans;
  /** The version of an open plan. */
  readonly versionOf: (uri: string) => number | undefined;
  /** A report about a plan with the positions of the client. */
  readonly outgoing: <Report>(report: Report, uri: string) => Promise<Report>;
}

/** So many reports are sent together where a client takes the findings of a workspace in parts. */
const batch = 20;

/** Answers `textDocument/diagnostic` and `workspace/diagnostic`. */
export function handlePulls({ connection, pull, closedPlans, versionOf, outgoing }: PullHandlers): void {
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const uri: unknown = textDocument?.uri;
    const version = typeof uri === 'string' ? versionOf(uri) : undefined;
    if (typeof uri !== 'string' || version === undefined) return { kind: 'full', items: [] };
    const isWanted = () => !token.isCancellationRequested && versionOf(uri) !== undefined;
    const cancelled = token.onCancellationRequested(() => pull.wake(uri));
    try {
      return await outgoing(await pull.report(uri, version, previousResultId, isWanted), uri);
    } finally {
      cancelled.dispose();
    }
  });
  diagnostics.onWorkspace(async ({ previousResultIds }, token, _workDone, partial) => {
    const known = new Map(
      (Array.isArray(previousResultIds) ? previousResultIds : []).map(({ uri, value }) => [uri, value]),
    );
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const report of closedPlans.reports(known, token)) {
      items.push(await outgoing(report, report.uri));
      if (!partial || items.length < batch) continue;
      partial.report({ items });
      items = [];
    }
    return token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled')
      : { items };
  });
}
