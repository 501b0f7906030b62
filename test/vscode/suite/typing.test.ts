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
  afterEach(closePlan);

  it('changes the level of an item by its keys, in one step of undo', async () => {
    const editor = await openPlan(LIST);
    select(editor, 'b) Hai');
    await becomes(
      editor,
      'kehoach.indentItem',
      LIST.replace('b) Hai:\n- Chi tiết;\nc)', '- Hai:\n+ Chi tiết;\nb)').replace('điểm c', 'điểm b'),
    );
    await becomes(editor, 'undo', LIST);
    select(editor, 'b) Hai');
    await becomes(
      editor,
      'kehoach.outdentItem',
      LIST.replace('b) Hai:\n- Chi tiết;\nc) Ba.\n2.', '2. Hai:\na) Chi tiết;\nb) Ba.\n3.').replace(
        'điểm c',
        'điểm b',
      ),
    );
    await becomes(editor, 'undo', LIST);
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

  it('renumbers a list from which an item is deleted, in one step of undo with it', async () => {
    const editor = await openPlan(LIST);
    select(editor, 'a) Một');
    await becomes(
      editor,
      'editor.action.deleteLines',
      LIST.replace('a) Một;\nb)', 'a)')
        .replace('\nc)', '\nb)')
        .replace('điểm b và điểm c', 'điểm a và điểm b'),
    );
    await becomes(editor, 'undo', LIST);
  });
});

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
