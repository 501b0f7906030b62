import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#rules/options.ts';

/**
 * The address of the page of a rule, which comes with the program: a `file:` URL, so that it opens without a network.
 * Undefined where the pages are not there or the rule has none.
 */
export function rulePage(rule: string, locale: Locale): string | undefined {
  folder ??= { found: pagesAbove(process.argv[1]) };
  const page = folder.found && path.join(folder.found, locale, `${rule}.md`);
  return page && existsSync(page) ? pathToFileURL(page).href : undefined;
}

/** Looked for once. */
let folder: { readonly found: string | undefined } | undefined;

/** The folder `docs/rules` that lies in a folder above the program. */
function pagesAbove(program: string | undefined): string | undefined {
  if (program === undefined || !existsSync(program)) return undefined;
  for (let above = path.dirname(realpathSync(program)); ; above = path.dirname(above)) {
    const pages = path.join(above, 'docs/rules');
    if (existsSync(path.join(pages, 'vi'))) return pages;
    if (above === path.dirname(above)) return undefined;
  }
}
