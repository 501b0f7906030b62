import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import { formattingEdits } from '#features/formatting.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { throwRuleError } from '#rules/rule-error.ts';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { afterEdits } from './check.ts';
import { checkFormat, checkFormatted, checkFormatting } from './format/check.ts';

describe('blanks', () => {
  it('are one between words, none at the ends of a line, one behind a marker', () =>
    checkFormat(
      '  I.\tMỤC ĐÍCH  \n1.   Rà   soát  thủ tục \t\n   a)  Công   bố danh mục ;\n\tb) Công khai.\n   \n',
      'I. MỤC ĐÍCH\n1. Rà soát thủ tục\na) Công bố danh mục;\nb) Công khai.\n',
    ));

  it('that do not break are kept beside figures only', () =>
    checkFormat(
      'I. MỤC ĐÍCH\n1. Hoàn thành trước ngày\u00a005 tháng\u00a05,\u00a0theo kế hoạch.\n',
      'I. MỤC ĐÍCH\n1. Hoàn thành trước ngày\u00a005 tháng\u00a05, theo kế hoạch.\n',
    ));

  it('of columns stay: header, signature beside recipients, a schedule', () =>
    checkFormatted(
      'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH QUẢNG TRỊ\tĐộc lập - Tự do - Hạnh phúc\nSố: 58/KH-UBND\tQuảng Trị, ngày 27 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nI. LỊCH\n07h30      Đón tiếp đại biểu\n08h00      Khai mạc hội nghị\n\nNơi nhận:                    TM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ;                 CHỦ TỊCH\n- Lưu: VT, NC.\n                             Nguyễn Văn An\n',
    ));

  it('of tables whose cells are parted by tabs stay, known or not', () =>
    checkFormatted(
      'I. NHIỆM VỤ\n\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tRà soát\tSở Nội vụ\t\n\nII. CHỈ TIÊU\na\tCác chỉ tiêu\t18\t54\nb\tThuốc bảo vệ\t2\t3\n-\tOxy hòa tan\t2\t3\n',
    ));

  it('for what is to be filled in stay', () =>
    checkFormatted(
      'Số:      /KH-UBND\nQuảng Trị, ngày     tháng     năm 2026\n\nKẾ HOẠCH\nCải cách\n\nI. MỤC ĐÍCH\n1. Họ và tên: ______   ngày sinh: ______\n',
    ));

  it('of number and date are put right', () =>
    checkFormat(
      'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n\nSố : 12 / KH - UBND\n\nQuảng Trị, ngày 5  tháng 02  năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n',
      'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n\nSố: 12/KH-UBND\n\nQuảng Trị, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n',
    ));
});

describe('markers', () => {
  it('of Word become dashes', () =>
    checkFormat(
      'I. NỘI DUNG\n1. Tuyên truyền\n•\tNâng cao nhận thức;\n•\tPhổ biến pháp luật;\n●  Tổ chức hội nghị.\n',
      'I. NỘI DUNG\n1. Tuyên truyền\n- Nâng cao nhận thức;\n- Phổ biến pháp luật;\n- Tổ chức hội nghị.\n',
    ));

  it('of the second level become pluses', () =>
    checkFormat(
      'I. NỘI DUNG\n1. Tuyên truyền\n–\tNâng cao nhận thức:\no\tCán bộ, công chức;\n▪ Người dân.\n',
      'I. NỘI DUNG\n1. Tuyên truyền\n- Nâng cao nhận thức:\n+ Cán bộ, công chức;\n+ Người dân.\n',
    ));

  it('of fonts for symbols, too', () =>
    checkFormat(
      'I. NỘI DUNG\n1. Tuyên truyền\n\uf0b7\tNâng cao nhận thức:\n\uf0a7 Cán bộ, công chức;\n\uf0a7Người dân.\n',
      'I. NỘI DUNG\n1. Tuyên truyền\n- Nâng cao nhận thức:\n+ Cán bộ, công chức;\n+ Người dân.\n',
    ));

  it('of two kinds in one list are two levels, and a task keeps its fields', () =>
    checkFormat(
      'II. NHIỆM VỤ\n•\tNâng cao chất lượng phục vụ;\n–\tChủ trì: Sở Nội vụ;\n–\tThời gian: Quý I năm 2026.\n•\tRà soát thủ tục;\n–\tChủ trì: Sở Tư pháp.\n',
      'II. NHIỆM VỤ\n- Nâng cao chất lượng phục vụ;\n+ Chủ trì: Sở Nội vụ;\n+ Thời gian: Quý I năm 2026.\n- Rà soát thủ tục;\n+ Chủ trì: Sở Tư pháp.\n',
    ));

  it('in brackets become those of clauses where they are clauses', () =>
    checkFormat(
      'I. NHIỆM VỤ\n1) Rà soát thủ tục\n2)\tCông khai thủ tục\n',
      'I. NHIỆM VỤ\n1. Rà soát thủ tục\n2. Công khai thủ tục\n',
    ));

  it('that are stars stay: they head groups', () =>
    checkFormatted(
      'I. NHIỆM VỤ\n1. Tuyên truyền\n* Cấp tỉnh\n- Sở Nội vụ.\n* Cấp xã\n- Ủy ban nhân dân cấp xã.\n',
    ));
});

