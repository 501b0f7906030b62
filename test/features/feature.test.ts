import { expect, it } from 'vitest';
import { asIs, type Feature } from '#features/feature.ts';
import { languageFeatures } from '#features/language-service.ts';

it('a row that resolves items gives back the item where nothing can be added to it, and no other row does', () => {
  const rows = Object.values<Feature>(languageFeatures);
  const resolving = rows.filter(({ method }) => method.endsWith('/resolve'));
  expect(resolving.map(({ method }) => method)).toContain('completionItem/resolve');
  expect(rows.filter(({ empty }) => empty === asIs)).toEqual(resolving);
});
