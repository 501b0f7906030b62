import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { type CheckOptions, check, checkFix } from './check.ts';

/** A plan of `day` (`05/02/2026`) with these lines below its title: legal bases, a blank line, then the body. */
export function planOf(day: string, lines: string, body = 'I. NỘI DUNG\n1. Rà soát.'): string {
  const [date, month, year] = day.split('/');
  return `Số: 99/KH-UBND
Huế, ngày ${date} tháng ${month} năm ${year}

KẾ HOẠCH
Cải cách hành chính

${lines}

${body}
`;
}

/** A plan of `day` with these lines as the clauses of its body. */
export const bodyOf = (day: string, ...clauses: readonly string[]): string =>
  planOf(day, 'Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:', `I. NỘI DUNG\n${numbered(clauses)}`);

const numbered = (clauses: readonly string[]) => clauses.map((clause, i) => `${i + 1}. ${clause}`).join('\n');

/** `text` with its places between ‹ and › marked as findings of `rule`, and without these signs. */
export function marked(text: string, rule: string, severity = ''): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const marks: string[] = [];
      let plain = '';
      let from = -1;
      for (const sign of line) {
        if (sign === '‹') from = plain.length;
        else if (sign === '›')
          marks.push(`${' '.repeat(from)}${'^'.repeat(plain.length - from)} ${rule} ${severity}`);
        else plain += sign;
      }
      return [plain, ...marks];
    })
    .join('\n');
}

const plain = (text: string) => text.replace(/[‹›]/g, '');

/** What ‹ and › mark in a plan is found by `rule`, and nothing else; decomposed and with other line ends too. */
export function finds(rule: string, text: string, severity = '', options: CheckOptions = {}): void {
  const template = marked(text, rule, severity);
  check(template, { ...options, only: [rule] });
  check(template, { ...options, only: [rule], as: decomposed });
  check(template, { ...options, only: [rule], as: crlf });
}

/** `rule` finds nothing. */
export const isSilent = (rule: string, text: string, options: CheckOptions = {}): void =>
  finds(rule, plain(text), '', options);

/** The fix of what ‹ and › mark in a plan makes `expected` of it. */
export function mends(rule: string, text: string, expected: string, options: CheckOptions = {}): void {
  checkFix(marked(text, rule), rule, expected, { ...options, only: [rule] });
}
