import { documentTypes } from '#grammar/tables/document-types.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Line, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { Header } from '#model/header/header.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { decree30 } from '#rules/decree-30.ts';
import { followsFormRules, isIssued } from '#rules/form-scope.ts';
import { endOfText } from '#rules/pending.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { severityByDateSource } from '#rules/severity.ts';

export const missingPart: Rule = {
  id: 'missing-part',
  order: 7010,
  title: { vi: 'Thiếu thành phần thể thức', en: 'A part of the form is missing' },
  severity: 'error',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'plan',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const { title } = plan;
    if (!followsFormRules(plan) || plan.isAttached) return;
    const above = missingAbove(plan);
    if (!title && above.includes('header')) return; // a piece of a plan
    const severity = severityByDateSource(isIssued(plan, options) ? 'error' : 'information', plan);
    const head = title?.type ?? plan.header.cells[0]!;
    const at = {
      start: head.start,
      end: head.start + plan.text.slice(head.start, head.end).trimEnd().length,
    };
    const below = missingBelow(plan);
    const mayFollow = below.length > 0 ? endBelow(plan) : undefined;
    for (const part of above) yield { at, severity, message: messageOf(names[part]) };
    for (const part of below)
      yield {
        at,
        severity,
        message: messageOf(names[part]),
        ...(mayFollow && { waitsFor: mayFollow }),
      };
  },
};

