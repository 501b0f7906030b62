/** What ui.mjs types: a small plan whose last list jumps from `d)` over `đ)` to `e)`. */
export const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '',
  '1. Mục đích: Nâng cao chất lượng phục vụ người dân.',
  '',
  'II. NHIỆM VỤ',
  '',
  '1. Rà soát thủ tục hành chính',
  '',
  'a) Cơ quan chủ trì: Sở Nội vụ;',
  'b) Cơ quan phối hợp: Sở Tài chính;',
  'c) Thời gian hoàn thành: Quý II năm 2026;',
  'd) Sản phẩm: Báo cáo;',
  'e) Kinh phí: Ngân sách nhà nước.',
];

/** A field as somebody types it who has no Vietnamese keyboard at hand, and the line that it becomes. */
export const LEAD = '- Cơ quan chủ trì: so noi';
export const ACCEPTED = '- Cơ quan chủ trì: Sở Nội vụ';
