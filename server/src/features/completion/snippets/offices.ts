import { heads, type IssuerKind } from './issuers.ts';

/** Who heads a body with a single head, and what the body calls itself in short: what its plans differ in. */
interface Office {
  readonly of: 'department' | 'ministry';
  /** What the name of the body begins with, or all of it. */
  readonly name: string;
  readonly head: string;
  readonly deputy: string;
  /** To whom its units report. */
  readonly reportsTo: string;
  /** What running text calls the body. */
  readonly short: string;
  /** The unit that leads where no other does. */
  readonly lead: string;
}

/** The longer names before those that they begin with. */
const offices: readonly Office[] = [
  {
    of: 'department',
    name: 'Sở',
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
    reportsTo: 'Giám đốc Sở',
    short: 'Sở',
    lead: 'Văn phòng Sở',
  },
  {
    of: 'department',
    name: 'Thanh tra',
    head: 'Chánh Thanh tra',
    deputy: 'Phó Chánh Thanh tra',
    reportsTo: 'Chánh Thanh tra {unit}',
    short: 'Thanh tra {unit}',
    lead: 'Văn phòng',
  },
  {
    of: 'department',
    name: 'Văn phòng',
    head: 'Chánh Văn phòng',
    deputy: 'Phó Chánh Văn phòng',
    reportsTo: 'Chánh Văn phòng',
    short: 'Văn phòng',
    lead: 'Phòng Hành chính - Tổ chức',
  },
  {
    of: 'department',
    name: 'Ban',
    head: 'Trưởng Ban',
    deputy: 'Phó Trưởng Ban',
    reportsTo: 'Trưởng Ban',
    short: 'Ban',
    lead: 'Văn phòng Ban',
  },
  {
    of: 'ministry',
    name: 'Bộ',
    head: 'Bộ trưởng',
    deputy: 'Thứ trưởng',
    reportsTo: 'Bộ trưởng',
    short: 'Bộ',
    lead: 'Văn phòng Bộ',
  },
  {
    of: 'ministry',
    name: 'Thanh tra Chính phủ',
    head: 'Tổng Thanh tra',
    deputy: 'Phó Tổng Thanh tra',
    reportsTo: 'Tổng Thanh tra Chính phủ',
    short: 'Thanh tra Chính phủ',
    lead: 'Văn phòng',
  },
  {
    of: 'ministry',
    name: 'Ngân hàng Nhà nước Việt Nam',
    head: 'Thống đốc',
    deputy: 'Phó Thống đốc',
    reportsTo: 'Thống đốc',
    short: 'Ngân hàng Nhà nước Việt Nam',
    lead: 'Văn phòng',
  },
  {
    of: 'ministry',
    name: 'Văn phòng Chính phủ',
    head: 'Bộ trưởng, Chủ nhiệm',
    deputy: 'Phó Chủ nhiệm',
    reportsTo: 'Bộ trưởng, Chủ nhiệm',
    short: 'Văn phòng Chính phủ',
    lead: 'Vụ Tổng hợp',
  },
];

/** The office that a body of this kind is, by its name; undefined for a name that no body of the kind has. */
export const officeNamed = (of: Office['of'], body: string): Office | undefined =>
  offices.find(
    (each) =>
      each.of === of &&
      (body === each.name ||
        ((!each.name.includes(' ') || of === 'department') && body.startsWith(`${each.name} `))),
  );

/** What the names of the bodies of a kind begin with. */
export const officeOpenings = (of: Office['of']): readonly string[] =>
  offices.flatMap((each) => (each.of === of ? [each.name] : []));

/** The kind of issuer with the words of one of its offices: who signs, who is reported to, who receives the plan. */
export function kindOfOffice(kind: IssuerKind, { head, deputy, reportsTo, short, lead }: Office): IssuerKind {
  const units = kind.id === 'ministry' ? 'Các đơn vị' : 'Các phòng, đơn vị';
  return {
    ...kind,
    head: reportsTo,
    recipients: kind.recipients.map((line) =>
      line === kind.recipients[1]
        ? `${head}, các ${deputy}`
        : line === kind.recipients[2]
          ? `${units} thuộc ${short}`
          : line,
    ),
    signatures: heads(deputy.toUpperCase(), head.toUpperCase(), [deputy, head]),
    fields: { ...kind.fields, lead, others: `${units} thuộc ${short}` },
  };
}
