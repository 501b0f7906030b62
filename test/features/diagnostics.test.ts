import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { diagnosticOf } from '#features/diagnostics.ts';
import { LineIndex } from '#features/position.ts';
import type { Finding } from '#rules/finding.ts';

const finding: Finding = {
  rule: 'item-lettering',
  severity: 'error',
  message: 'Sai thứ tự',
  start: 5,
  end: 7,
  fixes: [],
  related: [],
};
const of = {
  uri: 'file:///a.kh',
  lines: new LineIndex('I. A\ne) B\n'),
  docsUrl: undefined,
  locale: 'vi',
} as const;

describe('diagnostics', () => {
  it('have the message, the range and the rule, and nothing more', () => {
    expect(diagnosticOf(finding, of)).toEqual({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
      severity: DiagnosticSeverity.Error,
      source: 'kh',
      code: 'item-lettering',
      message: 'Sai thứ tự',
    });
  });

  it('are as grave as the findings', () => {
    expect(diagnosticOf({ ...finding, severity: 'warning' }, of).severity).toBe(DiagnosticSeverity.Warning);
    expect(diagnosticOf({ ...finding, severity: 'information' }, of).severity).toBe(
      DiagnosticSeverity.Information,
    );
  });

  it('point to the other places that explain them', () => {
    const related = [{ start: 0, end: 2, message: 'số trước' }];
    expect(diagnosticOf({ ...finding, related }, of).relatedInformation).toEqual([
      {
        location: {
          uri: 'file:///a.kh',
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
        },
        message: 'số trước',
      },
    ]);
  });

  it('link to the page of the rule where the address of the pages is known', () => {
    const href = 'https://example.invalid/rules/item-lettering';
    for (const docsUrl of ['https://example.invalid/rules', 'https://example.invalid/rules/'])
      expect(diagnosticOf(finding, { ...of, docsUrl }).codeDescription).toEqual({ href });
    const docsUrl = 'file:///c%3A/kh/docs/rules/{locale}/{rule}.md';
    expect(diagnosticOf(finding, { ...of, docsUrl, locale: 'en' }).codeDescription).toEqual({
      href: 'file:///c%3A/kh/docs/rules/en/item-lettering.md',
    });
  });

  it('grey out a directive that does nothing', () => {
    expect(diagnosticOf({ ...finding, rule: 'unused-directive' }, of).tags).toEqual([
      DiagnosticTag.Unnecessary,
    ]);
  });
});
