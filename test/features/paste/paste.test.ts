import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedText } from '#features/paste/paste.ts';
import { readPlan } from '#model/plan.ts';
import { lintText } from '#rules/lint.ts';
import { fromExcel, fromWord, wordCell, wordEmpty, wordItem, wordParagraph } from './clipboards.ts';

/** A clipboard with this HTML becomes `expected`, and VS Code is to paste it without asking. */
function checkPreferred(html: string, expected: string): void {
  expect(pastedText({ html, text: 'chữ thường' })).toEqual({ text: expected, isPreferred: true });
}

describe('Word', () => {
  it('keeps its numbers and letters as shown, and bullets become markers', () =>
    checkPreferred(
      fromWord(
        wordItem('II.', '<b>NHIỆM VỤ</b>') +
          wordItem(
            '1.',
            'Rà soát thủ tục\r\nhành chính của các sở,<span style="mso-spacerun:yes">  </span>ban, ngành',
          ) +
          wordItem('·', 'Nâng cao chất lượng;', 'Symbol') +
          wordItem('o', 'Cán bộ;', 'Courier New', 2) +
          wordItem('§', 'Người dân.', 'Wingdings', 3) +
          wordItem('Ø', 'Phổ biến;', 'Wingdings') +
          wordItem('ü', 'Tập huấn.', 'Wingdings') +
          wordItem('d)', 'Điểm d;') +
          wordItem('e)', 'Điểm e;') +
          wordItem('1)', 'Một.'),
      ),
      'II. NHIỆM VỤ\n1. Rà soát thủ tục hành chính của các sở, ban, ngành\n- Nâng cao chất lượng;\n+ Cán bộ;\n+ Người dân.\n- Phổ biến;\n- Tập huấn.\nd) Điểm d;\ne) Điểm e;\n1) Một.',
    ));

  it('shows no comments, no deleted and no hidden text, no styles', () =>
    expect(
      pastedText({
        html: fromWord(
          `${wordParagraph('Rà soát <del>hằng năm</del><ins>hằng quý</ins><span style="mso-hide:all;display:none">ẩn</span> thủ\u00ad tục')}<div style='mso-element:comment'><p>Xem lại</p></div>${wordEmpty}${wordEmpty}${wordParagraph('Công khai')}`,
        ),
        text: 'x',
      }),
    ).toEqual({ text: 'Rà soát hằng quý thủ tục\n\nCông khai', isPreferred: false }));

  it('turns a table into rows, with spans over rows and columns and a header of two levels', () =>
    checkPreferred(
      fromWord(
        `<table class=MsoTableGrid border=1><thead><tr>${wordCell('rowspan=2', 'STT')}${wordCell('rowspan=2', 'Nội dung')}${wordCell('colspan=2', 'Cơ quan')}</tr><tr>${wordCell('', 'Chủ trì')}${wordCell('', 'Phối hợp')}</tr></thead><tr>${wordCell('', '1')}${wordCell('', 'Rà soát', 'thủ tục')}${wordCell('', 'Sở Nội vụ')}${wordCell('', 'Sở Tư pháp', 'Sở Tài chính')}</tr><tr>${wordCell('rowspan=2', '2')}${wordCell('rowspan=2', 'Công khai A|B')}${wordCell('', 'Sở Tư pháp')}${wordCell('', '&nbsp;')}</tr><tr>${wordCell('', 'Thanh tra tỉnh')}${wordCell('', '')}</tr></table>`,
      ),
      `| STT | Nội dung        | Cơ quan - Chủ trì | Cơ quan - Phối hợp       |
|-----|-----------------|-------------------|--------------------------|
| 1   | Rà soát thủ tục | Sở Nội vụ         | Sở Tư pháp; Sở Tài chính |
| 2   | Công khai A\\|B  | Sở Tư pháp        |                          |
| 2   | Công khai A\\|B  | Thanh tra tỉnh    |                          |`,
    ));

  it('takes the tables of the head and the end column by column', () =>
    checkPreferred(
      fromWord(
        `<table><tr>${wordCell('', 'ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ')}${wordCell('', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}</tr><tr>${wordCell('', 'Số: 12/KH-UBND')}${wordCell('', 'Quảng Trị, ngày 05 tháng 02 năm 2026')}</tr></table>${wordEmpty}${wordParagraph('KẾ HOẠCH')}${wordParagraph('Cải cách hành chính')}<table><tr><td><p><b><i>Nơi nhận:</i></b><br>- Bộ Nội vụ;<br>- Lưu: VT, NC.</p></td>${wordCell('', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Nguyễn Văn An')}</tr></table>`,
      ),
      'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nQuảng Trị, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính\n\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An',
    ));

  it('reads like the original: tasks with who and when, no finding of its own', () => {
    const pasted = pastedText({
      html: fromWord(
        wordItem('I.', 'NHIỆM VỤ') +
          wordItem('1.', 'Rà soát thủ tục hành chính') +
          wordItem('a)', 'Cơ quan chủ trì: Sở Nội vụ;') +
          wordItem('b)', 'Thời gian: Quý I năm 2026;') +
          wordItem('c)', 'Sản phẩm: Báo cáo.') +
          wordItem('2.', 'Công khai thủ tục hành chính') +
          wordItem('·', 'Cơ quan chủ trì: Sở Tư pháp;', 'Symbol') +
          wordItem('·', 'Thời gian: Quý II năm 2026;', 'Symbol') +
          wordItem('·', 'Sản phẩm: Danh mục.', 'Symbol'),
      ),
    });
    const text = `KẾ HOẠCH\nCải cách hành chính năm 2026\n\n${pasted!.text}\n`;
    expect(readPlan(text).tasks).toHaveLength(2);
    const parts = new Set(['missing-part']);
    expect(lintText(text).filter(({ rule }) => !parts.has(rule))).toEqual([]);
  });

  it('keeps footnotes where they stand, and squares', () =>
    expect(
      pastedText({
        html: fromWord(
          `${wordParagraph("Diện tích 100 m<sup>2</sup><a style='mso-footnote-id:ftn1' href='#_ftn1'><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>")}<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1'>[1]</a> Theo Quyết định.</p></div></div>`,
        ),
      }),
    ).toMatchObject({ text: 'Diện tích 100 m²[1]\n\n[1] Theo Quyết định.' }));
});

