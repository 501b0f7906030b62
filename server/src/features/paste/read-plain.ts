/**
 * Plain text of a clipboard as the lines of a plan: a form feed is a line end, and rows of three and more cells that tabs part, several one
 * below the other, become rows with pipes.
 */
export function plainLines(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\f\v\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+$/, ''));
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    if (end - at < 2) written.push(lines[at++]!);
    else {
      const rows = lines.slice(at, end).map((line) => line.split('\t').map(cell));
      const rule = rows[0]!.map(() => '---');
      const isAfterText = written.length > 0 && written.at(-1) !== '';
      written.push(
        ...(isAfterText ? [''] : []),
        row(rows[0]!),
        `|${rule.join('|')}|`,
        ...rows.slice(1).map(row),
      );
      if (lines[end]?.trim()) written.push('');
      at = end;
    }
  }
  return written;
}

const cell = (words: string) => words.trim().replace(/\s+/g, ' ').replace(/\\?\|/g, '\\|');
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Behind the last of the lines from `at` on that have as many tabs, two at least. */
function endOfTable(lines: readonly string[], at: number): number {
  const count = tabs(lines[at]!);
  if (count < 2) return at;
  let end = at + 1;
  while (end < lines.length && tabs(lines[end]!) === count) end++;
  return end;
}

const tabs = (line: string) => line.split('\t').length - 1;
