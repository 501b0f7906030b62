/** A type of document that plans cite: its word, and the abbreviations that stand for it in a number. */
export interface DocumentType {
  readonly name: string;
  /** In state numbers (`61/2018/NĐ-CP`); empty where the number names no type (laws, official letters). */
  readonly state: readonly string[];
  /** In party numbers (`18-NQ/TW`). */
  readonly party: readonly string[];
  /** Whether a state number of this type bears the year; left out where both are right (docs/language.md). */
  readonly year?: 'always' | 'never';
}

/**
 * Types of documents, longest name first. Abbreviations: NĐ 30/2020/NĐ-CP, Phụ lục III; party: Hướng dẫn
 * 05-HD/VPTW. `Quy định` is QyĐ for the state and QĐ for the party.
 */
export const documentTypes: readonly DocumentType[] = [
  { name: 'Nghị quyết liên tịch', state: ['NQLT'], party: [], year: 'always' },
  { name: 'Chương trình hành động', state: ['CTr', 'CTHĐ'], party: ['CTr', 'CTHĐ'], year: 'never' },
  { name: 'Thông báo kết luận', state: ['TB', 'TBKL', 'KL'], party: ['TB', 'TBKL', 'KL'], year: 'never' },
  { name: 'Thông tư liên tịch', state: ['TTLT'], party: [], year: 'always' },
  { name: 'Văn bản hợp nhất', state: ['VBHN'], party: [] },
  { name: 'Báo cáo thẩm định', state: ['BC', 'BCTĐ'], party: [], year: 'never' },
  { name: 'Quy chế phối hợp', state: ['QC', 'QCPH'], party: ['QC'] },
  { name: 'Chương trình', state: ['CTr'], party: ['CTr', 'CTHĐ'], year: 'never' },
  { name: 'Nghị quyết', state: ['NQ'], party: ['NQ'] },
  { name: 'Quyết định', state: ['QĐ'], party: ['QĐ', 'QĐi'] },
  { name: 'Thông báo', state: ['TB'], party: ['TB'], year: 'never' },
  { name: 'Hướng dẫn', state: ['HD'], party: ['HD'], year: 'never' },
  { name: 'Công điện', state: ['CĐ'], party: [], year: 'never' },
  { name: 'Nghị định', state: ['NĐ'], party: [], year: 'always' },
  { name: 'Pháp lệnh', state: ['PL'], party: [], year: 'always' },
  { name: 'Phương án', state: ['PA'], party: ['PA'] },
  { name: 'Công văn', state: [], party: ['CV'] },
  { name: 'Kế hoạch', state: ['KH'], party: ['KH'], year: 'never' },
  { name: 'Kết luận', state: ['KL'], party: ['KL'] },
  { name: 'Quy định', state: ['QyĐ'], party: ['QĐ', 'QĐi'] },
  { name: 'Thông tư', state: ['TT'], party: [], year: 'always' },
  { name: 'Biên bản', state: ['BB'], party: ['BB'] },
  { name: 'Tờ trình', state: ['TTr'], party: ['TTr'], year: 'never' },
  { name: 'Báo cáo', state: ['BC'], party: ['BC'], year: 'never' },
  { name: 'Bộ luật', state: [], party: [], year: 'always' },
  { name: 'Chỉ thị', state: ['CT'], party: ['CT'] },
  { name: 'Quy chế', state: ['QC'], party: ['QC'] },
  { name: 'Văn bản', state: [], party: [] },
  { name: 'Đề án', state: ['ĐA'], party: ['ĐA'] },
  { name: 'Dự án', state: ['DA'], party: [] },
  { name: 'Luật', state: [], party: [], year: 'always' },
  { name: 'Lệnh', state: ['L'], party: [] },
];
