import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG_NAME, type Config, noConfig, readConfig } from '#config/config.ts';
import { lineAt, lineStarts } from '#grammar/text/line-starts.ts';
import type { Bilingual } from '#rules/rule.ts';
import { decode } from './decode.ts';
import { codeOf } from './input.ts';
import { says } from './messages.ts';

/** What is wrong in a configuration, as a line for the standard error: `kh.config.json:3:12: …`. */
export interface Complaint {
  readonly at: string;
  readonly message: Bilingual;
}

/** The configurations of the files that a command is given; each is read once, when a file below it is. */
export class Configs {
  readonly #byFolder = new Map<string, Config>();
  readonly #complaints: Complaint[] = [];
  #complained = 0;

  /** The configuration of a file: the nearest one upward. */
  of(file: string): Config {
    return this.#in(path.dirname(path.resolve(file)));
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

  #in(folder: string): Config {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const above = path.dirname(folder);
    const config =
      this.#read(path.join(folder, CONFIG_NAME)) ?? (above === folder ? noConfig : this.#in(above));
    this.#byFolder.set(folder, config);
    return config;
  }

  #read(file: string): Config | undefined {
    const name = path.relative('', file);
    const complain = (at: string, message: Bilingual) => void this.#complaints.push({ at, message });
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      complain(name, says.cannotRead(code));
      return noConfig;
    }
    const text = decode(bytes);
    if (typeof text !== 'string') {
      complain(name, text.problem);
      return noConfig;
    }
    const { config, problems } = readConfig(text, { uri: pathToFileURL(file).href, name });
    const starts = lineStarts(text);
    for (const { at, message } of problems) {
      const line = lineAt(starts, at.start);
      complain(`${name}:${line + 1}:${at.start - starts[line]! + 1}`, message);
    }
    return config;
  }
}
