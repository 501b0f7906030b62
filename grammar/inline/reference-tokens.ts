import type { TokenType } from 'chevrotain';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import { digits } from '#grammar/text/letters.ts';
import { wordList } from '#lexicon/words.ts';
import { phrase, Sign, Space, sign, Word, wordEnd } from './common-tokens.ts';

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

/** The tokens of cross-references. */
export const Annex = phrase('Annex', wordList('reference-words.annex'));
export const Part = phrase('Part', wordList('reference-words.part'));
export const Chapter = phrase('Chapter', wordList('reference-words.chapter'));
export const Section = phrase('Section', wordList('reference-words.section'));
export const Subsection = phrase('Subsection', wordList('reference-words.subsection'));
export const Article = phrase('Article', wordList('reference-words.article'));
export const Clause = phrase('Clause', wordList('reference-words.clause'));
export const Point = phrase('Point', wordList('reference-words.point'));

/** The words for all levels but an annex. */
export const levelPhrases: readonly string[] = [
  ...wordList('reference-words.part'),
  ...wordList('reference-words.chapter'),
  ...wordList('reference-words.section'),
  ...wordList('reference-words.subsection'),
  ...wordList('reference-words.article'),
  ...wordList('reference-words.clause'),
  ...wordList('reference-words.point'),
];

/** From small to large; a larger one may follow a smaller one (`khoản 3 mục II`). */
export const levels: readonly (readonly [ReferenceLevel, TokenType])[] = [
  ['point', Point], ['clause', Clause], ['article', Article], ['subsection', Subsection], ['section', Section], ['chapter', Chapter], ['part', Part],
  ['annex', Annex],
]; // biome-ignore format: one idea
export const levelOf = new Map(levels.map(([level, type]) => [type, level]));
export const rankOf = new Map(levels.map(([level], i) => [level, i]));

export const NumberWord = phrase('NumberWord', ['số']);
/** `II.3`, `1.2`, `II.1.a`; the numbers of sums are longer. */
export const Path = sign(
  'Path',
  `${digits}IVXL`,
  `(?:[IVXL]+|\\d{1,2})(?:\\.\\d{1,2}(?!\\d))*(?:\\.\\d{1,2}|\\.[a-zđ])${wordEnd}(?!\\.\\d)`,
);
export const Count = sign('Count', digits, `\\d{1,3}${wordEnd}(?![/%]|[.,]\\d)`);
export const Roman = sign('Roman', 'IVXL', `[IVXL]{1,7}${wordEnd}`);
export const Ordinal = phrase('Ordinal', ordinalWords.map((word) => `thứ ${word}`)); // biome-ignore format: one idea
export const Letter = sign(
  'Letter',
  'ABCDEGHIKLMNOPQRSTUVXYĐabcdeghiklmnopqrstuvxyđ',
  `[A-Za-zĐđ]${wordEnd}`,
);
export const And = phrase('And', ['và', 'hoặc', 'hay']);
export const From = phrase('From', ['từ']);
export const To = phrase('To', ['đến']);
export const Dash = sign('Dash', '-–', '[-–]');
export const Comma = sign('Comma', ',', ',');
export const Of = phrase('Of', wordList('reference-words.of'));
export const OwnPlan = phrase('OwnPlan', wordList('reference-words.own-plan'));
export const ThePlan = phrase('ThePlan', ['kế hoạch']);
export const Above = phrase('Above', wordList('reference-words.above'));
export const Attached = phrase('Attached', wordList('reference-words.attached'));
export const Document = phrase('Document', [
  ...documentTypes.map(({ name }) => name),
  ...wordList('reference-words.documents'),
].filter((name) => name !== 'Kế hoạch')); // biome-ignore format: one idea
/** What is counted in numbers: `khoản 3 tỷ đồng` is a sum. */
export const Unit = phrase('Unit', wordList('reference-words.counted'));
export const Stop = sign('Stop', '.;:)]”"', '[.;:)\\]”"]');

export const tokens = [
  Space, Subsection, Section, Part, Chapter, Article, Annex, Clause, Point, NumberWord, Path, Count, Roman, Ordinal, Letter, OwnPlan, ThePlan, Above, Attached,
  Document, Unit, And, From, To, Dash, Comma, Of, Stop, Word, Sign,
]; // biome-ignore format: order is priority
export const visible = tokens.filter((type) => type !== Space);
