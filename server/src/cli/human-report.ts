import type { Finding, RelatedPlace } from '#rules/finding.ts';
import type { Locale } from '#rules/options.ts';
import { excerptOf } from './excerpt.ts';
import { words } from './messages.ts';
import { type Paint, paintFor } from './paint.ts';
import { type LineIndex, lineIndex } from './positions.ts';
import type { FileReport, Reporter, Totals } from './report.ts';
import { type StreamLook, usualColumns } from './terminal.ts';
import { harmless } from './width.ts';

const indent = '    ';
const fewestColumns = 40;

/** Findings for people: place, severity, message and rule, with the line of the plan below, marked. */
export function humanReporter(locale: Locale, look: StreamLook): Reporter {
  const columns = Math.max(fewestColumns, look.columns ?? usualColumns) - indent.length;
  const paint = paintFor(look.colours);
  return {
    begin: '',
    file: (report) => {
      const lines = lineIndex(report.text);
      return report.findings
        .map((finding) => findingText(report, finding, lines, { locale, paint, columns }))
        .join('');
    },
    end: (totals, { configs = [] }) => {
      const above = configs.filter(({ isAbove }) => isAbove).map(({ path }) => harmless(path));
      const under = above.length === 0 ? '' : `${words.configAbove(above)[locale]}\n`;
      return `${summary(totals, locale)}\n${under}`;
    },
  };
}

interface Style {
  readonly locale: Locale;
  readonly paint: Paint;
  readonly columns: number;
}

function findingText(report: FileReport, finding: Finding, lines: LineIndex, style: Style): string {
  const { locale, paint } = style;
  const place = (offset: number) => {
    const { line, column } = lines.positionOf(offset);
    return `${harmless(report.path)}:${line}:${column}`;
  };
  const severity = paint.severity(words[finding.severity][locale], finding.severity);
  const message = harmless(finding.message);
  const head = `${paint.bold(place(finding.start))}  ${severity}  ${message}  ${paint.faint(finding.rule)}`;
  const related = finding.related.map(
    (other) =>
      `${indent}${words.related[locale]} ${elsewhere(other) ?? place(other.start)}  ${harmless(other.message)}`,
  );
  return [head, ...excerptLines(report.text, finding, lines, style), ...related, '', ''].join('\n');
}

/** A place in another file; a line that a program counts from 0 people count from 1. */
function elsewhere({ elsewhere: other }: RelatedPlace): string | undefined {
  if (!other) return undefined;
  const { line, character } = other.range.start;
  return `${harmless(other.origin.name)}:${line + 1}:${character + 1}`;
}

function excerptLines(text: string, finding: Finding, lines: LineIndex, { paint, columns }: Style): string[] {
  const excerpt = excerptOf(text, lines.lineAt(finding.start), finding, columns);
  if (!excerpt) return [];
  const blanks = /^ */.exec(excerpt.marks)![0];
  const marks = paint.severity(excerpt.marks.slice(blanks.length), finding.severity);
  return [indent + excerpt.source, indent + blanks + marks];
}

function summary(totals: Totals, locale: Locale): string {
  const { files, errors, warnings, informations, fixable, fixed, failed } = totals;
  return [
    words.summary(files, errors, warnings, informations)[locale],
    ...(failed > 0 ? [words.unread(failed)[locale]] : []),
    ...(fixed > 0 ? [words.fixed(fixed)[locale]] : []),
    ...(fixable > 0 ? [words.fixable(fixable)[locale]] : []),
  ].join(', ');
}
