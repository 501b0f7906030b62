import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlanBytes } from '#cli/input.ts';
import { jsonReporter } from '#cli/json-report.ts';
import type { FileReport } from '#cli/report.ts';
import { noConfig } from '#config/config.ts';
import { rulePageUrl } from '#files/rule-pages.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { lintPlan } from '#rules/lint.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { otherPlansOf } from '#workspace/other-plans.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';
import { runHere } from './fake-terminal.ts';

vi.mock('#cli/input.ts', async (original) => {
  const all = await original<typeof import('#cli/input.ts')>();
  return { ...all, readPlanBytes: vi.fn(all.readPlanBytes) };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-one-pass-'));
  vi.mocked(readPlanBytes).mockClear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
/** How often each file was read, by its name. */
const readings = () => {
  const counts: Record<string, number> = {};
  for (const [file] of vi.mocked(readPlanBytes).mock.calls) {
    const name = path.relative(folder, file);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

/** What is reported of texts when each is checked after all are known: the files of the JSON report, with `fix` after fixing them. */
function inTwoPasses(texts: readonly string[], fix: boolean): { reports: unknown[]; fixed: string[] } {
  const index = new PlanIndex();
  const origins = texts.map((_, i) => ({ uri: pathToFileURL(at(`${i}.kh`)).href, name: at(`${i}.kh`) }));
  for (const [i, text] of texts.entries()) index.put(entryOf(readPlan(text), origins[i]!, 'full'));
  const reporter = jsonReporter('vi', rulePageUrl);
  const files = texts.map((text, i): FileReport => {
    const { uri, name } = origins[i]!;
    const referenceData = referenceDataOf(noConfig, otherPlansOf(uri, index));
    const fixed = fix ? applySafeFixes(text, defaultOptions, referenceData) : { text, applied: 0 };
    const findings = lintPlan(readPlan(fixed.text, referenceData), defaultOptions);
    return { path: name, text: fixed.text, findings, fixed: fixed.applied };
  });
  return {
    reports: files.map((file) => JSON.parse(reporter.file(file, true))),
    fixed: files.map(({ text }) => text),
  };
}

const issuer = fc.constantFrom(
  '',
  ' của UBND tỉnh',
  ' của Ủy ban nhân dân tỉnh Cao Bằng',
  ' của UBND tỉnh Nghệ An',
  ' của Sở Nội vụ',
);
const subject = fc.constantFrom(
  '',
  ' về cải cách hành chính',
  ' về tuyên truyền cải cách hành chính nhà nước năm 2026',
);
const day = fc.constantFrom(
  '',
  ' ngày 26/02/2026',
  ' ngày 27/02/2026',
  ' ngày 27/02/2025',
  ' ngày 05/01/2026',
);
const number = fc.constantFrom('1/KH-UBND', '2/KH-UBND', '3/KH-UBND', '7/2026/QĐ-UBND', '9999/QĐ-TTg');
const place = fc.constantFrom('', '', 'khoản 1 mục I ', 'khoản 4 mục II ');
const citation = fc.tuple(place, number, day, issuer, subject).map(([where, what, when, by, about]) => {
  const type = what.includes('QĐ') ? 'Quyết định' : 'Kế hoạch';
  return `Thực hiện ${where}${type} số ${what}${when}${by}${about}`;
});
const plan = fc
  .record({
    number: fc.constantFrom('', '1', '2', '3', '4'),
    day: fc.constantFrom('26', '27'),
    subject: fc.constantFrom('Cải cách hành chính', 'Tuyên truyền cải cách hành chính nhà nước năm 2026'),
    cited: fc.array(citation, { maxLength: 3 }),
    isOfNgheAn: fc.boolean(),
    hasSlip: fc.boolean(),
  })
  .map(({ cited, isOfNgheAn, hasSlip, ...parts }) => {
    const body = `${cited.join('; ')}.${hasSlip ? '\n2. Thực hiện  báo cáo ;' : ''}`;
    const text = planText({ ...parts, body });
    return isOfNgheAn ? text.replaceAll('CAO BẰNG', 'NGHỆ AN').replaceAll('Cao Bằng', 'Nghệ An') : text;
  });

/** Some plans, with copies of them among them: folders hold copies of one plan. */
const plans = fc
  .array(fc.tuple(plan, fc.option(fc.nat(4))), { minLength: 2, maxLength: 5 })
  .map((drawn) =>
    drawn.map(([text, copyOf], i) => (copyOf !== null && copyOf < i ? drawn[copyOf]![0] : text)),
  );

describe('one pass over several files', () => {
  it.each([false, true])('reports what is found when all are known beforehand; fixing: %s', async (fix) => {
    await fc.assert(
      fc.asyncProperty(plans, async (texts) => {
        for (const [i, text] of texts.entries()) write(`${i}.kh`, text);
        const names = texts.map((_, i) => at(`${i}.kh`));
        const { out, err } = await runHere(['lint', '--format=json', ...(fix ? ['--fix'] : []), ...names]);
        const { reports, fixed } = inTwoPasses(texts, fix);
        expect(err).toBe('');
        expect(JSON.parse(out).files).toEqual(reports);
        expect(names.map((name) => readFileSync(name, 'utf8'))).toEqual(fixed);
      }),
      { numRuns: 50 },
    );
  });

  it('reads each file once, and those again that a later plan matters to', async () => {
    const cites = (when: string) =>
      planText({ body: `Thực hiện Kế hoạch số 15/KH-UBND ngày ${when} của UBND tỉnh Cao Bằng.` });
    write('a.kh', cites('09/01/2026'));
    write('b.kh', planText({ number: '8' }));
    write('c.kh', cites('09/01/2026'));
    write('d.kh', planText({ number: '9', body: 'Thực hiện Kế hoạch số 8/KH-UBND của UBND tỉnh.' }));
    await runHere(['lint', folder]);
    expect(readings()).toEqual({ 'a.kh': 1, 'b.kh': 1, 'c.kh': 1, 'd.kh': 1 });
    vi.mocked(readPlanBytes).mockClear();
    write('c.kh', cites('08/01/2026'));
    const { out } = await runHere(['lint', folder]);
    expect(readings()).toEqual({ 'a.kh': 2, 'b.kh': 1, 'c.kh': 1, 'd.kh': 1 });
    expect(out).toMatch(/a\.kh:10:\d+ .*ghi ngày 09\/01\/2026, tệp “.*c\.kh” ghi ngày 08\/01\/2026/);
    expect(out).toMatch(/c\.kh:10:\d+ .*ghi ngày 08\/01\/2026, tệp “.*a\.kh” ghi ngày 09\/01\/2026/);
  });

  it('reads no file a second time for others of its number, of another place', async () => {
    for (let i = 0; i < 6; i++) {
      const body = `Thực hiện Kế hoạch số ${(i + 1) % 6}/KH-UBND ngày 05/01/2026 của UBND tỉnh.`;
      write(
        `${i}.kh`,
        planText({ number: `${i}`, body }).replaceAll('CAO BẰNG', ['NGHỆ AN', 'HÀ TĨNH', 'LÀO CAI'][i % 3]!),
      );
    }
    await runHere(['lint', folder]);
    expect(Object.values(readings())).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('checks a copy of a plan by the configuration of its own folder', async () => {
    const text = planText({ body: 'Thực hiện  báo cáo.' });
    for (const name of ['a/1.kh', 'a/2.kh', 'b/3.kh', 'b/4.kh']) write(name, text);
    write('b/kh.config.json', '{ "rules": { "spacing": "off" } }');
    const { out } = await runHere(['lint', '--format=json', folder]);
    const files = JSON.parse(out).files as { path: string; findings: { rule: string }[] }[];
    const withSpacing = files.filter(({ findings }) => findings.some(({ rule }) => rule === 'spacing'));
    expect(withSpacing.map((file) => path.basename(file.path))).toEqual(['1.kh', '2.kh']);
  });

  it('reports in the order of the files, each at once until one waits for others', async () => {
    write('a.kh', planText());
    write('b.kh', planText());
    write('c.kh', planText({ body: 'Thực hiện Kế hoạch số 8/KH-UBND.' }));
    write('d.kh', planText());
    const events: string[] = [];
    const reading = vi.mocked(readPlanBytes).getMockImplementation()!;
    vi.mocked(readPlanBytes).mockImplementation((file) => {
      events.push(`read ${path.basename(file)}`);
      return reading(file);
    });
    await runHere(['lint', '--format=json', folder], {
      onOut: (text) => {
        const reported = /"path":"[^"]*?(\w+\.kh)"/.exec(text)?.[1];
        if (reported) events.push(`report ${reported}`);
      },
    });
    expect(events.join(', ')).toBe(
      'read a.kh, report a.kh, read b.kh, report b.kh, read c.kh, read d.kh, report c.kh, report d.kh',
    );
  });

  it('reports the mistakes of all configurations before the files that cannot be read', async () => {
    write('a/kh.config.json', '{ "x": 1 }');
    write('a/a.kh', planText());
    write('b.kh', '\0');
    write('c/kh.config.json', '{ "y": 1 }');
    write('c/c.kh', planText());
    const { code, out, err } = await runHere(['lint', '--format=json', folder, at('gone.kh')]);
    expect(code).toBe(2);
    expect(err.split('\n').map((line) => /(\w+\.(?:kh|config\.json))\S*: /.exec(line)?.[1])).toEqual([
      'kh.config.json',
      'kh.config.json',
      'b.kh',
      'gone.kh',
      undefined,
    ]);
    const { files, problems } = JSON.parse(out);
    expect(files.map((file: { path: string }) => path.basename(file.path))).toEqual([
      'a.kh',
      'b.kh',
      'c.kh',
      'gone.kh',
    ]);
    expect(problems).toHaveLength(4);
  });

  it('fixes a file once that is named twice, and tells of what it holds then', async () => {
    write('in/a.kh', planText({ body: '2. Thực hiện  báo cáo ;' }));
    symlinkSync('a.kh', at('in/b.kh'));
    const { out } = await runHere(['lint', '--fix', '--format=json', at('in')]);
    const { files } = JSON.parse(out) as { files: { fixed: number; findings: unknown[]; error?: string }[] };
    expect(files[0]!.fixed).toBeGreaterThan(0);
    expect(files[1]).toMatchObject({ fixed: 0, findings: files[0]!.findings });
    expect(files[1]).not.toHaveProperty('error');
  });

  it('checks a file again that has changed before its fixes are written', async () => {
    write('a.kh', planText({ body: '2. Thực hiện  báo cáo ;' }));
    write('b.kh', planText({ body: 'Thực hiện Kế hoạch số 8/KH-UBND.' }));
    const reading = vi.mocked(readPlanBytes).getMockImplementation()!;
    vi.mocked(readPlanBytes).mockImplementation(async (file) => {
      if (file.endsWith('b.kh') && readings()['b.kh'] === 1)
        write('a.kh', planText({ body: '2. Thực hiện  kế hoạch ;\n3. Một.' }));
      return reading(file);
    });
    write('0.kh', planText({ body: 'Thực hiện Kế hoạch số 9/KH-UBND.' }));
    const { code } = await runHere(['lint', '--fix', folder]);
    expect(code).not.toBe(2);
    expect(readFileSync(at('a.kh'), 'utf8')).toContain('2. Thực hiện kế hoạch;\n3. Một.');
  });
});
