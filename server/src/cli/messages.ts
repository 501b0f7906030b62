import { taskWords } from '#features/task-list/task-words.ts';
import type { LegacyEncoding } from '#grammar/text/legacy/convert.ts';
import type { CitationPlace } from '#model/citations/citation-text.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { itemLevelNames } from '#rules/level-names.ts';
import { encodingNames } from '#rules/text/encoding-names.ts';
import type { CitedState } from './citation-rows.ts';

/** The messages of the command in both languages; those of rules are in their modules. */

const suggestion = (near: string | undefined): Bilingual =>
  near === undefined ? { vi: '', en: '' } : { vi: ` Ý bạn là ${near}?`, en: ` Did you mean ${near}?` };

const oneOf = (words: readonly string[] | undefined): Bilingual =>
  words
    ? { vi: ` Có thể là: ${words.join(', ')}.`, en: ` It can be: ${words.join(', ')}.` }
    : { vi: '', en: '' };

const notPlainText = (what: string, whatEn: string, toDo: string, toDoEn: string): Bilingual => ({
  vi: `đây là ${what}, không phải văn bản thuần; hãy ${toDo} vào một tệp .kh lưu theo mã UTF-8`,
  en: `this is ${whatEn}, no plain text; ${toDoEn} into a .kh file saved as UTF-8`,
});

