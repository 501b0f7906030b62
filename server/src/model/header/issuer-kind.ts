import { foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords } from '#lexicon/territories.ts';
import type { Header } from './header.ts';
import type { Issuer } from './issuer.ts';

const committee = new RegExp(
  `^(?:${alternation('local-issuers.before-verbs')}|${alternation(territoryWords)}(?! ủy))`,
  'iu',
);

/**
 * The kind of body that issues a plan: its level, with `-body` where it is a body of that level (a department, a school)
 * and not the people's committee itself; `any` where its level is not known.
 */
export function issuerKind({
  issuer: { level },
  header,
  text,
}: {
  readonly issuer: Issuer;
  readonly header: Header;
  readonly text: string;
}): string {
  if (level === undefined || level === 'central') return level ?? 'any';
  const names = header.issuers.map((cell) => foldKey(plainOf(text, cell)));
  return names.every((name) => committee.test(name)) ? level : `${level}-body`;
}
