import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternation } from '#lexicon/alternation.ts';
import { lists } from '#lexicon/lexicon.generated.ts';
import { lexiconFiles, lexiconFolder, lexiconSourceNames } from '#tools/generate/lexicon.ts';
import { readLexiconSource } from '#tools/lexicon/source.ts';
import { wordListsIn } from './word-lists.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const sources = lexiconSourceNames().map((name) => `${lexiconFolder}/${name}`);

/** Modules that may hold what looks like a list of words, and why. */
const allowed: Readonly<Record<string, string>> = {
  'grammar/tables/legacy-encodings.ts': 'code pages: signs and the letters that they stand for, no words',
  'grammar/tables/lookalikes.ts': 'letters and what they are seen as, no words',
  'grammar/tables/syllables.ts': 'what a syllable is made of: rows of letters, no words',
  'grammar/tables/torn-ends.ts': 'a pattern of its own for the figures behind each word',
};

/** What the product tells people, and what completion writes for them, is text and no list of words. */
const isText = (file: string) => /messages|\/snippets\/|\.generated\.ts$/.test(file);

const modules = globSync('{grammar,server/src}/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith(`${lexiconFolder}/`) && !isText(file))
  .sort();

describe('the lexicon', () => {
  it('is the only place with lists of Vietnamese words', () => {
    const found = modules
      .filter((file) => !(file in allowed))
      .flatMap((file) =>
        wordListsIn(read(file)).map(({ line, words }) => `${file}:${line} ${words.join(', ')}`),
      );
    expect(found).toEqual([]);
  });

  it('allows no module without a list of words', () => {
    for (const file of Object.keys(allowed)) expect(wordListsIn(read(file)), file).not.toEqual([]);
  });

  it.each(sources)('has a well-formed source %s', (file) => {
    expect(readLexiconSource(file, read(file)).faults).toEqual([]);
  });

  it('is where docs/contributing/add-a-fact.md lists its files and tests', () => {
    const rows = Array.from(
      read('docs/contributing/add-a-fact.md').matchAll(/^\| [^|]+ \| `([^|]+)` \| `([^|]+)` \|$/gm),
      ([, files = '', test = '']) => ({ files: files.split(/`(?:, | or )`/), test }),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { files, test } of rows) {
      const folder = files[0]!.replace(/[^/]*$/, '');
      for (const file of files)
        expect(existsSync(file.includes('/') ? file : folder + file), file).toBe(true);
      expect(existsSync(test), test).toBe(true);
    }
  });

  it('has no list twice', () => {
    const names = new Map<string, string>();
    for (const [name, words] of Object.entries(lists)) {
      const key = words.split('\n').sort().join('\n');
      expect(names.get(key), `${name} has the words of another list`).toBeUndefined();
      if (words.includes('\n')) names.set(key, name);
    }
  });

  it('has no label under two kinds of field', () => {
    const { lists: sections } = readLexiconSource('labels.txt', read(`${lexiconFolder}/labels.txt`));
    const owners = new Map<string, string>();
    for (const [section, words] of sections) {
      const [kind = '', part] = section.split('-');
      if (part !== 'alone' && part !== 'columns') continue;
      for (const word of words) {
        expect(owners.get(word) ?? kind, word).toBe(kind);
        owners.set(word, kind);
      }
    }
  });

  it('tries no type of document before a longer one that begins with it', () => {
    const { rows } = readLexiconSource('document-types.tsv', read(`${lexiconFolder}/document-types.tsv`));
    const names = rows.map(([name]) => name!);
    for (const [i, name] of names.entries())
      for (const later of names.slice(i + 1)) expect(later.startsWith(`${name} `), later).toBe(false);
  });

  it.each([
    { fact: 'a word for a territory', file: 'territories.tsv', row: 'đô thị\tdistrict\tx' },
    { fact: 'a label', file: 'labels.txt', row: '\n[note-alone]\nlưu ý' },
    { fact: 'a prefix of signatures', file: 'signing-prefixes.tsv', row: 'TUX\tperson' },
    { fact: 'a type of document', file: 'document-types.tsv', row: 'Thư ngỏ\tTN' },
  ])('takes $fact as lines of one source and of the compiled table', ({ file, row }) => {
    const compile = (text: (file: string) => string) => [...lexiconFiles(text).values()].join('').split('\n');
    const before = compile(read);
    const after = compile((path) => read(path) + (path.endsWith(`/${file}`) ? `${row}\n` : ''));
    let next = 0;
    for (const line of after) if (line === before[next] || `${line}\`,` === before[next]) next++;
    expect(next, 'a line changed that is not of the row').toBe(before.length);
    expect(after.length).toBe(before.length + 1);
  });
});

describe('a source of the lexicon', () => {
  it.each([
    ['a word twice', 'x.txt', '# A fact.\n\nmột\nhai\nmột\n', '5: “một” again'],
    ['a section twice', 'x.txt', '# A fact.\n\n[a]\nmột\n[a]\nhai\n', '5: section a again'],
    ['an empty section', 'x.txt', '# A fact.\n\n[a]\n', 'section a is empty'],
    ['no comment', 'x.txt', 'một\nhai\n', '1: no comment says what the fact is'],
    ['loose marks', 'x.txt', '# A fact.\n\nmo\u0323t\n', '3: not composed (NFC)'],
    ['white space', 'x.txt', '# A fact.\n\nmột \n', '3: needless white space'],
    ['no last line end', 'x.txt', '# A fact.\n\nmột', '3: no line end at the end of the file'],
    ['a key twice', 'x.tsv', '# A fact.\na\tb\nmột\thai\nmột\tba\n', '4: “một” again'],
    ['a cell too many', 'x.tsv', '# A fact.\na\tb\nmột\thai\tba\n', '3: 3 cells for 2 columns'],
  ])('may not have %s', (_, name, content, fault) => {
    expect(readLexiconSource(name, content).faults).toEqual([fault]);
  });

  it('has sections, comments between its words, and cells left out at the end of a row', () => {
    const { lists: sections } = readLexiconSource('x.txt', '# A fact.\n\nmột\n\n# More.\n[a]\nhai\nba\n');
    expect([...sections]).toEqual([
      ['', ['một']],
      ['a', ['hai', 'ba']],
    ]);
    expect(readLexiconSource('x.tsv', '# A fact.\na\tb\tc\nmột\n').rows).toEqual([['một', '', '']]);
  });
});

describe('a pattern of words', () => {
  it('tries the longest first and takes signs as they are', () => {
    expect(alternation(['xã', 'thị xã', 'v/v.'])).toBe('(?:thị xã|v\\/v\\.|xã)');
    expect(alternation(['thị xã'], { space: '\\s+', capitals: true })).toBe('(?:THỊ\\s+XÃ)');
  });
});

describe('a list of words in code', () => {
  it.each([
    ['an array', "const words = ['huyện', 'quận', 'thị xã'];"],
    ['a set', "const words = new Set(['huyện', 'quận', 'thị xã']);"],
    ['pairs', "const tiers = [['huyện', 2], ['quận', 2], ['thị xã', 2]];"],
    ['the keys of an object', "const tiers = { huyện: 2, quận: 2, 'thị xã': 2 };"],
    ['a pattern', 'const words = /^(?:huyện|quận|thị\\s+xã)(?!\\p{L})/u;'],
    ['a pattern within a pattern', 'const words = /số (?:\\d|của (?:huyện|quận|thị xã))/u;'],
    ['a string of a pattern', "const words = 'huyện|quận|thị xã';"],
    ['a template', 'const words = `(?:huyện|quận|thị xã)$' + '{end}`;'],
    ['comparisons', "const is = a === 'huyện' || a === 'quận' || a === 'thị xã';"],
    ['cases', "switch (a) { case 'huyện': case 'quận': case 'thị xã': break; }"],
    ['a string that is split', "const words = ('huyện quận ' + 'xã thị').split(' ');"],
    ['a template that is split', 'const words = `huyện quận xã`.trim().split(/\\s+/);'],
    ['what a function makes of it', 'const words = f(`huyện quận xã`).split(/\\s+/);'],
  ])('is %s', (_, code) => {
    expect(wordListsIn(code)).toHaveLength(1);
  });

  it.each([
    ['two words', "const words = ['huyện', 'quận'];"],
    ['one word in three writings', 'const word = /thứ|Thứ|THỨ/;'],
    ['other strings', "const words = ['lead', 'cooperation', 'deadline'];"],
    ['a message', "const message = { vi: `${a === 'ở' || a === 'tại' || a === 'với'}`, en: '' };"],
    [
      'a sentence',
      "const text = 'Các sở, ban, ngành | Các phòng | Các đơn vị thực hiện đúng kế hoạch đã đề ra';",
    ],
    ['branches of more than words', 'const dates = /ngày\\s\\d+|tháng\\s\\d+|năm\\s\\d{4}/u;'],
    ['a row of letters', "const rows = ['àáảãạ', 'ằắẳẵặ', 'ầấẩẫậ'];"],
  ])('is not %s', (_, code) => {
    expect(wordListsIn(code)).toEqual([]);
  });
});
