import type { Locale } from '#options/bilingual.ts';
import type { Finding, RelatedPlace } from '#rules/finding.ts';
import { jsonText } from './json-text.ts';
import { type LineColumns, lineColumns } from './positions.ts';
import type { FileReport, Reporter } from './report.ts';

/** The address of the page of a rule in a language, where there is one. */
type PageOf = (rule: string, locale: Locale) => string | undefined;

/** Findings for programs, as docs/schemas/lint-report.schema.json says; a file is one line of the output. */
export function jsonReporter(locale: Locale, pageOf: PageOf): Reporter {
  const pages = new Map<string, string | undefined>(); // one look-up a rule, not one a finding
  const page = (rule: string) => {
    if (!pages.has(rule)) pages.set(rule, pageOf(rule, locale));
    return pages.get(rule);
  };
  return {
    begin: '{"version":1,"files":[',
    file: (report, isFirst) => `${isFirst ? '\n' : ',\n'}${jsonText(fileJson(report, page))}`,
    end: (totals, { configs = [], problems = [], profile }) => {
      const cost = profile ? `,"profile":${jsonText(profile)}` : '';
      const all = configs.map(({ path, isAbove }) => ({ path, above: isAbove }));
      const configsJson = all.length === 0 ? '' : `,"configs":${jsonText(all)}`;
      return `\n]${configsJson},"problems":${jsonText(problems)},"summary":${jsonText(totals)}${cost}}\n`;
    },
  };
}

type Page = (rule: string) => string | undefined;

function fileJson({ path, text, findings, fixed, error }: FileReport, page: Page) {
  const lines = lineColumns(text);
  return {
    path,
    findings: findings.map((finding) => findingJson(finding, { path, lines, page })),
    fixed,
    ...(error === undefined ? {} : { error }),
  };
}

interface InFile {
  readonly path: string;
  readonly lines: LineColumns;
  readonly page: Page;
}

function findingJson({ rule, severity, message, start, end, fixes, related }: Finding, of: InFile) {
  const ruleUrl = of.page(rule);
  return {
    rule,
    ...(ruleUrl === undefined ? {} : { ruleUrl }),
    severity,
    message,
    range: { start: of.lines.positionOf(start), end: of.lines.positionOf(end) },
    offsets: [start, end],
    related: related.map((place) => placeJson(place, of)),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ offsets: [edit.start, edit.end], text: edit.text })),
    })),
  };
}

/** A place in another file is known by its lines only, which are counted from 0 there. */
function placeJson({ message, start, end, otherPlan }: RelatedPlace, { path, lines }: InFile) {
  if (!otherPlan) {
    const range = { start: lines.positionOf(start), end: lines.positionOf(end) };
    return { path, message, range, offsets: [start, end] };
  }
  const { origin, range } = otherPlan;
  const fromOne = ({ line, character }: (typeof range)['start']) => ({
    line: line + 1,
    column: character + 1,
  });
  return { path: origin.name, message, range: { start: fromOne(range.start), end: fromOne(range.end) } };
}
