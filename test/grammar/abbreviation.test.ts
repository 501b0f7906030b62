import { describe, expect, it } from 'vitest';
import { readDefinitions } from '#grammar/inline/abbreviation.ts';

/** What a passage introduces: `form short = long`. */
const definitions = (text: string) =>
  readDefinitions(text).map(
    ({ form, short, long }) =>
      `${form} ${text.slice(short.start, short.end)} = ${long ? text.slice(long.start, long.end) : ''}`,
  );

describe('a definition', () => {
  it.each([
    [
      'Kế hoạch về dịch vụ công trực tuyến mức độ 3, 4 (sau đây gọi tắt là DVCTT) năm 2017',
      'called DVCTT = dịch vụ công trực tuyến mức độ 3, 4',
    ],
    ['thực hiện cải cách hành chính (sau đây viết tắt là CCHC);', 'called CCHC = cải cách hành chính'],
    [
      'các cơ quan, đơn vị, địa phương (sau đây gọi chung là cơ quan, đơn vị) thực hiện',
      'called cơ quan, đơn vị = cơ quan, đơn vị, địa phương',
    ],
    [
      'khi Trung tâm Phục vụ hành chính công thành phố Cần Thơ (viết tắt là Trung tâm) được',
      'called Trung tâm = Trung tâm Phục vụ hành chính công thành phố Cần Thơ',
    ],
    [
      'được thành lập và đi vào hoạt động, cá nhân, tổ chức (viết tắt là người dân) có đủ',
      'called người dân = cá nhân, tổ chức',
    ],
    ['quyền lợi của cá nhân, tổ chức (gọi chung là người dân)', 'called người dân = cá nhân, tổ chức'],
    [
      'phát động đợt thi đua cao điểm (sau đây gọi tắt là “Đợt thi đua”).',
      'called Đợt thi đua = đợt thi đua cao điểm',
    ],
    ['đợt thi đua cao điểm (*sau đây gọi là **Đợt thi đua***)', 'called Đợt thi đua = đợt thi đua cao điểm'],
    [
      'Ủy ban nhân dân tỉnh Thái Nguyên (gọi tắt là UBND tỉnh)',
      'called UBND tỉnh = Ủy ban nhân dân tỉnh Thái Nguyên',
    ],
    [
      'Đề án phát triển ứng dụng dữ liệu về dân cư (gọi tắt là Đề án 06)',
      'called Đề án 06 = Đề án phát triển ứng dụng dữ liệu về dân cư',
    ],
    ['thủ tục hành chính (viết tắt TTHC)', 'called TTHC = thủ tục hành chính'],
    ['thủ tục hành chính (viết tắt: TTHC)', 'called TTHC = thủ tục hành chính'],
    [
      'thủ tục hành chính (sau đây được viết tắt là TTHC, gồm cả thủ tục nội bộ)',
      'called TTHC = thủ tục hành chính',
    ],
    [
      'Trung tâm Phục vụ hành chính công, sau đây gọi tắt là Trung tâm, có trụ sở',
      'called Trung tâm = Trung tâm Phục vụ hành chính công',
    ],
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ (sau đây gọi tắt là Nghị định số 61/2018/NĐ-CP)',
      'called Nghị định số 61/2018/NĐ-CP = Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    ],
  ])('by a phrase: %s', (text, expected) => expect(definitions(text)).toEqual([expected]));

  it.each([
    ['thủ tục hành chính (TTHC)', 'spelled TTHC = thủ tục hành chính'],
    ['công tác cải cách hành chính (CCHC)  trên', 'spelled CCHC = cải cách hành chính'],
    ['dịch vụ công trực tuyến (DVCTT)', 'spelled DVCTT = dịch vụ công trực tuyến'],
    ['dịch vụ công\ntrực tuyến (DVCTT)', 'spelled DVCTT = dịch vụ công\ntrực tuyến'],
    ['Ủy ban nhân dân (UBND) thành phố', 'spelled UBND = Ủy ban nhân dân'],
    ['1. Đối với cán bộ, công chức, viên chức (CBCCVC):', 'spelled CBCCVC = cán bộ, công chức, viên chức'],
    ['Sở Khoa học và Công nghệ (KH&CN)', 'spelled KH&CN = Khoa học và Công nghệ'],
    ['Sở Khoa học và Công nghệ (KHCN)', 'spelled KHCN = Khoa học và Công nghệ'],
    ['Bộ Lao động - Thương binh và Xã hội (LĐTBXH)', 'spelled LĐTBXH = Lao động - Thương binh và Xã hội'],
    ['phát triển kinh tế - xã hội (KT-XH)', 'spelled KT-XH = kinh tế - xã hội'],
    ['đoàn viên “Thanh niên tình nguyện” (TNTN)', 'spelled TNTN = Thanh niên tình nguyện”'],
    ['Ủy ban nhân dân tỉnh (UBND tỉnh) giao', 'spelled UBND = Ủy ban nhân dân tỉnh'],
    ['mọi TTHC (thủ tục hành chính) đều', 'spelled TTHC = thủ tục hành chính'],
    ['thủ tục hành chính (**TTHC**)', 'spelled TTHC = thủ tục hành chính'],
    [
      'Trung tâm Phục vụ hành chính công tỉnh (TTPVHCC)',
      'spelled TTPVHCC = Trung tâm Phục vụ hành chính công tỉnh',
    ],
  ])('by initials: %s', (text, expected) => expect(definitions(text)).toEqual([expected]));

  it.each([
    ['chỉ số hài lòng đối với sự phục vụ (SIPAS): quản trị', 'glossed SIPAS = sự phục vụ'],
    ['nâng cao các chỉ số: Cải cách hành chính (PAR INDEX)', 'glossed PAR INDEX = Cải cách hành chính'],
  ])('by a word of another language: %s', (text, expected) => expect(definitions(text)).toEqual([expected]));

  it.each([
    'gọi 1022 (gọi là có người nghe)',
    'đường dây nóng (gọi 1022)',
    'tại Cần Thơ (VCCI Cần Thơ)',
    'quy định tại mục này (II)',
    '(UBND)',
    'tổng hợp (qua Sở Nội vụ)',
    'theo mẫu (A)',
    'tiền (100.000 đồng)',
    'Phòng, ban (2,3,4)',
    'không đóng (UBND',
    'rỗng ()',
    'thông tin (điện thoại, email) và',
    'sau đây gọi tên từng đại biểu lên nhận thưởng',
  ])('is not %s', (text) => expect(definitions(text)).toEqual([]));

  it.each(['(', '(gọi là ', '(A', 'sau đây gọi ', '(TTHC) ', 'và và (V) '])(
    'is read after and before any number of “%s”',
    (piece) => {
      const many = piece.repeat(20_000);
      const definition = 'Rà soát thủ tục hành chính (TTHC).';
      for (const text of [`${many}. ${definition}`, `${definition} ${many}`])
        expect(readDefinitions(text)).toHaveLength(1);
    },
  );
});
