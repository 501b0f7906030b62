import type { IssuedBy } from '#catalog/issued-by.ts';
import { bodyNamed, bodyOfCode, isLocal } from '#catalog/issuing-body.ts';
import type { Citation } from '#grammar/inline/citation.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territories, territoryWords } from '#lexicon/territories.ts';
import type { Issuer } from './issuer.ts';
import { territoryOf } from './territory.ts';

/** Who issued what a plan cites: `của UBND tỉnh` is of its own province, `của UBND tỉnh Nghệ An` is not. */

/** A word for a territory, and what follows; not that of `xã hội`, nor of a party committee. */
const territory = new RegExp(
  String.raw`(?<!\p{L})(?!xã hội)(${alternation([...territoryWords, 'tp.', 'tp'])})(?! ?(?:ủy|đoàn))(?!\p{L})\s*(.*)$`,
  'iu',
);
const partyWords: ReadonlyMap<string, string> = new Map(
  territories.flatMap(({ word, party }) => (party === undefined ? [] : [[party, word]])),
);
const partyCommittee = new RegExp(
  String.raw`(?<!\p{L})(${alternation([...partyWords.keys()])})(?= ủy(?!\p{L}))(?: ủy)\s*(.*)$`,
  'iu',
);

/** Every place numbers its own: `17/KH-UBND` of the province and of the town are two documents. */
export const isOfPlace = (groups: readonly string[]): boolean =>
  !groups.some((group) => {
    const body = bodyOfCode(group);
    return body !== undefined && !isLocal(body);
  });

/** The issuer that words behind `của`, or of a header, name in a plan of `own`. */
export function issuedBy(words: string, own: Issuer): IssuedBy {
  const piece = foldKey(words.replaceAll('*', ' '));
  const party = partyCommittee.exec(piece);
  const found = party ?? territory.exec(piece);
  const province = own.places.get('province') ?? '';
  if (!found) {
    const isDepartment = piece.startsWith('sở ');
    const place = isDepartment ? province : '';
    return { body: bodyKey(piece), tier: isDepartment ? 'province' : '', place, province };
  }
  const [, word = '', behind = ''] = found;
  const body = party ? 'ủy' : bodyKey(piece.slice(0, found.index));
  const { tier, place } = placeIn(party ? (partyWords.get(word) ?? word) : word, behind, own);
  const above = /(?<!\p{L})tỉnh (.+)$/u.exec(behind)?.[1];
  const within = above ? territoryOf('tỉnh', above, false).place : '';
  return { body, tier, place, province: tier === 'province' ? place || province : within || province };
}

const subjectOpener = new RegExp(String.raw`^${alternation('subject-openers.behind-issuers')}(?!\p{L})`, 'u');

/** The one territory that is meant: that of the name behind its word, else the plan's own of that word. */
function placeIn(word: string, behind: string, own: Issuer): Pick<IssuedBy, 'tier' | 'place'> {
  const hasName = /^\p{L}/u.test(behind) && !subjectOpener.test(behind);
  const named = territoryOf(word, hasName ? behind : '', false);
  if (hasName) return named;
  const tiers = (['province', 'district', 'commune'] as const).filter(
    (tier) => own.territories.get(tier) === named.word,
  );
  if (tiers.length === 1) return { tier: tiers[0]!, place: own.places.get(tiers[0]!) ?? '' };
  return { tier: named.word === 'thành phố' ? '' : named.tier, place: '' }; // a city may be of either tier
}

/** Of these a place has several, and each numbers its own. */
const generic = new RegExp(`^${alternation('generic-bodies')}$`, 'u');

function bodyKey(name: string): string {
  const key = name.trim();
  if (generic.test(key)) return '';
  return bodyNamed(key)?.codes[0]?.toLowerCase() ?? key;
}

/** The issuer of a cited document; null where the symbol identifies it. */
export function issuerCited(text: string, cited: Citation, own: Issuer): IssuedBy | null {
  if (!cited.number || !isOfPlace(cited.number.groups)) return null;
  if (cited.issuer) return issuedBy(sliceOf(text, cited.issuer), own);
  return { body: '', tier: '', place: '', province: own.places.get('province') ?? '' };
}
