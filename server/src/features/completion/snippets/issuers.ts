import { communesOfToday } from '#lexicon/territories.ts';
import type { SnippetFields } from './template.ts';

/** What differs between the plans of those who issue them. The texts are templates (see template.ts). */
export interface IssuerKind {
  readonly id: 'province' | 'commune' | 'department' | 'ministry' | 'school';
  /** For a reader of the list. */
  readonly name: string;
  /** Name of the body, motto, number, place and day (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). */
  readonly header: string;
  /** The subject, as the title has it; the years follow. */
  readonly subject: string;
  /** The body, as running text names it. */
  readonly body: string;
  /** To whom the lead agency reports. */
  readonly head: string;
  /** The laws and documents that the plan is based on, without `Căn cứ` and without the mark at the end. */
  readonly bases: readonly string[];
  /** Who pays, as the section of the funds says it. */
  readonly budget: string;
  readonly recipients: readonly string[];
  /** Who signs, the usual one first. */
  readonly signatures: readonly Signature[];
  /** The defaults of this kind. */
  readonly fields: SnippetFields;
}

export interface Signature {
  readonly name: string;
  readonly lines: string;
}

/** The header in two columns. The number and the day are given when the plan is issued (Điều 15 Nghị định 30/2020/NĐ-CP). */
const header = (above: string, body: string, symbol: string, place = '{place}') =>
  `${above}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
${body}\tĐộc lập - Tự do - Hạnh phúc
Số: /KH-${symbol}\t${place}, ngày tháng {month} năm {now}`;

