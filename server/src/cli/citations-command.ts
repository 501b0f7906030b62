import { shortDate } from '#catalog/citation.ts';
import { type CsvStyle, csvText } from '#features/csv.ts';
import { sanitize } from '#grammar/text/sanitize.ts';
import type { Locale } from '#options/bilingual.ts';
import type { UsageProblem } from './args.ts';
import { type CitationLine, citationLines } from './citation-rows.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { csvStyleOf } from './csv.ts';
import { jsonText } from './json-text.ts';
import { citedPlaces, citedStates, reportWords } from './messages.ts';
import { type NamedPlan, NamedPlans } from './named-plans.ts';
import { tableText } from './table.ts';
import { defaultColumns, type Terminal } from './terminal.ts';

/** `kh citations`: what is cited where, and whether it holds on the plan's day. */
export async function runCitations(
  args: CommandArgs<'citations'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const style = csvStyleOf(args.values, terminal);
  if ('problem' in style) return style;
  const plans = await NamedPlans.of(args, terminal);
  if ('problem' in plans) return plans;
  const columns = terminal.stdout.columns ?? defaultColumns;
  const writer = writers[args.values.format](plans.locale, columns, style);
  let isFirst = true;
  const write = style.raw ? terminal.data : terminal.out;
  await write(writer.begin);
  for await (const named of plans) {
    const text = writer.file(named, named.plan ? citationLines(named.plan) : [], isFirst);
    if (text !== '') isFirst = false;
    await write(text);
  }
  await write(writer.end);
  return plans.code;
}

interface Writer {
  readonly begin: string;
  /** What is written of a plan, if anything; `isFirst`: nothing was written of another. */
  file(named: NamedPlan, citations: readonly CitationLine[], isFirst: boolean): string;
  readonly end: string;
}

type MakeWriter = (locale: Locale, columns: number, style: CsvStyle) => Writer;

const heading = (locale: Locale) =>
  [
    reportWords.document,
    reportWords.issued,
    reportWords.place,
    reportWords.force,
    reportWords.replacedBy,
    reportWords.line,
  ].map((word) => word[locale]);

function cells(
  locale: Locale,
  { document, date, place, state, effectiveTo, replacedBy, nested, line }: CitationLine,
) {
  const until = state === 'expired' ? ` ${shortDate(effectiveTo)}` : '';
  return [
    document,
    date === '' ? '' : shortDate(date),
    nested ? `${citedPlaces[place][locale]} (${reportWords.nested[locale]})` : citedPlaces[place][locale],
    `${citedStates[state][locale]}${until}`,
    state === 'expired' ? replacedBy.join(', ') : '',
    String(line),
  ];
}

const table: MakeWriter = (locale, columns) => ({
  begin: '',
  file: ({ path, error }, citations, isFirst) => {
    if (error !== undefined) return '';
    const title = `${isFirst ? '' : '\n'}${sanitize(path)}\n`;
    if (citations.length === 0) return `${title}${reportWords.noCitations[locale]}\n`;
    const rows = citations.map((citation) => cells(locale, citation));
    return title + tableText(heading(locale), rows, columns);
  },
  end: '',
});

const csv: MakeWriter = (locale, _, style) => ({
  begin: csvText([[reportWords.file[locale], ...heading(locale)]], style),
  file: ({ path }, citations) =>
    csvText(
      citations.map((citation) => [path, ...cells(locale, citation)]),
      style,
    ),
  end: '',
});

const json: MakeWriter = () => ({
  begin: '{"version":1,"files":[',
  file: ({ path, error, plan }, citations, isFirst) => {
    const date = plan?.date?.day ?? null;
    const entry = { path, date, citations, ...(error === undefined ? {} : { error }) };
    return `${isFirst ? '\n' : ',\n'}${jsonText(entry)}`;
  },
  end: '\n]}\n',
});

const writers = { table, json, csv } as const;
