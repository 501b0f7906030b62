import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import {
  type Consequence,
  edited,
  inserted,
  type Mutant,
  type Mutation,
  replaced,
  spread,
} from '#tools/quality/mutation.ts';
import { inForce, legalBases, numbered, repeatedFaults } from './cited.ts';
import { endOf, sentences } from './places.ts';

const firstOfAnother: Consequence = {
  rule: 'citation-incomplete',
  where: 'plan',
  why: {
    vi: 'số hoặc ngày đã đổi nên nơi viện dẫn sau thành viện dẫn lần đầu',
    en: 'a later mention now is the first of its document',
  },
};

/** First mentions in full, in the preamble or the body. */
function fullFirsts(plan: Plan): PlanCitation[] {
  return inForce(plan)
    ? numbered(plan).filter(
        ({ cited, isFirst, within }) =>
          isFirst && !within && cited.issuer && cited.subject?.isWhole && !cited.type.inList,
      )
    : [];
}

const incomplete: readonly Mutation[] = [
  {
    rule: 'citation-incomplete',
    what: { vi: 'bỏ ngày ở lần viện dẫn đầu', en: 'a first mention without its day' },
    consequences: [firstOfAnother],
    *places(plan) {
      for (const { cited } of fullFirsts(plan)) {
        const written = plan.text.slice(cited.number!.end, cited.date!.end);
        const at = cited.number!.end + /^,?\s*/.exec(written)![0].length;
        const gap = cited.number!.end;
        yield { edits: [{ start: gap, end: Math.max(at, cited.date!.end), text: '' }], at: cited.start };
      }
    },
  },
  {
    rule: 'citation-incomplete',
    what: {
      vi: 'viện dẫn văn bản địa phương không nêu cơ quan ban hành',
      en: 'a local document cited without its issuer',
    },
    *places(plan) {
      if (!inForce(plan) || plan.date?.source !== 'header') return;
      const year = Number(plan.date.day.slice(0, 4)) - 1;
      for (const { content } of spread(sentences(plan), 20))
        yield inserted(
          endOf(plan.text, content),
          ` theo Kế hoạch số 915/KH-UBND ngày 15/10/${year} về cải cách hành chính`,
          2,
        );
    },
  },
  {
    rule: 'citation-incomplete',
    what: { vi: 'bỏ trích yếu trong căn cứ', en: 'a legal basis without its subject' },
    *places(plan) {
      const bases = legalBases(plan);
      for (const { cited } of fullFirsts(plan))
        if (bases.some(({ start, end }) => start <= cited.start && cited.subject!.end <= end))
          yield edited([{ start: cited.issuer!.end, end: cited.subject!.end, text: '' }], cited.start);
    },
  },
  {
    rule: 'citation-repeated-in-full',
    what: { vi: 'nhắc lại đầy đủ một văn bản đã viện dẫn', en: 'a document named in full again' },
    consequences: repeatedFaults,
    *places(plan) {
      const places = sentences(plan).filter(
        ({ content }) => !/số \d|Luật/u.test(sliceOf(plan.text, content)),
      );
      for (const { cited } of fullFirsts(plan)) {
        const place = places.findLast(({ item }) => item.start > cited.extent.end);
        const written = sliceOf(plan.text, { start: cited.start, end: cited.subject!.end });
        if (place && !written.includes('\n'))
          yield inserted(endOf(plan.text, place.content), ` theo ${written}`, 2);
      }
    },
  },
];

const written: readonly Mutation[] = [
  {
    rule: 'citation-case',
    what: {
      vi: 'tên loại của một văn bản cụ thể viết thường',
      en: 'the type word of a certain document in small letters',
    },
    *places(plan) {
      for (const { cited } of numbered(plan)) {
        const word = sliceOf(plan.text, cited.type);
        const starts = /(?:^|[.;:\n]\s*|\d[.)]\s*|[a-zđ]\)\s*)$/u.test(
          plan.text.slice(Math.max(0, cited.type.start - 6), cited.type.start),
        );
        if (!cited.type.inList && !starts) yield replaced(cited.type, word[0]!.toLowerCase() + word.slice(1));
      }
    },
  },
  {
    rule: 'legal-basis-punctuation',
    what: {
      vi: 'căn cứ ở giữa kết thúc bằng dấu chấm',
      en: 'a legal basis that is not the last ends with a full stop',
    },
    *places(plan) {
      if (inForce(plan)) for (const base of legalBases(plan).slice(0, -1)) yield* closedBy(plan, base, '.');
    },
  },
  {
    rule: 'legal-basis-punctuation',
    what: { vi: 'căn cứ mất dấu ở cuối', en: 'a legal basis without the mark at its end' },
    *places(plan) {
      if (inForce(plan)) for (const base of legalBases(plan)) yield* closedBy(plan, base, '');
    },
  },
  {
    rule: 'legal-basis-punctuation',
    what: { vi: 'căn cứ cuối kết thúc bằng dấu chấm phẩy', en: 'the last legal basis ends with a semicolon' },
    *places(plan) {
      const base = legalBases(plan).at(-1);
      const next = plan.passages.find(({ start }) => base && start >= base.end);
      const goesOn = next && /^(?:Thực hiện|Theo|Xét|Để|Nhằm)/u.test(next.composed.text); // a further ground may follow
      if (base && inForce(plan) && !goesOn) yield* closedBy(plan, base, ';');
    },
  },
];

function* closedBy({ text }: Plan, base: Span, sign: string): Iterable<Mutant> {
  const end = endOf(text, base);
  if (text.slice(end, base.end).trim() !== sign)
    yield { edits: [{ start: end, end: base.end, text: sign }], at: end - 1 };
}

export const citationWordMutations: readonly Mutation[] = [...incomplete, ...written];