const names = {
  header: {
    vi: 'phần đầu: tên cơ quan ban hành, quốc hiệu và tiêu ngữ, số và ký hiệu, địa danh và thời gian ban hành',
    en: 'header: issuer, national motto, number and symbol, place and date',
  },
  motto: {
    vi: 'quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và tiêu ngữ “Độc lập - Tự do - Hạnh phúc”',
    en: 'national motto, “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, “Độc lập - Tự do - Hạnh phúc”',
  },
  country: {
    vi: 'quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
    en: 'name of the country, “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”',
  },
  creed: { vi: 'tiêu ngữ “Độc lập - Tự do - Hạnh phúc”', en: 'motto “Độc lập - Tự do - Hạnh phúc”' },
  issuer: { vi: 'tên cơ quan ban hành', en: 'issuer' },
  number: { vi: 'số, ký hiệu (“Số: …/KH-…”)', en: 'number and symbol (“Số: …/KH-…”)' },
  date: { vi: 'địa danh và thời gian ban hành (“…, ngày … tháng … năm …”)', en: 'place and date' },
  title: { vi: 'tên loại “KẾ HOẠCH”', en: 'type “KẾ HOẠCH”' },
  subject: { vi: 'trích yếu nội dung dưới tên loại', en: 'subject below the type' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: {
    vi: 'quyền hạn, chức vụ và họ tên người ký',
    en: 'authority, position and name of the signer',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ground = decree30('article 8.2');

const messageOf = (part: Bilingual): Bilingual => ({
  vi: `Thiếu ${part.vi} (${ground.vi}). Bổ sung trước khi ban hành.`,
  en: `Missing: ${part.en} (${ground.en}). Complete it before the plan is issued.`,
});

type PartName = keyof typeof names;

/** A part of the form that a plan lacks, and what is said of it. */
export interface MissingPart {
  readonly part: PartName;
  readonly message: Bilingual;
}

/** The parts of the form that a plan lacks, in the order of the form; whoever asks has a finding that one is missing. */
export const missingParts = (plan: Plan): MissingPart[] =>
  [...missingAbove(plan), ...missingBelow(plan)].map((part) => ({ part, message: messageOf(names[part]) }));

/** What is missing above the text. */
function missingAbove({ text, header, title, tree }: Plan): PartName[] {
  const missing: PartName[] = [];
  const { country, creed } = header.motto;
  if (!country || !creed) missing.push(country ? 'creed' : creed ? 'country' : 'motto');
  if (!named(text, header)) missing.push('issuer');
  if (!header.number && !isWritten(text, header, /\/\s*\p{L}*KH/u)) missing.push('number');
  if (!header.date && !isWritten(text, header, /(?:ngày|tháng)[\s\S]{0,40}năm/u)) missing.push('date');
  const found: PartName[] = missing.length === 4 && missing[0] === 'motto' ? ['header'] : missing;
  if (!title && !beginsAsPlan(tree) && !isOtherDocument(tree)) found.push('title');
  if (title && title.subject.length === 0) found.push('subject');
  return found;
}

/** Cells that are looked at: no header has more. */
const maxCells = 40;
const isWritten = (text: string, { cells }: Header, what: RegExp) =>
  cells.slice(0, maxCells).some((cell) => what.test(plainOf(text, cell)));

const stamp = new RegExp(`^${alternation('stamps')}`, 'iu');

/** Whether an issuer is named, in capitals or not; stamps name none. */
function named(text: string, { cells, issuers, number, date, motto }: Header): boolean {
  if (issuers.some((cell) => !stamp.test(plainOf(text, cell)))) return true;
  const others = new Set([...(number?.pieces ?? []), ...(date?.pieces ?? [])]);
  const isMotto = ({ start, end }: Span) =>
    [motto.country, motto.creed].some((line) =>
      line?.pieces.some((piece) => piece.start >= start && piece.start < end),
    );
  return cells.slice(0, maxCells).some((cell) => {
    const words = plainOf(text, cell);
    return !others.has(cell) && !isMotto(cell) && !stamp.test(words) && /\p{L}+\s+\p{L}+/u.test(words);
  });
}

/** A type with more words than `KẾ HOẠCH` on its line, in small letters: it is there, though not as prescribed. */
function beginsAsPlan({ text, lines }: PlanTree): boolean {
  return lines
    .slice(0, 40)
    .some(({ content }) =>
      /^(?:dự thảo\s+)?kế hoạch/iu.test(
        plainOf(text, { start: content.start, end: Math.min(content.end, content.start + 40) }),
      ),
    );
}

const otherTypes = new Set(
  documentTypes.map(({ name }) => foldKey(name)).filter((name) => name !== 'kế hoạch'),
);

/** Whether the text bears the title of another document, as the decision does whose plan is in a file of its own. */
function isOtherDocument({ text, lines }: PlanTree): boolean {
  return lines.slice(0, 40).some(({ content: { start, end } }) => {
    if (end - start > 60) return false;
    const words = plainOf(text, { start, end }).replace(/[\s:]+$/u, '');
    return words !== '' && words === words.toUpperCase() && otherTypes.has(foldKey(words));
  });
}

/** What is missing below the text. */
function missingBelow({ text, tree, ending }: Plan): PartName[] {
  const missing: PartName[] = [];
  if (!ending.recipients && !/^[\s|*_-]{0,80}n[ơo]i\s(?:nhận|gửi)/imu.test(text.normalize('NFC')))
    missing.push('recipients');
  if (ending.signature.length === 0 && !lastLines(tree).some((line) => isPosition(text, line)))
    missing.push('signature');
  return missing;
}

/** From the line of `./.` on: where recipients and signature are still to be written. Undefined where somebody has signed. */
function endBelow(plan: Plan): Span | undefined {
  const mark = plan.ending.signature.length > 0 ? undefined : endOfText(plan);
  return mark && { start: mark.start, end: plan.text.length };
}

/** Somebody's position in capitals, as a signature that was not recognised as one has it. */
function isPosition(text: string, { kind, content }: Line): boolean {
  const words = kind === 'text' && content.end - content.start <= 60 ? plainOf(text, content) : '';
  return words !== '' && !hasLower(words) && /\p{L}/u.test(words);
}

/** The last lines with text below the title, annexes, forms and footnotes left out. */
function lastLines({ parts, lines }: PlanTree): Line[] {
  const from = parts.findLast(({ kind }) => kind === 'header' || kind === 'title')?.end ?? 0;
  const end =
    parts.find(({ kind }) => kind === 'annex' || kind === 'form' || kind === 'footnotes')?.start ??
    lines.at(-1)?.end ??
    0;
  const last: Line[] = [];
  for (let i = lines.length - 1; i >= 0 && last.length < 8 && lines[i]!.start >= from; i--) {
    const line = lines[i]!;
    if (line.start < end && ['text', 'lower', 'item', 'row'].includes(line.kind)) last.push(line);
  }
  return last;
}
