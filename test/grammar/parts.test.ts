import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { checkTree } from './check.ts';

const kinds = (text: string) => parsePlan(text).parts.map(({ kind }) => kind);
const partText = (text: string, kind: string) => {
  const part = parsePlan(text).parts.find((each) => each.kind === kind);
  return part && text.slice(part.start, part.end).trim();
};

const body = 'I. MỤC ĐÍCH\nMột.\n';
const title = 'KẾ HOẠCH\nTuyên truyền năm 2026\n\n';

describe('the header', () => {
  it.each([
    [
      'in stacked lines',
      'ỦY BAN NHÂN DÂN\nTỈNH A\n-----\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-----\nSố: 12/KH-UBND\nHà Nội, ngày 05 tháng 01 năm 2026\n\n',
    ],
    [
      'in two columns by tabs',
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH A\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\tHà Nội, ngày 05 tháng 01 năm 2026\n\n',
    ],
    [
      'in two columns by spaces',
      'ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH A              Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND      Hà Nội, ngày 05 tháng 01 năm 2026\n',
    ],
    [
      'in two columns by pipes',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH A | Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND | Hà Nội, ngày 05 tháng 01 năm 2026\n\n',
    ],
    [
      'as a table with pipes',
      '| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| TỈNH A | Độc lập - Tự do - Hạnh phúc |\n| Số: 12/KH-UBND | Hà Nội, ngày 05 tháng 01 năm 2026 |\n\n',
    ],
    [
      'with the number beside the motto',
      'ỦY BAN NHÂN DÂN TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\tĐộc lập - Tự do - Hạnh phúc\n\tHà Nội, ngày 05 tháng 01 năm 2026\n',
    ],
    [
      'with number and date split over two lines',
      'ỦY BAN NHÂN DÂN TỈNH A\nSố: 12\n/KH-UBND\nHà Nội, ngày 05\ntháng 01 năm 2026\n',
    ],
    [
      'of the party',
      'TỈNH ỦY A\tĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-KH/TU\tHà Nội, ngày 05 tháng 01 năm 2026\n\n',
    ],
  ])('%s ends before the title', (_, header) => {
    expect(kinds(header + title + body)).toEqual(['header', 'title', 'body']);
    expect(partText(header + title + body, 'header')).toBe(header.trim());
  });
  it('is recognised where the title is missing', () =>
    expect(kinds('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nI. MỘT\n')).toEqual([
      'header',
      'body',
    ]));
  it('has the names of the issuer where the title is missing', () =>
    expect(kinds('ỦY BAN NHÂN DÂN\nTỈNH A\nSố: 12/KH-UBND\nI. MỘT\n')).toEqual(['header', 'body']));
  it('is no line in capitals that nothing of a header follows', () =>
    expect(kinds('ỦY BAN NHÂN DÂN\nTỈNH A\nI. MỘT\n')[0]).not.toBe('header'));
  it('may be missing', () => expect(kinds(title + body)).toEqual(['title', 'body']));
});

