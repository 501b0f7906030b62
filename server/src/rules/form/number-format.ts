import { documentTypes } from '#grammar/tables/document-types.ts';
import { composeSpan } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { isYear } from '#grammar/text/year.ts';
import type { Header } from '#model/header/header.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { blanks, leadingZero } from '#rules/contract/permissions.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { draftSeverity } from '#rules/severity.ts';
import { type FormIssue, issuesReport } from './form-issues.ts';

export const numberFormat: Rule = {
  id: 'number-format',
  order: 7030,
  title: {
    vi: 'Số, ký hiệu viết chưa đúng thể thức',
    en: 'Number and symbol are not of the prescribed form',
  },
  severity: 'warning',
  fix: 'safe',
  mayChange: [blanks, leadingZero],
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const { number } = plan.header;
    if (!number || !followsFormRules(plan) || plan.isAttached) return;
    const [first, ...more] = issuesOf(plan, number);
    if (first) yield issuesReport(number.cell, [first, ...more], draftSeverity('warning', plan, options));
  },
};

const shape =
  /^[\s*_#]{0,9}Số(\s*)(?::\s*)?[*_]*(\d{0,6}\p{L}?)[*_]*(\s*)(?:\/(\s*)([\p{L}\d&.]{1,20}(?:\s*[-/]\s*[\p{L}\d&.]{1,20}){0,6}))?/du;
const gaps = /\s+(?=[-/])|(?<=[-/])\s+/gu;

function issuesOf(
  { text, title }: Plan,
  { pieces: [cell], symbol }: NonNullable<Header['number']>,
): FormIssue[] {
  const { text: words, toOriginal } = composeSpan(text, cell!);
  const m = shape.exec(words);
  const issues: FormIssue[] = [];
  const place = (start: number, end: number) => ({
    start: cell!.start + toOriginal(start),
    end: cell!.start + toOriginal(end),
  });
  if (m) {
    const [, beforeColon, , beforeSlash, afterSlash, letters] = m.indices!;
    const figures = m[2] ?? '';
    const cut: (readonly [number, number])[] = [];
    if (words[beforeColon![1]] === ':') cut.push(beforeColon!);
    if (figures !== '' && m[5]) cut.push(beforeSlash!);
    if (afterSlash) cut.push(afterSlash);
    for (const gap of m[5]?.matchAll(gaps) ?? [])
      cut.push([letters![0] + gap.index, letters![0] + gap.index + gap[0].length]);
    const edits = cut
      .filter(([from, to]) => to > from)
      .map(([from, to]) => ({ ...place(from, to), text: '' }));
    if (edits.length > 0) issues.push({ message: spaced, by: 'annex I: II.3.c', edits });
    if (/^[1-9]$/.test(figures)) {
      const [from] = m.indices![2]!;
      issues.push({
        message: zeroFor(figures),
        by: 'annex I: II.3.c',
        edits: [{ ...place(from, from), text: '0' }],
      });
    }
  }
  const [first = '', ...more] = symbol.normalize('NFC').split(/[^\p{L}\d&.]+/u);
  if (isYear(first)) issues.push({ message: year(first), by: 'annex I: II.3.b', edits: [] });
  const type = /^\d+$/.test(first) ? (more[0] ?? '') : first;
  // Without the title of a plan it may be the number of a decision whose plan is not there, or lost its title.
  if (title && otherSymbols().has(type) && !more.some((group) => group.startsWith('KH')))
    issues.push({ message: typed(type), by: 'annex III: I', edits: [] });
  return issues;
}

/** The symbols of other documents than plans. */
const otherSymbols = lazy(
  () => new Set(documentTypes.flatMap(({ state }) => state.filter((s) => s.length > 1 && s !== 'KH'))),
);

const spaced: Bilingual = {
  vi: 'số và ký hiệu viết liền, không có khoảng trắng trước dấu hai chấm, hai bên dấu gạch chéo và gạch nối',
  en: 'number and symbol are written without spaces before the colon and around slash and hyphen',
};
const zeroFor = (figure: string): Bilingual => ({
  vi: `số nhỏ hơn 10 ghi thêm số 0 phía trước: “0${figure}”`,
  en: `a number below 10 takes a zero: “0${figure}”`,
});
const year = (words: string): Bilingual => ({
  vi: `số của kế hoạch không ghi năm (“${words}”); chỉ văn bản quy phạm pháp luật mới ghi`,
  en: `the number of a plan bears no year (“${words}”); only that of legal normative documents does`,
});
const typed = (type: string): Bilingual => ({
  vi: `ký hiệu của kế hoạch là “KH”, không phải “${type}”`,
  en: `the symbol of a plan is “KH”, not “${type}”`,
});
