import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documents } from '#catalog/document-table.ts';
import { lintText } from '#rules/lint.ts';
import { catalogFiles } from '#tools/catalog/build.ts';
import { isCalendarDay, unknownReplacements } from '#tools/catalog/check.ts';
import { byYears } from '#tools/catalog/module.ts';
import { readSources, type Sources } from '#tools/catalog/source.ts';

const root = join(import.meta.dirname, '..', '..');

/** A document that many tests change, of 25 October 1997. */
const changedDocument = '913/1997/QĐ-TTg';

/** The sources with a row of a kind changed: that document, and the first row of the others. */
function withRow<K extends keyof Sources>(kind: K, change: Partial<Sources[K][number]>): Sources {
  const sources = readSources();
  const rows: readonly object[] = sources[kind];
  const of = (row: object) => 'number' in row && row.number === changedDocument;
  const at = kind === 'documents' ? rows.findIndex(of) : 0;
  return { ...sources, [kind]: rows.with(at, { ...rows[at], ...change }) };
}

/** The lines that stand in one of two texts only, `-` before those of the first. */
function changedLines(before: string, after: string): string[] {
  const [old, present] = [new Set(before.split('\n')), new Set(after.split('\n'))];
  return [
    ...[...old].filter((line) => !present.has(line)).map((line) => `-${line}`),
    ...[...present].filter((line) => !old.has(line)).map((line) => `+${line}`),
  ];
}

