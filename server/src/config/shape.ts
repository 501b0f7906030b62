import { levels } from '#catalog/codes.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { ruleIds } from '#rules/registry.ts';

/** What a value of the configuration may be. The reader and the JSON schema of editors both read these. */
export type Shape =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'texts' }
  /** Each of some names with one of some words. */
  | { readonly kind: 'choices'; readonly names: readonly string[]; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Fields };

export interface Field {
  readonly shape: Shape;
  readonly isRequired?: boolean;
  readonly says: Bilingual;
}
export type Fields = Readonly<Record<string, Field>>;

const text: Shape = { kind: 'text' };
const day: Shape = { kind: 'day' };
const texts: Shape = { kind: 'texts' };

const documentFields = {
  type: {
    shape: { kind: 'choice', values: documentTypes.map(({ name }) => name) },
    isRequired: true,
    says: { vi: 'Loại văn bản', en: 'Type of document' },
  },
  number: {
    shape: text,
    isRequired: true,
    says: { vi: 'Số, ký hiệu: "144/KH-UBND"', en: 'Number and symbol: "144/KH-UBND"' },
  },
  date: { shape: day, says: { vi: 'Ngày ban hành, năm-tháng-ngày', en: 'Day of issue, year-month-day' } },
  issuer: { shape: text, says: { vi: 'Cơ quan ban hành', en: 'Issuing body' } },
  title: {
    shape: text,
    says: { vi: 'Trích yếu; với luật, pháp lệnh là cả tên', en: 'Subject; of a law the whole name' },
  },
  effectiveFrom: { shape: day, says: { vi: 'Ngày bắt đầu có hiệu lực', en: 'First day in force' } },
  effectiveTo: { shape: day, says: { vi: 'Ngày bắt đầu hết hiệu lực', en: 'First day no longer in force' } },
  replacedBy: { shape: texts, says: { vi: 'Số của văn bản thay thế', en: 'Numbers of what replaced it' } },
} as const satisfies Fields;

const agencyFields = {
  name: { shape: text, isRequired: true, says: { vi: 'Tên cơ quan', en: 'Name of the agency' } },
  abbreviations: {
    shape: texts,
    says: { vi: 'Tên viết tắt, cách viết khác', en: 'Short forms, other spellings' },
  },
  validFrom: { shape: day, says: { vi: 'Ngày đầu tiên mang tên này', en: 'First day under this name' } },
  validTo: { shape: day, says: { vi: 'Ngày cuối cùng mang tên này', en: 'Last day under this name' } },
  successors: { shape: texts, says: { vi: 'Tên cơ quan kế tục', en: 'Names of what took over' } },
  level: { shape: { kind: 'choice', values: levels }, says: { vi: 'Cấp', en: 'Level' } },
} as const satisfies Fields;

export const severities = ['error', 'warning', 'information', 'off'] as const;

/** All that `kh.config.json` may say. */
export const configFields = {
  $schema: { shape: text, says: { vi: 'Lược đồ của tệp này', en: 'The schema of this file' } },
  root: {
    shape: { kind: 'flag' },
    says: {
      vi: 'Thư mục trên cùng: không tìm cấu hình ở trên nữa',
      en: 'The topmost folder: no configuration is looked for above it',
    },
  },
  preset: {
    shape: { kind: 'choice', values: ['recommended', 'strict'] },
    says: {
      vi: 'Những quy tắc được dùng: nên dùng, hoặc thêm cả những quy tắc tắt sẵn',
      en: 'Which rules speak: the recommended, or those that are off by default as well',
    },
  },
  final: {
    shape: { kind: 'flag' },
    says: { vi: 'Coi như đã ban hành, dù số hay ngày còn để trống', en: 'Judge every plan as an issued one' },
  },
  locale: {
    shape: { kind: 'choice', values: ['vi', 'en'] },
    says: { vi: 'Ngôn ngữ của thông báo', en: 'Language of messages' },
  },
  rules: {
    shape: { kind: 'choices', names: ruleIds, values: severities },
    says: { vi: 'Mức của từng quy tắc', en: 'Severities of single rules' },
  },
  words: {
    shape: texts,
    says: {
      vi: 'Từ điển: những chữ viết đúng, không báo lỗi chính tả',
      en: 'Dictionary: words that are right, whatever the rule misspelling thinks of them',
    },
  },
  documents: {
    shape: { kind: 'list', of: documentFields },
    says: { vi: 'Văn bản của địa phương, đơn vị', en: 'Documents that the catalogue does not have' },
  },
  agencies: {
    shape: { kind: 'list', of: agencyFields },
    says: { vi: 'Cơ quan, đơn vị của địa phương', en: 'Agencies that the catalogue does not have' },
  },
} as const satisfies Fields;