describe('the title', () => {
  it('ends below a subject in capitals where a sentence begins, however short its first line', () => {
    const torn =
      'Thực hiện Kế hoạch số 146/KH-UBND ngày 31 tháng 12 năm 2025 của Ủy\n\nban nhân dân tỉnh như sau:\n';
    expect(partText(`KẾ HOẠCH\nTUYÊN TRUYỀN NĂM 2026\n${torn}${body}`, 'preamble')).toBe(torn.trim());
    const acting = 'KẾ HOẠCH HÀNH ĐỘNG\nThực hiện Nghị quyết số 57-NQ/TW';
    expect(partText(`${acting}\n\n${body}`, 'title')).toBe(acting);
  });
  it('goes on below a blank line in small letters, as paragraphs do, and not with a sentence', () => {
    const ends = (lines: string) => parsePlan(`KẾ HOẠCH\n\n${lines}\n\nI. MỘT\n`);
    const titleOf = (lines: string) =>
      ends(lines)
        .parts.find(({ kind }) => kind === 'title')!
        .blocks.filter(({ kind }) => kind !== 'trivia').length;
    expect(titleOf('Kiểm tra công tác bầu cử\n\nvà tuyên truyền\n\ntrên địa bàn xã\n\nCăn cứ Luật;')).toBe(
      titleOf('Kiểm tra công tác bầu cử\nvà tuyên truyền\ntrên địa bàn xã\n\nCăn cứ Luật;'),
    );
    expect(titleOf('Kiểm tra công tác bầu cử\n\nNhằm bảo đảm đúng luật, xã lập kế hoạch.')).toBe(
      titleOf('Kiểm tra công tác bầu cử\n\nCăn cứ Luật;'),
    );
  });
  it('is the line of the type and the lines of the subject', () =>
    checkTree(
      `
        KẾ HOẠCH
        Tuyên truyền về hoạt động
        của Trung tâm Phục vụ hành chính công

        Căn cứ Luật;
        I. MỘT
      `,
      `
        title:
          paragraph KẾ HOẠCH
          paragraph Tuyên truyền về hoạt động
          paragraph của Trung tâm Phục vụ hành chính công
        preamble:
          paragraph Căn cứ Luật;
        body:
          section I. MỘT
      `,
    ));
  it.each([
    ['in bold', '**KẾ HOẠCH**\n**Tuyên truyền năm 2026**\n\n'],
    ['after a heading mark', '# KẾ HOẠCH\n## Tuyên truyền năm 2026\n\n'],
    ['in small letters', 'Kế hoạch\nTuyên truyền năm 2026\n\n'],
    ['on one line with its subject', 'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026\n\n'],
    ['with “V/v”', 'KẾ HOẠCH\nV/v tuyên truyền năm 2026\n\n'],
    ['with blank lines before the subject', 'KẾ HOẠCH\n\n\nTuyên truyền năm 2026\n\n'],
    ['with a ruler below', 'KẾ HOẠCH\nTuyên truyền năm 2026\n--------\n'],
    ['with addressees below', 'KẾ HOẠCH\nTuyên truyền năm 2026\nKính gửi: Các sở, ban, ngành\n'],
    ['with a comment between', 'KẾ HOẠCH\n// bản 2\nTuyên truyền năm 2026\n\n'],
    [
      'of a plan attached to a decision',
      'KẾ HOẠCH\nTriển khai Đề án\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2026\ncủa Chủ tịch Ủy ban nhân dân tỉnh)\n\n',
    ],
    [
      'of a plan attached to a decision, after a blank line',
      'KẾ HOẠCH\nTriển khai Đề án\n\n(Ban hành kèm theo Quyết định số 15/QĐ-UBND)\n\n',
    ],
    ['with its year on a line of its own', 'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm\n2026\n\n'],
  ])('%s is taken whole', (_, text) => {
    expect(kinds(text + body)).toEqual(['title', 'body']);
    expect(partText(text + body, 'title')).toBe(text.trim());
  });
  it.each(['KÉ HOẠCH', 'KẾ HOẢCH', 'KÊ HOẠCH', 'KẾ HOACH', 'Kế hoạch', 'KẾ HOẠCH.'])(
    'is known by its line whatever mark a scan got wrong: %s',
    (line) => expect(partText(`${line}\nTuyên truyền năm 2026\n\n${body}`, 'title')).toContain(line),
  );
  it('ends before a section where the bracket of its note is not closed', () =>
    expect(
      partText(
        `KẾ HOẠCH\nTuyên truyền\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026\n\n${body}`,
        'body',
      ),
    ).toBe(body.trim()));
  it('ends where running text begins without a blank line', () => {
    const opening =
      'Thực hiện Kế hoạch số 17/KH-UBND ngày 09/01/2026, Ủy ban nhân dân xã ban hành kế hoạch như sau:\n';
    expect(kinds(`KẾ HOẠCH\nTuyên truyền năm 2026\n${opening}${body}`)).toEqual([
      'title',
      'preamble',
      'body',
    ]);
    expect(kinds(`KẾ HOẠCH\nThực hiện Nghị quyết số 57-NQ/TW\nCăn cứ Luật;\n${body}`)).toEqual([
      'title',
      'preamble',
      'body',
    ]);
  });
});

describe('preamble and body', () => {
  it('the preamble holds legal bases, dashes and running text up to the first section or clause', () =>
    checkTree(
      `
        KẾ HOẠCH
        Tuyên truyền

        Thực hiện các văn bản:
        - Luật Cán bộ, công chức;
        - Nghị định số 61/2018/NĐ-CP;
        Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
        1. Mục đích
      `,
      `
        title:
          paragraph KẾ HOẠCH
          paragraph Tuyên truyền
        preamble:
          paragraph Thực hiện các văn bản:
          dash - Luật Cán bộ, công chức;
          dash - Nghị định số 61/2018/NĐ-CP;
            paragraph Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
        body:
          clause 1. Mục đích
      `,
    ));
  it('a text of which nothing is known is a preamble or a body', () => {
    expect(kinds('Xin chào.\n')).toEqual(['preamble']);
    expect(kinds('I. MỘT\n')).toEqual(['body']);
    expect(kinds('')).toEqual([]);
  });
});

