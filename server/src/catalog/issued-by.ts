/**
 * Who issued a document, as far as a text tells: compared, never shown. Every place numbers its own documents, so that
 * `15/KH-UBND` is one document only with its issuer's place.
 */
export interface IssuedBy {
  /** The body without its place, folded: `ubnd`, `sở nội vụ`; empty: not stated. */
  readonly body: string;
  readonly tier: 'province' | 'district' | 'commune' | '';
  /** The name of its territory, folded: `cao bằng`; empty: not stated. */
  readonly place: string;
  /** The province that this is or lies in, folded; that of who cites it where nothing else is stated; empty: not known. */
  readonly province: string;
}

/** The date, issuer and subject of a cited document, besides type and number. */
export interface CitedMarks {
  /** The day that it gives, ISO. */
  readonly date: string;
  /** Null: the symbol of the number identifies the body, and there is only one such body. */
  readonly by: IssuedBy | null;
  /** The key of what it is about; empty where it does not say, or says too little to tell documents apart. */
  readonly subject: string;
}

/** Whether two issuers are the same body, different bodies, or cannot be compared with certainty. */
export function compareIssuers(a: IssuedBy | null, b: IssuedBy | null): 'same' | 'other' | 'unsure' {
  if (!a || !b) return 'same';
  if (differ(a.tier, b.tier) || differ(a.place, b.place) || differ(a.province, b.province)) return 'other';
  const isSame = equal(a.body, b.body) && equal(a.place, b.place) && equal(a.province, b.province);
  return isSame && equal(a.tier, b.tier) ? 'same' : 'unsure';
}

const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b;
const equal = (a: string, b: string) => a !== '' && a === b;

/**
 * Whether two citations of one type and number certainly mean one document: same issuer, or same subject and province. A number without
 * a year is used again each year, so it also needs the same year, or the same subject and issuer.
 */
export function isSameDocument(hasYear: boolean, a: CitedMarks, b: CitedMarks): boolean {
  const issuers = compareIssuers(a.by, b.by);
  const isSameSubject = equal(a.subject, b.subject);
  if (issuers === 'other') return false;
  if (issuers === 'unsure' && !(isSameSubject && a.by?.province && a.by.province === b.by?.province))
    return false;
  return hasYear || a.date.slice(0, 4) === b.date.slice(0, 4) || (isSameSubject && issuers === 'same');
}
