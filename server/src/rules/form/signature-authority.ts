import { hasLower } from '#grammar/text/characters.ts';
import { composeSpan, foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes } from '#lexicon/signing-prefixes.ts';
import type { SignatureLine } from '#model/header/ending.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { byDecree30, type DecreePlace } from '#rules/decree-30.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const signatureAuthority: Rule = {
  id: 'signature-authority',
  order: 7100,
  title: {
    vi: 'Quyền hạn, chức vụ người ký chưa khớp',
    en: 'Authority and position of the signer do not match',
  },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const lines = plan.ending.signature;
    if (lines.length === 0) return;
    const dotless = plan.header.isOfState ? withoutDot(lines) : undefined;
    const slashed = plan.header.isOfState ? withSlash(lines) : undefined;
    if (slashed) yield report(slashed, asOfParty(slashed.words.slice(0, 3), slashed.authority!));
    if (dotless) yield report(dotless, noDot(dotless.words.split(/\s/, 1)[0]!));
    const issue =
      forNobody(lines) ?? (dotless && !/^TM\s/.test(dotless.words) ? undefined : byNobody(plan, lines));
    if (issue) yield issue;
    for (const line of lines) {
      const at = titleBefore(plan.text, line);
      if (at && !mayWriteTitles(plan)) yield report(at, titled, 'annex I: II.7.c');
    }
  },
};

const ofDeputies = /(?:^|[\s.])phó(?:\s|$)|thứ trưởng/;
const isDeputy = ({ words }: SignatureLine) => ofDeputies.test(foldKey(words));

/** Heads of bodies whose members sign for them by rules of their own. */
const ownRules = new RegExp(alternation('position-words.own-rules'), 'u');

/** A prefix of several letters; `Q` alone may be anything. */
const prefixWithoutDot = new RegExp(
  String.raw`^${alternation(signingPrefixes.filter((prefix) => prefix.length > 1))}\s+\p{Lu}{2}`,
  'u',
);

/** `KT CHỦ TỊCH`, `TM ỦY BAN NHÂN DÂN`: meant for somebody, without the dot. */
const withoutDot = (lines: readonly SignatureLine[]): SignatureLine | undefined =>
  lines.find(({ authority, words }) => !authority && prefixWithoutDot.test(words));

/** Bodies and positions of the party and mass organisations, which write `T/M` by rules of their own. */
const ofParty = new RegExp(alternation('position-words.party'), 'u');

/** `T/M. ỦY BAN NHÂN DÂN`, `K/T CHỦ TỊCH`: as the party writes it. */
function withSlash(lines: readonly SignatureLine[]): SignatureLine | undefined {
  if (lines.some(({ words }) => ofParty.test(foldKey(words)))) return undefined;
  return lines.find(({ authority, words }) => authority !== undefined && words[1] === '/');
}

/** `KT.` that no deputy follows. */
function forNobody(lines: readonly SignatureLine[]): Report | undefined {
  const i = lines.findIndex(({ authority }) => authority === 'KT');
  const line = lines[i];
  if (!line || i === lines.length - 1 || lines.some(isDeputy) || ownRules.test(foldKey(line.words)))
    return undefined;
  return { ...report(line, noDeputy), waitsFor: { start: line.start, end: lines.at(-1)!.end } };
}

/** Deputies who surely have one head whom they sign for. */
const ofOneHead = new RegExp(
  `^${alternation('position-words.deputies')}(?: (?:thường trực|ubnd .{0,40}|ủy ban nhân dân .{0,40}|sở .{0,60}|văn phòng.{0,40}))?$`,
  'u',
);

