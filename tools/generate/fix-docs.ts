import type { Locale } from '#options/bilingual.ts';
import { allRules } from '#rules/registry.ts';
import { escaped } from './rule-pages.ts';

export const fixDocFile = 'docs/fixes.md';

/** What the safe fixes of each rule may change, as a page; from the contracts that the rules themselves are held to. */
export function fixDocFiles(): Map<string, string> {
  return new Map([[fixDocFile, `${[...intro.vi, table('vi'), ...intro.en, table('en')].join('\n\n')}\n`]]);
}

const intro = {
  vi: [
    '# Tự sửa được làm gì, không được làm gì / What fixes may change',
    'Trang này do chương trình sinh ra từ chính các quy tắc (`npm run generate`). *English below.*',
    '`kh lint --fix` và “Sửa mọi lỗi có cách sửa an toàn” (hoặc sửa khi lưu) trong trình soạn thảo chỉ làm những cách sửa **an toàn**. Mỗi quy tắc kê sẵn cách sửa của nó được đổi những gì, ở bảng dưới. Ngoài những thứ đã kê, mọi chữ, mọi dấu, mọi khoảng trắng, mọi chỗ xuống dòng đều giữ nguyên, đúng thứ tự.',
    [
      '- **Không bao giờ**: thêm, bớt, đổi một từ, một con số, một cái tên mà bảng không kê; đặt dấu chấm vào giữa câu; nối hai từ thành một hay tách một từ làm hai; đổi nội dung ghi chú của người soạn.',
      '- Chương trình so từng cách sửa an toàn với bản kê này **trước khi làm**. Cách sửa nào vượt ra ngoài thì bị bỏ, kế hoạch giữ nguyên ở chỗ đó, và `kh` báo “lỗi của chương trình”, kết thúc bằng 2: xin gửi cho người phát triển.',
      '- Sửa lần thứ hai không đổi gì thêm. Sửa xong không sinh ra lỗi mới.',
      '- Cách sửa **không an toàn** (đổi tên cơ quan, đổi ngày, đánh lại số, sửa chính tả…) không bao giờ chạy tự động: người soạn chọn từng cái bằng Ctrl+. (macOS: ⌘.) trên chỗ gạch chân.',
      '- Muốn xem trước: chạy `kh lint` không có `--fix`; trong trình soạn thảo, Ctrl+Z hoàn tác mọi cách sửa.',
    ].join('\n'),
  ],
  en: [
    '## English',
    'Generated from the rules themselves (`npm run generate`). `kh lint --fix`, “Fix all safe problems” and fixes on save make **safe** fixes only. Each rule with safe fixes has a contract (`mayChange`, `server/src/rules/contract/permissions.ts`): a list of permissions. What no permission names stays as it is: words, marks, blanks and line ends, in their order.',
    'Every safe fix of every rule is held against the contract of its rule in one place, whenever findings are made (`server/src/rules/lint.ts`), before an editor or the command sees it. One that breaks it is left out of its finding and is told of as a fault of the program (exit code 2 of the command, the log of the language server); the finding stays. Fixes that are only offered (other names, dates, numbers, spelling) have no contract: the drafter chooses each.',
  ],
} as const;

const heads = {
  vi: '| Quy tắc | Cách sửa an toàn được đổi |',
  en: '| Rule | Its safe fixes may change |',
} as const;

function table(locale: Locale): string {
  const rows = allRules.flatMap((rule) =>
    rule.fix === 'safe'
      ? [
          `| [\`${rule.id}\`](rules/${locale}/${rule.id}.md) | ${rule.mayChange.map(({ description }) => escaped(description[locale])).join('; ')} |`,
        ]
      : [],
  );
  return [heads[locale], '|---|---|', ...rows].join('\n');
}
