import type { ClientAbilities } from '#lsp/client.ts';
import type { Documents } from '#lsp/documents.ts';
import type { RequestsOf } from '#lsp/requests.ts';
import type { RuleDescriptionReader } from '#lsp/rule-pages.ts';
import type { SettingsStore } from '#lsp/settings-store.ts';
import type { Workspace } from '#workspace/workspace.ts';

/** What requests are answered from. Client and settings are known only after the connection is made. */
export interface HandlersOf extends RequestsOf {
  readonly documents: Documents;
  /** All plans of the workspace; `complete()` waits for what is still to be read. */
  readonly workspace: Workspace;
  readonly settings: () => SettingsStore;
  readonly ruleDescriptions: RuleDescriptionReader;
  readonly client: () => ClientAbilities;
  /** The day, as an ISO date, that stands for the date of a plan that has none. */
  readonly today: () => string;
}
