import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closePlan, openPlan, PLAN, untilFinding, untilFindings } from './plan.ts';

/** A word that nobody writes, and two spaces where one belongs. */
const SLIP = 'chất lựơng';
const BROKEN = PLAN.replace('chất lượng phục vụ người dân', `${SLIP}  phục vụ người dân`);

describe('what is written wrong, in a real VS Code', () => {
  afterEach('closes the plan', closePlan);

  it('is fixed where that is safe by “fix all”, which an editor can run on save', async () => {
    const { document } = await openPlan(BROKEN);
    await untilFinding(document, 'spacing');
    const [action] = await actionsAt(document, new vscode.Range(0, 0, 0, 0), 'source.fixAll.kehoach');
    ok(action?.edit, 'nothing to fix');
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), BROKEN.replace(`${SLIP}  phục vụ`, `${SLIP} phục vụ`));
    await untilFindings(document, 'spacing', 0);
    await untilFinding(document, 'misspelling');
  });

  it('is let through once its word is in a dictionary: of the user, or of the plan', async () => {
    const settings = () => vscode.workspace.getConfiguration('kehoach');
    const { document } = await openPlan(BROKEN);
    const offered = async (where: RegExp) => {
      const { range } = await untilFinding(document, 'misspelling');
      const actions = await actionsAt(document, range, 'quickfix');
      const action = actions.find(({ title }) => where.test(title));
      ok(action, `not among ${JSON.stringify(actions.map(({ title }) => title))}`);
      return action;
    };
    const { command } = await offered(/my dictionary/);
    ok(command, 'no command');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    try {
      await untilFindings(document, 'misspelling', 0);
    } finally {
      await settings().update('dictionary', undefined, vscode.ConfigurationTarget.Global);
    }
    const { edit } = await offered(/this file/);
    ok(edit, 'no edit');
    await vscode.workspace.applyEdit(edit);
    await untilFindings(document, 'misspelling', 0);
  });
});

const actionsAt = ({ uri }: vscode.TextDocument, range: vscode.Range, kind: string) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    20,
  );
