import type { TokenType } from 'chevrotain';
import { phrase, Sign, Space, sign, Word, wordEnd } from '#grammar/inline/lexicon.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { ordinalWords } from '#grammar/tables/marks.ts';
import { digits } from '#grammar/text/letters.ts';

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
export const Annex = phrase('Annex', ['các phụ lục', 'phụ lục']);
export const Part = phrase('Part', ['các phần', 'phần']);
export const Chapter = phrase('Chapter', ['các chương', 'chương']);
export const Section = phrase('Section', ['các mục', 'mục']);
export const Subsection = phrase('Subsection', ['các tiểu mục', 'tiểu mục', 'tiết']);
export const Article = phrase('Article', ['các điều', 'điều']);
export const Clause = phrase('Clause', ['các khoản', 'khoản']);
export const Point = phrase('Point', ['các điểm', 'điểm']);

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
export const Of = phrase('Of', ['của', 'thuộc', 'trong', 'tại', 'ở']);
export const OwnPlan = phrase('OwnPlan', [
  'bản kế hoạch này',
  'kế hoạch này',
  'bản kế hoạch nêu trên',
  'kế hoạch nêu trên',
]);
export const ThePlan = phrase('ThePlan', ['kế hoạch']);
export const Above = phrase('Above', [
  'nêu trên',
  'nói trên',
  'trên đây',
  'ở trên',
  'đã nêu',
  'dưới đây',
  'này',
]);
export const Attached = phrase('Attached', ['được ban hành kèm theo', 'ban hành kèm theo', 'được kèm theo', 'gửi kèm theo', 'gửi kèm', 'đính kèm theo', 'đính kèm', 'kèm theo', 'kèm']); // biome-ignore format: one idea
export const Document = phrase('Document', [
  ...documentTypes.map(({ name }) => name), 'hiến pháp', 'điều lệ', 'quy trình', 'đề cương', 'hợp đồng', 'phương án',
].filter((name) => name !== 'Kế hoạch')); // biome-ignore format: one idea
/** What is counted in numbers: `khoản 3 tỷ đồng` is a sum. */
export const Unit = phrase('Unit', ['triệu', 'tỷ', 'tỉ', 'nghìn', 'đồng', 'ngày', 'tháng', 'năm', 'lần', 'người', 'xã', 'nhiệm vụ', 'tiêu chí', 'thủ tục']); // biome-ignore format: one idea
export const Stop = sign('Stop', '.;:)]”"', '[.;:)\\]”"]');

export const tokens = [
  Space, Subsection, Section, Part, Chapter, Article, Annex, Clause, Point, NumberWord, Path, Count, Roman, Ordinal, Letter, OwnPlan, ThePlan, Above, Attached,
  Document, Unit, And, From, To, Dash, Comma, Of, Stop, Word, Sign,
]; // biome-ignore format: order is priority
export const visible = tokens.filter((type) => type !== Space);
