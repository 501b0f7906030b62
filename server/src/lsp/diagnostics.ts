import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Linting } from '#features/document-snapshot.ts';
import type { LanguageService } from '#features/language-service.ts';
import type { Documents } from '#lsp/documents.ts';
import { describeError } from '#lsp/requests.ts';
import type { DiagnosticsSink, Validation } from '#lsp/scheduler.ts';
import type { SettingsStore } from '#lsp/settings-store.ts';
import type { Finding } from '#rules/finding.ts';
import type { ClientAbilities } from './client-abilities.ts';

interface PublisherContext {
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly client: ClientAbilities;
  readonly service: LanguageService;
  readonly publish: (params: PublishDiagnosticsParams) => void;
  readonly logError: (message: string) => void;
}

/** Lints open plans for the scheduler, and publishes the findings that it shows. */
export class DiagnosticsPublisher implements DiagnosticsSink {
  readonly #context: PublisherContext;
  /** The open plans whose configuration need not be waited for any more. */
  readonly #configured = new Set<string>();

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  /** A plan can be linted from now on: its settings and its configuration are known. */
  configured(uri: string): void {
    this.#configured.add(uri);
  }

  /** A plan was closed. */
  closed(uri: string): void {
    this.#configured.delete(uri);
  }

  validation(uri: string): Linting | undefined {
    const { documents, settings } = this.#context;
    const document = documents.snapshot(uri);
    const options = settings.get(uri);
    return document && options && this.#configured.has(uri) ? document.linting(options) : undefined;
  }

  step(validation: Linting): boolean {
    try {
      validation.step();
      return true;
    } catch (error) {
      this.#context.logError(describeError(error)); // what is shown stays, and the server goes on
      return false;
    }
  }

  version(uri: string): number | undefined {
    return this.#context.documents.store.get(uri)?.version;
  }

  publish(uri: string, { version, lines }: Validation, findings: readonly Finding[]): void {
    const { settings, client, service, publish } = this.#context;
    const locale = settings.get(uri)?.locale ?? client.locale;
    publish({ uri, version, diagnostics: service.diagnostics(findings, { uri, lines, locale }) });
  }

  clear(uri: string): void {
    this.#context.publish({ uri, diagnostics: [] });
  }
}
