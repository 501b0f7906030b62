import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundle } from './kh.ts';

describe('the package that npm installs', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

  it('brings no other package, and no Node of its own', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.optionalDependencies ?? {}).toEqual({});
  });

  it('has the command, the language server, their data, the pages of the rules and their licences, and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
    });
    const files = JSON.parse(packed)[0].files.map((file: { path: string }) => file.path) as string[];
    const wanted =
      /^(?:bin\/(?:kh|kehoach-language-server|launch)\.js|dist\/(?:kh(?:-cli|-engine|-server)?\.js|(?:launch|server)\.js|tables\/.+|THIRD-PARTY-NOTICES\.txt)|docs\/(?:rules|schemas|editors)\/.+|docs\/(?:cli|config|editing|editors|fixes|security)\.md|package\.json|README\.md|LICENSE)$/;
    expect(files.filter((file) => !wanted.test(file))).toEqual([]);
    expect(files).toContain('docs/rules/vi/missing-deadline.md');
    const pages = files.filter((file) => /^docs\/[^/]+\.md$/.test(file));
    const links = pages.flatMap((page) =>
      Array.from(
        readFileSync(page, 'utf8')
          .replace(/`[^`\n]*`/g, '')
          .matchAll(/\]\((?!https:)([^)#:]+)[^)]*\)/g),
        ([, to]) => path.posix.join(path.posix.dirname(page), to!),
      ),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((to) => !files.includes(to))).toEqual([]);
  });

  it('can be imported, and then checks and fixes a text without running the command', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kh-import-'));
    try {
      const file = path.join(folder, 'kh.js');
      await bundle(file);
      const program = `import(${JSON.stringify(pathToFileURL(file).href)}).then(async ({ lintText, fixText }) => {
        const text = 'I. A\\n1. B\\na) Một;\\nb. Hai.\\n';
        const rules = (await lintText(text, { locale: 'en' })).map(({ rule }) => rule);
        process.stdout.write(JSON.stringify([rules, await fixText(text)]));
      })`;
      const output = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' });
      const [rules, text] = JSON.parse(output);
      expect(rules).toContain('marker-style');
      expect(text).toContain('b) Hai.');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