/** A deputy who signs without `KT.`. */
function byNobody({ header }: Plan, lines: readonly SignatureLine[]): Report | undefined {
  if (!header.isOfState) return undefined;
  if (lines.some(({ authority }) => authority !== undefined && authority !== 'TM')) return undefined;
  const body = lines.find(({ authority }) => authority === 'TM');
  if (
    body &&
    !/^t(?:m\.|\/m\.?) ?(?:ủy ban nhân dân|ubnd|chính phủ)(?! ?mặt trận)/u.test(foldKey(body.words))
  )
    return undefined;
  const deputy = lines.find((line) => ofOneHead.test(foldKey(line.words)));
  const isAlone = lines.every(
    (line) => line === body || line === deputy || !ownRules.test(foldKey(line.words)),
  );
  return deputy && isAlone ? report(deputy, noAuthority) : undefined;
}

const title = new RegExp(
  String.raw`^(?:(?:${alternation('academic-titles.short')}|Th\.\s?S|BSCKI{1,2}|BS\.?\s?CKI{1,2})(?:\s*[.,]\s*|\s+)|${alternation('academic-titles.first-words')}\s${alternation('academic-titles.last-words')}\s+)+(?=\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$)`,
  'u',
);

/** Where a title stands before a name. */
function titleBefore(text: string, line: SignatureLine): Span | undefined {
  if (line.authority || line.end - line.start > 200 || !hasLower(line.words)) return undefined;
  const { text: wording, toOriginal } = composeSpan(text, line);
  const from = Math.max(0, wording.search(/[^\s*_#]/));
  const m = title.exec(wording.slice(from).replace(/[\s*_]+$/, ''));
  if (!m) return undefined;
  return {
    start: line.start + toOriginal(from),
    end: line.start + toOriginal(from + m[0].trimEnd().length),
  };
}

const learned = new RegExp(`${alternation('learned-units.names')}|viện `, 'u');
const learnedSymbol = new RegExp(
  `${alternation('learned-units.letters')}|${alternation('learned-units.last-letters')}$`,
  'u',
);

/** Units of education, health and science may write titles, and the armed forces ranks. */
function mayWriteTitles({ text, header, ending }: Plan): boolean {
  const named = [...header.issuers, ...ending.signature].some((line) =>
    learned.test(foldKey(plainOf(text, line))),
  );
  const unit = (header.number?.symbol ?? '').normalize('NFC').replace(/^KH-/, '');
  return named || (unit !== 'UBND' && learnedSymbol.test(unit));
}

const noDeputy: Bilingual = {
  vi: 'Có “KT.” (ký thay) thì dòng dưới là chức vụ của cấp phó (“PHÓ …”, “THỨ TRƯỞNG”): ghi chức vụ ấy, hoặc bỏ “KT.” nếu người đứng đầu ký',
  en: 'Below “KT.” (for the head) stands the position of a deputy (“PHÓ …”, “THỨ TRƯỞNG”): write it, or remove “KT.” where the head signs',
};
const noAuthority: Bilingual = {
  vi: 'Cấp phó ký thay người đứng đầu: trên dòng này phải có “KT.” và chức vụ của người đứng đầu (“KT. CHỦ TỊCH”, “KT. GIÁM ĐỐC” …)',
  en: 'A deputy signs for the head: above this line stands “KT.” and the position of the head (“KT. CHỦ TỊCH”, “KT. GIÁM ĐỐC” …)',
};
const noDot = (short: string): Bilingual => ({
  vi: `Sau “${short}” thiếu dấu chấm: viết “${short}.”, cách chữ sau một khoảng trắng`,
  en: `The dot behind “${short}” is missing: write “${short}.” and a space`,
});
const asOfParty = (written: string, prefix: string): Bilingual => ({
  vi: `“${written}” là cách viết của văn bản Đảng; văn bản hành chính viết “${prefix}.”`,
  en: `“${written}” is how the party writes it; an administrative document has “${prefix}.”`,
});
const titled: Bilingual = {
  vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ đi',
  en: 'No academic or honorary title stands before the signer’s name: remove it',
};

function report(at: Span, phrase: Bilingual, by: DecreePlace = 'annex I: II.7.b'): Report {
  return {
    at: { start: at.start, end: at.end },
    message: byDecree30(phrase, by),
  };
}
