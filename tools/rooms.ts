/** A room: a folder with one purpose, which imports only rooms before it in the table. Its alias in imports is `#name/…`. */
export interface Room {
  readonly name: string;
  readonly folder: string;
  /** Its purpose, in one sentence: a row of the table in docs/architecture.md. */
  readonly purpose: string;
  /** The rooms that it may import, and with each the rooms within it. */
  readonly rooms: readonly string[];
  /** The packages that it may import, as patterns. */
  readonly packages: readonly string[];
  /** Files of it that may import more. */
  readonly exceptions?: readonly Exception[];
}

interface Exception {
  readonly file: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const node = 'node:*';
const lspTypes = 'vscode-languageserver-types';

/**
 * The rooms, each after those that it knows. The import rules of Biome, the aliases of `package.json` and the table of
 * docs/architecture.md are generated from here.
 */
export const rooms: readonly Room[] = [
  {
    name: 'lexicon',
    folder: 'grammar/lexicon',
    purpose: 'what words are: one source file a fact, compiled into one table; no code that decides',
    rooms: [],
    packages: [],
  },
  {
    name: 'grammar',
    folder: 'grammar',
    purpose:
      'text → lossless tree, fields, directives, citations, deadlines, abbreviations, references; the tables of the language',
    rooms: ['lexicon'],
    packages: ['chevrotain'],
  },
  {
    name: 'catalog',
    folder: 'server/src/catalog',
    purpose:
      'facts of the world with their validity in time: agencies, provinces, documents, abbreviations, public holidays; look-up and search',
    rooms: ['grammar'],
    packages: [],
  },
  {
    name: 'protocol',
    folder: 'server/src/protocol',
    purpose: 'the requests, commands, names and limits that client and server share',
    rooms: [],
    packages: [],
  },
  {
    name: 'options',
    folder: 'server/src/options',
    purpose:
      'one table of options: kind, values, default, words; the command, `kh.config.json`, the settings, the manifest and the docs read it',
    rooms: ['grammar', 'catalog', 'protocol'],
    packages: [],
  },
  {
    name: 'agencies',
    folder: 'server/src/agencies',
    purpose: 'recognises names of agencies in prose: full and short names, misspelt ones, lists, collectives',
    rooms: ['grammar', 'catalog'],
    packages: [],
  },
  {
    name: 'model',
    folder: 'server/src/model',
    purpose:
      'tree → what the plan means, in folders: structure, header, tasks, agencies, citations, references, abbreviations, times',
    rooms: ['grammar', 'catalog', 'agencies'],
    packages: [],
  },
  {
    name: 'layout',
    folder: 'server/src/layout',
    purpose:
      'plan → the printed page of the decree on form as plain data: sections, blocks, styles; no HTML, no Word',
    rooms: ['grammar', 'catalog', 'model'],
    packages: [],
  },
  {
    name: 'rules',
    folder: 'server/src/rules',
    purpose: 'one module a rule; the registry; running them, directives, applying fixes',
    rooms: ['grammar', 'catalog', 'options', 'agencies', 'model'],
    packages: [],
  },
  {
    name: 'config',
    folder: 'server/src/config',
    purpose: 'the text of `kh.config.json` → settings and additions to the catalog, and what is wrong in it',
    rooms: ['grammar', 'catalog', 'options', 'rules', 'protocol'],
    packages: ['jsonc-parser'],
  },
  {
    name: 'files',
    folder: 'server/src/files',
    purpose:
      'files of a disk that strangers have put there: plain ones only, bounded, without waiting; where links lead; the cache of compiled code',
    rooms: ['protocol'],
    packages: [node],
  },
  {
    name: 'workspace',
    folder: 'server/src/workspace',
    purpose:
      'the plans that know each other: what each says to others, the reference data of a plan; for an editor reads and indexes its folders, says who is validated again, and follows their configurations',
    rooms: ['grammar', 'catalog', 'options', 'agencies', 'model', 'protocol', 'config'],
    packages: [],
    exceptions: [{ file: 'server/src/workspace/disk.ts', rooms: ['files'], packages: [node] }],
  },
  {
    name: 'features',
    folder: 'server/src/features',
    purpose:
      'one module a language feature, pure functions of a plan and a place, behind one language service',
    rooms: [
      'grammar',
      'catalog',
      'options',
      'agencies',
      'model',
      'layout',
      'rules',
      'protocol',
      'config',
      'workspace',
    ],
    packages: [lspTypes, 'htmlparser2'],
  },
  {
    name: 'lsp',
    folder: 'server/src/lsp',
    purpose:
      'the only place that knows a connection; `node.ts` and `browser.ts` are its two entry points, `start.ts` loads the first',
    rooms: [
      'grammar',
      'catalog',
      'options',
      'agencies',
      'model',
      'layout',
      'rules',
      'protocol',
      'config',
      'workspace',
      'features',
    ],
    packages: [
      'vscode-languageserver',
      'vscode-languageserver/*',
      lspTypes,
      'vscode-languageserver-textdocument',
    ],
    exceptions: [
      { file: 'server/src/lsp/node.ts', rooms: ['files'], packages: [] },
      { file: 'server/src/lsp/start.ts', rooms: ['files'], packages: [node] },
    ],
  },
  {
    name: 'cli',
    folder: 'server/src/cli',
    purpose: 'the `kh` command',
    rooms: [
      'grammar',
      'catalog',
      'options',
      'agencies',
      'model',
      'rules',
      'protocol',
      'config',
      'workspace',
      'features',
      'files',
    ],
    packages: [node, 'tinyglobby'],
  },
  {
    name: 'l10n',
    folder: 'l10n',
    purpose: 'the Vietnamese of the words of the client',
    rooms: [],
    packages: [],
  },
  {
    name: 'client',
    folder: 'client/src',
    purpose: 'the VS Code extension; never parses or lints text',
    rooms: ['protocol', 'l10n'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*', node],
  },
];

/** Folders that build, test and measure the rooms: they may import all of them. */
export const toolingFolders = [
  { name: 'test', folder: 'test' },
  { name: 'tools', folder: 'tools' },
] as const;
