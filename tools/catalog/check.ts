import { isCitedByTitle } from '#catalog/citation.ts';
import { agencyLevels, categories, confidences, provinceTypes } from '#catalog/codes.ts';
import { numberKey, shelfOf } from '#catalog/number.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { wordsOf } from '#grammar/words/words.ts';
import { detectMisspellings } from '#rules/words/spelling/detect-misspellings.ts';
import { SpelledWords } from '#rules/words/spelling/word.ts';
import type { Sources } from './source.ts';
import { titleOf } from './titles.ts';

/** Throws an error that names the first row at fault: its types, days, keys and references. */
export function checkSources(sources: Sources): void {
  const agencyNames = new Set(sources.agencies.map((row) => row.name));
  const agencyKeys = new Set<string>();
  for (const row of sources.agencies) {
    const fail = failing('agency', row?.name);
    texts(fail, row, ['name', 'level', 'confidence']);
    oneOf(fail, agencyLevels, row.level);
    oneOf(fail, confidences, row.confidence);
    strings(fail, row, ['note']);
    nullable(fail, row, ['symbol', 'stem', 'basis']);
    lists(fail, row, ['abbreviations', 'successors']);
    period(fail, row.validFrom, row.validTo);
    unique(fail, agencyKeys, row.name);
    if (row.stem !== null && !row.name.startsWith(`${row.stem} `))
      fail(`stem ${row.stem} is not its beginning`);
    for (const successor of row.successors)
      if (!agencyNames.has(successor)) fail(`successor ${successor} is no agency of the catalog`);
  }

  const provinceNames = new Set(sources.provinces.map((row) => row.name));
  const periods = new Set<string>();
  for (const row of sources.provinces) {
    const fail = failing('province', row?.name);
    texts(fail, row, ['name', 'fullName', 'type', 'confidence']);
    oneOf(fail, provinceTypes, row.type);
    oneOf(fail, confidences, row.confidence);
    strings(fail, row, ['basis', 'note']);
    nullable(fail, row, ['code', 'successor']);
    lists(fail, row, ['variants', 'predecessors', 'specialZones']);
    period(fail, row.validFrom, row.validTo);
    unique(fail, periods, `${row.name} from ${row.validFrom}`);
    if (!row.fullName.endsWith(` ${row.name}`)) fail(`full name ${row.fullName} does not end in the name`);
    for (const other of [...row.predecessors, ...(row.successor === null ? [] : [row.successor])])
      if (!provinceNames.has(other)) fail(`${other} is no province of the catalog`);
  }

  const abbreviationKeys = new Set<string>();
  for (const row of sources.abbreviations) {
    const fail = failing('abbreviation', row?.abbr);
    texts(fail, row, ['abbr', 'expansion', 'category', 'confidence']);
    oneOf(fail, categories, row.category);
    oneOf(fail, confidences, row.confidence);
    strings(fail, row, ['note']);
    lists(fail, row, ['variants']);
    period(fail, row.validFrom, row.validTo);
    unique(fail, abbreviationKeys, `${row.abbr} (${row.category})`);
  }

  const holidays = new Set<string>();
  for (const row of sources.publicHolidays) {
    const fail = failing('public holiday', row?.name);
    texts(fail, row, ['name']);
    if (!(row.days >= 1 && row.days <= 9)) fail(`${row.days} days`);
    for (const first of row.first) day(fail, first);
    unique(fail, holidays, row.name);
  }

  const usages = new Set<string>();
  for (const row of sources.agencyUsage) {
    const fail = failing('usage of an agency', row?.agency);
    texts(fail, row, ['issuer', 'role', 'agency']);
    if (!(row.count >= 1)) fail(`counted ${row.count} times`);
    unique(fail, usages, `${row.issuer} ${row.role} ${row.agency}`);
  }

  checkDocuments(sources);
  checkTitles(sources);
}

/** The key of a document: its number alone is shared by others. */
export function keyOf({ type, number, date }: { type: string; number: string; date: string | null }): string {
  return `${type} ${number} ${date}`;
}

const documentTypeNames = new Set(documentTypes.map(({ name }) => name));

