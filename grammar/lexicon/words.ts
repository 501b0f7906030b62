import { lists, tables } from '#lexicon/lexicon.generated.ts';

/** The name of a list: its source file, and its section where it has sections (`deadline-words.unit`). */
export type ListName = keyof typeof lists;
/** The name of a table: its source file. */
export type TableName = keyof typeof tables;

const wordLists = new Map<ListName, readonly string[]>();
const wordSets = new Map<ListName, ReadonlySet<string>>();

/** The words of a list in the order of its source; split when first asked for. */
export function wordList(name: ListName): readonly string[] {
  const known = wordLists.get(name);
  if (known) return known;
  const words = lists[name].split('\n');
  wordLists.set(name, words);
  return words;
}

/** The words of a list as a set; made when first asked for. */
export function wordSet(name: ListName): ReadonlySet<string> {
  const known = wordSets.get(name);
  if (known) return known;
  const words = new Set(wordList(name));
  wordSets.set(name, words);
  return words;
}

/** The rows of a table, each an array of its cells in the order of its columns. Not remembered. */
export function tableRows(name: TableName): string[][] {
  return tables[name].split('\n').map((row) => row.split('\t'));
}

/** The words of a section of a source file; none where the file has no such section. */
export function sectionWords(file: string, section: string): readonly string[] {
  const name = `${file}.${section}`;
  return name in lists ? wordList(name as ListName) : [];
}

/** A table of two columns as a map. */
export const tableMap = (name: TableName): ReadonlyMap<string, string> =>
  new Map(tableRows(name).map(([key = '', value = '']) => [key, value]));