describe('the end of a plan', () => {
  it('has a closing with the paragraph on difficulties before or after it', () => {
    const closing = 'Trên đây là Kế hoạch tuyên truyền./.\n';
    const difficulties = 'Trong quá trình thực hiện, nếu có vướng mắc, báo cáo Sở Nội vụ.\n';
    for (const end of [closing, difficulties + closing, closing + difficulties])
      expect(partText(body + end, 'closing')).toBe(end.trim());
  });
  it('has no closing where “./.” ends the last clause', () =>
    expect(kinds('I. MỘT\n1. Hai./.\nNơi nhận:\n- Lưu: VT.\n')).toEqual(['body', 'recipients']));
  it('reads dashes in the closing as text', () =>
    expect(kinds(`${body}Trên đây là Kế hoạch, yêu cầu:\n- Một;\n- Hai./.\n`)).toEqual(['body', 'closing']));
  it('has recipients, signature, footnotes and annexes', () =>
    checkTree(
      `
        I. MỘT
        Hai[1]./.
        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Nguyễn Văn An
        [1] Nghị định.
        PHỤ LỤC I
        1. Một
        PHỤ LỤC II
        1. Một
      `,
      `
        body:
          section I. MỘT
            paragraph Hai[1]./.
        recipients:
          paragraph Nơi nhận:
          dash - Như Điều 3;
          dash - Lưu: VT.
        signature:
          paragraph TM. ỦY BAN NHÂN DÂN
          paragraph KT. CHỦ TỊCH
          paragraph PHÓ CHỦ TỊCH
          paragraph Nguyễn Văn An
        footnotes:
          paragraph [1] Nghị định.
        annex:
          paragraph PHỤ LỤC I
          clause 1. Một
        annex:
          paragraph PHỤ LỤC II
          clause 1. Một
      `,
    ));
  it('has recipients that share their lines with the signature', () =>
    expect(
      kinds(
        'I. MỘT\nHai./.\nNơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Lưu: VT.\tCHỦ TỊCH\n\n\tNguyễn Văn An\nPHỤ LỤC\n1. Một\n',
      ),
    ).toEqual(['body', 'recipients', 'annex']));
  it.each([
    'Nơi nhận:',
    'NƠI NHẬN:',
    'Noi nhận:',
    '**Nơi nhận:**',
    '*Nơi nhận*:',
    'Nơi nhận :',
    '\tNơi nhận:   ',
  ])('recognises the recipients by “%s”', (line) =>
    expect(kinds(`I. MỘT\n${line}\n- Lưu: VT.\n`)).toEqual(['body', 'recipients']),
  );
  it.each(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'TL. BỘ TRƯỞNG', 'TUQ. GIÁM ĐỐC', 'Q. GIÁM ĐỐC'])(
    'recognises the signature by “%s”',
    (line) => expect(kinds(`I. MỘT\nHai.\n${line}\nNguyễn Văn An\n`)).toEqual(['body', 'signature']),
  );
  it.each(['CHỦ TỊCH', 'GIÁM ĐỐC', 'HIỆU TRƯỞNG', 'TRƯỞNG PHÒNG', 'CHÁNH VĂN PHÒNG', 'PHÓ GIÁM ĐỐC'])(
    'recognises the signature after the recipients by “%s”',
    (line) =>
      expect(kinds(`I. MỘT\nNơi nhận:\n- Lưu: VT.\n${line}\n\nNguyễn Văn An\n`)).toEqual([
        'body',
        'recipients',
        'signature',
      ]),
  );
  it.each([
    'PHỤ LỤC',
    'PHỤ LỤC I',
    'Phụ lục 2',
    'PHỤ LỤC SỐ 03',
    'PHỤ LỤC IV: DANH MỤC NHIỆM VỤ',
    'PHỤ LỤC I. DANH MỤC',
    '**PHỤ LỤC**',
    'Phụ lục số 1.',
  ])('recognises an annex by “%s”', (line) =>
    expect(kinds(`I. MỘT\n${line}\n1. Một\n`)).toEqual(['body', 'annex']),
  );
  it.each(['Phụ lục I kèm theo Kế hoạch này quy định.', 'Phụ lục và biểu mẫu', 'Theo PHỤ LỤC I'])(
    'takes “%s” for no annex',
    (line) => expect(kinds(`I. MỘT\n${line}\n1. Một\n`)).toEqual(['body']),
  );
  it('has recipients and signature in a table with pipes', () =>
    expect(kinds('I. MỘT\nHai./.\n| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n| - Lưu: VT. | CHỦ TỊCH |\n')).toEqual(
      ['body', 'recipients'],
    ));
  it('has no recipients where a column of a table is named so', () =>
    expect(kinds('I. MỘT\n| Nơi nhận | Số bản |\n|---|---|\n| Sở Nội vụ | 2 |\n')).toEqual(['body']));
  it('recognises a position right after the closing mark as a signature, and no other', () => {
    expect(kinds('I. MỘT\nHai./.\n\nHIỆU TRƯỞNG\n\nNguyễn Văn An\n')).toEqual(['body', 'signature']);
    expect(kinds('I. MỘT\nHai.\n\nHIỆU TRƯỞNG\n\nNguyễn Văn An\n')).toEqual(['body']);
  });
  it('takes what is numbered after the signature for an annex that nobody titled', () =>
    expect(kinds('I. MỘT\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n\nDANH MỤC\n1. Một\n')).toEqual([
      'body',
      'signature',
      'annex',
    ]));
});