function checkDocuments({ documents, documentNotes }: Sources): void {
  const keys = new Set<string>();
  for (const row of documents) {
    const fail = failing('document', row?.number);
    texts(fail, row, ['type', 'number', 'issuer', 'confidence', 'source']);
    strings(fail, row, ['title']);
    oneOf(fail, confidences, row.confidence);
    lists(fail, row, ['replacedBy', 'amendedBy', 'topics']);
    if (typeof row.core !== 'boolean' || typeof row.partyDocument !== 'boolean') fail('a flag is missing');
    if (!documentTypeNames.has(row.type)) fail(`${row.type} is no type of document`);
    day(fail, row.date);
    period(fail, row.effectiveFrom, row.effectiveTo);
    if (row.date !== null && row.effectiveFrom !== null && row.effectiveFrom < row.date)
      fail(`in force (${row.effectiveFrom}) before it was issued (${row.date})`);
    if (row.date !== null && row.effectiveTo !== null && row.effectiveTo < row.date)
      fail(`ends (${row.effectiveTo}) before it was issued (${row.date})`);
    const { family, year } = shelfOf(numberKey(row.number));
    if (row.date !== null && year !== '' && !row.date.startsWith(year))
      fail(`its number is of another year than its date (${row.date})`);
    if (isCitedByTitle(row) && family !== 'assembly')
      fail('a law is found by its name among those of the Assembly only');
    for (const number of [...row.replacedBy, ...row.amendedBy])
      if (numberKey(number) === numberKey(row.number) && year !== '') fail('it replaces or amends itself');
    unique(fail, keys, keyOf(row));
  }
  const noted = new Set<string>();
  for (const row of documentNotes) {
    const fail = failing('note', row?.number);
    texts(fail, row, ['type', 'number', 'vi', 'en']);
    if (!keys.has(keyOf(row))) fail('there is no such document');
    unique(fail, noted, keyOf(row));
  }
}

/** A title goes into plans: it holds nothing that our own rule would report there. */
function checkTitles({ documents, titleCorrections }: Sources): void {
  const byNumber = Map.groupBy(titleCorrections, ({ number }) => number);
  const titles = Map.groupBy(documents, ({ number }) => number);
  for (const row of titleCorrections) {
    const fail = failing('title correction', row?.number);
    texts(fail, row, ['number', 'wrong', 'right']);
    const found = (titles.get(row.number) ?? []).filter(({ title }) => title.includes(row.wrong));
    if (found.length !== 1) fail(`“${row.wrong}” is in ${found.length} titles of that number`);
  }
  for (const row of documents) {
    const title = titleOf(row, byNumber.get(row.number) ?? []);
    const [misspelling] = detectMisspellings(new SpelledWords(title, wordsOf(title)));
    if (misspelling)
      failing(
        'document',
        row.number,
      )(`“${misspelling.written}” in its title is misspelt: see title-corrections.json`);
  }
}

/**
 * The numbers under `replacedBy` that no document of the catalog has: the catalog does not hold all that a repeal clause
 * was read in. They stay in the table, since a finding can name them.
 */
export function unknownReplacements({ documents }: Pick<Sources, 'documents'>): string[] {
  const numbers = new Set(documents.map(({ number }) => numberKey(number)));
  const named = documents.flatMap(({ replacedBy }) => replacedBy);
  return [...new Set(named.filter((number) => !numbers.has(numberKey(number))))].sort();
}

/** Whether `text` is an ISO day that the calendar knows. */
export function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

type Fail = (fault: string) => never;

function failing(kind: string, name: unknown): Fail {
  return (fault) => {
    throw new Error(`${kind} ${JSON.stringify(name)}: ${fault}`);
  };
}

/** No column of the generated tables may hold what separates columns, members and rows, or ends the literal. */
const reserved = /[\t\n\r|`\\]|\$\{/;

function text(fail: Fail, field: string, value: unknown): void {
  if (typeof value !== 'string') fail(`${field} is no text`);
  else if (reserved.test(value)) fail(`${field} holds a reserved character`);
}

function texts<T>(fail: Fail, row: T, fields: readonly (keyof T & string)[]): void {
  strings(fail, row, fields);
  for (const field of fields) if (String(row[field]).trim() === '') fail(`${field} is empty`);
}

function strings<T>(fail: Fail, row: T, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) text(fail, field, row[field]);
}

function nullable<T>(fail: Fail, row: T, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) if (row[field] !== null) texts(fail, row, [field]);
}

function lists<T>(fail: Fail, row: T, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) {
    const members: unknown = row[field];
    if (!Array.isArray(members)) fail(`${field} is no list`);
    else
      for (const member of members) {
        text(fail, field, member);
        if (String(member).trim() === '') fail(`${field} has an empty member`);
      }
  }
}

function oneOf(fail: Fail, allowed: readonly string[], value: string): void {
  if (!allowed.includes(value)) fail(`${value} is not one of ${allowed.join(', ')}`);
}

function day(fail: Fail, value: string | null): void {
  if (value === null) return;
  if (typeof value !== 'string' || !isCalendarDay(value)) fail(`${value} is no day of the calendar`);
  if (value < '1950' || value >= '2050') fail(`${value} is out of range`);
}

function period(fail: Fail, from: string | null, to: string | null): void {
  day(fail, from);
  day(fail, to);
  if (from !== null && to !== null && from > to) fail(`ends (${to}) before it begins (${from})`);
}

function unique(fail: Fail, seen: Set<string>, key: string): void {
  if (seen.has(key)) fail(`${key} is there twice`);
  seen.add(key);
}
