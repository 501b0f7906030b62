import { describe, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { planOf, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { diagnosticOf, LineIndex, readPlan, lintPlan } = shipped;
const uri = 'file:///plan.kh';

describe('from a keystroke to diagnostics', () => {
  const plan = planOf(15_000);

  it(sized(plan), async ({ bench }) => {
    const document = TextDocument.create(uri, 'kehoach', 1, plan.text);
    const middle = document.positionAt(plan.text.length / 2);
    const after = { line: middle.line, character: middle.character + 1 };
    let version = 1;
    await bench('one character typed, or taken back', () => {
      const typed = version++ % 2 === 1;
      const change = typed
        ? { range: { start: middle, end: middle }, text: 'x' }
        : { range: { start: middle, end: after }, text: '' };
      TextDocument.update(document, [change], version);
      const text = document.getText();
      const lines = new LineIndex(text);
      for (const finding of lintPlan(readPlan(text)))
        diagnosticOf(finding, { uri, lines, docsUrl: undefined, locale: 'vi' });
    }).run();
  });
});