/** Wrong use, and input that cannot be read. */
export const messages = {
  unknownCommand: (name: string, near: string | undefined): Bilingual => ({
    vi: `Không có lệnh “${name}”.${suggestion(near).vi}`,
    en: `There is no command “${name}”.${suggestion(near).en}`,
  }),
  unknownOption: (option: string, near: string | undefined): Bilingual => ({
    vi: `Không có tùy chọn ${option}.${suggestion(near).vi}`,
    en: `There is no option ${option}.${suggestion(near).en}`,
  }),
  needsValue: (option: string, words: readonly string[] | undefined): Bilingual => ({
    vi: `Sau ${option} phải có giá trị.${oneOf(words).vi}`,
    en: `${option} needs a value.${oneOf(words).en}`,
  }),
  needsNoValue: (option: string): Bilingual => ({
    vi: `${option} không nhận giá trị.`,
    en: `${option} takes no value.`,
  }),
  unknownValue: (
    option: string,
    value: string,
    words: readonly string[],
    near: string | undefined,
  ): Bilingual => ({
    vi: `${option} không nhận giá trị “${value}”.${suggestion(near).vi}${oneOf(words).vi}`,
    en: `${option} cannot be “${value}”.${suggestion(near).en}${oneOf(words).en}`,
  }),
  noPaths: {
    vi: 'Chưa nêu tệp hay thư mục nào. Để kiểm tra thư mục hiện tại: kh lint .',
    en: 'No file or folder is named. To check the current folder: kh lint .',
  },
  noFile: { vi: 'Chưa nêu tệp hay thư mục nào.', en: 'No file or folder is named.' },
  noRule: {
    vi: 'Chưa nêu quy tắc nào. Danh sách quy tắc: kh rules',
    en: 'No rule is named. The list of rules: kh rules',
  },
  tooMany: (operand: string): Bilingual => ({
    vi: `Thừa “${operand}”.`,
    en: `“${operand}” is one too many.`,
  }),
  stdinWithPaths: {
    vi: '--stdin (hay -) đọc một kế hoạch từ đầu vào chuẩn, nên không đi cùng tên tệp hay thư mục.',
    en: '--stdin (or -) reads one plan from the standard input, so no file or folder can be named with it.',
  },
  filenameWithoutStdin: {
    vi: '--stdin-filename chỉ đi cùng --stdin.',
    en: '--stdin-filename goes with --stdin only.',
  },
  configTwice: {
    vi: '--config và --no-config không đi cùng nhau.',
    en: '--config and --no-config do not go together.',
  },
  noConfigFile: (file: string, why: Bilingual): Bilingual => ({
    vi: `Không dùng được cấu hình “${file}”: ${why.vi}.`,
    en: `The configuration “${file}” cannot be used: ${why.en}.`,
  }),
  rawWithoutCsv: {
    vi: '--raw-csv chỉ đi cùng --format csv.',
    en: '--raw-csv goes with --format csv only.',
  },
  unknownRule: (name: string, near: readonly string[]): Bilingual => ({
    vi: `Không có quy tắc “${name}”.${suggestion(near.length > 0 ? near.join(', ') : undefined).vi} Danh sách quy tắc: kh rules`,
    en: `There is no rule “${name}”.${suggestion(near.length > 0 ? near.join(', ') : undefined).en} The list of rules: kh rules`,
  }),
  noRulePage: (file: string): Bilingual => ({
    vi: `Không có trang giải thích ${file}: bản cài kh này thiếu tệp, hãy cài lại.`,
    en: `The page ${file} is not there: files of this installation of kh are missing, install it anew.`,
  }),
  seeHelp: (command: string | undefined): Bilingual => ({
    vi: `Cách dùng: kh help${command ? ` ${command}` : ''}`,
    en: `Usage: kh help${command ? ` ${command}` : ''}`,
  }),
  missing: { vi: 'không có tệp hay thư mục này', en: 'there is no such file or folder' },
  noMatch: {
    vi: 'không có tệp hay thư mục nào khớp mẫu này',
    en: 'no file or folder matches this pattern',
  },
  noPermission: { vi: 'không có quyền đọc', en: 'no permission to read' },
  noPlans: {
    vi: 'trong thư mục không có tệp .kh nào',
    en: 'the folder holds no .kh file',
  },
  isFolder: {
    vi: 'đây là thư mục, ở đây cần một tệp',
    en: 'this is a folder; a file is needed here',
  },
  isSpecial: {
    vi: 'không phải tệp thường (là thiết bị, ống dẫn hoặc socket) nên không đọc; để đọc đầu ra của lệnh khác, nối nó vào kh bằng | và nêu - thay tên tệp',
    en: 'this is no plain file (a device, pipe or socket), so it is not read; to have the output of a command read, pipe it into kh and name - in place of a file',
  },
  leadsOut: {
    vi: 'liên kết dẫn ra ngoài những gì được nêu nên không đọc; muốn soát thì nêu chính tệp ấy',
    en: 'the link leads out of what was named, so it is not read; name the file itself to have it checked',
  },
  wouldLeadOut: (target: string): Bilingual => ({
    vi: `không ghi, vì liên kết dẫn ra ngoài thư mục (tới ${target}); muốn sửa thì nêu chính tệp ấy`,
    en: `not written: the link leads out of the folder (to ${target}); name that file itself to have it fixed`,
  }),
  changedMeanwhile: {
    vi: 'tệp đã thay đổi trong lúc sửa; giữ nguyên như hiện có, hãy chạy lại lệnh',
    en: 'the file was changed while it was being fixed; it stays as it is now, run the command again',
  },
  halfWritten: (why: string, backup: string): Bilingual => ({
    vi: `không ghi được trọn tệp (${why}); nội dung trước khi sửa còn ở ${backup}`,
    en: `the file could not be written whole (${why}); what it held before is in ${backup}`,
  }),
  configSpecial: {
    vi: 'không phải tệp thường (là thiết bị, ống dẫn hoặc socket) nên không đọc',
    en: 'this is no plain file (a device, pipe or socket), so it is not read',
  },
  configTooLarge: (megabytes: number): Bilingual => ({
    vi: `tệp lớn hơn ${megabytes} MB, không thể là một cấu hình`,
    en: `the file is larger than ${megabytes} MB, which no configuration is`,
  }),
  tooLarge: (megabytes: number): Bilingual => ({
    vi: `tệp lớn hơn ${megabytes} MB, không thể là một kế hoạch`,
    en: `the file is larger than ${megabytes} MB, which no plan is`,
  }),
  /** What a file seems to be that is no plain text, and what to do. */
  notText: {
    'utf-16': {
      vi: 'tệp lưu theo mã UTF-16; hãy lưu lại theo mã UTF-8',
      en: 'the file is encoded in UTF-16; save it as UTF-8',
    },
    pdf: notPlainText('một tệp PDF', 'a PDF', 'mở tệp rồi chép nội dung', 'open it and paste its text'),
    word: notPlainText(
      'một tệp Word (.docx, .odt)',
      'a Word file (.docx, .odt)',
      'mở bằng Word rồi chép nội dung',
      'open it in Word and paste its text',
    ),
    'old-word': notPlainText(
      'một tệp Word hoặc Excel kiểu cũ (.doc, .xls)',
      'an old Word or Excel file (.doc, .xls)',
      'mở bằng Word rồi chép nội dung',
      'open it in Word and paste its text',
    ),
    office: notPlainText(
      'một tệp Excel hoặc PowerPoint (.xlsx, .pptx)',
      'an Excel or PowerPoint file (.xlsx, .pptx)',
      'mở tệp rồi chép nội dung',
      'open it and paste its text',
    ),
    archive: notPlainText(
      'một tệp nén (.zip, .rar, .7z, .gz)',
      'an archive (.zip, .rar, .7z, .gz)',
      'giải nén rồi chép nội dung kế hoạch',
      'unpack it and paste the text of the plan',
    ),
    image: notPlainText(
      'một tệp ảnh, có thể là bản quét',
      'an image, a scan perhaps',
      'nhận dạng chữ (OCR, ngôn ngữ tiếng Việt) rồi chép nội dung',
      'have its text recognised (OCR, in Vietnamese) and paste it',
    ),
    program: notPlainText(
      'một tệp chương trình',
      'a program',
      'tìm đúng tệp kế hoạch, chép nội dung',
      'find the right file and paste the text of the plan',
    ),
    rtf: notPlainText(
      'một tệp RTF (văn bản có định dạng)',
      'an RTF file (formatted text)',
      'mở bằng Word rồi chép nội dung',
      'open it in Word and paste its text',
    ),
    binary: {
      vi: 'tệp không phải văn bản thuần (có thể là tệp Word, PDF); hãy chép nội dung sang một tệp .kh lưu theo mã UTF-8',
      en: 'the file is no plain text (a Word file or PDF, perhaps); paste its text into a .kh file saved as UTF-8',
    },
  },
  legacyBytes: (encoding: LegacyEncoding): Bilingual => ({
    vi: `tệp lưu theo bảng mã ${encodingNames[encoding].vi}, không phải UTF-8; hãy chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) ở văn bản gốc rồi chép vào tệp .kh, hoặc mở tệp này trong VS Code bằng “Reopen with Encoding: Western (Windows 1252)”, dùng cách sửa “Chuyển sang Unicode” và lưu theo UTF-8`,
    en: `the file is encoded in ${encodingNames[encoding].en}, not in UTF-8; convert the original to Unicode (UniKey, Ctrl+Shift+F6) and paste it into a .kh file, or open this file in VS Code by “Reopen with Encoding: Western (Windows 1252)”, apply the fix “Convert to Unicode” and save it as UTF-8`,
  }),
  notUtf8: (byte: number, line: number): Bilingual => ({
    vi: `tệp không lưu theo mã UTF-8 (byte thứ ${byte}, dòng ${line} không đọc được); hãy lưu lại theo mã UTF-8`,
    en: `the file is not encoded in UTF-8 (byte ${byte}, on line ${line}, cannot be read); save it as UTF-8`,
  }),
  cannotRead: (why: string): Bilingual => ({ vi: `không đọc được (${why})`, en: `cannot be read (${why})` }),
  cannotWrite: (why: string): Bilingual => ({
    vi: `không ghi được (${why})`,
    en: `cannot be written (${why})`,
  }),
  mayNotWrite: {
    vi: 'không ghi được: không có quyền ghi tệp này hoặc thư mục chứa nó',
    en: 'cannot be written: no permission to write the file or its folder',
  },
  outputLost: (why: string): Bilingual => ({
    vi: `Không ghi được kết quả (${why}).`,
    en: `The output cannot be written (${why}).`,
  }),
  internal: (why: string): Bilingual => ({
    vi: `lỗi của chương trình, xin báo cho người phát triển (${why})`,
    en: `a fault of the program, please report it (${why})`,
  }),
} as const;

