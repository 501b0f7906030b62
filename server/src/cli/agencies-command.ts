import { shortDate } from '#catalog/citation.ts';
import { type CsvStyle, csvText } from '#features/csv.ts';
import { sanitize } from '#grammar/text/sanitize.ts';
import type { Locale } from '#options/bilingual.ts';
import { type AgencyLine, agencyLines } from './agency-rows.ts';
import type { UsageProblem } from './args.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { csvStyleOf } from './csv.ts';
import { jsonText } from './json-text.ts';
import { reportWords } from './messages.ts';
import { type NamedPlan, NamedPlans } from './named-plans.ts';
import { tableText } from './table.ts';
import { defaultColumns, type Terminal } from './terminal.ts';

/** `kh agencies`: who leads, cooperates and has duties, and how the agencies stand on the plan's day. */
export async function runAgencies(
  args: CommandArgs<'agencies'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const style = csvStyleOf(args.values, terminal);
  if ('problem' in style) return style;
  const plans = await NamedPlans.of(args, terminal);
  if ('problem' in plans) return plans;
  const writer = writers[args.values.format](plans.locale, terminal.stdout.columns ?? defaultColumns, style);
  let isFirst = true;
  const write = style.raw ? terminal.data : terminal.out;
  await write(writer.begin);
  for await (const named of plans) {
    const lines = named.plan ? agencyLines(named.plan) : [];
    const text = writer.file(named, lines, { isFirst, isOnly: plans.isOne });
    if (text !== '') isFirst = false;
    await write(text);
  }
  await write(writer.end);
  return plans.code;
}

interface Place {
  /** Nothing was written of another plan. */
  readonly isFirst: boolean;
  readonly isOnly: boolean;
}

interface Writer {
  readonly begin: string;
  file(named: NamedPlan, agencies: readonly AgencyLine[], place: Place): string;
  readonly end: string;
}

type MakeWriter = (locale: Locale, columns: number, style: CsvStyle) => Writer;

const heading = (locale: Locale) =>
  [
    reportWords.agency,
    reportWords.led,
    reportWords.cooperated,
    reportWords.duties,
    reportWords.received,
    reportWords.state,
    reportWords.lines,
  ].map((word) => word[locale]);

const cells = (line: AgencyLine, locale: Locale) => [
  line.agency,
  ...[line.led, line.cooperated, line.duties, line.received].map(String),
  stateText(line, locale),
  line.lines.join(', '),
];

/** What is to be text of its state: nothing where it stands. */
function stateText({ state, since, successors }: AgencyLine, locale: Locale): string {
  if (state === 'in-force') return '';
  if (state === 'unknown') return reportWords.unknown[locale];
  const day = since === null ? '' : shortDate(since);
  const successorNames = successors.join('; ');
  return state === 'ended' ? reportWords.ended(day, successorNames)[locale] : reportWords.notYet(day)[locale];
}

const table: MakeWriter = (locale, columns) => ({
  begin: '',
  file: ({ path, error }, agencies, { isFirst, isOnly }) => {
    if (error !== undefined) return '';
    const title = isOnly ? '' : `${isFirst ? '' : '\n'}${sanitize(path)}\n`;
    if (agencies.length === 0) return `${title}${reportWords.noAgencies[locale]}\n`;
    return (
      title +
      tableText(
        heading(locale),
        agencies.map((line) => cells(line, locale)),
        columns,
      )
    );
  },
  end: '',
});

/** One table for all plans, as a spreadsheet wants it: the path comes first, also where it is only one. */
const csv: MakeWriter = (locale, _, style) => ({
  begin: csvText([[reportWords.file[locale], ...heading(locale)]], style),
  file: ({ path }, agencies) =>
    csvText(
      agencies.map((line) => [path, ...cells(line, locale)]),
      style,
    ),
  end: '',
});

const json: MakeWriter = () => ({
  begin: '{"version":1,"files":[',
  file: ({ path, error }, agencies, { isFirst }) =>
    `${isFirst ? '\n' : ',\n'}${jsonText({ path, agencies, ...(error === undefined ? {} : { error }) })}`,
  end: '\n]}\n',
});

const writers = { table, json, csv } as const;
