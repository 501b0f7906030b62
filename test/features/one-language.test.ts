import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agencies, writtenName } from '#catalog/agency.ts';
import { citationOf } from '#catalog/citation.ts';
import { legalBasesOf } from '#catalog/legal-basis.ts';
import { readPlan } from '#model/plan.ts';
import { ruleIds } from '#rules/registry.ts';
import { badExamples } from '#test/rules/pages.ts';
import { type Shown, shownIn } from './displayed-strings.ts';

/** The examples, the plans in which each rule speaks, and one with a directive and a short form. */
const texts = [
  ...readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8')),
  ...ruleIds.flatMap(badExamples),
  '// kh-disable-next-line missing-deadline\nI. A\n1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm) mở cửa.\n2. Trung tâm họp.\n',
];

/** What is ours of a shown text: without quoted words, codes and names of files, which are the same in both languages. */
const ourWords = ({ text }: Shown) =>
  text
    .replace(/“[^”]*”/g, ' | ')
    .replace(/\\(?=[^\w\s])/g, '')
    .normalize('NFC');

const wordsOf = (text: string) =>
  text.split(/[\s*]+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
const folded = (text: string) => ` ${wordsOf(text).join(' ').replace(/ +/g, ' ').toLowerCase()} `;

/** Words of Vietnamese sentences; those without marks that are no English ones. */
const isVietnamese = (word: string) =>
  /\p{M}|đ/u.test(word.normalize('NFD').toLowerCase())
    ? !/[\d/]/.test(word) && word !== word.toUpperCase() && [...word].length > 1
    : /^(?:thay|theo|nay|trong|cho|khi|hay)$/i.test(word);

const english =
  /(?<![\w.-])(?:the|of|is|not|with|for|and|are|this|that|from|until|task|tasks|plan|agency|document|line|field|rule|used|central|province|commune)(?![\w-])/i;

describe('all that is shown of a plan', () => {
  const names = agencies().flatMap((agency) => [
    agency.name,
    writtenName(agency),
    ...agency.abbreviations,
    ...legalBasesOf(agency),
  ]);
  const ofAgencies = folded(names.join(' | '));

  it.each(texts.map((text) => ({ text, name: text.slice(0, 40).replace(/\s+/g, ' ') })))(
    'is in one language, names aside: $name',
    ({ text }) => {
      const vi = shownIn(text, 'vi');
      const en = shownIn(text, 'en');
      expect(en.map(({ feature }) => feature)).toEqual(vi.map(({ feature }) => feature));
      // Titles of documents are names too: they are what is inserted, and stand in labels and in their citations.
      const titles = en.flatMap(({ feature, text }) => (/“/.test(feature) ? [feature, text] : []));
      const known = readPlan(text).citations.flatMap(({ documents }) =>
        documents.map((each) => citationOf(each)),
      );
      const cited = [...known, ...titles.filter((each) => /\d{4}/.test(each))].join(' | ');
      const data = ofAgencies + folded(`${text.normalize('NFC')} | ${cited}`);
      expect(en.flatMap((shown) => vietnameseIn(shown, data) ?? [])).toEqual([]);
      expect(vi.filter((shown) => english.test(ourWords(shown)))).toEqual([]);
    },
  );
});

/** A Vietnamese word of ours, with what it stands in: one that no name in `data` has beside its neighbour here. */
function vietnameseIn(shown: Shown, data: string): (Shown & { readonly word: string }) | undefined {
  const words = wordsOf(ourWords(shown));
  const word = words.find((word, i) => {
    if (!isVietnamese(word)) return false;
    const beside = [
      [words[i - 1], word],
      [word, words[i + 1]],
    ].map((pair) => folded(pair.join(' ')));
    return !beside.some((pair) => data.includes(pair));
  });
  return word === undefined ? undefined : { word, ...shown };
}
