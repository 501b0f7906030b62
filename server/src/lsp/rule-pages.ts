import {
  noRuleDescriptions,
  type RuleDescriptions,
  ruleDescriptionsOf,
  rulePageUrls,
} from '#features/rule-descriptions.ts';
import type { Locale } from '#options/bilingual.ts';
import type { FileSystem } from '#workspace/file-system.ts';

/** Where the pages of the rules are, and how they are read. */
export interface RulePageSource {
  /** The address of a page, with `{locale}` and `{rule}` to be filled in. */
  readonly url: string;
  readonly files: Pick<FileSystem, 'read'>;
}

/** Gives the descriptions of the rules in a language; none where the pages cannot be read. Never rejects. */
export type RuleDescriptionReader = (locale: Locale) => Promise<RuleDescriptions>;

/** Reads the pages of a language when they are first asked for. `source` is undefined where nobody has the pages. */
export function ruleDescriptionReader(source: RulePageSource | undefined): RuleDescriptionReader {
  const read = new Map<Locale, RuleDescriptions>();
  return async (locale) => {
    const known = read.get(locale);
    if (known) return known;
    const { url, files } = source ?? {};
    if (url === undefined || !files) return noRuleDescriptions;
    const pages = await files.read(rulePageUrls(url, locale)).catch(() => []); // the client has gone
    const descriptions = ruleDescriptionsOf(pages, locale);
    if (descriptions.size > 0) read.set(locale, descriptions); // else it may work the next time
    return descriptions;
  };
}
