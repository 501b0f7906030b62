import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('broken-paragraph finds', () => {
  it('a sentence torn by a blank line', () =>
    checkFindings(`
      I. YÊU CẦU
      - Các cơ quan hành chính nhà

      nước phối hợp chặt chẽ.
      ^^^^ broken-paragraph
    `));
  it('a sentence torn by a page number', () =>
    checkFindings(`
      I. YÊU CẦU
      1. Tăng cường phối hợp với các

      2

      sở, ban, ngành.
      ^^^ broken-paragraph
    `));
  it('a sentence torn by a ruler', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp với các
      ----------
      sở, ban, ngành.
      ^^^ broken-paragraph
    `));
  it('each of two tears in a paragraph', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp

      với các sở, ban, ngành
      ^^^ broken-paragraph

      và các xã, phường.
      ^^ broken-paragraph
    `));
  it('a tear in the preamble and in the closing', () =>
    checkFindings(`
      KẾ HOẠCH
      Tuyên truyền năm 2026

      Căn cứ Quyết định của Chủ tịch Ủy ban nhân dân

      tỉnh về việc ban hành kế hoạch.
      ^^^^ broken-paragraph
      I. YÊU CẦU
      Một.
      Trên đây là Kế hoạch của Ủy ban nhân dân

      tỉnh về tuyên truyền./.
      ^^^^ broken-paragraph
    `));
  it('a tear after a comma or a colon within the sentence', () =>
    checkFindings(`
      I. YÊU CẦU
      Phối hợp với các sở,

      ban, ngành.
      ^^^^ broken-paragraph
    `));
  it('a split paragraph with a comment next to the blank line', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp
      // trang 2

      với các sở.
      ^^^ broken-paragraph
    `));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = `
      I. YÊU CẦU
      - Các cơ quan hành chính nhà

      nước phối hợp chặt chẽ.
      ^^^^ broken-paragraph
    `;
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('broken-paragraph does not report', () => {
  it('lines that go on without a tear', () =>
    checkFindings(`
      I. YÊU CẦU
      - Các cơ quan hành chính nhà
      nước phối hợp chặt chẽ.
    `));
  it('a line that begins in small letters after a finished sentence', () =>
    checkFindings(`
      I. YÊU CẦU
      Gồm các nội dung:

      tuyên truyền trên báo;

      tuyên truyền trên đài.
    `));
  it('a new paragraph in capitals', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp

      Các sở, ban, ngành thực hiện.
    `));
  it('a paragraph after more blank lines than a tear leaves', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp



      với các sở.
    `));
  it('a comment between two lines', () =>
    checkFindings(`
      I. YÊU CẦU
      Tăng cường phối hợp
      // ý kiến của Sở Nội vụ
      với các sở.
    `));
  it('text below a heading in capitals', () =>
    checkFindings(`
      I. NỘI DUNG TUYÊN TRUYỀN

      các quy định mới về cải cách hành chính.
    `));
  it('a web address or e-mail address on a line of its own', () =>
    checkFindings(`
      I. LIÊN HỆ
      Đăng ký trực tuyến tại

      https://dangky.gov.vn

      Thông tin phản ánh về

      sonoivu@tinh.gov.vn
    `));
  it('the second line of the subject', () =>
    checkFindings(`
      KẾ HOẠCH
      Tuyên truyền về hoạt động
      của Trung tâm Phục vụ hành chính công

      Căn cứ Luật;
    `));
  it('the lines of a subject that stand apart', () =>
    checkFindings(
      `
      KẾ HOẠCH
      Kiểm tra, giám sát công tác bầu cử

      và đại biểu Hội đồng nhân dân các cấp

      trên địa bàn phường Bắc Cam Ranh

      Căn cứ Luật Bầu cử;
      Căn cứ Kế hoạch của tỉnh.
    `,
      { only: ['broken-paragraph'] },
    ));
  it('the lines of a subject where blank lines stand between all lines', () =>
    checkFindings(
      'KẾ HOẠCH\nTổ chức hội nghị để thỏa thuận, lập danh\nsách sơ bộ những người ứng cử ở xã\nkhóa II, nhiệm kỳ 2026 - 2031\nI. YÊU CẦU\n- Đúng quy định.\n- Đúng thời gian.'.replaceAll(
        '\n',
        '\n\n',
      ),
      { only: ['broken-paragraph'] },
    ));
  it('a number that a line of text was wrapped before', () =>
    checkFindings(`
      I. MỤC TIÊU
      Phấn đấu đến năm
      2030
      và những năm tiếp theo hoàn thành.
    `));
});

describe('broken-paragraph fixes', () => {
  it('by joining the halves with one space', () =>
    checkFix(
      `
        I. YÊU CẦU
        - Các cơ quan hành chính nhà

        nước phối hợp chặt chẽ.
        ^^^^ broken-paragraph
      `,
      'broken-paragraph',
      `
        I. YÊU CẦU
        - Các cơ quan hành chính nhà nước phối hợp chặt chẽ.
      `,
    ));
  it('by dropping a page number between blank lines', () =>
    checkFix(
      `
        I. YÊU CẦU
        Tăng cường phối hợp với các

        12

        sở, ban, ngành.
        ^^^ broken-paragraph
      `,
      'broken-paragraph',
      `
        I. YÊU CẦU
        Tăng cường phối hợp với các sở, ban, ngành.
      `,
    ));
  it('text with spaces and CRLF line ends at the tear', () =>
    checkFix(
      ['I. YÊU CẦU', 'Tăng cường phối hợp  ', '', 'với các sở.', '^^^ broken-paragraph'].join('\n'),
      'broken-paragraph',
      ['I. YÊU CẦU', 'Tăng cường phối hợp với các sở.'].join('\n'),
      { as: crlf },
    ));
  it('one tear and leaves the other', () =>
    checkFix(
      `
        I. YÊU CẦU
        Tăng cường phối hợp

        với các sở, ban, ngành
        ^^^ broken-paragraph

        và các xã, phường.
        ^^ broken-paragraph
      `,
      'broken-paragraph',
      `
        I. YÊU CẦU
        Tăng cường phối hợp

        với các sở, ban, ngành và các xã, phường.
      `,
      { nth: 1 },
    ));
});

describe('broken-paragraph takes no cells of a table for the halves of a paragraph', () => {
  it.each([
    ['a figure above', ['356.104.944', 'a', 'Quan trắc nền']],
    ['a figure with its unit above', ['12,5 ha', 'trồng mới']],
    ['a figure above words', ['198.326.718', 'pH đất (phân tích trong phòng)']],
    ['a letter below', ['Quan trắc nền', 'b', 'Quan trắc định kỳ']],
    ['one word below', ['Nước mặt', 'mẫu', 'Nước ngầm', 'mẫu']],
    ['words among figures', ['1', 'Nước mặt', 'mẫu nước', '12']],
    ['a number between words', ['Số lượng tủ', '12', 'cái', '40']],
  ])('%s', (_, cells) => {
    const text = `I. NỘI DUNG\n\n${cells.join('\n\n')}\n`;
    expect(lintText(text).filter(({ rule }) => rule === 'broken-paragraph')).toEqual([]);
    expect(applySafeFixes(text).text).toBe(text);
  });
  it('and does not join two short lines by themselves unasked', () => {
    const text = 'I. NỘI DUNG\n\nSở Nông nghiệp và Môi trường\n\ncác xã, phường có liên quan\n';
    const [finding] = lintText(text).filter(({ rule }) => rule === 'broken-paragraph');
    expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
    expect(applySafeFixes(text).text).toBe(text);
  });
  it('nor a number away between them', () => {
    const text = 'I. NỘI DUNG\n\nSố lượng tủ đựng hồ sơ\n\n12\n\ncái loại lớn.\n';
    expect(applySafeFixes(text).text).toBe(text);
  });
});

it('a paragraph that is torn many times is whole after one run', () => {
  const words = 'phối hợp với các sở, ban, ngành, địa phương rà soát các thủ tục'.split(' ');
  const torn = `I. YÊU CẦU\n- Tăng cường ${words.slice(0, 4).join(' ')}\n\n${words.slice(4).join('\n\n')} trong năm.\n`;
  const fixed = applySafeFixes(torn).text;
  expect(fixed).toBe(`I. YÊU CẦU\n- Tăng cường ${words.join(' ')} trong năm.\n`);
});
