import { type Config, type ConfigProblem, noConfig, readConfig } from '#config/config.ts';
import { CONFIG_NAME, maxConfigBytes } from '#protocol/files.ts';
import { configFolders, foldersAbove } from './config-search.ts';
import { isIn, nameOf, parentOf, uriKey } from './uri.ts';

/** A configuration that was read. */
export interface ReadConfig {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The configurations that were read, by their folders. The nearest one upward holds for a plan. */
export class WorkspaceConfigs {
  readonly #byFolder = new Map<string, ReadConfig>();
  /** The top folders of repositories: a configuration above one does not hold for the plans in it. */
  readonly #tops = new Set<string>();
  /** The configurations that exist, by key; and those of them that cannot be read. */
  readonly #existing = new Map<string, string>();
  readonly #unreadable = new Map<string, string>();

  /** The configuration of a file. */
  of(uri: string): Config {
    return this.readOf(uri)?.config ?? noConfig;
  }

  /** The configuration of a file as it was read; undefined where there is none. Where the nearest cannot be read, none above it holds instead. */
  readOf(uri: string): ReadConfig | undefined {
    if (this.#byFolder.size === 0) return undefined;
    for (const folder of this.#upward(uri)) {
      const found = this.#byFolder.get(folder);
      if (found || this.#isUnreadable(folder)) return found;
    }
    return undefined;
  }

  /** The folders, as keys, that the configuration of a file may lie in. */
  #upward(uri: string): Generator<string> {
    return configFolders(parentOf(uriKey(uri)), parentOf, (folder) => this.#tops.has(folder));
  }

  #isUnreadable(folder: string): boolean {
    return this.#unreadable.has(`${folder}/${CONFIG_NAME}`);
  }

  /** Notes whether a repository has its mark here; gives whether that has changed. */
  mark(mark: string, isThere: boolean): boolean {
    const folder = parentOf(uriKey(mark)) ?? '';
    if (this.#tops.has(folder) === isThere) return false;
    if (isThere) this.#tops.add(folder);
    else this.#tops.delete(folder);
    return true;
  }

  has(uri: string): boolean {
    return this.#byFolder.has(parentOf(uriKey(uri)) ?? '');
  }

  /** Notes whether a configuration exists. */
  setExists(uri: string, isThere: boolean): void {
    if (isThere) this.#existing.set(uriKey(uri), uri);
    else this.#existing.delete(uriKey(uri));
  }

  /** Whether a configuration was read, exists or could not be read. */
  knows(uri: string): boolean {
    const key = uriKey(uri);
    return this.has(uri) || this.#existing.has(key) || this.#unreadable.has(key);
  }

  /** Takes the text of a configuration, undefined where it is gone or cannot be read; gives what was read. */
  put(uri: string, text: string | undefined, folders: Iterable<string>): ReadConfig {
    const folder = parentOf(uriKey(uri)) ?? '';
    this.#unreadable.delete(uriKey(uri));
    if (text !== undefined) {
      const read = { uri, text, ...readConfig(text, { uri, name: nameOf(uri, folders) }) };
      this.#byFolder.set(folder, read);
      return read;
    }
    this.#byFolder.delete(folder);
    const isUnreadable = this.#existing.has(uriKey(uri));
    if (isUnreadable) this.#unreadable.set(uriKey(uri), uri);
    return { uri, text: '', config: noConfig, problems: isUnreadable ? [unreadable] : [] };
  }

  /** The addresses of the configurations in a folder, at any depth. */
  in(folder: string): string[] {
    const within = uriKey(folder);
    const read = [...this.#byFolder.values()].map(({ uri }) => uri);
    const all = [...read, ...this.#existing.values(), ...this.#unreadable.values()];
    return [...new Set(all)].filter((uri) => isIn(uriKey(uri), within));
  }

  /**
   * Where a new configuration for a file belongs: at the top of its repository, else of the innermost of `folders`.
   * Undefined where one that cannot be read lies between, since the new one would not hold for the file.
   */
  placeFor(file: string, folders: Iterable<string>): string | undefined {
    if ([...this.#upward(file)].some((folder) => this.#isUnreadable(folder))) return undefined;
    const key = uriKey(file);
    const within = [...folders].filter((folder) => isIn(key, uriKey(folder)));
    const [innermost] = within.sort((a, b) => b.length - a.length);
    if (innermost === undefined) return undefined;
    const inside = foldersAbove(file).filter((folder) => isIn(uriKey(folder), uriKey(innermost)));
    const top = inside.find((folder) => this.#tops.has(uriKey(folder))) ?? innermost;
    return `${top.replace(/\/$/, '')}/${CONFIG_NAME}`;
  }
}

const maxMegabytes = maxConfigBytes / 1024 / 1024;

const unreadable: ConfigProblem = {
  at: { start: 0, end: 0 },
  message: {
    vi: `Không đọc được tệp này: cấu hình phải là tệp thường, lưu theo mã UTF-8, không quá ${maxMegabytes} MB. Cả tệp chưa được dùng.`,
    en: `This file cannot be read: a configuration has to be a plain file of at most ${maxMegabytes} MB, in UTF-8. Nothing of it is used.`,
  },
};
