import type { Finding, RelatedPlace } from '#rules/finding.ts';
import type { Locale } from '#rules/options.ts';
import { ruleName } from '#rules/title.ts';
import { excerptOf } from './excerpt.ts';
import { words } from './messages.ts';
import { type Paint, paintFor } from './paint.ts';
import { type LineIndex, lineIndex } from './positions.ts';
import type { FileReport, Reporter, Totals } from './report.ts';
import { type StreamLook, usualColumns } from './terminal.ts';
import { harmless } from './width.ts';

const indent = '    ';
/** Between the number of a line and its words: so a line of a plan never begins a line of the output. */
const bar = ' | ';
const fewestColumns = 40;

/** Findings for people: place, severity, message, name and id of the rule, with the line of the plan below, marked. */
export function humanReporter(locale: Locale, look: StreamLook): Reporter {
  const columns = Math.max(fewestColumns, look.columns ?? usualColumns);
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
  const head = `${paint.bold(place(finding.start))}  ${severity}  ${message}  ${paint.faint(ruleName(finding.rule, locale))}`;
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
  const number = `  ${lines.positionOf(finding.start).line}`;
  const room = columns - number.length - bar.length;
  const excerpt = excerptOf(text, lines.lineAt(finding.start), finding, room);
  if (!excerpt) return [];
  const blanks = /^ */.exec(excerpt.marks)![0];
  const marks = paint.severity(excerpt.marks.slice(blanks.length), finding.severity);
  return [
    paint.faint(number + bar) + excerpt.source,
    paint.faint(' '.repeat(number.length) + bar) + blanks + marks,
  ];
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
