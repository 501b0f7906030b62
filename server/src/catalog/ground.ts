import type { Agency } from './agency.ts';

const endOfDistricts = 'NQ 203/2025/QH15, Luật 72/2025/QH15';
/** The decrees that rearranged departments and rooms from March 2025; the table names those of their beginning too. */
const rearranged = /NĐ 45\/2025\/NĐ-CP/;

/** The legal ground on which an agency ended, as short as messages need it; undefined where none is known. */
export function groundOfEnd({ basis, level, validTo }: Agency): string | undefined {
  if (level === 'district' && validTo === '2025-06-30') return endOfDistricts;
  if (!basis) return undefined;
  const [decree] = validTo === '2025-02-28' ? (rearranged.exec(basis) ?? []) : [];
  return decree ?? withoutRemarks(basis);
}

/** The ground on which it began. */
export function groundOfBeginning({ basis }: Agency): string | undefined {
  return basis ? withoutRemarks(basis).split(';')[0] : undefined;
}

/** Without days and remarks in brackets: "NĐ 45/2025/NĐ-CP (28/02/2025, hiệu lực 01/03/2025)". */
function withoutRemarks(basis: string): string {
  return basis.replace(/\s*\([^()]*\)/g, '').trim();
}
