import { sliceOf } from '#grammar/text/span.ts';
import { isInside } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import {
  type Consequence,
  inserted,
  type Mutant,
  type Mutation,
  replaced,
  spread,
} from '#tools/quality/mutation.ts';
import { legalBases } from './cited.ts';
import { prose, sentences } from './places.ts';

/** Where a pattern (with the flag `g`) fits the running text outside of citations, in pieces that are as they were composed. */
function placesOf(plan: Plan, pattern: RegExp, most = 40): { start: number; end: number; written: string }[] {
  const cited = plan.citations.map(({ cited: { extent } }) => extent);
  const all = prose(plan).flatMap(({ start, end }) =>
    [...plan.text.slice(start, end).matchAll(pattern)].map(({ 0: written, index }) => ({
      start: start + index,
      end: start + index + written.length,
      written,
    })),
  );
  return spread(
    all.filter((place) => !isInside(place, cited)),
    most,
  );
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The weekday two days behind that of a date in figures. */
function wrongWeekday(date: string): string {
  const [day, month, year] = date.match(/\d+/g)!.map(Number);
  return weekdays[(new Date(Date.UTC(year!, month! - 1, day)).getUTCDay() + 2) % 7]!;
}

const days = /(?<=\p{Ll} )ngày \d{1,2}\/\d{1,2}\/20\d\d(?![\d/])/gu;

const times: readonly Mutation[] = [
  {
    rule: 'weekday-mismatch',
    what: { vi: 'thứ đặt trước ngày không phải của ngày ấy', en: 'a wrong weekday put before a date' },
    *places(plan) {
      for (const { start, written } of placesOf(plan, days))
        yield inserted(start, `${wrongWeekday(written)}, `);
    },
  },
  {
    rule: 'weekday-mismatch',
    what: { vi: 'thứ đặt sau ngày không phải của ngày ấy', en: 'a wrong weekday put behind a date' },
    *places(plan) {
      for (const { start, end, written } of placesOf(plan, days))
        yield { edits: [{ start: end, end, text: ` (${wrongWeekday(written)})` }], at: start };
    },
  },
];

const capitals: readonly Mutation[] = [
  {
    rule: 'sentence-capital',
    what: { vi: 'chữ thường sau dấu chấm', en: 'a small letter behind a full stop' },
    *places(plan) {
      for (const { start, end, written } of placesOf(plan, /(?<=\p{Ll}{2}\. )\p{Lu}\p{Ll}+(?= \p{Ll})/gu))
        yield replaced({ start, end }, written.toLowerCase());
      for (const { content } of spread(sentences(plan), 10)) {
        const end = content.start + sliceOf(plan.text, content).trimEnd().length;
        if (plan.text[end - 1] === '.') yield inserted(end, ' các cơ quan báo cáo kết quả.', 1);
      }
    },
  },
  {
    rule: 'sentence-capital',
    what: { vi: 'chữ hoa sau dấu phẩy', en: 'a capital behind a comma' },
    *places(plan) {
      const verbs = /(?<=\p{Ll}, )(?:triển khai|thực hiện|rà soát|đôn đốc|kiểm tra|theo dõi)(?= \p{Ll})/gu;
      for (const { start, written } of placesOf(plan, verbs))
        yield replaced({ start, end: start + 1 }, written[0]!.toUpperCase());
    },
  },
];

/** The names of departments and ministries in full, where they stand. */
const namesInFull = ({ text, agencies }: Plan) =>
  spread(
    agencies.filter(
      ({ kind, agency, inCitation, start, end, nameStart, nameEnd, role }) =>
        kind === 'named' &&
        !inCitation &&
        role !== 'issuer' &&
        nameStart === start &&
        nameEnd === end &&
        /^(?:Sở|Bộ) \p{Lu}\p{Ll}+ \p{Ll}/u.test(agency?.name ?? '') &&
        text.slice(start, end) === agency?.name,
    ),
    30,
  );

const names: readonly Mutation[] = [
  {
    rule: 'name-capitals',
    what: { vi: 'viết hoa mọi chữ của tên sở, bộ', en: 'a capital too many in the name of a department' },
    *places(plan) {
      for (const { start, end } of namesInFull(plan)) {
        const written = sliceOf(plan.text, { start, end });
        const at = written.search(/(?<= )\p{Ll}/u);
        yield {
          edits: [{ start: start + at, end: start + at + 1, text: written[at]!.toUpperCase() }],
          at: start,
        };
      }
    },
  },
];

const invisible: Readonly<Record<string, string>> = {
  'U+200B': '\u200b',
  'U+00AD': '\u00ad',
  'U+2060': '\u2060',
};

/** One finding a file: it stands at the first of them. */
const unseen: readonly Mutation[] = Object.entries(invisible).map(([name, character]) => ({
  rule: 'invisible-character',
  what: { vi: `ký tự ${name} lọt vào một từ`, en: `${name} within a word` },
  *places(plan: Plan): Iterable<Mutant> {
    for (const { start } of placesOf(plan, /(?<=\p{Ll} )\p{Ll}{4,}(?= \p{Ll})/gu, 20))
      yield inserted(start + 2, character);
  },
}));

/** What a table no longer tells when it fell apart. */
const lostWithTable: readonly Consequence[] = [
  'missing-part',
  'broken-cross-reference',
  'abbreviation-undefined',
].map((rule) => ({
  rule,
  where: 'plan',
  why: {
    vi: 'nội dung của bảng bị rã không còn đọc được',
    en: 'what the table said cannot be read any more',
  },
}));

const tables: readonly Mutation[] = [
  {
    rule: 'torn-table',
    what: {
      vi: 'bảng rã thành từng ô một dòng, mất ô',
      en: 'a table that falls apart into cells on lines, some of them lost',
    },
    consequences: lostWithTable,
    *places({ text, tables: all }) {
      for (const { header, rows } of all) {
        const last = rows.at(-1);
        if (!last || rows.length < 3 || text[header.content.start] !== '|') continue;
        const span = { start: header.content.start, end: last.line.content.end };
        const lines = text
          .slice(span.start, span.end)
          .split('\n')
          .filter((line) => !/^\s*\|[\s:|-]+\|\s*$/u.test(line))
          .map(cellsIn);
        // Every second row has lost its number and another cell: nothing tells where it ends.
        const cells = lines.flatMap((each, i) => (i > 0 && i % 2 === 0 ? each.slice(2) : each));
        yield replaced(span, cells.join('\n'));
      }
    },
  },
];

const cellsIn = (line: string): string[] =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** Whether a legal basis is surely lower than a law, by its first words. */
const isLower = (words: string) =>
  /^Căn cứ (?:Nghị định số \S+NĐ-CP|Quyết định số \S+QĐ-TTg|Thông tư số)/u.test(words);

const order: readonly Mutation[] = [
  {
    rule: 'legal-basis-order',
    what: {
      vi: 'thêm một luật sau các nghị định, quyết định',
      en: 'a law put in behind decrees and decisions',
    },
    *places(plan) {
      const bases = legalBases(plan);
      for (const [i, { start }] of bases.entries()) {
        const before = bases.slice(0, i).filter((basis) => isLower(sliceOf(plan.text, basis)));
        // Behind one of them alone nobody knows which of the two is out of place.
        if (before.length > 1) yield inserted(start, 'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n');
      }
    },
  },
];

export const slipMutations: readonly Mutation[] = [
  ...order,
  ...times,
  ...capitals,
  ...names,
  ...unseen,
  ...tables,
];
