import { EmbeddedActionsParser, type IToken, Lexer, type TokenType } from 'chevrotain';
import { phrase, Sign, Space, sign, Word, wordEnd } from '#grammar/inline/lexicon.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import { digits } from '#grammar/text/letters.ts';
import type { Span } from '#grammar/text/span.ts';

/** What a reference names, from small to large. */
export type ReferenceLevel =
  | 'point'
  | 'clause'
  | 'subsection'
  | 'article'
  | 'section'
  | 'chapter'
  | 'part'
  | 'annex';

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
 * `open`: nothing that says so.
 */
export type ReferenceTail = 'plan' | 'above' | 'attached' | 'other' | 'open';

/** A place that a text names: `điểm b, c khoản 1 mục II Kế hoạch này`. */
export interface ReferenceRead extends Span {
  /** From the largest to the smallest. */
  readonly steps: readonly ReferenceStep[];
  readonly tail: ReferenceTail;
}

const Annex = phrase('Annex', ['các phụ lục', 'phụ lục']);
const Part = phrase('Part', ['các phần', 'phần']);
const Chapter = phrase('Chapter', ['các chương', 'chương']);
const Section = phrase('Section', ['các mục', 'mục']);
const Subsection = phrase('Subsection', ['các tiểu mục', 'tiểu mục', 'tiết']);
const Article = phrase('Article', ['các điều', 'điều']);
const Clause = phrase('Clause', ['các khoản', 'khoản']);
const Point = phrase('Point', ['các điểm', 'điểm']);

/** From small to large; a larger one may follow a smaller one (`khoản 3 mục II`). */
const levels: readonly (readonly [ReferenceLevel, TokenType])[] = [
  ['point', Point], ['clause', Clause], ['article', Article], ['subsection', Subsection], ['section', Section], ['chapter', Chapter], ['part', Part],
  ['annex', Annex],
]; // biome-ignore format: one idea
const levelOf = new Map(levels.map(([level, type]) => [type, level]));
const rankOf = new Map(levels.map(([level], i) => [level, i]));

const NumberWord = phrase('NumberWord', ['số']);
/** `II.3`, `1.2`, `II.1.a`; the numbers of sums are longer. */
const Path = sign(
  'Path',
  `${digits}IVXL`,
  `(?:[IVXL]+|\\d{1,2})(?:\\.\\d{1,2}(?!\\d))*(?:\\.\\d{1,2}|\\.[a-zđ])${wordEnd}(?!\\.\\d)`,
);
const Count = sign('Count', digits, `\\d{1,3}${wordEnd}(?![/%]|[.,]\\d)`);
const Roman = sign('Roman', 'IVXL', `[IVXL]{1,7}${wordEnd}`);
const Ordinal = phrase('Ordinal', ordinalWords.map((word) => `thứ ${word}`)); // biome-ignore format: one idea
const Letter = sign('Letter', 'ABCDEGHIKLMNOPQRSTUVXYĐabcdeghiklmnopqrstuvxyđ', `[A-Za-zĐđ]${wordEnd}`);
const And = phrase('And', ['và', 'hoặc', 'hay']);
const To = phrase('To', ['đến']);
const Dash = sign('Dash', '-–', '[-–]');
const Comma = sign('Comma', ',', ',');
const Of = phrase('Of', ['của', 'thuộc', 'trong', 'tại', 'ở']);
const OwnPlan = phrase('OwnPlan', [
  'bản kế hoạch này',
  'kế hoạch này',
  'bản kế hoạch nêu trên',
  'kế hoạch nêu trên',
]);
const ThePlan = phrase('ThePlan', ['kế hoạch']);
const Above = phrase('Above', ['nêu trên', 'nói trên', 'trên đây', 'ở trên', 'đã nêu', 'dưới đây', 'này']);
const Attached = phrase('Attached', ['được ban hành kèm theo', 'ban hành kèm theo', 'được kèm theo', 'gửi kèm theo', 'gửi kèm', 'đính kèm theo', 'đính kèm', 'kèm theo', 'kèm']); // biome-ignore format: one idea
const Document = phrase('Document', [
  ...documentTypes.map(({ name }) => name), 'hiến pháp', 'điều lệ', 'quy trình', 'đề cương', 'hợp đồng', 'phương án',
].filter((name) => name !== 'Kế hoạch')); // biome-ignore format: one idea
/** What is counted in numbers: `khoản 3 tỷ đồng` is a sum. */
const Unit = phrase('Unit', ['triệu', 'tỷ', 'tỉ', 'nghìn', 'đồng', 'ngày', 'tháng', 'năm', 'lần', 'người', 'xã', 'nhiệm vụ', 'tiêu chí', 'thủ tục']); // biome-ignore format: one idea
const Stop = sign('Stop', '.;:)]”"', '[.;:)\\]”"]');

