import { bodyOfCode } from '#catalog/issuing-body.ts';
import { assemblyTerm } from '#catalog/number.ts';
import type { CitedNumber } from '#grammar/inline/citation.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { wordList, wordSet } from '#lexicon/words.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import { wordsBefore } from '#model/citations/citation-context.ts';
import { decree30, isAdministrativeNumber, isAdministrativeType } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationTypeMismatch: Rule = {
  id: 'citation-type-mismatch',
  order: 6020,
  title: { vi: 'Tên loại văn bản trái với ký hiệu', en: 'The type word contradicts the symbol' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const citation of plan.citations) {
      const { type, number, kind } = citation.cited;
      if (kind === 'alias' || !number || number.blank || type.inList) continue;
      const intended = typesOf(number);
      if (intended.length === 0 || intended.includes(type.name) || isLoose(type.name, number)) continue;
      if (namesOneOf(intended, wordsBefore(plan.text, citation))) continue;
      yield report(citation, intended, number);
    }
  },
};

const byAbbreviation = { state: abbreviations('state'), party: abbreviations('party') };

function abbreviations(of: 'state' | 'party'): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const type of documentTypes)
    for (const short of type[of]) types.set(short, [...(types.get(short) ?? []), type.name]);
  return types;
}

/** Abbreviations of types that are nothing else; others are issuers too (`CT`: Chỉ thị, Cục Thuế). */
const certain = wordSet('type-codes');
const ofAssembly = wordList('assembly-types');

/** The types that may have such a number; empty where the symbol does not decide. */
function typesOf({ groups: [first = '', second], party }: CitedNumber): readonly string[] {
  if (assemblyTerm(first) !== undefined) return ofAssembly;
  const intended = byAbbreviation[party ? 'party' : 'state'].get(first) ?? [];
  const isOfBody = party || certain.has(first) || (second !== undefined && bodyOfCode(second) !== undefined);
  return second !== undefined && isOfBody ? intended : [];
}

/** What is approved by a decision is commonly called by the decision's number (`Đề án 06/QĐ-TTg`); `văn bản` is any. */
const loose = wordSet('approved-types');
const isLoose = (type: string, { groups: [first] }: CitedNumber) =>
  type === 'Văn bản' || (loose.has(type) && (first === 'QĐ' || first === 'NQ'));

/**
 * `Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND`: the type of the number stands further ahead. A type with a number of its
 * own (`Quyết định số 5/QĐ-UBND và Kế hoạch số 12/QĐ-UBND`) is another document's.
 */
function namesOneOf(types: readonly string[], before: string): boolean {
  const words = foldKey(before);
  return types.some((type) => {
    const name = foldKey(type);
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
      if (!ownNumber.test(words.slice(at + name.length, at + name.length + 16))) return true;
    return false;
  });
}

const ownNumber = /^\s*(?:số\s*:?\s*)?\d+[a-z]?[/-]/u;

function report({ cited }: PlanCitation, intended: readonly string[], number: CitedNumber): Report {
  const [first] = [...intended].sort((a, b) => a.length - b.length); // `BC` is any Báo cáo, not a certain kind of it
  const { text } = number;
  const symbol = number.groups[0]!;
  const isRuled = isAdministrativeNumber(number) && isAdministrativeType(symbol);
  const ground = decree30('annex III: I');
  return {
    at: { start: cited.start, end: cited.number!.end },
    message: {
      vi: `“${cited.type.name}” không khớp ký hiệu của số ${text}: ${symbol} là ${meaning(symbol, intended)}${isRuled ? ` (${ground.vi})` : ''}. Viết “${first} số ${text}” hoặc sửa lại số.`,
      en: `“${cited.type.name}” contradicts the number ${text}: ${symbol} stands for “${meaning(symbol, intended)}”${isRuled ? ` (${ground.en})` : ''}. Write “${first} số ${text}” or correct the number.`,
    },
  };
}

const meaning = (symbol: string, intended: readonly string[]) =>
  /^(?:QH|UBTVQH)/.test(symbol) ? 'luật, nghị quyết, pháp lệnh' : intended.at(-1)!.toLowerCase();
