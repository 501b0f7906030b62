import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan, PLAN, untilFindings } from './plan.ts';

const ANSWERS = {
  level: 'department',
  issuer: 'Sở Nội vụ',
  place: 'Cà Mau',
  years: String(new Date().getFullYear() + 1),
  subject: 'Chuyển đổi số',
  tasks: 'table',
  count: '2',
};

const activeText = () => vscode.window.activeTextEditor?.document.getText() ?? '';

describe('a start, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('makes a new plan of answers: unsaved, without a finding, with places to fill in', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('kehoach.newPlan', ANSWERS);
    const { document, selection } = vscode.window.activeTextEditor!;
    equal(document.languageId, 'kehoach');
    equal(document.isUntitled, true);
    ok(document.getText().includes(`\nKẾ HOẠCH\nChuyển đổi số năm ${ANSWERS.years}\n`), document.getText());
    ok(document.getText().includes('\nSỞ NỘI VỤ\t'), 'tabs part the columns of the header');
    // The first place to fill in is selected.
    ok(!selection.isEmpty, 'a place');
    if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'file')
      ok(/\/ke-hoach-chuyen-doi-so-nam-\d{4}\.kh$/.test(document.uri.path), document.uri.path);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // findings would have come
    equal(vscode.languages.getDiagnostics(document.uri).length, 0);
  });

  it('fills the empty plan in front, and one undo empties it again', async () => {
    const { document } = await openPlan('');
    await vscode.commands.executeCommand('kehoach.newPlan', ANSWERS);
    equal(vscode.window.activeTextEditor?.document, document);
    ok(document.getText().includes('SỞ NỘI VỤ'), document.getText());
    await vscode.commands.executeCommand('undo');
    await until('the empty plan', () => document.getText() === '' || undefined, activeText);
  });

  it('never writes into a plan that has a text', async () => {
    const { document } = await openPlan(PLAN);
    await vscode.commands.executeCommand('kehoach.newPlan', ANSWERS);
    equal(document.getText(), PLAN);
    ok(vscode.window.activeTextEditor?.document !== document, 'a plan of its own');
    await closePlan(); // the new one; the other is closed behind the test
    await vscode.window.showTextDocument(document);
  });

  it('fixes all that can be fixed surely, and one undo takes all of it back', async () => {
    const wrong = PLAN.replace('Sở Tài chính', 'Sở  Tài chính').replace('1. Rà soát', '1/ Rà soát');
    const { document } = await openPlan(wrong);
    await untilFindings(document, 'spacing', 1);
    await vscode.commands.executeCommand('kehoach.fixAll');
    await until('the fixes', () => document.getText() === PLAN || undefined, activeText);
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === wrong || undefined, activeText);
  });

  it('leaves a plan alone in which nothing can be fixed surely', async () => {
    const right = PLAN.replace('e) Kinh phí', 'đ) Kinh phí');
    const { document } = await openPlan(right);
    const { version } = document;
    await vscode.commands.executeCommand('kehoach.fixAll');
    equal(document.version, version);
    equal(document.getText(), right);
  });

  it('contributes what a newcomer finds: New File, menus, a walkthrough with pictures, a welcome', async () => {
    const { packageJSON, extensionUri } = vscode.extensions.getExtension('kehoach.kehoach')!;
    const { contributes } = packageJSON;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of contributes.commands) ok(known.has(command), command);
    for (const [menu, items] of Object.entries<{ command?: string; submenu?: string }[]>(contributes.menus))
      for (const { command, submenu } of items)
        ok(command ? known.has(command) : submenu === 'kehoach.menu', `${menu}: ${command ?? submenu}`);
    const [{ steps }] = contributes.walkthroughs;
    equal(steps.length, 5);
    for (const { media, description } of steps) {
      // Read, not asked for its size: over http nobody tells that.
      const { length: size } = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(extensionUri, media.image),
      );
      ok(size > 1000 && size < 200_000, `${media.image}: ${size} bytes`);
      ok(!media.altText.startsWith('%') && !description.startsWith('%'), 'words');
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/g))
        ok(known.has(command), command);
    }
  });
});
