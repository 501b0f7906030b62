import { motto } from '#grammar/tables/phrases.ts';
import type { PartKind } from '#grammar/tree.ts';
import { countryName, creedName } from '#model/header/motto.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { type Cursor, partOfLine, previousTextLine } from './cursor.ts';
import type { Proposal } from './item.ts';
import { fitOf } from './matching.ts';
import { completionMessages } from './messages.ts';

/** What a plan opens with. */
interface Opening {
  readonly insert: string;
  readonly detail: Bilingual;
}

const title: Opening = { insert: 'KẾ HOẠCH', detail: completionMessages.title };
const mottoLines: readonly Opening[] = [
  { insert: countryName, detail: completionMessages.nation },
  { insert: creedName, detail: completionMessages.motto },
];
const legalBasis: Opening = { insert: 'Căn cứ ', detail: completionMessages.legalBasis };

const maxOpeningLength = 60;

/** Where no title is, running text counts as a preamble, or as a body. */
const beforeBody: ReadonlySet<PartKind> = new Set(['header', 'title', 'preamble', 'body']);

/** The opening lines that a plan lacks, on a line that begins with one or is empty; nothing once it has items. */
export function openingItems(cursor: Cursor): Proposal[] {
  const { text, line, offset } = cursor;
  if (text.slice(offset, line.end).trim() !== '') return [];
  const before = text.slice(line.start, offset);
  const typed = before.trimStart();
  if (typed.length > maxOpeningLength) return [];
  const replace = { start: offset - typed.length, end: line.end };
  return openingsAt(cursor)
    .filter(({ insert }) => fitOf(typed, insert.trimEnd()) === 3 && typed.normalize('NFC') !== insert)
    .map(({ insert, detail }) => ({
      label: insert.trimEnd(),
      insert,
      replace,
      kind: 'heading',
      detail: detail[cursor.locale],
    }));
}

function openingsAt(cursor: Cursor): readonly Opening[] {
  const { plan } = cursor;
  const { parts, lines } = plan.tree;
  if (lines.some((line) => line.kind === 'item' || line.kind === 'row')) return [];
  const above = previousTextLine(cursor);
  const part = above && partOfLine(plan.tree, above);
  if (part !== undefined && !beforeBody.has(part)) return [];
  if (!parts.some(({ kind }) => kind === 'title')) {
    const hasMotto = motto.test(plan.text.normalize('NFC'));
    return hasMotto ? [title] : [title, ...mottoLines];
  }
  return part === 'title' || part === 'preamble' ? [legalBasis] : [];
}
