import type { CsvStyle } from '#features/csv.ts';
import type { UsageProblem } from './args.ts';
import { messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** The style that the options of a command ask for, or what is wrong with them. */
export function csvStyleOf(
  values: { readonly format: string; readonly 'raw-csv': boolean },
  { stdout }: Terminal,
): CsvStyle | UsageProblem {
  const raw = values['raw-csv'];
  if (raw && values.format !== 'csv') return { problem: messages.rawWithoutCsv };
  return { raw, onScreen: stdout.columns !== undefined };
}
