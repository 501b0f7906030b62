import { lstatSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_NAME, type Config, largestConfig, noConfig, readConfig } from '#config/config.ts';
import { type PlainFile, readPlainFileSync } from '#files/plain-file.ts';
import { isWithin } from '#files/within.ts';
import { lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import { REPOSITORY_MARK } from '#protocol/files.ts';
import type { Bilingual } from '#rules/bilingual.ts';
import { decode } from './decode.ts';
import { codeOf, whyUnread } from './input.ts';
import { says } from './messages.ts';

/** What is wrong in a configuration, as a line for the standard error: `kh.config.json:3:12: …`. */
export interface Complaint {
  readonly at: string;
  /** The file, and where in it, from 1, where it could be read. */
  readonly path: string;
  readonly position?: { readonly line: number; readonly column: number };
  readonly message: Bilingual;
}

/** A configuration that plans were judged under. */
export interface UsedConfig {
  readonly path: string;
  /** It lies above all that was named: whoever named it may not know of it. */
  readonly isAbove: boolean;
}

/** What the options of a command say of configurations. */
export interface ConfigChoice {
  /** The one for all plans, wherever they lie. */
  readonly file?: string | undefined;
  /** There is to be none. */
  readonly none?: boolean | undefined;
}

/** The configurations of the files that a command is given; each is read once, when a file below it is. */
export class Configs {
  readonly #byFolder = new Map<string, Config>();
  readonly #only: Config | undefined;
  readonly #complaints: Complaint[] = [];
  #complained = 0;
  /** The files of configurations, and those that a plan was judged under. */
  readonly #files = new Map<Config, string>();
  readonly #used = new Set<string>();

  constructor({ file, none = false }: ConfigChoice = {}) {
    this.#only = none ? noConfig : file === undefined ? undefined : this.#read(file, path.resolve(file));
  }

  /** The configuration of a file: the nearest one upward, within the repository that the file is in. */
  of(file: string): Config {
    const config = this.#only ?? this.#in(path.dirname(path.resolve(file)));
    const used = this.#files.get(config);
    if (used !== undefined) this.#used.add(used);
    return config;
  }

  /** Why the one configuration for all plans could not even be read. */
  get unread(): Bilingual | undefined {
    const [first] = this.#complaints;
    return this.#only === noConfig && first?.position === undefined ? first?.message : undefined;
  }

  /** The configurations that were asked for; `named` are the folders that the command was given, and those of its files. */
  used(named: readonly string[]): UsedConfig[] {
    const folders = named.map((folder) => path.resolve(folder));
    return [...this.#used].map((file) => ({
      path: nameOf(file),
      isAbove: this.#only === undefined && !folders.some((folder) => isWithin(file, folder)),
    }));
  }

  /** What was found wrong since this was last asked for. */
  complaints(): Complaint[] {
    const fresh = this.#complaints.slice(this.#complained);
    this.#complained = this.#complaints.length;
    return fresh;
  }

  /** Whether anything was wrong in a configuration. */
  get haveFailed(): boolean {
    return this.#complaints.length > 0;
  }

  /** The search ends at the top of a repository: what lies above was not made by those who made the plans. */
  #in(folder: string): Config {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const above = path.dirname(folder);
    const file = path.join(folder, CONFIG_NAME);
    const isTop = above === folder || isThere(path.join(folder, REPOSITORY_MARK));
    const config = isThere(file) ? this.#read(nameOf(file), file) : isTop ? noConfig : this.#in(above);
    this.#byFolder.set(folder, config);
    return config;
  }

  #read(name: string, file: string): Config {
    const complain = (message: Bilingual): Config => {
      this.#complaints.push({ at: name, path: name, message });
      return noConfig;
    };
    let read: PlainFile;
    try {
      read = readPlainFileSync(file, largestConfig);
    } catch (error) {
      return complain(whyUnread(error));
    }
    if (read.refused === 'folder') return complain(says.isFolder);
    if (read.refused === 'special') return complain(says.configSpecial);
    if (read.refused) return complain(says.configTooLarge(largestConfig / 1024 / 1024));
    const text = decode(read.bytes);
    if (typeof text !== 'string') return complain(text.problem);
    const { config, problems } = readConfig(text, { uri: pathToFileURL(file).href, name });
    const starts = lineStarts(text);
    for (const { at, message } of problems) {
      const line = lineAt(starts, at.start);
      const position = { line: line + 1, column: at.start - starts[line]! + 1 };
      const place = `${name}:${position.line}:${position.column}`;
      this.#complaints.push({ at: place, path: name, position, message });
    }
    if (config !== noConfig) this.#files.set(config, file);
    return config;
  }
}

const nameOf = (file: string) => path.relative('', file);

/** Whether there is anything at a path, if only a link to nothing. What may not be looked at counts: reading says why. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch (error) {
    const code = codeOf(error);
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}
