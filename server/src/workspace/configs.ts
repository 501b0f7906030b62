import { CONFIG_NAME, type Config, noConfig, type Problem, readConfig } from '#config/config.ts';
import { isIn, nameOf, parentOf, uriKey } from './uri.ts';

/** A configuration that was read. */
export interface ReadConfig {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** The configurations by the folders that they lie in. A plan has the nearest one upward. */
export class Configs {
  readonly #byFolder = new Map<string, ReadConfig>();

  /** The configuration of a file. */
  of(uri: string): Config {
    return this.readOf(uri)?.config ?? noConfig;
  }

  /** The same as it was read; undefined where there is none. */
  readOf(uri: string): ReadConfig | undefined {
    if (this.#byFolder.size === 0) return undefined;
    for (let folder = parentOf(uriKey(uri)); folder !== undefined; folder = parentOf(folder)) {
      const found = this.#byFolder.get(folder);
      if (found) return found;
    }
    return undefined;
  }

  has(uri: string): boolean {
    return this.#byFolder.has(parentOf(uriKey(uri)) ?? '');
  }

  /** Keeps what the file at `uri` says; undefined where the file is gone. Gives what was read. */
  put(uri: string, text: string | undefined, folders: Iterable<string>): ReadConfig {
    const folder = parentOf(uriKey(uri)) ?? '';
    if (text === undefined) {
      this.#byFolder.delete(folder);
      return { uri, text: '', config: noConfig, problems: [] };
    }
    const read = { uri, text, ...readConfig(text, { uri, name: nameOf(uri, folders) }) };
    this.#byFolder.set(folder, read);
    return read;
  }

  /** The configurations in a folder, at any depth. */
  in(folder: string): ReadConfig[] {
    const within = uriKey(folder);
    return [...this.#byFolder.values()].filter(({ uri }) => isIn(uriKey(uri), within));
  }
}

/** The addresses at which a configuration above `uri` can lie, the nearest first. */
export function configsAbove(uri: string): string[] {
  const found: string[] = [];
  for (let folder = parentOf(uri.replace(/\/$/, '')); folder !== undefined; folder = parentOf(folder))
    found.push(`${folder}/${CONFIG_NAME}`);
  return found;
}
