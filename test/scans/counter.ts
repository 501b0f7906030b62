import { charactersScanned } from './reach.ts';

/** What has looked at characters: a pattern, or a method of strings. */
export interface Scan {
  readonly what: string;
  runs: number;
  characters: number;
  /** The characters of each reader: the fact or the rule that ran it. */
  readonly readers: Map<string, number>;
  /** A place in the code, where places are wanted. */
  place?: string | undefined;
}

export interface ScanReport {
  readonly characters: number;
  readonly runs: number;
  /** Those that looked at most first. */
  readonly scans: readonly Scan[];
  /** The characters of each fact and rule, the most first. */
  readonly readers: readonly (readonly [string, number])[];
  /** The characters that regexes looked at: the rest are those of methods of strings. */
  readonly byRegexes: number;
}

/** Runs a piece of work in the name of a reader; what is read inside in the name of another is the other's. */
export type Attribute = <T>(reader: string, work: () => T) => T;

/** How many characters a call of a method of strings has looked at. */
type Cost = (text: string, args: readonly unknown[], result: unknown) => number;

const whole: Cost = (text) => text.length;
const one: Cost = () => 1;
const compared: Cost = (_text, [other]) => String(other).length;
/** Up to the end of what was found, or to the end. */
const searched: Cost = (text, [wanted, from], found) =>
  (found as number) < 0
    ? Math.max(0, text.length - Number(from ?? 0))
    : (found as number) - Number(from ?? 0) + String(wanted).length;
const searchedBack: Cost = (text, [, from], found) =>
  Math.min(text.length, Number(from ?? text.length)) - Math.max(0, found as number);
const included: Cost = (text, [wanted, from]) => {
  const at = indexOf.call(text, String(wanted), Number(from ?? 0));
  return at < 0
    ? Math.max(0, text.length - Number(from ?? 0))
    : at - Number(from ?? 0) + String(wanted).length;
};
const replacedOnce: Cost = (text, [wanted]) => included(text, [wanted], undefined);
const trimmed: Cost = (text, _args, result) => text.length - (result as string).length + 1;

const indexOf = String.prototype.indexOf;

/** Methods whose cost is that of a regex where they are handed one are counted there. */
const methods: Readonly<Record<string, Cost>> = {
  at: one,
  charAt: one,
  charCodeAt: one,
  codePointAt: one,
  endsWith: compared,
  includes: included,
  indexOf: searched,
  isWellFormed: whole,
  lastIndexOf: searchedBack,
  localeCompare: compared,
  normalize: whole,
  replace: replacedOnce,
  replaceAll: whole,
  split: whole,
  startsWith: compared,
  toLocaleLowerCase: whole,
  toLocaleUpperCase: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  toWellFormed: whole,
  trim: trimmed,
  trimEnd: trimmed,
  trimStart: trimmed,
};

/** Counts while `work` runs. */
export function countScans<T>(
  work: (attribute: Attribute) => T,
  options?: CounterOptions,
): { result: T; report: ScanReport } {
  const counter = new ScanCounter(options);
  try {
    const result = work(counter.attribute);
    return { result, report: counter.stop() };
  } finally {
    counter.stop();
  }
}

/** The same for work that waits: nothing else may run meanwhile. */
export async function countScansAsync<T>(work: () => Promise<T>): Promise<{ result: T; report: ScanReport }> {
  const counter = new ScanCounter();
  try {
    const result = await work();
    return { result, report: counter.stop() };
  } finally {
    counter.stop();
  }
}

interface CounterOptions {
  /** Whether to note where in the code a pattern is used: slower. */
  readonly withPlaces: boolean;
}

/**
 * Counts the characters that regexes and methods of strings look at, from its making until it is stopped. Characters that code takes by an
 * index (`text[i]`) are not seen, nor is the second look of a regex that goes back, nor the hash of a key of a map. Slices cost nothing:
 * they share the characters.
 */
