import type { Agency } from '#catalog/agency.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import { numberKey } from '#catalog/number.ts';
import type { Additions } from '#catalog/reference-data.ts';
import type { Span } from '#grammar/text/span.ts';
import type { LintOptions } from '#options/lint-options.ts';
import { readFields, type Tell, type Values } from './check.ts';
import { type Problem, parseJson } from './json.ts';
import { configFields } from './shape.ts';

export { CONFIG_NAME, largestConfig } from '#protocol/files.ts';
export type { Problem } from './json.ts';

/** What a configuration says: settings, and what a workspace adds to the catalog. */
export interface Config extends Additions {
  readonly settings: Partial<LintOptions>;
  /** Nothing above its folder is looked for. */
  readonly isRoot?: boolean;
}

export const noConfig: Config = { settings: {}, agencies: [], documents: [] };

/** Reads a configuration. What cannot be used counts as not said, and is told with its place. Never throws. */
export function readConfig(text: string, origin: Origin): { config: Config; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const root = parseJson(text);
  if ('problem' in root) return { config: noConfig, problems: [notJson(root.problem)] };
  const tell: Tell = ({ start, end }, message) => problems.push({ at: { start, end }, message });
  const said = readFields(root, configFields, '', tell);
  const { root: isRoot = false, preset, final, locale, rules, words } = said;
  const settings: Partial<LintOptions> = {
    ...(preset === undefined ? {} : { preset }),
    ...(final === undefined ? {} : { final }),
    ...(locale === undefined ? {} : { locale }),
    ...(rules === undefined ? {} : { rules }),
    ...(words === undefined ? {} : { words }),
  };
  const documents = documentsOf(said.documents ?? [], origin, tell);
  const agencies = agenciesOf(said.agencies ?? [], tell);
  problems.sort((a, b) => a.at.start - b.at.start);
  return { config: { settings, documents, agencies, ...(isRoot && { isRoot }) }, problems };
}

/** The options under a configuration: what it says holds, rule by rule; the others stay as they are, and words are added. */
export function optionsUnder<Options extends LintOptions>({ settings }: Config, options: Options): Options {
  if (Object.keys(settings).length === 0) return options;
  const words = settings.words ? [...options.words, ...settings.words] : options.words;
  return { ...options, ...settings, rules: { ...options.rules, ...settings.rules }, words };
}

type DocumentValues = Values<(typeof configFields)['documents']['shape']['of']>;
type AgencyValues = Values<(typeof configFields)['agencies']['shape']['of']>;
interface Said<V> {
  readonly at: Span;
  readonly values: V;
}

function documentsOf(said: readonly Said<DocumentValues>[], origin: Origin, tell: Tell): LegalDocument[] {
  const keys = new Set<string>();
  return said.flatMap(({ at, values }): LegalDocument[] => {
    const { type, number, date = null, effectiveFrom = null, effectiveTo = null } = values;
    if (type === undefined || number === undefined) return [];
    const key = `${type} ${numberKey(number)} ${date}`;
    if (keys.has(key)) {
      tell(at, says.documentTwice(`${type} số ${number}`));
      return [];
    }
    keys.add(key);
    if (isAfter(date, effectiveFrom)) tell(at, says.order('effectiveFrom', 'date'));
    if (isAfter(effectiveFrom ?? date, effectiveTo))
      tell(at, says.order('effectiveTo', effectiveFrom === null ? 'date' : 'effectiveFrom'));
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

function agenciesOf(said: readonly Said<AgencyValues>[], tell: Tell): Agency[] {
  const names = new Set<string>();
  return said.flatMap(({ at, values }): Agency[] => {
    const { name, validFrom = null, validTo = null } = values;
    if (name === undefined) return [];
    if (names.has(name)) {
      tell(at, says.agencyTwice(name));
      return [];
    }
    names.add(name);
    if (isAfter(validFrom, validTo)) tell(at, says.order('validTo', 'validFrom'));
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

function notJson({ at, message }: Problem): Problem {
  return {
    at,
    message: {
      vi: `Tệp không phải JSON: ${message.vi}. Cả tệp chưa được dùng.`,
      en: `The file is no JSON: ${message.en}. Nothing of it is used.`,
    },
  };
}

const says = {
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
