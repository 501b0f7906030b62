import { isCapital, plainNext } from '#agencies/words.ts';
import { agencyNamed } from '#catalog/agency.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { firstWordAt, wordsOf } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { firstBehind } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { endsLogicalLine } from '#model/structure/logical-line.ts';

/** Filters of mentions of agencies: which of them the rules may check. */

/**
 * Whether a name stands for itself: not the beginning of a longer one ("Thanh tra Sở | Nội vụ", "Ban Dân tộc | HĐND tỉnh",
 * "Phòng Quản lý đô thị | và Hạ tầng").
 */
export function isCompleteName(
  { text, tree }: Plan,
  mention: AgencyMention,
  members: readonly AgencyMention[],
): boolean {
  const { end, owned, kind } = mention;
  if (owned) return false;
  if (kind === 'collective') return true;
  if (servesAnother(text, mention)) return false;
  const words = wordsOf(text);
  const next = plainNext(words, firstWordAt(words, end), end);
  if (next < 0 || endsLogicalLine(tree, end, words.starts[next]!)) return true;
  if (isCellEnd(text, end, words.starts[next]!)) return true;
  const form = words.forms[next]!;
  if (form.key !== 'và') return !isCapital(form);
  const after = plainNext(words, next + 1);
  if (after < 0 || !isCapital(words.forms[after]!)) return true;
  const start = words.starts[after]!;
  const member = members[firstBehind(members, start)];
  return member?.kind !== 'text' || member.start !== start;
}

const ofCouncil = new RegExp(`^(?:văn phòng|VP) ${alternation('agency-list-words.council')}$`, 'iu');
const otherBody = new RegExp(
  String.raw`^\s*[,/]\s*${alternation('agency-list-words.beside-council')}(?!\p{L})`,
  'iu',
);

/** `Văn phòng HĐND, | UBND xã`: one office of two bodies, whom a comma parts. */
function servesAnother(text: string, { start, end }: AgencyMention): boolean {
  if (end - start > maxOfficeLength || !ofCouncil.test(plainOf(text, { start, end }))) return false;
  return otherBody.test(text.slice(end, end + maxOfficeLength).normalize('NFC'));
}

const maxOfficeLength = 80;

/** Whether a cell of a row with tabs or pipes ends between two places. */
function isCellEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\t' || text[at] === '|') return true;
  return false;
}

const committee = /[ủu][ỷy] ban nhân dân|uỷ ban nhân dân|(?<!\p{L})UBND(?!\p{L})|hội đồng nhân dân/iu;
const ofCommittee = /-\s*(?:UBND|HĐND)/u;

/** State bodies whose rooms are parts of their own field: none of them has a room for the whole field of a department. */
const ofOneField = new RegExp(`^${alternation('provincial-departments.of-one-field')}(?!\\p{L})`, 'iu');

/**
 * Whether "Phòng …" may be a room inside the issuer itself: departments, schools, hospitals and Party committees have
 * rooms of these names. The number tells who issues the plan, since the body above it stands in the header too. A room
 * that is named like a department of the province ("Phòng Tư pháp" in a plan of Sở Y tế) was a district's.
 */
export function isInternalUnit({ header, text }: Plan, { agency, locality }: AgencyMention): boolean {
  if (!agency?.name.startsWith('Phòng ') || agency.level !== 'district' || locality) return false;
  const issuers = header.issuers.map((cell) => plainOf(text, cell));
  const symbol = header.number?.symbol.normalize('NFC');
  const isOfCommittee = symbol
    ? ofCommittee.test(symbol)
    : issuers.length === 0 || issuers.some((issuer) => committee.test(issuer));
  if (isOfCommittee) return false;
  const isField = agencyNamed(`Sở ${agency.name.slice('Phòng '.length)}`) !== undefined;
  return !(isField && ofOneField.test(issuers.at(-1) ?? ''));
}
