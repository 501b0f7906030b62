import { CONFIG_NAME } from '#config/config.ts';
import type { Locale } from '#rules/options.ts';
import type { Problem } from './args.ts';
import { Configs } from './configs.ts';
import { says } from './messages.ts';

/** The options of a command on configurations. */
export interface ConfigOptions {
  readonly config: string | undefined;
  readonly 'no-config': boolean;
}

/** The configurations of a command, or why its options cannot be carried out. */
export function configsFor(options: ConfigOptions): Configs | Problem {
  const { config: file, 'no-config': none } = options;
  if (none && file !== undefined) return { problem: says.configTwice };
  const configs = new Configs({ file, none });
  const unread = configs.unread;
  return file !== undefined && unread ? { problem: says.noConfigFile(file, unread) } : configs;
}

/** The language asked for; where none is, that of the configuration of the current folder. */
export function localeUnder(
  configs: Configs,
  { locale }: { readonly locale: Locale },
  given: ReadonlySet<string>,
): Locale {
  return given.has('locale') ? locale : (configs.of(CONFIG_NAME).settings.locale ?? locale);
}
