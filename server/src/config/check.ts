import { nearest } from '#grammar/text/nearest.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { type JsonNode, membersOf, type Problem, spanOf } from './json.ts';
import type { Fields, Shape } from './shape.ts';

/** What a value of a shape is read as. */
export type ValueOf<S extends Shape> = S extends {
  readonly kind: 'choice';
  readonly values: readonly (infer V)[];
}
  ? V
  : S extends { readonly kind: 'flag' }
    ? boolean
    : S extends { readonly kind: 'text' | 'day' }
      ? string
      : S extends { readonly kind: 'texts' }
        ? readonly string[]
        : S extends { readonly kind: 'choices'; readonly values: readonly (infer V)[] }
          ? Readonly<Record<string, V>>
          : S extends { readonly kind: 'list'; readonly of: infer F extends Fields }
            ? readonly Placed<F>[]
            : never;

/** The values of some fields; what was not said, or cannot be used, is not there. */
export type Values<F extends Fields> = { readonly [Name in keyof F]?: ValueOf<F[Name]['shape']> };

/** A member of a list, with its place. */
export interface Placed<F extends Fields> {
  readonly at: Span;
  readonly values: Values<F>;
}

/** Where problems are told. */
export type Tell = (at: Span, message: Bilingual) => void;

/** Reads the fields of an object. Each thing that cannot be used is told, and counts as not said. */
export function readFields<F extends Fields>(node: JsonNode, fields: F, path: string, tell: Tell): Values<F> {
  if (node.type !== 'object') {
    tell(spanOf(node), says.kind(path, { vi: 'một đối tượng { … }', en: 'an object { … }' }));
    return {};
  }
  const values: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, at, value } of membersOf(node)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) tell(at, says.unknown(key, Object.keys(fields)));
    else if (seen.has(key)) tell(at, says.twice(key));
    else {
      const read = readValue(value, field.shape, path === '' ? key : `${path}.${key}`, tell);
      if (read !== undefined) values[key] = read;
    }
    seen.add(key);
  }
  for (const [key, field] of Object.entries(fields))
    if (field.isRequired && !seen.has(key))
      tell({ start: node.offset, end: node.offset + 1 }, says.missing(path, key));
  return values as Values<F>;
}

function readValue(node: JsonNode, shape: Shape, path: string, tell: Tell): unknown {
  switch (shape.kind) {
    case 'flag':
      if (node.type === 'boolean') return node.value;
      return void tell(spanOf(node), says.kind(path, { vi: 'true hoặc false', en: 'true or false' }));
    case 'text':
      return textOf(node, path, tell);
    case 'day': {
      if (node.type === 'null') return undefined; // the day is not known
      if (node.type === 'string' && isDay(node.value)) return node.value;
      return void tell(spanOf(node), says.day(path));
    }
    case 'choice': {
      if (node.type === 'string' && shape.values.includes(node.value)) return node.value;
      return void tell(
        spanOf(node),
        says.choice(path, shape.values, node.type === 'string' ? node.value : undefined),
      );
    }
    case 'texts': {
      if (node.type !== 'array') return void tell(spanOf(node), says.kind(path, listOfTexts));
      return (node.children ?? []).flatMap((item, i) => textOf(item, `${path}[${i}]`, tell) ?? []);
    }
    case 'choices':
      return readChoices(node, shape, path, tell);
    case 'list': {
      if (node.type !== 'array') return void tell(spanOf(node), says.kind(path, listOfObjects));
      return (node.children ?? []).map((item, i) => ({
        at: spanOf(item),
        values: readFields(item, shape.of, `${path}[${i}]`, tell),
      }));
    }
  }
}

function readChoices(
  node: JsonNode,
  { names, values }: Extract<Shape, { kind: 'choices' }>,
  path: string,
  tell: Tell,
): Readonly<Record<string, string>> | undefined {
  if (node.type !== 'object')
    return void tell(spanOf(node), says.kind(path, { vi: 'một đối tượng { … }', en: 'an object { … }' }));
  const read = new Map<string, string>();
  for (const { key, at, value } of membersOf(node)) {
    if (!names.includes(key)) tell(at, says.unknownRule(key, names));
    else if (read.has(key)) tell(at, says.twice(key));
    else if (value.type === 'string' && values.includes(value.value)) read.set(key, value.value);
    else
      tell(
        spanOf(value),
        says.choice(`${path}.${key}`, values, value.type === 'string' ? value.value : undefined),
      );
  }
  return Object.fromEntries(read);
}

function textOf(node: JsonNode, path: string, tell: Tell): string | undefined {
  if (node.type === 'string' && node.value.trim() !== '') return node.value.normalize('NFC').trim();
  return void tell(
    spanOf(node),
    says.kind(path, { vi: 'một chuỗi không rỗng', en: 'a string that is not empty' }),
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

const meant = (name: string | undefined, names: readonly string[]): Bilingual => {
  const near = name === undefined ? undefined : nearest(name, names);
  return near === undefined
    ? { vi: '', en: '' }
    : { vi: ` Ý bạn là “${near}”?`, en: ` Did you mean “${near}”?` };
};

const says = {
  kind: (path: string, what: Bilingual): Bilingual =>
    path === ''
      ? { vi: `Tệp phải là ${what.vi}.`, en: `The file has to be ${what.en}.` }
      : { vi: `“${path}” phải là ${what.vi}.`, en: `“${path}” has to be ${what.en}.` },
  day: (path: string): Bilingual => ({
    vi: `“${path}” phải là một ngày có thật, viết năm-tháng-ngày: "2026-02-27".`,
    en: `“${path}” has to be a day of the calendar, written year-month-day: "2026-02-27".`,
  }),
  choice: (path: string, values: readonly string[], said: string | undefined): Bilingual => {
    const { vi, en } = meant(said, values);
    const list = values.join(', ');
    return {
      vi: `“${path}” phải là một trong: ${list}.${vi}`,
      en: `“${path}” has to be one of: ${list}.${en}`,
    };
  },
  unknown: (key: string, keys: readonly string[]): Bilingual => {
    const { vi, en } = meant(key, keys);
    const list = keys.join(', ');
    return {
      vi: `Không có mục “${key}” ở đây.${vi} Có thể là: ${list}.`,
      en: `There is no “${key}” here.${en} It can be: ${list}.`,
    };
  },
  unknownRule: (key: string, names: readonly string[]): Bilingual => {
    const { vi, en } = meant(key, names);
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

export type { Problem };
