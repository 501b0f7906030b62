import { issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import { wordSet } from '#lexicon/words.ts';
import type { LegalDocument } from './legal-document.ts';

/**
 * How a document is cited: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6. Type, number, day, issuer
 * and subject at first mention; laws and ordinances by name and day; later type and number only.
 */

/** The full citation of the first mention, with `title` as its subject: see `insertableTitle` for what goes into a plan. */
export function citationOf(document: LegalDocument, title = document.title): string {
  const { type, number, date } = document;
  const day = date === null ? '' : ` ${longDate(date)}`;
  if (isCitedByTitle(document)) return `${document.title}${day}`;
  const subject = title === '' ? '' : ` ${title}`;
  if (document.issuer === '') return `${type} số ${number}${day}${subject}`;
  return isOfPlenum(document)
    ? `${type} số ${number}${day} của${subject}`
    : `${type} số ${number}${day} của ${issuerInCitation(document)}${subject}`;
}

/** The short citation of later mentions: type and number, or the name of a law. */
export function shortCitationOf(document: LegalDocument): string {
  return isCitedByTitle(document) ? document.title : `${document.type} số ${document.number}`;
}

/** The title of a document as it may go into a plan: empty where it is not known, and where it may be cut. */
export const insertableTitle = ({ title, isTitleUnsure }: LegalDocument): string =>
  isTitleUnsure ? '' : title;

/**
 * Whether a document is cited by its name rather than by number and issuer: laws, codes, ordinances. One whose name is not known is
 * cited by its number.
 */
export function isCitedByTitle({ type, title }: Pick<LegalDocument, 'type' | 'title'>): boolean {
  return title !== '' && wordSet('law-words.types').has(type);
}

/** "ngày 05 tháng 02 năm 2009": days below 10 and the months 1 and 2 take a leading zero. */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `ngày ${date} tháng ${month === '01' || month === '02' ? month : Number(month)} năm ${year}`;
}

/** "08/6/2010", "14/02/2008": as `longDate`, in figures. */
export function shortDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month === '01' || month === '02' ? month : Number(month)}/${year}`;
}

/** The words after "của": the office-holder for what a ministry alone issues, the body for everything else. */
export function issuerInCitation(document: LegalDocument): string {
  const { type, issuer } = document;
  if (type !== 'Thông tư' && type !== 'Quyết định') return issuer;
  const office = issuingBodies.find(
    ({ head, name }) => head !== undefined && (issuer === name || issuer.startsWith(`${name} `)),
  );
  if (office) return `${office.head} ${issuer}`;
  return /^Bộ (?!Chính trị)/.test(issuer) ? `Bộ trưởng ${issuer}` : issuer;
}

/** Whether the title names the plenum of the Central Committee, which then stands in place of the issuer. */
function isOfPlenum(document: LegalDocument): boolean {
  return document.party && document.title.startsWith('Hội nghị lần thứ');
}
