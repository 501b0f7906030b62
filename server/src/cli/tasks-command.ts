import { shortDate } from '#catalog/citation.ts';
import { type CsvStyle, csvText } from '#features/csv.ts';
import { isoDays, taskCells, taskHeading } from '#features/task-list/task-csv.ts';
import { type TaskLine, taskLines } from '#features/task-list/task-lines.ts';
import { sanitize } from '#grammar/text/sanitize.ts';
import type { Locale } from '#options/bilingual.ts';
import type { UsageProblem } from './args.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { csvStyleOf } from './csv.ts';
import { jsonText } from './json-text.ts';
import { reportWords } from './messages.ts';
import { type NamedPlan, NamedPlans } from './named-plans.ts';
import { tableText } from './table.ts';
import { defaultColumns, type Terminal } from './terminal.ts';

/** `kh tasks`: who does what by when. */
export async function runTasks(
  args: CommandArgs<'tasks'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const style = csvStyleOf(args.values, terminal);
  if ('problem' in style) return style;
  const plans = await NamedPlans.of(args, terminal);
  if ('problem' in plans) return plans;
  const writer = writers[args.values.format](
    plans.locale,
    !plans.isOne,
    terminal.stdout.columns ?? defaultColumns,
    style,
  );
  let isFirst = true;
  const write = style.raw ? terminal.data : terminal.out;
  await write(writer.begin);
  for await (const named of plans) {
    const text = writer.file(named, named.plan ? taskLines(named.plan) : [], isFirst);
    if (text !== '') isFirst = false;
    await write(text);
  }
  await write(writer.end);
  return plans.code;
}

interface Writer {
  readonly begin: string;
  /** What is written of a plan, if anything; `isFirst`: nothing was written of another. */
  file(named: NamedPlan, tasks: readonly TaskLine[], isFirst: boolean): string;
  readonly end: string;
}

type MakeWriter = (locale: Locale, several: boolean, columns: number, style: CsvStyle) => Writer;

const table: MakeWriter = (locale, several, columns) => ({
  begin: '',
  file: ({ path, error }, tasks, isFirst) => {
    if (error !== undefined) return '';
    const title = several ? `${isFirst ? '' : '\n'}${sanitize(path)}\n` : '';
    if (tasks.length === 0) return `${title}${reportWords.noTasks[locale]}\n`;
    return (
      title +
      tableText(
        taskHeading(locale),
        tasks.map((task) => taskCells(task, shortDate)),
        columns,
      )
    );
  },
  end: '',
});

const csv: MakeWriter = (locale, several, _, style) => {
  const row = (path: string, rest: readonly string[]) => (several ? [path, ...rest] : rest);
  return {
    begin: csvText([row(reportWords.file[locale], taskHeading(locale))], style),
    file: ({ path }, tasks) =>
      csvText(
        tasks.map((task) => row(path, taskCells(task, isoDays))),
        style,
      ),
    end: '',
  };
};

const json: MakeWriter = () => ({
  begin: '{"version":1,"files":[',
  file: ({ path, error }, tasks, isFirst) =>
    `${isFirst ? '\n' : ',\n'}${jsonText({ path, tasks, ...(error === undefined ? {} : { error }) })}`,
  end: '\n]}\n',
});

const writers = { table, json, csv } as const;
