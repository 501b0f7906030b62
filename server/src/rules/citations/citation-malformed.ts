import { bodyNamed, bodyOfCode } from '#catalog/issuing-body.ts';
import type { Citation, CitedNumber } from '#grammar/inline/citation.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { isYear } from '#grammar/text/year.ts';
import type { PlanCitation } from '#model/citations/citation.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { byDecree30, decree30, isAdministrativeNumber } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const citationMalformed: Rule = {
  id: 'citation-malformed',
  order: 6010,
  title: { vi: 'Số, ký hiệu văn bản viết sai', en: 'A document number that cannot be right' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const citation of plan.citations) {
      const issue = citation.cited.kind === 'alias' ? undefined : issueOf(plan, citation);
      if (issue) yield issue;
    }
  },
};

function issueOf(plan: Plan, { cited, documents }: PlanCitation): Report | undefined {
  const { number, type } = cited;
  if (!number || number.blank) return undefined;
  if (number.serial === '') return { at: number, message: noSerial(number.text) };
  const should =
    rightNumber(number, type.name, sliceOf(plan.text, number)) ??
    rightIssuer(plan, cited) ??
    rightCase(plan, cited) ??
    withoutSpaces(plan, number);
  if (should) return wrong(number, should.text, should.why, should.written);
  if (type.name === 'Công văn' && !number.party && number.groups[0] === 'CV')
    return { at: number, message: officialLetter(number.text) };
  if (number.year !== undefined && !isYear(number.year)) return { at: number, message: noYear(number) };
  if (cited.kind === 'named')
    return otherLaw(
      number,
      documents.map((each) => each.number),
    );
  return undefined;
}

interface Correction {
  readonly text: string;
  readonly why: Bilingual;
  /** How it is written, where its text does not show what is wrong. */
  readonly written?: string;
}

/** The number as it must be, where there is one way only; undefined where nothing is wrong. */
function rightNumber(number: CitedNumber, type: string, written: string): Correction | undefined {
  const { serial, year, symbol, groups, party, text } = number;
  const own = documentTypes.find(({ name }) => name === type)?.state ?? [];
  const head = year === undefined ? serial : `${serial}/${year}`;
  const [first = '', second = '', ...more] = groups;
  const shown = written.normalize('NFC').replace(/[\s*]+/g, ' ');
  if (party) return /[–—_]/.test(written) ? { text, why: hyphen(number), written: shown } : undefined;
  const ofParty = own.includes(first) && more.length === 0 && partyOrgans.has(second) && symbol.includes('-');
  if (ofParty && year === undefined) return { text: `${serial}-${first}/${second}`, why: partyForm };
  const joined = groups.length === 1 ? partedSymbol(symbol, own) : undefined;
  if (joined) return { text: `${head}/${joined}`, why: noHyphen(number) };
  const corrected = groups.map((group, i) => correctedGroup(group, i === 0 ? own : []));
  const isOwn =
    own.includes(corrected[0]!) && corrected[1] !== undefined && bodyOfCode(corrected[1]) !== undefined;
  if (!isOwn) return undefined;
  if (corrected.some((group, i) => group !== groups[i]))
    return { text: `${head}/${corrected.join('-')}`, why: letter };
  if (/[–—_]/.test(written))
    return { text: `${head}/${groups.join('-')}`, why: hyphen(number), written: shown };
  const isLiaison = first === 'TTLT' || first === 'NQLT';
  if (!isLiaison && groups.length === 2 && symbol.includes('/'))
    return { text: `${head}/${groups.join('-')}`, why: hyphen(number) };
  const isUsual = year === undefined || text.startsWith(`${serial}/${year}/`);
  // 19-2016/NQ-CP, 19-2017/NQ-CP are real numbers.
  if (!isUsual && !(symbol === 'NQ-CP' && text.startsWith(`${serial}-${year}/`)))
    return { text: `${head}/${symbol}`, why: slash };
  return undefined;
}

