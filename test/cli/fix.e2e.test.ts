import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { useKh } from './kh.ts';

const kh = useKh();
const read = (name: string) => readFileSync(path.join(kh.folder, name), 'utf8');

const warned = '\ufeffKẾ HOẠCH\r\nThử\r\n\r\nI. YÊU CẦU\r\na. Một;\r\nb. Hai.\r\n';
const fixedText = warned.replace('a. ', 'a) ').replace('b. ', 'b) ');

describe('kh lint --fix', () => {
  it('fixes the file, preserves BOM, line ends and mode, and reports the remaining findings', async () => {
    const file = kh.file('a.kh', warned);
    chmodSync(file, 0o664);
    const { out, err } = await kh.run(['lint', '--fix', 'a.kh']);
    expect(err).toBe('');
    expect(read('a.kh')).toBe(fixedText);
    expect(statSync(file).mode & 0o777).toBe(0o664);
    expect(out).not.toContain('marker-style');
    expect(out).toMatch(/, đã sửa \d+ chỗ$/m);
  });

  it('done twice is the same as done once, and does not write again', async () => {
    const file = kh.file('twice.kh', warned);
    await kh.run(['lint', '--fix', 'twice.kh']);
    const once = [read('twice.kh'), statSync(file).ino, statSync(file).mtimeMs];
    const { out } = await kh.run(['lint', '--fix', 'twice.kh']);
    expect([read('twice.kh'), statSync(file).ino, statSync(file).mtimeMs]).toEqual(once);
    expect(out).not.toContain('đã sửa');
  });

  it('leaves alone what it cannot read', async () => {
    kh.file('bad.kh', Buffer.from('a. \xff', 'latin1'));
    expect((await kh.run(['lint', '--fix', 'bad.kh'])).code).toBe(2);
    expect(readFileSync(path.join(kh.folder, 'bad.kh'), 'latin1')).toBe('a. \xff');
  });

  it('reports a file that is not writable, with its findings unfixed', async () => {
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    chmodSync(kh.file('locked.kh', warned), 0o444);
    const { code, out, err } = await kh.run(['lint', '--fix', 'locked.kh'], uid);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'locked.kh: không ghi được: không có quyền ghi tệp này hoặc thư mục chứa nó\n',
    });
    expect(out).toContain('locked.kh:5:1  cảnh báo');
    expect(read('locked.kh')).toBe(warned);
  });

  it('preserves hard links, and the metadata of a file', async () => {
    const file = kh.file('linked.kh', warned);
    const other = path.join(kh.folder, 'other-name.txt');
    linkSync(file, other);
    const { ino } = statSync(file);
    expect((await kh.run(['lint', '--fix', 'linked.kh'])).err).toBe('');
    expect(statSync(file)).toMatchObject({ ino, nlink: 2 });
    expect([read('linked.kh'), read('other-name.txt')]).toEqual([fixedText, fixedText]);
  });

  it('writes through no link that leads out of the folder, and reads none', async () => {
    const secret = kh.file('out/real.txt', warned);
    kh.file('in/a.kh', warned);
    symlinkSync('../out/real.txt', path.join(kh.folder, 'in/l.kh'));
    symlinkSync('/etc/passwd', path.join(kh.folder, 'in/p.kh'));
    const { code, out, err } = await kh.run(['lint', '--fix', 'in']);
    expect(code).toBe(2);
    expect(err.match(/liên kết dẫn ra ngoài/g)).toHaveLength(2);
    expect(out).not.toContain('root:');
    expect([read('in/a.kh'), readFileSync(secret, 'utf8')]).toEqual([fixedText, warned]);
  });

  it('reads a symbolic link, and names its target where it would have to write through it', async () => {
    const secret = kh.file('away/real.txt', warned);
    mkdirSync(path.join(kh.folder, 'near'));
    symlinkSync('../away/real.txt', path.join(kh.folder, 'near/l.kh'));
    const { code, out, err } = await kh.run(['lint', '--fix', 'near/l.kh']);
    expect({ code, err }).toEqual({
      code: 2,
      err: `near/l.kh: không ghi, vì liên kết dẫn ra ngoài thư mục (tới ${path.join('away', 'real.txt')}); muốn sửa thì nêu chính tệp ấy\n`,
    });
    expect(out).toContain('near/l.kh:5:1  cảnh báo');
    expect(readFileSync(secret, 'utf8')).toBe(warned);
    await kh.run(['lint', '--fix', 'away/real.txt']);
    expect(readFileSync(secret, 'utf8')).toBe(fixedText);
  });

  it('loses nothing that is written while it works', async () => {
    for (let i = 0; i < 150; i++) kh.file(`meanwhile/${String(i).padStart(3, '0')}.kh`, warned);
    const running = kh.run(['lint', '--fix', 'meanwhile']);
    while (read('meanwhile/000.kh') === warned) await new Promise((resolve) => setTimeout(resolve, 1));
    for (const name of ['meanwhile/001.kh', 'meanwhile/060.kh', 'meanwhile/149.kh'])
      appendFileSync(path.join(kh.folder, name), 'DÒNG MỚI CỦA NGƯỜI SOẠN\r\n');
    await running;
    for (const name of ['meanwhile/001.kh', 'meanwhile/060.kh', 'meanwhile/149.kh'])
      expect(read(name)).toContain('DÒNG MỚI CỦA NGƯỜI SOẠN');
    expect(readdirSync(path.join(kh.folder, 'meanwhile'))).toHaveLength(150);
  });

  it('fixes every file even where nobody reads the report', async () => {
    for (let i = 0; i < 60; i++) kh.file(`many/${i}.kh`, `${warned}${'f) Một;\r\n'.repeat(100)}`);
    const { err } = await kh.run(['lint', '--fix', 'many'], { hangUp: true });
    expect(err).toBe('');
    for (let i = 0; i < 60; i++) expect(read(`many/${i}.kh`).startsWith(fixedText)).toBe(true);
  });

  it('is a filter with --stdin: the text goes out, the report to the standard error', async () => {
    const { out, err } = await kh.run(['lint', '--stdin', '--fix'], { stdin: warned });
    expect(out).toBe(fixedText);
    expect(err).toMatch(/^1 tệp, /m);
    expect((await kh.run(['lint', '--stdin', '--fix'], { stdin: out })).out).toBe(fixedText);
  });

  it('as a filter lets nothing out that it could not read', async () => {
    const { code, out, err } = await kh.run(['lint', '--stdin', '--fix', '--format', 'json'], {
      stdin: 'a\0',
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(JSON.parse(err)).toMatchObject({
      version: 1,
      files: [{ error: expect.stringContaining('Word') }],
    });
  });
});
