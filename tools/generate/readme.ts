import { ruleTable } from './rule-docs.ts';

/** The README with its tables of rules between their marks. */
export function readmeFiles(read: (file: string) => string): Map<string, string> {
  let text = read('README.md');
  for (const locale of ['vi', 'en'] as const) {
    const mark = (what: string) => `<!-- rules:${locale}:${what} -->`;
    const from = text.indexOf(mark('start'));
    const to = text.indexOf(mark('end'));
    if (from < 0 || to < from) throw new Error(`README.md has no ${mark('start')} … ${mark('end')}`);
    text = `${text.slice(0, from)}${mark('start')}\n\n${ruleTable(locale, `docs/rules/${locale}/`)}\n\n${text.slice(to)}`;
  }
  return new Map([['README.md', text]]);
}
