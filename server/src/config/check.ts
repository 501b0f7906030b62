import { nearest } from '#grammar/text/nearest.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { FieldValues, OptionFields, SeveritiesByRule, ValueKind } from '#options/option.ts';
import { type SeveritySetting, severitySettings } from '#options/severity.ts';
import { ruleIds } from '#rules/registry.ts';
import { type JsonNode, membersOf, spanOf } from './json.ts';

/** Reports a problem at a place of the text. */
export type ProblemReporter = (at: Span, message: Bilingual) => void;

/** Reads the fields of an object. A value that cannot be used is reported, and left out. */
export function readOptionFields<F extends OptionFields>(
  node: JsonNode,
  fields: F,
  path: string,
  report: ProblemReporter,
): FieldValues<F> {
  if (node.type !== 'object') {
    report(spanOf(node), messages.kind(path, { vi: 'một đối tượng { … }', en: 'an object { … }' }));
    return {};
  }
  const values: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, at, value } of membersOf(node)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) report(at, messages.unknown(key, Object.keys(fields)));
    else if (seen.has(key)) report(at, messages.twice(key));
    else {
      const read = readValue(value, field, path === '' ? key : `${path}.${key}`, report);
      if (read !== undefined) values[key] = read;
    }
    seen.add(key);
  }
  for (const [key, field] of Object.entries(fields))
    if (field.isRequired && !seen.has(key))
      report({ start: node.offset, end: node.offset + 1 }, messages.missing(path, key));
  return values as FieldValues<F>;
}

function readValue(node: JsonNode, type: ValueKind, path: string, report: ProblemReporter): unknown {
  switch (type.kind) {
    case 'boolean':
      if (node.type === 'boolean') return node.value;
      return void report(spanOf(node), messages.kind(path, { vi: 'true hoặc false', en: 'true or false' }));
    case 'string':
      return textOf(node, path, report);
    case 'day': {
      if (node.type === 'null') return undefined; // the day is not known
      if (node.type === 'string' && isDay(node.value)) return node.value;
      return void report(spanOf(node), messages.day(path));
    }
    case 'enum': {
      if (node.type === 'string' && type.values.includes(node.value)) return node.value;
      return void report(spanOf(node), messages.enum(path, type.values, stringIn(node)));
    }
    case 'strings': {
      if (node.type !== 'array') return void report(spanOf(node), messages.kind(path, listOfTexts));
      return (node.children ?? []).flatMap((item, i) => textOf(item, `${path}[${i}]`, report) ?? []);
    }
    case 'severities':
      return readSeverities(node, path, report);
    case 'objects': {
      if (node.type !== 'array') return void report(spanOf(node), messages.kind(path, listOfObjects));
      return (node.children ?? []).map((item, i) => ({
        at: spanOf(item),
        values: readOptionFields(item, type.fields, `${path}[${i}]`, report),
      }));
    }
  }
}

function readSeverities(node: JsonNode, path: string, report: ProblemReporter): SeveritiesByRule | undefined {
  if (node.type !== 'object')
    return void report(
      spanOf(node),
      messages.kind(path, { vi: 'một đối tượng { … }', en: 'an object { … }' }),
    );
  const read = new Map<string, SeveritySetting>();
  for (const { key, at, value } of membersOf(node)) {
    const severity = severitySettings.find((each) => each === value.value);
    if (!ruleIds.includes(key)) report(at, messages.unknownRule(key, ruleIds));
    else if (read.has(key)) report(at, messages.twice(key));
    else if (severity) read.set(key, severity);
    else report(spanOf(value), messages.enum(`${path}.${key}`, severitySettings, stringIn(value)));
  }
  return Object.fromEntries(read);
}

const stringIn = (node: JsonNode) => (node.type === 'string' ? (node.value as string) : undefined);

function textOf(node: JsonNode, path: string, report: ProblemReporter): string | undefined {
  if (node.type === 'string' && node.value.trim() !== '') return node.value.normalize('NFC').trim();
  return void report(
    spanOf(node),
    messages.kind(path, { vi: 'một chuỗi không rỗng', en: 'a string that is not empty' }),
  );
}

/** Whether a text is a day of the calendar, written year-month-day. */
function isDay(text: string): boolean {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!m || m[1]! < '1900') return false;
  const [year, month, date] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}

const listOfTexts: Bilingual = { vi: 'một danh sách các chuỗi', en: 'a list of strings' };
const listOfObjects: Bilingual = { vi: 'một danh sách các đối tượng { … }', en: 'a list of objects { … }' };

const suggestion = (name: string | undefined, names: readonly string[]): Bilingual => {
  const near = name === undefined ? undefined : nearest(name, names);
  return near === undefined
    ? { vi: '', en: '' }
    : { vi: ` Ý bạn là “${near}”?`, en: ` Did you mean “${near}”?` };
};

const messages = {
  kind: (path: string, what: Bilingual): Bilingual =>
    path === ''
      ? { vi: `Tệp phải là ${what.vi}.`, en: `The file has to be ${what.en}.` }
      : { vi: `“${path}” phải là ${what.vi}.`, en: `“${path}” has to be ${what.en}.` },
  day: (path: string): Bilingual => ({
    vi: `“${path}” phải là một ngày có thật, viết năm-tháng-ngày: "2026-02-27".`,
    en: `“${path}” has to be a day of the calendar, written year-month-day: "2026-02-27".`,
  }),
  enum: (path: string, values: readonly string[], value: string | undefined): Bilingual => {
    const { vi, en } = suggestion(value, values);
    const list = values.join(', ');
    return {
      vi: `“${path}” phải là một trong: ${list}.${vi}`,
      en: `“${path}” has to be one of: ${list}.${en}`,
    };
  },
  unknown: (key: string, keys: readonly string[]): Bilingual => {
    const { vi, en } = suggestion(key, keys);
    const list = keys.join(', ');
    return {
      vi: `Không có mục “${key}” ở đây.${vi} Có thể là: ${list}.`,
      en: `There is no “${key}” here.${en} It can be: ${list}.`,
    };
  },
  unknownRule: (key: string, names: readonly string[]): Bilingual => {
    const { vi, en } = suggestion(key, names);
    return { vi: `Không có quy tắc “${key}”.${vi}`, en: `There is no rule “${key}”.${en}` };
  },
  twice: (key: string): Bilingual => ({
    vi: `“${key}” có hai lần; lần này không được dùng.`,
    en: `“${key}” is there twice; this one is not used.`,
  }),
  missing: (path: string, key: string): Bilingual => ({
    vi: `“${path}” thiếu “${key}”.`,
    en: `“${path}” lacks “${key}”.`,
  }),
} as const;
