import { bodyNamed, bodyOfCode } from '#catalog/issuing-body.ts';
import type { CitedNumber } from '#grammar/inline/citation.ts';
import type { IssuingBody } from '#grammar/tables/issuing-bodies.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { wordList } from '#lexicon/words.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { decree30, isAdministrativeNumber } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationIssuerMismatch: Rule = {
  id: 'citation-issuer-mismatch',
  order: 6030,
  title: { vi: 'Cơ quan ban hành trái với ký hiệu', en: 'The issuer contradicts the symbol' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const citation of plan.citations) {
      const { issuer, number } = citation.cited;
      if (!issuer || !number || number.blank) continue;
      const intended = bodiesOf(number);
      const named = issuer.bodies.flatMap((name) => bodyNamed(name) ?? []);
      if (intended.length === 0 || named.length === 0 || !beginsWithBody(plan.text, citation)) continue;
      const other = otherOrgan(citation, issuer.bodies);
      if (other) yield reportOfOrgan(plan.text, citation, other);
      if (named.some((body) => intended.includes(body)) || mayAnnounceFor(intended, named)) continue;
      yield report(plan.text, citation, intended);
    }
  },
};

/** The issuers that a number names: behind its type, or before the unit of an official letter. */
function bodiesOf({ groups, party }: CitedNumber): readonly IssuingBody[] {
  const codes = party ? groups.slice(1) : groups;
  return codes.flatMap((code) => bodyOfCode(code) ?? []);
}

/** A name further on is part of another one: `của Ban Chỉ đạo … Chính phủ`. */
function beginsWithBody(text: string, { cited: { issuer } }: PlanCitation): boolean {
  const words = sliceOf(text, issuer!)
    .normalize('NFC')
    .replace(/^[\s*]+/, '');
  return words.startsWith(issuer!.bodies[0]!);
}

/** The Government Office announces what Government and Prime Minister conclude. */
const mayAnnounceFor = (intended: readonly IssuingBody[], named: readonly IssuingBody[]) =>
  intended.some(({ codes }) => codes.includes('VPCP')) &&
  named.some(({ codes }) => codes.includes('CP') || codes.includes('TTg'));

/** The organs of the Party that issue under one symbol (`TW`), each its own documents. */
const centralOrgans = wordList('party-organs');

/** The organ of the Party that issued a document which the catalogue surely knows, where the citation names another one alone. */
function otherOrgan({ document }: PlanCitation, bodies: readonly string[]): string | undefined {
  if (document?.confidence !== 'high' || bodies.length !== 1 || document.issuer === bodies[0])
    return undefined;
  return centralOrgans.includes(bodies[0]!)
    ? centralOrgans.find((name) => name === document.issuer)
    : undefined;
}

function reportOfOrgan(text: string, { cited: { issuer, number } }: PlanCitation, organ: string): Report {
  const words = sliceOf(text, issuer!)
    .normalize('NFC')
    .replace(/[\s*]+/g, ' ');
  return {
    at: issuer!,
    message: {
      vi: `Văn bản số ${number!.text} là của ${organ}, không phải của “${words}” (danh mục văn bản): sửa tên cơ quan hoặc số văn bản.`,
      en: `The document ${number!.text} is of ${organ}, not of “${words}” (catalogue of documents): correct the issuer or the number.`,
    },
  };
}

function report(text: string, { cited }: PlanCitation, intended: readonly IssuingBody[]): Report {
  const { issuer, number } = cited;
  const words = sliceOf(text, issuer!)
    .normalize('NFC')
    .replace(/[\s*]+/g, ' ');
  const name = intended[0]!.names.at(-1) === 'UBND' ? 'Ủy ban nhân dân' : nameOf(intended[0]!);
  const ground = decree30('annex I: II.3.b');
  const isRuled = isAdministrativeNumber(number!);
  return {
    at: issuer!,
    message: {
      vi: `Ký hiệu ${number!.symbol} là văn bản của ${name}, không phải của “${words}”${isRuled ? ` (${ground.vi})` : ''}: sửa tên cơ quan hoặc số văn bản.`,
      en: `The symbol ${number!.symbol} is of ${name}, not of “${words}”${isRuled ? ` (${ground.en})` : ''}: correct the issuer or the number.`,
    },
  };
}

/** How messages call a class of bodies. */
function nameOf({ codes, names }: IssuingBody): string {
  if (codes.includes('HĐND')) return 'Hội đồng nhân dân';
  if (codes.includes('TW')) return 'Trung ương Đảng';
  if (codes.includes('TU')) return 'cấp ủy địa phương';
  if (codes.includes('UBTVQH') || codes.includes('TTg')) return names[0]!;
  return names.length > 1 ? names[1]! : names[0]!;
}
