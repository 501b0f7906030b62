import { helpTexts } from './help-messages.ts';

const common = {
  locale: { kind: 'choice', values: ['vi', 'en'], help: helpTexts.locale },
  help: { kind: 'flag', short: 'h', help: helpTexts.help },
} as const;

/** The options of whatever reads plans. */
const ofPlans = {
  config: { kind: 'text', value: helpTexts.fileValue, help: helpTexts.config },
  'no-config': { kind: 'flag', help: helpTexts.noConfig },
  ...common,
} as const;

/** Options that stand before the command, or alone. */
export const programOptions = {
  ...common,
  version: { kind: 'flag', short: 'v', help: helpTexts.version },
} as const;

export const lintOptions = {
  format: { kind: 'choice', values: ['human', 'json'], help: helpTexts.lintFormat },
  preset: { kind: 'choice', values: ['recommended', 'strict'], help: helpTexts.preset },
  final: { kind: 'flag', help: helpTexts.final },
  'fail-on': { kind: 'choice', values: ['error', 'warning', 'information', 'never'], help: helpTexts.failOn },
  fix: { kind: 'flag', help: helpTexts.fix },
  profile: { kind: 'flag', help: helpTexts.profile },
  stdin: { kind: 'flag', help: helpTexts.stdin },
  'stdin-filename': { kind: 'text', value: helpTexts.nameValue, help: helpTexts.stdinFilename },
  ...ofPlans,
} as const;

export const outlineOptions = {
  format: { kind: 'choice', values: ['text', 'json'], help: helpTexts.outlineFormat },
  ...ofPlans,
} as const;

export const tasksOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helpTexts.tasksFormat },
  'raw-csv': { kind: 'flag', help: helpTexts.rawCsv },
  ...ofPlans,
} as const;

export const citationsOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helpTexts.tasksFormat },
  'raw-csv': { kind: 'flag', help: helpTexts.rawCsv },
  ...ofPlans,
} as const;

export const agenciesOptions = {
  format: { kind: 'choice', values: ['table', 'json', 'csv'], help: helpTexts.agenciesFormat },
  'raw-csv': { kind: 'flag', help: helpTexts.rawCsv },
  ...ofPlans,
} as const;

export const rulesOptions = {
  format: { kind: 'choice', values: ['table', 'json'], help: helpTexts.rulesFormat },
  ...common,
} as const;

export const explainOptions = common;
