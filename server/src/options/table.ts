import { locales } from './bilingual.ts';
import { agencyFields, documentFields } from './catalog-fields.ts';
import { commandRows, formatRows, programRows, subcommands } from './command-rows.ts';
import type { OptionTable } from './option.ts';

/**
 * All options, each once: what it is, where it can be set, its words. The command, the reader of `kh.config.json`, the
 * server's settings, the manifest, the JSON schema and the tables in the documentation are made of these rows;
 * those that only the command has stand in a file of their own.
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
  ...formatRows,
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
        en: 'The rules to run: the recommended ones, or also those that are off by default',
      },
    },
    setting: {
      name: 'preset',
      scope: 'resource',
      description: { vi: 'Bộ quy tắc dùng để soát kế hoạch.', en: 'The set of rules to lint a plan with.' },
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
      scope: 'resource',
      description: {
        vi: 'Soát mọi kế hoạch như kế hoạch đã ban hành. Nếu không, kế hoạch còn để trống số hoặc ngày là dự thảo và chưa bị hỏi đến những phần điền khi ký.',
        en: 'Judge every plan as an issued one. Otherwise a plan whose number or day is blank is a draft, and what is filled in when it is signed is not asked for.',
      },
    },
  },
  /** The text is being edited, in an editor: what was just begun is not yet reported as being no plan. Without effect where `final` is set. */
  isBeingEdited: { kind: 'boolean', default: false, isLintOption: true, editorDefault: true },
  ...commandRows,
  /** Severities by rule id, in the place of the rules' own. */
  rules: {
    kind: 'severities',
    default: {},
    isLintOption: true,
    config: { name: 'rules', description: { vi: 'Mức của từng quy tắc', en: 'Severities of single rules' } },
    setting: {
      name: 'rules',
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
      scope: 'resource',
      description: {
        vi: 'Từ điển của bạn: những chữ viết đúng mà quy tắc `misspelling` vẫn báo (tên riêng, tiếng nước ngoài). Từ điển của thư mục ở mục `words` của `kh.config.json`, của một kế hoạch ở dòng `// kh-words …`.',
        en: 'Words that are right although the rule `misspelling` reports them: names, words of other languages. A folder has its own in `kh.config.json` (`words`), a plan in a line `// kh-words …`.',
      },
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
      commands: ['kh', ...subcommands],
      description: {
        vi: 'ngôn ngữ: tiếng Việt (mặc định) hoặc tiếng Anh',
        en: 'language: Vietnamese (default) or English',
      },
    },
    config: { name: 'locale', description: { vi: 'Ngôn ngữ của thông báo', en: 'Language of messages' } },
    setting: {
      name: 'locale',
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
      scope: 'resource',
      description: {
        vi: 'Hiện trên đề mục phân công số nhiệm vụ mà cơ quan đó chủ trì.',
        en: 'Show above a duty heading how many tasks its agencies lead.',
      },
    },
  },
  renumberAfterDeletion: {
    kind: 'boolean',
    default: true,
    setting: {
      name: 'renumberAfterDeletion',
      scope: 'resource',
      description: {
        vi: 'Khi xóa cả dòng một mục khỏi danh sách đang đúng thứ tự: đánh thứ tự lại các mục sau và các chỗ dẫn chiếu đến chúng.',
        en: 'When whole items are deleted from a list that counts right: renumber those behind them, and the references to them.',
      },
      clientOnly: true,
    },
  },
  /** The plans of the folders that are not open are checked, too. */
  workspaceDiagnostics: {
    kind: 'boolean',
    default: false,
    setting: {
      name: 'workspaceDiagnostics',
      scope: 'resource',
      description: {
        vi: 'Soát cả những kế hoạch trong thư mục đang không mở, và hiện phát hiện của chúng trong khung Vấn đề.',
        en: 'Check the plans of the folder that are not open, too, and show their findings in Problems.',
      },
    },
  },
  emptyPlanHint: {
    kind: 'boolean',
    default: true,
    setting: {
      name: 'emptyPlanHint',
      scope: 'resource',
      description: {
        vi: 'Hiện trong tệp trống cách bắt đầu một kế hoạch.',
        en: 'Show in an empty file how to begin a plan.',
      },
      clientOnly: true,
    },
  },
  traceServer: {
    kind: 'enum',
    values: ['off', 'messages', 'verbose'],
    default: 'off',
    setting: {
      name: 'trace.server',
      scope: 'window',
      description: {
        vi: 'Ghi vào nhật ký những gì trình soạn thảo và bộ soát kế hoạch trao đổi với nhau.',
        en: 'What is written to the log of what the editor and the language server say to each other.',
      },
      clientOnly: true,
    },
  },
  ...programRows,
} as const satisfies OptionTable;
