import { locales } from './bilingual.ts';
import { agencyFields, documentFields } from './catalog-fields.ts';
import type { CommandName, OptionTable } from './option.ts';
import { severities } from './severity.ts';

const planReaders = ['lint', 'outline', 'tasks', 'agencies', 'citations'] as const satisfies CommandName[];
const tables = ['tasks', 'agencies', 'citations'] as const satisfies CommandName[];
const commands = [...planReaders, 'rules', 'explain'] as const satisfies CommandName[];

/**
 * All options, each once: what it is, where it can be set, its words. The command, the reader of `kh.config.json`, the
 * server's settings, the manifest, the JSON schema and the tables in the documentation are made of these rows.
 */
export const optionTable = {
  $schema: {
    kind: 'string',
    config: { name: '$schema', description: { vi: 'Lược đồ của tệp này', en: 'The schema of this file' } },
  },
  root: {
    kind: 'boolean',
    default: false,
    config: {
      name: 'root',
      description: {
        vi: 'Thư mục trên cùng: không tìm cấu hình ở trên nữa',
        en: 'The topmost folder: no configuration is looked for above it',
      },
    },
  },
  lintFormat: {
    kind: 'enum',
    values: ['human', 'json'],
    default: 'human',
    flag: {
      name: 'format',
      commands: ['lint'],
      description: { vi: 'cho người đọc (mặc định) hoặc JSON', en: 'for people (default) or JSON' },
    },
  },
  outlineFormat: {
    kind: 'enum',
    values: ['text', 'json'],
    default: 'text',
    flag: {
      name: 'format',
      commands: ['outline'],
      description: { vi: 'cho người đọc (mặc định) hoặc JSON', en: 'for people (default) or JSON' },
    },
  },
  tableFormat: {
    kind: 'enum',
    values: ['table', 'json', 'csv'],
    default: 'table',
    flag: {
      name: 'format',
      commands: tables,
      description: { vi: 'bảng (mặc định), JSON hoặc CSV', en: 'a table (default), JSON or CSV' },
    },
  },
  rulesFormat: {
    kind: 'enum',
    values: ['table', 'json'],
    default: 'table',
    flag: {
      name: 'format',
      commands: ['rules'],
      description: { vi: 'bảng (mặc định) hoặc JSON', en: 'a table (default) or JSON' },
    },
  },
  /** Which rules are on by default; `strict` adds those that are off otherwise. */
  preset: {
    kind: 'enum',
    values: ['recommended', 'strict'],
    default: 'recommended',
    isLintOption: true,
    flag: {
      name: 'preset',
      commands: ['lint'],
      description: {
        vi: 'các quy tắc nên dùng (mặc định), hoặc thêm cả những quy tắc tắt sẵn',
        en: 'the recommended rules (default), or those that are off by default as well',
      },
    },
    config: {
      name: 'preset',
      description: {
        vi: 'Những quy tắc được dùng: nên dùng, hoặc thêm cả những quy tắc tắt sẵn',
        en: 'Which rules speak: the recommended, or those that are off by default as well',
      },
    },
    setting: {
      name: 'preset',
      order: 1,
      scope: 'resource',
      description: { vi: 'Bộ quy tắc dùng để soát kế hoạch.', en: 'Which rules judge a plan.' },
      valueDescriptions: {
        recommended: {
          vi: 'Những quy tắc mà người soát kỹ nào cũng yêu cầu.',
          en: 'The rules that a careful reader would insist on.',
        },
        strict: {
          vi: 'Những quy tắc trên và cả những quy tắc tùy nếp trình bày của từng cơ quan.',
          en: 'These, and those that are a matter of house style.',
        },
      },
    },
  },
  /** The plan is checked as an issued one even where its number or day is still blank. */
  final: {
    kind: 'boolean',
    default: false,
    isLintOption: true,
    flag: {
      name: 'final',
      commands: ['lint'],
      description: {
        vi: 'soát để ban hành: phải có số, ngày, họ tên người ký, không còn chữ của mẫu và chỗ để trống',
        en: 'review for issue: number, day and signer must be there, nothing of a template or a gap may be left',
      },
    },
    config: {
      name: 'final',
      description: {
        vi: 'Coi như đã ban hành, dù số hay ngày còn để trống',
        en: 'Judge every plan as an issued one',
      },
    },
    setting: {
      name: 'final',
      order: 2,
      scope: 'resource',
      description: {
        vi: 'Soát mọi kế hoạch như kế hoạch đã ban hành. Nếu không, kế hoạch còn để trống số hoặc ngày là dự thảo và chưa bị hỏi đến những phần điền khi ký.',
        en: 'Judge every plan as an issued one. Otherwise a plan whose number or day is blank is a draft, and what is filled in when it is signed is not asked for.',
      },
    },
  },
  /** The text is open in an editor: what was just begun is not yet reported as being no plan. Without effect where `final` is set. */
  drafting: { kind: 'boolean', default: false, isLintOption: true, inEditor: true },
  failOn: {
    kind: 'enum',
    values: [...severities, 'never'],
    default: 'error',
    flag: {
      name: 'fail-on',
      commands: ['lint'],
      description: {
        vi: 'thoát với mã 1 từ mức này trở lên (mặc định error)',
        en: 'exit with code 1 from this severity upwards (default error)',
      },
    },
  },
  fix: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'fix',
      commands: ['lint'],
      description: {
        vi: 'sửa trong tệp những gì chắc chắn, rồi báo những gì còn lại',
        en: 'mend in the file what is sure, then report what remains',
      },
    },
  },
  profile: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'profile',
      commands: ['lint'],
      description: {
        vi: 'in ra đầu ra lỗi thời gian đọc, hiểu kế hoạch và thời gian của từng quy tắc; với --format json thì ghi vào báo cáo',
        en: 'print to standard error what reading, the model and each rule have cost; with --format json it is part of the report',
      },
    },
  },
  stdin: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'stdin',
      commands: ['lint'],
      description: {
        vi: 'đọc một kế hoạch từ đầu vào chuẩn; với --fix thì in văn bản đã sửa, còn báo cáo ra đầu ra lỗi',
        en: 'read one plan from the standard input; with --fix the mended text is printed, the report goes to standard error',
      },
    },
  },
  stdinFilename: {
    kind: 'string',
    flag: {
      name: 'stdin-filename',
      commands: ['lint'],
      valueName: { vi: 'TÊN', en: 'NAME' },
      description: { vi: 'tên tệp ghi trong báo cáo', en: 'name of the file in the report' },
    },
  },
  rawCsv: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'raw-csv',
      commands: tables,
      description: {
        vi: 'với CSV: ghi nguyên văn, kể cả những ô mà bảng tính coi là công thức',
        en: 'with CSV: words as they are, those too that a spreadsheet takes for formulas',
      },
    },
  },
  config: {
    kind: 'string',
    flag: {
      name: 'config',
      commands: planReaders,
      valueName: { vi: 'TỆP', en: 'FILE' },
      description: {
        vi: 'dùng cấu hình này cho mọi kế hoạch, không tìm kh.config.json',
        en: 'judge all plans under this configuration; no kh.config.json is looked for',
      },
    },
  },
  noConfig: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'no-config',
      commands: planReaders,
      description: { vi: 'không dùng cấu hình nào', en: 'use no configuration' },
    },
  },
  /** The language of messages. */
  locale: {
    kind: 'enum',
    values: locales,
    default: 'vi',
    isLintOption: true,
    flag: {
      name: 'locale',
      commands: ['kh', ...commands],
      description: {
        vi: 'ngôn ngữ: tiếng Việt (mặc định) hoặc tiếng Anh',
        en: 'language: Vietnamese (default) or English',
      },
    },
    config: { name: 'locale', description: { vi: 'Ngôn ngữ của thông báo', en: 'Language of messages' } },
    setting: {
      name: 'locale',
      order: 5,
      scope: 'window',
      description: {
        vi: 'Ngôn ngữ của mọi điều nói về một kế hoạch: phát hiện, cách sửa, gợi ý, khung rê chuột, số nhiệm vụ trên đề mục, thông báo. Tên lệnh và thiết đặt theo ngôn ngữ hiển thị của VS Code. Mục `locale` của `kh.config.json` thắng thiết đặt này.',
        en: 'Language of all that is shown about a plan: findings, fixes, suggestions, hovers, counts above headings, messages. Titles of commands and settings follow the display language of VS Code. `locale` in `kh.config.json` goes before this.',
      },
      auto: {
        vi: 'Ngôn ngữ hiển thị của VS Code; tiếng Việt nếu đó không phải tiếng Việt hay tiếng Anh',
        en: 'Display language of VS Code; Vietnamese where that is neither Vietnamese nor English',
      },
      valueLabels: ['Tiếng Việt', 'English'],
    },
  },
  /** Severities by rule id, in the place of the rules' own. */
  rules: {
    kind: 'severities',
    default: {},
    isLintOption: true,
    config: { name: 'rules', description: { vi: 'Mức của từng quy tắc', en: 'Severities of single rules' } },
    setting: {
      name: 'rules',
      order: 3,
      scope: 'resource',
      description: {
        vi: 'Mức độ của từng quy tắc, theo mã quy tắc: `error` (lỗi), `warning` (cảnh báo), `information` (thông tin) hoặc `off` (tắt). Ví dụ `{ "placeholder": "off" }`.',
        en: 'Severity of single rules, by their id: `error`, `warning`, `information` or `off`. For example `{ "placeholder": "off" }`.',
      },
    },
  },
  /** Words that are right although the rule `misspelling` would report them. */
  words: {
    kind: 'strings',
    default: [],
    isLintOption: true,
    config: {
      name: 'words',
      description: {
        vi: 'Từ điển: những chữ viết đúng, không báo lỗi chính tả',
        en: 'Dictionary: words that are right, whatever the rule misspelling thinks of them',
      },
    },
    setting: {
      name: 'dictionary',
      order: 4,
      scope: 'resource',
      description: {
        vi: 'Từ điển của bạn: những chữ viết đúng mà quy tắc `misspelling` vẫn báo (tên riêng, tiếng nước ngoài). Từ điển của thư mục ở mục `words` của `kh.config.json`, của một kế hoạch ở dòng `// kh-words …`.',
        en: 'Words that are right although the rule `misspelling` reports them: names, words of other languages. A folder has its own in `kh.config.json` (`words`), a plan in a line `// kh-words …`.',
      },
    },
  },
  documents: {
    kind: 'objects',
    fields: documentFields,
    config: {
      name: 'documents',
      description: {
        vi: 'Văn bản của địa phương, đơn vị',
        en: 'Documents that the catalogue does not have',
      },
    },
  },
  agencies: {
    kind: 'objects',
    fields: agencyFields,
    config: {
      name: 'agencies',
      description: {
        vi: 'Cơ quan, đơn vị của địa phương',
        en: 'Agencies that the catalogue does not have',
      },
    },
  },
  deadlineHints: {
    kind: 'boolean',
    default: false,
    setting: {
      name: 'inlayHints.deadlines',
      order: 6,
      scope: 'resource',
      description: {
        vi: 'Hiện sau mỗi thời hạn những ngày mà nó chỉ.',
        en: 'Show behind each deadline the days it means.',
      },
    },
  },
  abbreviationHints: {
    kind: 'boolean',
    default: false,
    setting: {
      name: 'inlayHints.abbreviations',
      order: 7,
      scope: 'resource',
      description: {
        vi: 'Hiện sau mỗi chữ viết tắt điều mà nó viết tắt.',
        en: 'Show behind each abbreviation what it stands for.',
      },
    },
  },
  taskLens: {
    kind: 'boolean',
    default: true,
    setting: {
      name: 'codeLens.tasks',
      order: 8,
      scope: 'resource',
      description: {
        vi: 'Hiện trên đề mục phân công số nhiệm vụ mà cơ quan đó chủ trì.',
        en: 'Show above a duty heading how many tasks its agencies lead.',
      },
    },
  },
  traceServer: {
    kind: 'enum',
    values: ['off', 'messages', 'verbose'],
    default: 'off',
    setting: {
      name: 'trace.server',
      order: 9,
      scope: 'window',
      description: {
        vi: 'Ghi vào nhật ký những gì trình soạn thảo và bộ soát kế hoạch trao đổi với nhau.',
        en: 'What is written to the log of what the editor and the language server say to each other.',
      },
      isOfClient: true,
    },
  },
  help: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'help',
      short: 'h',
      commands: ['kh', ...commands],
      description: { vi: 'in hướng dẫn này', en: 'print this help' },
    },
  },
  version: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'version',
      short: 'v',
      commands: ['kh'],
      description: { vi: 'in số phiên bản', en: 'print the version' },
    },
  },
} as const satisfies OptionTable;
