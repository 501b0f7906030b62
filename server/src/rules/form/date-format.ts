import { composeSpan } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { blanks, leadingZero, marks, wordChange } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { draftSeverity } from '#rules/severity.ts';
import { prescribedFormReport } from './form-issues.ts';

export const dateFormat: Rule = {
  id: 'date-format',
  order: 7040,
  title: { vi: 'Ngày ban hành viết chưa đúng thể thức', en: 'The date is not of the prescribed form' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [leadingZero, wordChange(['tháng', 'năm']), marks('/', 'anywhere'), blanks],
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const { date } = plan.header;
    if (!date || !followsFormRules(plan) || plan.decision) return;
    for (const { at, message, text } of date.pieces.flatMap((piece) => issuesOf(plan.text, piece)))
      yield prescribedFormReport(plan.text, at, text, {
        severity: draftSeverity('warning', plan, options),
        message,
        by: 'annex I: II.4.b',
        like: date.cell,
      });
  },
};

interface DateIssue extends Pick<TextEdit, 'text'> {
  readonly at: Span;
  readonly message: Bilingual;
}

const short = /(ngày\s{0,9})(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/di;
const figures = /(ngày|tháng)[\s*_]{0,9}(\d{1,2})(?!\d)/gi;

function issuesOf(text: string, piece: Span): DateIssue[] {
  const { text: wording, toOriginal } = composeSpan(text, piece);
  const place = (start: number, end: number) => ({
    start: piece.start + toOriginal(start),
    end: piece.start + toOriginal(end),
  });
  const m = short.exec(wording);
  if (m) {
    const full = `${dayOf(m[2]!)} tháng ${monthOf(m[3]!)} năm ${m[4]}`;
    return [{ at: place(m.indices![2]![0], m.indices![4]![1]), text: full, message: inFull(full) }];
  }
  return [...wording.matchAll(figures)].flatMap(({ index, 0: words, 1: word, 2: figure }) => {
    const isDay = word!.toLowerCase() === 'ngày';
    const right = isDay ? dayOf(figure!) : monthOf(figure!);
    const end = index + words.length;
    if (right === figure || Number(figure) === 0) return [];
    return [
      { at: place(end - figure!.length, end), text: right, message: isDay ? ofDay(right) : ofMonth(right) },
    ];
  });
}

const dayOf = (figure: string) => String(Number(figure)).padStart(2, '0');
const monthOf = (figure: string) => (Number(figure) < 3 ? `0${Number(figure)}` : String(Number(figure)));

const inFull = (full: string): Bilingual => ({
  vi: `Thời gian ban hành viết đầy đủ: “ngày ${full}”`,
  en: `The date is written in full: “ngày ${full}”`,
});
const ofDay = (right: string): Bilingual => ({
  vi: `Ngày nhỏ hơn 10 ghi thêm số 0 phía trước: “ngày ${right}”`,
  en: `A day below 10 takes a zero: “ngày ${right}”`,
});
const ofMonth = (right: string): Bilingual =>
  right.startsWith('0')
    ? {
        vi: `Tháng 1 và tháng 2 ghi thêm số 0 phía trước: “tháng ${right}”`,
        en: `The months 1 and 2 take a zero: “tháng ${right}”`,
      }
    : {
        vi: `Chỉ tháng 1 và tháng 2 ghi thêm số 0; viết “tháng ${right}”`,
        en: `Only the months 1 and 2 take a zero: write “tháng ${right}”`,
      };
