import { describe, expect, it } from 'vitest';
import { applyEdits } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('misspelling finds', () => {
  it('a syllable that ends in a stop and has no tone of one', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Các cơ quan thưc hiện đúng tiến độ.
                     ^^^^ misspelling
    `));
  it('letters that are swapped, lost, doubled', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Xây dựng kế hoạhc tuyên truền, phối hợpp với các sở.
                     ^^^^^ misspelling
                                 ^^^^^ misspelling
                                             ^^^^ misspelling
    `));
  it('half a hook, a mark on the wrong letter', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Phục vụ nguời dân; huớng dẫn qúy khách; gíao viên.
                 ^^^^^ misspelling
                            ^^^^^ misspelling
                                      ^^^ misspelling
                                                 ^^^^ misspelling
    `));
  it('hỏi for ngã', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Chuyên đề chuyễn đổi số; hổ trợ người dân.
                   ^^^^^^ misspelling
                                  ^^ misspelling
    `));
  it('what scanners make of words', () =>
    checkFindings(
      `
      I. NỘI DUNG
      1. Xây dựng các tiêu phẩm, treo khâu hiệu tại tp Càn Thơ.
                      ^^^^^^^^^ misspelling
                                      ^^^^^^^^^ misspelling
                                                       ^^^^^^^ misspelling
      Noi nhận:
      ^^^^^^^^ misspelling
      - TT HDND TP;
           ^^^^ misspelling
      - Lưu: VT.
    `,
      { only: ['misspelling'] },
    ));
  it('a short form that is none, in running text, as one finding', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Báo cáo UNBD tỉnh.
                 ^^^^ misspelling
    `));
  it('the name of a newspaper once, as an agency', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Tuyên truyền trên Báo Càn Thơ.
                           ^^^^^^^^^^^ unknown-agency
    `));
  it('words in headings, in table cells, in labels, at the start of a sentence', () =>
    checkFindings(
      `
      I. MỤC ĐÍCH, YÊU CẤUF
                       ^^^^ misspelling
      II. NỘI DNUG
              ^^^^ misspelling
      1. Tăgn cường phối hợp. Đẩyy mạnh tuyên truyền.
         ^^^^ misspelling
                              ^^^^ misspelling
      2. ơC quan chủ trì: Sở Nội vụ.
         ^^ misspelling
      | TT | Nhiệm vụ | Thời hạn |
      |---|---|---|
      | 1 | Rà sóat văn bản | Quý I |
               ^^^^ misspelling
    `,
      { only: ['misspelling'] },
    ));
  it('words without marks where they are plainly ours', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Thực hiện teho quy định; hoat động trong nm 2026.
                   ^^^^ misspelling
                                  ^^^^ misspelling
                                                  ^^ misspelling
    `));
  it('words without a vowel, by their neighbours: between two, at the end of a line, behind a mark', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Giám đốc các sở đôn đc, kiểm tra; cc điển hình, đc điểm của phường.
                             ^^ misspelling
                                           ^^ misspelling
                                                         ^^ misspelling
      2. Cập nhật tin tc, tuyên truyền liên tc. Học sinh các trường đại hc.
                      ^^ misspelling
                                            ^^ misspelling
                                                                        ^^ misspelling
    `));
  it('th, nh, ng … the wrong way round in a word that no table has', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Từng hnóm đối tượng; người dân hài lògn; địa phương mìhn.
              ^^^^ misspelling
                                            ^^^^ misspelling
                                                             ^^^^ misspelling
      2. Dữ liệu “đúng, đủ, dùng chugn”.
                                 ^^^^^ misspelling
    `));
  it('two words without a space between', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Các cơ quan thựchiện quyết định vàNghị quyết.
                     ^^^^^^^^ misspelling
                                         ^^^^^^ misspelling
    `));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. YÊU CẦU
      1. Các cơ quan thưc hiện kê hoạch; treo khâu hiệu.
                     ^^^^ misspelling
                               ^^ misspelling
                                              ^^^^^^^^^ misspelling
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('misspelling does not report', () => {
  it.each([
    'both places of the tone: hoà, hòa; thuỷ, thủy; khoẻ, khỏe; quý, quỳ, giếng, gìn giữ',
    'i and y: kỹ thuật, kĩ thuật, lí do, lý do, tỉ lệ, tỷ lệ, Mỹ, Vy',
    'names: xã Ea H’leo, huyện Krông Nô, tỉnh Đắk Lắk, thành phố Pleiku, tỉnh Bắc Kạn, Đạ Tẻh, Kon Tum, Si Ma Cai, Ia H’Drai',
    'languages: dân tộc Hrê, Xơ Đăng, Bru - Vân Kiều, Ê Đê, Mnông, Kơ Ho, X’tiêng, Giẻ Triêng',
    'technology: internet, website, email, video clip, chatbot, Big Data, startup, blockchain, hackathon, livestream trên fanpage Facebook, Zalo',
    'things: pano, panô, áp phích, ôtô, vắcxin, axít, xi măng, ki-lô-mét, nilông, ra-đi-ô, karaoke, kilômét, pin mặt trời, buýt, xoong, moóc',
    'addresses: gửi về phongth@tinh.gov.vn, https://dichvucong.gov.vn/p/home, tep-mau_bieu.docx, cchc.tinh.vn',
    'measures: 5 km, 20 ha, 15 tr.đ/người, 200 kWh, 10 mg/l, tần số 5 GHz, 3 tr đồng',
    'short forms in small letters: các đc trong tổ, đc Lê An, mời đc Bí thư; 10 tr đồng; tp Vinh; bs Hà; đt. 0912, tr. 5, tp. Vinh',
    'units and files: xe 150 cc, đất 5 hl, 20 mg thuốc, tệp csv, bản pdf, gửi sms cho dân',
    'quotations of others: “the green hcity”, "just chit chat"',
    'short forms: đ/c, t/h, b/c, TP., tp, ThS. Lê Văn An, BCĐ, PCTN, QLNN, TW, TƯ, NQ-CP, CB, CCVC',
    'numbers: Nghị định số 61/2018/NĐ-CP, Thông tư số 02/2017/TT-VPCP, 36a/NQ-CP, 2231/SNV-CCHC&PC',
    'quotation: chiến dịch “Think green, act now”, phong trào "Clean up the world"',
    'chance: chỉ tiêu phẩm chất, mục tiêu phẩm giá, hóa đơn vi phạm, tài chính phù hợp, yếu tố chức năng, các khâu hiệu quả',
    'foreign names: đoàn của tổ chức Friedrich Ebert Stiftung, bà Nguyễn Thị Xuyến Chi, ông Lò Văn Pó, già làng A Blong',
    'units of money: 500 trđ, 200 ngđ/m2, m3/ngđ, đvt: tỷđ, 20 trđ/ha, trđồng, 15 mqđ; 20 tnd, 5 pnl.',
    'chance again: khâu vết thương xuyên thấu, khâu hiệu chỉnh, khâu hiệu chuẩn thiết bị, vùng triền khai phá từ lâu',
    'loans: kiốt, ki-ốt, sơmi, ximăng, bêtông, ôtô, sêno, axít, iốt, vácxin, video, clip, băng zôn, ăngten, camêra, môđem, rơmoóc, côngtenơ, atisô, súplơ',
    'Roman numbers: khóa XVIII, kỳ họp thứ XIX, Phụ lục iii, nhóm ii',
    'words of one letter: y tế, ý kiến, ở, ạ; mục a, b, c, d; nhóm A, B',
  ])('%s', (said) => checkFindings(`I. NỘI DUNG\n1. Về ${said}.\n`, { only: ['misspelling'] }));
  it('foreign words that come again and again', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Học tập các snel, mua snel.
      2. Sử dụng snel, bán snel.
    `));
  it('short forms that the plan introduces', () =>
    checkFindings(`
      I. NỘI DUNG
      1. Ủy ban nông nghiệp nhân dân (UBNN) họp; UBNN báo cáo.
    `));
  it('comments', () =>
    checkFindings(`
      I. NỘI DUNG
      // sửa lạii chỗ nầyy
      1. Một.
    `));
  it('words known from the plan, the folder or the user', () => {
    checkFindings(`
      // kh-words tiêu phẩm, Hợpp -- tên riêng
      I. NỘI DUNG
      1. Xây dựng tiêu phẩm của hợpp tác xã.
    `);
    checkFindings('I. NỘI DUNG\n1. Xây dựng tiêu phẩm của hợpp tác xã.\n', { words: ['Tiêu Phẩm', 'hợpp'] });
    checkFindings('I. NỘI DUNG\n1. Thăm bản Hợpp Nhấtt.\n', { words: ['Hợpp Nhấtt'] });
  });
  it('runs of letters that are no words', () => {
    for (const text of [
      'ă'.repeat(100_000),
      'ngh'.repeat(50_000),
      'thưc'.repeat(20_000),
      'ơC'.repeat(50_000),
    ])
      expect(() => lintText(text)).not.toThrow();
  });
});

describe('misspelling fixes', () => {
  it('with the one syllable that makes a word there', () =>
    checkFix(
      `
        I. YÊU CẦU
        1. Các cơ quan thưc hiện đúng.
                       ^^^^ misspelling
      `,
      'misspelling',
      `
        I. YÊU CẦU
        1. Các cơ quan thực hiện đúng.
      `,
    ));
  it('half of a pair', () =>
    checkFix(
      `
        I. NỘI DUNG
        1. Treo khâu hiệu.
                ^^^^^^^^^ misspelling
      `,
      'misspelling',
      `
        I. NỘI DUNG
        1. Treo khẩu hiệu.
      `,
    ));
  it('words in capitals, with a fix in capitals', () =>
    checkFix(
      `
        I. MỤC ĐÍCH
        II. TỔ CHỨC THỰC HỆIN
                         ^^^^ misspelling
      `,
      'misspelling',
      `
        I. MỤC ĐÍCH
        II. TỔ CHỨC THỰC HIỆN
      `,
    ));
  it('decomposed text', () =>
    checkFix(
      `
        I. NỘI DUNG
        1. Treo khâu hiệu.
                ^^^^^^^^^ misspelling
      `,
      'misspelling',
      `
        I. NỘI DUNG
        1. Treo khẩu hiệu.
      `,
      { as: decomposed },
    ));
  it('nothing where several words are equally near', () => {
    const [finding] = lintText('I. NỘI DUNG\n1. Bàn về cẩnh.\n').filter(({ rule }) => rule === 'misspelling');
    expect(finding?.fixes).toEqual([]);
  });
  it('the intended word, in real misspellings', () => {
    const fixed = (text: string) =>
      lintText(`I. NỘI DUNG\n1. ${text}.\n`)
        .filter(({ rule }) => rule === 'misspelling')
        .reduceRight(
          (said, { fixes }) => applyEdits(said, fixes[0]?.edits ?? []),
          `I. NỘI DUNG\n1. ${text}.\n`,
        )
        .slice(15, -2);
    expect(fixed('Nhân vỉên thu hồỉ gỉấy phép xuẩt nhập khẩu')).toBe(
      'Nhân viên thu hồi giấy phép xuất nhập khẩu',
    );
    expect(fixed('Chất Iượng của cơ quan nhà nưóc')).toBe('Chất lượng của cơ quan nhà nước');
  });
});