describe('torn lines', () => {
  const wrapped = `I. NỘI DUNG
1. Ủy ban nhân dân các xã, phường, đặc khu tiếp tục đẩy mạnh công tác cải cách
hành chính, rà soát các quy định về thủ tục hành chính theo Nghị định số 118/2025/
NĐ-CP của Chính phủ, bảo đảm đúng thời hạn được giao trong kế hoạch của Ủy
ban nhân dân tỉnh.
2. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan hướng dẫn, đôn đốc việc
thực hiện nhiệm vụ được giao, tổng hợp kết quả và báo cáo Ủy ban nhân dân tỉnh
theo quy định.
`;
  it('of a wrapped text are joined', () =>
    checkFormat(
      wrapped,
      'I. NỘI DUNG\n1. Ủy ban nhân dân các xã, phường, đặc khu tiếp tục đẩy mạnh công tác cải cách hành chính, rà soát các quy định về thủ tục hành chính theo Nghị định số 118/2025/NĐ-CP của Chính phủ, bảo đảm đúng thời hạn được giao trong kế hoạch của Ủy ban nhân dân tỉnh.\n2. Sở Nội vụ chủ trì, phối hợp với các cơ quan liên quan hướng dẫn, đôn đốc việc thực hiện nhiệm vụ được giao, tổng hợp kết quả và báo cáo Ủy ban nhân dân tỉnh theo quy định.\n',
    ));

  it('with a page number between are joined, and the number goes no further than its rule says', () => {
    const text = 'I. NỘI DUNG\n1. Tiếp tục đẩy mạnh công tác tuyên truyền về cải cách\n\nhành chính.\n';
    checkFormat(text, 'I. NỘI DUNG\n1. Tiếp tục đẩy mạnh công tác tuyên truyền về cải cách hành chính.\n');
  });

  it('keep a comment between them', () =>
    checkFormatted('I. NỘI DUNG\n1. Tiếp tục đẩy mạnh công tác\n// hỏi lại\ntuyên truyền.\n'));
});

describe('blank lines', () => {
  it('are none within a list, one between blocks, none at the ends', () =>
    checkFormat(
      '\n\nKẾ HOẠCH\nCải cách hành chính\n\n\n\nI. MỤC ĐÍCH\n\n1. Mục đích\n\n- Một;\n\n- Hai.\n\n\n2. Yêu cầu\na) Ba;\n\nb) Bốn.\n\n\n',
      'KẾ HOẠCH\nCải cách hành chính\n\nI. MỤC ĐÍCH\n\n1. Mục đích\n- Một;\n- Hai.\n\n2. Yêu cầu\na) Ba;\nb) Bốn.\n',
    ));

  it('are put in before a section only where most sections have one', () => {
    const plan = (before: readonly string[]) =>
      before.map((blank, i) => `${blank}${['I', 'II', 'III', 'IV'][i]}. PHẦN\n1. Rà soát\n`).join('');
    checkFormatted(plan(['', '', '', '']));
    checkFormat(plan(['', '\n', '\n', '']), plan(['', '\n', '\n', '\n']));
  });

  it('go between recipients and legal bases', () =>
    checkFormat(
      'KẾ HOẠCH\nCải cách\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nCăn cứ Luật Cán bộ, công chức;\n\nI. MỤC ĐÍCH\n1. Rà soát.\n\nNơi nhận:\n- Bộ Nội vụ;\n\n- Lưu: VT, NC.\n',
      'KẾ HOẠCH\nCải cách\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Luật Cán bộ, công chức;\n\nI. MỤC ĐÍCH\n1. Rà soát.\n\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT, NC.\n',
    ));
});

