import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { Finding, Severity } from '#rules/finding.ts';

/** The name that our findings carry beside those of other tools. */
export const SOURCE = 'kh';

/** The document that findings were computed from. */
export interface DiagnosticsOf {
  readonly uri: string;
  readonly lines: LineIndex;
  /** The address under which each rule has its page, its id being the last part; no links without it. */
  readonly docsUrl: string | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Rules whose findings are text that does nothing: editors grey it out. */
const unnecessary: ReadonlySet<string> = new Set(['unused-directive']);

/** A finding as the protocol shows it. */
export function diagnosticOf(finding: Finding, { uri, lines, docsUrl }: DiagnosticsOf): Diagnostic {
  const { rule, severity, message, related } = finding;
  return {
    range: lines.rangeOf(finding),
    severity: severities[severity],
    source: SOURCE,
    code: rule,
    message,
    ...(docsUrl !== undefined && { codeDescription: { href: docsUrl.replace(/\/*$/, `/${rule}`) } }),
    ...(unnecessary.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: place.elsewhere
          ? { uri: place.elsewhere.origin.uri, range: place.elsewhere.range }
          : { uri, range: lines.rangeOf(place) },
        message: place.message,
      })),
    }),
  };
}
