import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan, PLAN, replace } from './plan.ts';

/** The label and the kind of every open tab. */
const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const kindOf = ({ input }: vscode.Tab) =>
  input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputWebview ? input.viewType : '';

async function closeOthers(): Promise<void> {
  await vscode.window.tabGroups.close(tabs().filter((tab) => kindOf(tab) !== ''));
  await vscode.commands.executeCommand('workbench.action.closeAllGroups');
}

declare const KH_HOST: 'node' | 'webworker';

describe('the views of a plan, in a real VS Code', () => {
  afterEach('closes the plan', async () => {
    await closePlan();
    await closeOthers();
  });

  it('copies the tasks of the plan as CSV, as they are in the editor', async () => {
    const editor = await openPlan(PLAN);
    const copied = async () => {
      await vscode.commands.executeCommand('kehoach.copyTasksCsv');
      return vscode.env.clipboard.readText();
    };
    const csv = await until('the CSV', async () => {
      const text = await copied();
      return text.includes('Rà soát') ? text : undefined;
    });
    equal(csv.split('\r\n')[0], 'Number,Task,Lead,Cooperation,Deadline,Product,Line,From,To');
    ok(csv.includes('II.1,Rà soát thủ tục hành chính,Sở Nội vụ,Sở Tài chính,Quý II năm 2026,Báo cáo,'), csv);
    await replace(editor, 'Sở Nội vụ', 'Sở Y tế');
    await until('the change in the CSV', async () =>
      (await copied()).includes('Sở Y tế') ? true : undefined,
    );
  });

  it('opens the table of tasks beside the plan, once', async () => {
    await openPlan(PLAN);
    await vscode.commands.executeCommand('kehoach.openTaskTable');
    const tables = () => tabs().filter((tab) => kindOf(tab).endsWith('kehoach.taskTable'));
    await until(
      'the table with its title', // which comes after the tab in the host of the browser
      () => (tables().length === 1 && tables()[0]!.label.startsWith('Task table · ') ? true : undefined),
      () => tabs().map((tab) => `${kindOf(tab)} ${tab.label}`),
    );
    await vscode.commands.executeCommand('kehoach.openTaskTable');
    equal(tables().length, 1);
  });

  it('shows the page of a rule rendered, in the language of the findings', async () => {
    const shown = async (rule: string, locale: string) => {
      await vscode.commands.executeCommand('kehoach.showRule', rule);
      const pageOf = ({ input }: vscode.Tab) => (input instanceof vscode.TabInputCustom ? input : undefined);
      const page = await until(
        `the page of ${rule}`,
        () =>
          tabs()
            .map(pageOf)
            .find((input) => input?.uri.path.endsWith(`/docs/rules/${locale}/${rule}.md`)),
        () => tabs().map(({ label, input }) => `${label} ${input?.constructor.name}`),
      );
      equal(page.viewType, 'vscode.markdown.preview.editor');
    };
    await openPlan(PLAN);
    await shown('item-lettering', 'en');
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('locale', 'vi', vscode.ConfigurationTarget.Global);
    try {
      await shown('missing-deadline', 'vi');
    } finally {
      await settings.update('locale', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  // The pages of an extension that came over http open as text in the browser: there only the command renders them.
  if (KH_HOST === 'webworker') return;

  it('opens the link of a finding as a rendered page, too', async () => {
    const { document } = await openPlan(PLAN);
    const link = await until('a finding with a link', () => {
      const found = vscode.languages
        .getDiagnostics(document.uri)
        .find(({ code }) => typeof code === 'object');
      return typeof found?.code === 'object' ? found.code.target : undefined;
    });
    await vscode.commands.executeCommand('vscode.open', link);
    await until(
      'the rendered page',
      () => tabs().find((tab) => kindOf(tab) === 'vscode.markdown.preview.editor'),
      () => tabs().map(({ label, input }) => `${label} ${input?.constructor.name}`),
    );
  });
});
