import { helps } from './help-messages.ts';

const common = {
  locale: { kind: 'choice', values: ['vi', 'en'], help: helps.locale },
  help: { kind: 'flag', short: 'h', help: helps.help },
} as const;

/** The options of whatever reads plans. */
const ofPlans = {
  config: { kind: 'text', value: helps.fileValue, help: helps.config },
  'no-config': { kind: 'flag', help: helps.noConfig },
  ...common,
} as const;

/** Options that stand before the command, or alone. */
export const programOptions = {
  ...common,
  version: { kind: 'flag', short: 'v', help: helps.version },
} as const;

export const lintOptions = {
  format: { kind: 'choice', values: ['human', 'json'], help: helps.lintFormat },
  preset: { kind: 'choice', values: ['recommended', 'strict'], help: helps.preset },
  final: { kind: 'flag', help: helps.final },
  'fail-on': { kind: 'choice', values: ['error', 'warning', 'information', 'never'], help: helps.failOn },
  fix: { kind: 'flag', help: helps.fix },
  profile: { kind: 'flag', help: helps.profile },
  stdin: { kind: 'flag', help: helps.stdin },
  'stdin-filename': { kind: 'text', value: helps.nameValue, help: helps.stdinFilename },
  ...ofPlans,
} as const;

export const outlineOptions = {
  format: { kind: 'choice', values: ['text', 'json'], help: helps.outlineFormat },
  ...ofPlans,
} as const;

export const tasksOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.tasksFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const citationsOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.tasksFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const agenciesOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helps.agenciesFormat },
  'raw-csv': { kind: 'flag', help: helps.rawCsv },
  ...ofPlans,
} as const;

export const rulesOptions = {
  format: { kind: 'choice', values: ['table', 'json'], help: helps.rulesFormat },
  ...common,
} as const;

export const explainOptions = common;