/** Words of reports. */
export const reportWords = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  information: { vi: 'thông tin', en: 'information' },
  off: { vi: 'tắt', en: 'off' },
  safe: { vi: 'tự sửa được', en: 'automatic' },
  offered: { vi: 'có gợi ý sửa', en: 'suggested' },
  none: { vi: 'không', en: 'none' },
  related: { vi: 'xem', en: 'see' },
  summary: (files: number, errors: number, warnings: number, informations: number): Bilingual => ({
    vi: `${files} tệp, ${errors} lỗi, ${warnings} cảnh báo, ${informations} thông tin`,
    en: `${files} ${plural(files, 'file')}, ${errors} ${plural(errors, 'error')}, ${warnings} ${plural(warnings, 'warning')}, ${informations} ${plural(informations, 'information', '')}`,
  }),
  unread: (files: number): Bilingual => ({ vi: `${files} tệp không xử lý được`, en: `${files} failed` }),
  fixable: (count: number): Bilingual => ({
    vi: `${count} chỗ sửa được bằng --fix`,
    en: `${count} can be fixed with --fix`,
  }),
  configAbove: (paths: readonly string[]): Bilingual => ({
    vi: `Theo cấu hình nằm ở trên: ${paths.join(', ')}`,
    en: `Under a configuration from above: ${paths.join(', ')}`,
  }),
  fixed: (count: number): Bilingual => ({ vi: `đã sửa ${count} chỗ`, en: `${count} fixed` }),
  profile: [
    { vi: 'Phần', en: 'Part' },
    { vi: 'ms', en: 'ms' },
    { vi: 'Tỷ lệ', en: 'Share' },
    { vi: 'Phát hiện', en: 'Findings' },
  ],
  total: { vi: 'Tổng cộng', en: 'Total' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  severity: { vi: 'Mức', en: 'Severity' },
  fix: { vi: 'Sửa', en: 'Fix' },
  title: { vi: 'Nội dung', en: 'Title' },
  what: { vi: 'Phát hiện gì', en: 'What is found' },
  why: { vi: 'Vì sao', en: 'Why' },
  bad: { vi: 'Sai', en: 'Bad' },
  good: { vi: 'Đúng', en: 'Good' },
  suppress: { vi: 'Bỏ qua', en: 'How to silence' },
  strictOnly: {
    vi: 'tắt (là thông tin khi dùng --preset strict)',
    en: 'off (information under --preset strict)',
  },
  suppressLine: { vi: 'Cho dòng ngay sau:', en: 'For the next line:' },
  suppressPiece: { vi: 'Cho một đoạn:', en: 'For a piece of the plan:' },
  reason: { vi: 'lý do', en: 'reason' },
  usage: { vi: 'Cách dùng', en: 'Usage' },
  commands: { vi: 'Lệnh', en: 'Commands' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  ...taskWords,
  document: { vi: 'Văn bản', en: 'Document' },
  issued: { vi: 'Ngày', en: 'Issued' },
  place: { vi: 'Ở đâu', en: 'Where' },
  force: { vi: 'Hiệu lực', en: 'In force' },
  replacedBy: { vi: 'Thay bằng', en: 'Replaced by' },
  nested: { vi: 'trong tên văn bản khác', en: 'in another’s name' },
  noCitations: { vi: 'Không viện dẫn văn bản nào.', en: 'No documents are cited.' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  led: { vi: 'Chủ trì', en: 'Leads' },
  cooperated: { vi: 'Phối hợp', en: 'Cooperates' },
  duties: { vi: 'Được giao', en: 'Duties' },
  received: { vi: 'Nơi nhận', en: 'Receives' },
  state: { vi: 'Tình trạng', en: 'State' },
  lines: { vi: 'Dòng', en: 'Lines' },
  unknown: { vi: 'không rõ', en: 'not known' },
  ended: (day: string, successorNames: string): Bilingual => ({
    vi: `không còn${day && ` từ ${day}`}${successorNames && `, nay là ${successorNames}`}`,
    en: `gone${day && ` since ${day}`}${successorNames && `, now ${successorNames}`}`,
  }),
  notYet: (day: string): Bilingual => ({ vi: `chưa có (từ ${day})`, en: `not yet there (from ${day})` }),
  noAgencies: { vi: 'Không có cơ quan nào.', en: 'There are no agencies.' },
} as const;

/** Where a document is cited. */
export const citedPlaces: Readonly<Record<CitationPlace, Bilingual>> = {
  title: { vi: 'tên kế hoạch', en: 'title' },
  decision: { vi: 'quyết định', en: 'decision' },
  basis: { vi: 'căn cứ', en: 'legal basis' },
  preamble: { vi: 'mở đầu', en: 'preamble' },
  body: { vi: 'nội dung', en: 'body' },
  closing: { vi: 'kết thúc', en: 'closing' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  footnotes: { vi: 'chú thích', en: 'footnotes' },
  annex: { vi: 'phụ lục', en: 'annex' },
  table: { vi: 'bảng', en: 'table' },
};

/** Whether it holds on the plan's day; behind `expired` stands since when. */
export const citedStates: Readonly<Record<CitedState, Bilingual>> = {
  'in-force': { vi: 'còn', en: 'in force' },
  expired: { vi: 'hết từ', en: 'not since' },
  'not-yet': { vi: 'chưa', en: 'not yet' },
  'no-end-known': { vi: 'không thấy hết', en: 'no end known' },
  unknown: { vi: 'không rõ', en: 'not known' },
};

function plural(count: number, word: string, ending = 's'): string {
  return count === 1 ? word : word + ending;
}

/** Parts and levels of a plan by name. */
export const partNames = {
  header: { vi: 'Phần đầu', en: 'Header' },
  decision: { vi: 'Quyết định ban hành', en: 'Decision' },
  decisionEnding: { vi: 'Nơi nhận, chữ ký của quyết định', en: 'Ending of the decision' },
  title: { vi: 'Tên loại, trích yếu', en: 'Title' },
  preamble: { vi: 'Căn cứ, mở đầu', en: 'Preamble' },
  body: { vi: 'Nội dung', en: 'Body' },
  closing: { vi: 'Kết thúc', en: 'Closing' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Chữ ký', en: 'Signature' },
  footnotes: { vi: 'Chú thích', en: 'Footnotes' },
  annex: { vi: 'Phụ lục', en: 'Annex' },
  form: { vi: 'Biểu mẫu', en: 'Form' },
} as const;

/** The levels of a plan in an outline, where dashes and pluses have short names. */
export const levelNames: typeof itemLevelNames = {
  ...itemLevelNames,
  dash: { vi: 'gạch', en: 'dash' },
  plus: { vi: 'cộng', en: 'plus' },
};
