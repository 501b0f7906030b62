import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rowFiles } from './rows.ts';

/**
 * The compounds by which `repeated-word` tells words that meet by chance (`hành vi vi phạm`) from a word written twice.
 * `tools/lexicon/compounds.txt` lists them by their first syllable, written for this project; `!` before the second
 * one keeps a pair whatever the texts below say, `+` says that the two only end a longer term (`dịch vụ công`),
 * `-` that they only begin one (`đất nông nghiệp`).
 */
const list = path.join(import.meta.dirname, '../lexicon/compounds.txt');
/** Texts of the field: the subjects of the catalogue's documents. They say which syllables its readers meet. */
const subjects = path.join(import.meta.dirname, '../catalog/sources/legal-documents.jsonl');

/** A syllable that the texts hold so often may be part of any compound listed. */
const common = 20;
/** A pair of which so great a part is the seam of two other words (`quản lý | lý tài | tài chính`) is no compound. */
const seam = 0.5;

type Rows = Map<string, string[]>;

/** It holds nothing else. */
export const compoundFolder = 'server/src/rules/text/lexicon';

export function compoundFiles(): Map<string, string> {
  const { known, endings, openings } = listed();
  const { syllables, pairs, triples } = counted();
  const listedPair = (a: string, b: string) => known.has(`${a} ${b}`);
  const seams = new Map<string, number>();
  for (const [triple, count] of triples) {
    const [a, b, c] = triple.split(' ') as [string, string, string];
    if (!listedPair(a, b) || !listedPair(b, c)) continue;
    for (const pair of [`${a} ${b}`, `${b} ${c}`]) seams.set(pair, (seams.get(pair) ?? 0) + count);
  }
  const share = (pair: string) => (seams.get(pair) ?? 0) / (pairs.get(pair) ?? 1);
  const dropped = new Set<string>();
  for (const triple of triples.keys()) {
    const [a, b, c] = triple.split(' ') as [string, string, string];
    const [left, right] = [`${a} ${b}`, `${b} ${c}`];
    if (!known.has(left) || !known.has(right) || dropped.has(left) || dropped.has(right)) continue;
    const weaker = share(left) >= share(right) ? left : right;
    if (share(weaker) >= seam && !known.get(weaker)) dropped.add(weaker);
  }
  const isCommon = (syllable: string) => (syllables.get(syllable) ?? 0) >= common;
  const kept = [...known].flatMap(([pair, sure]) => {
    const [a, b] = pair.split(' ') as [string, string];
    const met = sure || pairs.has(pair) || (isCommon(a) && isCommon(b));
    return met && !dropped.has(pair) ? [[a, b] as const] : [];
  });
  const firsts = new Set(kept.map(([a]) => a));
  const seconds = new Set(kept.map(([, b]) => b));
  const rows: Rows = new Map();
  for (const [a, b] of kept) if (firsts.has(b) || seconds.has(a)) rows.set(a, [...(rows.get(a) ?? []), b]);
  return rowFiles(compoundFolder, 'tools/generate/compounds.ts from tools/lexicon/compounds.txt', [
    {
      name: 'compoundRows',
      doc: 'Lines of a first syllable and the ones that make a word with it.',
      rows: linesOf(rows),
    },
    {
      name: 'endingRows',
      doc: 'The same of the last two syllables of longer terms.',
      rows: linesOf(endings),
    },
    {
      name: 'openingRows',
      doc: 'The same of the first two syllables of longer terms.',
      rows: linesOf(openings),
    },
  ]);
}

const linesOf = (rows: Rows) => [...rows].map(([first, seconds]) => [first, ...seconds].join(' '));

/** Each pair of the list, and whether it is to be kept in any case; and the ends and beginnings of longer terms. */
function listed() {
  const known = new Map<string, boolean>();
  const endings: Rows = new Map();
  const openings: Rows = new Map();
  const add = (rows: Rows, first: string, second: string) =>
    rows.set(first, [...(rows.get(first) ?? []), second]);
  for (const line of readFileSync(list, 'utf8').normalize('NFC').split('\n')) {
    const [first, seconds] = line.split(':') as [string, string | undefined];
    for (const second of seconds?.trim().split(/\s+/) ?? [])
      if (second.startsWith('+')) add(endings, first, second.slice(1));
      else if (second.startsWith('-')) add(openings, first, second.slice(1));
      else known.set(`${first} ${second.replace('!', '')}`, second.startsWith('!'));
  }
  return { known, endings, openings };
}

function counted() {
  const syllables = new Map<string, number>();
  const pairs = new Map<string, number>();
  const triples = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const line of readFileSync(subjects, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { title } = JSON.parse(line) as { title: string | null };
    for (const phrase of (title ?? '')
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\s]+/u)) {
      const said = phrase.trim().split(/\s+/);
      for (const [i, syllable] of said.entries()) {
        add(syllables, syllable);
        if (i > 0) add(pairs, `${said[i - 1]} ${syllable}`);
        if (i > 1) add(triples, `${said[i - 2]} ${said[i - 1]} ${syllable}`);
      }
    }
  }
  return { syllables, pairs, triples };
}
