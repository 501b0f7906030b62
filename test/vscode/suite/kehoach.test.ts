import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, findings, openPlan, PLAN, replace, untilFinding, untilFindings } from './plan.ts';

/** Which host this bundle is for: tools/build.mjs says so. */
declare const KH_HOST: 'node' | 'webworker';

const RULE = 'item-lettering';

describe('the extension in a real VS Code', () => {
  before('is activated by the first plan', async () => {
    const extension = vscode.extensions.getExtension<{ host: string }>('kehoach.kehoach');
    ok(extension, 'the extension is not installed');
    await openPlan(PLAN);
    const { host } = await until('activation', () => (extension.isActive ? extension.exports : undefined));
    equal(host, KH_HOST);
    const { appHost, uiKind, remoteName } = vscode.env;
    console.log(
      `VS Code ${vscode.version} appHost=${appHost} uiKind=${vscode.UIKind[uiKind]} remote=${remoteName}`,
    );
  });

  afterEach('closes the plan', closePlan);

  it('takes .kh files of the workspace for plans', async () => {
    const [file] = await vscode.workspace.findFiles('**/*.kh', null, 1);
    ok(file, 'no plan in the workspace');
    equal((await vscode.workspace.openTextDocument(file)).languageId, 'kehoach');
  });

  it('reports a letter out of order, and clears the finding when the letter is fixed', async () => {
    const editor = await openPlan(PLAN);
    const finding = await untilFinding(editor.document, RULE);
    equal(finding.source, 'kh');
    equal(finding.severity, vscode.DiagnosticSeverity.Error);
    equal(
      finding.range.start.line,
      PLAN.split('\n').findIndex((line) => line.startsWith('e)')),
    );
    await replace(editor, 'e) Kinh phí', 'đ) Kinh phí');
    await untilFindings(editor.document, RULE, 0);
    await replace(editor, 'đ) Kinh phí', 'g) Kinh phí');
    await untilFinding(editor.document, RULE);
  });

  it('links a finding to the page of its rule, which comes with the extension', async () => {
    const { document } = await openPlan(PLAN);
    const { code } = await untilFinding(document, RULE);
    ok(typeof code === 'object', `no link in ${JSON.stringify(code)}`);
    const { extensionUri } = vscode.extensions.getExtension('kehoach.kehoach')!;
    equal(code.target.toString(), vscode.Uri.joinPath(extensionUri, `docs/rules/en/${RULE}.md`).toString());
    if (code.target.scheme !== 'file') return;
    const page = await vscode.workspace.openTextDocument(code.target);
    ok(page.getText().includes(`\n# ${RULE}: `), 'another page');
  });

  it('fixes the letter by its quick fix', async () => {
    const { document } = await openPlan(PLAN);
    const finding = await untilFinding(document, RULE);
    // The editor gives an empty list where it has cancelled its own request, as it does while a model is still settling.
    const titles: string[] = [];
    const edit = await until(
      'a quick fix',
      async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
          10,
        );
        titles.splice(0, titles.length, ...actions.map(({ title }) => title));
        return (actions.find((each) => each.isPreferred && each.edit) ?? actions.find((each) => each.edit))
          ?.edit;
      },
      () => titles,
    );
    await vscode.workspace.applyEdit(edit);
    equal(document.getText(), PLAN.replace('e) Kinh phí', 'đ) Kinh phí'));
    await untilFindings(document, RULE, 0);
  });

  it('completes an agency typed without marks, in place of what was typed', async () => {
    const typed = '- Cơ quan chủ trì: so noi';
    const editor = await openPlan(`${PLAN}\n2. Công khai thủ tục hành chính\n\n${typed}`);
    const list = await completions(editor);
    const item = list.items.find((each) => labelOf(each) === 'Sở Nội vụ');
    ok(item, `not offered among ${JSON.stringify(list.items.slice(0, 20).map(labelOf))}`);
    await accept(editor, `- Cơ quan chủ trì: Sở Nội vụ`);
  });

  it('offers the next letter of the Vietnamese order after a point', async () => {
    const editor = await openPlan(PLAN.replace(/\ne\) .*\n/, '\n'));
    const labels = (await completions(editor)).items.map(labelOf);
    ok(
      labels.some((label) => label.startsWith('đ)')),
      `not offered among ${JSON.stringify(labels.slice(0, 20))}`,
    );
  });

  it('gives the outline as a tree', async () => {
    const { document } = await openPlan(PLAN);
    const roots = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.map((symbol) => symbol.name);
    const sections = roots.flatMap((node) => [node, ...node.children]);
    const first = sections.find((symbol) => symbol.name.startsWith('I.'));
    ok(first, `no section I among ${JSON.stringify(names(sections))}`);
    equal(
      names(first.children)
        .map((name) => name.slice(0, 2))
        .join(),
      '1.,2.',
    );
  });

  it('folds', async () => {
    const { document } = await openPlan(PLAN);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    ok(ranges.length > 0, 'nothing can be folded');
  });

  it('obeys the settings while it runs', async () => {
    const { document } = await openPlan(PLAN);
    await untilFinding(document, RULE);
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('rules', { [RULE]: 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await untilFindings(document, RULE, 0);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await untilFinding(document, RULE);
  });

  it('works on after the server was restarted', async () => {
    const editor = await openPlan(PLAN);
    await untilFinding(editor.document, RULE);
    await vscode.commands.executeCommand('kehoach.restartServer');
    await untilFinding(editor.document, RULE);
    await replace(editor, 'e) Kinh phí', 'đ) Kinh phí');
    await untilFindings(editor.document, RULE, 0);
    equal(findings(editor.document, RULE).length, 0);
  });
});

/** What is offered at the cursor. */
function completions({ document, selection }: vscode.TextEditor): Thenable<vscode.CompletionList> {
  return vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** Opens the list of suggestions, takes the one it has selected, and waits until the last line is `line`. */
async function accept({ document }: vscode.TextEditor, line: string): Promise<void> {
  const last = (): string => document.lineAt(document.lineCount - 1).text;
  const before = last();
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until(
    'the suggestion to be taken',
    async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion'); // does nothing before the list is there
      return last() === before ? undefined : true;
    },
    last,
  );
  equal(last(), line);
}
