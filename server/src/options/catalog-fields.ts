import { agencyLevels } from '#catalog/codes.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import type { OptionFields } from './option.ts';

/** A document that a workspace adds to the catalogue. */
export const documentFields = {
  type: {
    kind: 'enum',
    values: documentTypes.map(({ name }) => name),
    isRequired: true,
    description: { vi: 'Loại văn bản', en: 'Type of document' },
  },
  number: {
    kind: 'string',
    isRequired: true,
    description: { vi: 'Số, ký hiệu: "144/KH-UBND"', en: 'Number and symbol: "144/KH-UBND"' },
  },
  date: {
    kind: 'day',
    description: { vi: 'Ngày ban hành, năm-tháng-ngày', en: 'Day of issue, year-month-day' },
  },
  issuer: { kind: 'string', description: { vi: 'Cơ quan ban hành', en: 'Issuing body' } },
  title: {
    kind: 'string',
    description: { vi: 'Trích yếu; với luật, pháp lệnh là cả tên', en: 'Subject; of a law the whole name' },
  },
  effectiveFrom: {
    kind: 'day',
    description: { vi: 'Ngày bắt đầu có hiệu lực', en: 'First day in force' },
  },
  effectiveTo: {
    kind: 'day',
    description: { vi: 'Ngày bắt đầu hết hiệu lực', en: 'First day no longer in force' },
  },
  replacedBy: {
    kind: 'strings',
    description: { vi: 'Số của văn bản thay thế', en: 'Numbers of what replaced it' },
  },
} as const satisfies OptionFields;

/** An agency that a workspace adds to the catalogue. */
export const agencyFields = {
  name: { kind: 'string', isRequired: true, description: { vi: 'Tên cơ quan', en: 'Name of the agency' } },
  abbreviations: {
    kind: 'strings',
    description: { vi: 'Tên viết tắt, cách viết khác', en: 'Short forms, other spellings' },
  },
  validFrom: {
    kind: 'day',
    description: { vi: 'Ngày đầu tiên mang tên này', en: 'First day under this name' },
  },
  validTo: {
    kind: 'day',
    description: { vi: 'Ngày cuối cùng mang tên này', en: 'Last day under this name' },
  },
  successors: {
    kind: 'strings',
    description: { vi: 'Tên cơ quan kế tục', en: 'Names of what took over' },
  },
  level: { kind: 'enum', values: agencyLevels, description: { vi: 'Cấp', en: 'Level' } },
} as const satisfies OptionFields;
