import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readingsOf } from './readings.ts';

const wanted = process.env.KH_GOLDENS;
const folder = wanted === 'write' ? undefined : wanted;

type Hashes = Record<string, Record<string, string>>;

/**
 * The hashes in a file beside this one: by group, of each entry of the group. A change that is only one of structure changes no hash.
 * `KH_GOLDENS=write` writes the file, and the commit has to give the reasons. `KH_GOLDENS=FOLDER` writes to that folder the readings whose
 * hash differs, and those that it has already: run the version before with a copy of the folder, and compare both (`diff -ru`).
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
    for (const [name, texts] of entries) {
      const readings = texts.map(readingsOf);
      hashes[name] = hashOf(readings);
      if (folder !== undefined)
        writeReadings(folder, `${group} ${name}`, readings, hashes[name] !== this.#known[group]?.[name]);
    }
    this.#computed[group] = hashes;
    if (wanted === 'write') writeFileSync(this.#file, `${JSON.stringify(this.#computed, undefined, 2)}\n`);
    const known = wanted === 'write' ? JSON.parse(readFileSync(this.#file, 'utf8')) : this.#known;
    expect(hashes).toEqual(known[group]);
  }
}

/** Writes the readings of an entry where they differ from what is known, or where the folder has those of another version. */
function writeReadings(folder: string, name: string, readings: readonly string[], differs: boolean): void {
  const file = path.join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.txt`);
  if (!differs && !existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, readings.join('\n'));
}

function hashOf(readings: readonly string[]): string {
  const hash = createHash('sha256');
  for (const reading of readings) hash.update(reading).update('\0');
  return hash.digest('hex').slice(0, 16);
}
