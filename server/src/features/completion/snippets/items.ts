import type { Cursor } from '#features/completion/cursor.ts';
import type { Proposal } from '#features/completion/item.ts';
import { bodyOffers } from './body.ts';
import { endOffers } from './end.ts';
import { isNamed, siteAt } from './site.ts';
import { startOffers } from './start.ts';
import { fill } from './template.ts';

/**
 * The parts of a plan that the text lacks at the cursor, ready to be filled in: only at the start of a line, only where
 * nothing else stands on it but a query that begins one of their names.
 */
export function snippetItems(cursor: Cursor): Proposal[] {
  const site = siteAt(cursor);
  if (!site) return [];
  const { line, plan } = cursor;
  const lineEnd = plan.text.includes('\r\n') ? '\r\n' : '\n';
  return [...startOffers(site), ...bodyOffers(site), ...endOffers(site)]
    .filter(({ names }) => isNamed(site.typed, names))
    .map(({ label, detail, template, fields }) => {
      const { insert, snippet } = fill(template, fields, lineEnd);
      return {
        label,
        insert,
        snippet,
        replace: line,
        kind: 'snippet',
        detail: detail[cursor.locale],
        documentation: insert,
      };
    });
}
