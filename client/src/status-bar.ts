import {
  commands,
  DiagnosticSeverity,
  Disposable,
  languages,
  type QuickPickItem,
  StatusBarAlignment,
  TabInputWebview,
  ThemeColor,
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
import { RESTART, SHOW_LOG } from './commands.ts';
import { localize } from './localize.ts';
import { runCommand } from './run-command.ts';
import type { Server } from './server.ts';
import type { ActivePlan } from './tasks/active-plan.ts';

const MENU = 'kehoach.showMenu';
/** How long findings and typing must pause before the state of the plan is asked for again, in milliseconds. */
const PAUSE_MS = 300;

/**
 * The item in the status bar while a plan is worked on, in its text or in a view of it: its findings counted, whether it is a draft, and
 * by what it is checked; and that the server starts or has stopped. A click gives the commands that are useful then.
 */
export function createStatusBar(server: Server, worked: ActivePlan): Disposable {
  const item = window.createStatusBarItem('kehoach.plan', StatusBarAlignment.Left, -10);
  let status: PlanStatus | undefined;
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    const active = window.activeTextEditor?.document;
    if (active) return active.languageId === LANGUAGE_ID ? active : undefined;
    return isViewOfOurs() ? worked.document : undefined;
  };
  const show = () => {
    const active = plan();
    if (!active) return item.hide();
    const counts = countsOf(active.uri);
    const isStopped = server.state === 'stopped';
    const what = serverWords(server) ?? wordsOf(counts);
    const facts = [what, ...(status ? detailsOf(status) : [])];
    item.name = localize('Plan');
    item.command = isStopped ? RESTART : MENU;
    item.text = [iconOfServer(server) ?? iconsOf(counts), status && stateOf(status)]
      .filter(Boolean)
      .join('  ');
    item.backgroundColor = isStopped ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.tooltip = [...facts, isStopped && localize('Restart Server')].filter(Boolean).join('\n');
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
  // From the text of a plan to a view of it, what is known stays.
  const follow = () => {
    const uri = plan()?.uri.toString();
    if (uri !== shown) status = undefined;
    shown = uri;
    show();
    askSoon();
  };
  follow();
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    commands.registerCommand(MENU, showMenu),
    window.onDidChangeActiveTextEditor(follow),
    window.tabGroups.onDidChangeTabs(follow),
    window.tabGroups.onDidChangeTabGroups(follow),
    worked.onDidChange(follow),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = plan()?.uri.toString();
      if (!uris.some((uri) => uri.toString() === active)) return;
      show();
      askSoon();
    }),
    workspace.onDidChangeTextDocument(({ document }) => document === plan() && askSoon()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(SETTINGS_SECTION) && askSoon()),
    server.onDidChangeState(() => {
      show();
      askSoon();
    }),
  );
}

/** Whether the tab that has the focus is a table, a preview or another view of this extension; VS Code puts its own words before the name of the view. */
function isViewOfOurs(): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputWebview && /(^|-)kehoach\./.test(input.viewType);
}

function iconOfServer({ state }: Server): string | undefined {
  if (state === 'running') return undefined;
  return state === 'starting' ? '$(loading~spin)' : '$(error)';
}

/** What is said of a server that does not run. */
function serverWords({ state }: Server): string | undefined {
  if (state === 'running') return undefined;
  return state === 'starting'
    ? localize('The plan server is starting')
    : localize('The plan server is stopped');
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
