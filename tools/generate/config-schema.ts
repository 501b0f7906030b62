import { configFields } from '#options/config-fields.ts';
import type { OptionFields, OptionTable, ValueKind } from '#options/option.ts';
import { severitySettings } from '#options/severity.ts';
import { optionTable } from '#options/table.ts';
import { allRules } from '#rules/registry.ts';

/** Where the schema of `kh.config.json` lies; the extension contributes it to editors. */
export const configSchemaFile = 'docs/schemas/kh.config.schema.json';

/** The JSON schema of `kh.config.json`, made of the table of options, which the reader reads. */
export function configSchemaFiles(table: OptionTable = optionTable): Map<string, string> {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'kh.config.json',
    description: 'Cấu hình của kh cho một thư mục kế hoạch. / Configuration of kh for a folder of plans.',
    ...objectOf(configFields(table)),
  };
  return new Map([[configSchemaFile, `${JSON.stringify(schema, null, 2)}\n`]]);
}

function objectOf(fields: OptionFields): object {
  const required = Object.entries(fields).flatMap(([name, field]) => (field.isRequired ? [name] : []));
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { description: `${field.description.vi}. / ${field.description.en}.`, ...schemaOf(field) },
      ]),
    ),
    additionalProperties: false,
  };
}

function schemaOf(type: ValueKind): object {
  switch (type.kind) {
    case 'enum':
      return { type: 'string', enum: type.values };
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string', pattern: '\\S' };
    case 'day':
      return { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'strings':
      return { type: 'array', items: { type: 'string', pattern: '\\S' } };
    case 'severities': {
      const properties = allRules.map(({ id, title }) => [
        id,
        { type: 'string', enum: severitySettings, description: `${title.vi}. / ${title.en}.` },
      ]);
      return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
    }
    case 'objects':
      return { type: 'array', items: objectOf(type.fields) };
  }
}
