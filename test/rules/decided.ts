/** A decision and the plan that it issues, in one text; what a test is about replaces a piece of it. */
export interface Decided {
  readonly header?: string;
  readonly decision?: string;
  readonly articles?: string;
  readonly ending?: string;
  readonly title?: string;
  readonly body?: string;
}

export const rightDecided: Required<Decided> = {
  header: `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 412/QĐ-UBND
Lâm Đồng, ngày 21 tháng 11 năm 2025`,
  decision: `QUYẾT ĐỊNH
Về việc ban hành Kế hoạch kiểm kê hồ sơ lưu trữ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Giám đốc Sở Nội vụ.

QUYẾT ĐỊNH:`,
  articles: `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê hồ sơ lưu trữ.
Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.`,
  ending: 'Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A',
  title: `KẾ HOẠCH
Kiểm kê hồ sơ lưu trữ năm 2026
(Kèm theo Quyết định số 412/QĐ-UBND ngày 21 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)`,
  body: `I. NHIỆM VỤ
1. Lập danh mục hồ sơ.
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian hoàn thành: Quý I/2026.`,
};

/** The text with `changed` in the place of its right pieces; a piece that is empty is missing. */
export function decided(changed: Decided = {}): string {
  const { header, decision, articles, ending, title, body } = { ...rightDecided, ...changed };
  return `${[header, decision, articles, ending, title, body].filter((piece) => piece !== '').join('\n\n')}\n`;
}
