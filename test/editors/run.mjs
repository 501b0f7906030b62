// Drives a real editor against the language server, with the settings that docs/editors.md gives for it: `node test/editors/run.mjs neovim`.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(path.dirname(import.meta.dirname));

/** How each editor is started: the block of the page that are its settings, the file that they go to, and the command. */
const editors = {
  neovim: {
    block: 'lua',
    settings: 'nvim/init.lua',
    command: ({ script }) => ['nvim', '--headless', '-c', `luafile ${script}`],
    script: 'neovim.lua',
  },
  emacs: {
    block: 'elisp',
    settings: 'init.el',
    command: ({ settings, script }) => [
      'emacs',
      '--batch',
      '-f',
      'package-initialize',
      '-l',
      settings,
      '-l',
      script,
    ],
    script: 'emacs.el',
  },
};

const editor = editors[process.argv[2]];
if (!editor) {
  console.error(`usage: node test/editors/run.mjs ${Object.keys(editors).join('|')}`);
  process.exit(2);
}

const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
const block = new RegExp(`\`\`\`${editor.block}\n([^]*?)\`\`\``).exec(page)?.[1];
if (!block) throw new Error(`docs/editors.md has no block of ${editor.block}`);

const home = mkdtempSync(path.join(tmpdir(), 'kh-editor-'));
try {
  const settings = path.join(home, '.config', editor.settings);
  mkdirSync(path.dirname(settings), { recursive: true });
  writeFileSync(settings, block);
  const programs = path.join(home, 'bin'); // as `npm install --global` leaves them
  mkdirSync(programs);
  symlinkSync(
    path.join(root, 'bin/kehoach-language-server.js'),
    path.join(programs, 'kehoach-language-server'),
  );
  const plan = path.join(home, 'plans/plan.kh');
  mkdirSync(path.dirname(plan));
  copyFileSync(path.join(import.meta.dirname, 'plan.kh'), plan);
  const script = path.join(import.meta.dirname, editor.script);
  const [command, ...args] = editor.command({ settings, script });
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: path.dirname(plan),
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      XDG_DATA_HOME: path.join(home, '.local/share'),
      PATH: `${programs}:${process.env.PATH}`,
      LC_ALL: 'C.UTF-8',
      KH_PLAN: plan,
    },
  });
  process.stdout.write(stdout ?? '');
  process.stdout.write(stderr ?? ''); // Neovim prints there
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
