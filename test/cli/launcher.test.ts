import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kh-launcher-'));
  mkdirSync(at('dist'));
  mkdirSync(at('bin'));
  for (const file of ['kh.js', 'launch.js', 'kehoach-language-server.js'])
    copyFileSync(path.join('bin', file), at(`bin/${file}`));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A build as tools/build.mjs leaves it, with a program that prints what it was given. */
function build(): void {
  for (const file of ['kh.js', 'launch.js']) copyFileSync(path.join('bin', file), at(`dist/${file}`));
  const program = 'exports.runProcess = () => console.log(process.argv.slice(2).join(" "));\n';
  writeFileSync(at('dist/kh-cli.js'), program);
}

/** What a launcher says on a Node that calls itself `version`. */
function launch(file: string, args: readonly string[], version = process.versions.node) {
  const fake = at('fake.cjs');
  const versions = `{ ...process.versions, node: ${JSON.stringify(version)} }`;
  writeFileSync(fake, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', fake, at(file), ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the launcher', () => {
  it('starts the program, from bin/ and from dist/', () => {
    build();
    for (const file of ['bin/kh.js', 'dist/kh.js'])
      expect(launch(file, ['lint', 'a.kh'])).toEqual({ code: 0, out: 'lint a.kh\n', err: '' });
  });

  it('reports a Node that is too old in one sentence, before newer syntax is loaded', () => {
    build();
    writeFileSync(at('dist/kh-cli.js'), 'this is (no JavaScript\n');
    for (const version of ['18.20.4', '16.0.0', '12.22.12'])
      for (const file of ['bin/kh.js', 'dist/kh.js'])
        expect(launch(file, ['lint', 'a.kh'], version)).toEqual({
          code: 2,
          out: '',
          err: `kh: cần Node.js từ 20 trở lên, máy này đang dùng ${version}; tải bản mới ở https://nodejs.org.\n`,
        });
    const { err } = launch('dist/kh.js', ['--locale', 'en', 'lint'], '18.0.0');
    expect(err).toBe(
      'kh: Node.js 20 or newer is needed, this is 18.0.0; get a new one from https://nodejs.org.\n',
    );
  });

  it('reports a missing build in one sentence, with the folder to build it in', () => {
    const { code, out, err } = launch('bin/kh.js', ['lint', 'x.kh']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^kh: bản mã nguồn này chưa được dựng; hãy chạy “npm start” trong thư mục \S+ rồi gọi lại\.\n$/,
    );
    expect(launch('bin/kh.js', ['--locale=en']).err).toMatch(
      /^kh: this checkout is not built; run “npm start” in/,
    );
  });

  it('starts the language server, and takes no option that it does not know', () => {
    writeFileSync(at('package.json'), '{ "version": "1.2.3" }');
    writeFileSync(at('dist/server.js'), 'console.log("server", process.argv.slice(2).join(" "));\n');
    const server = (...args: string[]) => launch('bin/kehoach-language-server.js', args);
    expect(server().out).toBe('server \n');
    expect(server('--stdio', '--clientProcessId=12').out).toBe('server --stdio --clientProcessId=12\n');
    expect(server('--socket=6009').out).toBe('server --socket=6009\n');
    expect(server('--version').out).toBe('kehoach-language-server 1.2.3\n');
    expect(server('--help').out).toContain('--stdio');
    expect(server('--locale=en', '--help').out).toContain('--stdio is the default');
    expect(server('--stdoi')).toEqual({
      code: 2,
      out: '',
      err: 'kehoach-language-server: không có tùy chọn “--stdoi”; xem “kehoach-language-server --help”.\n',
    });
  });

  it('parses on any Node, is executable, and requires the version of package.json', () => {
    const { bin, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bin).toEqual({
      kh: './bin/kh.js',
      'kehoach-language-server': './bin/kehoach-language-server.js',
    });
    const launcher = 'bin/launch.js';
    for (const file of [...Object.values<string>(bin), launcher]) {
      const text = readFileSync(file, 'utf8');
      const written = (target: string) => transformSync(text, { target }).code;
      expect(written('es5')).toBe(written('esnext')); // nothing had to be put into older words
      if (file === launcher) continue;
      expect(statSync(file).mode & 0o111).toBe(0o111);
      expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    }
    expect(engines.node).toBe(`>=${/oldest = (\d+)/.exec(readFileSync(launcher, 'utf8'))?.[1]}`);
  });
});
