import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan } from './plan.ts';

/** A plan that speaks of agencies, documents, days, short forms and of itself. */
const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.

I. NHIỆM VỤ

1. Rà soát quy trình nội bộ (QTNB) theo khoản 2 mục I Kế hoạch này

a) Cơ quan chủ trì: Sở Nội vụ;

b) Thời gian hoàn thành: Quý II năm 2026.

2. Công khai QTNB

a) Cơ quan chủ trì: SNV;

b) Thời gian hoàn thành: Quý III năm 2026.

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

a) Đôn đốc việc thực hiện.
`;

describe('the language features of a plan, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('shows hovers: document, agency, deadline, short form', async () => {
    const { document } = await openPlan(PLAN);
    await hovers(document, '61/2018', 'no longer in force');
    await hovers(document, 'Sở Nội vụ;', 'leads 2 tasks');
    await hovers(document, 'Quý II năm', '01/4/2026 to 30/6/2026');
    await hovers(document, 'QTNB\n', 'quy trình nội bộ');
  });

  it('shows hovers in the language of the editor, or in the one that is set', async () => {
    const { document } = await openPlan(PLAN);
    await hovers(document, 'Sở Nội vụ;', 'leads 2 tasks');
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('locale', 'vi', vscode.ConfigurationTarget.Global);
    try {
      await hovers(document, 'Sở Nội vụ;', 'chủ trì 2 nhiệm vụ');
    } finally {
      await settings.update('locale', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('offers missing parts as snippets, in this host too', async () => {
    const { document } = await openPlan('');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 0),
    );
    const whole = list.items.find(({ label }) =>
      (typeof label === 'string' ? label : label.label).startsWith('Toàn bộ kế hoạch'),
    );
    ok(whole?.insertText instanceof vscode.SnippetString, 'a snippet');
    ok(whole.insertText.value.includes('\nKẾ HOẠCH\n'), 'with the title');
  });

  it('has definitions, references and highlights', async () => {
    const { document } = await openPlan(PLAN);
    const lead = at(document, 'SNV');
    const [definition] = await locations('vscode.executeDefinitionProvider', document, lead);
    equal(definition && document.getText(definition.range), 'Sở Nội vụ');
    equal(definition?.range.start.line, lineOf('1. Sở Nội vụ'));
    const references = await locations('vscode.executeReferenceProvider', document, lead);
    equal(references.filter(({ uri }) => uri.toString() === document.uri.toString()).length, 3);
    const item = at(document, 'khoản 2 mục I');
    const [marker] = await locations('vscode.executeDefinitionProvider', document, item.translate(0, 6));
    equal(marker?.range.start.line, lineOf('2. Công khai'));
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, 'QTNB\n'),
    );
    equal(marked.length, 2);
  });

  it('can be renamed, with a check of the new name', async () => {
    const { document } = await openPlan(PLAN);
    const use = at(document, 'QTNB\n');
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        use,
        name,
      );
    await vscode.workspace.applyEdit(await rename('QTGQ'));
    equal(document.getText(), PLAN.replaceAll('QTNB', 'QTGQ'));
    const refused = await Promise.resolve(rename('IV')).then(
      () => '',
      (error: Error) => error.message,
    );
    ok(refused !== '', 'a Roman numeral was taken for a short form');
  });

  it('is counted by the lens on a duty heading', async () => {
    const { document } = await openPlan(PLAN);
    const lens = await until('the lens', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        10,
      );
      return all.find(({ command }) => command?.title.includes('task'));
    });
    equal(lens.command?.title, 'leads 2 tasks');
    equal(lens.range.start.line, lineOf('1. Sở Nội vụ'));
    await vscode.commands.executeCommand(lens.command!.command, ...lens.command!.arguments!);
  });

  it('shows its days in the text where that is wanted', async () => {
    const { document } = await openPlan(PLAN);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
    equal((await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration('kehoach');
    await settings.update('inlayHints.deadlines', true, vscode.ConfigurationTarget.Workspace);
    try {
      const shown = await until('hints', async () => {
        const all = await hints();
        return all.length > 0 ? all : undefined;
      });
      equal(shown[0]?.label, '01/4/2026 - 30/6/2026');
    } finally {
      await settings.update('inlayHints.deadlines', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is found in other plans of the workspace: as a document, by a symbol', async () => {
    const { document } = await openPlan(
      'KẾ HOẠCH\nThực hiện chuyển đổi số\n\nThực hiện Kế hoạch số 58/KH-UBND ngày 27 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Quảng Trị.\n',
    );
    const [plan] = await until('the plan that is cited', async () => {
      const found = await locations('vscode.executeDefinitionProvider', document, at(document, '58/KH'));
      return found.some(({ uri }) => uri.path.endsWith('.kh')) ? found : undefined;
    });
    ok(plan?.uri.path.endsWith('tinh-chuyen-doi-so-2026.kh'), String(plan?.uri));
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'to chuc thuc hien',
    );
    ok(symbols.length > 1, `too few symbols: ${symbols.map(({ name }) => name)}`);
  });
});

const lineOf = (start: string) => PLAN.split('\n').findIndex((line) => line.startsWith(start));

/** Within the first word of `words`, where they stand first. */
function at(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  ok(offset >= 0, `not in the plan: ${words}`);
  return document.positionAt(offset + 1);
}

/** Waits until the hover at `words` tells `expected`. */
async function hovers(document: vscode.TextDocument, words: string, expected: string): Promise<void> {
  let seen = '';
  await until(
    `a hover at “${words}”`,
    async () => {
      const all = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at(document, words),
      );
      seen = all
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
      return seen.includes(expected) ? true : undefined;
    },
    () => seen,
  );
}

/** What a provider of places answers. */
async function locations(
  command: string,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.Location[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  return found.map((each) =>
    'targetUri' in each ? new vscode.Location(each.targetUri, each.targetRange) : each,
  );
}
