import { nextWord, type Word } from './words.ts';

/**
 * Words that follow the name of an agency and do not belong to it: verbs of plans, and what refers back to a name.
 * Pairs where the first word alone may be part of a name ("tổ chức" and "tổ", "xây dựng" and "xây").
 */

const singles = new Set(
  'là có của về cho trên tại thì phải cần sẽ đã đang được bị khi nếu để theo trong với cùng qua nhằm gồm như vào từ đến này đó'.split(
    ' ',
  ),
);

const pairs = new Set(
  (
    'chủ trì|chủ động|chủ yếu|phối hợp|tổ chức|thực hiện|xây dựng|tham mưu|tham gia|triển khai|hướng dẫn|kiểm tra|' +
    'theo dõi|tổng hợp|báo cáo|cân đối|bố trí|căn cứ|tiếp tục|tiếp nhận|nghiên cứu|chỉ đạo|cung cấp|đăng tải|đăng ký|' +
    'thường xuyên|kịp thời|đề xuất|đề nghị|định kỳ|tăng cường|nâng cao|đẩy mạnh|quán triệt|phân công|biên soạn|' +
    'ban hành|công bố|công khai|thẩm định|thẩm tra|phê duyệt|hỗ trợ|bảo đảm|đảm bảo|lựa chọn|quyết định|trao đổi|' +
    'thống nhất|xem xét|chuẩn bị|phát hành|tuyên truyền|phổ biến|giới thiệu|duy trì|cập nhật|sử dụng|thành lập|' +
    'chịu trách|lập kế|lập dự|trình ủy|gửi về|giao cho|tự kiểm|làm đầu|làm việc|làm tốt|mở các|đưa tin|họp bàn|' +
    'các nội|liên hệ|phản ánh|giải quyết|chấp hành|nghiêm túc|rà soát|đôn đốc|đồng thời|hoàn thành|hằng năm|hàng năm'
  ).split('|'),
);

/**
 * Whether what begins at `word` is no part of a name: "chủ trì", "có trách nhiệm", "báo cáo"; `before`: the key of the
 * word before it ("đầu tư xây dựng" is no verb).
 */
export function isVerb(text: string, word: Word, before = ''): boolean {
  if (!word.capital && singles.has(word.key)) return true;
  const next = nextWord(text, word.end);
  if (next === undefined || !pairs.has(`${word.key} ${next.key}`)) return false;
  return before !== 'tư' || word.key !== 'xây';
}
