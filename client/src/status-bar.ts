import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  type QuickPickItem,
  StatusBarAlignment,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { DIAGNOSTIC_SOURCE, LANGUAGE_ID, SETTINGS_SECTION } from '#protocol/names.ts';
import {
  PLAN_STATUS,
  type PlanStatus,
  type PlanStatusParams,
  type PlanStatusResult,
} from '#protocol/tasks.ts';
import { SHOW_LOG } from './commands.ts';
import { localize } from './localize.ts';
import { runCommand } from './run-command.ts';
import type { Server } from './server.ts';

const MENU = 'kehoach.showMenu';
/** How long findings and typing must pause before the state of the plan is asked for again, in milliseconds. */
const PAUSE_MS = 300;

/**
 * The item in the status bar while a plan is in the active editor: its findings counted, whether it is a draft, and by what it is
 * checked. A click gives the commands that are useful then.
 */
export function createStatusBar(server: Server): Disposable {
  const item = window.createStatusBarItem('kehoach.plan', StatusBarAlignment.Left, -10);
  item.command = MENU;
  let status: PlanStatus | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    const document = window.activeTextEditor?.document;
    return document?.languageId === LANGUAGE_ID ? document : undefined;
  };
  const show = () => {
    const active = plan();
    if (!active) return item.hide();
    const counts = countsOf(active.uri);
    item.name = localize('Plan');
    item.text = [iconsOf(counts), status && stateOf(status)].filter(Boolean).join('  ');
    const facts = [wordsOf(counts), ...(status ? detailsOf(status) : [])];
    item.tooltip = facts.join('\n');
    item.accessibilityInformation = { label: `${localize('Plan')}: ${facts.join('. ')}` };
    item.show();
  };
  const ask = async () => {
    const uri = plan()?.uri.toString();
    if (uri === undefined) return;
    const answer = await server.request<PlanStatusResult>(PLAN_STATUS, { uri } satisfies PlanStatusParams);
    if (uri !== plan()?.uri.toString()) return; // another plan is active by now
    if (answer || server.state !== 'running') status = answer ?? undefined;
    show();
  };
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE_MS);
  };
  show();
  askSoon();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    commands.registerCommand(MENU, showMenu),
    window.onDidChangeActiveTextEditor(() => {
      status = undefined;
      show();
      askSoon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = plan()?.uri.toString();
      if (!uris.some((uri) => uri.toString() === active)) return;
      show();
      askSoon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => document === plan() && askSoon()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(SETTINGS_SECTION) && askSoon()),
    server.onDidChangeState(askSoon),
  );
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

function countsOf(uri: Uri): Counts {
  const found = languages.getDiagnostics(uri).filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  const of = (wanted: DiagnosticSeverity) => found.filter(({ severity }) => severity === wanted).length;
  return {
    errors: of(DiagnosticSeverity.Error),
    warnings: of(DiagnosticSeverity.Warning),
    information: of(DiagnosticSeverity.Information),
  };
}

function iconsOf({ errors, warnings, information }: Counts): string {
  const icons = [
    errors > 0 && `$(error) ${errors}`,
    warnings > 0 && `$(warning) ${warnings}`,
    information > 0 && `$(info) ${information}`,
  ].filter(Boolean);
  return icons.length > 0 ? icons.join(' ') : '$(pass)';
}

const wordsOf = ({ errors, warnings, information }: Counts) =>
  localize('Errors: {0}, warnings: {1}, information: {2}', errors, warnings, information);

function stateOf({ state, isFinal, number }: PlanStatus): string {
  if (isFinal) return localize('Review for issue');
  return state === 'draft' ? localize('Draft') : number || localize('Issued');
}

function detailsOf({ state, isFinal, number, day, preset, level }: PlanStatus): string[] {
  const known = [
    number && localize('number {0}', number),
    day && localize('date {0}', shortDate(day)),
  ].filter(Boolean);
  return [
    localize('State: {0}', [state === 'draft' ? localize('Draft') : localize('Issued'), ...known].join(', ')),
    isFinal
      ? localize('Checked as a plan that is issued')
      : localize('Checked as it is: a draft may have blanks'),
    localize('Rules: {0}', preset === 'strict' ? localize('strict') : localize('recommended')),
    ...(level ? [localize('Issuer: {0}', level)] : []),
  ];
}

/** `27/02/2026`: as plans write days. */
const shortDate = (iso: string) => iso.split('-').reverse().join('/');

interface Choice extends QuickPickItem {
  readonly run: () => void;
}

/** The commands that are useful while a plan is written. */
async function showMenu(): Promise<void> {
  const choice = (icon: string, label: string, run: () => void): Choice => ({
    label: `$(${icon}) ${label}`,
    run,
  });
  const picked = await window.showQuickPick(
    [
      choice('arrow-down', localize('Next finding'), () => runCommand('editor.action.marker.nextInFiles')),
      choice('list-flat', localize('All findings'), () => runCommand('workbench.actions.view.problems')),
      choice('checklist', localize('Review for issue'), () => runCommand('kehoach.review')),
      choice('wand', localize('Apply all safe fixes'), applyFixes),
      choice('table', localize('Task table'), () => runCommand('kehoach.openTaskTable')),
      choice('book', localize('Rules'), () => runCommand('kehoach.showRule')),
      choice(
        'settings-gear',
        localize('Settings'),
        () => void commands.executeCommand('workbench.action.openSettings', '@ext:kehoach.kehoach'),
      ),
      choice('output', localize('Show Log'), () => runCommand(SHOW_LOG)),
    ],
    { placeHolder: localize('Plan') },
  );
  picked?.run();
}

function applyFixes(): void {
  void commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.kehoach', apply: 'first' });
}
