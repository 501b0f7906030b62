import type { Span } from '#grammar/text/span.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { type Consequence, inserted, type Mutant, type Mutation, replaced } from '#tools/quality/mutation.ts';
import { legalBases, numbered, repeatedFaults } from './cited.ts';
import { endOf, sentences } from './places.ts';

const anotherDocument = (rule: string, vi: string, en: string): Consequence => ({
  rule,
  where: 'plan',
  why: { vi, en },
});

/** What a wrong year or day also is: it is not what the catalogue or another mention says. */
const otherDay = anotherDocument(
  'citation-date-conflict',
  'ngày bị đổi khác ngày ở chỗ viện dẫn khác hoặc trong danh mục',
  'the day that was changed is another than elsewhere, or than the known one',
);
const otherDocument = anotherDocument(
  'citation-not-in-force',
  'số hoặc ngày bị đổi trỏ sang một văn bản khác, đã hết hiệu lực',
  'what was changed now names another document, which is out of force',
);
const firstOfAnother = anotherDocument(
  'citation-incomplete',
  'số hoặc ngày đã đổi nên nơi viện dẫn sau thành viện dẫn lần đầu',
  'a later mention now is the first of its document',
);

/** The year in a day, as written. */
function yearOf({ text }: Plan, date: Span): Span {
  const m = /\d{4}/.exec(sliceOf(text, date))!;
  return { start: date.start + m.index, end: date.start + m.index + 4 };
}

/** The number of the day, as written. */
function dayNumber({ text }: Plan, date: Span): Span {
  const m = /\d{1,2}/.exec(sliceOf(text, date))!;
  return { start: date.start + m.index, end: date.start + m.index + m[0].length };
}

const symbols: Readonly<Record<string, string>> = {
  'Nghị định': 'Thông tư',
  'Nghị quyết': 'Quyết định',
  'Quyết định': 'Chỉ thị',
  'Kế hoạch': 'Quyết định',
  'Thông tư': 'Nghị định',
  'Chỉ thị': 'Kế hoạch',
};

const numbers: readonly Mutation[] = [
  {
    rule: 'citation-type-mismatch',
    what: { vi: 'tên loại không khớp ký hiệu', en: 'a type word that the symbol contradicts' },
    consequences: [otherDay, otherDocument, firstOfAnother],
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const word = symbols[cited.type.name];
        if (word && !cited.type.inList) yield replaced(cited.type, word);
      }
    },
  },
  {
    rule: 'citation-malformed',
    what: { vi: 'mất gạch nối trong ký hiệu', en: 'a symbol without its hyphen' },
    consequences: [otherDay, firstOfAnother],
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const written = sliceOf(plan.text, cited.number!);
        const at = written.lastIndexOf('-');
        if (at < 0 || !/^\d+[a-z]?\/.*\p{L}-\p{L}/u.test(written)) continue;
        const start = cited.number!.start + at;
        yield { ...replaced({ start, end: start + 1 }, ''), at: cited.number!.start };
      }
    },
  },
  {
    rule: 'citation-year-mismatch',
    what: { vi: 'năm trong số khác năm ban hành', en: 'the year of the number is not that of the day' },
    consequences: [otherDay, otherDocument, firstOfAnother],
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const { year } = cited.number!;
        const m = year === undefined ? null : /\/(\d{4})\//.exec(sliceOf(plan.text, cited.number!));
        if (!m) continue;
        const start = cited.number!.start + m.index + 1;
        yield { ...replaced({ start, end: start + 4 }, String(Number(m[1]) - 1)), at: cited.start };
      }
    },
  },
  {
    rule: 'citation-year-mismatch',
    what: { vi: 'ngày ban hành sai năm so với số', en: 'the year of the day is not that of the number' },
    consequences: [otherDay, firstOfAnother],
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        if (cited.number!.year === undefined) continue;
        const year = yearOf(plan, cited.date!);
        yield { ...replaced(year, String(Number(sliceOf(plan.text, year)) - 1)), at: cited.start };
      }
    },
  },
  {
    rule: 'citation-year-mismatch',
    what: { vi: 'nghị định, thông tư mất năm trong số', en: 'a decree or circular without its year' },
    consequences: [otherDay, firstOfAnother],
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const m = /^\d+(\/\d{4})\/(?:NĐ|TT)-/u.exec(sliceOf(plan.text, cited.number!));
        if (!m) continue;
        const start = cited.number!.start + m[0].indexOf('/');
        yield { ...replaced({ start, end: start + 5 }, ''), at: cited.start };
      }
    },
  },
];

