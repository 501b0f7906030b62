/**
 * The words by which the parts of a plan are known. Patterns are for composed text without emphasis around it
 * (`plainOf`). Sources: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II; what real plans write (docs/language.md, section 2).
 */

/** The type of the document in capitals, its subject on the same line. */
export const titleInCapitals = /^KẾ\s+HOẠCH\s+\P{Ll}+$/u;
/** The type of the document on a line of its own. */
export const titleAlone = /^kế\s+hoạch[\s.:]*$/iu;

/** Running text begins here, not one more line of the subject. */
export const legalBasis = /^Căn\s+cứ\s/iu;
export const openingWords =
  /^(?:Thực hiện|Triển khai|Tiếp tục|Theo|Để|Nhằm|Xét|Trên cơ sở|Qua|Sau khi|Ngày)\s/u;
export const attachment = /^\(\s*(?:Ban hành\s+)?kèm\s+theo\s/iu;
export const addressee = /^Kính\s+gửi\s*:/iu;

export const motto = /CỘNG\s+H[ÒO]A?[ÀA]?\s+XÃ\s+HỘI|ĐỘC\s+LẬP\s*[-–—]\s*TỰ\s+DO/iu;
export const numberLine = /^Số\s*:|^Số\s+\S*\/|\/\s*KH\s*-/iu;
export const placeAndDate = /^\p{Lu}[^,;:]{1,60},\s*ngày\b.{0,60}tháng\b.{0,60}năm\b/iu;

/** The closing: its first words, and the words of a paragraph that may stand before or after them. */
export const closing = /^Trên\s+đây\s+là\s/iu;
export const difficulties = /^Trong\s+quá\s+trình\s+(?:triển\s+khai|tổ\s+chức|thực\s+hiện)/iu;

/** `Noi nhận` is what OCR makes of it. */
export const recipients = /^n[ơo]i\s+nhận[*_]*\s*(?::|$|\t)/iu;

/** The same as the first cell of a row with pipes; a column of a table has no colon. */
export const recipientsCell = /^n[ơo]i\s+nhận[*_]*\s*:/iu;

/** The mark at the end of the text, with what a converter leaves around it. */
export const closingMark = /(?:\.\s?\/\s?\.?|\/\s?\.)[\s*_.]*$/;

/** Signing for a body, for its head, by order, by mandate, as acting head (NĐ 30, Phụ lục I, II.7). */
export const authority = /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|[TK]\/[MTL]\s*\.?)\s*\p{Lu}{2}/u;
export const position =
  /^(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|GIÁM\s+ĐỐC|TỔNG\s+GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|THỨ\s+TRƯỞNG|CỤC\s+TRƯỞNG|VỤ\s+TRƯỞNG|TRƯỞNG\s+\p{Lu}+|CHÁNH\s+\p{Lu}+|HIỆU\s+TRƯỞNG|VIỆN\s+TRƯỞNG|BÍ\s+THƯ|CHỦ\s+NHIỆM|TỔNG\s+\p{Lu}+|THỦ\s+TRƯỞNG|CHI\s+CỤC\s+TRƯỞNG|ĐỘI\s+TRƯỞNG|TRƯỞNG)(?:\s\P{Ll}*)?$/u;

export const footnote = /^\[\d{1,3}\]\s/;
/** On a line of its own, or in capitals at the start of one. */
export const annex = /^ph\u1ee5\s+l\u1ee5c(?:\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z]))?\s*[.:]?$/iu;
export const annexInCapitals =
  /^PHỤ\s+LỤC(?:\s+(?:SỐ\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z]))?\s*(?:$|[.:–-]\s*\S|\s\P{Ll}+$)/u;

/** With its title on the same line; only after the signature, where no sentence can begin so. */
export const annexWithTitle = /^phụ\s+lục\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,2}|[A-Z])\s*[.:–-]\s*\S/iu;

/** Words behind which an agency is asked to do something, where they begin a sentence, and those that name with whom. */
export const askingWords = ['giao cho', 'giao', 'đề nghị', 'mời', 'yêu cầu'];
export const jointWords = ['phối hợp với', 'phối hợp cùng', 'phối hợp chặt chẽ với'];
