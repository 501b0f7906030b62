import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan } from './plan.ts';

const PLAN = `KẾ HOẠCH
Chuyển đổi số năm 2026

Ủy ban nhân dân tỉnh ban hành Kế hoạch Chuyển đổi số năm 2026, cụ thể như sau:

I. NHIỆM VỤ

1. Rà soát thủ tục hành chính (TTHC)

a) Cơ quan chủ trì: Sở Nội vụ;

b) Cơ quan phối hợp: Sở Tài chính;

c) Thời gian hoàn thành: Quý II năm 2026.

2. Công khai TTHC

a) Cơ quan chủ trì: Sở Nội vụ;

b) Thời gian hoàn thành: Quý III năm 2026.
`;

describe('the requests of the protocol about the structure of a plan, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('colours its tokens, and tells what has changed', async () => {
    const { document } = await openPlan(PLAN);
    const legend = await until('the legend', async () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    ok(legend.tokenTypes.includes('class'), legend.tokenTypes.join());
    const kinds = async () => {
      const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return Array.from(data).filter((_, i) => i % 5 === 3);
    };
    const agencies = async () => (await kinds()).filter((kind) => legend.tokenTypes[kind] === 'class').length;
    const before = await agencies();
    ok(before >= 3, `${before} agencies`);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at(document, 'Sở Tài chính'), 'Sở Y tế, ');
    await vscode.workspace.applyEdit(edit);
    equal(await agencies(), before + 1);
  });

  it('grows a selection from a word to the plan', async () => {
    const { document } = await openPlan(PLAN);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [at(document, 'Nội vụ')],
    );
    const steps: string[] = [];
    for (let each: vscode.SelectionRange | undefined = range; each; each = each.parent)
      steps.push(document.getText(each.range).replace(/\n+/g, ' '));
    for (const step of ['Nội', 'Sở Nội vụ', 'a) Cơ quan chủ trì: Sở Nội vụ;'])
      ok(steps.includes(step), `no “${step}” in ${steps.join(' | ')}`);
  });

  it('shows who has to do with what', async () => {
    const { document } = await openPlan(PLAN);
    const [agency] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      at(document, 'Sở Nội vụ'),
    );
    equal(agency?.name, 'Sở Nội vụ');
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      agency,
    );
    equal(
      incoming.map(({ from }) => from.name).join(' | '),
      '1. Rà soát thủ tục hành chính (TTHC) | 2. Công khai TTHC',
    );
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      incoming[0]!.from,
    );
    equal(outgoing.map(({ to }) => to.name).join(' | '), 'Sở Nội vụ | Sở Tài chính');
  });

  it('changes linked words together where that is switched on, and in one undo', async () => {
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'kehoach' });
    await settings.update('linkedEditing', true, vscode.ConfigurationTarget.Global, true);
    try {
      const editor = await openPlan(PLAN);
      const { document } = editor;
      const end = document.lineAt(1).range.end;
      editor.selection = new vscode.Selection(end, end);
      const both = () => document.getText().split('năm 2026x').length - 1 === 2;
      await until('the linked words', async () => {
        await vscode.commands.executeCommand('editor.action.linkedEditing');
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('type', { text: 'x' });
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (both()) return true;
        await vscode.commands.executeCommand('undo');
        return undefined;
      });
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), PLAN);
    } finally {
      await settings.update('linkedEditing', undefined, vscode.ConfigurationTarget.Global, true);
    }
  });
});

/** Within the first word of `words`, where they stand first. */
function at(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `not in the plan: ${words}`);
  return document.positionAt(words.startsWith('Sở Tài') ? offset : offset + 1);
}
