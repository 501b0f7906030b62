import {
  DiagnosticSeverity,
  Disposable,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import { DIAGNOSTIC_SOURCE, LANGUAGE_ID } from '#protocol/names.ts';
import { RESTART } from './commands.ts';
import { localize } from './localize.ts';
import type { Server, ServerState } from './server.ts';

/** Creates the language status item: the findings of the open plan, counted by severity, and the state of the server. */
export function createStatusItem(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('kehoach.status', { language: LANGUAGE_ID });
  const refresh = (): void => {
    const { state } = server;
    item.name = localize('Plan check'); // the setting of the language may have changed
    item.busy = state === 'starting';
    item.severity = state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = counts(window.activeTextEditor?.document);
    item.detail = detail(state);
    item.command =
      state === 'stopped'
        ? { title: localize('Restart Server'), command: RESTART }
        : { title: localize('Problems'), command: 'workbench.actions.view.problems' };
  };
  refresh();
  return Disposable.from(
    item,
    server.onDidChangeState(refresh),
    languages.onDidChangeDiagnostics(refresh),
    window.onDidChangeActiveTextEditor(refresh),
  );
}

function counts(plan: TextDocument | undefined): string {
  const found =
    plan?.languageId === LANGUAGE_ID
      ? languages.getDiagnostics(plan.uri).filter((finding) => finding.source === DIAGNOSTIC_SOURCE)
      : [];
  const of = (severity: DiagnosticSeverity): number =>
    found.filter((finding) => finding.severity === severity).length;
  return localize(
    'Errors: {0}, warnings: {1}, information: {2}',
    of(DiagnosticSeverity.Error),
    of(DiagnosticSeverity.Warning),
    of(DiagnosticSeverity.Information),
  );
}

function detail(state: ServerState): string {
  switch (state) {
    case 'starting':
      return localize('The plan server is starting');
    case 'running':
      return localize('The plan server is running');
    case 'stopped':
      return localize('The plan server is stopped');
  }
}
