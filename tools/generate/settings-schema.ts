import type { Locale } from '#options/bilingual.ts';
import type { Option, OptionTable, Setting } from '#options/option.ts';
import { severitySettings } from '#options/severity.ts';
import { SETTINGS_SECTION } from '#protocol/names.ts';
import { allRules } from '#rules/registry.ts';

/** The rows that are settings of the editor, in the order of the table, which is that of the settings page. */
export function settingRows(table: OptionTable): { readonly option: Option; readonly setting: Setting }[] {
  return Object.values(table).flatMap((option) =>
    option.setting ? [{ option, setting: option.setting }] : [],
  );
}

/** The settings as the manifest contributes them; their words are in the two files of words. */
export function settingsSchema(table: OptionTable): Record<string, object> {
  return Object.fromEntries(
    settingRows(table).map(({ option, setting }, index) => [
      `${SETTINGS_SECTION}.${setting.name}`,
      schemaOf(option, setting, index + 1),
    ]),
  );
}

/** The words of the settings in a language, by their keys in the manifest. */
export function settingWords(table: OptionTable, locale: Locale): Record<string, string> {
  const words = settingRows(table).flatMap(({ setting }) => {
    const key = keyOf(setting);
    const values = Object.entries(setting.valueDescriptions ?? {});
    return [
      [key, setting.description[locale]],
      ...values.map(([value, description]) => [`${key}.${value}`, description[locale]]),
      ...(setting.auto ? [[`${key}.auto`, setting.auto[locale]]] : []),
    ];
  });
  return Object.fromEntries(words);
}

const keyOf = ({ name }: Setting) => `setting.${name}`;

/** The schema of a setting; `order` is its place on the settings page, from 1. */
function schemaOf(option: Option, setting: Setting, order: number): object {
  const type = typeOf(option, setting);
  const { properties, ...rest } = type as { properties?: object };
  return {
    ...rest,
    default: setting.auto ? 'auto' : (option.default ?? ''),
    scope: setting.scope,
    order,
    markdownDescription: `%${keyOf(setting)}%`,
    ...(properties ? { properties } : {}),
  };
}

function typeOf(option: Option, setting: Setting): object {
  switch (option.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'enum': {
      const values = setting.auto ? ['auto', ...option.values] : option.values;
      const key = keyOf(setting);
      const { valueDescriptions, valueLabels, auto } = setting;
      return {
        type: 'string',
        enum: values,
        ...(valueDescriptions && { enumDescriptions: values.map((value) => `%${key}.${value}%`) }),
        ...(valueLabels && { enumItemLabels: auto ? [`%${key}.auto%`, ...valueLabels] : valueLabels }),
      };
    }
    case 'strings':
      return { type: 'array', items: { type: 'string', pattern: '\\S' }, uniqueItems: true };
    case 'severities': {
      const severity = { type: 'string', enum: severitySettings };
      const rules = allRules.map(({ id }) => [id, { ...severity, description: `%rule.${id}%` }]);
      return { type: 'object', additionalProperties: severity, properties: Object.fromEntries(rules) };
    }
    default:
      return { type: 'string' };
  }
}
