import type { Agency } from '#catalog/agency.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { CatalogAdditions } from '#catalog/reference-data.ts';
import type { agencyFields, documentFields } from '#options/catalog-fields.ts';
import { configFields } from '#options/config-fields.ts';
import { type LintOptions, lintOptionsIn, withOverrides } from '#options/lint-options.ts';
import type { Located, OptionTable } from '#options/option.ts';
import { optionTable } from '#options/table.ts';
import { type ProblemReporter, readOptionFields } from './check.ts';
import { type ConfigProblem, parseJson } from './json.ts';

export type { ConfigProblem } from './json.ts';

/** The content of a configuration: lint options, and what a workspace adds to the catalog. */
export interface Config extends CatalogAdditions {
  readonly settings: Partial<LintOptions>;
  /** The search for configurations ends in its folder. */
  readonly isRoot?: boolean;
}

export const noConfig: Config = { settings: {}, agencies: [], documents: [] };

/** Reads a configuration. A value that cannot be used is left out, and reported with its place. Never throws. */
export function readConfig(
  text: string,
  origin: Origin,
  table: OptionTable = optionTable,
): { config: Config; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const root = parseJson(text);
  if ('problem' in root) return { config: noConfig, problems: [notJson(root.problem)] };
  const report: ProblemReporter = (at, message) => problems.push({ at, message });
  const values = readOptionFields(root, configFields(table), '', report);
  const settings = lintOptionsIn('config', values, table);
  const documents = documentsOf(values.documents ?? [], origin, report);
  const agencies = agenciesOf(values.agencies ?? [], report);
  problems.sort((a, b) => a.at.start - b.at.start);
  return { config: { settings, documents, agencies, ...(values.root && { isRoot: true }) }, problems };
}

/** Options with those of a configuration over them: rules one by one; its words are added. */
export function applyConfig<Options extends LintOptions>({ settings }: Config, options: Options): Options {
  return Object.keys(settings).length === 0 ? options : withOverrides(options, settings);
}

function documentsOf(
  added: readonly Located<typeof documentFields>[],
  origin: Origin,
  report: ProblemReporter,
): LegalDocument[] {
  const keys = new Set<string>();
  return added.flatMap(({ at, values }): LegalDocument[] => {
    const { type, number, date = null, effectiveFrom = null, effectiveTo = null } = values;
    if (type === undefined || number === undefined) return [];
    const key = `${type} ${numberKey(number)} ${date}`;
    if (keys.has(key)) {
      report(at, messages.documentTwice(`${type} số ${number}`));
      return [];
    }
    keys.add(key);
    if (isAfter(date, effectiveFrom)) report(at, messages.order('effectiveFrom', 'date'));
    if (isAfter(effectiveFrom ?? date, effectiveTo))
      report(at, messages.order('effectiveTo', effectiveFrom === null ? 'date' : 'effectiveFrom'));
    return [
      {
        type,
        number,
        date,
        issuer: values.issuer ?? '',
        title: values.title ?? '',
        effectiveFrom,
        effectiveTo,
        replacedBy: values.replacedBy ?? [],
        amendedBy: [],
        core: true,
        topics: [],
        confidence: 'high',
        party: /^[^/]*-[^/]*\//.test(number),
        origin,
      },
    ];
  });
}

function agenciesOf(added: readonly Located<typeof agencyFields>[], report: ProblemReporter): Agency[] {
  const names = new Set<string>();
  return added.flatMap(({ at, values }): Agency[] => {
    const { name, validFrom = null, validTo = null } = values;
    if (name === undefined) return [];
    if (names.has(name)) {
      report(at, messages.agencyTwice(name));
      return [];
    }
    names.add(name);
    if (isAfter(validFrom, validTo)) report(at, messages.order('validTo', 'validFrom'));
    return [
      {
        name,
        level: values.level ?? 'other',
        abbreviations: values.abbreviations ?? [],
        symbol: null,
        stem: null,
        validFrom,
        validTo,
        successors: values.successors ?? [],
        basis: null,
        confidence: 'high',
        note: '',
      },
    ];
  });
}

const isAfter = (a: string | null, b: string | null) => a !== null && b !== null && a > b;

function notJson({ at, message }: ConfigProblem): ConfigProblem {
  return {
    at,
    message: {
      vi: `Tệp không phải JSON: ${message.vi}. Cả tệp chưa được dùng.`,
      en: `The file is no JSON: ${message.en}. Nothing of it is used.`,
    },
  };
}

const messages = {
  order: (later: string, earlier: string) => ({
    vi: `“${later}” sớm hơn “${earlier}”.`,
    en: `“${later}” lies before “${earlier}”.`,
  }),
  documentTwice: (name: string) => ({
    vi: `${name} có hai lần với cùng một ngày; lần này không được dùng.`,
    en: `${name} is there twice with one date; this one is not used.`,
  }),
  agencyTwice: (name: string) => ({
    vi: `“${name}” có hai lần; lần này không được dùng.`,
    en: `“${name}” is there twice; this one is not used.`,
  }),
} as const;
