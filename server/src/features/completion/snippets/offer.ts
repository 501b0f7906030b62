import type { Cursor } from '#features/completion/cursor.ts';
import { dayOfPlan, yearsOf } from '#features/completion/time.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { IssuerKind } from './issuers.ts';
import { kindsOf } from './known.ts';
import type { SnippetFields } from './template.ts';

/** A part of a plan that may be put at the cursor. */
export interface Offer {
  /** What the drafter may type for it, in small letters. */
  readonly names: readonly string[];
  readonly label: string;
  readonly detail: Bilingual;
  readonly template: string;
  readonly fields: SnippetFields;
}

/** The deadline that stands ready is the last quarter: it is ahead in whatever month the plan is drafted. */
const due = ['Quý IV', 'Quý I', 'Quý II', 'Quý III', 'Tháng 12', 'Trước ngày 31 tháng 12', 'Thường xuyên'];
/** A school year ends in May of its last year. */
const dueInSchoolYear = ['Tháng 5', 'Quý I', 'Quý II', 'Trước ngày 31 tháng 5', 'Thường xuyên'];

/** The deadlines that stand ready. */
export const dueFields = (isSchoolYear = false): SnippetFields => ({
  due: isSchoolYear ? dueInSchoolYear : due,
});

/** The year and the month of an ISO day, as the header has them. */
export function fieldsOfDay(day: string): SnippetFields {
  const month = day.slice(5, 7);
  return {
    now: { fixed: day.slice(0, 4) },
    // Days below 10 and months below 3 have a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
    month: { fixed: Number(month) < 3 ? month : String(Number(month)) },
  };
}

/** The defaults that every part shares, for an issuer of `kind`. */
export function snippetFields({ plan, today }: Cursor, { fields }: IssuerKind): SnippetFields {
  return {
    ...fields,
    ...dueFields(),
    year: String(yearsOf(plan, today).to),
    ...fieldsOfDay(dayOfPlan(plan, today)),
  };
}

type Made = Pick<Offer, 'names' | 'template'> & { readonly fields?: SnippetFields };

/** An offer for each kind of issuer that the plan may be of; where there are several, its label tells of whom. */
export function perKind(
  cursor: Cursor,
  label: string,
  detail: Bilingual,
  make: (kind: IssuerKind) => Made,
): Offer[] {
  const kinds = kindsOf(cursor.plan);
  const isOne = kinds.length === 1;
  return kinds.map((kind) =>
    offerOf(cursor, kind, isOne ? label : `${label}: ${kind.name}`, detail, make(kind)),
  );
}

/** One offer, in which the kind of issuer only tells what stands ready: that of a province where the plan may be of any. */
export function ofIssuer(
  cursor: Cursor,
  label: string,
  detail: Bilingual,
  make: (kind: IssuerKind) => Made,
): Offer {
  const kind = kindsOf(cursor.plan)[0]!;
  return offerOf(cursor, kind, label, detail, make(kind));
}

/** `made` as an offer, with the defaults of `kind`. */
export function offerOf(
  cursor: Cursor,
  kind: IssuerKind,
  label: string,
  detail: Bilingual,
  made: Made,
): Offer {
  return { ...made, label, detail, fields: { ...snippetFields(cursor, kind), ...made.fields } };
}
