import type { Span } from '#grammar/text/span.ts';
import {
  bodyOf,
  isIn,
  linesOf,
  type Placed,
  paragraphOf,
  replacing,
  type TextLine,
  type TextMutation,
} from './placed.ts';

/** The lines of fields as offices label them, whatever the marker before. */
const labels = {
  lead: /^(?:(?:Cơ quan|Đơn vị|Bộ phận) )?chủ trì(?: thực hiện)?$/iu,
  cooperation: /^(?:(?:Cơ quan|Đơn vị|Bộ phận) )?phối hợp(?: thực hiện)?$/iu,
  deadline: /^(?:Thời gian|Thời hạn)(?: thực hiện| hoàn thành)?$/iu,
  other: /^(?:Sản phẩm|Kết quả|Kinh phí|Nội dung|Địa điểm)$/iu,
};
type Kind = keyof typeof labels;

interface FieldLine {
  readonly line: TextLine;
  readonly kind: Kind;
  /** What stands before the label. */
  readonly marker: string;
  readonly value: Span;
}

const shape =
  /^(?<marker>[ \t]*(?:(?:[a-zđ]\)|[-+•]|\d{1,2}(?:\.\d{1,2})*\.) ?)?)(?<label>\p{L}[\p{L} ]{5,30}):[ \t]*(?<value>\S.*?)[;.]?\s*$/u;

function fieldOf(line: TextLine): FieldLine | undefined {
  const m = shape.exec(line.text);
  if (!m?.groups) return undefined;
  const { marker, label, value } = m.groups as Record<string, string>;
  const kind = (Object.keys(labels) as Kind[]).find((each) => labels[each].test(label!));
  if (kind === undefined || /: ?\p{Lu}/u.test(value!)) return undefined; // two fields on one line
  const start = line.start + line.text.indexOf(value!, marker!.length + label!.length + 1);
  return { line, kind, marker: marker!, value: { start, end: start + value!.length } };
}

/** Fields on lines that follow each other, of one task: who leads and by when, each once. */
interface Group {
  readonly fields: readonly FieldLine[];
  readonly near: Span;
}

/** A line that says something of a task, whatever its label. */
const saysMore = /^\s*(?:(?:[-+•]|[a-zđ]\)) ?)?\p{Lu}[\p{L} ,]{3,40}:/u;

/** The paragraph above an offset that says what a task is: the nearest that is no field of it. */
function headingAbove(text: string, offset: number, first: number): Span | undefined {
  for (let end = offset - 1; end > first; ) {
    const paragraph = paragraphOf(text, { start: end, end });
    const words = text.slice(paragraph.start, paragraph.end);
    if (words.trim() !== '' && !saysMore.test(words)) return paragraph;
    end = Math.min(paragraph.start, end) - 1;
  }
  return undefined;
}

/** The groups of each section of a plan, in order. A section with three of them asks every one for what the others have. */
function groupsOf(text: string): Group[][] {
  const body = bodyOf(text);
  const lines = linesOf(text).filter((line) => isIn(body, line));
  const sections: Group[][] = [[]];
  for (let i = 0; i < lines.length; i++) {
    if (/^\s*[IVX]{1,5}\./.test(lines[i]!.text)) sections.push([]);
    if (!fieldOf(lines[i]!)) continue;
    const heading = headingAbove(text, lines[i]!.start, body.start);
    const fields: FieldLine[] = [];
    let next = i;
    for (; next < lines.length; next++) {
      const field = fieldOf(lines[next]!);
      if (field) fields.push(field);
      else if (lines[next]!.text.trim() !== '' && !saysMore.test(lines[next]!.text)) break;
    }
    const kinds = fields.map(({ kind }) => kind);
    const isTask =
      kinds.includes('lead') && kinds.includes('deadline') && new Set(kinds).size === kinds.length;
    if (isTask && heading) {
      const near = {
        start: paragraphOf(text, heading).start,
        end: paragraphOf(text, fields.at(-1)!.line).end,
      };
      sections.at(-1)!.push({ fields, near });
    }
    i = next - 1;
  }
  return sections.filter((groups) => groups.length >= 3);
}

function* ofKind(
  text: string,
  kind: Kind | undefined,
  break_: (field: FieldLine, group: Group) => Placed | undefined,
): Iterable<Placed> {
  for (const group of groupsOf(text).flat())
    for (const field of group.fields) {
      const isMeant = (kind === undefined || field.kind === kind) && isWhole(text, field);
      const placed = isMeant ? break_(field, group) : undefined;
      if (placed) yield { ...placed, near: group.near };
    }
}

