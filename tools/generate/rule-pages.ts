import type { Locale } from '#options/bilingual.ts';
import { allRules } from '#rules/registry.ts';
import type { Rule } from '#rules/rule.ts';

export const rulePageFolder = 'docs/rules';
export const rulePageFile = (id: string, locale: Locale) => `${rulePageFolder}/${locale}/${id}.md`;

const words = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', off: 'tắt (chỉ báo với mức strict)' },
    fix: { safe: 'có, an toàn (chạy với --fix)', offered: 'có, do người soạn chọn', none: 'không' },
    level: 'Mức', fixName: 'Tự sửa', mayChange: 'Cách sửa an toàn chỉ được đổi', suppress: 'Khi muốn tắt',
    index: '# Các quy tắc', rule: 'Quy tắc', meaning: 'Nội dung',
    intro: 'Trang này do chương trình sinh ra từ chính các quy tắc. Xem từng quy tắc ở dòng lệnh: `kh explain TÊN`.',
    how: (id: string) =>
      `Một dòng: đặt ngay trên dòng đó\n\n\`\`\`\n// kh-disable-next-line ${id} -- lý do\n\`\`\`\n\nMột đoạn: \`// kh-disable ${id}\` … \`// kh-enable ${id}\`. Trong trình soạn thảo: thiết đặt \`"kehoach.rules": { "${id}": "off" }\`.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', information: 'information', off: 'off (speaks in strict)' },
    fix: { safe: 'yes, safe (runs with --fix)', offered: 'yes, offered', none: 'no' },
    level: 'Severity', fixName: 'Fix', mayChange: 'Its safe fixes may change only', suppress: 'How to silence it',
    index: '# Rules', rule: 'Rule', meaning: 'Meaning',
    intro: 'This page is generated from the rules themselves. On the command line: `kh explain NAME`.',
    how: (id: string) =>
      `One line: put this above it\n\n\`\`\`\n// kh-disable-next-line ${id} -- reason\n\`\`\`\n\nA passage: \`// kh-disable ${id}\` … \`// kh-enable ${id}\`. Everywhere in the editor: the setting \`"kehoach.rules": { "${id}": "off" }\`.`,
  },
} as const; // biome-ignore format: two columns of words

/**
 * The pages of all rules and the indexes of both languages. Of a page only the two passages between marks are made here, of what the
 * module says; `read` gives the pages as they are. Throws where a rule has no page, or a page no marks.
 */
export function rulePageFiles(read: (file: string) => string): Map<string, string> {
  const files = new Map<string, string>();
  for (const locale of ['vi', 'en'] as const) {
    for (const rule of allRules) {
      const file = rulePageFile(rule.id, locale);
      files.set(file, withFacts(pageIn(file, read), rule, locale, file));
    }
    const { index, intro } = words[locale];
    files.set(`${rulePageFolder}/${locale}/README.md`, `${index}\n\n${intro}\n\n${ruleTable(locale)}\n`);
  }
  return files;
}

function pageIn(file: string, read: (file: string) => string): string {
  try {
    return read(file);
  } catch {
    throw new Error(
      `${file} is missing: a rule has a page in each language (docs/contributing/add-a-rule.md)`,
    );
  }
}

/** A page with what the module of the rule says: name, title, severity and fixes at its head, how to suppress it at its end. */
export function withFacts(page: string, rule: Rule, locale: Locale, file: string): string {
  return between(between(page, 'rule', head(rule, locale), file), 'suppress', tail(rule, locale), file);
}

function between(page: string, name: string, content: string, file: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no ${start} … ${end}`);
  return `${page.slice(0, from)}${start}\n\n${content}\n\n${page.slice(to)}`;
}

function head({ id, title, severity, fix, mayChange = [] }: Rule, locale: Locale): string {
  const w = words[locale];
  const facts = `${w.level}: **${w.severity[severity]}** · ${w.fixName}: **${w.fix[fix]}**`;
  const permitted = mayChange.map(({ description }) => escaped(description[locale])).join('; ');
  const contract = permitted === '' ? [] : [`${w.mayChange}: ${permitted}.`];
  return [`# ${id}: ${title[locale]}`, facts, ...contract].join('\n\n');
}

const tail = ({ id }: Rule, locale: Locale) => `## ${words[locale].suppress}\n\n${words[locale].how(id)}`;

function ruleTable(locale: Locale): string {
  const w = words[locale];
  const rows = allRules.map(
    ({ id, severity, fix, title }) =>
      `| [\`${id}\`](${id}.md) | ${w.severity[severity]} | ${title[locale]} | ${w.fix[fix]} |`,
  );
  return [`| ${w.rule} | ${w.level} | ${w.meaning} | ${w.fixName} |`, '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** Text in which Markdown takes no character for its own. */
export const escaped = (text: string) => text.replace(/[\\|*_#]/g, '\\$&');
