/** A source file of the lexicon, read: its lists of words by name, or its one table. */
export interface LexiconSource {
  /** The comment at its head, without the `#`. */
  readonly doc: string;
  /** By section; the words before the first section are under the empty name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Of a table: the names of its columns, and its rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is wrong with it, each with its line. */
  readonly faults: readonly string[];
}

/**
 * Reads `name`: a `.txt` has a word or phrase a line, in sections (`[units]`) where a fact has several kinds; a `.tsv` has
 * the names of its columns in its first row; empty cells at the end of a row are left out. Lines that begin with `# ` are comments; blank lines are nothing.
 */
export function readLexiconSource(name: string, content: string): LexiconSource {
  return name.endsWith('.tsv') ? readTable(content) : readLists(content);
}

interface SourceLine {
  readonly number: number;
  readonly text: string;
}

const isComment = (text: string) => text === '#' || text.startsWith('# ');

/** The lines that are no comment, the comment at the head, and the faults that any source may have. */
function linesOf(content: string) {
  const faults: string[] = [];
  const all = content.split('\n').map((text, i): SourceLine => ({ number: i + 1, text }));
  const head = all.slice(
    0,
    all.findIndex(({ text }) => !isComment(text)),
  );
  if (head.length === 0) faults.push('1: no comment says what the fact is');
  for (const { number, text } of all) {
    if (text !== text.normalize('NFC')) faults.push(`${number}: not composed (NFC)`);
    if (!isComment(text) && /^\s|\s$| {2}|\r/.test(text)) faults.push(`${number}: needless white space`);
  }
  if (!content.endsWith('\n')) faults.push(`${all.length}: no line end at the end of the file`);
  const lines = all.filter(({ text }) => text !== '' && !isComment(text));
  return { doc: head.map(({ text }) => text.slice(2)).join('\n'), lines, faults };
}

function readLists(content: string): LexiconSource {
  const { doc, lines, faults } = linesOf(content);
  const lists = new Map<string, string[]>();
  let section = '';
  for (const { number, text } of lines) {
    const header = /^\[([a-z0-9-]+)\]$/.exec(text)?.[1];
    if (header !== undefined) {
      section = header;
      if (lists.has(section)) faults.push(`${number}: section ${section} again`);
      lists.set(section, []);
      continue;
    }
    const words = lists.get(section) ?? [];
    if (words.includes(text)) faults.push(`${number}: “${text}” again`);
    lists.set(section, [...words, text]);
  }
  for (const [name, words] of lists) if (words.length === 0) faults.push(`section ${name} is empty`);
  return { doc, lists, columns: [], rows: [], faults };
}

function readTable(content: string): LexiconSource {
  const { doc, lines, faults } = linesOf(content);
  const [columns = [], ...cells] = lines.map(({ text }) => text.split('\t'));
  const rows = cells.map((row) => [...row, ...columns.slice(row.length).map(() => '')]);
  const keys = new Set<string>();
  for (const [i, row] of rows.entries()) {
    const { number } = lines[i + 1]!;
    const key = row[0]!;
    if (row.length !== columns.length)
      faults.push(`${number}: ${row.length} cells for ${columns.length} columns`);
    if (keys.has(key)) faults.push(`${number}: “${key}” again`);
    keys.add(key);
  }
  return { doc, lists: new Map(), columns, rows, faults };
}
