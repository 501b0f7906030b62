import { EmbeddedActionsParser, type IToken, Lexer } from 'chevrotain';
import { longFormBefore, spelledBefore, spells } from '#grammar/inline/long-form.ts';
import { digits } from '#grammar/text/letters.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { phrase, Sign, Space, sign, Word, wordEnd } from './common-tokens.ts';

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

/** The short form that a bracket, or a clause without one (`, sau đây gọi tắt là X,`), introduces. */
interface Named {
  readonly form: 'called' | 'bracketed';
  readonly short: Span;
}

/** The grammar of what stands between the brackets of a definition. Nothing is recovered: what does not fit is none. */
class DefinitionParser extends EmbeddedActionsParser {
  /** Between brackets a name may hold commas (`cơ quan, đơn vị`). */
  inBracket = true;

  constructor() {
    super(tokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly bracket = this.RULE('bracket', (): Named => {
    this.CONSUME(Open);
    const called = this.beginsCall();
    const named = this.OR([
      { GATE: () => called, ALT: () => this.SUBRULE(this.call) },
      { GATE: () => !called, ALT: () => this.SUBRULE(this.letters) },
    ]);
    this.MANY({ GATE: () => named.form === 'called', DEF: () => this.SUBRULE(this.rest) });
    this.CONSUME(Close);
    return named;
  });

  /** The same without a bracket, and whatever follows it. */
  readonly clause = this.RULE('clause', (): Named => {
    const named = this.SUBRULE(this.call);
    this.MANY(() => this.SUBRULE(this.any));
    return named;
  });

  /** `sau đây gọi tắt là X`, up to what ends the name. */
  private readonly call = this.RULE('call', (): Named => {
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
    return this.ACTION(() => ({ form: 'called' as const, short: withoutQuotes(name) }));
  });

  private readonly letters = this.RULE('letters', (): Named => {
    const name: IToken[] = [];
    this.AT_LEAST_ONE(() => {
      const token = this.OR([{ ALT: () => this.CONSUME(Quote) }, { ALT: () => this.CONSUME(Letters) }]);
      this.ACTION(() => name.push(token));
    });
    return this.ACTION(() => ({ form: 'bracketed' as const, short: withoutQuotes(name) }));
  });

  private readonly wordOfName = this.RULE('wordOfName', () =>
    this.OR([...inName, Stop].map((type) => ({ ALT: () => this.CONSUME(type) }))),
  );

  /** What follows the name within the bracket: `(viết tắt là TTHC, gồm …)`. */
  private readonly rest = this.RULE('rest', () =>
    this.OR([...inName, Stop].map((type) => ({ ALT: () => this.CONSUME2(type) }))),
  );

  private readonly any = this.RULE('any', () =>
    this.OR(visible.map((type) => ({ ALT: () => this.CONSUME(type) }))),
  );

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

function parse(piece: string, rule: 'bracket' | 'clause'): Named | undefined {
  const parser = definitionParser();
  parser.inBracket = rule === 'bracket';
  parser.input = definitionLexer().tokenize(piece).tokens;
  const named = parser[rule]() as Named | undefined;
  const fits = parser.errors.length === 0;
  parser.input = [];
  if (!named || !fits || named.short.end - named.short.start > maxNameLength) return undefined;
  return /\p{L}/u.test(piece.slice(named.short.start, named.short.end)) ? named : undefined;
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

/** The definitions in a passage of composed text, in order; offsets are into the passage. Most passages have nothing that could open one. */
export const readDefinitions = (fragment: string): readonly Definition[] =>
  fragment.includes('(') || fragment.includes(' đây ') ? definitionsIn(fragment) : none;

const none: readonly Definition[] = [];

const definitionsIn = memoizeByText((fragment: string): readonly Definition[] => {
  const found: Definition[] = [];
  for (let open = fragment.indexOf('('); open >= 0; open = fragment.indexOf('(', open + 1)) {
    const definition = bracketAt(fragment, open);
    if (definition) found.push(definition);
  }
  if (fragment.includes(' đây ')) found.push(...unbracketedIn(fragment, found));
  return found.sort((a, b) => a.short.start - b.short.start);
});

function bracketAt(fragment: string, open: number): Definition | undefined {
  const after = fragment.slice(open, open + maxBracketLength);
  const length = after.indexOf(')') + 1;
  if (length < 3) return undefined;
  const piece = after.slice(0, length);
  const inner = piece.slice(1, -1);
  if (!capitalsOnly.test(inner) && !calls.test(inner))
    return lettersAndPlace(fragment, open, inner) ?? reversed(fragment, open, inner);
  const named = parse(piece, 'bracket');
  if (!named) return undefined;
  const short = { start: open + named.short.start, end: open + named.short.end };
  return defined(fragment, short, open, open + length, named.form);
}

function* unbracketedIn(fragment: string, bracketed: readonly Definition[]): Iterable<Definition> {
  const known = new Set(bracketed.map(({ short }) => short.start));
  for (const { index } of fragment.matchAll(unbracketed)) {
    if (bracketBefore.test(fragment.slice(Math.max(0, index - 6), index))) continue;
    const named = parse(fragment.slice(index, index + maxBracketLength), 'clause');
    if (!named) continue;
    const short = { start: index + named.short.start, end: index + named.short.end };
    if (known.has(short.start) || !beginsName.test(fragment.slice(short.start - 1, short.end).trimStart()))
      continue;
    const definition = defined(fragment, short, index, short.end, 'called');
    if (definition) yield definition;
  }
}

/** The definition of `short` by what stands before `before`. */
function defined(
  fragment: string,
  short: Span,
  before: number,
  end: number,
  form: Named['form'],
): Definition | undefined {
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
