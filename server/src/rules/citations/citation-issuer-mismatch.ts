import { bodyNamed, bodyOfCode } from '#catalog/issuing-body.ts';
import type { CitedNumber } from '#grammar/inline/citation.ts';
import type { IssuingBody } from '#grammar/tables/issuing-bodies.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationIssuerMismatch: Rule = {
  id: 'citation-issuer-mismatch',
  order: 6030,
  severity: 'warning',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'phrase',
  doc: {
    title: { vi: 'Cơ quan ban hành trái với ký hiệu', en: 'The issuer contradicts the symbol' },
    what: {
      vi: 'Cơ quan nêu sau “của” không phải cơ quan mà ký hiệu viết tắt: “61/2018/NĐ-CP … của Thủ tướng Chính phủ”. “Bộ trưởng” và “Bộ”, “Chủ tịch Ủy ban nhân dân” và “Ủy ban nhân dân” được coi là một.',
      en: 'The body named after “của” is not the one that the symbol abbreviates: “61/2018/NĐ-CP … của Thủ tướng Chính phủ”. Minister and ministry, chairman and committee count as one.',
    },
    why: {
      vi: 'Nhóm cuối của ký hiệu là cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục III): CP là Chính phủ, TTg là Thủ tướng Chính phủ.',
      en: 'The last group of a symbol is the issuer (Decree 30/2020/NĐ-CP, Annex III): CP is the Government, TTg its Prime Minister.',
    },
    bad: 'I. NHIỆM VỤ\n1. Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Thủ tướng Chính phủ.\n',
    good: 'I. NHIỆM VỤ\n1. Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const citation of plan.citations) {
      const { issuer, number } = citation.cited;
      if (!issuer || !number || number.blank) continue;
      const meant = bodiesOf(number);
      const named = issuer.bodies.flatMap((name) => bodyNamed(name) ?? []);
      if (meant.length === 0 || named.length === 0 || !beginsWithBody(plan.text, citation)) continue;
      if (named.some((body) => meant.includes(body)) || maySpeakFor(meant, named)) continue;
      yield report(plan.text, citation, meant);
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
  const said = sliceOf(text, issuer!)
    .normalize('NFC')
    .replace(/^[\s*]+/, '');
  return said.startsWith(issuer!.bodies[0]!);
}

/** The Government Office announces what Government and Prime Minister conclude. */
const maySpeakFor = (meant: readonly IssuingBody[], named: readonly IssuingBody[]) =>
  meant.some(({ codes }) => codes.includes('VPCP')) &&
  named.some(({ codes }) => codes.includes('CP') || codes.includes('TTg'));

function report(text: string, { cited }: PlanCitation, meant: readonly IssuingBody[]): Report {
  const { issuer, number } = cited;
  const said = sliceOf(text, issuer!)
    .normalize('NFC')
    .replace(/[\s*]+/g, ' ');
  const name = meant[0]!.names.at(-1) === 'UBND' ? 'Ủy ban nhân dân' : nameOf(meant[0]!);
  return {
    at: issuer!,
    message: {
      vi: `Ký hiệu ${number!.symbol} là văn bản của ${name}, không phải của “${said}” (NĐ 30/2020/NĐ-CP, Phụ lục III): sửa tên cơ quan hoặc số văn bản.`,
      en: `The symbol ${number!.symbol} is of ${name}, not of “${said}” (Decree 30/2020/NĐ-CP, Annex III): correct the issuer or the number.`,
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
