import { isSyllable } from '#grammar/text/syllable.ts';
import { rowFiles } from './rows.ts';

const sources = 'tools/catalog/sources/legal-documents.jsonl';
/** Where the pairs lie that the rule `misspelling` looks neighbours up in; it holds nothing else. */
export const wordPairFolder = 'server/src/rules/words/spelling/lexicon';
/** Seen less often, two neighbours tell nothing; and what a scan got wrong is seen less often. */
const least = 3;

/** The pairs of neighbouring syllables that the titles of documents have often, each row under its first syllable. */
export function wordPairFiles(read: (file: string) => string): Map<string, string> {
  const seen = new Map<string, number>();
  for (const line of read(sources).split('\n')) {
    if (line === '') continue;
    const { title }: { readonly title: string } = JSON.parse(line);
    const words =
      title
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+|[^\p{L}\s]+/gu) ?? [];
    for (let i = 1; i < words.length; i++) {
      const pair = `${words[i - 1]} ${words[i]}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
  }
  const rows = new Map<string, string[]>();
  for (const [pair, times] of seen) {
    const [first = '', second = ''] = pair.split(' ');
    if (times < least || !isSyllable(first) || !isSyllable(second)) continue;
    rows.set(first, [...(rows.get(first) ?? []), second]);
  }
  const lines = [...rows].map(([first, seconds]) => `${first} ${seconds.sort().join(' ')}`).sort();
  const doc = 'Lines of a syllable and the ones that often stand behind it.';
  return rowFiles(wordPairFolder, `tools/generate/word-pairs.ts from ${sources}`, [
    { name: 'pairs', doc, rows: lines },
  ]);
}
