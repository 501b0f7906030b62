import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { linearParts } from '#grammar/tree.ts';
import { blocksBelow, contentOf, ownLines } from '#model/structure/walk.ts';
import { inBlocks, wrapped } from '#test/fixtures/text-forms.ts';
import { checkTree } from './check.ts';

/** The paragraphs and items of a plan, each in one line. */
function logicalLines(text: string): string[] {
  const nested = parsePlan(text).parts.filter(({ kind }) => !linearParts.has(kind));
  return nested
    .flatMap(({ blocks }) => blocksBelow(blocks))
    .filter(({ kind }) => kind === 'item' || kind === 'paragraph')
    .map((block) =>
      text
        .slice(block.start, contentOf(ownLines(block)).end)
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

const examples = globSync('examples/**/*.kh');

describe('a plan that was wrapped', () => {
  for (const file of examples)
    for (const width of [60, 72, 80])
      it(`${file} is torn nowhere but behind a sentence at ${width} columns`, () => {
        const text = readFileSync(file, 'utf8');
        const lines = logicalLines(text);
        const torn = logicalLines(wrapped(width)(text))
          .filter((line) => lines.some((each) => each.length > line.length && each.startsWith(line)))
          .filter((line) => !/[.!?]$/.test(line) && !lines.includes(line));
        expect(torn).toEqual([]);
      });
});

describe('a text in which blank lines part all paragraphs', () => {
  // The example of faults has a paragraph that a blank line tears.
  it.each(examples.filter((file) => !file.endsWith('nhieu-loi.kh')))(
    '%s has its paragraphs whole, however short their first lines are',
    (file) => {
      const text = readFileSync(file, 'utf8');
      expect(logicalLines(inBlocks(text))).toEqual(logicalLines(text));
    },
  );
  it('may have the number of an item alone on its line', () => {
    const text = inBlocks(readFileSync('examples/tinh-chuyen-doi-so-2026.kh', 'utf8'));
    const broken = text.replace(/^((?:\d+|[IVX]+)\.) /gm, '$1\n').replace(/^(\d+\.)$/gm, '**$1**');
    const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('*', ''));
    expect(plain(logicalLines(broken))).toEqual(logicalLines(text));
  });
});

describe('a line that is cut in a wrapped text', () => {
  it('goes on with a capital, a figure and what looks like a marker, and ends where its list goes on', () =>
    checkTree(
      `
        KẾ HOẠCH
        Khắc phục hậu quả thiên tai

        I. NHIỆM VỤ
        1. Tổ chức lực lượng tiếp cận ngay các vùng ngập sâu, ưu tiên cấp độ
        1. Cấp ngay lương khô, nước uống cho người dân trên địa bàn của Ủy ban
        Nhân dân các xã theo chỉ đạo tại Công văn của Chủ tịch Ủy ban nhân dân
        tỉnh, hoàn thành trước khi nước rút và báo cáo kết quả thực hiện trong
        24 giờ kể từ khi có mưa lớn.
        2. Rà soát các khu vực có nguy cơ sạt lở, tổ chức sơ tán người dân đến
        nơi an toàn; phân công lực lượng trực ban tại các điểm xung yếu.
      `,
      `
        title:
          paragraph KẾ HOẠCH
          paragraph Khắc phục hậu quả thiên tai
        body:
          section I. NHIỆM VỤ
            clause 1. Tổ chức lực lượng tiếp cận ngay các vùng ngập sâu, ưu tiên c [5 lines]
            clause 2. Rà soát các khu vực có nguy cơ sạt lở, tổ chức sơ tán người  [2 lines]
      `,
    ));
  it('goes on behind the end of a page', () =>
    checkTree(
      `
        I. NHIỆM VỤ
        1. Tổ chức lực lượng tiếp cận ngay các vùng ngập sâu, hỗ trợ người dân
        sơ tán đến nơi an toàn theo phương án đã được phê duyệt của Sở Nông nghiệp

        2

        Môi trường tỉnh và các đơn vị liên quan, bảo đảm hậu cần tại chỗ trong
        suốt thời gian chia cắt; báo cáo kết quả hằng ngày.
        2. Rà soát các khu vực có nguy cơ sạt lở, tổ chức sơ tán người dân đến
        nơi an toàn.
      `,
      `
        body:
          section I. NHIỆM VỤ
            clause 1. Tổ chức lực lượng tiếp cận ngay các vùng ngập sâu, hỗ trợ ng [7 lines]
            clause 2. Rà soát các khu vực có nguy cơ sạt lở, tổ chức sơ tán người  [2 lines]
      `,
    ));
});

describe('a line that is cut in any text', () => {
  const cut = (what: string, template: string, outline: string) =>
    it(`goes on ${what}`, () => checkTree(template, outline));
  cut(
    'within a citation',
    `
      I. NHIỆM VỤ
      1. Thực hiện Công văn số 215/SVHTTDL-
      QLVHGĐ ngày 03/01/2026 của Sở Văn hóa.
      2. Thực hiện quy định tại Nghị định số
      30/2020/NĐ-CP về công tác văn thư.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Thực hiện Công văn số 215/SVHTTDL- [2 lines]
          clause 2. Thực hiện quy định tại Nghị định số [2 lines]
    `,
  );
  cut(
    'within a name',
    `
      I. NHIỆM VỤ
      1. Báo cáo Chủ tịch Ủy ban nhân dân tỉnh Lâm
      Đồng kết quả thực hiện.
      2. Theo hướng dẫn của Bộ
      Giáo dục và Đào tạo, rà soát quy định.
      3. Học tập kinh nghiệm của thành phố Hồ
      Chí Minh, Thành phố Đà
      Nẵng, TP. Hải
      Phòng.
      4. Theo hướng dẫn của Bộ trưởng,
      Chủ nhiệm Văn phòng Chính phủ.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Báo cáo Chủ tịch Ủy ban nhân dân tỉnh Lâm [2 lines]
          clause 2. Theo hướng dẫn của Bộ [2 lines]
          clause 3. Học tập kinh nghiệm của thành phố Hồ [4 lines]
          clause 4. Theo hướng dẫn của Bộ trưởng, [2 lines]
    `,
  );
  cut(
    'before the short form of what it ends with',
    `
      I. NHIỆM VỤ
      1. Công khai thủ tục hành chính
      (TTHC) trên cổng dịch vụ công;
      2. Đo chất hữu cơ
      (CHC), tổng chất rắn.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Công khai thủ tục hành chính [2 lines]
          clause 2. Đo chất hữu cơ [2 lines]
    `,
  );
  cut(
    'behind a semicolon within a bracket that is closed below',
    `
      I. NHIỆM VỤ
      1. Số điểm quan trắc: 07 điểm (04 điểm tại nguồn nước cấp;
      03 điểm đại diện cho các ao (thuộc vùng nuôi:
      Ea Kao, Krông Ana)).
      2. Lấy mẫu (nước mặt;
      trầm tích) hằng tháng.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Số điểm quan trắc: 07 điểm (04 điểm tại nguồn nước cấp; [3 lines]
          clause 2. Lấy mẫu (nước mặt; [2 lines]
    `,
  );
  it('ends behind a semicolon in a bracket that nothing closes', () =>
    checkTree(
      `
        I. NHIỆM VỤ
        1. Lấy mẫu (nước mặt;
        Phân tích mẫu (trầm tích).
        2. Báo cáo.
      `,
      `
        body:
          section I. NHIỆM VỤ
            clause 1. Lấy mẫu (nước mặt;
              paragraph Phân tích mẫu (trầm tích).
            clause 2. Báo cáo.
      `,
    ));
  cut(
    'within a bracket, whatever letter begins it',
    `
      I. NHIỆM VỤ
      1. Phân tích mẫu:
      a) Hàm lượng nitrat, phốt phát (PO4-
      P), độ kiềm, chất rắn lơ lửng;
      b) Hàm lượng sắt.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Phân tích mẫu:
            point a) Hàm lượng nitrat, phốt phát (PO4- [2 lines]
            point b) Hàm lượng sắt.
    `,
  );
  cut(
    'where a word wants a number',
    `
      I. NHIỆM VỤ
      1. Ưu tiên các địa bàn cấp độ
      1. Cấp ngay lương khô, nước uống cho người dân.
      2. Rà soát.
    `,
    `
      body:
        section I. NHIỆM VỤ
          clause 1. Ưu tiên các địa bàn cấp độ [2 lines]
          clause 2. Rà soát.
    `,
  );
  cut(
    'to the end of a legal basis',
    `
      KẾ HOẠCH
      Tổ chức ngày hội đọc sách

      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
      Căn cứ Chỉ thị số 03/CT-UBND ngày 02/01/2026 của Hội đồng Giáo
      Dục xã về phát triển văn hóa đọc.
      Ủy ban nhân dân xã ban hành Kế hoạch tổ chức ngày hội đọc sách như sau:
    `,
    `
      title:
        paragraph KẾ HOẠCH
        paragraph Tổ chức ngày hội đọc sách
      preamble:
        paragraph Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;
        paragraph Căn cứ Chỉ thị số 03/CT-UBND ngày 02/01/2026 của Hội đồng Gi [2 lines]
        paragraph Ủy ban nhân dân xã ban hành Kế hoạch tổ chức ngày hội đọc sá
    `,
  );
  cut(
    'to the end of a paragraph that goes on from the bases to the opening of the plan',
    `
      KẾ HOẠCH
      Mở đợt cao điểm bảo đảm an toàn trước Tết

      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019 và các văn bản
      hướng dẫn thi hành; để chủ động phòng ngừa, không để xảy ra cháy,
      nổ, tai nạn do pháo và vật liệu nổ tự chế trước, trong và sau dịp
      Tết Nguyên đán, Công an tỉnh mở đợt cao điểm với những nội dung
      sau:

      I. YÊU CẦU
      1. Bảo đảm đúng quy định; có phân công rõ trách nhiệm của từng
      đơn vị, cá nhân.
    `,
    `
      title:
        paragraph KẾ HOẠCH
        paragraph Mở đợt cao điểm bảo đảm an toàn trước Tết
      preamble:
        paragraph Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019 và các văn bả [5 lines]
      body:
        section I. YÊU CẦU
          clause 1. Bảo đảm đúng quy định; có phân công rõ trách nhiệm của từng [2 lines]
    `,
  );
});

describe('a line that is whole', () => {
  it('has nothing of the next: a heading, a repeated number, a cell, a field, the plan behind an unmarked basis', () =>
    checkTree(
      `
        KẾ HOẠCH
        Chuyển đổi số

        Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019
        Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số như sau:
        I. TỒN TẠI VÀ NHIỆM VỤ
        1. Tồn tại
        Công tác phối hợp còn chậm.
        1. Nhiệm vụ chuyển đổi số
        Năm 2026 hoàn thành.
        2. Văn phòng Sở
        Chủ trì tham mưu.
        3. Các bước tiếp theo
        Hằng năm
        2
        Thời gian thực hiện: Quý I năm 2026
        Sản phẩm: Báo cáo
      `,
      `
        title:
          paragraph KẾ HOẠCH
          paragraph Chuyển đổi số
        preamble:
          paragraph Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019
          paragraph Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số như sau:
        body:
          section I. TỒN TẠI VÀ NHIỆM VỤ
            clause 1. Tồn tại
              paragraph Công tác phối hợp còn chậm.
            clause 1. Nhiệm vụ chuyển đổi số
              paragraph Năm 2026 hoàn thành.
            clause 2. Văn phòng Sở
              paragraph Chủ trì tham mưu.
            clause 3. Các bước tiếp theo
              paragraph Hằng năm
              paragraph 2
              paragraph Thời gian thực hiện: Quý I năm 2026
              paragraph Sản phẩm: Báo cáo
      `,
    ));
});
