import { shortDate } from '#catalog/citation.ts';
import { standingOn } from '#catalog/validity.ts';
import { mentionAt } from '#features/agency-duties.ts';
import { emptyName, type Rename, type RenamePlace } from '#features/rename/abbreviation.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { localityKeyOf, mayBeSamePlace } from '#model/agencies/agency-key.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';

/** The agency at `offset` that may be renamed: not one in the title of a cited document, which is that document's own. */
export function renamableAgency(plan: Plan, offset: number): RenamePlace | undefined {
  const mention = mentionAt(plan, offset);
  if (!mention || mention.inCitation || mention.kind === 'collective') return undefined;
  return { at: { start: mention.start, end: mention.end }, name: mention.name };
}

/** The edits that give the agency at `offset` another name wherever the plan writes it the same way; undefined where none stands there. */
export function renameAgency(plan: Plan, offset: number, newName: string): Rename | undefined {
  const place = renamableAgency(plan, offset);
  if (!place) return undefined;
  const name = tidy(newName);
  const refusal = refusalOf(plan, name);
  return refusal ? { refusal } : { edits: agencyEdits(plan, renamedAgency(plan, offset)!, name) };
}

/** An agency to be renamed: the words that name it, and whose agency it is. */
export interface RenamedAgency {
  readonly words: string;
  /** The key of its locality. */
  readonly place: string;
}

/** The agency at `offset` as other plans name it too. */
export function renamedAgency(plan: Plan, offset: number): RenamedAgency | undefined {
  const mention = mentionAt(plan, offset);
  return mention && { words: mention.name, place: localityKeyOf(mention, plan.issuer) };
}

/** The edits that write `name` wherever a plan names the agency with the same words; its other spellings stay, and those of other places. */
export function agencyEdits(plan: Plan, { words, place }: RenamedAgency, name: string): TextEdit[] {
  const key = foldKey(words);
  const written = tidy(name);
  return plan.agencies
    .filter((each) => !each.inCitation && foldKey(each.name) === key && each.name !== written)
    .filter((each) => mayBeSamePlace(localityKeyOf(each, plan.issuer), place))
    .map((each) => ({ start: each.start, end: each.end, text: inCaseOf(each, written) }));
}

const tidy = (name: string) =>
  name
    .normalize('NFC')
    .trim()
    .replace(/[ \t\u00a0]+/g, ' ');

/** A name in capitals stays one. */
const inCaseOf = ({ name }: AgencyMention, written: string) =>
  name === name.toUpperCase() && / /.test(name) ? written.toUpperCase() : written;

/** No name is longer, in UTF-16 units. */
const maxLength = 200;

/** What is wrong with a new name. */
function refusalOf(plan: Plan, name: string): Bilingual | undefined {
  if (!/\p{L}/u.test(name)) return emptyName;
  if (name.length > maxLength)
    return {
      vi: `Tên cơ quan dài quá ${maxLength} chữ.`,
      en: `A name of more than ${maxLength} characters is none.`,
    };
  if (/[;:|\n\r“”"*_[\]{}]/.test(name))
    return {
      vi: 'Tên mới có xuống dòng hoặc dấu câu ngăn cách các cơ quan (; : |).',
      en: 'The new name has a line break or a mark that parts agencies (; : |).',
    };
  return notInForce(plan, name);
}

/** A known agency that is gone, or not there yet, on the plan's day. */
function notInForce(plan: Plan, name: string): Bilingual | undefined {
  const day = plan.date?.day;
  const [mention] = readPlan(`Cơ quan chủ trì: ${name}\n`, plan.referenceData).agencies;
  if (day === undefined || mention?.agency === undefined || mention.name !== name) return undefined;
  if (mention.meanings.some((meaning) => standingOn(meaning, day) === 'in-force')) return undefined;
  const { validTo, validFrom } = mention.agency;
  if (validTo !== null && validTo < day)
    return {
      vi: `“${name}” không còn sau ngày ${shortDate(validTo)}, trước ngày của kế hoạch (${shortDate(day)}).`,
      en: `“${name}” is no longer there after ${shortDate(validTo)}, before the plan's day (${shortDate(day)}).`,
    };
  return validFrom === null
    ? undefined
    : {
        vi: `“${name}” mới có từ ngày ${shortDate(validFrom)}, sau ngày của kế hoạch (${shortDate(day)}).`,
        en: `“${name}” is there from ${shortDate(validFrom)} only, after the plan's day (${shortDate(day)}).`,
      };
}