const tokens = [
  Space, Subsection, Section, Part, Chapter, Article, Annex, Clause, Point, NumberWord, Path, Count, Roman, Ordinal, Letter, OwnPlan, ThePlan, Above, Attached,
  Document, Unit, And, To, Dash, Comma, Of, Stop, Word, Sign,
]; // biome-ignore format: order is priority
const visible = tokens.filter((type) => type !== Space);

/** What may name something of each level. */
const namesOf = new Map<ReferenceLevel, ReadonlySet<TokenType>>([
  ['point', new Set([Letter, Count, Path])],
  ['clause', new Set([Count, Path])],
  ['article', new Set([Count])],
  ['subsection', new Set([Path, Count, Letter])],
  ['section', new Set([Roman, Count, Path])],
  ['chapter', new Set([Roman, Count])],
  ['part', new Set([Roman, Count, Ordinal, Letter])],
  ['annex', new Set([Roman, Count, Letter])],
]);
const joiners = new Set([And, To, Dash, Comma]);

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
    super(tokens, { recoveryEnabled: false, maxLookahead: 1, skipValidations: true });
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
      joint = this.OR([And, To, Dash, Comma].map((type) => ({ ALT: () => this.CONSUME(type) })));
    });
    const word = this.OR2(levels.map(([, type]) => ({ ALT: () => this.CONSUME(type) })));
    const names: IToken[] = [];
    let isRange = joint?.tokenType === To || joint?.tokenType === Dash;
    this.OPTION2(() => this.CONSUME(NumberWord));
    this.MANY({
      GATE: () => this.nameAt(levelOf.get(word.tokenType), names),
      DEF: () => {
        this.OPTION3(() => {
          const between = this.OR3(
            [And, To, Dash, Comma].map((type) => ({ ALT: () => this.CONSUME2(type) })),
          );
          this.ACTION(() => {
            isRange ||= between.tokenType === To || between.tokenType === Dash;
          });
        });
        const name = this.OR4(
          [Path, Count, Roman, Ordinal, Letter].map((type) => ({ ALT: () => this.CONSUME(type) })),
        );
        this.ACTION(() => names.push(name));
      },
    });
    return this.ACTION(() => ({
      level: levelOf.get(word.tokenType)!,
      names,
      isJoined: joint !== undefined,
      isRange,
      start: word.startOffset,
      end: endOf(names.at(-1) ?? word),
    }));
  });

  private readonly any = this.RULE('any', () =>
    this.OR(visible.map((type) => ({ ALT: () => this.CONSUME(type) }))),
  );

  /** Whether a level and its name stand at token `at`; an annex needs no name. */
  private groupAt(at: number): boolean {
    const level = levelOf.get(this.LA(at).tokenType);
    if (level === undefined) return false;
    const next = this.LA(at + 1).tokenType === NumberWord ? at + 2 : at + 1;
    return level === 'annex' || namesOf.get(level)!.has(this.LA(next).tokenType);
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
      !(tokenType === Path || names[0]!.tokenType === Path)
    )
      return false;
    return tokenType !== Count || this.LA(at + 1).tokenType !== Unit;
  }

  private tailHere(): ReferenceTail {
    let at = 1;
    if (this.LA(at).tokenType === Comma) at++;
    if (this.LA(at).tokenType === Of) at++;
    const { tokenType } = this.LA(at);
    if (tokenType === OwnPlan) return 'plan';
    if (tokenType === Above) return at === 1 ? 'above' : 'open';
    if (tokenType === ThePlan) return this.endsAt(at + 1) ? 'plan' : 'other';
    if (tokenType === Attached) return this.attachedAt(at + 1);
    if (tokenType === Document) return 'other';
    if (this.LA(1).tokenType === Of) return 'other';
    return tokenType === Word && /^\p{Lu}\p{Ll}/u.test(this.LA(at).image) && at === 1 ? 'other' : 'open';
  }

  private attachedAt(at: number): ReferenceTail {
    const { tokenType } = this.LA(at);
    if (tokenType === OwnPlan) return 'plan';
    if (tokenType === ThePlan) return this.endsAt(at + 1) ? 'plan' : 'other';
    return tokenType === Document ? 'other' : 'attached';
  }

  private endsAt(at: number): boolean {
    const { tokenType, image } = this.LA(at);
    return image === '' || tokenType === Stop || tokenType === Comma;
  }
}

