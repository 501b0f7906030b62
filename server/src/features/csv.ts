import { sanitize } from '#grammar/text/sanitize.ts';

/** How words of a plan are written into CSV. */
export interface CsvStyle {
  /** Words as the plan has them, formulas and all: for programs, not for spreadsheets. */
  readonly raw: boolean;
  /** The output is shown on a screen, which control characters would steer, raw or not. */
  readonly onScreen: boolean;
}

/**
 * Rows as RFC 4180 has them: comma, CRLF, quotes around what needs them. Unless they are to be raw, cells are text for a
 * spreadsheet too: see `asText`.
 */
export function csvText(rows: readonly (readonly string[])[], { raw, onScreen }: CsvStyle): string {
  const written = (cell: string) => (raw ? (onScreen ? sanitize(cell) : cell) : asText(cell));
  return rows.map((row) => `${row.map((cell) => quoted(written(cell))).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What a spreadsheet takes for the beginning of a formula, wide forms among it (OWASP, “CSV Injection”). */
const formula = /^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
/** The same behind a semicolon: where Windows parts lists by semicolons, a spreadsheet begins a cell there. A dash before a space is one. */
const formulaInList = /;(?=\s*(?:[=+@\uff1d\uff0b\uff20]|[-\uff0d]\S))/g;
/** What a build server takes for a command where a line begins with it. */
const command = /^(?=\s*::)/;

/**
 * A cell that a spreadsheet shows and never works out: an apostrophe before what would be a formula (OWASP, “CSV
 * Injection”), before a tab or a line break at its beginning, and before `::`, which build servers obey at the start of a
 * line. Control characters are replaced as on a screen.
 */
function asText(cell: string): string {
  const begun = /^[\t\r\n]/.test(cell) ? `'${cell}` : cell.replace(formula, "'").replace(command, "'");
  return sanitize(begun.replace(formulaInList, ";'"));
}
