import type { IssuedBy } from '#catalog/issued-by.ts';
import { bodyOfCode } from '#catalog/issuing-body.ts';
import type { Plan } from '#model/plan.ts';
import { issuedBy } from './issued-by.ts';
import type { Issuer } from './issuer.ts';
import type { Tier } from './territory.ts';

/** The issuer of a plan itself: the body that its header names last, or that its symbol stands for. */
export function issuerOfPlan({ issuer, header }: Plan, named: string): IssuedBy {
  if (named !== '') return issuedBy(named, issuer);
  const code = header.number?.symbol.split('-').at(-1) ?? '';
  const tier = isTier(issuer.level) ? issuer.level : '';
  const province = issuer.places.get('province') ?? '';
  const place = tier === '' ? '' : (issuer.places.get(tier) ?? '');
  return { body: bodyOfCode(code)?.codes[0]?.toLowerCase() ?? '', tier, place, province };
}

const isTier = (level: Issuer['level']): level is Tier =>
  level === 'province' || level === 'district' || level === 'commune';
