import type { LegalDocument } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';

/** A document that the plan cites by number. */
export interface CitedDocument {
  /** Type and number as the plan writes them, with `số` between: the short form. */
  readonly short: string;
  readonly type: string;
  readonly number: string;
  /** Whether it is cited once with its date: then later mentions need the short form only. */
  readonly inFull: boolean;
  /** Which it may be. */
  documents(): readonly LegalDocument[];
}

/** The documents that the plan cites outside `except`, by the key of their number, in the order of the text. */
export function citedDocuments(plan: Plan, except: Span): Map<string, CitedDocument> {
  const found = new Map<string, CitedDocument>();
  for (const mention of plan.citations) {
    const citation = mention.cited;
    if (citation.kind !== 'numbered' || citation.number!.blank || citation.number!.serial === '') continue;
    if (citation.start < except.end && except.start < citation.end) continue;
    const type = capital(written(plan, citation.type));
    const number = written(plan, citation.number!).replaceAll(' ', '');
    const key = numberKey(number);
    const known = found.get(key);
    const inFull = known?.inFull === true || citation.date !== undefined;
    const documents = () => mention.documents;
    found.set(
      key,
      known ? { ...known, inFull } : { short: `${type} số ${number}`, type, number, inFull, documents },
    );
  }
  return found;
}

function written({ text }: Plan, { start, end }: Span): string {
  return text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
