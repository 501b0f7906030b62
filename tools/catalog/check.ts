import { categories, confidences, levels, provinceTypes } from '#catalog/codes.ts';
import type { Sources } from './source.ts';

/** Throws an error that names the first row at fault: its types, days, keys and references. */
export function checkSources(sources: Sources): void {
  const agencyNames = new Set(sources.agencies.map((row) => row.name));
  const agencyKeys = new Set<string>();
  for (const row of sources.agencies) {
    const fail = failing('agency', row?.name);
    texts(fail, row, ['name', 'level', 'confidence']);
    oneOf(fail, levels, row.level);
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

  const documentKeys = new Set<string>();
  for (const row of sources.documents) {
    const fail = failing('document', row?.number);
    texts(fail, row, ['type', 'number', 'issuer', 'title', 'confidence']);
    oneOf(fail, confidences, row.confidence);
    lists(fail, row, ['replacedBy', 'amendedBy', 'topics']);
    if (typeof row.core !== 'boolean' || typeof row.partyDocument !== 'boolean') fail('a flag is missing');
    day(fail, row.date);
    period(fail, row.effectiveFrom, row.effectiveTo);
    unique(fail, documentKeys, `${row.type} ${row.number} ${row.date}`);
  }
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
