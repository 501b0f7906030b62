import { lstatSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Config, noConfig, readConfig } from '#config/config.ts';
import { type PlainFile, readPlainFileSync } from '#files/plain-file.ts';
import { isWithin } from '#files/within.ts';
import { lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { CONFIG_NAME, maxConfigBytes, REPOSITORY_MARK } from '#protocol/files.ts';
import { configFolders } from '#workspace/config-search.ts';
import { decode } from './decode.ts';
import { codeOf } from './error-code.ts';
import { whyUnread } from './input.ts';
import { messages } from './messages.ts';

/** A mistake in a configuration, written to the standard error as `kh.config.json:3:12: …`. */
export interface ConfigFileProblem {
  readonly at: string;
  /** The file, and where in it, from 1, where it could be read. */
  readonly path: string;
  readonly position?: { readonly line: number; readonly column: number };
  readonly message: Bilingual;
}

/** A configuration that plans were checked with. */
export interface UsedConfig {
  readonly path: string;
  /** It lies above all folders of the command line: the user may not know of it. */
  readonly isAbove: boolean;
}

/** The options of a command on configurations. */
export interface ConfigSelection {
  /** `--config`: the one configuration of all plans. */
  readonly file?: string | undefined;
  /** `--no-config`: no configuration is read. */
  readonly none?: boolean | undefined;
}

/** The configurations of the files of a command. Each is read once, when the first file below it is. */
export class CommandConfigs {
  readonly #byFolder = new Map<string, Config>();
  readonly #only: Config | undefined;
  readonly #problems: ConfigFileProblem[] = [];
  #returned = 0;
  /** The files of configurations, and those that a plan was checked with. */
  readonly #files = new Map<Config, string>();
  readonly #used = new Set<string>();

  constructor({ file, none = false }: ConfigSelection = {}) {
    this.#only = none ? noConfig : file === undefined ? undefined : this.#read(file, path.resolve(file));
  }

  /** The configuration of a file: the nearest one upward, within the repository that the file is in. */
  of(file: string): Config {
    const config = this.#only ?? this.#in(path.dirname(path.resolve(file)));
    const used = this.#files.get(config);
    if (used !== undefined) this.#used.add(used);
    return config;
  }

  /** Why the file of `--config` could not be read; undefined where it could. */
  get readError(): Bilingual | undefined {
    const [first] = this.#problems;
    return this.#only === noConfig && first?.position === undefined ? first?.message : undefined;
  }

  /** The configurations that `of` has given; `named` are the folders of the command line, and those of its files. */
  used(named: readonly string[]): UsedConfig[] {
    const folders = named.map((folder) => path.resolve(folder));
    return [...this.#used].map((file) => ({
      path: displayPath(file),
      isAbove: this.#only === undefined && !folders.some((folder) => isWithin(file, folder)),
    }));
  }

  /** The mistakes that were found since the last call. */
  newProblems(): ConfigFileProblem[] {
    const fresh = this.#problems.slice(this.#returned);
    this.#returned = this.#problems.length;
    return fresh;
  }

  /** Whether any configuration had a mistake. */
  get haveProblems(): boolean {
    return this.#problems.length > 0;
  }

  #in(folder: string): Config {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const isTop = (each: string) => exists(path.join(each, REPOSITORY_MARK));
    let config = noConfig;
    for (const each of configFolders(folder, parentOf, isTop)) {
      const file = path.join(each, CONFIG_NAME);
      if (!exists(file)) continue;
      config = this.#byFolder.get(each) ?? this.#read(displayPath(file), file);
      this.#byFolder.set(each, config);
      break;
    }
    this.#byFolder.set(folder, config);
    return config;
  }

  #read(name: string, file: string): Config {
    const fail = (message: Bilingual): Config => {
      this.#problems.push({ at: name, path: name, message });
      return noConfig;
    };
    let read: PlainFile;
    try {
      read = readPlainFileSync(file, maxConfigBytes);
    } catch (error) {
      return fail(whyUnread(error));
    }
    if (read.refused === 'folder') return fail(messages.isFolder);
    if (read.refused === 'special') return fail(messages.configSpecial);
    if (read.refused) return fail(messages.configTooLarge(maxConfigBytes / 1024 / 1024));
    const text = decode(read.bytes);
    if (typeof text !== 'string') return fail(text.problem);
    const { config, problems } = readConfig(text, { uri: pathToFileURL(file).href, name });
    const starts = lineStarts(text);
    for (const { at, message } of problems) {
      const line = lineAt(starts, at.start);
      const position = { line: line + 1, column: at.start - starts[line]! + 1 };
      const place = `${name}:${position.line}:${position.column}`;
      this.#problems.push({ at: place, path: name, position, message });
    }
    if (config !== noConfig) this.#files.set(config, file);
    return config;
  }
}

/** The folder above another; undefined at the top of a disk. */
const parentOf = (folder: string) => (path.dirname(folder) === folder ? undefined : path.dirname(folder));

const displayPath = (file: string) => path.relative('', file);

/** Whether there is an entry at a path, a broken link too. One that may not be looked at counts: reading it gives the error. */
function exists(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch (error) {
    const code = codeOf(error);
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}
