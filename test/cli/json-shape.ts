import { readFileSync } from 'node:fs';

/** As much of JSON Schema as the schemas of this project use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** How `value` departs from the schema in `file`; a property that the schema does not know is a departure too. */
export function departures(value: unknown, file: string): string[] {
  const root = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const check = (value: unknown, schema: Schema, at: string): string[] => {
    if (schema.$ref) return check(value, root.$defs![schema.$ref.replace('#/$defs/', '')]!, at);
    if ('const' in schema && value !== schema.const) return [`${at} is not ${schema.const}`];
    if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(', ')}`];
    if (schema.type && typeOf(value, schema.type) !== schema.type) return [`${at} is no ${schema.type}`];
    if (Array.isArray(value)) {
      const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items = {} } = schema;
      const wrong =
        value.length < minItems || value.length > maxItems ? [`${at} has ${value.length} items`] : [];
      return [...wrong, ...value.flatMap((item, i) => check(item, items, `${at}[${i}]`))];
    }
    if (typeof value === 'number' && value < (schema.minimum ?? value))
      return [`${at} is less than ${schema.minimum}`];
    if (schema.type !== 'object') return [];
    const object = value as Record<string, unknown>;
    const missing = (schema.required ?? [])
      .filter((name) => !(name in object))
      .map((name) => `${at}.${name} is missing`);
    const others = Object.entries(object).flatMap(([name, inner]) => {
      const known = schema.properties?.[name];
      return known ? check(inner, known, `${at}.${name}`) : [`${at}.${name} is unknown`];
    });
    return [...missing, ...others];
  };
  return check(value, root, '$');
}

function typeOf(value: unknown, wanted: string): string {
  if (Array.isArray(value)) return 'array';
  if (wanted === 'integer' && Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}
