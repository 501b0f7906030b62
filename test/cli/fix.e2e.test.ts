import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { useKh } from './kh.ts';

const kh = useKh();
const read = (name: string) => readFileSync(path.join(kh.folder, name), 'utf8');

const warned = '\ufeffKẾ HOẠCH\r\nThử\r\n\r\nI. YÊU CẦU\r\na. Một;\r\nb. Hai.\r\n';
const mended = warned.replace('a. ', 'a) ').replace('b. ', 'b) ');

describe('kh lint --fix', () => {
  it('mends the file, keeps BOM, line ends and mode, and reports what remains', async () => {
    const file = kh.file('a.kh', warned);
    chmodSync(file, 0o664);
    const { out, err } = await kh.run(['lint', '--fix', 'a.kh']);
    expect(err).toBe('');
    expect(read('a.kh')).toBe(mended);
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

  it('says so where a file may not be written, and reports the file as it is', async () => {
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    chmodSync(kh.file('locked.kh', warned), 0o444);
    const { code, out, err } = await kh.run(['lint', '--fix', 'locked.kh'], uid);
    expect({ code, err }).toEqual({ code: 2, err: 'locked.kh: không ghi được (EACCES)\n' });
    expect(out).toContain('locked.kh:5:1  cảnh báo');
    expect(read('locked.kh')).toBe(warned);
  });

  it('mends every file even where nobody reads the report', async () => {
    for (let i = 0; i < 60; i++) kh.file(`many/${i}.kh`, `${warned}${'f) Một;\r\n'.repeat(100)}`);
    const { err } = await kh.run(['lint', '--fix', 'many'], { hangUp: true });
    expect(err).toBe('');
    for (let i = 0; i < 60; i++) expect(read(`many/${i}.kh`).startsWith(mended)).toBe(true);
  });

  it('is a filter with --stdin: the text goes out, the report to the standard error', async () => {
    const { out, err } = await kh.run(['lint', '--stdin', '--fix'], { stdin: warned });
    expect(out).toBe(mended);
    expect(err).toMatch(/^1 tệp, /m);
    expect((await kh.run(['lint', '--stdin', '--fix'], { stdin: out })).out).toBe(mended);
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
