import fc from 'fast-check';

/** Lines that have every kind of head, and some that only look so. */
const lines = [
  '', '   ', '\t', 'KẾ HOẠCH', 'I. MỤC ĐÍCH', 'II.YÊU CẦU', 'IIII. SAI', '1. Một', '1.Một', '1.1. Con', '1.1.1.1 Cháu', 'a) Điểm', 'đ) Điểm',
  'a. Điểm', '- a) Điểm', '- gạch', '+ cộng', '• chấm', '(1) ngoặc', '1) ngoặc', 'tiếp theo dòng trên', 'nhà', 'PHẦN I', 'Phần thứ hai',
  'Chương I', 'Điều 1. Phạm vi', '| STT | Nội dung | Cơ quan chủ trì |', '|---|---|---|', '| 1 | x |  |', 'STT\tNội dung\tCơ quan chủ trì\tThời gian',
  '1\tx\tSở Nội vụ\t', '// ghi chú', '// kh-disable-next-line missing-deadline', '-----', '12', '3/7', '*5*', '**đậm**', '### 2. Yêu cầu',
  'Căn cứ Luật;', 'Thực hiện Kế hoạch số 1/KH-UBND, như sau:', 'Trên đây là Kế hoạch./.', 'Nơi nhận:', 'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH', 'PHỤ LỤC I', 'Phụ lục', '[1] chú thích', '(Kèm theo Quyết định', 'Kính gửi: Ai', '- Cơ quan chủ trì: Sở Nội vụ;', 'Thời gian thực hiện:',
  'Số: /KH-UBND', 'V/v việc', 'D. Nguyễn', '24/10/2025', '15.8', 'ngày 31/02/2026', 'Quý V năm 2026', 'Cơ quan chủ trì: ; Cơ quan phối hợp: ',
  'Rà soát thủ tục hành chính (TTHC).', 'Thủ tục hành chính (sau đây viết tắt là TTHC)', 'Công khai TTHC, KSTTNB', 'TTHC', '1. KSTTNB (kiểm soát thanh toán nội bộ)',
  'Trung tâm Văn hóa (gọi tắt là Trung tâm)', 'Tại Trung tâm', 'theo điểm a khoản 1 mục I Kế hoạch này', '2. Theo mục II.3, Phụ lục I kèm theo',
  'Huế, ngày 05 tháng 02 năm 2026', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;', 'Căn cứ Luật Cán bộ, công chức ngày 13/11/2008.',
  'Thực hiện kế hoạch số 17/KH-UBND ngày 09/01/2027 của UBND tỉnh', '1. Theo Nghị định số 118/2025/NĐCP, Thông tư số 02/2017/TT-VPCP ngày 30/10/2017',
  '- Nghị định số 30/2020/NĐ–CP; Nghị quyết 18/NQ-TW về Nghị định số 61/2018/NĐ-CP.', 'Quyết định số 61/NĐ-CP của Thủ tướng về Đề án 06 (theo Luật Viên chức',
]; // biome-ignore format: a bag

const ends = ['\n', '\r\n', '\r', ' \n', '\n\n'];
const dirt = [
  '\0',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\u0301',
  '𝒳',
  '\t\t',
  '*',
  '_',
  '|',
  '“',
  ')',
];

const dirtyLine = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...dirt), fc.nat(12))
      .map(([line, d, at]) => line.slice(0, at) + d + line.slice(at)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...lines).map((line) => line.normalize('NFD')) },
);

/** Texts such as plans are made of, cut, shuffled and dirty, with line ends of all kinds. */
export const dirtyText = fc
  .array(fc.tuple(dirtyLine, fc.constantFrom(...ends)), { maxLength: 40 })
  .map((pairs) => pairs.map(([line, end]) => line + end).join(''));

/** Any UTF-16 at all, lone surrogates among it. */
export const anyText = fc
  .array(fc.nat(0xffff), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

/** A real plan with lines cut, doubled, shuffled, dropped or decomposed. */
export function mutated(plans: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.constantFrom('cut', 'double', 'swap', 'drop', 'decompose', 'dirty'),
    fc.nat(),
    fc.nat(),
  );
  return fc.tuple(fc.constantFrom(...plans), fc.array(change, { maxLength: 8 })).map(([plan, changes]) => {
    const parts = plan.split(/(?<=\n)/);
    for (const [how, a, b] of changes) {
      const i = a % parts.length;
      const j = b % parts.length;
      const line = parts[i]!;
      if (how === 'cut') parts[i] = line.slice(0, b % (line.length + 1));
      else if (how === 'double') parts.splice(i, 0, line);
      else if (how === 'swap') [parts[i], parts[j]] = [parts[j]!, line];
      else if (how === 'drop') parts.splice(i, 1, '');
      else if (how === 'decompose') parts[i] = line.normalize('NFD');
      else
        parts[i] =
          line.slice(0, b % (line.length + 1)) + dirt[b % dirt.length] + line.slice(b % (line.length + 1));
    }
    return parts.join('');
  });
}
