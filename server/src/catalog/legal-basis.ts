import type { Agency } from './agency.ts';

const endOfDistricts = 'NQ 203/2025/QH15, Luật 72/2025/QH15';
/** The decrees that rearranged departments and rooms from March 2025; the table names those of their beginning too. */
const rearranged = /NĐ 45\/2025\/NĐ-CP/;

/** The legal ground on which an agency ended, as short as messages need it; undefined where none is known. */
export function legalBasisOfEnd({ basis, level, validTo }: Agency): string | undefined {
  if (level === 'district' && validTo === '2025-06-30') return endOfDistricts;
  if (!basis) return undefined;
  const [decree] = validTo === '2025-02-28' ? (rearranged.exec(basis) ?? []) : [];
  return decree ?? named(basis.split(';'));
}

/** The ground on which it began. */
export function legalBasisOfBeginning({ basis }: Agency): string | undefined {
  return basis ? named(basis.split(';').slice(0, 1)) : undefined;
}

/** The documents on which an agency stands, as the table names them: `NĐ 45/2025/NĐ-CP`. They are names in any language. */
export function legalBasesOf({ basis }: Agency): string[] {
  return basis ? documentsIn(basis) : [];
}

/** The documents that pieces of a basis name, in the same order; undefined where they name none by a number. */
function named(pieces: readonly string[]): string | undefined {
  const documents = pieces
    .map((piece) => documentsIn(piece).join(', '))
    .filter((fragment) => fragment !== '');
  return documents.length > 0 ? documents.join('; ') : undefined;
}

/** Type and number, the name of a law between them; remarks on them (`thay bởi …`, days, sources) are left out. */
const document = /(?:NĐ|NQ|QĐ|Luật(?: \p{L}+)*|\p{Lu}\p{Ll}+ \p{Ll}+) \d+[\d/-]*\p{Lu}[\p{L}\d/-]*/gu;

function documentsIn(basis: string): string[] {
  return basis.replace(/\([^()]*\)/g, '').match(document) ?? [];
}
