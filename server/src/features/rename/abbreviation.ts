import { abbreviationsNamed } from '#catalog/abbreviation.ts';
import { type AbbreviationSymbol, abbreviationAt } from '#features/occurrences.ts';
import { foldKey } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { AbbreviationDefinition } from '#model/abbreviations/abbreviation.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';

/** What a rename would change, and the name that stands there now. */
export interface RenamePlace {
  readonly at: Span;
  readonly name: string;
}

/** The edits of a rename in the order of the text, or why there are none. */
export type Rename = { readonly edits: readonly TextEdit[] } | { readonly refusal: Bilingual };

/** An abbreviation or a short name that the plan itself introduces. */
interface Introduced extends AbbreviationSymbol {
  readonly definition: AbbreviationDefinition;
}

/** The definition of the short form at `offset` that the plan itself introduces. */
export function shortFormAt(plan: Plan, offset: number): AbbreviationDefinition | undefined {
  return introducedAt(plan, offset)?.definition;
}

function introducedAt(plan: Plan, offset: number): Introduced | undefined {
  const symbol = abbreviationAt(plan, offset);
  return symbol?.definition ? { ...symbol, definition: symbol.definition } : undefined;
}

/** The abbreviation or short name at `offset` that may be renamed: only one that the plan introduces. */
export function renamableAbbreviation(plan: Plan, offset: number): RenamePlace | undefined {
  const symbol = introducedAt(plan, offset);
  return symbol && { at: symbol.at, name: symbol.name };
}

/** The edits that give the abbreviation or short name at `offset` another name, at its definition and at every use; undefined where none stands there. */
export function renameAbbreviation(plan: Plan, offset: number, newName: string): Rename | undefined {
  const symbol = introducedAt(plan, offset);
  if (!symbol) return undefined;
  const name = newName.normalize('NFC').trim().replace(/\s+/g, ' ');
  const refusal =
    name === symbol.name ? undefined : (refusalOf(name, symbol) ?? conflictOf(plan, name, symbol));
  if (refusal) return { refusal };
  const edits =
    name === symbol.name ? [] : symbol.occurrences.map(({ start, end }) => ({ start, end, text: name }));
  return { edits };
}

/**
 * The place in another plan at which it introduces a short form for the same words as `of` does; undefined where it does
 * not, or where nobody can tell what it is short for.
 */
export function sameShortForm(plan: Plan, of: AbbreviationDefinition): number | undefined {
  const words = of.words === undefined ? undefined : foldKey(of.words);
  const same = plan.abbreviations.definitions.find(
    (each) => each.name === of.name && each.words !== undefined && foldKey(each.words) === words,
  );
  return same?.short.start;
}

const letters = /^\p{Lu}[\p{Lu}\d]*(?:[&.-][\p{Lu}\d]+)*(?: \p{Lu}[\p{Lu}\d&.-]*)*$/u;
/** No name is longer, in UTF-16 units. */
const maxLength = 80;

export const emptyName: Bilingual = { vi: 'Tên mới để trống.', en: 'The new name is empty.' };

/** What is wrong with a name by itself. */
function refusalOf(name: string, { definition }: Introduced): Bilingual | undefined {
  if (name === '') return emptyName;
  if (name.length > maxLength)
    return {
      vi: `Tên gọi tắt dài quá ${maxLength} chữ.`,
      en: `A short form of more than ${maxLength} characters is none.`,
    };
  if (/[()[\]{}“”"«»;:*_\n\r|]/.test(name))
    return { vi: 'Tên mới có dấu ngoặc hoặc dấu câu.', en: 'The new name has brackets or punctuation.' };
  if (!/^[\p{L}\d]/u.test(name))
    return { vi: 'Tên mới phải bắt đầu bằng chữ.', en: 'The new name must begin with a letter.' };
  if (/^[IVXLC]+$/.test(name))
    return {
      vi: `“${name}” là số La Mã, dùng cho thứ tự của mục.`,
      en: `“${name}” is a Roman numeral, the number of a section.`,
    };
  if (/^\p{L}$/u.test(name))
    return {
      vi: `“${name}” chỉ có một chữ, dễ lẫn với điểm ${name}).`,
      en: `“${name}” is one letter, easily taken for a point.`,
    };
  const isBracketed = definition.form !== 'called'; // it is read as an abbreviation by its capitals
  if ((isBracketed || definition.kind === 'letters') && !letters.test(name))
    return {
      vi: 'Chữ viết tắt viết hoa, không có chữ thường. Muốn đặt tên gọi tắt thì sửa chỗ giải thích thành “(sau đây gọi tắt là …)”.',
      en: 'An abbreviation is written in capitals. For a short name write “(sau đây gọi tắt là …)” at its definition first.',
    };
  return undefined;
}

/** What else the plan, or everybody, knows by that name. */
function conflictOf(
  { abbreviations }: Plan,
  name: string,
  { definition, occurrences }: Introduced,
): Bilingual | undefined {
  const { definitions, uses } = abbreviations;
  const own = new Set(occurrences.map(({ start }) => start));
  const other = definitions.find((each) => each.name === name && !own.has(each.short.start));
  if (other)
    return {
      vi: `“${name}” đã được kế hoạch dùng cho “${other.words ?? other.name}”.`,
      en: `The plan uses “${name}” for “${other.words ?? other.name}” already.`,
    };
  const words = foldKey(definition.words ?? '');
  const known = abbreviationsNamed(name).flatMap(({ expansions }) => expansions);
  if (known.length > 0 && !known.some((each) => words.includes(foldKey(each))))
    return {
      vi: `Ai cũng hiểu “${name}” là “${known[0]}”: chọn chữ khác.`,
      en: `Everybody takes “${name}” for “${known[0]}”: choose another.`,
    };
  if (uses.some((use) => use.name === name && !own.has(use.start)))
    return {
      vi: `“${name}” đã có trong kế hoạch với nghĩa khác.`,
      en: `“${name}” is used in the plan for something else.`,
    };
  return undefined;
}
