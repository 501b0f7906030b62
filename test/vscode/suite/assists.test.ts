import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan, untilFinding, untilFindings } from './plan.ts';

const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính
- Cơ quan chủ trì: Sở Nội vụ;
- Thời gian hoàn thành: Quý II năm 2026.

2. Công khai thủ tục hành chính
- Cơ quan chủ trì: Sở Tư pháp.
`;

describe('what mends a plan at a place, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('comes first where a task has no deadline, puts the label where it belongs and the cursor behind it', async () => {
    const editor = await openPlan(PLAN);
    const { document } = editor;
    const { range } = await untilFinding(document, 'missing-deadline');
    const actions = await actionsAt(document, range, 'quickfix');
    const [first] = actions;
    ok(first, 'no action');
    equal(first.title, 'Add “Thời gian hoàn thành: …”');
    equal(first.isPreferred, true);
    ok(/^Disable rule .*\(say why\)$/.test(actions.at(-1)?.title ?? ''), actions.at(-1)?.title);
    await take(first);
    equal(document.getText(), PLAN.replace('Sở Tư pháp.', 'Sở Tư pháp;\n- Thời gian hoàn thành: .'));
    const line = document.lineAt(document.lineCount - 2);
    await until(
      'the cursor behind the label',
      () =>
        (editor.selection.active.line === line.lineNumber &&
          editor.selection.active.character === line.text.length - 1) ||
        undefined,
      () => editor.selection,
    );
    await vscode.commands.executeCommand('type', { text: 'Quý III năm 2026' });
    await untilFindings(document, 'missing-deadline', 0);
    await untilFindings(document, 'empty-field', 0);
  });

  it('turns the tasks into a table, and one undo takes it back', async () => {
    const { document } = await openPlan(
      PLAN.replace('Tư pháp.', 'Tư pháp;\n- Thời gian hoàn thành: Quý III năm 2026.'),
    );
    const before = document.getText();
    const at = document.positionAt(before.indexOf('Rà soát'));
    const actions = await actionsAt(document, new vscode.Range(at, at), 'refactor');
    const action = actions.find(({ title }) => title === 'Turn the tasks into a table');
    ok(action, JSON.stringify(actions.map(({ title }) => title)));
    await take(action);
    ok(document.getText().includes('| 2 | Công khai thủ tục hành chính | Sở Tư pháp | Quý III năm 2026 |'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('switches a rule off with the cursor where the reason goes', async () => {
    const editor = await openPlan(PLAN);
    const { document } = editor;
    const { range } = await untilFinding(document, 'missing-deadline');
    const action = (await actionsAt(document, range, 'quickfix')).at(-1);
    ok(action);
    await take(action);
    await vscode.commands.executeCommand('type', { text: 'thường xuyên' });
    ok(
      /^\/\/ kh-disable-next-line missing-deadline -- thường xuyên$/m.test(document.getText()),
      document.getText(),
    );
    await untilFindings(document, 'missing-deadline', 0);
  });
});

/** The actions of a kind in a range, in the order in which the editor shows them. */
const actionsAt = async (document: vscode.TextDocument, range: vscode.Range, kind: string) =>
  (await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  )) ?? [];

/** Does what the editor does when an action is taken. */
async function take({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) await vscode.workspace.applyEdit(edit);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
