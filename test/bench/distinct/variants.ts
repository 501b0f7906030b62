/** What may stand for what in a plan: words of one meaning, clauses, agencies, places. */

/** Words that may be exchanged within a group wherever they stand, without making a sentence wrong. */
const groups = [
  ['rà soát', 'kiểm tra', 'đánh giá', 'tổng hợp'],
  ['tăng cường', 'đẩy mạnh', 'chú trọng'],
  ['Tăng cường', 'Đẩy mạnh', 'Chú trọng'],
  ['xây dựng', 'hoàn thiện', 'chuẩn bị'],
  ['Xây dựng', 'Hoàn thiện', 'Chuẩn bị'],
  ['hiệu quả', 'chất lượng', 'tiến độ'],
  ['kịp thời', 'thường xuyên', 'đầy đủ'],
  ['kết quả', 'tình hình', 'tiến độ'],
  ['cơ quan', 'tổ chức', 'đơn vị'],
  ['người dân', 'công dân', 'nhân dân'],
  ['doanh nghiệp', 'hộ kinh doanh', 'hợp tác xã'],
  ['tuyên truyền', 'phổ biến', 'truyền thông'],
  ['hướng dẫn', 'đôn đốc', 'hỗ trợ'],
  ['nội dung', 'nhiệm vụ', 'công việc'],
  ['quy trình', 'thủ tục', 'hồ sơ'],
  ['triển khai', 'tổ chức triển khai', 'tiếp tục triển khai'],
  ['phục vụ', 'đáp ứng', 'phù hợp với'],
  ['khó khăn', 'vướng mắc', 'tồn tại', 'hạn chế'],
] as const;

const groupOf = new Map<string, readonly string[]>();
for (const group of groups) for (const word of group) if (!groupOf.has(word)) groupOf.set(word, group);
const words = [...groupOf.keys()].sort((a, b) => b.length - a.length);

export const synonyms = {
  /** Each place where a word of a group stands. */
  pattern: new RegExp(`(?<!\\p{L}|[Bb]an |BAN )(?:${words.join('|')})(?!\\p{L})`, 'gu'),
  /** The words that may stand where `word` does. */
  of: (word: string): readonly string[] => groupOf.get(word) ?? [word],
};

export const agencies: readonly string[] = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Y tế',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'Thanh tra tỉnh',
];

/** The clauses of a line, which its commas part. */
export const clausesOf = (line: string): string[] => line.split(', ');

/** Whether a clause from between two commas may stand between two others: it has no figure, no mark and no quotation. */
export const isExchangeable = (clause: string): boolean =>
  agencies.includes(clause) || /^\p{Ll}[\p{L} ]{7,90}$/u.test(clause);

const firstNames =
  'An Bình Cẩm Đại Đông Đức Gia Hòa Hưng Khánh Lộc Long Mỹ Ninh Phú Quang Sơn Tân Thái Vĩnh'.split(' ');
const lastNames =
  'Châu Cường Điền Giang Hải Hậu Hiệp Lâm Lợi Lương Minh Nghĩa Phong Phước Thạnh Thắng Thành Thịnh Trung Xuân'.split(
    ' ',
  );

const oneOf = (names: readonly string[], random: () => number) => names[Math.floor(random() * names.length)]!;

/** One of 400 communes. */
export const communeName = (random: () => number): string =>
  `xã ${oneOf(firstNames, random)} ${oneOf(lastNames, random)}`;

/** One of 12,000 hamlets. */
export const placeName = (random: () => number): string =>
  `thôn ${1 + Math.floor(random() * 30)} ${communeName(random)}`;
