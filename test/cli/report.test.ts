import { describe, expect, it } from 'vitest';
import { humanReporter } from '#cli/human-report.ts';
import { jsonReporter } from '#cli/json-report.ts';
import { addTotals, exitCode, type FileReport, noTotals, totalsOf } from '#cli/report.ts';
import { shouldColour } from '#cli/terminal.ts';
import type { Finding } from '#rules/finding.ts';

const text = '\ufeffKẾ HOẠCH\r\na. Một;\r\nb. Hai.';
const finding: Finding = {
  rule: 'marker-style',
  severity: 'warning',
  message: 'Viết “a)” thay cho “a.”.',
  start: 11,
  end: 13,
  fixes: [{ title: 'Sửa thành “a)”', safe: true, edits: [{ start: 12, end: 13, text: ')' }] }],
  related: [],
};
const report = (more: Partial<FileReport> = {}): FileReport => ({
  path: 'a.kh',
  text,
  findings: [finding],
  fixed: 0,
  ...more,
});
const nothingElse = { problems: [] };
const screen = { colours: false, columns: 80 };

describe('the report for people', () => {
  const { file, end } = humanReporter('vi', screen);

  it('gives place, severity, message, rule and the marked line', () => {
    expect(file(report(), true)).toBe(
      [
        'a.kh:2:1  cảnh báo  Viết “a)” thay cho “a.”.  Cách viết số thứ tự: I. 1. a) (marker-style)',
        '  2 | a. Một;',
        '    | ^^',
        '',
        '',
      ].join('\n'),
    );
  });

  it('names the other places that explain a finding', () => {
    const related = [{ start: 20, end: 22, message: 'Điểm b' }];
    expect(file(report({ findings: [{ ...finding, related }] }), true)).toContain(
      '\n    xem a.kh:3:1  Điểm b\n',
    );
  });

  it('ends with a summary, with what --fix would fix and has fixed', () => {
    const totals = totalsOf(report());
    expect(end(totals, nothingElse)).toBe(
      '1 tệp, 0 lỗi, 1 cảnh báo, 0 thông tin, 1 chỗ sửa được bằng --fix\n',
    );
    const fixedReport = totalsOf(report({ findings: [], fixed: 3 }));
    expect(end(fixedReport, nothingElse)).toBe('1 tệp, 0 lỗi, 0 cảnh báo, 0 thông tin, đã sửa 3 chỗ\n');
    expect(humanReporter('en', screen).end(totals, nothingElse)).toBe(
      '1 file, 0 errors, 1 warning, 0 information, 1 can be fixed with --fix\n',
    );
  });

  it('is the summary alone where nothing is wrong', () => {
    const clean = report({ findings: [] });
    expect(file(clean, true) + end(totalsOf(clean), nothingElse)).toBe(
      '1 tệp, 0 lỗi, 0 cảnh báo, 0 thông tin\n',
    );
  });

  it('has colours where they are wanted', () => {
    const painted = humanReporter('vi', { colours: true, columns: 80 }).file(report(), true);
    expect(painted).toContain('\x1b[33mcảnh báo\x1b[39m');
    expect(painted).toContain('    | \x1b[22m\x1b[33m^^\x1b[39m');
  });

  it('lets neither a file name nor a message steer the terminal', () => {
    const odd = report({ path: 'a\x1b[2J\n.kh', findings: [{ ...finding, message: 'x\x1b]0;y\x07' }] });
    expect(file(odd, true)).not.toMatch(/[\x1b\x07]/);
  });
});

it('is coloured on a screen only, unless NO_COLOR or FORCE_COLOR is set', () => {
  expect(shouldColour({}, true)).toBe(true);
  expect(shouldColour({}, false)).toBe(false);
  expect(shouldColour({ NO_COLOR: '1' }, true)).toBe(false);
  expect(shouldColour({ NO_COLOR: '' }, true)).toBe(true);
  expect(shouldColour({ FORCE_COLOR: '1' }, false)).toBe(true);
  expect(shouldColour({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
  expect(shouldColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(shouldColour({ TERM: 'dumb' }, true)).toBe(false);
});

describe('the report for programs', () => {
  it('gives lines and columns from 1, and offsets into the text with its BOM', () => {
    const { begin, file, end } = jsonReporter('vi', (rule, locale) => `file:///${locale}/${rule}.md`);
    const unread = report({ path: 'b.kh', text: '', findings: [], error: 'không có tệp' });
    const totals = addTotals(totalsOf(report()), totalsOf(unread));
    expect(
      JSON.parse(begin + file(report(), true) + file(unread, false) + end(totals, { problems: [] })),
    ).toEqual({
      version: 1,
      files: [
        {
          path: 'a.kh',
          findings: [
            {
              rule: 'marker-style',
              ruleUrl: 'file:///vi/marker-style.md',
              severity: 'warning',
              message: 'Viết “a)” thay cho “a.”.',
              range: { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } },
              offsets: [11, 13],
              related: [],
              fixes: [{ title: 'Sửa thành “a)”', safe: true, edits: [{ offsets: [12, 13], text: ')' }] }],
            },
          ],
          fixed: 0,
        },
        { path: 'b.kh', findings: [], fixed: 0, error: 'không có tệp' },
      ],
      problems: [],
      summary: { files: 2, errors: 0, warnings: 1, informations: 0, fixable: 1, fixed: 0, failed: 1 },
    });
  });

  it('is whole where there are no files', () => {
    const { begin, end } = jsonReporter('vi', () => undefined);
    expect(JSON.parse(begin + end(noTotals, { problems: [] }))).toMatchObject({ files: [] });
  });
});

describe('the exit code', () => {
  const totals = { ...noTotals, files: 1, warnings: 1 };

  it('is 1 from the requested level upwards', () => {
    expect(exitCode(totals, 'error')).toBe(0);
    expect(exitCode(totals, 'warning')).toBe(1);
    expect(exitCode(totals, 'information')).toBe(1);
    expect(exitCode(totals, 'never')).toBe(0);
    expect(exitCode({ ...noTotals, errors: 1 }, 'error')).toBe(1);
    expect(exitCode({ ...noTotals, informations: 1 }, 'warning')).toBe(0);
  });

  it('is 2 where a file failed, findings or none', () => {
    expect(exitCode({ ...totals, failed: 1 }, 'never')).toBe(2);
    expect(exitCode({ ...totals, errors: 1, failed: 1 }, 'error')).toBe(2);
  });
});
