import { sanitize } from '#grammar/text/sanitize.ts';
import type { Locale } from '#options/bilingual.ts';
import type { Finding, RelatedPlace } from '#rules/finding.ts';
import { ruleName } from '#rules/rule-titles.ts';
import { type Colours, coloursFor } from './colours.ts';
import { excerptOf } from './excerpt.ts';
import { reportWords } from './messages.ts';
import { type LineColumns, lineColumns } from './positions.ts';
import type { FileReport, Reporter, Totals } from './report.ts';
import { defaultColumns, type StreamFormat } from './terminal.ts';

const indent = '    ';
/** Between the number of a line and its words: so a line of a plan never begins a line of the output. */
const bar = ' | ';
const minColumns = 40;

/** Findings for people: place, severity, message, name and id of the rule, with the line of the plan below, marked. */
export function humanReporter(locale: Locale, format: StreamFormat): Reporter {
  const columns = Math.max(minColumns, format.columns ?? defaultColumns);
  const colours = coloursFor(format.colours);
  return {
    begin: '',
    file: (report) => {
      const lines = lineColumns(report.text);
      return report.findings
        .map((finding) => findingText(report, finding, lines, { locale, colours, columns }))
        .join('');
    },
    end: (totals, { configs = [] }) => {
      const above = configs.filter(({ isAbove }) => isAbove).map(({ path }) => sanitize(path));
      const configLine = above.length === 0 ? '' : `${reportWords.configAbove(above)[locale]}\n`;
      return `${summary(totals, locale)}\n${configLine}`;
    },
  };
}

interface Style {
  readonly locale: Locale;
  readonly colours: Colours;
  readonly columns: number;
}

function findingText(report: FileReport, finding: Finding, lines: LineColumns, style: Style): string {
  const { locale, colours } = style;
  const place = (offset: number) => {
    const { line, column } = lines.positionOf(offset);
    return `${sanitize(report.path)}:${line}:${column}`;
  };
  const severity = colours.severity(reportWords[finding.severity][locale], finding.severity);
  const message = sanitize(finding.message);
  const head = `${colours.bold(place(finding.start))}  ${severity}  ${message}  ${colours.faint(ruleName(finding.rule, locale))}`;
  const related = finding.related.map(
    (related) =>
      `${indent}${reportWords.related[locale]} ${placeInOtherPlan(related) ?? place(related.start)}  ${sanitize(related.message)}`,
  );
  return [head, ...excerptLines(report.text, finding, lines, style), ...related, '', ''].join('\n');
}

/** A place in another file; a line that a program counts from 0 people count from 1. */
function placeInOtherPlan({ otherPlan }: RelatedPlace): string | undefined {
  if (!otherPlan) return undefined;
  const { line, character } = otherPlan.range.start;
  return `${sanitize(otherPlan.origin.name)}:${line + 1}:${character + 1}`;
}

function excerptLines(
  text: string,
  finding: Finding,
  lines: LineColumns,
  { colours, columns }: Style,
): string[] {
  const number = `  ${lines.positionOf(finding.start).line}`;
  const room = columns - number.length - bar.length;
  const excerpt = excerptOf(text, lines.lineAt(finding.start), finding, room);
  if (!excerpt) return [];
  const blanks = /^ */.exec(excerpt.marks)![0];
  const marks = colours.severity(excerpt.marks.slice(blanks.length), finding.severity);
  return [
    colours.faint(number + bar) + excerpt.source,
    colours.faint(' '.repeat(number.length) + bar) + blanks + marks,
  ];
}

function summary(totals: Totals, locale: Locale): string {
  const { files, errors, warnings, informations, fixable, fixed, failed } = totals;
  return [
    reportWords.summary(files, errors, warnings, informations)[locale],
    ...(failed > 0 ? [reportWords.unread(failed)[locale]] : []),
    ...(fixed > 0 ? [reportWords.fixed(fixed)[locale]] : []),
    ...(fixable > 0 ? [reportWords.fixable(fixable)[locale]] : []),
  ].join(', ');
}
