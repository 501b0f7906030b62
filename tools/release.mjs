// `npm run release`: all that a release needs, in the folder release/: the extension (.vsix), the npm package (.tgz) with the command and the language
// server, the notes and the checksums. With --strict, as the release workflow runs it, nothing is made of a tree that is not clean or a version without notes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { notesOf } from './release/notes.mjs';

const usage = `npm run release -- [--strict] [--tag TAG] [--skip-tests]
  --strict       refuse a tree with changes, and a version that CHANGELOG.md has no heading for
  --tag TAG      refuse a tag that is not "v" and the version
  --skip-tests   do not run npm test before (the release workflow has run it)`;

const root = path.dirname(import.meta.dirname);
const out = path.join(root, 'release');
const windows = process.platform === 'win32';

/** Ends the program: what is wrong, and what to do. */
function refuse(message) {
  console.error(`release: ${message}`);
  process.exit(1);
}

/** Runs a command in the project to its end; where it fails, so does the release. */
function run(command, args, options = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  if (error || status !== 0)
    refuse(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
}

/** What a command prints, without the white space around it. */
function outputOf(command, args, options = {}) {
  const { stdout, status } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    ...options,
  });
  return status === 0 ? stdout.trim() : undefined;
}

let values;
try {
  ({ values } = parseArgs({
    options: {
      strict: { type: 'boolean', default: false },
      tag: { type: 'string' },
      'skip-tests': { type: 'boolean', default: false },
    },
  }));
} catch (error) {
  console.error(`release: ${error.message}\n${usage}`);
  process.exit(2);
}

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const notes = notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version);
const warnings = [];
const doubt = (message) => (values.strict ? refuse(message) : warnings.push(message));

if (values.tag !== undefined && values.tag !== `v${version}`)
  refuse(`the tag ${values.tag} is not v${version}, the version of package.json`);
if (!notes) refuse(`CHANGELOG.md has no heading "## ${version}": write what is new below one`);
if (notes.unnamed)
  doubt(
    `CHANGELOG.md still calls the changes "Unreleased": set the version (npm version --no-git-tag-version) and make it their heading`,
  );
if (outputOf('git', ['status', '--porcelain']) !== '')
  doubt('the working tree has changes that are not committed');

if (!values['skip-tests']) run('npm', ['test']);
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const vsix = `${name}-${version}.vsix`;
run('npm', ['run', '-s', 'package', '--', path.join(out, vsix)]);
run('npm', ['pack', '--pack-destination', out, '--loglevel=error']);
writeFileSync(path.join(out, 'NOTES.md'), `${notes.text}\n`);

// The package is installed into an empty folder and runs there, so that nothing is released that needs the checkout.
const home = mkdtempSync(path.join(tmpdir(), 'kehoach-release-'));
try {
  const tarball = path.join(out, `${name}-${version}.tgz`);
  run('npm', [
    'install',
    '--prefix',
    home,
    '--no-audit',
    '--no-fund',
    '--offline',
    '--loglevel=error',
    tarball,
  ]);
  for (const [program, expected] of [
    ['kh', version],
    ['kehoach-language-server', `kehoach-language-server ${version}`],
  ]) {
    const said = outputOf(path.join(home, 'node_modules/.bin', program), ['--version'], { cwd: home });
    if (said !== expected) refuse(`the installed ${program} --version says ${said}, not ${expected}`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

const files = readdirSync(out).sort();
const sums = files.map((file) => {
  const sum = createHash('sha256')
    .update(readFileSync(path.join(out, file)))
    .digest('hex');
  return `${sum}  ${file}\n`;
});
writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));

console.log(`\nrelease/ of ${version}:`);
for (const file of [...files, 'SHA256SUMS'])
  console.log(`  ${file}  ${(statSync(path.join(out, file)).size / 1e6).toFixed(2)} MB`);
for (const warning of warnings) console.warn(`Not yet a release: ${warning}.`);
