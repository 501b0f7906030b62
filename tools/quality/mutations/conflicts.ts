import { provincesNamed } from '#catalog/province.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { ownStatements } from '#model/structure/own-statements.ts';
import { subjectYears } from '#model/times/subject-years.ts';
import { type Mutant, type Mutation, replaced } from '#tools/quality/mutation.ts';

/** Ways in which a plan made from another one contradicts itself. */
export const conflictMutations: readonly Mutation[] = [
  {
    rule: 'province-conflict',
    what: {
      vi: 'địa danh trước ngày là của tỉnh khác',
      en: 'the place before the day is of another province',
    },
    *places({ text, header, issuer }): Iterable<Mutant> {
      const province = issuer.places.get('province');
      const isNamed = header.issuers.some((line) => foldKey(sliceOf(text, line)).includes(province ?? '\n'));
      const { cell } = header.date ?? {};
      const comma = cell ? sliceOf(text, cell).indexOf(',') : -1;
      if (!cell || !isNamed || comma < 0) return;
      const place = { start: cell.start, end: cell.start + comma };
      if (provincesNamed(sliceOf(text, place)).length > 0) yield replaced(place, 'Cà Mau');
    },
  },
  {
    rule: 'subject-conflict',
    what: {
      vi: 'câu ban hành hoặc câu kết thúc ghi năm khác với trích yếu',
      en: 'the opening or the closing names another year than the subject',
    },
    *places(plan): Iterable<Mutant> {
      const years = subjectYears(plan.tree);
      if (!years) return;
      for (const { name } of ownStatements(plan)) {
        const year = /(?<=năm )20\d{2}(?!\s*[-–])/u.exec(name?.text ?? '');
        if (!name || !year) continue;
        yield replaced(name.at({ start: year.index, end: year.index + 4 }), String(years.to + 5));
      }
    },
  },
];
