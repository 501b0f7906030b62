import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planText } from '#test/workspace/fake-files.ts';
import { runHere } from './fake-terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const WRONG = 'I. A\n1. B\na) C;\nc) D.\n';
const rulesOf = (out: string) =>
  JSON.parse(out).files.map(({ findings }: { findings: { rule: string; severity: string }[] }) =>
    findings.filter(({ rule }) => rule === 'item-lettering').map(({ severity }) => severity),
  );

describe('kh lint under kh.config.json', () => {
  it('obeys the nearest one upward of each file', async () => {
    file('kh.config.json', '{ "rules": { "item-lettering": "off" } }');
    file('sub/kh.config.json', '{ "rules": { "item-lettering": "information" } }');
    const paths = [file('a.kh', WRONG), file('deep/er/b.kh', WRONG), file('sub/c.kh', WRONG)];
    const { out, err } = await runHere(['lint', '--format', 'json', ...paths]);
    expect(rulesOf(out)).toEqual([[], [], ['information']]);
    expect(err).toBe('');
    const stdin = await runHere(['lint', '--stdin', '--stdin-filename', paths[0]!], { stdin: WRONG });
    expect(stdin.code).toBe(0);
  });

  it('lets the command line go before it', async () => {
    file('kh.config.json', '{ "locale": "en", "preset": "strict" }');
    const plan = file(
      'a.kh',
      'I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ;\n- Thời gian: Quý II năm 2026.\n',
    );
    const rules = async (...options: string[]) => {
      const { out } = await runHere(['lint', '--format', 'json', plan, ...options]);
      return JSON.parse(out).files[0].findings as { rule: string; message: string }[];
    };
    const found = (await rules()).find(({ rule }) => rule === 'missing-product');
    expect(found?.message).toMatch(/product/);
    const inVietnamese = (await rules('--locale', 'vi')).find(({ rule }) => rule === 'missing-product');
    expect(inVietnamese?.message).not.toMatch(/product/);
    expect((await rules('--preset', 'recommended')).map(({ rule }) => rule)).not.toContain('missing-product');
  });

  it('reports once what is wrong in it, with its place, and fails with 2 after linting all', async () => {
    const config = file('kh.config.json', '{\n  "preset": "strikt"\n}');
    const paths = [file('a.kh', 'I. A\n'), file('b.kh', WRONG)];
    const { code, out, err } = await runHere(['lint', '--locale', 'en', ...paths]);
    expect(code).toBe(2);
    expect(err.match(/strict/g)).toHaveLength(2);
    expect(err).toBe(
      `${path.relative('', config)}:2:13: “preset” has to be one of: recommended, strict. Did you mean “strict”?\n`,
    );
    expect(out).toContain('item-lettering');
  });

  it.each([
    ['{ "final": true', 'JSON'],
    ['\ufffd\0', 'plain text'],
  ])('reports that %j is none', async (text, why) => {
    file('kh.config.json', text);
    const { code, err } = await runHere(['lint', '--locale', 'en', file('a.kh', 'I. A\n')]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  it('reports where it cannot be read, and goes on', async () => {
    mkdirSync(path.join(folder, 'kh.config.json'));
    const { code, err } = await runHere(['lint', '--locale', 'en', file('a.kh', 'I. A\n')]);
    expect(code).toBe(2);
    expect(err).toContain('this is a folder; a file is needed here');
  });

  it('is reported by the other commands, too', async () => {
    file('kh.config.json', '{ "x": 1 }');
    const { err } = await runHere(['outline', file('a.kh', 'I. A\n'), '--locale', 'en']);
    expect(err).toContain('There is no “x” here');
  });
});

describe('agencies of a configuration', () => {
  const plan = (lead: string) =>
    planText({
      body: `a) Cơ quan chủ trì: ${lead};\nb) Thời gian hoàn thành: Quý II năm 2026;\nc) Sản phẩm: Báo cáo.`,
    });
  const agencies = JSON.stringify({
    agencies: [
      { name: 'Sở Kinh tế biển xanh', level: 'province', validFrom: '2025-07-01' },
      {
        name: 'Sở Dân vận',
        level: 'province',
        abbreviations: ['SDV'],
        validTo: '2025-06-30',
        successors: ['Sở Kinh tế biển xanh'],
      },
    ],
  });
  const found = async (lead: string) => {
    const { out } = await runHere(['lint', '--format', 'json', file('a.kh', plan(lead))]);
    const { findings } = JSON.parse(out).files[0] as {
      findings: { rule: string; message: string; fixes: { title: string }[] }[];
    };
    return findings.filter(({ rule }) => /agency/.test(rule));
  };

  it('are known', async () => {
    expect((await found('Sở Kinh tế biển xanh')).map(({ rule }) => rule)).toEqual(['unknown-agency']);
    file('kh.config.json', agencies);
    expect(await found('Sở Kinh tế biển xanh')).toEqual([]);
  });

  it.each(['Sở Dân vận', 'SDV'])('may be gone: %s', async (name) => {
    file('kh.config.json', agencies);
    const [gone, ...more] = await found(name);
    expect(more).toEqual([]);
    expect(gone).toMatchObject({
      rule: 'agency-not-in-force',
      message: expect.stringMatching(/01\/7\/2025.*Nay là Sở Kinh tế biển xanh/),
      fixes: [{ title: 'Thay bằng “Sở Kinh tế biển xanh”' }],
    });
  });
});

describe('plans that are linted together', () => {
  it('know each other, and what their configurations add', async () => {
    file(
      'kh.config.json',
      '{ "documents": [{ "type": "Quyết định", "number": "5/QĐ-UBND", "date": "2026-01-02", "issuer": "Ủy ban nhân dân tỉnh Cao Bằng" }] }',
    );
    const by = 'của Ủy ban nhân dân tỉnh Cao Bằng';
    const cites = (what: string) => planText({ body: `Thực hiện ${what} ${by}.` });
    const [a, b] = [
      file('a.kh', cites('Kế hoạch số 17/KH-UBND ngày 05 tháng 01 năm 2026')),
      file('b.kh', cites('Kế hoạch số 17/KH-UBND ngày 06 tháng 01 năm 2026')),
      file('c.kh', cites('Quyết định số 5/QĐ-UBND ngày 03 tháng 01 năm 2026')),
    ];
    const { out } = await runHere(['lint', '--format', 'json', folder]);
    const conflicts = (
      JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] }
    ).files.map(({ findings }) => findings.find(({ rule }) => rule === 'citation-date-conflict')?.message);
    expect(conflicts).toEqual([b, a, 'kh.config.json'].map((name) => expect.stringContaining(name)));
  });
});
