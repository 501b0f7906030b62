import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { departures } from './json-shape.ts';
import { useKh } from './kh.ts';

const kh = useKh();
const isRoot = process.getuid?.() === 0;
const nobody = 65534;

/** A letter that is out of order is an error, `b.` for `b)` a warning with a safe fix. */
const faulty = 'KẾ HOẠCH\nThử\n\nI. MỤC ĐÍCH\na) Một;\nf) Hai.\n\nII. YÊU CẦU\na. Một;\nb. Hai.\n';
const warned = 'KẾ HOẠCH\nThử\n\nI. YÊU CẦU\na. Một;\nb. Hai.\n';

interface Report {
  files: {
    path: string;
    error?: string;
    findings: { rule: string; offsets: [number, number]; range: unknown }[];
  }[];
  summary: { files: number; errors: number; warnings: number; informations: number };
}
const parse = (out: string) => JSON.parse(out) as Report;

describe('kh lint', () => {
  it('prints findings with their lines, then the summary, and fails', async () => {
    kh.file('faulty.txt', faulty);
    const { code, out, err } = await kh.run(['lint', 'faulty.txt']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(
      /^faulty\.txt:6:1 {2}lỗi {2}.+ {2}.+ \(item-lettering\)\n {2}6 \| f\) Hai\.\n {4}\| \^\^\n$/m,
    );
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^1 tệp, \d+ lỗi, \d+ cảnh báo, \d+ thông tin, \d+ chỗ sửa được bằng --fix$/,
    );
  });

  it('fails at the requested level', async () => {
    kh.file('warned.kh', warned);
    kh.file('level/faulty.kh', faulty);
    const code = async (...args: string[]) => (await kh.run(['lint', ...args])).code;
    expect(await code('warned.kh')).toBe(0);
    expect(await code('warned.kh', '--fail-on', 'warning')).toBe(1);
    expect(await code('level', '--fail-on=never')).toBe(0);
    expect(await code('level')).toBe(1);
  });

  it('reports in English with --locale en', async () => {
    kh.file('english.kh', faulty);
    const { out } = await kh.run(['lint', '--locale', 'en', 'english.kh']);
    expect(out).toContain('english.kh:6:1  error  ');
    expect(out).toMatch(/^1 file, \d+ errors?, /m);
  });

  it('is coloured only on request', async () => {
    kh.file('colour.kh', faulty);
    expect((await kh.run(['lint', 'colour.kh'])).out).not.toContain('\x1b');
    expect((await kh.run(['lint', 'colour.kh'], { env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[31mlỗi');
  });

  it('reads the standard input under the name given', async () => {
    const { code, out } = await kh.run(['lint', '--stdin', '--stdin-filename', 'gửi.kh'], { stdin: faulty });
    expect(code).toBe(1);
    expect(out).toContain('gửi.kh:6:1  lỗi');
    expect((await kh.run(['lint', '-'], { stdin: faulty })).out).toContain('<stdin>:6:1  lỗi');
  });

  it('prints its version', async () => {
    expect(await kh.run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('the JSON of kh lint', () => {
  it('conforms to its schema, with and without findings', async () => {
    kh.file('json/a.kh', `\ufeff${faulty.replaceAll('\n', '\r\n')}`);
    kh.file('json/b.kh', new Uint8Array([0x4b, 0, 0x48]));
    kh.file('json/c.kh', '');
    const { code, out, err } = await kh.run(['lint', '--format', 'json', 'json', 'missing.kh']);
    const report = parse(out);
    expect(code).toBe(2);
    expect(departures(report, 'docs/schemas/lint-report.schema.json')).toEqual([]);
    expect(report.files.map(({ path, error }) => [path, error !== undefined])).toEqual([
      [path.join('json', 'a.kh'), false],
      [path.join('json', 'b.kh'), true],
      [path.join('json', 'c.kh'), false],
      ['missing.kh', true],
    ]);
    expect(report.summary.files).toBe(4);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  it('counts offsets in the text with its BOM', async () => {
    const text = `\ufeff${faulty.replaceAll('\n', '\r\n')}`;
    kh.file('bom.kh', text);
    const { files } = parse((await kh.run(['lint', '--format', 'json', 'bom.kh'])).out);
    const finding = files[0]!.findings.find(({ rule }) => rule === 'item-lettering')!;
    expect(text.slice(...finding.offsets)).toBe('f)');
    expect(finding.range).toEqual({ start: { line: 6, column: 1 }, end: { line: 6, column: 3 } });
  });

  it('counts lines that end in a carriage return', async () => {
    const { out } = await kh.run(['lint', '-', '--format', 'json'], { stdin: faulty.replaceAll('\n', '\r') });
    const finding = parse(out).files[0]!.findings.find(({ rule }) => rule === 'item-lettering');
    expect(finding?.range).toEqual({ start: { line: 6, column: 1 }, end: { line: 6, column: 3 } });
  });
});

describe('what is no plan', () => {
  it.each([
    ['empty.kh', ''],
    ['bom.kh', '\ufeff'],
    ['greetings.kh', 'xin chào'],
    ['rtf.kh', '{\\rtf1\\ansi KE HOACH}'],
    ['tcvn3.kh', 'Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    ['vni.kh', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM'],
  ])('%s fails with one error, in both formats', async (name, text) => {
    kh.file(name, text);
    const human = await kh.run(['lint', '--preset', 'strict', name]);
    expect(human).toMatchObject({ code: 1, err: '' });
    expect(human.out).toMatch(new RegExp(`^${name}:1:1  lỗi  .*\\((?:not-a-plan|legacy-encoding)\\)\n`));
    expect(human.out).toContain('1 tệp, 1 lỗi, 0 cảnh báo, 0 thông tin');
    const json = await kh.run(['lint', '--preset', 'strict', '--format', 'json', name]);
    expect(json.code).toBe(1);
    const [finding] = parse(json.out).files[0]!.findings;
    expect(finding!.range).toMatchObject({ start: { line: 1, column: 1 } });
  });
});

describe('bad input of kh lint', () => {
  const bad = async (...args: string[]) => {
    kh.file('good.kh', warned);
    const { code, out, err } = await kh.run(['lint', ...args, 'good.kh', '--locale', 'en']);
    expect(code).toBe(2);
    expect(out).toContain('good.kh:5:1  warning'); // other files are checked all the same
    expect(err).not.toMatch(/ {4}at |node:/);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    return err;
  };

  it('is a file that is no UTF-8', async () => {
    kh.file('latin.kh', Buffer.from('K\xea ho\xe1ch', 'latin1'));
    expect(await bad('latin.kh')).toBe(
      'latin.kh: the file is not encoded in UTF-8 (byte 2, on line 1, cannot be read); save it as UTF-8\n',
    );
  });

  it('is UTF-16', async () => {
    kh.file('utf16.kh', Buffer.from('\ufeffKẾ HOẠCH', 'utf16le'));
    expect(await bad('utf16.kh')).toBe('utf16.kh: the file is encoded in UTF-16; save it as UTF-8\n');
  });

  it('is a Word file', async () => {
    kh.file('word.docx', Buffer.from('PK\x03\x04\x14\x00\x06\x00'));
    expect(await bad('word.docx')).toMatch(
      /^word\.docx: the file is no plain text \(a Word file or PDF, perhaps\)/,
    );
  });

  it('is a folder without plans', async () => {
    mkdirSync(path.join(kh.folder, 'no-plans'), { recursive: true });
    expect(await bad('no-plans')).toBe('no-plans: the folder holds no .kh file\n');
  });

  it('is a path at which there is nothing', async () => {
    expect(await bad('nowhere.kh')).toBe('nowhere.kh: there is no such file or folder\n');
    expect(await bad('good.kh/x.kh')).toBe('good.kh/x.kh: there is no such file or folder\n');
  });

  it('is a file that vanishes after it was found', async () => {
    kh.file('links/a.kh', warned);
    symlinkSync('gone.kh', path.join(kh.folder, 'links/z.kh'));
    expect(await bad('links')).toBe(`${path.join('links', 'z.kh')}: there is no such file or folder\n`);
  });

  it('is a file of 200 MB, which is not read', async () => {
    truncateSync(kh.file('large.kh', ''), 200 * 1024 * 1024);
    expect(await bad('large.kh')).toBe('large.kh: the file is larger than 32 MB, which no plan is\n');
  });

  it('is a standard input of 33 MB', async () => {
    const { code, err } = await kh.run(['lint', '-'], { stdin: new Uint8Array(33 * 1024 * 1024).fill(0x61) });
    expect(code).toBe(2);
    expect(err).toBe('<stdin>: tệp lớn hơn 32 MB, không thể là một kế hoạch\n');
  });

  it('is a folder that may not be read', async () => {
    kh.file('closed/a.kh', warned);
    kh.file('good.kh', warned);
    const closed = path.join(kh.folder, 'closed');
    chmodSync(closed, 0o000);
    const { code, out, err } = await kh.run(['lint', 'closed', 'good.kh'], isRoot ? { uid: nobody } : {});
    chmodSync(closed, 0o755);
    expect({ code, err }).toEqual({ code: 2, err: 'closed: không có quyền đọc\n' });
    expect(out).toContain('good.kh:5:1  cảnh báo');
  });

  it('is an unknown option, command or value, and --stdin with paths', async () => {
    const err = async (...args: string[]) => {
      const ended = await kh.run([...args, '--locale', 'en']);
      expect(ended).toMatchObject({ code: 2, out: '' });
      return ended.err.split('\n')[0];
    };
    expect(await err('lint', '--fxi', '.')).toBe('kh: There is no option --fxi. Did you mean --fix?');
    expect(await err('litn', '.')).toBe('kh: There is no command “litn”. Did you mean lint?');
    expect(await err('lint', '--format', 'jsn', '.')).toContain('Did you mean json?');
    expect(await err('lint', '--stdin', '.')).toContain('no file or folder can be named');
    expect(await err('lint')).toContain('No file or folder is named.');
    expect(await err('explain', 'marker-stile')).toContain('Did you mean marker-style?');
  });
});

describe('output that cannot be written', () => {
  it('ends the command without an error where its reader closes the pipe', async () => {
    for (let i = 0; i < 100; i++) kh.file(`many/${i}.kh`, faulty.repeat(20));
    const { code, err } = await kh.run(['lint', 'many'], { hangUp: true });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const json = await kh.run(['lint', 'many', '--format', 'json', '--fail-on', 'never'], { hangUp: true });
    expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' });
  });

  it('is whole where its reader is slow', async () => {
    for (let i = 0; i < 100; i++) kh.file(`slow/${i}.kh`, faulty.repeat(20));
    const { out } = await kh.run(['lint', 'slow', '--format', 'json']);
    expect(parse(out).files).toHaveLength(100);
  });
});
