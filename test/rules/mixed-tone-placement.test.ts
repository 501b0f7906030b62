import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('mixed-tone-placement finds', () => {
  it('the first place of the rarer style', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Văn hóa công vụ; số hóa hồ sơ; xã hội hóa.
      2. Hiện đại hoá hành chính, điện khí hoá.
                  ^^^ mixed-tone-placement
    `));
  it('the older style where it is the rarer', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Văn hoá công vụ; sức khoẻ; thuỷ lợi.
      2. Tài liệu lưu trữ, tùy tình hình.
                           ^^^ mixed-tone-placement
    `));
  it('committees among other words', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Uỷ ban nhân dân tỉnh chỉ đạo số hóa, xã hội hóa.
         ^^ mixed-tone-placement
    `));
  it('words in capitals that are no names', () =>
    checkFindings(`
      I. VĂN HOÁ CÔNG VỤ
             ^^^ mixed-tone-placement
      1. Số hóa hồ sơ; hiện đại hóa hành chính.
    `));
  it('a word that opens a sentence', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Số hóa hồ sơ; hiện đại hóa hành chính.
      2. Xoá vùng lõm sóng di động.
         ^^^ mixed-tone-placement
    `));
  it('the later one of two as often', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Số hóa hồ sơ.
      2. Hiện đại hoá hành chính.
                  ^^^ mixed-tone-placement
    `));
  it('the same in decomposed text, in a table, with CRLF line ends', () => {
    const source = `
      I. YÊU CẦU
      1. Số hóa hồ sơ; xã hội hóa.
      | TT | Nhiệm vụ |
      |---|---|
      | 1 | Hiện đại hoá |
                     ^^^ mixed-tone-placement
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('mixed-tone-placement does not report', () => {
  it('one style alone', () => {
    checkFindings('I. YÊU CẦU\n1. Số hóa, sức khỏe, thủy lợi, Ủy ban, xã hội hóa.\n');
    checkFindings('I. YÊU CẦU\n1. Số hoá, sức khoẻ, thuỷ lợi, Uỷ ban, xã hội hoá.\n');
  });
  it('words whose tone has one place only', () =>
    checkFindings(
      'I. YÊU CẦU\n1. Số hóa; quý I, quỹ đất, hoàn thành, toán, khuỷu tay, loại, quỳnh, thuyền.\n',
    ));
  it('names', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Số hóa hồ sơ tại tỉnh Khánh Hoà, xã Thuỷ Xuân; bà Nguyễn Thị Thuý phụ trách.
      2. Giao ông Lê Hoà Bình; ca sĩ Uý.
      II. TỈNH KHÁNH HOÀ
      1. Xã hội hóa.
    `));
  it('titles of documents', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Thực hiện Quyết định số 36/QĐ-TTg ngày 12 tháng 01 năm 2022 của Thủ tướng Chính phủ về hiện đại hoá hành chính.
      2. Số hóa hồ sơ; xã hội hóa.
    `));
  it('quotations', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Cuộc vận động “Gia đình văn hoá”; số hóa hồ sơ, xã hội hóa.
    `));
  it('the letterhead', () =>
    checkFindings(
      `
      UỶ BAN NHÂN DÂN
      TỈNH NGHỆ AN
      Số: 12/KH-UBND
      Nghệ An, ngày 05 tháng 02 năm 2026
      KẾ HOẠCH
      Số hóa hồ sơ
    `,
      { only: ['mixed-tone-placement'] },
    ));
  it('the signature', () =>
    checkFindings(
      `
      I. NỘI DUNG
      1. Số hóa hồ sơ.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH

      Trần Thị thuý
    `,
      { only: ['mixed-tone-placement'] },
    ));
});

describe('mixed-tone-placement fixes', () => {
  it('all of the rarer style at once', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Văn hóa công vụ; số hóa hồ sơ; sức khỏe; thủy lợi.
        2. Uỷ ban nhân dân xã hiện đại hoá hành chính.
           ^^ mixed-tone-placement
        3. VĂN HOÁ, khoẻ mạnh.
      `,
      'mixed-tone-placement',
      `
        I. YÊU CẦU
        1. Văn hóa công vụ; số hóa hồ sơ; sức khỏe; thủy lợi.
        2. Ủy ban nhân dân xã hiện đại hóa hành chính.
        3. VĂN HÓA, khỏe mạnh.
      `,
    ));
  it('decomposed text', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Văn hóa công vụ; số hóa hồ sơ.
        2. Hiện đại hoá hành chính.
                    ^^^ mixed-tone-placement
      `,
      'mixed-tone-placement',
      `
        I. YÊU CẦU
        1. Văn hóa công vụ; số hóa hồ sơ.
        2. Hiện đại hóa hành chính.
      `,
      { as: decomposed },
    ));
});
