/**
 * The styles of a printed plan, with the names that they have in Word. Sizes are in points, distances in the units that their names say.
 * The source is NĐ 30/2020/NĐ-CP, Phụ lục I; where it leaves a choice, what most offices print.
 */
export interface Style {
  /** Its name in Word. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align: 'left' | 'center' | 'justify';
  /** The indent of the first line, in millimetres. */
  readonly firstLine?: number;
  /** The distance to the paragraph above, in points. */
  readonly before: number;
  /** It stays on the page of the block below it. */
  readonly keepNext?: true;
  /** Its level in an outline, from 1. */
  readonly outline?: 1 | 2 | 3;
  /** Where the decree says so; `custom` where it is silent. */
  readonly source: string;
}

const centred = { align: 'center', before: 0 } as const;
const body = { size: 14, align: 'justify', firstLine: 12.7, before: 6, source: 'II.6.e' } as const;
const heading = { ...body, bold: true, keepNext: true, source: 'II.6.đ' } as const;

export const styles = {
  pageNumber: { name: 'KH Số trang', size: 14, ...centred, source: 'I.7' },
  superior: { name: 'KH Cơ quan chủ quản', size: 13, ...centred, source: 'II.2' },
  issuer: { name: 'KH Cơ quan', size: 13, bold: true, ...centred, source: 'II.2' },
  country: { name: 'KH Quốc hiệu', size: 13, bold: true, ...centred, source: 'II.1' },
  creed: { name: 'KH Tiêu ngữ', size: 14, bold: true, ...centred, source: 'II.1' },
  number: { name: 'KH Số', size: 13, ...centred, before: 6, source: 'II.3' },
  placeAndDate: { name: 'KH Địa danh', size: 14, italic: true, ...centred, before: 6, source: 'II.4' },
  type: { name: 'KH Tên loại', size: 14, bold: true, ...centred, before: 18, keepNext: true, source: 'II.5' },
  subject: { name: 'KH Trích yếu', size: 14, bold: true, ...centred, keepNext: true, source: 'II.5' },
  addressee: { name: 'KH Kính gửi', size: 14, ...centred, before: 12, source: 'II.9' },
  legalBasis: { name: 'KH Căn cứ', ...body, italic: true, source: 'II.6.a' },
  part: { name: 'KH Phần', ...heading, align: 'center', firstLine: 0, outline: 1 },
  section: { name: 'KH Mục', ...heading, outline: 1 },
  clause: { name: 'KH Khoản', ...heading, outline: 2 },
  subclause: { name: 'KH Tiểu khoản', ...heading, outline: 3 },
  point: { name: 'KH Điểm', ...body },
  dash: { name: 'KH Gạch', ...body },
  plus: { name: 'KH Cộng', ...body },
  text: { name: 'KH Nội dung', ...body },
  closing: { name: 'KH Kết thúc', ...body, keepNext: true },
  tableHead: { name: 'KH Bảng đầu', size: 12, bold: true, ...centred, source: 'custom' },
  tableCell: { name: 'KH Bảng ô', size: 12, align: 'left', before: 0, source: 'custom' },
  tableCentred: { name: 'KH Bảng giữa', size: 12, ...centred, source: 'custom' },
  tableGroup: {
    name: 'KH Bảng nhóm',
    size: 12,
    bold: true,
    align: 'left',
    before: 0,
    keepNext: true,
    source: 'custom',
  },
  recipients: {
    name: 'KH Nơi nhận',
    size: 12,
    bold: true,
    italic: true,
    align: 'left',
    before: 0,
    source: 'II.9',
  },
  recipient: { name: 'KH Nơi nhận dòng', size: 11, align: 'left', before: 0, source: 'II.9' },
  position: { name: 'KH Chức vụ', size: 14, bold: true, ...centred, source: 'II.7' },
  signer: { name: 'KH Họ tên', size: 14, bold: true, ...centred, source: 'II.7' },
  annex: {
    name: 'KH Phụ lục',
    size: 14,
    bold: true,
    ...centred,
    keepNext: true,
    outline: 1,
    source: 'III.1',
  },
  annexTitle: { name: 'KH Tên phụ lục', size: 14, bold: true, ...centred, keepNext: true, source: 'III.1' },
  attachment: { name: 'KH Kèm theo', size: 14, italic: true, ...centred, source: 'III.1' },
  footnote: { name: 'KH Chú thích', size: 10, align: 'justify', before: 2, source: 'custom' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** A style by its name, with all that it may say. */
export const styleOf = (name: StyleName): Style => styles[name];
