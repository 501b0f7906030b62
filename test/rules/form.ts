/** A plan of a province's committee in its prescribed form; what a test is about replaces a piece of it. */
export interface Form {
  readonly issuer?: string;
  readonly motto?: string;
  readonly number?: string;
  readonly date?: string;
  readonly title?: string;
  readonly body?: string;
  readonly recipients?: string;
  readonly signature?: string;
}

export const rightForm: Required<Form> = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  number: 'Số: 12/KH-UBND',
  date: 'Lâm Đồng, ngày 05 tháng 02 năm 2026',
  title: 'KẾ HOẠCH\nChuyển đổi số năm 2026',
  body: 'I. NỘI DUNG\nRà soát thủ tục hành chính.\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026./.',
  recipients: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, KHCN.',
  signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
};

/** The plan with `changed` in the place of its right pieces; a piece that is empty is missing. */
export function formed(changed: Form): string {
  const { issuer, motto, number, date, title, body, recipients, signature } = { ...rightForm, ...changed };
  const header = [issuer, motto, number, date].filter((piece) => piece !== '').join('\n');
  return [header, title, body, recipients, signature].filter((piece) => piece !== '').join('\n\n');
}
