import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { Locale } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import { DIAGNOSTIC_SOURCE } from '#protocol/names.ts';
import type { Finding } from '#rules/finding.ts';

/** The document that findings were computed from. */
export interface DiagnosticsOf {
  readonly uri: string;
  readonly lines: LineIndex;
  /**
   * The address of the rules' pages, in which `{rule}` and `{locale}` are replaced; without `{rule}`, the id is appended.
   * Diagnostics have no links where it is undefined.
   */
  readonly docsUrl: string | undefined;
  readonly locale: Locale;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Rules whose findings are text without effect, which editors fade out. */
const unnecessary: ReadonlySet<string> = new Set(['unused-directive']);

/** The address of the page of a rule. */
export function pageOf(rule: string, docsUrl: string, locale: Locale): string {
  const address = docsUrl.replaceAll('{locale}', locale);
  return address.includes('{rule}')
    ? address.replaceAll('{rule}', rule)
    : address.replace(/\/*$/, `/${rule}`);
}

/** A finding as a diagnostic of the protocol. */
export function diagnosticOf(finding: Finding, { uri, lines, docsUrl, locale }: DiagnosticsOf): Diagnostic {
  const { rule, severity, message, related } = finding;
  return {
    range: lines.rangeOf(finding),
    severity: severities[severity],
    source: DIAGNOSTIC_SOURCE,
    code: rule,
    message,
    ...(docsUrl !== undefined && { codeDescription: { href: pageOf(rule, docsUrl, locale) } }),
    ...(unnecessary.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: place.otherPlan
          ? { uri: place.otherPlan.origin.uri, range: place.otherPlan.range }
          : { uri, range: lines.rangeOf(place) },
        message: place.message,
      })),
    }),
  };
}
