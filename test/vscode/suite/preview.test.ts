import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan, PLAN } from './plan.ts';

const previewTabs = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('kehoach.preview'),
    );

describe('the page of a plan, in a real VS Code', () => {
  afterEach('closes the previews and the plan', async () => {
    await vscode.window.tabGroups.close(previewTabs());
    await closePlan();
  });

  it('opens beside the text, once for a plan, and leaves the plan as it is', async () => {
    const { document } = await openPlan(PLAN);
    await vscode.commands.executeCommand('kehoach.showPreviewToSide');
    const [tab] = await until('the preview', () => (previewTabs().length > 0 ? previewTabs() : undefined));
    ok(tab!.group.viewColumn !== vscode.ViewColumn.One, 'beside the text');
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await vscode.commands.executeCommand('kehoach.showPreviewToSide');
    equal(previewTabs().length, 1);
    equal(document.getText(), PLAN);
  });

  it('opens in the place of the text', async () => {
    await openPlan(PLAN);
    await vscode.commands.executeCommand('kehoach.showPreview');
    const [tab] = await until('the preview', () => (previewTabs().length > 0 ? previewTabs() : undefined));
    equal(tab!.group.viewColumn, vscode.ViewColumn.One);
  });
});
