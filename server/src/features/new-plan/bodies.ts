import {
  type Agency,
  agencies,
  agencyNamed,
  inForce,
  successorsInForce,
  writtenName,
} from '#catalog/agency.ts';
import { isSchoolName } from '#features/completion/snippets/known.ts';
import { officeNamed, officeOpenings } from '#features/completion/snippets/offices.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { problems } from './messages.ts';
import type { Read } from './places.ts';

type Kind = 'department' | 'ministry';
const levelOf = { department: 'province', ministry: 'central' } as const;

/** The bodies of a kind that the catalog knows on the day. */
export const bodiesOn = (kind: Kind, day: string): Agency[] =>
  agencies().filter(
    (each) =>
      each.level === levelOf[kind] &&
      inForce(each, day) &&
      officeNamed(kind, writtenName(each)) !== undefined,
  );

/** The name of the body that an answer means: one of the catalog by name or symbol, or any that its kind has. */
export function readBody(kind: Kind, answer: string, day: string): Read<string> {
  const plain = withoutDiacritics(answer);
  const known = bodiesOn(kind, day).find(
    (each) => withoutDiacritics(writtenName(each)) === plain || each.symbol === answer,
  );
  if (known) return { value: writtenName(known) };
  const gone = agencyNamed(answer);
  if (gone && !inForce(gone, day))
    return {
      problem: problems.agencyGone(
        writtenName(gone),
        successorsInForce(gone, day).map(writtenName).join('; '),
      ),
    };
  const name = `${answer.charAt(0).toUpperCase()}${answer.slice(1)}`;
  return officeNamed(kind, name)
    ? { value: name }
    : { problem: problems.noOffice(officeOpenings(kind).join(', ')) };
}

/** The name of a school. */
export function readSchool(answer: string): Read<string> {
  if (!isSchoolName(answer)) return { problem: problems.noSchool };
  return { value: `${answer.charAt(0).toUpperCase()}${answer.slice(1)}` };
}

/** What stands for a body in document numbers: that of the catalog, else the first letters of its words. */
export function symbolOf(name: string): string {
  const known = agencyNamed(name)?.symbol;
  if (known) return known;
  return name
    .replace(/^Trường\s+/u, '')
    .split(/[\s,-]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
