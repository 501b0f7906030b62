import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesOfRooms } from '#tools/imports.ts';

/** Vocabularies of tokens, which are imported as a whole (`t.Comma`): each grammar has its own comma. */
const isVocabulary = (file: string) => /-tokens\.ts$/.test(file);
/** What a host looks for in a module by its name. */
const entryPoints = [
  'client/src/node.ts',
  'client/src/browser.ts',
  'server/src/cli/main.ts',
  'server/src/cli/start.ts',
];

it('gives a name that is exported one meaning', () => {
  const homes = new Map<string, string[]>();
  for (const file of sourcesOfRooms()) {
    if (isVocabulary(file) || entryPoints.includes(file) || file.endsWith('.generated.ts')) continue;
    const exported = readFileSync(file, 'utf8').matchAll(
      /^export (?:async )?(?:abstract )?(?:function\*?|const|class|interface|type) (\w+)/gm,
    );
    for (const [, name = ''] of exported) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  expect(homes.size).toBeGreaterThan(1000);
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([]);
});
