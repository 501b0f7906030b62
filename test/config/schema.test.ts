import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configFields } from '#options/config-fields.ts';
import { ruleIds } from '#rules/registry.ts';
import { configSchemaFile, configSchemaFiles } from '#tools/generate/config-schema.ts';

const root = path.join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const schema = JSON.parse(configSchemaFiles().get(configSchemaFile)!);

it('the schema of kh.config.json has the keys of the reader', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configFields()));
  expect(Object.keys(schema.properties.rules.properties)).toEqual(ruleIds);
  expect(schema.properties.documents.items.required).toEqual(['type', 'number']);
  expect(schema.properties.documents.items.additionalProperties).toBe(false);
});

it('the schema is what the extension contributes, and goes with it', () => {
  expect(manifest.contributes.jsonValidation).toEqual([
    { fileMatch: 'kh.config.json', url: `./${configSchemaFile}` },
  ]);
  expect(readFileSync(path.join(root, '.vscodeignore'), 'utf8')).toContain(`!${configSchemaFile}`);
});
