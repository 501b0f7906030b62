import { isWordUnit } from '#grammar/text/characters.ts';
import type { PartKind } from '#grammar/tree.ts';
import { isInComment, type Passage, signOffsets, toPlanSpan } from '#model/structure/passage.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { type SpacingError, spacingErrorsIn } from './spacing-errors.ts';

/** Where text runs on. */
const running: ReadonlySet<PartKind> = new Set([
  'decision',
  'preamble',
  'body',
  'closing',
  'annex',
  'form',
  'footnotes',
]);

/** Where spaces may also put things side by side: only between two small letters, and at a comma, they are surely none of that. */
const sideBySide: ReadonlySet<PartKind> = new Set(['header', 'title', 'recipients', 'decisionEnding']);

export const spacing: Rule = {
  id: 'spacing',
  order: 8100,
  title: { vi: 'Khoảng trắng thừa hoặc thiếu', en: 'Spaces too many or missing' },
  severity: 'information',
  fix: 'safe',
  mayChange: [blanks, marks('.', 'anywhere')],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const passage of plan.passages) {
      const { kind, part, composed } = passage;
      const isRunning = kind === 'text' && running.has(part.kind);
      if (!isRunning && kind !== 'cell' && !sideBySide.has(part.kind)) continue;
      const { text } = composed;
      if (!mayHaveError(plan.text, passage)) continue;
      for (let start = 0; start < text.length; ) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end).trimEnd();
        const errors = spacingErrorsIn(line).filter(
          (error) => isPlain(passage, start, error) && (isRunning || isBetweenWords(line, error)),
        );
        if (errors.length > 0 && !isHole(passage, start)) yield report(passage, start, errors);
        start = end + 1;
      }
    }
  },
};

/** Whether an error stands between words that go on, in small letters, and parts nothing from them. */
function isBetweenWords(line: string, { kind, start, end }: SpacingError): boolean {
  if (kind === 'before') return line[end] === ',' || line[end] === ';';
  if (kind === 'after') return line[start - 1] === ',' || line[start - 1] === ';';
  return kind === 'double' && /[\p{Ll},;]/u.test(line[start - 1]!) && /\p{Ll}/u.test(line[end]!);
}

/** A quick look: most paragraphs have nothing to be looked at more closely. A sign that is a blank stands behind another blank. */
function mayHaveError(planText: string, passage: Passage): boolean {
  const { text } = passage.composed;
  return signOffsets(planText, passage).some((at) => {
    const code = text.charCodeAt(at);
    if (isBlank(code)) return true;
    const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    if (code === slash && (isBlank(before) || isBlank(behind))) return true;
    if ((code === opening && isBlank(behind)) || (code === stop && behind === stop)) return true;
    if (code === stop && (before === 0x67 || before === 0xe0)) return true; // `Ông.`, `Bà.`
    return isStop(code) && (isBlank(before) || isLetter(behind));
  });
}

const [opening, stop, slash] = [0x28, 0x2e, 0x2f];

const isBlank = (code: number) => code === 0x20 || code === 0xa0;
const isLetter = (code: number) => code > 0x39 && isWordUnit(code);
const isStop = (code: number) => code <= 0x3b && ',;:.)'.includes(String.fromCharCode(code));

/** Whether the error is as long in the text as where letters are composed: no stray combining mark stands in it. */
function isPlain(passage: Passage, offset: number, error: SpacingError): boolean {
  const { start, end } = toPlanSpan(passage, { start: offset + error.start, end: offset + error.end });
  return end - start === error.end - error.start;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const line = feed < 0 ? text.length : feed;
  const back = text.slice(from, line).indexOf('\r');
  return back < 0 ? line : from + back;
}

const isHole = (passage: Passage, offset: number) =>
  isInComment(passage, toPlanSpan(passage, { start: offset, end: offset + 1 }));

const descriptions: Readonly<Record<SpacingError['kind'], Bilingual>> = {
  double: { vi: 'thừa khoảng trắng giữa hai chữ', en: 'two spaces between words' },
  before: { vi: 'thừa khoảng trắng trước dấu câu', en: 'a space before a mark' },
  after: { vi: 'thiếu khoảng trắng sau dấu câu', en: 'no space after a mark' },
  open: { vi: 'thừa khoảng trắng sau ngoặc mở', en: 'a space behind an opening bracket' },
  date: { vi: 'thừa khoảng trắng trong ngày tháng', en: 'a space in a date' },
  twice: { vi: 'dấu chấm gõ hai lần', en: 'a full stop typed twice' },
  person: { vi: 'thừa dấu chấm sau “Ông”, “Bà”', en: 'a full stop behind “Ông”, “Bà”' },
};

function report(passage: Passage, offset: number, errors: readonly SpacingError[]): Report {
  const kinds = [...new Set(errors.map(({ kind }) => kind))];
  const { text } = passage.composed;
  const [first] = errors;
  const above = text.slice(Math.max(offset, offset + first!.start - 60), offset + first!.start);
  const before = /\S+$/.exec(above)?.[0].length ?? 0;
  const after = /^\s*\S+/.exec(text.slice(offset + first!.end, offset + first!.end + 60));
  const at = { start: offset + first!.start - before, end: offset + first!.end + (after?.[0].length ?? 0) };
  const more =
    errors.length > 1
      ? { vi: ` (${errors.length} chỗ)`, en: ` (${errors.length} places)` }
      : { vi: '', en: '' };
  const isDouble = kinds.every((kind) => kind === 'double');
  const isOfPerson = kinds.every((kind) => kind === 'person');
  const way: Bilingual = isOfPerson
    ? { vi: 'họ tên viết ngay sau “Ông”, “Bà”', en: 'a name follows “Ông”, “Bà” at once' }
    : isDouble
      ? { vi: 'giữa hai chữ chỉ có một khoảng trắng', en: 'one space stands between words' }
      : {
          vi: 'dấu câu viết liền chữ trước, cách chữ sau một khoảng trắng',
          en: 'a mark follows its word at once, and one space follows the mark',
        };
  const list = (locale: 'vi' | 'en') => kinds.map((kind) => descriptions[kind][locale]).join(', ');
  return {
    at: toPlanSpan(passage, at),
    message: {
      vi: `Dòng này ${list('vi')}${more.vi}: ${way.vi}.`,
      en: `This line has ${list('en')}${more.en}: ${way.en}.`,
    },
    fixes: [
      {
        title: { vi: 'Sửa khoảng trắng của dòng này', en: 'Mend the spaces of this line' },
        safe: true,
        edits: errors.map(({ start, end, text: wanted }) => ({
          ...toPlanSpan(passage, { start: offset + start, end: offset + end }),
          text: wanted,
        })),
      },
    ],
  };
}