const issuers: readonly Mutation[] = [
  {
    rule: 'citation-issuer-mismatch',
    what: { vi: 'cơ quan ban hành không khớp ký hiệu', en: 'an issuer that the symbol contradicts' },
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const { issuer } = cited;
        const number = sliceOf(plan.text, cited.number!);
        const written = issuer && sliceOf(plan.text, issuer);
        if (!issuer || !written) continue;
        const name = /(?:của\s+)?(.+)$/su.exec(written)![1]!;
        const at = issuer.start + written.lastIndexOf(name);
        const span = { start: at, end: at + name.length };
        if (name === 'Chính phủ' && number.endsWith('-CP')) yield replaced(span, 'Thủ tướng Chính phủ');
        if (name === 'Thủ tướng Chính phủ' && number.endsWith('-TTg')) yield replaced(span, 'Chính phủ');
        if (name === 'Bộ Chính trị' && number.endsWith('/TW')) yield replaced(span, 'Chính phủ');
        if (/^(?:Ủy ban nhân dân|UBND)/u.test(name) && number.endsWith('-UBND'))
          yield replaced(
            { start: at, end: at + /^(?:Ủy ban nhân dân|UBND)/u.exec(name)![0].length },
            'Hội đồng nhân dân',
          );
      }
    },
  },
];

const days: readonly Mutation[] = [
  {
    rule: 'citation-date-conflict',
    what: {
      vi: 'một văn bản hai ngày: ngày ở chỗ viện dẫn sau bị đổi',
      en: 'one document with two days: the later one changed',
    },
    consequences: [firstOfAnother],
    *places(plan) {
      const all = numbered(plan).filter(({ cited }) => !cited.type.inList);
      const seen = new Set<string | undefined>();
      for (const { cited, key } of all) {
        if (seen.has(key)) yield changedDay(plan, cited.date!);
        seen.add(key);
      }
    },
  },
  {
    rule: 'citation-date-conflict',
    what: {
      vi: 'một văn bản hai ngày: nhắc lại với ngày khác',
      en: 'one document with two days: named again with another',
    },
    consequences: repeatedFaults,
    *places(plan) {
      const places = sentences(plan).filter(
        ({ content }) => !/số \d|Luật/u.test(sliceOf(plan.text, content)),
      );
      const done = new Set<string | undefined>();
      for (const { cited, key, within } of numbered(plan)) {
        const place = places.findLast(({ item }) => item.start > cited.extent.end);
        const isLocal = /-(?:UBND|HĐND)$/u.test(sliceOf(plan.text, cited.number!)); // every place has such a number
        if (!place || done.has(key) || within || (isLocal && !cited.issuer)) continue;
        done.add(key);
        const day = dayNumber(plan, cited.date!);
        const written = sliceOf(plan.text, {
          start: cited.start,
          end: Math.max(cited.date!.end, cited.issuer?.end ?? 0),
        });
        const from = day.start - cited.start;
        const other =
          written.slice(0, from) +
          otherDayNumber(sliceOf(plan.text, day)) +
          written.slice(from + day.end - day.start);
        yield inserted(endOf(plan.text, place.content), ` theo ${other}`, 2);
      }
    },
  },
  {
    rule: 'citation-date-conflict',
    what: {
      vi: 'ngày khác với ngày đã biết của văn bản',
      en: 'a day that is not the known one of the document',
    },
    *places(plan) {
      for (const { cited, document, isFirst, key, citations } of numbered(plan).map((each) => ({
        ...each,
        document: each.document,
        citations: plan.citations,
      })))
        if (isFirst && document && citations.filter((each) => each.key === key).length === 1)
          yield changedDay(plan, cited.date!);
    },
  },
  {
    rule: 'citation-after-plan',
    what: { vi: 'văn bản được viện dẫn ban hành sau kế hoạch', en: 'a cited document younger than the plan' },
    consequences: [otherDay, firstOfAnother],
    *places(plan) {
      if (plan.date?.source !== 'header') return;
      const year = String(Number(plan.date.day.slice(0, 4)) + 1);
      for (const { cited } of numbered(plan)) {
        if (cited.number!.year !== undefined) continue;
        yield { ...replaced(yearOf(plan, cited.date!), year), at: cited.start };
      }
    },
  },
];

/** Which day it is, and where the finding stands, is the rule's matter: it may mark the number or the day. */
function changedDay(plan: Plan, date: Span): Mutant {
  const day = dayNumber(plan, date);
  return replaced(day, otherDayNumber(sliceOf(plan.text, day)));
}

const otherDayNumber = (day: string) =>
  String(Number(day) > 20 ? Number(day) - 9 : Number(day) + 7).padStart(2, '0');

/** Documents that others have replaced before 2026. */
const replacedDocuments = [
  'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
  'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
];

const force: readonly Mutation[] = [
  {
    rule: 'citation-not-in-force',
    what: { vi: 'thêm căn cứ đã hết hiệu lực', en: 'a legal basis added that is out of force' },
    *places(plan) {
      const bases = legalBases(plan);
      if (bases.length === 0 || (plan.date?.day ?? '') < '2026') return;
      for (const document of replacedDocuments)
        if (!plan.text.includes(document.slice(0, 30)))
          for (const { start } of bases) yield inserted(start, `Căn cứ ${document};\n`);
    },
  },
];

export const citationMutations: readonly Mutation[] = [...numbers, ...issuers, ...days, ...force];