describe('the catalog tables', () => {
  it('are what their sources give', () => {
    for (const [path, content] of catalogFiles())
      expect(readFileSync(join(root, path), 'utf8') === content, path).toBe(true);
  });

  it('change by the lines of the documents that are added, and no others', () => {
    const sources = readSources();
    const circular = {
      ...sources.documents.find(({ type, date }) => type === 'Thông tư' && date?.startsWith('2024'))!,
    };
    const added = [
      {
        ...circular,
        number: '901/2024/TT-BNV',
        date: '2024-12-30',
        effectiveFrom: null,
        issuer: 'Bộ Nội vụ',
      },
      {
        ...circular,
        number: '902/2019/TT-XYZ',
        date: '2019-03-01',
        effectiveFrom: null,
        issuer: 'Một bộ khác',
      },
      {
        ...circular,
        number: '903/2024/TT-BYT',
        date: '2024-01-05',
        effectiveFrom: null,
        topics: ['một việc khác'],
      },
    ];
    const before = catalogFiles(sources);
    const after = catalogFiles({ ...sources, documents: [...sources.documents, ...added] });
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].flatMap(([path, content]) => changedLines(before.get(path)!, content));
    expect(changed.toSorted()).toEqual(
      added.map(({ number }) => expect.stringMatching(new RegExp(`^\\+.*\\t${number}\\t`))),
    );
  });

  it('change by the lines of one agency and one abbreviation that are added, and no others', () => {
    const sources = readSources();
    const agency = {
      ...sources.agencies[0]!,
      name: 'Cục Thử nghiệm',
      symbol: 'CTN',
      basis: 'Nghị định thử nghiệm',
    };
    const abbreviation = { ...sources.abbreviations[0]!, abbr: 'CTNX', expansion: 'cục thử nghiệm' };
    const before = catalogFiles(sources);
    const after = catalogFiles({
      ...sources,
      agencies: [...sources.agencies, agency],
      abbreviations: [...sources.abbreviations, abbreviation],
    });
    const changed = [...after].flatMap(([path, content]) => changedLines(before.get(path)!, content));
    expect(changed.toSorted()).toEqual([
      expect.stringMatching(/^\+CTNX\t/),
      expect.stringMatching(/^\+Cục Thử nghiệm\t/),
      expect.stringMatching(/^\+\S{5}\tNghị định thử nghiệm$/),
    ]);
  });

  it('split shards by calendar years only', () => {
    const rows = ['2008', '2009', '2010', '2011', ''].map((year) => ({ year }));
    const spans = byYears(rows, ({ year }) => year, 10);
    expect(spans.map(({ from, to, rows: its }) => [from, to, its.length])).toEqual([
      ['2000', '2009', 2],
      ['2010', '2019', 2],
      ['', '', 1],
    ]);
  });

  it.each<[string, Sources, string]>([
    ['an empty name', withRow('agencies', { name: ' ' }), 'agency " ": name is empty'],
    ['an unknown level', withRow('agencies', { level: 'village' }), 'village is not one of'],
    ['a day that no calendar has', withRow('agencies', { validTo: '2025-02-30' }), '2025-02-30 is no day'],
    [
      'an end before the beginning',
      withRow('documents', { effectiveFrom: '2020-01-02', effectiveTo: '2020-01-01' }),
      'ends (2020-01-01) before it begins (2020-01-02)',
    ],
    ['a successor that is not there', withRow('agencies', { successors: ['Bộ Mới'] }), 'Bộ Mới is no agency'],
    ['a wrong type', withRow('documents', { core: 'yes' as never }), 'a flag is missing'],
    ['a tab in a title', withRow('documents', { title: 'về\tviệc' }), 'title holds a reserved character'],
    [
      'a province twice',
      withRow('provinces', { name: 'Cao Bằng', fullName: 'Tỉnh Cao Bằng' }),
      'is there twice',
    ],
    ['an unknown type', withRow('documents', { type: 'Sắc lệnh' }), 'Sắc lệnh is no type of document'],
    [
      'a day in force before the issue',
      withRow('documents', { date: '1997-10-25', effectiveFrom: '1997-10-24' }),
      'in force (1997-10-24) before it was issued (1997-10-25)',
    ],
    [
      'an end before the issue',
      withRow('documents', { effectiveTo: '1997-01-01' }),
      'ends (1997-01-01) before',
    ],
    [
      'the year of another date',
      withRow('documents', { date: '1998-01-02' }),
      'of another year than its date',
    ],
    [
      'a law with a number that is no law’s',
      withRow('documents', { type: 'Luật' }),
      'found by its name among those of the Assembly only',
    ],
    [
      'a document that replaces itself',
      withRow('documents', { replacedBy: [changedDocument] }),
      'it replaces or amends itself',
    ],
    ['a note to nothing', withRow('documentNotes', { number: '1/2010/QH12' }), 'there is no such document'],
    [
      'a correction of what no title says',
      withRow('titleCorrections', { wrong: 'gỉấy tờ' }),
      '“gỉấy tờ” is in 0 titles of that number',
    ],
    [
      'a misspelt title',
      withRow('documents', { title: 'về việc thưc hiện' }),
      '“thưc” in its title is misspelt',
    ],
    ['an empty variant', withRow('abbreviations', { variants: [''] }), 'variants has an empty member'],
  ])('refuse %s and name the row', (_, sources, message) => {
    expect(() => catalogFiles(sources)).toThrow(message);
  });

  it('refuse a document that is there twice', () => {
    const sources = readSources();
    const twice = { ...sources, documents: [...sources.documents, ...sources.documents.slice(0, 1)] };
    expect(() => catalogFiles(twice)).toThrow('is there twice');
  });

  it('have titles that our own rules leave alone in a plan', () => {
    const titles = documents().flatMap(({ title }) => (title === '' ? [] : [title]));
    const text = `I. NỘI DUNG\n${titles.map((title, i) => `${i + 1}. Theo văn bản ${title}.`).join('\n')}\n`;
    const ofWriting = new Set([
      'misspelling',
      'repeated-word',
      'spacing',
      'unbalanced-brackets',
      'lookalike-letter',
      'not-nfc',
    ]);
    const found = lintText(text).filter(({ rule }) => ofWriting.has(rule));
    expect(found.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
  });

  it('name few replacements that are not there themselves', () => {
    const unknown = unknownReplacements(readSources());
    expect(unknown).toHaveLength(59);
    expect(unknown).toContain('52/2022/TT-BTC');
  });

  it('name no pieces of numbers', () => {
    const named = documents().flatMap(({ replacedBy, amendedBy }) => [...replacedBy, ...amendedBy]);
    expect(named.filter((number) => !/\/.*[\p{L}\d]$/u.test(number))).toEqual([]);
    expect(named).not.toContain('71/2015');
  });

  it('know the calendar', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true);
    expect(isCalendarDay('2023-02-29')).toBe(false);
    expect(isCalendarDay('2023-2-9')).toBe(false);
  });
});
