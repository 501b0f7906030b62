import { commands, type Disposable, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { DIAGNOSTIC_SOURCE } from '#protocol/names.ts';
import { language, localize } from './localize.ts';

const SHOW_RULE = 'kehoach.showRule';

/** The command that shows the page of a rule, rendered, in the language of the findings; without a rule it asks for one. */
export function registerRulePages(extension: Uri): Disposable {
  return commands.registerCommand(SHOW_RULE, async (rule?: unknown) => {
    const id = typeof rule === 'string' && /^[a-z-]+$/.test(rule) ? rule : await pickRule(extension);
    if (id === undefined) return;
    const page = Uri.joinPath(extension, 'docs/rules', language(), `${id}.md`);
    try {
      await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
    } catch {
      await commands.executeCommand('vscode.open', page); // the Markdown extension is off
    }
  });
}

interface RulePick extends QuickPickItem {
  readonly id: string;
}

/** Asks for a rule by its title; those of the findings in the active editor come first. */
async function pickRule(extension: Uri): Promise<string | undefined> {
  const found = new Set(activeRules());
  const picks = (await ruleTitles(extension)).map(
    ([id, title]): RulePick => ({ id, label: title, description: id }),
  );
  const sorted = [
    ...picks
      .filter(({ id }) => found.has(id))
      .map((pick) => ({ ...pick, detail: localize('found in this plan') })),
    ...picks.filter(({ id }) => !found.has(id)),
  ];
  const chosen = await window.showQuickPick(sorted, {
    placeHolder: localize('Rules'),
    matchOnDescription: true,
  });
  return chosen?.id;
}

function activeRules(): string[] {
  const uri = window.activeTextEditor?.document.uri;
  return (uri ? languages.getDiagnostics(uri) : []).flatMap(({ source, code }) => {
    const id = typeof code === 'object' ? code.value : code;
    return source === DIAGNOSTIC_SOURCE && typeof id === 'string' ? [id] : [];
  });
}

/** The ids of all rules with their titles, as the manifest has them from the rules. */
async function ruleTitles(extension: Uri): Promise<[string, string][]> {
  const file = language() === 'vi' ? 'package.nls.vi.json' : 'package.nls.json';
  const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, file)));
  const words: unknown = JSON.parse(text);
  return Object.entries(words as Record<string, string>).flatMap(([key, title]): [string, string][] =>
    key.startsWith('rule.') ? [[key.slice('rule.'.length), title]] : [],
  );
}
