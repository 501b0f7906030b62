import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A program that reads the texts of a set. */
export interface Program {
  readonly name: string;
  /** The command that reads the files of `folder`; they lie there as `.kh` and, for those who read Markdown, beside it as `.md`. */
  readonly command: (folder: Folders) => readonly string[];
  readonly cwd?: string;
  /** What its environment has besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that it has done its work. */
  readonly codes: readonly number[];
}

/** The same texts under two endings. */
export interface Folders {
  readonly kh: string;
  readonly md: string;
}

const root = path.join(import.meta.dirname, '../../..');
const installed = path.join(import.meta.dirname, 'installed');
const node = process.execPath;

/** The command of a build: `dist/` of a checkout. */
export function khProgram(name: string, dist: string): Program {
  const file = path.resolve(dist, 'kh.js');
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build`);
  return { name, command: ({ kh }) => [node, file, 'lint', kh], codes: [0, 1] };
}

/** The same where no run before it has left compiled code, as in a new container of CI. */
export const withoutCache = (program: Program): Program => ({
  ...program,
  name: `${program.name}, without its code cache`,
  env: { KH_NO_CACHE: '1' },
});

export const builtHere = path.join(root, 'dist');

/** A process that does nothing, and one that does the least. */
export const bareNode: Program = { name: 'node -e 0', command: () => [node, '-e', '0'], codes: [0] };
export const floor: Program = {
  name: 'floor: read, NFC, 3 regexes a line',
  command: ({ kh }) => [node, path.join(import.meta.dirname, 'floor.mjs'), kh],
  codes: [0],
};

/** The peers, with the rules that each has without a configuration, or that its recommended preset has. Installs them where they are missing. */
export function peers(): Program[] {
  install();
  const require = createRequire(path.join(installed, 'package.json'));
  const version = (name: string) =>
    (
      JSON.parse(readFileSync(path.join(installed, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      }
    ).version;
  const bin = (file: string) => path.join(installed, 'node_modules', file);
  const binary = nativeRumdl(require);
  const rules = ['terminology', 'doubled-spaces', 'max-comma', 'no-todo'].flatMap((rule) => ['--rule', rule]);
  return [
    {
      name: `rumdl ${version('rumdl')} (${binary ? 'native' : 'through its JavaScript launcher'})`,
      command: ({ md }) => [
        ...(binary ? [binary] : [node, bin('rumdl/bin/rumdl')]),
        'check',
        '--no-cache',
        '--no-config',
        md,
      ],
      codes: [0, 1],
    },
    {
      name: `markdownlint-cli2 ${version('markdownlint-cli2')}`,
      command: ({ md }) => [node, bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${md}/*.md`],
      codes: [0, 1],
    },
    {
      name: `remark-cli ${version('remark-cli')}, preset recommended`,
      command: ({ md }) => {
        const preset = bin('remark-preset-lint-recommended/index.js');
        return [node, bin('remark-cli/cli.js'), '--quiet', '--no-stdout', '--no-config', '--use', preset, md];
      },
      codes: [0, 1],
    },
    {
      name: `textlint ${version('textlint')}, 4 rules`,
      command: ({ md }) => [node, bin('textlint/bin/textlint.js'), '--no-textlintrc', ...rules, `${md}/*.md`],
      cwd: installed, // where it looks for rules
      codes: [0, 1],
    },
  ];
}

/** The program itself, in the package of this platform: its launcher would add a Node to what it costs. */
function nativeRumdl(require: NodeJS.Require): string | undefined {
  for (const libc of ['', '-musl'])
    try {
      const manifest = require.resolve(`@rumdl/cli-${process.platform}-${process.arch}${libc}/package.json`);
      return path.join(path.dirname(manifest), process.platform === 'win32' ? 'rumdl.exe' : 'rumdl');
    } catch {
      // The package of another libc may be there.
    }
  return undefined;
}

/**
 * As the lock file says; a copy of it beside the modules tells what is installed. `npm ci` would refuse a lock file without the programs
 * of other platforms, and not every registry has them all.
 */
function install(): void {
  const lock = readFileSync(path.join(installed, 'package-lock.json'), 'utf8');
  const mark = path.join(installed, 'node_modules/.installed-lock.json');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('installing the peers ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [
    'install',
    '--no-save',
    '--prefix',
    installed,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--ignore-scripts',
  ];
  if (spawnSync(npm, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
    throw new Error('The peers cannot be installed: see what npm has said above.');
  writeFileSync(mark, lock);
}