/** The number with the code of the body that is named as its issuer, where the code is none and one letter away: `QĐ-Tg` of Thủ tướng Chính phủ. */
function rightIssuer({ text }: Plan, { number, issuer, type }: Citation): Correction | undefined {
  if (!number || !issuer || number.party || number.groups.length !== 2) return undefined;
  const [first = '', code = ''] = number.groups;
  const own = documentTypes.find(({ name }) => name === type.name)?.state ?? [];
  if (!own.includes(first) || bodyOfCode(code)) return undefined;
  const codes = bodyNamed(sliceOf(text, issuer).normalize('NFC'))?.codes ?? [];
  const near = codes.filter((each) => each.length > 1 && areOneLetterApart(each, code));
  const [right] = near;
  if (right === undefined || near.length > 1) return undefined;
  const head = number.text.slice(0, number.text.lastIndexOf(code));
  return { text: head + right, why: codeOf(sliceOf(text, issuer).normalize('NFC'), right) };
}

/** The number with the small letters of its symbol: `QĐ-TTg` of `QĐ-TTG`, `TTr` of `TTR`; a line in capitals has none. */
function rightCase({ text }: Plan, { number, type }: Citation): Correction | undefined {
  const written = sliceOf(text, type);
  if (number!.party || written === written.toUpperCase()) return undefined;
  const [first = '', code = ''] = number!.groups;
  const own = documentTypes.find(({ name }) => name === type.name)?.state ?? [];
  const isOf = (right: string, group: string) =>
    right !== group && right.toLowerCase() === group.toLowerCase();
  const rightType = own.find((each) => isOf(each, first)) ?? first;
  if (!own.includes(rightType)) return undefined;
  const rightCode = bodyOfCode(code)?.codes.find((each) => isOf(each, code)) ?? code;
  if (rightType === first && rightCode === code) return undefined;
  const at = number!.text.lastIndexOf(number!.symbol);
  if (at < 0) return undefined;
  const symbol = number!.symbol
    .replace(first, rightType)
    .replace(new RegExp(`(?<=[-/])${code}(?![\\p{L}\\d])`, 'u'), rightCode);
  return { text: number!.text.slice(0, at) + symbol, why: smallLetters };
}

/** Whether one letter is left out, too many or another. */
function areOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (word: string, from: number) => word.slice(from);
  return (
    rest(a, same + 1) === rest(b, same) ||
    rest(a, same) === rest(b, same + 1) ||
    rest(a, same + 1) === rest(b, same + 1)
  );
}

/** The number without white space about a hyphen (`NĐ -CP`) on one line. */
function withoutSpaces({ text }: Plan, number: CitedNumber): Correction | undefined {
  const written = sliceOf(text, number);
  return /[\p{L}\d][ \u00a0]+-|-[ \u00a0]+\p{L}/u.test(written) && !/[\r\n*]/.test(written)
    ? { text: number.text, why: spaces, written: written.normalize('NFC') }
    : undefined;
}

const partyOrgans = new Set(['TW', 'TƯ', 'TU', 'HU', 'QU', 'ThU', 'TXU']);

/** `NĐ-CP` of `NĐCP`. */
function partedSymbol(symbol: string, own: readonly string[]): string | undefined {
  for (const type of own) {
    const body = symbol.startsWith(type) ? symbol.slice(type.length) : '';
    if (body !== '' && bodyOfCode(body)) return `${type}-${body}`;
  }
  return undefined;
}

/** `NĐ` of `ND`, `HĐND` of `HDND`, where only that can be meant. */
function correctedGroup(group: string, own: readonly string[]): string {
  if (group === 'HDND') return 'HĐND';
  return (
    own.find((type) => type !== group && type.replaceAll('Đ', 'D') === group && !own.includes(group)) ?? group
  );
}

