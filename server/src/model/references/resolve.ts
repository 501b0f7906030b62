import type { ReferenceLevel, ReferenceName } from '#grammar/inline/reference.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Item } from '#grammar/tree.ts';
import { isPointLetter, itemNumber, type Numbered, type NumberKind } from '#model/structure/numbered.ts';

/** A place of a reference that names an item of the plan. */
export interface NamedItem extends Span {
  readonly item: Item;
}

/** A name that a plan surely does not have, though it numbers its items so. */
export interface MissingName extends ReferenceName {
  readonly level: ReferenceLevel;
}

/** A part of the plan, or an item of it, that a reference leads into. */
export interface Scope extends Span {
  readonly items: Numbered;
}

interface Step {
  readonly level: ReferenceLevel;
  readonly names: readonly ReferenceName[];
}

export interface Resolved {
  readonly named: readonly NamedItem[];
  readonly missing: readonly MissingName[];
}

/** What the steps of a reference name, from the largest on, in the first of the scopes that has it. */
export function namedIn(scopes: readonly Scope[], steps: readonly Step[]): Resolved {
  const results = scopes.map((scope) => resolve(scope, steps));
  const found = results.find(({ missing, named }) => missing.length === 0 && named.length > 0);
  return found ?? results.at(-1) ?? { named: [], missing: [] };
}

function resolve(root: Scope, steps: readonly Step[]): Resolved {
  const named: NamedItem[] = [];
  const missing: MissingName[] = [];
  let scopes: readonly Scope[] = [root];
  for (const [i, { level, names }] of steps.entries()) {
    const next: Scope[] = [];
    for (const name of names) {
      const read = follow(scopes, piecesOf(level, name), i === 0);
      if (read === 'missing') missing.push({ ...name, level });
      else if (read !== 'unknown') {
        named.push(...read);
        for (const { item, end } of read) if (end === name.end) next.push(scopeOf(root, item));
      }
    }
    if (next.length === 0) break; // a step within nothing is not checked
    scopes = next;
  }
  return { named, missing };
}

const scopeOf = ({ items }: Scope, { start, end }: Item): Scope => ({ items, start, end });

/** One letter or number of a name, and what it may be the number of, the likeliest first. */
interface Piece extends Span {
  readonly number: string;
  readonly kinds: readonly NumberKind[];
  /** How many of a kind must be there for a missing one to be surely missing. */
  readonly visible: number;
}

/** The items that the pieces of one name lead to. */
function follow(
  scopes: readonly Scope[],
  pieces: readonly Piece[],
  isFirst: boolean,
): readonly NamedItem[] | 'missing' | 'unknown' {
  const named: NamedItem[] = [];
  let within = scopes;
  for (const [i, piece] of pieces.entries()) {
    const found = lookUp(within, piece, isFirst && i === 0);
    if (found === 'missing' || found === 'unknown') return found;
    named.push(...found.map((item) => ({ start: piece.start, end: piece.end, item })));
    within = found.map((item) => scopeOf(scopes[0]!, item));
  }
  return named;
}

/** The item of the piece's number in each scope, of the first kind that has the number. A number given twice means the first. */
function lookUp(
  scopes: readonly Scope[],
  { number, kinds, visible }: Piece,
  isFirst: boolean,
): readonly Item[] | 'missing' | 'unknown' {
  let isVisible = false;
  for (const kind of kinds) {
    const found = scopes
      .map((scope) => scope.items.named(kind, number, scope))
      .filter(({ length }) => length > 0);
    if (found.length > 0) {
      const isClear = found.every(({ length }) => length === 1 || !startsAgain(kind, isFirst, scopes[0]!));
      return isClear ? found.map(([first]) => first!) : 'unknown';
    }
    isVisible ||= scopes.some((scope) => scope.items.count(kind, scope, visible) >= visible);
  }
  return isVisible ? 'missing' : 'unknown';
}

/** Whether items of this kind start again from the first within the scope: two of one number are two places then. */
function startsAgain(kind: NumberKind, isFirst: boolean, scope: Scope): boolean {
  if (kind === 'point' || kind === 'parenthesis') return true;
  return kind === 'clause' && isFirst && scope.items.count('section', scope, 1) > 0;
}

/** The pieces of a name: `II.3` is clause 3 of section II; `1.2` is sub-clause 1.2, its first number that of its clause. */
function piecesOf(level: ReferenceLevel, { name, start, end }: ReferenceName): Piece[] {
  if (!name.includes('.')) return [{ start, end, ...kindsOf(level, name) }];
  const pieces: Piece[] = [];
  let at = start;
  const numbers: string[] = [];
  for (const word of name.split('.')) {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    if (/^\d/.test(word)) {
      numbers.push(itemNumber(word));
      const kind: NumberKind = numbers.length === 1 ? 'clause' : 'subclause';
      pieces.push({ ...span, number: numbers.join('.'), kinds: [kind], visible: 1 });
    } else pieces.push({ ...span, ...kindsOf(/^[IVXL]+$/.test(word) ? 'section' : 'point', word) });
  }
  return pieces;
}

function kindsOf(level: ReferenceLevel, name: string): Pick<Piece, 'number' | 'kinds' | 'visible'> {
  const number = itemNumber(name);
  if (level === 'article') return { number, kinds: ['article'], visible: 2 };
  if (level === 'part' || level === 'chapter') return { number, kinds: ['part', 'section'], visible: 2 };
  if (/^[IVXL]+$/.test(name)) return { number, kinds: ['section', 'part'], visible: 2 };
  if (isPointLetter(name)) return { number: name.toLowerCase(), kinds: ['point'], visible: 1 };
  if (level === 'section') return { number, kinds: ['clause', 'part', 'section'], visible: 1 };
  return { number, kinds: ['clause', 'parenthesis'], visible: 1 };
}
