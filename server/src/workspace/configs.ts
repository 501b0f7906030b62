import {
  CONFIG_NAME,
  type Config,
  largestConfig,
  noConfig,
  type Problem,
  readConfig,
} from '#config/config.ts';
import { foldersAbove } from './config-search.ts';
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
  /** The tops of repositories: what lies above one holds for nothing in it. */
  readonly #tops = new Set<string>();
  /** Files that are there, whether they can be read or not, and those of which it was told that they cannot; by key. */
  readonly #there = new Map<string, string>();
  readonly #unread = new Map<string, string>();

  /** The configuration of a file. */
  of(uri: string): Config {
    return this.readOf(uri)?.config ?? noConfig;
  }

  /** The same as it was read; undefined where there is none, or the nearest cannot be read: one above does not stand in for it. */
  readOf(uri: string): ReadConfig | undefined {
    if (this.#byFolder.size === 0) return undefined;
    for (const folder of this.#upward(uri)) {
      const found = this.#byFolder.get(folder);
      if (found || this.#isUnread(folder)) return found;
    }
    return undefined;
  }

  /** The folders, as keys, that a configuration for a file may lie in, the nearest first: up to the top of its repository. */
  *#upward(uri: string): Generator<string> {
    for (let folder = parentOf(uriKey(uri)); folder !== undefined; folder = parentOf(folder)) {
      yield folder;
      if (this.#tops.has(folder)) return;
    }
  }

  #isUnread(folder: string): boolean {
    return this.#unread.has(`${folder}/${CONFIG_NAME}`);
  }

  /** Notes whether the folder of a mark is the top of a repository; gives whether that is news. */
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

  /** Notes whether there is a file. */
  see(uri: string, isThere: boolean): void {
    if (isThere) this.#there.set(uriKey(uri), uri);
    else this.#there.delete(uriKey(uri));
  }

  /** Whether a file is or was there, as far as it has been seen. */
  knows(uri: string): boolean {
    const key = uriKey(uri);
    return this.has(uri) || this.#there.has(key) || this.#unread.has(key);
  }

  /** Keeps what the file at `uri` says; undefined where it is gone or cannot be read. Gives what was read. */
  put(uri: string, text: string | undefined, folders: Iterable<string>): ReadConfig {
    const folder = parentOf(uriKey(uri)) ?? '';
    this.#unread.delete(uriKey(uri));
    if (text !== undefined) {
      const read = { uri, text, ...readConfig(text, { uri, name: nameOf(uri, folders) }) };
      this.#byFolder.set(folder, read);
      return read;
    }
    this.#byFolder.delete(folder);
    const isUnread = this.#there.has(uriKey(uri));
    if (isUnread) this.#unread.set(uriKey(uri), uri);
    return { uri, text: '', config: noConfig, problems: isUnread ? [unread] : [] };
  }

  /** The addresses of the configurations in a folder, at any depth. */
  in(folder: string): string[] {
    const within = uriKey(folder);
    const read = [...this.#byFolder.values()].map(({ uri }) => uri);
    const all = [...read, ...this.#there.values(), ...this.#unread.values()];
    return [...new Set(all)].filter((uri) => isIn(uriKey(uri), within));
  }

  /**
   * Where a configuration for a file is best made: at the top of its repository or else of the innermost of `folders`.
   * Nowhere where one that cannot be read lies between: it would hold for nothing.
   */
  placeFor(file: string, folders: Iterable<string>): string | undefined {
    if ([...this.#upward(file)].some((folder) => this.#isUnread(folder))) return undefined;
    const key = uriKey(file);
    const within = [...folders].filter((folder) => isIn(key, uriKey(folder)));
    const [innermost] = within.sort((a, b) => b.length - a.length);
    if (innermost === undefined) return undefined;
    const inside = foldersAbove(file).filter((folder) => isIn(uriKey(folder), uriKey(innermost)));
    const top = inside.find((folder) => this.#tops.has(uriKey(folder))) ?? innermost;
    return `${top.replace(/\/$/, '')}/${CONFIG_NAME}`;
  }
}

const most = largestConfig / 1024 / 1024;

const unread: Problem = {
  at: { start: 0, end: 0 },
  message: {
    vi: `Không đọc được tệp này: cấu hình phải là tệp thường, lưu theo mã UTF-8, không quá ${most} MB. Cả tệp chưa được dùng.`,
    en: `This file cannot be read: a configuration has to be a plain file of at most ${most} MB, in UTF-8. Nothing of it is used.`,
  },
};
