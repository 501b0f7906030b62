import { createHash } from 'node:crypto';
import { agencyLevels, categories, confidences, provinceTypes } from '#catalog/codes.ts';
import { type Family, numberKey, shelfOf } from '#catalog/number.ts';
import { formatDay, formatList } from '#catalog/row.ts';
import { checkSources, keyOf } from './check.ts';
import { byYears, moduleOf, shardsOf } from './module.ts';
import { type AgencySource, type DocumentSource, readSources, type Sources } from './source.ts';
import { titleOf } from './titles.ts';

export const catalogFolder = 'server/src/catalog/data';

/** The generated tables of the catalog by path from the repository's root; throws where a source row is at fault. */
export function catalogFiles(sources: Sources = readSources()): Map<string, string> {
  checkSources(sources);
  const modules = {
    ...agencyModules(sources),
    provinces: provincesModule(sources),
    abbreviations: abbreviationsModule(sources),
    'public-holidays': holidaysModule(sources),
    'agency-usage': usageModule(sources),
    ...documentModules(sources),
  };
  return new Map(
    Object.entries(modules).map(([name, text]) => [`${catalogFolder}/${fileOf(name)}`, text] as const),
  );
}

const fileOf = (name: string) => `${name}.generated.ts`;

function agencyModules({ agencies }: Sources): Record<string, string> {
  const texts = tableOf(agencies.flatMap((row) => [row.basis ?? '', remarkOf(row.note)]));
  const rows = agencies.map((row) => [
    row.name,
    `${agencyLevels.indexOf(row.level as never)}${confidences.indexOf(row.confidence as never)}${hasStem(row) ? 's' : ''}`,
    formatList(formsOf(row.abbreviations)),
    row.symbol ?? '',
    formatDay(row.validFrom),
    formatDay(row.validTo),
    formatList(row.successors),
    texts.column(row.basis ?? ''),
    texts.column(remarkOf(row.note)),
  ]);
  return {
    agencies: moduleOf({ agencyRows: rows.map(lineOf) }),
    'agency-texts': moduleOf({ agencyTexts: texts.lines }),
  };
}

function provincesModule({ provinces }: Sources): string {
  const rows = provinces.map((row) => [
    row.name,
    `${provinceTypes.indexOf(row.type as never)}${confidences.indexOf(row.confidence as never)}`,
    row.code ?? '',
    formatDay(row.validFrom),
    formatDay(row.validTo),
    formatList(formsOf(row.variants)),
    row.successor ?? '',
    formatList(row.predecessors),
    formatList(row.specialZones),
    row.basis,
    row.note,
  ]);
  return moduleOf({ provinceRows: rows.map(lineOf) });
}

function abbreviationsModule({ abbreviations }: Sources): string {
  const rows = abbreviations.map((row) => [
    row.abbr,
    `${categories.indexOf(row.category as never)}${confidences.indexOf(row.confidence as never)}`,
    formatList(row.expansion.split(' / ').map((expansion) => expansion.replace(/ \([^)]*\)/g, ''))),
    formatList(formsOf(row.variants)),
    formatDay(row.validFrom),
    formatDay(row.validTo),
    row.note,
  ]);
  return moduleOf({ abbreviationRows: rows.map(lineOf) });
}

function holidaysModule({ publicHolidays }: Sources): string {
  const rows = publicHolidays.map(({ name, days, first }) => [
    name,
    String(days),
    formatList(first.map(formatDay)),
  ]);
  return moduleOf({ holidayRows: rows.map(lineOf) });
}

function usageModule({ agencyUsage }: Sources): string {
  return moduleOf({
    usageRows: agencyUsage.map(({ issuer, role, agency, count }) =>
      lineOf([issuer, role, agency, String(count)]),
    ),
  });
}

