import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readingsOf } from './readings.ts';

const wanted = process.env.KH_GOLDENS;
const folder = wanted === 'write' ? undefined : wanted;

type Hashes = Record<string, Record<string, string>>;

/**
 * The hashes in a file beside this one: by group, of each entry of the group. A change that is only one of structure changes no hash.
 * `KH_GOLDENS=write` writes the file, and the commit has to give the reasons; `KH_GOLDENS=FOLDER` also writes the readings themselves
 * to that folder, so that those of two versions can be compared.
 */
export class HashFile {
  readonly #file: string;
  readonly #known: Hashes;
  readonly #computed: Hashes = {};

  constructor(name: string) {
    this.#file = path.join(import.meta.dirname, name);
    this.#known = wanted === 'write' ? {} : JSON.parse(readFileSync(this.#file, 'utf8'));
  }

  /** Compares the readings of a group with the hashes in the file; `entries` holds the texts of each entry by its name. */
  compare(group: string, entries: ReadonlyMap<string, readonly string[]>): void {
    const hashes: Record<string, string> = {};
    for (const [name, texts] of entries) hashes[name] = hashOf(`${group} ${name}`, texts);
    this.#computed[group] = hashes;
    if (wanted === 'write') writeFileSync(this.#file, `${JSON.stringify(this.#computed, undefined, 1)}\n`);
    else expect(hashes).toEqual(this.#known[group]);
  }
}

function hashOf(name: string, texts: readonly string[]): string {
  const readings = texts.map(readingsOf);
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.txt`), readings.join('\n'));
  }
  const hash = createHash('sha256');
  for (const reading of readings) hash.update(reading).update('\0');
  return hash.digest('hex').slice(0, 16);
}
