import { describe, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pseudoRandom } from '#test/bench/distinct/pseudo-random.ts';
import { type NamedPlan, planOf, sized } from '#test/bench/plans.ts';
import { shipped } from '#test/bench/shipped.ts';

const { diagnosticOf, LineIndex, readPlan, lintPlan } = shipped;
const uri = 'file:///plan.kh';

/** Types one letter after another in the middle of a plan, and takes the word back when it is long: the line is a new one each time. */
class Typist {
  readonly #document: TextDocument;
  readonly #start: number;
  readonly #random = pseudoRandom(7);
  #version = 1;
  #typed = 0;

  constructor({ text }: NamedPlan) {
    this.#document = TextDocument.create(uri, 'kehoach', 1, text);
    this.#start = text.indexOf(' ', text.length / 2) + 1;
  }

  /** The text after one more key. */
  type(): string {
    const document = this.#document;
    const [start, end] = [this.#start, this.#start + this.#typed].map((offset) =>
      document.positionAt(offset),
    );
    const isLong = this.#typed === 12;
    const letter = String.fromCharCode(97 + Math.floor(this.#random() * 26));
    const change = isLong
      ? { range: { start: start!, end: end! }, text: '' }
      : { range: { start: end!, end: end! }, text: letter };
    this.#typed = isLong ? 0 : this.#typed + 1;
    TextDocument.update(document, [change], ++this.#version);
    return document.getText();
  }
}

describe('from a keystroke to diagnostics', () => {
  const plan = planOf(11_000);

  it(sized(plan), async ({ bench }) => {
    const typist = new Typist(plan);
    await bench('one key in a line', () => {
      const text = typist.type();
      const lines = new LineIndex(text);
      for (const finding of lintPlan(readPlan(text)))
        diagnosticOf(finding, { uri, lines, docsUrl: undefined, locale: 'vi' });
    }).run();
  });
});
