import { EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import type { ReferenceLevel } from '#grammar/inline/reference-tokens.ts';
import * as t from '#grammar/inline/reference-tokens.ts';
import { lazy, memoizeByText } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { flagByForm, memoizeByForm } from '#grammar/words/word-form.ts';
import type { Words } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { Word } from './common-tokens.ts';

export type { ReferenceLevel } from '#grammar/inline/reference-tokens.ts';

/** A name in a reference (`a`, `3`, `II`, `1.2`, `II.3`, `thứ nhất`), and where it stands. */
export interface ReferenceName extends Span {
  readonly name: string;
}

/** The names of one level; several in a list (`khoản 1, 3 và 4`), or the ends of a range (`mục I đến III`). */
export interface ReferenceStep {
  readonly level: ReferenceLevel;
  readonly names: readonly ReferenceName[];
  readonly isRange: boolean;
}

/**
 * What follows a reference: `plan`: `Kế hoạch này`; `above`: `nêu trên`; `attached`: `kèm theo`; `other`: another document;
 * `section`, `clause`: the one that it stands in (`mục này`); `open`: nothing that says so.
 */
export type ReferenceTail = 'plan' | 'above' | 'attached' | 'section' | 'clause' | 'other' | 'open';

/** A place that a text names: `điểm b, c khoản 1 mục II Kế hoạch này`. */
export interface ReferenceRead extends Span {
  /** From the largest to the smallest. */
  readonly steps: readonly ReferenceStep[];
  readonly tail: ReferenceTail;
}

/** What may name something of each level. */
const namesOf = new Map<ReferenceLevel, ReadonlySet<TokenType>>([
  ['point', new Set([t.Letter, t.Count, t.Path])],
  ['clause', new Set([t.Count, t.Path])],
  ['article', new Set([t.Count])],
  ['subsection', new Set([t.Path, t.Count, t.Letter])],
  ['section', new Set([t.Roman, t.Count, t.Path])],
  ['chapter', new Set([t.Roman, t.Count])],
  ['part', new Set([t.Roman, t.Count, t.Ordinal, t.Letter])],
  ['annex', new Set([t.Roman, t.Count, t.Letter])],
]);
const joiners = new Set([t.And, t.To, t.Dash, t.Comma]);

/** The names of one level as they stand, and whether a list joins them to what stands before. */
interface Group {
  readonly level: ReferenceLevel;
  readonly names: IToken[];
  readonly isJoined: boolean;
  isRange: boolean;
  readonly start: number;
  end: number;
}

interface Groups {
  readonly groups: readonly Group[];
  readonly tail: ReferenceTail;
}

/** The grammar of one reference, from its first word; what follows it is skipped. */
class ReferenceParser extends EmbeddedActionsParser {
  constructor() {
    super(t.tokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: true });
    this.performSelfAnalysis();
  }

  readonly reference = this.RULE('reference', (): Groups => {
    const groups: Group[] = [];
    this.AT_LEAST_ONE({
      GATE: () => groups.length === 0 || this.groupAt(joiners.has(this.LA(1).tokenType) ? 2 : 1),
      DEF: () => {
        const group = this.SUBRULE(this.group);
        this.ACTION(() => groups.push(group));
      },
    });
    const tail = this.ACTION(() => this.tailHere());
    this.MANY(() => this.SUBRULE(this.any));
    return { groups, tail };
  });

  /** `khoản 1, 3 và 4`, with the word before it that joins it to another. */
  private readonly group = this.RULE('group', (): Group => {
    let joint: IToken | undefined;
    this.OPTION(() => {
      joint = this.OR([t.And, t.To, t.Dash, t.Comma].map((type) => ({ ALT: () => this.CONSUME(type) })));
    });
    const word = this.OR2(t.levels.map(([, type]) => ({ ALT: () => this.CONSUME(type) })));
    const names: IToken[] = [];
    let isRange = joint?.tokenType === t.To || joint?.tokenType === t.Dash;
    let opening: IToken | undefined;
    this.OPTION2(() => {
      opening = this.OR5([t.NumberWord, t.From].map((type) => ({ ALT: () => this.CONSUME(type) })));
    });
    this.MANY({
      GATE: () => this.nameAt(t.levelOf.get(word.tokenType), names),
      DEF: () => {
        this.OPTION3(() => {
          const between = this.OR3(
            [t.And, t.To, t.Dash, t.Comma].map((type) => ({ ALT: () => this.CONSUME2(type) })),
          );
          this.ACTION(() => {
            isRange ||= between.tokenType === t.To || between.tokenType === t.Dash;
          });
        });
        const name = this.OR4(
          [t.Path, t.Count, t.Roman, t.Ordinal, t.Letter].map((type) => ({ ALT: () => this.CONSUME(type) })),
        );
        this.ACTION(() => names.push(name));
      },
    });
    return this.ACTION(() => ({
      level: t.levelOf.get(word.tokenType)!,
      names: opening?.tokenType === t.From && names.length < 2 ? [] : names,
      isJoined: joint !== undefined,
      isRange,
      start: word.startOffset,
      end: endOf(names.at(-1) ?? word),
    }));
  });

  /** The alternatives of `any`, made once: not for every token. */
  private anyToken: { ALT: () => IToken }[] | undefined;

  private readonly any = this.RULE('any', () => {
    this.anyToken ??= t.visible.map((type) => ({ ALT: () => this.CONSUME(type) }));
    return this.OR(this.anyToken);
  });

  /** Whether a level and its name stand at token `at`; an annex needs no name. */
  private groupAt(at: number): boolean {
    const level = t.levelOf.get(this.LA(at).tokenType);
    if (level === undefined) return false;
    const { tokenType } = this.LA(at + 1);
    if (tokenType === t.From) return this.rangeAt(level, at + 2);
    const next = tokenType === t.NumberWord ? at + 2 : at + 1;
    return level === 'annex' || namesOf.get(level)!.has(this.LA(next).tokenType);
  }

  /** `các điểm từ | a đến đ`: both ends of a range, which count nothing else (`các khoản từ 3 đến 5 triệu đồng`). */
  private rangeAt(level: ReferenceLevel, at: number): boolean {
    const isName = (next: number) => namesOf.get(level)!.has(this.LA(next).tokenType);
    return (
      isName(at) &&
      this.LA(at + 1).tokenType === t.To &&
      isName(at + 2) &&
      this.LA(at + 3).tokenType !== t.Unit
    );
  }

  /** Whether a name of the level comes next: the first right here, a further one after a word that joins it. */
  private nameAt(level: ReferenceLevel | undefined, names: readonly IToken[]): boolean {
    if (level === undefined) return true; // while the grammar is recorded
    const isFirst = names.length === 0;
    const at = isFirst ? 1 : 2;
    if (!isFirst && !joiners.has(this.LA(1).tokenType)) return false;
    const { tokenType } = this.LA(at);
    if (!namesOf.get(level)!.has(tokenType)) return false;
    if (
      !isFirst &&
      tokenType !== names[0]!.tokenType &&
      !(tokenType === t.Path || names[0]!.tokenType === t.Path)
    )
      return false;
    return tokenType !== t.Count || this.LA(at + 1).tokenType !== t.Unit;
  }

  private tailHere(): ReferenceTail {
    let at = 1;
    if (this.LA(at).tokenType === t.Comma) at++;
    if (this.LA(at).tokenType === t.Of) at++;
    const { tokenType } = this.LA(at);
    if (tokenType === t.OwnPlan) return 'plan';
    const isOwn = /^này$/iu.test(this.LA(at + 1).image);
    if (isOwn && tokenType === t.Section) return 'section';
    if (isOwn && tokenType === t.Clause) return 'clause';
    if (tokenType === t.Above) return at === 1 ? 'above' : 'open';
    if (tokenType === t.ThePlan) return this.endsAt(at + 1) ? 'plan' : 'other';
    if (tokenType === t.Attached) return this.attachedAt(at + 1);
    if (tokenType === t.Document) return 'other';
    if (this.LA(1).tokenType === t.Of) return 'other';
    return tokenType === Word && /^\p{Lu}\p{Ll}/u.test(this.LA(at).image) && at === 1 ? 'other' : 'open';
  }

  private attachedAt(at: number): ReferenceTail {
    const { tokenType } = this.LA(at);
    if (tokenType === t.OwnPlan) return 'plan';
    if (tokenType === t.ThePlan) return this.endsAt(at + 1) ? 'plan' : 'other';
    return tokenType === t.Document ? 'other' : 'attached';
  }

  private endsAt(at: number): boolean {
    const { tokenType, image } = this.LA(at);
    return image === '' || tokenType === t.Stop || tokenType === t.Comma;
  }
}

