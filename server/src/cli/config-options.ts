import type { Locale } from '#options/bilingual.ts';
import { CONFIG_NAME } from '#protocol/files.ts';
import type { UsageProblem } from './args.ts';
import { CommandConfigs } from './configs.ts';
import { messages } from './messages.ts';

/** The options of a command on configurations. */
export interface ConfigOptions {
  readonly config: string | undefined;
  readonly 'no-config': boolean;
}

/** The configurations of a command, or why its options cannot be carried out. */
export function configsFor(options: ConfigOptions): CommandConfigs | UsageProblem {
  const { config: file, 'no-config': none } = options;
  if (none && file !== undefined) return { problem: messages.configTwice };
  const configs = new CommandConfigs({ file, none });
  const readError = configs.readError;
  return file !== undefined && readError ? { problem: messages.noConfigFile(file, readError) } : configs;
}

/** The language of a command's output: that of the command line, else of the configuration of the current folder, else the default. */
export function outputLocale(configs: CommandConfigs, { values, commandLineValues }: LocaleArgs): Locale {
  return commandLineValues.locale ?? configs.of(CONFIG_NAME).settings.locale ?? values.locale;
}

interface LocaleArgs {
  readonly values: { readonly locale: Locale };
  readonly commandLineValues: { readonly locale?: Locale };
}