describe('other sources', () => {
  it('a spreadsheet becomes a table, its title a line, without empty columns', () =>
    checkPreferred(
      fromExcel([
        ['PHÂN CÔNG NHIỆM VỤ', '', '', ''],
        ['STT', 'Nội dung', 'Thời gian', ''],
        ['1', 'Rà soát', '30/6/2026', ''],
        ['', '', '', ''],
      ]),
      'PHÂN CÔNG NHIỆM VỤ\n\n| STT | Nội dung | Thời gian |\n|-----|----------|-----------|\n| 1   | Rà soát  | 30/6/2026 |',
    ));

  it('a page of the web becomes its lines: paragraphs, breaks, lists, no scripts', () =>
    checkPreferred(
      '<div class="content1"><script>alert(1)</script><style>p{}</style><p><b>Điều 1. Phạm vi</b></p><p>1.&nbsp;Thông tư này quy định<br>về việc rà soát.<br>a) Điểm a;<br/>b) Điểm b.</p><ul><li>Một<ul><li>Con</li></ul></li><li>Hai</li></ul><ol type="a"><li>x</li><li><p>y</p></li></ol><ol start="3"><li></li><li>4. bốn</li></ol></div>',
      'Điều 1. Phạm vi\n1. Thông tư này quy định về việc rà soát.\na) Điểm a;\nb) Điểm b.\n- Một\n+ Con\n- Hai\na) x\nb) y\n4. bốn',
    ));

  it('a document of an office program on the web keeps the levels of its lists', () =>
    checkPreferred(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="white-space:pre-wrap;">II. NHIỆM VỤ</span></p><ul><li dir="ltr" style="list-style-type:disc;white-space:pre;" aria-level="1"><p><span style="white-space:pre-wrap;">Nâng cao  chất lượng:</span></p></li><li style="list-style-type:circle;" aria-level="2"><p><span>Cán bộ.</span></p></li></ul><ol><li style="list-style-type:lower-alpha" aria-level="1"><p>Một;</p></li><li style="list-style-type:lower-alpha" aria-level="1"><p>Hai.</p></li></ol></b>`,
      'II. NHIỆM VỤ\n- Nâng cao chất lượng:\n+ Cán bộ.\na) Một;\nb) Hai.',
    ));

  it('a law on the web keeps its head in columns, without drawn lines', () =>
    checkPreferred(
      '<div class="content1"><table border="0"><tr><td><p><b>CHÍNH PHỦ<br>-------</b></p></td><td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------</b></p></td></tr><tr><td><p>Số: 118/2025/NĐ-CP</p></td><td><p><i>Hà Nội, ngày 09 tháng 6 năm 2025</i></p></td></tr></table><p>&nbsp;</p><p><a name="loai_1"><b>NGHỊ ĐỊNH</b></a></p><p>Căn cứ <a href="#">Luật Tổ chức Chính phủ</a>;</p></div>',
      'CHÍNH PHỦ\nSố: 118/2025/NĐ-CP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 09 tháng 6 năm 2025\n\nNGHỊ ĐỊNH\nCăn cứ Luật Tổ chức Chính phủ;',
    ));

  it('a page that is laid out by tables is no table', () =>
    expect(
      pastedText({
        html: '<table><tr><td><table><tr><td><p>I. MỤC ĐÍCH</p><p>1. Rà soát.</p></td></tr></table></td></tr></table>',
      }),
    ).toEqual({ text: 'I. MỤC ĐÍCH\n1. Rà soát.', isPreferred: false }));

  it('a table within a cell is on its line', () =>
    checkPreferred(
      '<table><tr><td>STT</td><td>Nội dung</td></tr><tr><td>1</td><td>Gồm<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr><tr><td>2</td><td>Hai</td></tr></table>',
      '| STT | Nội dung       |\n|-----|----------------|\n| 1   | Gồm a, b / c, d |\n| 2   | Hai            |'
        .replaceAll('-----|----------------|', '-----|-----------------|')
        .replace('Nội dung       |', 'Nội dung        |')
        .replace('Hai            |', 'Hai             |'),
    ));

  it('a viewer of PDF files tears lines and pages: they are joined, page numbers go, but this is not pasted unasked', () =>
    expect(
      pastedText({
        text: '1. Ủy ban nhân dân các xã, phường, đặc khu tiếp tục đẩy mạnh công tác cải cách\r\nhành chính, rà soát các quy định về thủ tục hành chính của các sở, ban,\r\n\r\n2\r\n\r\nngành của tỉnh.\r\n•\tNa\u0302ng cao nhận thức;\r\n•\tPhổ biến pháp luật.\r\n',
      }),
    ).toEqual({
      text: '1. Ủy ban nhân dân các xã, phường, đặc khu tiếp tục đẩy mạnh công tác cải cách hành chính, rà soát các quy định về thủ tục hành chính của các sở, ban, ngành của tỉnh.\n- Nâng cao nhận thức;\n- Phổ biến pháp luật.',
      isPreferred: false,
    }));

  it('rows that tabs part become a table', () =>
    expect(pastedText({ text: 'STT\tNội dung\tChủ trì\n1\tRà soát\tSở Nội vụ\n' })).toEqual({
      text: '| STT | Nội dung | Chủ trì   |\n|-----|----------|-----------|\n| 1   | Rà soát  | Sở Nội vụ |',
      isPreferred: false,
    }));

  it('text that gains nothing is left to the editor', () => {
    expect(pastedText({ html: '<b>chỉ chữ đậm</b>', text: 'chỉ chữ đậm' })).toBeNull();
    expect(pastedText({ text: 'Sở Nội vụ' })).toBeNull();
    expect(pastedText({ text: '1. Rà soát.\r\n2. Công khai.' })).toBeNull();
    expect(pastedText({})).toBeNull();
    expect(pastedText({ html: '<script>alert(1)</script>', text: '' })).toBeNull();
  });

  it('a line that would become a comment stays text', () =>
    expect(pastedText({ text: '// Một\n•\tHai' })?.text).toBe('/ / Một\n- Hai'));
});

describe('where it lands', () => {
  const html = fromWord(wordItem('·', 'Một;', 'Symbol') + wordItem('·', 'Hai.', 'Symbol'));
  const table = fromExcel([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  it('behind a typed marker the first bullet goes', () => {
    expect(pastedText({ html, before: '- ' })?.text).toBe('Một;\n- Hai.');
    expect(pastedText({ html, before: 'a)' })?.text).toBe(' Một;\n- Hai.');
    expect(pastedText({ html, before: 'Gồm: ' })?.text).toBe('- Một;\n- Hai.');
    const lettered = fromWord(wordItem('b)', 'Một;') + wordItem('c)', 'Hai.'));
    expect(pastedText({ html: lettered, before: 'b) ' })?.text).toBe('Một;\nc) Hai.');
  });
  it('a table begins and ends on lines of its own', () =>
    expect(pastedText({ html: table, before: 'Gồm:', after: 'sau' })?.text).toBe(
      '\n| a   | b   |\n|-----|-----|\n| c   | d   |\n',
    ));
  it('within a row of a table all is one line', () => {
    expect(pastedText({ html, before: '| 1 | ', after: ' |' })?.text).toBe('- Một; - Hai.');
    expect(pastedText({ html: table, before: '| 1 | ', after: ' |' })?.text).not.toContain('\n');
  });
});

describe('hostile clipboards', () => {
  it('takes a list of a type that there is not for a list of numbers', () =>
    checkPreferred('<ol type="constructor"><li>Một</li><li>Hai</li></ol>', '1. Một\n2. Hai'));

  it('survives nonsense', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '<table>',
              '</table>',
              '<tr>',
              '<td colspan=99999 rowspan=99999>',
              '</td>',
              '<p>',
              '</p>',
              '<li>',
              '<ol start=-9>',
              '</ol>',
              '<br>',
              '<!--',
              '-->',
              '<![if x]>',
              '<script>',
              '<span style="mso-list:Ignore">',
              '</span>',
              '&nbsp;',
              '&#xd800;',
              '<b',
              'một',
              '\u0000',
              '\ud800',
              '|',
              '\t',
              '//',
            ),
            fc.string({ unit: 'binary', maxLength: 10 }),
          ),
          { maxLength: 60 },
        ),
        (pieces) => {
          const html = pieces.join('');
          for (const params of [{ html }, { text: html }, { html, text: html, before: html, after: html }]) {
            const result = pastedText(params);
            expect(result === null || typeof result.text === 'string').toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    ));

  it.each([
    ['elements within each other', '<div>'.repeat(300_000)],
    ['tables within each other', '<table><tr><td>x'.repeat(50_000)],
    ['lists within each other', '<ul><li>x'.repeat(100_000)],
    [
      'cells that cover everything',
      `<table>${`<tr>${'<td colspan=60 rowspan=5000>x'.repeat(60)}</tr>`.repeat(2000)}</table>`,
    ],
    ['an attribute without an end', `<p style="${'a'.repeat(5_000_000)}`],
    ['entities', '&amp;'.repeat(1_000_000)],
    ['a comment without an end', `<!--${'-'.repeat(5_000_000)}`],
    [
      'paragraphs',
      fromWord(
        wordItem('·', 'Nâng cao chất lượng phục vụ người dân và doanh nghiệp;', 'Symbol').repeat(9000),
      ),
    ],
    ['one line', `<p>${'Rà soát thủ tục '.repeat(100_000)}</p>`],
    ['blanks', `<p>${' \t'.repeat(1_000_000)}x</p>`],
  ])('reads %s without running out of time or stack', (_, html) => {
    expect(() => pastedText({ html, text: 'x' })).not.toThrow();
  });
});
