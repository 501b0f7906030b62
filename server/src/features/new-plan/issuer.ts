import type { Province } from '#catalog/province.ts';
import { type IssuerKind, issuerKinds } from '#features/completion/snippets/issuers.ts';
import { kindOfOffice, officeNamed } from '#features/completion/snippets/offices.ts';
import type { SnippetFields } from '#features/completion/snippets/template.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { symbolOf } from './bodies.ts';
import type { Commune } from './places.ts';

/** Who issues a plan, as far as the answers tell. */
export type PlanIssuer =
  | { readonly level: 'province'; readonly province: Province }
  | { readonly level: 'commune'; readonly commune: Commune; readonly province: Province }
  | { readonly level: 'department'; readonly name: string; readonly province: Province }
  | { readonly level: 'ministry'; readonly name: string }
  | { readonly level: 'school'; readonly name: string; readonly place: Commune | Province };

const kindNamed = (level: PlanIssuer['level']): IssuerKind => issuerKinds.find(({ id }) => id === level)!;

const fixed = (text: string) => ({ fixed: text });
const unitOf = ({ type }: Province) => (type === 'tỉnh' ? 'tỉnh' : 'thành phố');
const inText = (province: Province) => `${unitOf(province)} ${province.name}`;
const isProvince = (place: Commune | Province): place is Province => 'fullName' in place;

/** Places that are named after people, or by a number, are written in full before the day (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
const beforeDay = (unit: string, name: string) =>
  name === 'Hồ Chí Minh' || /\d/.test(name)
    ? `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${name}`
    : name;

/** The kind of issuer with what is known of this one, so that only what is not known is left to fill in. */
export function describeIssuer(issuer: PlanIssuer): {
  readonly kind: IssuerKind;
  readonly fields: SnippetFields;
} {
  const kind = kindNamed(issuer.level);
  const withSeat = { ...kind, header: kind.header.replace('\t{place}, ', '\t{seat}, ') };
  switch (issuer.level) {
    case 'province': {
      const { province } = issuer;
      const unit = unitOf(province);
      const communes = province.specialZones.length > 0 ? 'các xã, phường, đặc khu' : 'các xã, phường';
      const adapted = (text: string) => text.replace('các xã, phường', communes);
      return {
        kind: { ...withSeat, recipients: kind.recipients.map(adapted) },
        fields: {
          capitals: fixed(province.fullName.toUpperCase()),
          place: fixed(province.name),
          seat: fixed(beforeDay(unit, province.name)),
          unit: fixed(unit),
          others: adapted(String(kind.fields.others)),
        },
      };
    }
    case 'commune': {
      const { commune, province } = issuer;
      const { unit, name } = commune;
      const isUrban = unit !== 'xã';
      const economy = isUrban ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : 'Phòng Kinh tế';
      return {
        kind: withSeat,
        fields: {
          capitals: fixed(`${unit} ${name}`.toUpperCase()),
          place: fixed(name),
          seat: fixed(beforeDay(unit, name)),
          unit: fixed(unit),
          above: fixed(`Ủy ban nhân dân ${inText(province)}`),
          others: `${economy}; Trung tâm Phục vụ hành chính công ${unit}; Công an ${unit}`,
        },
      };
    }
    case 'department': {
      const { province } = issuer;
      const name = issuer.name.replace(/ tỉnh$/u, ` ${unitOf(province)}`);
      const office = officeNamed('department', name)!;
      const own = kindOfOffice(withSeat, office);
      const local = (text: string) => text.replaceAll('{unit}', unitOf(province));
      return {
        kind: {
          ...own,
          head: local(own.head),
          recipients: own.recipients.map((line) =>
            local(line).replace('Ủy ban nhân dân tỉnh', `Ủy ban nhân dân ${unitOf(province)}`),
          ),
        },
        fields: {
          capitals: fixed(province.fullName.toUpperCase()),
          department: fixed(name.toUpperCase()),
          symbol: fixed(symbolOf(issuer.name)),
          body: fixed(name),
          place: fixed(province.name),
          seat: fixed(beforeDay(unitOf(province), province.name)),
          lead: local(String(own.fields.lead)),
          others: local(String(own.fields.others)),
        },
      };
    }
    case 'ministry': {
      const { name } = issuer;
      const own = kindOfOffice(kind, officeNamed('ministry', name)!);
      return {
        kind: own,
        fields: {
          capitals: fixed(name.toUpperCase()),
          symbol: fixed(symbolOf(name)),
          body: fixed(name),
          lead: own.fields.lead!,
          others: own.fields.others!,
        },
      };
    }
    case 'school': {
      const { name, place } = issuer;
      const names = isProvince(place)
        ? { unit: unitOf(place), name: place.name, above: 'Sở Giáo dục và Đào tạo' }
        : { ...place, above: `Ủy ban nhân dân ${place.unit} ${place.name}` };
      const header = isProvince(place)
        ? withSeat.header.replace('ỦY BAN NHÂN DÂN {capitals}', names.above.toUpperCase())
        : withSeat.header;
      return {
        kind: { ...withSeat, header },
        fields: {
          capitals: fixed(`${names.unit} ${names.name}`.toUpperCase()),
          school: fixed(name.toUpperCase()),
          symbol: fixed(symbolOf(name)),
          body: fixed(name),
          place: fixed(names.name),
          seat: fixed(beforeDay(names.unit, names.name)),
          above: fixed(names.above),
        },
      };
    }
  }
}

/** The subject as the title has it: with the place behind it where the kind has it there, unless the words name the place. */
export function subjectOf({ subject }: IssuerKind, topic: string, place: string | undefined): string {
  const namesPlace = place !== undefined && ` ${foldKey(topic)} `.includes(` ${foldKey(place)} `);
  return namesPlace ? '{topic}' : subject;
}