function wrong(at: CitedNumber, should: string, why: Bilingual, written = at.text): Report {
  return {
    at,
    message: {
      vi: `Số, ký hiệu “${written}” viết sai: ${why.vi}. Viết “${should}”.`,
      en: `The number “${written}” is written wrongly: ${why.en}. Write “${should}”.`,
    },
    fixes: [
      {
        title: { vi: `Đổi thành “${should}”`, en: `Change to “${should}”` },
        safe: false,
        edits: [{ start: at.start, end: at.end, text: should }],
      },
    ],
  };
}

const signs = decree30('annex I: II.3.c');
/** Numbers of normative and Party documents are parted the same way, but not by this decree. */
const ground = (number: CitedNumber): Bilingual =>
  isAdministrativeNumber(number) ? { vi: ` (${signs.vi})`, en: ` (${signs.en})` } : { vi: '', en: '' };
const hyphen = (number: CitedNumber): Bilingual => ({
  vi: `giữa các nhóm chữ viết tắt là dấu gạch nối ngắn${ground(number).vi}`,
  en: `a short hyphen parts the groups of letters${ground(number).en}`,
});
const noHyphen = (number: CitedNumber): Bilingual => ({
  vi: `thiếu dấu gạch nối giữa tên loại và cơ quan ban hành${ground(number).vi}`,
  en: `no hyphen between type and issuer${ground(number).en}`,
});
const smallLetters: Bilingual = {
  vi: 'chữ hoa, chữ thường của ký hiệu không đúng',
  en: 'the symbol has other small letters',
};
const spaces: Bilingual = {
  vi: 'trong ký hiệu không có dấu cách',
  en: 'a symbol has no spaces',
};
const codeOf = (issuer: string, code: string): Bilingual => ({
  vi: `chữ viết tắt của ${issuer} trong số văn bản là “${code}”`,
  en: `in numbers ${issuer} is “${code}”`,
});
const letter: Bilingual = {
  vi: 'chữ viết tắt thiếu dấu của “Đ”',
  en: 'the abbreviation lacks the bar of “Đ”',
};
const slash: Bilingual = {
  vi: 'giữa số, năm và ký hiệu là dấu gạch chéo',
  en: 'slashes part number, year and symbol',
};
const partyForm: Bilingual = {
  vi: 'số của văn bản Đảng có gạch nối trước tên loại, gạch chéo trước tên cơ quan',
  en: 'in numbers of the Party a hyphen stands before the type, a slash before the organ',
};

const noSerial = (symbol: string): Bilingual => ({
  vi: `Thiếu số trước ký hiệu “${symbol}”: ghi đủ số văn bản, ví dụ “118/2025/NĐ-CP”.`,
  en: `No number stands before “${symbol}”: write the whole number, as in “118/2025/NĐ-CP”.`,
});
const officialLetter = (number: string): Bilingual =>
  byDecree30(
    {
      vi: `“${number}”: ký hiệu công văn không có “CV”, chỉ gồm tên viết tắt của cơ quan và của đơn vị soạn thảo, ví dụ “1213/UBND-NC”`,
      en: `“${number}”: official letters have no “CV” in their symbol but agency and unit, as in “1213/UBND-NC”`,
    },
    'annex I: II.3.b',
  );
const noYear = ({ text, year }: CitedNumber): Bilingual => ({
  vi: `“${year}” trong số “${text}” không phải là năm: kiểm tra lại số văn bản.`,
  en: `“${year}” in “${text}” is no year: check the number.`,
});

/** A law has one number: another one that differs in serial or year alone is an error. */
function otherLaw(at: CitedNumber, numbers: readonly string[]): Report | undefined {
  if (numbers.includes(at.text)) return undefined;
  const near = numbers.filter((number) => {
    const [serial, year, symbol] = number.split('/');
    return symbol === at.symbol && (year === at.year) !== (serial === at.serial);
  });
  const [should] = near;
  if (should === undefined || near.length > 1) return undefined;
  return wrong(at, should, {
    vi: `luật mang tên này có số ${should}`,
    en: `the law of this name has the number ${should}`,
  });
}