const endOf = (token: IToken) => token.startOffset + token.image.length;

const referenceLexer = lazy(
  () => new Lexer(t.tokens, { positionTracking: 'onlyOffset', skipValidations: true }),
);
const referenceParser = lazy(() => new ReferenceParser());

/** A reference and its tail are no longer than this, in UTF-16 units. */
const maxLength = 240;

/** Words that may begin a reference, and what must follow them; a quick look. */
const mayBegin =
  /(?:[Tt]iểu\s+mục|[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương|Điều|[Tt]iết)\s+(?:từ\s+)?(?:(?:[IVXL]{1,7}|\d{1,3}|[A-Za-zđĐ])(?![A-Za-zÀ-ỹĐđ])|[IVXL]{1,7}\.\d|thứ\s)|[Pp]h\u1ee5\s+l\u1ee5c(?![A-Za-zÀ-ỹ])/g;
/** Words that end as a level does: `danh mục 3`, `thí điểm 5 xã`, `tài khoản 2`, `góp phần`. */
const otherWord = new RegExp(String.raw`${alternation('reference-words.other-first-syllables')}\s+$`, 'iu');

/** What a word may be to a reference: its level, what may follow one (a number, a letter, `thứ`, `từ`), or looked at letter by letter. */
const isLevel = 1;
const mayFollow = 2;
const isUnread = 4;
const levelWords = new Set(t.levelPhrases.map((phrase) => phrase.split(' ').at(-1)!.toLowerCase()));
const annexWords = wordList('reference-words.annex').map((phrase) => phrase.split(' ').at(-1)!.toLowerCase());

const lookAt = memoizeByForm(({ text, lower }) => {
  if (/\p{M}/u.test(text)) return isUnread;
  const follows = /^(?:[IVXL\d]|.$)/u.test(text) || lower === 'thứ' || lower === 'từ';
  return (
    (levelWords.has(lower) ? isLevel : 0) |
    (follows ? mayFollow : 0) |
    (annexWords.includes(lower) ? isUnread : 0)
  );
});

const mayBeLevel = flagByForm((form) => (lookAt(form) & (isLevel | isUnread)) !== 0);

/** Whether a passage, whose words are given, may have references. */
export function mayHaveReferences({ forms, first, last }: Words): boolean {
  for (let i = first; i < last; i++) {
    if (!mayBeLevel(forms[i]!)) continue;
    const look = lookAt(forms[i]!);
    if (look & isUnread) return true;
    if (look & isLevel && i + 1 < last && lookAt(forms[i + 1]!) & (mayFollow | isUnread)) return true;
  }
  return false;
}

/** The references in a passage of composed text, in order; offsets are into the passage. */
export const readReferences = memoizeByText((fragment: string): readonly ReferenceRead[] => {
  const found: ReferenceRead[] = [];
  mayBegin.lastIndex = 0;
  for (let m = mayBegin.exec(fragment); m; m = mayBegin.exec(fragment)) {
    const start = m.index;
    mayBegin.lastIndex = start + 3;
    if (
      /[\p{L}\d]/u.test(fragment[start - 1] ?? '') ||
      otherWord.test(fragment.slice(Math.max(0, start - 10), start))
    )
      continue;
    const { groups, tail } = parse(fragment.slice(start, start + maxLength));
    if (groups.length === 0) continue;
    for (const branch of branchesOf(groups)) found.push(readOf(branch, start, tail));
    mayBegin.lastIndex = start + groups.at(-1)!.end;
  }
  return found;
});

function parse(piece: string): Groups {
  const parser = referenceParser();
  parser.input = referenceLexer().tokenize(piece).tokens;
  const read = parser.reference() as Groups | undefined;
  parser.input = [];
  const groups = read?.groups.filter(({ level, names }) => level === 'annex' || names.length > 0) ?? [];
  return { groups, tail: read?.tail ?? 'open' };
}

/**
 * The references that one run of groups makes: `điểm a khoản 1 và điểm b khoản 2 mục II` are two in one section.
 * A smaller level after a larger one begins another; where that has none larger of its own, it goes by the one before.
 */
function branchesOf(groups: readonly Group[]): Group[][] {
  const branches: Group[][] = [];
  for (const group of groups) {
    const last = branches.at(-1)?.at(-1);
    const isSame = last?.level === group.level && group.isJoined;
    if (!last || (!isSame && t.rankOf.get(group.level)! <= t.rankOf.get(last.level)!)) branches.push([group]);
    else branches.at(-1)!.push(group);
  }
  return branches.map((branch, i) => {
    const top = t.rankOf.get(branch.at(-1)!.level)!;
    const larger = (other: readonly Group[] | undefined) =>
      (other ?? []).filter(({ level }) => t.rankOf.get(level)! > top);
    const after = larger(branches[i + 1]);
    return [...branch, ...(after.length > 0 ? after : larger(branches[i - 1]))];
  });
}

function readOf(branch: readonly Group[], at: number, tail: ReferenceTail): ReferenceRead {
  const steps: ReferenceStep[] = [];
  for (const { level, names, isRange } of branch) {
    const read = names.map((token) => ({
      start: at + token.startOffset,
      end: at + endOf(token),
      name: token.image.replace(/\s+/g, ' '),
    }));
    const same = steps.at(-1)?.level === level ? steps.pop() : undefined;
    steps.push({
      level,
      names: [...(same?.names ?? []), ...read],
      isRange: isRange || same?.isRange === true,
    });
  }
  return {
    start: at + Math.min(...branch.map(({ start }) => start)),
    end: at + Math.max(...branch.map(({ end }) => end)),
    steps: steps.reverse(),
    tail,
  };
}