describe('tables', () => {
  it('are aligned by the width of letters, with escaped pipes', () =>
    checkFormat(
      'I. NHIỆM VỤ\n\n|STT|Nội dung|Cơ quan chủ trì|\n|:-:|---|--:|\n|1|Rà  soát A\\|B|Sở Nội vụ|\n| 2 |表格|  |\n',
      'I. NHIỆM VỤ\n\n| STT | Nội dung     | Cơ quan chủ trì |\n|:---:|--------------|----------------:|\n| 1   | Rà soát A\\|B | Sở Nội vụ       |\n| 2   | 表格         |                 |\n',
    ));

  it('with wide rows have one blank at the sides of each cell', () => {
    const long =
      'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của các sở, ban, ngành và địa phương';
    checkFormat(
      `I. NHIỆM VỤ\n\n|STT|Nội dung|Cơ quan chủ trì|\n|---|---|---|\n|1|${long}||\n`,
      `I. NHIỆM VỤ\n\n| STT | Nội dung | Cơ quan chủ trì |\n|---|---|---|\n| 1 | ${long} | |\n`,
    );
  });

  it('that are torn stay', () =>
    checkFormatted(
      'I. NHIỆM VỤ\n\n| STT | Nội dung | Cơ quan chủ trì |\n| 1 | Rà soát\n| Sở Nội vụ |\n| 2 | a | b | c | d |\n',
    ));
});

describe('recipients', () => {
  it('have dashes, semicolons and a full stop', () =>
    checkFormat(
      'Số: 12/KH-UBND\nQuảng Trị, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách\n\nI. MỤC ĐÍCH\n1. Rà soát./.\n\nNơi nhận:\n•\tBộ Nội vụ,\n•\tCác sở\n-Lưu VT, NC\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n',
      'Số: 12/KH-UBND\nQuảng Trị, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nCải cách\n\nI. MỤC ĐÍCH\n1. Rà soát./.\n\nNơi nhận:\n- Bộ Nội vụ;\n- Các sở;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n',
    ));

  it('keep the scribble of a scan', () => {
    const scanned = 'I. MỤC ĐÍCH\n1. Rà soát./.\n\nNơi nhận:\n- Báo Cần Thơ;\n- Lưu: VT, ĐTS. *lin*\n';
    expect(checkFormatting(scanned)).toBe(scanned);
  });
});

const snapshot = (text: string) =>
  createSnapshot({ uri: 'file:///a.kh', version: 1, text, referenceData: catalogData }, throwRuleError);
const token = { isCancellationRequested: false };
const inSlices = async <T extends object>(work: Generator<void, T>) => resultOf(work);

describe('the request', () => {
  const text = 'I. MỤC  ĐÍCH\n1.  Một  hai\n2.  Ba  bốn\n3.  Năm  sáu\n';
  const request = { document: snapshot(text), options: defaultOptions, token };

  it('changes nothing outside the lines of a range', async () => {
    const ranges = [{ start: { line: 1, character: 3 }, end: { line: 2, character: 0 } }];
    const edits = await formattingEdits({ ...request, ranges }, { inSlices });
    expect(afterEdits(text, edits)).toBe('I. MỤC  ĐÍCH\n1. Một hai\n2.  Ba  bốn\n3.  Năm  sáu\n');
  });

  it('makes an edit that two ranges share once', async () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } };
    const edits = await formattingEdits({ ...request, ranges: [range, range] }, { inSlices });
    expect(edits).toHaveLength(2);
  });

  it('makes no edits where it is cancelled or another version is open', async () => {
    expect(await formattingEdits(request, { inSlices: async () => undefined })).toEqual([]);
  });

  it('makes one small edit for each stretch', async () => {
    const edits = await formattingEdits(request, { inSlices });
    expect(edits).toHaveLength(7);
    expect(edits.every(({ newText }) => newText.length <= 1)).toBe(true);
  });
});

it('follows rules that are off and directives', () => {
  const text = 'I. NHIỆM VỤ\n1. Rà soát\n// kh-disable-next-line marker-style\na. Một;\nb. Hai.\n';
  expect(checkFormatting(text)).toContain('\na. Một;\nb) Hai.');
});

describe('formatting of any text', () => {
  it('keeps the words, is settled at once, brings no finding', () =>
    fc.assert(
      fc.property(planLikeText, (text) => void checkFormatting(text)),
      { numRuns: 300 },
    ));

  it('survives any characters', () =>
    fc.assert(
      fc.property(anyText, (text) => void checkFormatting(text)),
      { numRuns: 300 },
    ));
});
