import type { Span } from '#grammar/text/span.ts';
import { localityKeyOf } from '#model/agencies/agency-key.ts';
import type { Plan } from '#model/plan.ts';
import { sharedString } from './shared-string.ts';

/** An agency as a plan names it: by the name that the catalog has for it, else as written; `place` as `localityKeyOf` gives it. */
export interface AgencyName {
  readonly name: string;
  readonly place: string;
}

/**
 * Every mention of an agency in a plan. A plan names the same agencies again and again, hundreds of times in all: its mentions are numbers,
 * so that thousands of plans are held in little memory.
 */
export interface AgencyMentions {
  /** Each name with each place once. */
  readonly names: readonly AgencyName[];
  /** Of each mention, in the order of the text, its start, its end (UTF-16 units, half open) and the index of its name. */
  readonly spans: Uint32Array;
}

/** The mentions of agencies of a plan. */
export function agencyMentionsOf({ agencies, issuer }: Plan): AgencyMentions {
  const names: AgencyName[] = [];
  const known = new Map<string, number[]>();
  const spans = new Uint32Array(3 * agencies.length);
  let at = 0;
  for (const mention of agencies) {
    const name = mention.agency?.name ?? mention.name;
    const place = localityKeyOf(mention, issuer);
    const same = known.get(name) ?? [];
    let index = same.find((each) => names[each]!.place === place);
    if (index === undefined) {
      index = names.length;
      names.push({ name: sharedString(name), place: sharedString(place) });
      if (same.push(index) === 1) known.set(name, same);
    }
    spans[at++] = mention.start;
    spans[at++] = mention.end;
    spans[at++] = index;
  }
  return { names, spans };
}

/** The mentions of the names that `isWanted` holds for, in the order of the text. */
export function mentionsNamed(
  { names, spans }: AgencyMentions,
  isWanted: (name: AgencyName) => boolean,
): (Span & AgencyName)[] {
  const wanted = names.map(isWanted);
  const found: (Span & AgencyName)[] = [];
  for (let at = 0; at < spans.length; at += 3) {
    const index = spans[at + 2]!;
    if (wanted[index]) found.push({ start: spans[at]!, end: spans[at + 1]!, ...names[index]! });
  }
  return found;
}
