import type { Bilingual } from '#options/bilingual.ts';
import type { NewPlanQuestion } from '#protocol/new-plan.ts';

interface Question {
  readonly title: Bilingual;
  readonly prompt: Bilingual;
}

/** The words of the questions about a new plan. */
export const questionMessages: Readonly<Record<NewPlanQuestion, Question>> = {
  level: {
    title: { vi: 'Cấp ban hành', en: 'Who issues the plan' },
    prompt: { vi: 'Kế hoạch do ai ban hành?', en: 'What kind of body issues the plan?' },
  },
  issuer: {
    title: { vi: 'Cơ quan ban hành', en: 'The issuing body' },
    prompt: {
      vi: 'Chọn, hoặc gõ tên (có dấu hay không dấu)',
      en: 'Choose, or type the name (with or without diacritics)',
    },
  },
  place: {
    title: { vi: 'Địa phương', en: 'The place' },
    prompt: { vi: 'Thuộc tỉnh, thành phố nào?', en: 'Of which province or city?' },
  },
  years: {
    title: { vi: 'Thời gian của kế hoạch', en: 'The time of the plan' },
    prompt: {
      vi: 'Chọn, hoặc gõ năm (2027) hay giai đoạn (2026 - 2030)',
      en: 'Choose, or type a year (2027) or years (2026 - 2030)',
    },
  },
  subject: {
    title: { vi: 'Trích yếu', en: 'The subject' },
    prompt: {
      vi: 'Kế hoạch về việc gì? Không cần gõ lại “Kế hoạch”, địa phương và năm',
      en: 'What is the plan about? “Kế hoạch”, the place and the year come by themselves',
    },
  },
  tasks: {
    title: { vi: 'Cách viết nhiệm vụ', en: 'How tasks stand' },
    prompt: { vi: 'Nhiệm vụ viết thành danh sách hay thành bảng?', en: 'Are the tasks a list or a table?' },
  },
  count: {
    title: { vi: 'Số nhiệm vụ', en: 'How many tasks' },
    prompt: {
      vi: 'Chừa sẵn chỗ cho bao nhiêu nhiệm vụ? Thêm, bớt sau cũng được',
      en: 'For how many tasks? More can be added later',
    },
  },
};

export const placeOfSchool: Bilingual = {
  vi: 'Xã, phường, đặc khu nơi trường đóng; trường trực thuộc Sở thì tỉnh, thành phố',
  en: 'The commune (xã, phường, đặc khu) of the school; the province where it is under the department',
};
export const nameOfCommune: Bilingual = {
  vi: 'Gõ tên, ví dụ: xã Thanh Tân, phường Sơn Trà',
  en: 'Type the name, for example: xã Thanh Tân, phường Sơn Trà',
};
export const nameOfSchool: Bilingual = {
  vi: 'Gõ tên trường, ví dụ: Trường Tiểu học Thanh Tân',
  en: 'Type the name of the school, for example: Trường Tiểu học Thanh Tân',
};

export const levelDetails = {
  province: { vi: 'cấp tỉnh', en: 'province or city' },
  commune: { vi: 'cấp xã', en: 'commune' },
  department: { vi: 'thuộc Ủy ban nhân dân cấp tỉnh', en: 'department of a province' },
  ministry: { vi: 'trung ương', en: 'ministry' },
  school: { vi: 'công lập', en: 'school' },
} as const satisfies Record<string, Bilingual>;

export const formMessages = {
  points: {
    label: { vi: 'Danh sách: a) Cơ quan chủ trì …', en: 'List: a) Cơ quan chủ trì …' },
    detail: {
      vi: 'mỗi nhiệm vụ một khoản, các trường là điểm',
      en: 'each task a clause, its fields are points',
    },
  },
  dashes: {
    label: { vi: 'Danh sách: - Cơ quan chủ trì …', en: 'List: - Cơ quan chủ trì …' },
    detail: {
      vi: 'mỗi nhiệm vụ một khoản, các trường là gạch đầu dòng',
      en: 'each task a clause, its fields are dashes',
    },
  },
  table: {
    label: { vi: 'Bảng nhiệm vụ', en: 'Table of tasks' },
    detail: { vi: 'mỗi nhiệm vụ một hàng', en: 'each task a row' },
  },
} as const;

/** Why an answer cannot be. */
export const problems = {
  choose: { vi: 'Chọn một trong các dòng bên dưới.', en: 'Choose one of the rows below.' },
  empty: { vi: 'Chưa gõ gì.', en: 'Nothing is typed yet.' },
  tooLong: (most: number): Bilingual => ({
    vi: `Dài quá ${most} chữ cái: rút gọn lại.`,
    en: `Longer than ${most} letters: make it shorter.`,
  }),
  noProvince: (name: string): Bilingual => ({
    vi: `Không có tỉnh, thành phố nào tên là “${name}”.`,
    en: `No province or city is named “${name}”.`,
  }),
  provinceGone: (name: string, now: string): Bilingual => ({
    vi: `${name} không còn${now && `: nay là ${now}`}.`,
    en: `${name} is no more${now && `: it is now ${now}`}.`,
  }),
  noCommune: (words: string): Bilingual => ({
    vi: `Gõ đủ tên, bắt đầu bằng ${words}.`,
    en: `Type the whole name, with ${words} in front.`,
  }),
  unitGone: (word: string, words: string): Bilingual => ({
    vi: `Không còn đơn vị hành chính “${word}”: dưới tỉnh, thành phố chỉ có ${words}.`,
    en: `There is no unit “${word}” any more: below a province there are ${words}.`,
  }),
  noOffice: (words: string): Bilingual => ({
    vi: `Tên bắt đầu bằng ${words}.`,
    en: `The name begins with ${words}.`,
  }),
  agencyGone: (name: string, now: string): Bilingual => ({
    vi: `${name} không còn${now && `: nay là ${now}`}.`,
    en: `${name} is no more${now && `: it is now ${now}`}.`,
  }),
  noSchool: {
    vi: 'Tên bắt đầu bằng Trường, Học viện hoặc Trung tâm Giáo dục.',
    en: 'The name begins with Trường, Học viện or Trung tâm Giáo dục.',
  },
  noYears: {
    vi: 'Gõ một năm (2027), một giai đoạn (2026 - 2030) hoặc năm học 2026 - 2027.',
    en: 'Type a year (2027), years (2026 - 2030) or năm học 2026 - 2027.',
  },
  yearsOver: (year: number): Bilingual => ({ vi: `Năm ${year} đã qua.`, en: `The year ${year} is over.` }),
  yearsFar: (year: number): Bilingual => ({
    vi: `Năm ${year} xa quá: gõ lại.`,
    en: `The year ${year} is too far away: type it again.`,
  }),
  otherYears: (words: string): Bilingual => ({
    vi: `Trích yếu ghi “${words}”, khác với thời gian đã chọn.`,
    en: `The subject says “${words}”, which is another time than the one chosen.`,
  }),
  capitals: {
    vi: 'Trích yếu viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.',
    en: 'The subject is in small letters, but for the first one and names.',
  },
  noCount: (most: number): Bilingual => ({
    vi: `Gõ một số từ 1 đến ${most}.`,
    en: `Type a number from 1 to ${most}.`,
  }),
} as const;
