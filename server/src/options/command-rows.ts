import type { CommandName, OptionTable } from './option.ts';
import { severities } from './severity.ts';

const planReaders = ['lint', 'outline', 'tasks', 'agencies', 'citations'] as const satisfies CommandName[];
const tables = ['tasks', 'agencies', 'citations'] as const satisfies CommandName[];
export const subcommands = [...planReaders, 'rules', 'explain'] as const satisfies CommandName[];

/** Rows of the table of options that only the command has: how it writes its report. */
export const formatRows = {
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
} as const satisfies OptionTable;

/** Rows that only the command has: what it reads and does. */
export const commandRows = {
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
        en: 'fix safe findings in the file, then report the rest',
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
        en: 'read one plan from the standard input; with --fix the fixed text is printed, the report goes to standard error',
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
        en: 'with CSV: write cells unchanged, even those that a spreadsheet takes for formulas',
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
        en: 'use this configuration for all plans; do not look for kh.config.json',
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
} as const satisfies OptionTable;

/** Rows that only the command has: what every command line can ask for. */
export const programRows = {
  help: {
    kind: 'boolean',
    default: false,
    flag: {
      name: 'help',
      short: 'h',
      commands: ['kh', ...subcommands],
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