class ScanCounter {
  readonly #scans = new Map<string, Scan>();
  readonly #readers = ['everything else'];
  readonly #undo: (() => void)[] = [];
  readonly #withPlaces: boolean;
  /** While the counter itself looks at texts. */
  #isCounting = false;

  constructor({ withPlaces }: CounterOptions = { withPlaces: false }) {
    this.#withPlaces = withPlaces;
    this.#watchRegexes();
    this.#watchStrings();
  }

  readonly attribute: Attribute = (reader, work) => {
    this.#readers.push(reader);
    try {
      return work();
    } finally {
      this.#readers.pop();
    }
  };

  /** Leaves strings and regexes as they were. */
  stop(): ScanReport {
    for (const undo of this.#undo.splice(0).reverse()) undo();
    return reportOf([...this.#scans.values()]);
  }

  /** `test`, `match`, `matchAll`, `replace`, `search` and `split` go through `exec` where it is not the engine's own. */
  #watchRegexes(): void {
    const counter = this;
    this.#replace(RegExp.prototype, 'exec', (exec) => {
      return function (this: RegExp, given: unknown) {
        const text = String(given);
        const from = this.sticky || this.global ? this.lastIndex : 0;
        const match: RegExpExecArray | null = exec.call(this, text);
        counter.#count(
          () => `/${this.source}/${this.flags}`,
          () => charactersScanned(this, text, from, match, exec),
        );
        return match;
      };
    });
  }

  #watchStrings(): void {
    const counter = this;
    for (const [name, cost] of Object.entries(methods))
      this.#replace(String.prototype, name, (method) => {
        return function (this: string, ...args: unknown[]) {
          const result = method.apply(this, args);
          if (!(args[0] instanceof RegExp))
            counter.#count(
              () => `.${name}()`,
              () => cost(this, args, result),
            );
          return result;
        };
      });
    this.#replace(String.prototype, Symbol.iterator, (iterator) => {
      return function (this: string) {
        counter.#count(
          () => 'for … of',
          () => this.length,
        );
        return iterator.call(this);
      };
    });
  }

  #replace(prototype: object, name: PropertyKey, replacement: (original: Method) => Method): void {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, { ...descriptor, value: replacement(descriptor.value) });
    this.#undo.push(() => Object.defineProperty(prototype, name, descriptor));
  }

  #count(what: () => string, characters: () => number): void {
    if (this.#isCounting) return;
    this.#isCounting = true;
    try {
      const name = what();
      let scan = this.#scans.get(name);
      if (!scan) {
        scan = { what: name, runs: 0, characters: 0, readers: new Map() };
        this.#scans.set(name, scan);
      }
      if (this.#withPlaces && (scan.runs & 63) === 0) scan.place = place() ?? scan.place;
      const count = characters();
      scan.runs++;
      scan.characters += count;
      const reader = this.#readers.at(-1)!;
      scan.readers.set(reader, (scan.readers.get(reader) ?? 0) + count);
    } finally {
      this.#isCounting = false;
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: any method of a prototype.
type Method = (this: any, ...args: any[]) => any;

function reportOf(scans: Scan[]): ScanReport {
  scans.sort((a, b) => b.characters - a.characters);
  const readers = new Map<string, number>();
  let runs = 0;
  let characters = 0;
  let byRegexes = 0;
  for (const scan of scans) {
    runs += scan.runs;
    characters += scan.characters;
    if (scan.what.startsWith('/')) byRegexes += scan.characters;
    for (const [reader, own] of scan.readers) readers.set(reader, (readers.get(reader) ?? 0) + own);
  }
  return { characters, runs, scans, readers: [...readers].sort((a, b) => b[1] - a[1]), byRegexes };
}

/** The line of the project that called what is being counted. */
function place(): string | undefined {
  const lines = (new Error().stack ?? '').split('\n');
  const found = lines.map((line) => /(?:grammar|server\/src)\/\S+?:\d+/.exec(line)?.[0]).find(Boolean);
  return found?.replace('server/src/', '');
}
