import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingsOf } from './readings.ts';
import { arrivals, knownTexts, mutants } from './texts.ts';

/**
 * What the product says of every text that the project knows, hashed: a change that is only one of structure changes no hash.
 * `KH_GOLDENS=write` writes the hashes anew, which a change of what is said has to give its reasons for; `KH_GOLDENS=FOLDER` also
 * writes the readings themselves there, so that those of two versions can be compared.
 */
const file = path.join(import.meta.dirname, 'hashes.json');
const wanted = process.env.KH_GOLDENS;
const folder = wanted === 'write' ? undefined : wanted;
const texts = knownTexts();
const mutantsInGroup = 100;

const hashOf = (readings: readonly string[]) => {
  const hash = createHash('sha256');
  for (const reading of readings) hash.update(reading).update('\0');
  return hash.digest('hex').slice(0, 16);
};

function golden(name: string, sources: readonly string[]): string {
  const readings = sources.map(readingsOf);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.txt`), readings.join('\n'));
  }
  return hashOf(readings);
}

type Hashes = Record<string, Record<string, string>>;

const known: Hashes = wanted === 'write' ? {} : JSON.parse(readFileSync(file, 'utf8'));
const computed: Hashes = {};

function compare(group: string, hashes: Record<string, string>): void {
  computed[group] = hashes;
  if (wanted === 'write') writeFileSync(file, `${JSON.stringify(computed, undefined, 1)}\n`);
  else expect(hashes).toEqual(known[group]);
}

describe('the readings stay the same', () => {
  it.each(Object.entries(arrivals))('of every known text in %s', (form, arrive) => {
    const hashes: Record<string, string> = {};
    for (const [name, text] of texts) hashes[name] = golden(`${form} ${name}`, [arrive(text)]);
    compare(form, hashes);
  });
  it('of 2,000 mutants', () => {
    const hashes: Record<string, string> = {};
    const all = mutants(texts, 1000);
    for (let from = 0; from < all.length; from += mutantsInGroup)
      hashes[`from ${from}`] = golden(`mutants ${from}`, all.slice(from, from + mutantsInGroup));
    compare('mutants', hashes);
  });
});