function documentModules({ documents, documentNotes, titleCorrections }: Sources): Record<string, string> {
  const notes = new Map(documentNotes.map((row) => [keyOf(row), [row.vi, row.en]]));
  const corrections = Map.groupBy(titleCorrections, ({ number }) => number);
  const columnsOf = (row: DocumentSource) => [
    row.type,
    `${confidences.indexOf(row.confidence as never)}${row.core ? '*' : ''}${row.partyDocument ? '@' : ''}${row.titleUnsure ? '?' : ''}`,
    row.number,
    formatDay(row.date),
    issuerOf(row),
    titleOf(row, corrections.get(row.number) ?? []),
    formatDay(row.effectiveFrom),
    formatDay(row.effectiveTo),
    formatList(row.replacedBy.filter(isWhole)),
    formatList(row.amendedBy.filter(isWhole)),
    formatList(row.topics),
    pageOf(row.source),
    formatList(notes.get(keyOf(row)) ?? []),
  ];
  const placed = [...documents].sort(byDate).map((row) => ({ row, ...shelfOf(numberKey(row.number)) }));
  const shards = families.flatMap((family) => {
    const rows = placed.filter((each) => each.family === family).sort((a, b) => compare(a.year, b.year));
    return byYears(rows, ({ year }) => year, yearsInShard[family]).map((span) => ({ ...span, family }));
  });
  const nameOf = ({ family, from, to }: (typeof shards)[number]) =>
    ['documents', family, ...(from === '' ? [] : from === to ? [from] : [from, to])].join('-');
  return {
    documents: shardsOf(
      'documentShards',
      'documentRows',
      shards.map((shard) => ({ ...shard, module: fileOf(nameOf(shard)) })),
    ),
    ...Object.fromEntries(
      shards.map((shard) => [
        nameOf(shard),
        moduleOf({ documentRows: shard.rows.map(({ row }) => lineOf(columnsOf(row))) }),
      ]),
    ),
  };
}

/** How many years of numbers one shard holds: a look-up reads one shard, a look-up by name all those of the Assembly. */
const yearsInShard: Readonly<Record<Family, number>> = { assembly: 10, dated: 1, undated: 1 };

/** Not a number of which only a piece was read: `71/2015`, `01`, `14/2017/NĐ-`. */
function isWhole(number: string): boolean {
  return /^\d\S*\/(?:\p{Lu}+\d+|\S+-\S*[\p{L}\d])$|^\d+-\p{L}+\/\p{L}+$/u.test(number);
}

const families: readonly Family[] = ['assembly', 'dated', 'undated'];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The page among the sources of a row, that of vbpl.vn by the number of its item; nothing where there is none. */
function pageOf(source: string): string {
  const pages = source.match(/https?:\/\/[^\s;]+/g) ?? [];
  const item = pages.map((page) => /^https:\/\/vbpl\.vn\/.*[?&]ItemID=(\d+)$/i.exec(page)?.[1]);
  return item.find((number) => number !== undefined) ?? pages[0] ?? '';
}

/** By day of issue, those without one last; the order of the source otherwise. */
function byDate(one: DocumentSource, other: DocumentSource): number {
  const [a, b] = [one.date ?? '9999', other.date ?? '9999'];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The stem, where it is one: the last word of "thị xã" and "thành phố thuộc tỉnh" cannot be replaced by a locality.
 */
function hasStem(row: AgencySource): boolean {
  return row.stem !== null && !/ (thị|thuộc)$/.test(row.stem);
}

/** Spellings without remarks in brackets; one remarked to be ambiguous or misread is no spelling. */
function formsOf(forms: readonly string[]): string[] {
  return forms
    .filter((form) => !/\((ambiguous|OCR)/.test(form))
    .map((form) => form.replace(/ \([^)]*\)$/, ''));
}

/** A remark without the clauses that speak of where a spelling was met. */
function remarkOf(note: string): string {
  return note
    .split('; ')
    .filter((clause) => !/\bseed\b/.test(clause))
    .join('; ');
}

/** Only one body can have issued a document of these symbols, whoever signed or drafted it. */
const symbolIssuers: readonly (readonly [RegExp, string])[] = [
  [/(?:NĐ|NQ)-CP$/, 'Chính phủ'],
  [/(?:QĐ|CT|CĐ)-TTg$/, 'Thủ tướng Chính phủ'],
  [/\/QH\d+$/, 'Quốc hội'],
];

function issuerOf({ number, issuer }: DocumentSource): string {
  return symbolIssuers.find(([symbol]) => symbol.test(number))?.[1] ?? issuer;
}

interface Table {
  /** One line a text: its key, a tab, the text; in the order of the keys. */
  readonly lines: string[];
  /** The key of a text as a column; nothing for an empty text. */
  readonly column: (text: string) => string;
}

/** Each different text once, under a key made from the text alone: another text changes no key. Throws where two texts share one. */
function tableOf(texts: readonly string[]): Table {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    if (text === '') continue;
    const key = textKey(text);
    if ((byKey.get(key) ?? text) !== text) throw new Error(`two texts have the key ${key}: lengthen it`);
    byKey.set(key, text);
  }
  const lines = [...byKey].sort(([a], [b]) => compare(a, b)).map(([key, text]) => `${key}\t${text}`);
  return { lines, column: (text) => (text === '' ? '' : textKey(text)) };
}

const textKey = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 5);

/** A row as its line; empty columns at its end are left out. */
function lineOf(columns: readonly string[]): string {
  return columns.join('\t').replace(/\t+$/, '');
}
