import { memoizeByObject } from '#grammar/text/memoize.ts';
import { isYear } from '#grammar/text/year.ts';
import type { PlanCitation } from './citation.ts';

/**
 * Mentions of documents by number alone, whose number is that of a document cited in full before but for its year
 * (`105/2024/NĐ-CP` behind `105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ`): the year is likely a slip of the pen. Gives the citation in
 * full of each; none where the number itself is cited with a day or an issuer anywhere, or several others may be meant.
 */
export const yearSlips = memoizeByObject(
  (citations: readonly PlanCitation[]): ReadonlyMap<PlanCitation, PlanCitation> => {
    const bySerial = new Map<string, PlanCitation[]>();
    for (const citation of citations) {
      const { number, kind, type } = citation.cited;
      if (kind !== 'numbered' || !number || number.blank || !isYear(number.year)) continue;
      const key = `${type.name} ${number.serial} ${number.symbol}`.toLowerCase();
      const all = bySerial.get(key);
      if (all) all.push(citation);
      else bySerial.set(key, [citation]);
    }
    const slips = new Map<PlanCitation, PlanCitation>();
    for (const all of bySerial.values()) {
      const full = all.filter(isInFull);
      const years = new Set(full.map(({ cited }) => cited.number!.year));
      if (years.size !== 1) continue;
      for (const citation of all)
        if (!years.has(citation.cited.number!.year) && citation.cited.start > full[0]!.cited.start)
          slips.set(citation, full[0]!);
    }
    return slips;
  },
);

const isInFull = ({ cited: { date, issuer, subject } }: PlanCitation) =>
  date !== undefined || issuer !== undefined || subject !== undefined;
