import { saidOf } from '#model/times/deadline.ts';
import type { PlacedDeadline } from '#model/times/plan-deadlines.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Words that urge and name no time. */
const vague =
  /càng sớm càng tốt|(?:trong )?(?:thời gian|thời điểm) (?:sớm nhất|tới|sắp tới|gần nhất|nhanh nhất|ngắn nhất|thích hợp|phù hợp|không xa)|sớm nhất|sớm|kịp thời|nhanh chóng|nhanh nhất|khẩn trương|đúng (?:thời gian|tiến độ|thời hạn|hạn)|trước mắt|từng bước/giu;
/** Words that may stand beside them and name none either. */
const filling =
  /(?<!\p{L})(?:thực hiện|triển khai|hoàn thành|hoàn thiện|tổ chức|ban hành|trong|vào|bảo đảm|đảm bảo|và|yêu cầu|một cách|được|có thể|việc|nhiệm vụ|xong|dứt điểm|các|công việc|đề ra)(?!\p{L})/giu;
/** Words that name a time, an event, or a place where the time is told: what they say need not be read. */
const telling =
  /\d|(?<!\p{L})(?:khi|sau|trước|theo|kèm|phụ lục|nêu|như|mục|điểm|khoản|biểu|bảng|đợt|kỳ|kì|dịp|mùa|vụ (?:mùa|đông|xuân|hè)|tết|lễ|hè|ngày|thứ|chủ nhật|quyết định|tuần|tháng|quý|quí|năm|giờ|buổi|phiên|họp|hội nghị|hội thảo|đại hội|ban hành|phê duyệt|ký|đột xuất|hạn|nhiệm kỳ|giai đoạn|hiện|nay|xuyên|liên|lâu|đến|tới|từ|ngay|kết thúc|khóa|khoá|học|nt|quy định|quy trình|kế hoạch|chương trình|tiến độ|lịch|thời điểm|thời gian|hằng|hàng|mỗi|định kỳ|luật|văn bản|chưa|không|đã|đang|toàn|suốt|cả|thông báo|thư mời|giấy mời|chỉ đạo|thực tế)(?!\p{L})/iu;
/** A longer text explains, and is read by people. */
const longest = 100;
/** What is still to be filled in is the business of another rule. */
const blank = /…|\.{3}|_{2}|\[|x{2}|^[\s.\-–/*]*$/i;

export const unclearDeadline: Rule = {
  id: 'unclear-deadline',
  order: 5010,
  title: { vi: 'Thời hạn không rõ', en: 'An unclear deadline' },
  severity: 'warning',
  fix: 'none',
  looksAt: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const deadline of plan.deadlines) {
      const said = unclearWords(plan.text, deadline);
      if (said === undefined) continue;
      yield {
        at: deadline,
        message: {
          vi: `Thời hạn “${said}” không nêu ngày, tháng, quý hay sự kiện nào: ghi rõ, như “Trước ngày 30/6/…” hoặc “Quý II năm …” (yêu cầu “rõ thời gian”, QĐ 2179/QĐ-TTg).`,
          en: `The deadline “${said}” names no day, month, quarter or event: say when, as in “Trước ngày 30/6/…” or “Quý II năm …” (Decision 2179/QĐ-TTg: clear time).`,
        },
      };
    }
  },
};

/** The words of a deadline that says nothing of time; undefined for any other. */
function unclearWords(text: string, { source, values, reading }: PlacedDeadline): string | undefined {
  const [value] = values;
  if (reading.kind !== 'text' || values.length !== 1 || !value || source === 'text' || source === 'heading')
    return undefined;
  if (value.end - value.start > longest) return undefined;
  const said = saidOf(text, value);
  if (blank.test(said)) return undefined;
  const rest = said.replace(vague, '');
  const isVague = rest !== said && !/\p{L}/u.test(rest.replace(filling, ''));
  return isVague || !telling.test(said) ? said : undefined;
}
