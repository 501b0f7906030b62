import { nextWord, type Word } from './words.ts';

/** The words that an agency's name begins with. */

const oneWordHeads = new Set([
  'sở',
  'bộ',
  'phòng',
  'ban',
  'hội',
  'đoàn',
  'cục',
  'vụ',
  'viện',
  'trường',
  'báo',
  'đài',
  'tổ',
  'trạm',
  'hạt',
  'quỹ',
  'cổng',
  'thuế',
]);

const twoWordHeads = new Set([
  'văn phòng',
  'trung tâm',
  'công an',
  'liên đoàn',
  'liên minh',
  'liên hiệp',
  'hiệp hội',
  'ủy ban',
  'chi cục',
  'tổng cục',
  'thanh tra',
  'ngân hàng',
  'kho bạc',
  'bảo hiểm',
  'tòa án',
  'viện kiểm',
  'bệnh viện',
  'học viện',
  'nhà văn',
  'nhà hát',
  'thư viện',
  'bảo tàng',
  'bưu điện',
  'viễn thông',
  'công ty',
  'tổng công',
  'tập đoàn',
  'đảng ủy',
  'đảng bộ',
  'hội đồng',
  'tạp chí',
  'chi nhánh',
  'cơ quan',
  'công đoàn',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'tỉnh đoàn',
  'thành đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'thông tấn',
  'kiểm toán',
  'chính phủ',
]);

const acronymHeads = new Set([
  'UBND',
  'HĐND',
  'UBMTTQ',
  'UBMTTQVN',
  'MTTQ',
  'VP',
  'VPCP',
  'BCĐ',
  'BQL',
  'CA',
  'TAND',
  'VKSND',
]);

/** Capitalised words that look like heads and are no agencies: places, ranks. */
const notHeads = new Set([
  'đài loan',
  'trường sa',
  'trường sơn',
  'hội an',
  'đoàn kết',
  'bộ trưởng',
  'vụ bản',
]);

const firstOfHeads = new Set([
  ...oneWordHeads,
  ...[...twoWordHeads].map((pair) => pair.split(' ', 1)[0] ?? ''),
]);

/** Whether the folded word is the first of some head. */
export const beginsWithHead = (key: string): boolean => firstOfHeads.has(key);

/**
 * Whether the name of an agency may begin with `word` of `text`, judged by its first one or two words. Not where all
 * is in capitals: nothing tells a name from a heading there.
 */
export function beginsAgency(text: string, word: Word): boolean {
  if (word.acronym) return acronymHeads.has(word.text);
  if (!word.capital) return false;
  const next = nextWord(text, word.end);
  const pair = next && `${word.key} ${next.key}`;
  if (pair && notHeads.has(pair)) return false;
  return oneWordHeads.has(word.key) || (pair !== undefined && twoWordHeads.has(pair));
}
