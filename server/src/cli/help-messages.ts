import type { Bilingual } from '#options/bilingual.ts';

interface CommandHelp {
  readonly operands: Bilingual;
  readonly summary: Bilingual;
  readonly details: Bilingual;
}

const lint: CommandHelp = {
  operands: { vi: 'TỆP|THƯ_MỤC…', en: 'FILE|FOLDER…' },
  summary: { vi: 'Kiểm tra kế hoạch, báo lỗi.', en: 'Checks plans and reports what is wrong.' },
  details: {
    vi: `Tệp nêu tên được kiểm tra dù đuôi là gì; trong thư mục, mọi tệp .kh ở mọi cấp, trừ node_modules và tên bắt đầu bằng dấu chấm. Mẫu như "2026/**/*.kh" được mở ra cả khi dòng lệnh không tự mở. Mỗi tệp theo kh.config.json gần nhất ngược lên trên, không quá gốc kho mã (thư mục có .git); tùy chọn ở đây thắng nó.
Mã thoát: 0 khi không có gì từ mức --fail-on trở lên, 1 khi có, 2 khi dùng sai, có tệp không đọc, không ghi được, hoặc cấu hình viết sai.`,
    en: `A file that is named is checked whatever its ending; of a folder all .kh files at any depth, but for node_modules and names that begin with a dot. A pattern such as "2026/**/*.kh" is carried out where the shell has not done so. Each file goes by the nearest kh.config.json upward, no further than the top of its repository (a folder with .git); options given here go before it.
Exit code: 0 where nothing is as grave as --fail-on, 1 where something is, 2 for wrong use, a file that cannot be read or written, or a wrong configuration.`,
  },
};

const outline: CommandHelp = {
  operands: { vi: 'TỆP|THƯ_MỤC…', en: 'FILE|FOLDER…' },
  summary: {
    vi: 'In dàn ý: các phần, mục, khoản, điểm.',
    en: 'Prints the outline: parts, sections, clauses, points.',
  },
  details: { vi: 'TỆP là - thì đọc từ đầu vào chuẩn.', en: 'Where FILE is -, the standard input is read.' },
};

const tasks: CommandHelp = {
  operands: { vi: 'TỆP|THƯ_MỤC…', en: 'FILE|FOLDER…' },
  summary: {
    vi: 'In danh sách nhiệm vụ: ai chủ trì, phối hợp, thời hạn, sản phẩm.',
    en: 'Prints the tasks: who leads, who cooperates, deadline, product.',
  },
  details: {
    vi: `TỆP là - thì đọc từ đầu vào chuẩn. Số II.3.a là điểm a khoản 3 mục II; -2 là gạch đầu dòng thứ hai, +1 là dấu cộng thứ nhất; nhiệm vụ trong phụ lục thứ nhất có PL1 đứng trước.
Bảng cắt theo bề rộng màn hình; csv và json không cắt. Trong csv, ô mà bảng tính coi là công thức có dấu nháy đơn đứng trước (--raw-csv thì không).`,
    en: `Where FILE is -, the standard input is read. Number II.3.a is point a of clause 3 of section II; -2 is the second dash, +1 the first plus; tasks of the first annex begin with PL1.
The table is cut to the width of the screen; csv and json cut nothing. In csv, cells that a spreadsheet would take for formulas begin with an apostrophe (not with --raw-csv).`,
  },
};

const citations: CommandHelp = {
  operands: { vi: 'TỆP|THƯ_MỤC…', en: 'FILE|FOLDER…' },
  summary: {
    vi: 'In các văn bản được viện dẫn: ở đâu, còn hiệu lực không.',
    en: 'Prints the documents cited: where, and whether they are in force.',
  },
  details: {
    vi: `TỆP là - thì đọc từ đầu vào chuẩn. Hiệu lực tính vào ngày của kế hoạch: “hết từ” có ngày và văn bản thay thế; “không thấy hết” là danh mục không ghi ngày hết hiệu lực, chưa chắc còn; “không rõ” là văn bản không có trong danh mục.
Bảng cắt theo bề rộng màn hình; csv và json không cắt. Trong csv, ô mà bảng tính coi là công thức có dấu nháy đơn đứng trước (--raw-csv thì không).`,
    en: `Where FILE is -, the standard input is read. In force is said of the plan’s own day: “not since” has the day and the replacement; “no end known” does not say that it is in force; “not known” is not in the catalogue.
The table is cut to the width of the screen; csv and json cut nothing. In csv, cells that a spreadsheet would take for formulas begin with an apostrophe (not with --raw-csv).`,
  },
};

const agencies: CommandHelp = {
  operands: { vi: 'TỆP|THƯ_MỤC…', en: 'FILE|FOLDER…' },
  summary: {
    vi: 'In các cơ quan: chủ trì, phối hợp, nhiệm vụ được giao, còn hay không.',
    en: 'Prints the agencies: what they lead, where they cooperate, whether they still exist.',
  },
  details: {
    vi: `Đếm số nhiệm vụ chủ trì (theo trường, bằng lời, theo nhóm), số nhiệm vụ phối hợp, số việc dưới đầu mục phân công và số lần ở nơi nhận; nêu dòng, tình trạng vào ngày của kế hoạch và cơ quan tiếp nhận. TỆP là - thì đọc từ đầu vào chuẩn.`,
    en: `Counts the tasks that each leads (by field, in words, through a group), those it cooperates in, its duties below headings, and its lines among the recipients; tells where, how it stands on the plan's date and who took over. Where FILE is -, the standard input is read.`,
  },
};

const rules: CommandHelp = {
  operands: { vi: '', en: '' },
  summary: { vi: 'In danh sách quy tắc.', en: 'Prints the rules.' },
  details: { vi: 'Về từng quy tắc: kh explain QUY_TẮC', en: 'On a single rule: kh explain RULE' },
};

const explain: CommandHelp = {
  operands: { vi: 'QUY_TẮC', en: 'RULE' },
  summary: {
    vi: 'Giải thích một quy tắc: phát hiện gì, vì sao, ví dụ, cách bỏ qua.',
    en: 'Explains a rule: what it finds, why, examples, how to suppress it.',
  },
  details: { vi: 'Danh sách quy tắc: kh rules', en: 'The list of rules: kh rules' },
};

/** The words of help; those of options stand in the table of options. */
export const helpTexts = {
  program: {
    vi: 'kh: kiểm tra kế hoạch hành chính (tệp .kh)',
    en: 'kh: checks Vietnamese administrative plans (.kh files)',
  },
  commands: { lint, outline, tasks, agencies, citations, rules, explain },
  seeCommandHelp: { vi: 'Về từng lệnh: kh help LỆNH', en: 'On a single command: kh help COMMAND' },
} as const;
