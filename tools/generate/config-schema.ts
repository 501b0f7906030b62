import { configFields, type Fields, type Shape } from '#config/shape.ts';
import { allRules } from '#rules/registry.ts';

/** Where the schema of `kh.config.json` lies; the extension contributes it to editors. */
export const configSchemaFile = 'docs/schemas/kh.config.schema.json';

/** The JSON schema of `kh.config.json`, made of the table that the reader reads. */
export function configSchemaFiles(): Map<string, string> {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'kh.config.json',
    description: 'Cấu hình của kh cho một thư mục kế hoạch. / Configuration of kh for a folder of plans.',
    ...objectOf(configFields),
  };
  return new Map([[configSchemaFile, `${JSON.stringify(schema, null, 2)}\n`]]);
}

function objectOf(fields: Fields): object {
  const required = Object.entries(fields).flatMap(([name, field]) => (field.isRequired ? [name] : []));
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, { shape, says }]) => [
        name,
        { description: `${says.vi}. / ${says.en}.`, ...schemaOf(shape) },
      ]),
    ),
    additionalProperties: false,
  };
}

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case 'choice':
      return { type: 'string', enum: shape.values };
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', pattern: '\\S' };
    case 'day':
      return { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'texts':
      return { type: 'array', items: { type: 'string', pattern: '\\S' } };
    case 'choices': {
      const titles = new Map(allRules.map(({ id, title }) => [id, `${title.vi}. / ${title.en}.`]));
      const properties = shape.names.map((name) => [
        name,
        { type: 'string', enum: shape.values, description: titles.get(name) },
      ]);
      return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
    }
    case 'list':
      return { type: 'array', items: objectOf(shape.of) };
  }
}