/** A field that is the last of its list with points a), b) … leaves no gap in them. */
const leavesNoGap = (field: FieldLine, { fields }: Group) =>
  !/[a-zđ]\)|\d/.test(field.marker) || field === fields.at(-1);

const isWhole = (text: string, { line }: FieldLine) => paragraphOf(text, line).end === line.end;

const withoutLine = (field: FieldLine, group: Group): Placed | undefined =>
  leavesNoGap(field, group)
    ? { edits: [{ start: field.line.start, end: field.line.end + 1, text: '' }], at: group.near }
    : undefined;

interface Cell extends Span {
  readonly line: TextLine;
}

/** The cells below the heads that fit, in rows with as many cells as their header. */
function* cells(text: string, head: RegExp): Iterable<Cell> {
  let columns: number[] = [];
  let width = 0;
  for (const line of linesOf(text)) {
    const sign = line.text.includes('|') ? '|' : '\t';
    const pieces = line.text.split(sign);
    if (pieces.length < 4) {
      if (line.text.trim() !== '') columns = [];
      continue;
    }
    if (
      pieces.some((piece) => /chủ trì|người thực hiện/iu.test(piece)) &&
      pieces.every((piece) => piece.length < 40)
    ) {
      columns = pieces.flatMap((piece, i) => (head.test(piece.trim()) ? [i] : []));
      width = pieces.length;
      continue;
    }
    if (pieces.length !== width || !/^\s*\d{1,3}\.?\s*$/.test(pieces[sign === '|' ? 1 : 0]!)) continue;
    for (const column of columns) {
      const before = pieces.slice(0, column).join(sign).length + (column > 0 ? 1 : 0);
      const piece = pieces[column]!;
      const start = line.start + before + (piece.length - piece.trimStart().length);
      if (piece.trim() !== '') yield { line, start, end: start + piece.trim().length };
    }
  }
}

function* blankCells(text: string, head: RegExp, value = ''): Iterable<Placed> {
  for (const { line, start, end } of cells(text, head))
    yield { ...replacing({ start, end }, value, line), near: line };
}

const leadHead = /^(?:(?:cơ quan|đơn vị|bộ phận) )?chủ trì$|^người thực hiện$/iu;
const timeHead = /^(?:thời gian|thời hạn)(?: thực hiện| hoàn thành)?$/iu;

export const fieldMutations: readonly TextMutation[] = [
  {
    what: { vi: 'để trống giá trị của một trường', en: 'the value of a field blanked' },
    rules: ['empty-field', 'missing-lead-agency', 'missing-deadline'],
    isSure: true,
    *places(text) {
      yield* ofKind(text, undefined, ({ value, line }) =>
        replacing({ start: value.start, end: line.end }, '', line),
      );
    },
  },
  {
    what: { vi: 'một trường ghi hai lần', en: 'a field given twice' },
    rules: ['duplicate-field', 'item-lettering', 'clause-numbering'],
    isSure: true,
    *places(text) {
      yield* ofKind(text, undefined, ({ line }, { near }) => ({
        edits: [{ start: line.end, end: line.end, text: `\n${line.text}` }],
        at: near,
      }));
    },
  },
  {
    what: { vi: 'mất dòng thời gian của một nhiệm vụ', en: 'the line of a task’s deadline lost' },
    rules: ['missing-deadline'],
    isSure: true,
    places: (text) => ofKind(text, 'deadline', withoutLine),
  },
  {
    what: { vi: 'mất dòng chủ trì của một nhiệm vụ', en: 'the line of a task’s lead lost' },
    rules: ['missing-lead-agency'],
    isSure: true,
    places: (text) => ofKind(text, 'lead', withoutLine),
  },
  {
    what: { vi: 'giá trị của một trường còn là “…”', en: 'a value left as “…”' },
    rules: ['placeholder', 'empty-field', 'unclear-deadline'],
    isSure: true,
    *places(text) {
      yield* ofKind(text, undefined, ({ value, line }) => replacing(value, '…', line));
    },
  },
  {
    what: { vi: 'ô chủ trì của một hàng bị xóa', en: 'the lead cell of a row blanked' },
    rules: ['missing-lead-agency', 'empty-field'],
    isSure: true,
    places: (text) => blankCells(text, leadHead),
  },
  {
    what: { vi: 'ô thời gian của một hàng bị xóa', en: 'the deadline cell of a row blanked' },
    rules: ['missing-deadline', 'empty-field'],
    isSure: true,
    places: (text) => blankCells(text, timeHead),
  },
  {
    what: { vi: 'ô thời gian của một hàng còn là “…”', en: 'the deadline cell of a row left as “…”' },
    rules: ['placeholder', 'empty-field', 'unclear-deadline'],
    isSure: true,
    places: (text) => blankCells(text, timeHead, '…'),
  },
];
