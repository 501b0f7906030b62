import type { Locale } from '#rules/options.ts';
import { allRules } from '#rules/registry.ts';
import type { Rule } from '#rules/rule.ts';

export const ruleDocFolder = 'docs/rules';

const words = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', off: 'tắt (chỉ báo với mức strict)' },
    fix: { safe: 'có, an toàn (chạy với --fix)', offered: 'có, do người soạn chọn', none: 'không' },
    level: 'Mức', fixName: 'Tự sửa', what: 'Tìm gì', why: 'Vì sao', bad: 'Sai', good: 'Đúng', silence: 'Khi muốn tắt',
    index: '# Các quy tắc', rule: 'Quy tắc', meaning: 'Nội dung',
    intro: 'Trang này do chương trình sinh ra từ chính các quy tắc. Xem từng quy tắc ở dòng lệnh: `kh explain TÊN`.',
    how: (id: string) =>
      `Một dòng: đặt ngay trên dòng đó\n\n\`\`\`\n// kh-disable-next-line ${id} -- lý do\n\`\`\`\n\nMột đoạn: \`// kh-disable ${id}\` … \`// kh-enable ${id}\`. Trong trình soạn thảo: thiết đặt \`"kehoach.rules": { "${id}": "off" }\`.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', information: 'information', off: 'off (speaks in strict)' },
    fix: { safe: 'yes, safe (runs with --fix)', offered: 'yes, offered', none: 'no' },
    level: 'Severity', fixName: 'Fix', what: 'What is found', why: 'Why', bad: 'Bad', good: 'Good', silence: 'How to silence it',
    index: '# Rules', rule: 'Rule', meaning: 'Meaning',
    intro: 'This page is generated from the rules themselves. On the command line: `kh explain NAME`.',
    how: (id: string) =>
      `One line: put this above it\n\n\`\`\`\n// kh-disable-next-line ${id} -- reason\n\`\`\`\n\nA passage: \`// kh-disable ${id}\` … \`// kh-enable ${id}\`. Everywhere in the editor: the setting \`"kehoach.rules": { "${id}": "off" }\`.`,
  },
} as const; // biome-ignore format: two columns of words

/** The page of each rule in each language, and an index. */
export function ruleDocFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const locale of ['vi', 'en'] as const) {
    for (const rule of allRules) files.set(`${ruleDocFolder}/${locale}/${rule.id}.md`, page(rule, locale));
    files.set(
      `${ruleDocFolder}/${locale}/README.md`,
      `${words[locale].index}\n\n${words[locale].intro}\n\n${ruleTable(locale, '')}\n`,
    );
  }
  return files;
}

function page({ id, severity, fix, doc }: Rule, locale: Locale): string {
  const w = words[locale];
  const code = (text: string) => `\`\`\`\n${text.trimEnd()}\n\`\`\``;
  return `${[
    `# ${id}: ${doc.title[locale]}`,
    `${w.level}: **${w.severity[severity]}** · ${w.fixName}: **${w.fix[fix]}**`,
    `## ${w.what}`, doc.what[locale],
    `## ${w.why}`, doc.why[locale],
    `## ${w.bad}`, code(doc.bad),
    `## ${w.good}`, code(doc.good),
    `## ${w.silence}`, w.how(id),
  ].join('\n\n')}\n`; // biome-ignore format: a page from top to bottom
}

/** The rules as a table; `folder` is where their pages are, seen from the page that shows it. */
export function ruleTable(locale: Locale, folder: string): string {
  const w = words[locale];
  const rows = allRules.map(
    ({ id, severity, fix, doc }) =>
      `| [\`${id}\`](${folder}${id}.md) | ${w.severity[severity]} | ${doc.title[locale]} | ${w.fix[fix]} |`,
  );
  return [`| ${w.rule} | ${w.level} | ${w.meaning} | ${w.fixName} |`, '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
