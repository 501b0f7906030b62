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

/**
 * Counts the characters that regexes and methods of strings look at while `work` runs. Characters that code takes by an index (`text[i]`)
 * are not seen, nor is the second look of a regex that goes back, nor the hash of a key of a map. Slices cost nothing: they share the characters.
 */
export function countScans<T>(
  work: (attribute: Attribute) => T,
  { withPlaces = false } = {},
): { result: T; report: ScanReport } {
  const scans = new Map<string, Scan>();
  const stack = ['everything else'];
  const restore: (() => void)[] = [];

  const count = (what: string, characters: number) => {
    let scan = scans.get(what);
    if (!scan) {
      scan = { what, runs: 0, characters: 0, readers: new Map() };
      scans.set(what, scan);
    }
    if (withPlaces && (scan.runs & 63) === 0) scan.place = place() ?? scan.place;
    scan.runs++;
    scan.characters += characters;
    const reader = stack.at(-1)!;
    scan.readers.set(reader, (scan.readers.get(reader) ?? 0) + characters);
  };
  const patch = (prototype: object, name: PropertyKey, replacement: (original: Method) => Method) => {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, { ...descriptor, value: replacement(descriptor.value) });
    restore.push(() => Object.defineProperty(prototype, name, descriptor));
  };

  /** While the counter itself looks at texts. */
  let isCounting = false;
  const uncounted = <R>(look: () => R): R | undefined => {
    if (isCounting) return undefined;
    isCounting = true;
    try {
      return look();
    } finally {
      isCounting = false;
    }
  };

  const patchAll = () => {
    patch(RegExp.prototype, 'exec', (exec) => {
      return function (this: RegExp, given: unknown) {
        const text = String(given);
        const from = this.sticky || this.global ? this.lastIndex : 0;
        const match = exec.call(this, text) as RegExpExecArray | null;
        uncounted(() =>
          count(`/${this.source}/${this.flags}`, charactersScanned(this, text, from, match, exec as never)),
        );
        return match;
      };
    });
    for (const [name, cost] of Object.entries(methods))
      patch(String.prototype, name, (method) => {
        return function (this: string, ...args: unknown[]) {
          const result = method.apply(this, args);
          if (!(args[0] instanceof RegExp)) uncounted(() => count(`.${name}()`, cost(this, args, result)));
          return result;
        };
      });
    patch(String.prototype, Symbol.iterator, (iterator) => {
      return function (this: string) {
        uncounted(() => count('for … of', this.length));
        return iterator.call(this);
      };
    });
  };

  const attribute: Attribute = (reader, inside) => {
    stack.push(reader);
    try {
      return inside();
    } finally {
      stack.pop();
    }
  };
  try {
    patchAll();
    const result = work(attribute);
    for (const undo of restore.reverse()) undo();
    restore.length = 0;
    return { result, report: reportOf([...scans.values()]) };
  } finally {
    for (const undo of restore.reverse()) undo();
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
