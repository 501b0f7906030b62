import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { codeActions } from '#features/code-actions.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import type { Finding } from '#rules/finding.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintPlan, lintText } from '#rules/lint.ts';
import { allRules } from '#rules/registry.ts';
import { quotedRule } from '#rules/rule-titles.ts';
import { mutatedPlan, planLikeText } from '#test/fixtures/arbitrary-texts.ts';

const uri = 'file:///a.kh';
const faulty = readFileSync(path.join(import.meta.dirname, '../../examples/nhieu-loi.kh'), 'utf8');

function actionsIn(text: string, range: Range, only: string[]): CodeAction[] {
  const plan = readPlan(text);
  const document = { uri, version: 1, lines: new LineIndex(text), versioned: false };
  const findings = lintPlan(plan);
  return codeActions({
    plan,
    options: defaultOptions,
    findings,
    document,
    docsUrl: undefined,
    range,
    only,
    today: '2026-03-10',
    fillsIn: false,
    isInvoked: false,
  });
}

/** The text after an action, by way of the protocol's positions. */
function textAfter(text: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.changes?.[uri] ?? [];
  return TextDocument.applyEdits(TextDocument.create(uri, 'kehoach', 1, text), edits);
}

const gathering = new Set(allRules.flatMap(({ id, gather }) => (gather ? [id] : [])));

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('code actions in a plan full of faults', () => {
  it('suppress the finding that their title names, on its line only', () => {
    const lines = new LineIndex(faulty);
    const found = lintText(faulty);
    const counts = (findings: readonly Finding[], rule: string) =>
      findings.filter((each) => each.rule === rule).length;
    let silencing = 0;
    for (const finding of found) {
      const title = `Tắt quy tắc ${quotedRule(finding.rule, 'vi')} cho dòng này (ghi lý do)`;
      const action = actionsIn(faulty, lines.rangeOf(finding), ['quickfix']).find(
        (each) =>
          each.title === title && each.diagnostics?.some(({ message }) => message === finding.message),
      );
      if (!action) continue;
      const silenced = lintText(textAfter(faulty, action));
      silencing++;
      // What is left of a gathered finding stands at the next of its places.
      const isGathered = finding.related.length > 0 && gathering.has(finding.rule);
      const fixedCount = isGathered ? 0 : (action.diagnostics?.length ?? 0);
      expect([title, counts(silenced, finding.rule)]).toEqual([
        title,
        counts(found, finding.rule) - fixedCount,
      ]);
    }
    expect(silencing).toBeGreaterThan(5);
  });

  it('fix all that is safe, exactly as the command does, whatever the text and its line ends', () => {
    const texts = fc.oneof(
      mutatedPlan([faulty]),
      mutatedPlan([faulty]).map((text) => text.replaceAll('\n', '\r\n')),
      planLikeText,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const [action] = actionsIn(text, start, ['source.fixAll.kehoach']);
        expect(textAfter(text, action)).toBe(applySafeFixes(text).text);
      }),
      { numRuns: 60 },
    );
  });
});
