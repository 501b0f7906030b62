/**
 * How far a regex looks. Where one matches, it has looked from the start of its search to the end of its match; where one may begin
 * anywhere and does not match, to the end of the text. One that may only begin at one place (sticky, or `^` without the flag `m`) and does
 * not match has looked as far as its longest beginning that matches, and one character further.
 */

/** Regexes by pattern and flags, which is what the reach depends on. */
const reaches = new Map<string, Reach>();

interface Reach {
  /** Whether it may begin at the start of the text alone. */
  readonly isAnchored: boolean;
  /** For each of its alternatives a sticky regex that matches its longest matching beginning, and never fails. */
  readonly beginnings: readonly RegExp[];
}

type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/** The characters that `regex` has looked at, searching `text` from `from` with this result. `exec` is the engine's own. */
export function charactersScanned(
  regex: RegExp,
  text: string,
  from: number,
  match: RegExpExecArray | null,
  exec: Exec,
): number {
  if (match) return Math.max(1, match.index + match[0].length - from);
  const reach = reachOf(regex);
  if (!regex.sticky && !(reach.isAnchored && from === 0)) return reach.isAnchored ? 1 : text.length - from;
  let furthest = 0;
  for (const beginning of reach.beginnings) {
    beginning.lastIndex = from;
    furthest = Math.max(furthest, exec.call(beginning, text)?.[0].length ?? 0);
  }
  return Math.min(furthest + 1, text.length - from);
}

function reachOf(regex: RegExp): Reach {
  const key = `${regex.flags}/${regex.source}`;
  let reach = reaches.get(key);
  if (!reach) {
    const alternatives = alternativesOf(regex.source);
    reach = {
      isAnchored: !regex.multiline && alternatives.every(([first]) => first === '^'),
      beginnings: alternatives.map((parts) => beginningOf(parts, regex.flags)),
    };
    reaches.set(key, reach);
  }
  return reach;
}

/** `abc` becomes `(?:a(?:b(?:c)?)?)?`. A look-ahead takes what it looks at. */
function beginningOf(parts: readonly string[], flags: string): RegExp {
  const source =
    parts.map((part) => `(?:${part.replace(/^\(\?=/, '(?:')}`).join('') + ')?'.repeat(parts.length);
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}

/** The alternatives of a pattern, each as its parts in a row: letters, classes and groups with their quantifiers. */
export function alternativesOf(source: string): string[][] {
  const alternatives: string[][] = [[]];
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      alternatives.push([]);
      at++;
      continue;
    }
    const end = quantifierEnd(source, atomEnd(source, at));
    alternatives.at(-1)!.push(source.slice(at, end));
    at = end;
  }
  return alternatives;
}

/** The end of the letter, escape, class or group that begins at `at`. */
function atomEnd(source: string, at: number): number {
  if (source[at] === '\\') return escapeEnd(source, at);
  if (source[at] === '[') return classEnd(source, at);
  if (source[at] !== '(') return at + (source.codePointAt(at)! > 0xffff ? 2 : 1);
  let depth = 0;
  for (let next = at; next < source.length; ) {
    const letter = source[next];
    if (letter === '\\') next = escapeEnd(source, next);
    else if (letter === '[') next = classEnd(source, next);
    else {
      if (letter === '(') depth++;
      if (letter === ')' && --depth === 0) return next + 1;
      next++;
    }
  }
  return source.length;
}

function classEnd(source: string, at: number): number {
  let next = at + 1;
  while (next < source.length && source[next] !== ']') next = source[next] === '\\' ? next + 2 : next + 1;
  return next + 1;
}

/** `\p{Lu}`, `\u{1F600}`, `\u0301`, `\k<name>`, `\x20`, `\12` or two characters. */
const escapeSequence = /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[A-Za-z]|\d+|[\s\S])/y;

function escapeEnd(source: string, at: number): number {
  escapeSequence.lastIndex = at;
  return at + (escapeSequence.exec(source)?.[0].length ?? 1);
}

const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

function quantifierEnd(source: string, at: number): number {
  quantifier.lastIndex = at;
  return at + (quantifier.exec(source)?.[0].length ?? 0);
}
