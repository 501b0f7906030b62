/**
 * What no sentence and no heading ends with: a line that ends so goes on in the next line, whatever letter or figure that
 * begins with.
 */

/** Words that want another one behind them in any place. */
export const openEnds = [
  'của', 'về', 'theo', 'tại', 'với', 'và', 'hoặc', 'bởi', 'do', 'từ', 'giữa', 'các', 'những', 'mỗi',
] as const; // biome-ignore format: a bag

/** Words that want another one behind them too, but may end a heading: they tear a line only where it cannot be one. */
export const openBeforeSmall = ['cho', 'trong', 'đến', 'để'] as const;

/** Words and terms that end in one of these and want nothing more. */
export const wholeEnds = ['tiếp theo', 'tồn tại', 'hiện tại', 'lý do', 'tự do', 'trở về', 'danh từ'] as const;

/** Words that want a figure behind them, and how the figure begins: a row of a torn table begins with a bare one. */
export const figures: Readonly<Record<string, RegExp>> = {
  năm: /^(?:19|20)\d\d(?!\d)/,
  ngày: /^\d{1,2}(?:\s?[/.-]\s?\d|\s+tháng\s)/iu,
  tháng: /^\d{1,2}(?:\s?[/.-]\s?\d|\s+(?:năm\s|đến\s|và\s))/iu,
  quý: /^[IV]{1,3}(?:\s?[/,]|\s+năm\s)/u,
  số: /^\d+[\p{L}\d.]*\s?[/-]\s?[\p{Lu}\d]/u,
  khoảng: /^\d[\d.,]*\s*[\p{L}%]/u,
  đạt: /^\d[\d.,]*\s*[\p{L}%]/u,
};

/** Words that a number or a letter names one of: a marker behind them at the start of the next line is no marker. */
export const numberedWords = [
  'điều', 'khoản', 'điểm', 'mục', 'phần', 'chương', 'phụ lục', 'biểu', 'mẫu', 'cấp', 'cấp độ', 'mức độ', 'giai đoạn', 'quý', 'tháng', 'ngày',
  'năm', 'lớp', 'loại', 'nhóm', 'hạng', 'bước', 'đợt', 'lần', 'khóa', 'kỳ', 'vùng', 'khu vực', 'tổ', 'khối', 'phường', 'quận',
] as const; // biome-ignore format: a bag
