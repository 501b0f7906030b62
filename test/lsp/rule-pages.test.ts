import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ruleDescriptionReader } from '#lsp/rule-pages.ts';
import { ruleIds } from '#rules/registry.ts';
import { ruleDescriptions } from '#test/rules/pages.ts';

const url = 'kh:{locale}/{rule}.md';
const readPage = (uri: string) => readFileSync(uri.replace('kh:', 'docs/rules/'), 'utf8');

it('returns the pages of the rules, and reads each language once', async () => {
  const asked: string[] = [];
  const read = async (uris: readonly string[]) => {
    asked.push(...uris);
    return uris.map(readPage);
  };
  const descriptions = ruleDescriptionReader({ url, files: { read } });
  for (const locale of ['vi', 'en', 'vi'] as const)
    expect(await descriptions(locale)).toEqual(ruleDescriptions[locale]);
  expect(asked).toHaveLength(2 * ruleIds.length);
});

it('gives nothing where nobody has the pages', async () => {
  expect((await ruleDescriptionReader(undefined)('vi')).size).toBe(0);
});

it('gives nothing while the pages cannot be read, and reads them as soon as they can', async () => {
  let answer: 'fails' | 'no page' | 'pages' = 'fails';
  const read = async (uris: readonly string[]) => {
    if (answer === 'fails') throw new Error('the client has gone');
    return uris.map((uri) => (answer === 'pages' ? readPage(uri) : undefined));
  };
  const descriptions = ruleDescriptionReader({ url, files: { read } });
  for (answer of ['fails', 'no page'] as const) expect((await descriptions('vi')).size).toBe(0);
  answer = 'pages';
  expect(await descriptions('vi')).toEqual(ruleDescriptions.vi);
});
