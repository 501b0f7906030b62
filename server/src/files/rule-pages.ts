import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

type Locale = 'vi' | 'en';

/** The address of the page of a rule, a `file:` URL, so that it opens without a network. Undefined where there is no such page. */
export function rulePageUrl(rule: string, locale: Locale): string | undefined {
  const page = rulePageFile(rule, locale);
  return page && pathToFileURL(page).href;
}

/** The Markdown text of the page of a rule. Undefined where there is no such page. */
export function rulePageText(rule: string, locale: Locale): string | undefined {
  const page = rulePageFile(rule, locale);
  return page && readFileSync(page, 'utf8');
}

function rulePageFile(rule: string, locale: Locale): string | undefined {
  const folder = rulePagesFolder();
  const page = folder && path.join(folder, locale, `${rule}.md`);
  return page && existsSync(page) ? page : undefined;
}

/** The folder `docs/rules`, which is shipped with the program, in a folder above it. Undefined where it is missing. */
export function rulePagesFolder(): string | undefined {
  found ??= { folder: pagesAbove(process.argv[1]) };
  return found.folder;
}

/** The folder is looked for once. */
let found: { readonly folder: string | undefined } | undefined;

function pagesAbove(program: string | undefined): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  for (let above = path.dirname(realpathSync(program)); ; above = path.dirname(above)) {
    const pages = path.join(above, 'docs/rules');
    if (existsSync(path.join(pages, 'vi'))) return pages;
    if (above === path.dirname(above)) return undefined;
  }
}

/** The address of the pages of the rules that are installed with the server, for `RulePageSource`; undefined where they are missing. */
export function installedRulePages(): string | undefined {
  const folder = rulePagesFolder();
  return folder && `${pathToFileURL(folder).href}/{locale}/{rule}.md`;
}
