import { EmbeddedActionsParser, type IToken, Lexer } from 'chevrotain';
import { longFormBefore, spelledBefore, spells } from '#grammar/inline/long-form.ts';
import { isDigitCode, isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { digits } from '#grammar/text/letters.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { gap, phrase, Sign, Space, sign, Word, wordEnd } from './common-tokens.ts';

/**
 * How a short form is introduced: `called`: `(sau đây gọi tắt là X)`; `spelled`: `full words (X)`, X their initials;
 * `glossed`: `(X)` after words whose initials it is not (`chỉ số hài lòng (SIPAS)`): what it stands for is a guess.
 */
export type DefinitionForm = 'called' | 'spelled' | 'glossed';

/** Where a plan introduces a short form: letters (`TTHC`) or a short name (`Trung tâm`). */
export interface Definition extends Span {
  readonly form: DefinitionForm;
  readonly short: Span;
  /** What it is short for; undefined where nothing before it can be that. */
  readonly long: Span | undefined;
  /** Whether that is sure: its initials are the letters, or it begins as the short name does. */
  readonly isSure: boolean;
}

const upper = 'A-ZĐƯÔĂÂÊƠ';
const quotes = '“”"‘’«»*_';
/** Letters of an abbreviation, words of them among them: `TTHC`, `TT&TT`, `PAR INDEX`, `CN4.0`. */
const lettersPattern = `[${upper}][${upper}\\d]*(?:[&.-][${upper}\\d]+|[ \\t\\u00a0]?&[ \\t\\u00a0]?[${upper}\\d]+)*`;

const Open = sign('Open', '(', '\\(');
const Close = sign('Close', ')', '\\)');
const Stop = sign('Stop', ',;.:', '[,;.:]');
const Quote = sign('Quote', quotes, `[${quotes}]+`);
const Hereafter = phrase('Hereafter', wordList('definition-words.hereafter'));
const CalledShort = phrase('CalledShort', wordList('definition-words.called'));
const CalledPlain = phrase('CalledPlain', ['gọi']);
const Is = phrase('Is', ['là']);
const Letters = sign('Letters', 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯÔĂÂÊƠ', `${lettersPattern}${wordEnd}`);
const Figure = sign('Figure', digits, '\\d[\\d./-]*');

const tokens = [
  Space,
  Open,
  Close,
  Quote,
  Hereafter,
  CalledShort,
  CalledPlain,
  Is,
  Letters,
  Figure,
  Word,
  Stop,
  Sign,
];
const inName = [Quote, Hereafter, CalledShort, CalledPlain, Is, Letters, Figure, Word, Sign];

const visible = tokens.filter((type) => type !== Space);

/** The names of a short form are no longer than this, in UTF-16 units. */
const maxNameLength = 80;
/** Nothing between the brackets of a definition is longer. */
const maxBracketLength = 200;

/**
 * The grammar of a clause that calls something by a name, in brackets or without (`, sau đây gọi tắt là X,`). Nothing is recovered: what does
 * not fit is none.
 */
class DefinitionParser extends EmbeddedActionsParser {
  /** Between brackets a name may hold commas (`cơ quan, đơn vị`). */
  inBracket = true;

  constructor() {
    super(tokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly bracket = this.RULE('bracket', (): Span => {
    this.CONSUME(Open);
    const name = this.OR([{ GATE: () => this.beginsCall(), ALT: () => this.SUBRULE(this.call) }]);
    this.MANY(() => this.SUBRULE(this.rest));
    this.CONSUME(Close);
    return name;
  });

  /** The same without a bracket, and whatever follows it. */
  readonly clause = this.RULE('clause', (): Span => {
    const name = this.SUBRULE(this.call);
    this.MANY(() => this.SUBRULE(this.any));
    return name;
  });

  /** `sau đây gọi tắt là X`, up to what ends the name. */
  private readonly call = this.RULE('call', (): Span => {
    this.MANY(() => this.OR2([{ ALT: () => this.CONSUME(Hereafter) }, { ALT: () => this.CONSUME(Quote) }]));
    this.OR([{ ALT: () => this.CONSUME(CalledShort) }, { ALT: () => this.CONSUME(CalledPlain) }]);
    this.OPTION(() => this.CONSUME(Is));
    this.OPTION2({
      GATE: () => this.LA(1).image === ':',
      DEF: () => this.CONSUME(Stop),
    });
    const name: IToken[] = [];
    this.AT_LEAST_ONE({
      GATE: () => name.length === 0 || this.nameGoesOn(name),
      DEF: () => {
        const token = this.SUBRULE(this.wordOfName);
        this.ACTION(() => name.push(token));
      },
    });
    return this.ACTION(() => withoutQuotes(name));
  });

  /** Alternatives that are made once: not for every token. */
  private ofName: { ALT: () => IToken }[] | undefined;
  private ofRest: { ALT: () => IToken }[] | undefined;
  private ofAny: { ALT: () => IToken }[] | undefined;

  private readonly wordOfName = this.RULE('wordOfName', () => {
    this.ofName ??= [...inName, Stop].map((type) => ({ ALT: () => this.CONSUME(type) }));
    return this.OR(this.ofName);
  });

  /** What follows the name within the bracket: `(viết tắt là TTHC, gồm …)`. */
  private readonly rest = this.RULE('rest', () => {
    this.ofRest ??= [...inName, Stop].map((type) => ({ ALT: () => this.CONSUME2(type) }));
    return this.OR(this.ofRest);
  });

  private readonly any = this.RULE('any', () => {
    this.ofAny ??= visible.map((type) => ({ ALT: () => this.CONSUME(type) }));
    return this.OR(this.ofAny);
  });

  /** `gọi tắt X`, `sau đây gọi là X`, `gọi là Tổ công tác`; `gọi 1022` calls nothing by a name. */
  private beginsCall(): boolean {
    let at = 1;
    while (this.LA(at).tokenType === Hereafter || this.LA(at).tokenType === Quote) at++;
    if (this.LA(at).tokenType === CalledShort) return true;
    if (this.LA(at).tokenType !== CalledPlain || this.LA(at + 1).tokenType !== Is) return false;
    return this.LA(at - 1).tokenType === Hereafter || beginsName.test(this.LA(at + 2).image);
  }

  /** Letters and quoted names end where they end. */
  private nameGoesOn(name: readonly IToken[]): boolean {
    const next = this.LA(1);
    if (next.tokenType === Close || next.tokenType === Open) return false;
    if (name[0]!.tokenType === Quote) return name.length === 1 || name.at(-1)!.tokenType !== Quote;
    const isLetters = name.every(({ tokenType }) => tokenType === Letters);
    return next.tokenType !== Stop || (next.image === ',' && this.inBracket && !isLetters);
  }
}

const endOf = (token: IToken) => token.startOffset + token.image.length;

function withoutQuotes(name: readonly IToken[]): Span {
  const filledLines = name.filter(({ tokenType }) => tokenType !== Quote);
  const first = filledLines[0] ?? name[0]!;
  let last = filledLines.at(-1) ?? first;
  if (last.tokenType === Stop) last = filledLines.at(-2) ?? first;
  return { start: first.startOffset, end: endOf(last) };
}

const definitionLexer = lazy(
  () => new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true }),
);
const definitionParser = lazy(() => new DefinitionParser());

/** The name that a clause calls something by; offsets are into the piece. */
function parse(piece: string, rule: 'bracket' | 'clause'): Span | undefined {
  const parser = definitionParser();
  parser.inBracket = rule === 'bracket';
  parser.input = definitionLexer().tokenize(piece).tokens;
  const name = parser[rule]() as Span | undefined;
  const fits = parser.errors.length === 0;
  parser.input = [];
  return name && fits && /\p{L}/u.test(piece.slice(name.start, name.end)) ? name : undefined;
}

/** Letters at an offset that are no word of a clause. */
const lettersHere = new RegExp(
  `(?!${alternation('definition-words.hereafter', { space: gap, capitals: true })}${wordEnd})${lettersPattern}${wordEnd}`,
  'y',
);

/** The letters that a bracket has with nothing but quotation marks around them; offsets are into the piece. */
function lettersIn(bracket: string): Span | undefined {
  let start = -1;
  let end = -1;
  for (let at = 1; at < bracket.length - 1; ) {
    if (isSpace(bracket.charCodeAt(at)) || quotes.includes(bracket[at]!)) {
      at++;
      continue;
    }
    lettersHere.lastIndex = at;
    if (!lettersHere.test(bracket)) return undefined;
    if (start < 0) start = at;
    end = lettersHere.lastIndex;
    at = end;
  }
  return start < 0 ? undefined : { start, end };
}

const capitalsOnly = new RegExp(`^[\\s${quotes}]*[${upper}][${upper}\\d&.\\- \\t\\u00a0]+[\\s${quotes}]*$`);
const calls = new RegExp(
  String.raw`(?:gọi\s+${alternation('definition-words.behind-call')}|viết\s+(?:tắt|gọn))(?!\p{L})`,
  'iu',
);
/** Without a bracket only what follows `sau đây` is a name: in capitals, or quoted. */
const unbracketed = /(?:[Ss]au|[Dd]ưới) đây(?: được| xin)? (?:gọi|viết)(?= )/g;
const bracketBefore = /\([\s*_“"]*$/;
const beginsName = new RegExp(`^[${quotes}]|^\\p{Lu}`, 'u');

/**
 * Where a text may introduce short forms, in order: brackets and clauses that may do so. Its words are to be plain (see `Signs`). A passage
 * without such a place has no definitions.
 */
export function definitionSites(text: string): number[] {
  const sites: number[] = [];
  const { offsets } = signsOf(text);
  let clause = clauseFrom(text, 0);
  for (let i = 0; i < offsets.length; i++) {
    const at = offsets[i]!;
    if (text.charCodeAt(at) !== 0x28 || !mayDefine(text, at)) continue;
    for (; clause < at; clause = clauseFrom(text, clause + 1)) sites.push(clause);
    sites.push(at);
  }
  for (; clause < text.length; clause = clauseFrom(text, clause + 1)) sites.push(clause);
  return sites;
}

/** The next place of `here` between blanks, by its letters: a search that begins with a blank stops at every word. */
function clauseFrom(text: string, from: number): number {
  for (let at = text.indexOf(hereWord, from + 1); at >= 0; at = text.indexOf(hereWord, at + 1))
    if (text.startsWith(here, at - 1)) return at - 1;
  return text.length;
}

/** In a clause without a bracket. */
const hereWord = 'đây';
const here = ` ${hereWord} `;

/** Whether a bracket that opens at an offset may introduce a short form, by what stands in it and before it. */
function mayDefine(text: string, open: number): boolean {
  const end = Math.min(text.length, open + maxBracketLength);
  let first = open + 1;
  while (first < end && !isWordCode(text.charCodeAt(first))) first++;
  if (isUpperCode(text.charCodeAt(first))) return true;
  const length = text.slice(first, end).indexOf(')');
  return length > 0 && (followsLetters(text, open) || calls.test(text.slice(first, first + length)));
}

/** Whether letters, a quotation mark and a blank behind them perhaps, stand before an offset. */
function followsLetters(text: string, open: number): boolean {
  let last = open - 1;
  while (last > open - 3 && !isWordCode(text.charCodeAt(last))) last--;
  return isUpperCode(text.charCodeAt(last)) || isDigitCode(text.charCodeAt(last));
}

/** The definitions in a passage of composed text, in order; offsets are into the passage. Most passages have nothing that could open one. */
export const readDefinitions = (fragment: string): readonly Definition[] =>
  fragment.includes('(') || fragment.includes(here) ? definitionsIn(fragment) : none;

const none: readonly Definition[] = [];

const definitionsIn = memoizeByText((fragment: string): readonly Definition[] => {
  const found: Definition[] = [];
  for (let open = fragment.indexOf('('); open >= 0; open = fragment.indexOf('(', open + 1)) {
    const definition = mayDefine(fragment, open) ? bracketAt(fragment, open) : undefined;
    if (definition) found.push(definition);
  }
  if (fragment.includes(here)) found.push(...unbracketedIn(fragment, found));
  return found.sort((a, b) => a.short.start - b.short.start);
});

function bracketAt(fragment: string, open: number): Definition | undefined {
  const after = fragment.slice(open, open + maxBracketLength);
  const length = after.indexOf(')') + 1;
  if (length < 3) return undefined;
  const piece = after.slice(0, length);
  const inner = piece.slice(1, -1);
  const isLetters = capitalsOnly.test(inner);
  if (!isLetters && !calls.test(inner))
    return lettersAndPlace(fragment, open, inner) ?? reversed(fragment, open, inner);
  const name = isLetters ? lettersIn(piece) : parse(piece, 'bracket');
  return name && defined(fragment, name, open, open, open + length, isLetters ? 'bracketed' : 'called');
}

function* unbracketedIn(fragment: string, bracketed: readonly Definition[]): Iterable<Definition> {
  const known = new Set(bracketed.map(({ short }) => short.start));
  for (const { index } of fragment.matchAll(unbracketed)) {
    if (bracketBefore.test(fragment.slice(Math.max(0, index - 6), index))) continue;
    const name = parse(fragment.slice(index, index + maxBracketLength), 'clause');
    if (!name) continue;
    const [start, end] = [index + name.start, index + name.end];
    if (known.has(start) || !beginsName.test(fragment.slice(start - 1, end).trimStart())) continue;
    const definition = defined(fragment, name, index, index, end, 'called');
    if (definition) yield definition;
  }
}

/** The definition of a short form, whose offsets count from `from`, by what stands before `before`. */
function defined(
  fragment: string,
  shortIn: Span,
  from: number,
  before: number,
  end: number,
  form: 'called' | 'bracketed',
): Definition | undefined {
  const short = { start: from + shortIn.start, end: from + shortIn.end };
  if (short.end - short.start > maxNameLength) return undefined;
  const name = fragment.slice(short.start, short.end);
  const letters = leadingLetters.exec(name)?.[0] ?? name;
  const spelled = spelledBefore(fragment, before, letters, form === 'called');
  const { long, isSure } = spelled ? { long: spelled, isSure: true } : longFormBefore(fragment, before, name);
  const start = long?.start ?? before;
  if (form === 'called') return { start, end, form, short, long, isSure };
  if (!long || name.replace(/[^\p{Lu}]/gu, '').length < 2 || /^[IVXL]+$/.test(name)) return undefined;
  return { start, end, form: spelled ? 'spelled' : 'glossed', short, long, isSure };
}

const leadingLetters = new RegExp(`^${lettersPattern}(?![\\p{L}\\d])`, 'u');
const lettersThenPlace = new RegExp(`^\\s*(${lettersPattern}) [\\p{L}\\d ]{1,40}$`, 'u');

/** `Ủy ban nhân dân tỉnh (UBND tỉnh)`: the words after the letters are written out. */
function lettersAndPlace(fragment: string, open: number, inner: string): Definition | undefined {
  const letters = lettersThenPlace.exec(inner)?.[1];
  const long = letters && spelledBefore(fragment, open, letters, false);
  if (!letters || !long) return undefined;
  const start = fragment.indexOf(letters, open);
  const end = open + inner.length + 2;
  return {
    start: long.start,
    end,
    form: 'spelled',
    short: { start, end: start + letters.length },
    long,
    isSure: true,
  };
}

const lettersBefore = new RegExp(`(?:^|[^\\p{L}\\d/.&-])(${lettersPattern})[${quotes}]?\\s?$`, 'u');

/** `TTHC (thủ tục hành chính)`: the words stand in the bracket. */
function reversed(fragment: string, open: number, inner: string): Definition | undefined {
  if (!inner.includes(' ')) return undefined;
  const short = lettersBefore.exec(fragment.slice(Math.max(0, open - 24), open))?.[1];
  if (!short || !spells(inner, short)) return undefined;
  const start = fragment.lastIndexOf(short, open);
  const long = { start: open + 1, end: open + 1 + inner.length };
  return {
    start,
    end: long.end + 1,
    form: 'spelled',
    short: { start, end: start + short.length },
    long,
    isSure: true,
  };
}
