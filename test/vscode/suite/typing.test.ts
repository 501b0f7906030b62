import * as vscode from 'vscode';
import { equal, until } from './assert.ts';
import { closePlan, openPlan } from './plan.ts';

const LIST = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH
1. Chung
a) Một;
b) Hai:
- Chi tiết;
c) Ba.
2. Thực hiện điểm b và điểm c khoản 1 mục I Kế hoạch này.
`;

describe('typing lists', () => {
  before(async () => {
    await vscode.extensions.getExtension('kehoach.kehoach')?.activate();
  });
  afterEach(closePlan);

  it('puts the next marker on the line that Enter opens, and takes it away where nothing is written behind it', async () => {
    const editor = await openPlan('I. MỤC ĐÍCH\n1. Chung\nd) Một;');
    await types(editor, '\n', 'I. MỤC ĐÍCH\n1. Chung\nd) Một;\nđ) ');
    await types(editor, '\n', 'I. MỤC ĐÍCH\n1. Chung\nd) Một;\n\n');
  });

  it('changes the level of an item by its keys, in one step of undo', async () => {
    // Nothing refers to the item itself: then its level would stay.
    const list = LIST.replace('điểm b và điểm c khoản 1 mục I Kế hoạch này', 'Kế hoạch này');
    const editor = await openPlan(list);
    select(editor, 'b) Hai');
    await becomes(
      editor,
      'kehoach.indentItem',
      list.replace('b) Hai:\n- Chi tiết;\nc)', '- Hai:\n+ Chi tiết;\nb)'),
    );
    await becomes(editor, 'undo', list);
    select(editor, 'b) Hai');
    await becomes(
      editor,
      'kehoach.outdentItem',
      list.replace('b) Hai:\n- Chi tiết;\nc) Ba.\n2.', '2. Hai:\na) Chi tiết;\nb) Ba.\n3.'),
    );
    await becomes(editor, 'undo', list);
  });

  it('moves an item with all below it, and the cursor with it, in one step of undo', async () => {
    const editor = await openPlan(LIST);
    select(editor, 'Một');
    await becomes(
      editor,
      'kehoach.moveItemDown',
      LIST.replace('a) Một;\nb) Hai:\n- Chi tiết;\n', 'a) Hai:\n- Chi tiết;\nb) Một;\n').replace(
        'điểm b',
        'điểm a',
      ),
    );
    equal(editor.document.lineAt(editor.selection.active.line).text, 'b) Một;');
    await becomes(editor, 'kehoach.moveItemUp', LIST);
    await becomes(
      editor,
      'undo',
      LIST.replace('a) Một;\nb) Hai:\n- Chi tiết;\n', 'a) Hai:\n- Chi tiết;\nb) Một;\n').replace(
        'điểm b',
        'điểm a',
      ),
    );
  });

  it('leaves the keys what they are elsewhere', async () => {
    const editor = await openPlan(LIST);
    select(editor, 'cách hành chính');
    await becomes(editor, 'kehoach.indentItem', LIST.replace('cách hành', '\tcách hành'));
    await becomes(editor, 'undo', LIST);
    select(editor, 'Cải cách');
    await becomes(
      editor,
      'kehoach.moveItemUp',
      LIST.replace('KẾ HOẠCH\nCải cách hành chính năm 2026\n', 'Cải cách hành chính năm 2026\nKẾ HOẠCH\n'),
    );
  });

  const withoutFirst = LIST.replace('a) Một;\nb)', 'a)')
    .replace('\nc)', '\nb)')
    .replace('điểm b và điểm c', 'điểm a và điểm b');

  it('renumbers a list from which an item is deleted, in one step of undo with it', async () => {
    const editor = await openPlan(LIST);
    const line = editor.document.positionAt(LIST.indexOf('a) Một')).line;
    editor.selection = new vscode.Selection(line, 0, line + 1, 0);
    await becomes(editor, 'deleteLeft', withoutFirst);
    await becomes(editor, 'undo', LIST);
    await becomes(editor, 'redo', withoutFirst);
  });

  it('renumbers it behind a command that ends its own step of undo, too', async () => {
    const editor = await openPlan(LIST);
    select(editor, 'a) Một');
    await becomes(editor, 'editor.action.deleteLines', withoutFirst);
    await becomes(editor, 'undo', LIST.replace('a) Một;\n', ''));
    await becomes(editor, 'undo', LIST);
  });

  it('leaves a list alone where that is set', async () => {
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('renumberAfterDeletion', false, vscode.ConfigurationTarget.Global);
    try {
      const editor = await openPlan(LIST);
      select(editor, 'a) Một');
      await vscode.commands.executeCommand('editor.action.deleteLines');
      await new Promise((resolve) => setTimeout(resolve, 500));
      equal(editor.document.getText(), LIST.replace('a) Một;\n', ''));
    } finally {
      await settings.update('renumberAfterDeletion', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

/** Types a letter as a key does, and waits until the text is `expected`. */
async function types({ document }: vscode.TextEditor, text: string, expected: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
  await until(
    'the text that was typed',
    () => document.getText() === expected || undefined,
    () => document.getText(),
  );
}

function select({ document }: vscode.TextEditor, words: string): void {
  const at = document.positionAt(document.getText().indexOf(words));
  vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
}

/** Runs a command, and waits until the text is `expected`. */
async function becomes({ document }: vscode.TextEditor, command: string, expected: string): Promise<void> {
  await vscode.commands.executeCommand(command);
  await until(
    `the text after ${command}`,
    () => document.getText() === expected || undefined,
    () => document.getText(),
  );
}