const endOf = (token: IToken) => token.startOffset + token.image.length;

let lexer: Lexer | undefined;
let parser: ReferenceParser | undefined;

/** A reference and its tail are no longer than this, in UTF-16 units. */
const longest = 240;

/** Words that may begin a reference, and what must follow them; a quick look. */
const mayBegin =
  /(?:[Tt]iểu\s+mục|[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần|[Cc]hương|Điều|[Tt]iết)\s+(?:(?:[IVXL]{1,7}|\d{1,3}|[A-Za-zđĐ])(?![A-Za-zÀ-ỹĐđ])|[IVXL]{1,7}\.\d|thứ\s)|[Pp]h\u1ee5\s+l\u1ee5c(?![A-Za-zÀ-ỹ])/g;
/** Words that end as a level does: `danh mục 3`, `thí điểm 5 xã`, `tài khoản 2`, `góp phần`. */
const otherWord =
  /(?:danh|hạng|chuyên|đề|đầu|biên|thí|địa|thời|trọng|quan|đặc|tiêu|số|tổng|trừ|cộng|đạt|được|chấm|tài|góp|cổ|thành|một|chi)\s+$/iu;

/** The references in a passage of composed text, in order; offsets are into the passage. */
export function readReferences(said: string): ReferenceRead[] {
  const found: ReferenceRead[] = [];
  mayBegin.lastIndex = 0;
  for (let m = mayBegin.exec(said); m; m = mayBegin.exec(said)) {
    const start = m.index;
    mayBegin.lastIndex = start + 3;
    if (
      /[\p{L}\d]/u.test(said[start - 1] ?? '') ||
      otherWord.test(said.slice(Math.max(0, start - 10), start))
    )
      continue;
    const { groups, tail } = parse(said.slice(start, start + longest));
    if (groups.length === 0) continue;
    for (const branch of branchesOf(groups)) found.push(readOf(branch, start, tail));
    mayBegin.lastIndex = start + groups.at(-1)!.end;
  }
  return found;
}

function parse(piece: string): Groups {
  lexer ??= new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true });
  parser ??= new ReferenceParser();
  parser.input = lexer.tokenize(piece).tokens;
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
    if (!last || (!isSame && rankOf.get(group.level)! <= rankOf.get(last.level)!)) branches.push([group]);
    else branches.at(-1)!.push(group);
  }
  return branches.map((branch, i) => {
    const top = rankOf.get(branch.at(-1)!.level)!;
    const larger = (other: readonly Group[] | undefined) =>
      (other ?? []).filter(({ level }) => rankOf.get(level)! > top);
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
