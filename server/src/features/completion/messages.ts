import type { Level as AgencyLevel } from '#catalog/agency.ts';
import { agencyLevelNames as agencyLevels } from '#features/level-names.ts';
import type { ItemLevel } from '#grammar/tree.ts';
import type { Bilingual, Locale } from '#options/bilingual.ts';
import { itemLevelNames } from '#rules/level-names.ts';

/** The texts that completions show besides those of the plan and the catalog, in both languages. */
export const completionMessages = {
  inPlan: { vi: 'Đã nêu trong kế hoạch', en: 'Named in the plan' },
  ofMany: { vi: 'Cách gọi chung', en: 'For several' },
  from: (day: string): Bilingual => ({ vi: `từ ${day}`, en: `from ${day}` }),
  until: (day: string): Bilingual => ({ vi: `đến ${day}`, en: `until ${day}` }),
  replaces: (name: string, until: string): Bilingual => ({
    vi: `thay ${name}${until && ` (đến ${until})`}`,
    en: `in place of ${name}${until && ` (until ${until})`}`,
  }),
  perhapsNow: (names: string): Bilingual => ({ vi: `có thể nay là ${names}`, en: `perhaps ${names} by now` }),
  short: (forms: string): Bilingual => ({ vi: `Viết tắt: ${forms}`, en: `Short: ${forms}` }),
  shared: (name: string, successors: string): Bilingual => ({
    vi: `Nhiệm vụ của ${name} chuyển cho: ${successors}`,
    en: `The work of ${name} went to: ${successors}`,
  }),
  numbered: (number: string): Bilingual => ({ vi: `số ${number}`, en: `no. ${number}` }),
  issuedLater: { vi: 'ban hành sau ngày của kế hoạch', en: 'issued after the plan’s day' },
  notYet: (from: string): Bilingual => ({
    vi: `chưa có hiệu lực${from && ` (từ ${from})`}`,
    en: `not yet in force${from && ` (from ${from})`}`,
  }),
  ended: (from: string, by: string): Bilingual => ({
    vi: `hết hiệu lực${from && ` từ ${from}`}${by && `, thay bằng ${by}`}`,
    en: `no longer in force${from && ` from ${from}`}${by && `, replaced by ${by}`}`,
  }),
  citedInFull: { vi: 'Đã viện dẫn đầy đủ', en: 'Cited in full already' },
  citedInPlan: { vi: 'Đã viện dẫn trong kế hoạch', en: 'Cited in the plan' },
  past: (day: string): Bilingual => ({ vi: `Đã qua so với ngày ${day}`, en: `Over by ${day}` }),
  again: { vi: 'Lặp lại, không có ngày kết thúc', en: 'Again and again, without an end' },
  last: { vi: 'Hạn cuối', en: 'Last day' },
  isThere: { vi: 'Nhiệm vụ đã có trường này', en: 'The task has this field already' },
  field: { vi: 'Trường của nhiệm vụ', en: 'A field of the task' },
  sectionLacking: { vi: 'Mục chưa có trong kế hoạch', en: 'A section that the plan lacks' },
  clauseLacking: { vi: 'Khoản chưa có trong kế hoạch', en: 'A clause that the plan lacks' },
  title: { vi: 'Tên loại văn bản', en: 'The kind of document' },
  nation: { vi: 'Quốc hiệu', en: 'The name of the State' },
  motto: { vi: 'Tiêu ngữ', en: 'The motto' },
  legalBasis: { vi: 'Căn cứ ban hành', en: 'A legal basis' },
  numberLine: {
    vi: 'Số và ký hiệu; số để trống cho văn thư',
    en: 'Number and symbol; the number is given on issue',
  },
  dateLine: {
    vi: 'Địa danh, ngày tháng năm; ngày để trống',
    en: 'Place and date; the day is given on issue',
  },
  signatureLine: { vi: 'Quyền hạn, chức vụ của người ký', en: 'Authority and office of the signer' },
  usualRecipient: { vi: 'Nơi nhận thường có', en: 'A usual recipient' },
  recipient: { vi: 'Nơi nhận', en: 'Recipients' },
  firstSection: { vi: 'Mục đầu tiên', en: 'The first section' },
  next: (level: ItemLevel): Bilingual => ({
    vi: `${capital(itemLevelNames[level].vi)} tiếp theo`,
    en: `The next ${itemLevelNames[level].en}`,
  }),
  below: (level: ItemLevel, marker: string): Bilingual => ({
    vi: `Bên dưới ${itemLevelNames[level].vi} ${marker}`,
    en: `Below ${itemLevelNames[level].en} ${marker}`,
  }),
  wholePlan: { vi: 'Từ quốc hiệu đến chữ ký', en: 'From the motto to the signature' },
  header: {
    vi: 'Tên cơ quan, quốc hiệu, tiêu ngữ, số, nơi và ngày',
    en: 'Issuer, motto, number, place and day',
  },
  headerAndTitle: {
    vi: 'Tên cơ quan, quốc hiệu, tiêu ngữ, số, nơi và ngày, tên loại, trích yếu',
    en: 'Issuer, motto, number, place and day, title',
  },
  legalBases: {
    vi: 'Những căn cứ pháp lý, dòng cuối có dấu chấm',
    en: 'Legal bases, the last with a full stop',
  },
  opening: { vi: 'Câu dẫn vào nội dung kế hoạch', en: 'The sentence that issues the plan' },
  sectionNumbered: (number: string): Bilingual => ({
    vi: `Mục ${number} chưa có trong kế hoạch`,
    en: `Section ${number}, which the plan lacks`,
  }),
  task: { vi: 'Chủ trì, phối hợp, thời gian, sản phẩm', en: 'Lead, cooperation, deadline, product' },
  taskTable: {
    vi: 'Bảng phân công nhiệm vụ; dòng số La Mã là tên nhóm',
    en: 'A table of tasks; rows with Roman numbers head groups',
  },
  duty: { vi: 'Tên cơ quan và các việc được giao', en: 'An agency and what it is to do' },
  closing: { vi: 'Trên đây là Kế hoạch …, có dấu ./. ở cuối', en: 'The last paragraph, with ./. at its end' },
  recipients: {
    vi: 'Mỗi dòng có dấu chấm phẩy, dòng Lưu có dấu chấm',
    en: 'Each line with a semicolon, the last with a full stop',
  },
  signature: (lines: string): Bilingual => ({ vi: lines, en: lines }),
  annex: {
    vi: 'Phụ lục có bảng nhiệm vụ; nội dung kế hoạch phải nhắc đến Phụ lục',
    en: 'An annex with a table of tasks; the plan has to refer to it',
  },
  disableNextLine: { vi: 'Tắt quy tắc ở dòng ngay dưới', en: 'Disables rules on the line right below' },
  disable: { vi: 'Tắt quy tắc từ đây trở đi', en: 'Disables rules from here on' },
  enable: { vi: 'Bật lại quy tắc từ đây trở đi', en: 'Enables rules again from here on' },
  wordList: {
    vi: 'Từ điển của tệp này: những chữ viết đúng',
    en: 'The dictionary of this file: words that are right',
  },
} as const;

/** What the level of an agency is called. */
export const agencyLevel = (level: AgencyLevel, locale: Locale): string => agencyLevels[level][locale];

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