const chairmen: readonly Signature[] = [
  { name: 'Phó Chủ tịch ký thay', lines: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
  { name: 'Chủ tịch ký', lines: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' },
];
/** A body with a single head has no signature on behalf (`TM.`). */
export const heads = (
  deputy: string,
  head: string,
  names: readonly [string, string],
): readonly Signature[] => [
  { name: `${names[0]} ký thay`, lines: `KT. ${head}\n${deputy}` },
  { name: `${names[1]} ký`, lines: head },
];

const localGovernment = '{law:Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025}';
const reform =
  '{basis:Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030}';

export const issuerKinds: readonly IssuerKind[] = [
  {
    id: 'province',
    name: 'Ủy ban nhân dân tỉnh, thành phố',
    header: header('ỦY BAN NHÂN DÂN', '{capitals}', 'UBND'),
    subject: '{topic} {unit} {place}',
    body: 'Ủy ban nhân dân {unit} {place}',
    head: 'Ủy ban nhân dân {unit}',
    bases: [localGovernment, reform],
    budget: 'ngân sách nhà nước theo phân cấp hiện hành',
    recipients: [
      'Thường trực Hội đồng nhân dân {unit} (để b/c)',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân {unit}',
      'Các sở, ban, ngành',
      'Ủy ban nhân dân các xã, phường',
      'Lưu: VT, {file:NC}',
    ],
    signatures: chairmen,
    fields: {
      capitals: 'TỈNH QUẢNG TRỊ',
      place: 'Quảng Trị',
      unit: ['tỉnh', 'thành phố'],
      topic: 'Cải cách hành chính',
      lead: 'Sở Nội vụ',
      others: 'Các sở, ban, ngành; Ủy ban nhân dân các xã, phường',
    },
  },
  {
    id: 'commune',
    name: 'Ủy ban nhân dân xã, phường, đặc khu',
    header: header('ỦY BAN NHÂN DÂN', '{capitals}', 'UBND'),
    subject: '{topic} {unit} {place}',
    body: 'Ủy ban nhân dân {unit} {place}',
    head: 'Ủy ban nhân dân {unit}',
    bases: [localGovernment, reform],
    budget: 'ngân sách {unit}',
    recipients: [
      '{above:Ủy ban nhân dân tỉnh} (để b/c)',
      'Thường trực Đảng ủy, Thường trực Hội đồng nhân dân {unit}',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân {unit}',
      'Các phòng, đơn vị thuộc {unit}',
      'Lưu: VT',
    ],
    signatures: chairmen,
    fields: {
      capitals: 'XÃ THANH TÂN',
      place: 'Thanh Tân',
      unit: communesOfToday,
      topic: 'Cải cách hành chính',
      lead: 'Phòng Văn hóa - Xã hội',
      others: 'Phòng Kinh tế; Trung tâm Phục vụ hành chính công xã; Công an xã',
    },
  },
  {
    id: 'department',
    name: 'sở, ban, ngành cấp tỉnh',
    header: header('UBND {capitals}', '{department}', '{symbol}'),
    subject: '{topic}',
    body: '{body}',
    head: 'Giám đốc Sở',
    bases: [localGovernment, reform],
    budget: 'ngân sách nhà nước giao cho {body}',
    recipients: [
      'Ủy ban nhân dân tỉnh (để b/c)',
      'Giám đốc, các Phó Giám đốc Sở',
      'Các phòng, đơn vị thuộc Sở',
      'Lưu: VT, {file:VP}',
    ],
    signatures: heads('PHÓ GIÁM ĐỐC', 'GIÁM ĐỐC', ['Phó Giám đốc', 'Giám đốc']),
    fields: {
      capitals: 'TỈNH QUẢNG TRỊ',
      department: 'SỞ NỘI VỤ',
      symbol: 'SNV',
      body: 'Sở Nội vụ',
      place: 'Quảng Trị',
      topic: 'Cải cách hành chính',
      lead: 'Văn phòng Sở',
      others: 'Các phòng, đơn vị thuộc Sở',
    },
  },
  {
    id: 'ministry',
    name: 'bộ, cơ quan ngang bộ',
    header: header('{capitals}', '', '{symbol}', 'Hà Nội'),
    subject: '{topic}',
    body: '{body}',
    head: 'Bộ trưởng',
    bases: ['{law:Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025}', reform],
    budget: 'ngân sách nhà nước giao cho {body}',
    recipients: [
      'Thủ tướng Chính phủ (để b/c)',
      'Bộ trưởng, các Thứ trưởng',
      'Các đơn vị thuộc Bộ',
      'Lưu: VT, {file:VP}',
    ],
    signatures: heads('THỨ TRƯỞNG', 'BỘ TRƯỞNG', ['Thứ trưởng', 'Bộ trưởng']),
    fields: {
      capitals: 'BỘ NỘI VỤ',
      symbol: 'BNV',
      body: 'Bộ Nội vụ',
      topic: 'Cải cách hành chính',
      lead: 'Văn phòng Bộ',
      others: 'Các đơn vị thuộc Bộ',
    },
  },
  {
    id: 'school',
    name: 'trường học',
    header: header('ỦY BAN NHÂN DÂN {capitals}', '{school}', '{symbol}'),
    subject: '{topic}',
    body: '{body}',
    head: 'Hiệu trưởng',
    bases: ['{law:Luật Giáo dục ngày 14 tháng 6 năm 2019}'],
    budget: 'ngân sách nhà nước giao cho nhà trường',
    recipients: [
      '{above:Ủy ban nhân dân xã} (để b/c)',
      'Hiệu trưởng, các Phó Hiệu trưởng',
      'Các tổ chuyên môn, Tổ Văn phòng',
      'Lưu: VT',
    ],
    signatures: heads('PHÓ HIỆU TRƯỞNG', 'HIỆU TRƯỞNG', ['Phó Hiệu trưởng', 'Hiệu trưởng']).toReversed(),
    fields: {
      capitals: 'XÃ THANH TÂN',
      school: 'TRƯỜNG TIỂU HỌC THANH TÂN',
      symbol: 'THTT',
      body: 'Trường Tiểu học Thanh Tân',
      place: 'Thanh Tân',
      topic: 'Chuyển đổi số',
      lead: 'Tổ Văn phòng',
      others: 'Các tổ chuyên môn',
    },
  },
];
