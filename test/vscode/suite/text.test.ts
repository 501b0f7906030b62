import * as vscode from 'vscode';
import { equal, ok, until } from './assert.ts';
import { closePlan, openPlan } from './plan.ts';

const ROUGH = 'I. MỤC  ĐÍCH\n\n1.  Rà   soát\n\n•\tMột ;\n\n•\tHai.\n';
const FORMATTED = 'I. MỤC ĐÍCH\n\n1. Rà soát\n- Một;\n- Hai.\n';

const options = { tabSize: 4, insertSpaces: false };

/** The edits that format a plan; none while the server starts. */
const formatEdits = async ({ uri }: vscode.TextDocument): Promise<readonly vscode.TextEdit[]> =>
  (await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
    'vscode.executeFormatDocumentProvider',
    uri,
    options,
  )) ?? [];

describe('the text of a plan, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('is formatted whole, with one undo', async () => {
    const { document } = await openPlan(ROUGH);
    await until('a formatter', async () => (await formatEdits(document)).length || undefined);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until(
      'the formatted plan',
      () => document.getText() === FORMATTED || undefined,
      () => document.getText(),
    );
    await vscode.commands.executeCommand('undo');
    await until(
      'the plan as it was',
      () => document.getText() === ROUGH || undefined,
      () => document.getText(),
    );
  });

  it('is formatted within a selection only', async () => {
    const editor = await openPlan(ROUGH);
    const line = editor.document.lineAt(2).range;
    editor.selection = new vscode.Selection(line.start, line.end);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    const wanted = ROUGH.replace('1.  Rà   soát', '1. Rà soát');
    await until(
      'the formatted line',
      () => editor.document.getText() === wanted || undefined,
      () => editor.document.getText(),
    );
  });

  it('has edits for whole plans and ranges', async () => {
    const { document } = await openPlan(ROUGH);
    const edits = await formatEdits(document);
    ok(edits.length > 3, 'small edits');
    const ofLine = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      document.lineAt(0).range,
      options,
    );
    equal(ofLine.length, 1);
  });
});
