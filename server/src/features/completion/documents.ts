import { isCitedByTitle } from '#catalog/citation.ts';
import { numberKey } from '#catalog/number.ts';
import { readCitations } from '#grammar/inline/citation.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Locale } from '#options/bilingual.ts';
import type { CitationSlot } from './citation-slot.ts';
import { type CitedDocument, citedDocuments } from './cited-documents.ts';
import type { Cursor } from './cursor.ts';
import { documentCandidates, type RankedDocument } from './document-candidates.ts';
import { clippedTitle, documentDetail, forms } from './document-name.ts';
import type { Proposal } from './item.ts';
import { completionMessages } from './messages.ts';

/** The documents that fit a citation being typed; one that the plan cites in full already in its short form first. */
export function documentItems(cursor: Cursor, slot: CitationSlot): Proposal[] {
  const around = citationAround(cursor, slot.start);
  const replace = { start: slot.start, end: around?.end ?? wordsEnd(cursor) };
  const cited = citedDocuments(cursor.plan, replace);
  const found = documentCandidates(cursor, slot, cited);
  const goesOn = /^\s*\p{L}/u.test(cursor.text.slice(replace.end, cursor.line.end));
  const propose = (each: RankedDocument, insert: string) => proposal(each, insert, replace, cursor.locale);
  const items = found.flatMap((each) => {
    const { short, dated, full } = forms(each.document);
    if (goesOn) return [propose(each, around?.date ? dated : short)];
    return each.again ? [propose(each, short), propose(each, full)] : [propose(each, full)];
  });
  const known = new Set(found.map(({ document }) => numberKey(document.number)));
  const local = [...cited].filter(([key, each]) => !known.has(key) && fitsCited(each, slot));
  const begun = withoutDiacritics(cursor.text.slice(slot.start, cursor.offset));
  return [...items, ...local.map(([, each]) => ofPlan(each, replace, cursor.locale))].filter(
    ({ insert }) => !/\d.* ngay/.test(begun) || withoutDiacritics(insert).startsWith(begun),
  );
}

/** The citation that the cursor stands within. */
function citationAround({ text, line, offset }: Cursor, start: number) {
  return readCitations(text, { start, end: line.end }).find(
    (each) => each.start === start && each.end > offset,
  );
}

/** Behind what is left of the word or number. */
function wordsEnd({ text, offset, line }: Cursor): number {
  return offset + /^(?:[^\s;,.()]|\.(?=\d))*/.exec(text.slice(offset, line.end))![0].length;
}

function proposal(candidate: RankedDocument, insert: string, replace: Span, locale: Locale): Proposal {
  const { document } = candidate;
  const { short, full } = forms(document);
  const about = isCitedByTitle(document) || document.title === '' ? '' : `: ${clippedTitle(document)}`;
  const isShort = insert === short;
  const detail = documentDetail(candidate, locale);
  return {
    label: isShort ? short : `${short}${about}`,
    insert,
    replace,
    kind: 'document',
    detail: isShort && candidate.again ? `${completionMessages.citedInFull[locale]} · ${detail}` : detail,
    documentation: full,
  };
}

function ofPlan({ short }: CitedDocument, replace: Span, locale: Locale): Proposal {
  return {
    label: short,
    insert: short,
    replace,
    kind: 'document',
    detail: completionMessages.citedInPlan[locale],
  };
}

/** Whether a document that only the plan knows fits: by type, and by the beginning of its number. */
function fitsCited({ type, number }: CitedDocument, slot: CitationSlot): boolean {
  if (slot.type !== undefined && withoutDiacritics(slot.type) !== withoutDiacritics(type)) return false;
  const typed = withoutDiacritics(slot.typed).replace(/^so *:? */, '');
  if (slot.type === undefined)
    return typed !== '' && withoutDiacritics(`${type} số ${number}`).startsWith(typed);
  return typed === '' || withoutDiacritics(number).startsWith(typed);
}
