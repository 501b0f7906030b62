import { readFields } from '#grammar/field.ts';
import { legalBasis } from '#grammar/tables/phrases.ts';
import { eachWord } from '#grammar/text/characters.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import { alternation } from '#lexicon/alternation.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { decree30 } from '#rules/decree-30.ts';
import { firstLineRange } from '#rules/finding-range.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isMarkdown, likelyFormat, sureFormat } from './formats.ts';

export const notAPlan: Rule = {
  id: 'not-a-plan',
  order: 1020,
  title: { vi: 'Không phải kế hoạch', en: 'Not a plan' },
  severity: 'error',
  fix: 'none',
  scope: 'text',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const { text } = plan;
    const isUnfinished = options.isBeingEdited && !options.final;
    if (isBlank(text)) {
      if (!isUnfinished) yield { at: firstLineRange(text), message: empty, supersedes: 'all' };
      return;
    }
    const sure = sureFormat(text);
    if (sure) {
      yield { at: firstLineRange(text), message: isSomething(sure.name), supersedes: 'all' };
      return;
    }
    if (isPieceOfPlan(plan) || (isUnfinished && isJustBegun(plan))) return;
    const format = likelyFormat(text);
    const isForeign = !format && languageOf(text) === 'other';
    const message = format ? isSomething(format.name) : isForeign ? isOtherLanguage : hasNothing;
    // What may be Vietnamese can be read all the same: its errors are found while it grows into a plan.
    yield { at: firstLineRange(text), message, ...(format || isForeign ? { supersedes: 'all' } : {}) };
  },
};

const toDo: Bilingual = {
  vi: 'Chép nội dung kế hoạch dạng văn bản thuần vào tệp .kh (lưu theo UTF-8), hoặc bỏ tệp này ra khỏi danh sách soát.',
  en: 'Paste the plan as plain text into a .kh file (saved as UTF-8), or leave this file out.',
};

const empty: Bilingual = {
  vi: 'Tệp rỗng: không có kế hoạch nào để soát. Chép nội dung kế hoạch vào tệp, hoặc bỏ tệp này đi.',
  en: 'The file is empty: there is no plan to check. Paste the plan into it, or remove it.',
};

const isSomething = (what: Bilingual): Bilingual => ({
  vi: `Đây có vẻ là ${what.vi}, không phải kế hoạch nên không soát được. ${toDo.vi}`,
  en: `This seems to be ${what.en}, not a plan, and cannot be checked. ${toDo.en}`,
});

const parts = decree30('article 8.2');
const hasNothing: Bilingual = {
  vi: `Không thấy phần nào của một kế hoạch (quốc hiệu, số, tên loại “KẾ HOẠCH”, đề mục I, II, …, trường “Cơ quan chủ trì: …”, nơi nhận): có vẻ chỉ là một đoạn văn. Nếu là kế hoạch, thêm dòng “KẾ HOẠCH” và các đề mục (${parts.vi}); nếu không, bỏ tệp này ra khỏi danh sách soát.`,
  en: `No part of a plan is found (motto, number, the title “KẾ HOẠCH”, sections I, II, …, fields such as “Cơ quan chủ trì: …”, recipients): it seems to be mere prose. If it is a plan, give it its title and sections (${parts.en}); if not, leave this file out.`,
};

const isOtherLanguage: Bilingual = {
  vi: `Đây có vẻ là văn bản không phải tiếng Việt và không có phần nào của một kế hoạch nên không soát được. ${toDo.vi}`,
  en: `This seems to be text in another language without any part of a plan, and cannot be checked. ${toDo.en}`,
};

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** A text of no more characters and lines than these may have just been begun. */
const maxBegunLength = 2000;
const maxLinesBegun = 20;

const isJustBegun = ({ text, tree }: Plan) =>
  text.length <= maxBegunLength && tree.lines.length <= maxLinesBegun;

/** Whether a text has anything of a plan: one part, one section, one field, one table of tasks is enough. */
function isPieceOfPlan(plan: Plan): boolean {
  if (hasParts(plan)) return true;
  const { text } = plan;
  if (!isMarkdown(text)) return hasList(plan);
  // A converter may have put `#` before these lines: it is ignored.
  const bare = text.replace(/^#{1,6} +/gm, '');
  return bare !== text && hasParts(readPlan(bare, plan.referenceData));
}

/** Parts that only plans, and documents like them, have. */
const planParts: ReadonlySet<string> = new Set(['recipients', 'signature', 'annex', 'closing']);

function hasParts(plan: Plan): boolean {
  const { text, tree, title, header } = plan;
  if (title || header.number || header.date || header.motto.country || header.motto.creed) return true;
  if (tree.parts.some(({ kind }) => planParts.has(kind))) return true;
  const hasSection = tree.lines.some(({ level }) => level === 'part' || level === 'section');
  if (hasSection || plan.fields.length > 0 || plan.tables.length > 0) return true;
  return tree.lines.some(
    ({ kind, content }) => (kind === 'text' || kind === 'item') && isPlanLine(text, firstOf(content)),
  );
}

const firstOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + 400) });

const planStatement = new RegExp(
  String.raw`${alternation('plan-statements.carried-out')}\s+kế hoạch\s`,
  'iu',
);

/** A legal basis, the sentence that opens the body, a field: those before the first item are none of the model's. */
function isPlanLine(text: string, content: Span): boolean {
  const words = plainOf(text, content);
  if (legalBasis.test(words) || planStatement.test(words)) return true;
  return (
    words.includes(':') &&
    readFields(words, { start: 0, end: words.length }).some(({ kind }) => ofTasks.has(kind))
  );
}

/** Kinds of fields that nothing but a plan has. */
const ofTasks: ReadonlySet<string> = new Set(['lead', 'cooperation', 'deadline', 'product']);

/** Whether a text has clauses, points or rows of a table: a piece of a section, unless it is in another language. */
function hasList({ text, tree }: Plan): boolean {
  const isPiece = tree.lines.some(
    ({ level, kind }) => level === 'clause' || level === 'subclause' || level === 'point' || kind === 'row',
  );
  return isPiece && languageOf(text) !== 'other';
}

/** So many in a hundred words of Vietnamese have marks at the least; of other languages hardly any is one of our syllables. */
const minMarkedShare = 0.15;
/** The fewest words by which a language can be recognised. */
const minWords = 10;
/** More of a text is not looked through. */
const maxSearched = 20_000;

/** The language of a text by the words that are syllables with marks; undefined where its words are too few to tell. */
function languageOf(text: string): 'vietnamese' | 'other' | undefined {
  const words = new Set<string>();
  const wording = text.slice(0, maxSearched).normalize('NFC');
  eachWord(wording, (start, end) => {
    if (end - start > 1) words.add(wording.slice(start, Math.min(end, start + 8)).toLowerCase());
  });
  const marked = [...words].filter((word) => !isAscii.test(word) && isSyllable(word)).length;
  if (marked > 0 && marked >= minMarkedShare * words.size) return 'vietnamese';
  return words.size < minWords ? undefined : 'other';
}

const isAscii = /^[a-z0-9]*$/;
