/** The words around a citation by which its pieces are told apart (docs/language.md). */

/** What a subject begins with, right behind number, day or issuer. */
export const subjectOpeners: readonly string[] = [
  'về việc', 'về', 'v/v', 'sửa đổi', 'bổ sung', 'ban hành', 'phê duyệt', 'công bố', 'bãi bỏ', 'thành lập', 'kiện toàn', 'giao', 'triển khai',
  'thực hiện', 'thi hành', 'tổ chức', 'tăng cường', 'đẩy mạnh', 'chấn chỉnh', 'điều chỉnh', 'thông qua', 'phân công', 'ủy quyền', 'phát động',
  'tổng kết', 'sơ kết', 'tiếp tục', 'nâng cao', 'phân cấp', 'phân định', 'đính chính', 'hợp nhất', 'thay thế', 'xử lý', 'cải thiện', 'đổi mới',
  'thí điểm', 'đề nghị', 'chi tiết', 'một số', 'nhiệm vụ', 'tuyên truyền', 'phát triển', 'khuyến khích', 'bảo đảm', 'đột phá',
]; // biome-ignore format: a bag

/** Types of documents that as verbs begin a subject too, in lower case. */
export const typeOpeners: ReadonlySet<string> = new Set([
  'quy định',
  'hướng dẫn',
  'quyết định',
  'kết luận',
  'thông báo',
]);

/** What ends an issuer or the name of a law: the sentence goes on to something else. */
export const clauseWords: readonly string[] = [
  'để', 'nhằm', 'đã', 'được', 'do', 'theo', 'trong', 'trên', 'cho', 'với', 'thì', 'là', 'tại', 'khi', 'gửi', 'như', 'từ', 'đến', 'trước', 'sau',
  'vào', 'đối với', 'này', 'có', 'phải', 'nêu', 'còn', 'không', 'cùng', 'đồng thời', 'gắn', 'bằng', 'qua', 'hoặc', 'các', 'những', 'mà',
]; // biome-ignore format: a bag

/** After a comma these begin what is no longer the subject: `…, nhằm`, `…, cụ thể như sau`. */
export const clauseOpeners: readonly string[] = [
  'nhằm', 'để', 'trong đó', 'cụ thể', 'yêu cầu', 'đồng thời', 'căn cứ', 'theo đó', 'với các nội dung', 'như sau', 'sở', 'phòng', 'ban chỉ đạo',
  'các sở', 'các cơ quan', 'đề nghị', 'giao', 'hoàn thành', 'báo cáo', 'trình', 'trước ngày', 'gửi',
]; // biome-ignore format: a bag

/** A name in front of the document that gave it force: `Đề án “…” được phê duyệt theo Quyết định số …`. */
export const approvals: readonly string[] = [
  'được phê duyệt kèm theo', 'được phê duyệt theo', 'được phê duyệt tại', 'được phê duyệt bởi', 'phê duyệt kèm theo', 'phê duyệt theo',
  'phê duyệt tại', 'được ban hành kèm theo', 'được ban hành theo', 'được ban hành tại', 'ban hành kèm theo', 'ban hành theo', 'ban hành tại',
]; // biome-ignore format: a bag

/** A short name is given: `(sau đây gọi tắt là Đề án 06)`. */
export const aliasDefiners: readonly string[] = [
  'sau đây gọi tắt là', 'sau đây gọi chung là', 'sau đây gọi là', 'sau đây viết tắt là', 'gọi tắt là', 'viết tắt là', 'gọi chung là',
]; // biome-ignore format: a bag

/** Types that are spoken of by their number alone: `Đề án 06`, `Nghị quyết 57`, `Nghị định 61`. */
export const aliasTypes: ReadonlySet<string> = new Set([
  'đề án', 'nghị quyết', 'nghị định', 'chỉ thị', 'quyết định', 'thông tư', 'kết luận', 'chương trình',
]); // biome-ignore format: one idea

/** What a number counts, so that it names no document: `Chương trình 5 năm`, `Nghị quyết 02 lần`. */
export const counted: readonly string[] = ['năm', 'tháng', 'ngày', 'tuần', 'quý', 'lần', 'triệu', 'tỷ', 'nghìn', 'bài', 'buổi', 'kỳ', 'trang', 'nội dung', 'nhiệm vụ', 'điểm', 'mục tiêu', 'giai đoạn', 'cấp', 'nhóm']; // biome-ignore format: a bag
