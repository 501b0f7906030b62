import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { decisionParts, decisionWithPlan } from '#test/fixtures/decision.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const tasksOf = (text: string) =>
  readPlan(text).tasks.map(({ item }) =>
    text.slice(item.lines[0]!.content.start, item.lines[0]!.content.end),
  );
const onOneLine = 'Nơi nhận: - Như Điều 2; - Lưu: VT.';

/** The ways in which recipients and signature of a decision reach a text. */
const endings: readonly (readonly [string, string])[] = [
  ['in lines', decisionParts.ending],
  ['on a line each', `${onOneLine}\n\nCHỦ TỊCH Nguyễn Văn A`],
  ['on one line, by a tab', `${onOneLine}\tCHỦ TỊCH Nguyễn Văn A`],
  ['on one line, by spaces', `${onOneLine}     CHỦ TỊCH Nguyễn Văn A`],
  ['as a row', `| ${onOneLine} | CHỦ TỊCH Nguyễn Văn A |`],
  ['as a row that is not closed', `| ${onOneLine}\n\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A`],
  ['side by side', 'Nơi nhận:\tKT. CHỦ TỊCH\n- Như Điều 2;\tPHÓ CHỦ TỊCH\n- Lưu: VT.\n\tNguyễn Văn A'],
  ['with slips, which are the decision’s', 'Nơi nhận:\nNhư Điều 2\n- Lưu VT\nPHÓ CHỦ TỊCH\nNguyễn Văn A'],
  ['none', ''],
];

describe('a decision with its plan', () => {
  it.each(endings)('is right with its ending %s', (_, ending) => {
    const text = decisionWithPlan({ ending });
    for (const as of [String, crlf, decomposed]) checkFindings(text, { whole: true, as });
    expect(tasksOf(text)).toEqual(['Lập danh mục hồ sơ.']);
    expect(applySafeFixes(text).text).toBe(text);
  });
  it.each<readonly [string, string]>([
    [
      'as tables are pasted',
      'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG -------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\n\n| Số: 412/QĐ-UBND\n\nLâm Đồng, ngày 21 tháng 11 năm 2025',
    ],
    [
      'in two columns',
      'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG\tCỘNG HÒA XÃ HỘI\nSố: 412/QĐ-UBND\tCHỦ NGHĨA VIỆT NAM\n\tĐộc lập - Tự do - Hạnh phúc\n\tLâm Đồng, ngày 21 tháng 11 năm 2025',
    ],
  ])('is right with its header %s', (_, header) =>
    checkFindings(decisionWithPlan({ header }), { whole: true }),
  );
  it('is right where the subject of the decision names the plan on a line of its own', () =>
    checkFindings(
      decisionWithPlan({
        decision: decisionParts.decision.replace(
          'Về việc ban hành Kế hoạch kiểm kê hồ sơ lưu trữ',
          'VỀ VIỆC BAN HÀNH\nKẾ HOẠCH KIỂM KÊ HỒ SƠ LƯU TRỮ',
        ),
      }),
      { whole: true },
    ));
  it('is right where the plan has its subject on the line of its type, right below the signature', () => {
    const { header, decision, articles, ending, body } = decisionParts;
    const attached = '(Kèm theo Quyết định số 412/QĐ-UBND ngày 21/11/2025 của Chủ tịch Ủy ban nhân dân tỉnh)';
    const text = `${header}\n\n${decision}\n${articles}\n${ending}\nKẾ HOẠCH KIỂM KÊ HỒ SƠ LƯU TRỮ\n${attached}\n${body}\n`;
    checkFindings(text, { whole: true, only: ['number-format', 'missing-part', 'recipients-format'] });
    expect(readPlan(text).decision).toBeDefined();
    expect(tasksOf(text)).toEqual(['Lập danh mục hồ sơ.']);
  });
  it('is right where its head is cut off', () =>
    checkFindings(decisionWithPlan({ header: '', decision: '' }), { whole: true }));
  it('has the number and the day of the decision', () => {
    const plan = readPlan(decisionWithPlan({ header: '', decision: '', articles: '', ending: '' }));
    expect(plan.date).toEqual({ day: '2025-11-21', source: 'attachment' });
    expect(plan.state).toBe('issued');
    expect(readPlan(decisionWithPlan()).date).toEqual({ day: '2025-11-21', source: 'header' });
  });
  it('cites neither of the two as another document, and repeats nothing by citing what the decision cites', () => {
    const basis =
      'Căn cứ Quyết định số 213/QĐ-TTg ngày 01 tháng 3 năm 2024 của Thủ tướng Chính phủ phê duyệt Đề án tổng kiểm kê;';
    const text = decisionWithPlan({
      decision: decisionParts.decision.replace('Theo đề nghị', `${basis}\nTheo đề nghị`),
      body: `${basis.replace('Căn cứ', 'Thực hiện').replace(/;$/, ', Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:')}\n${decisionParts.body}`,
    });
    checkFindings(text, { whole: true });
    const cited = readPlan(text).citations.map(({ cited: { number }, text: { ofDecision } }) => [
      number?.text,
      ofDecision,
    ]);
    expect(cited).toEqual([
      [undefined, true],
      ['213/QĐ-TTg', true],
      ['213/QĐ-TTg', false],
    ]);
  });
  it('is linted in the text of both, in its agencies and citations', () =>
    checkFindings(
      decisionWithPlan({
        articles: `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm kê hồ sơ lưu trữ của của tỉnh.
                                                                        ^^^^^^^ repeated-word
Điều 2. Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.`,
        body: `${decisionParts.body}
2. Kiểm kê hồ sơ của của các sở.
                 ^^^^^^^ repeated-word
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian hoàn thành: Trước ngày 15/11/2025.
                         ^^^^^^^^^^^^^^^^^^^^^ deadline-before-plan`,
      }),
      { whole: true },
    ));
  it('counts the articles apart from the clauses of the plan', () =>
    checkFindings(
      decisionWithPlan({ body: 'I. NHIỆM VỤ\n1. Một.\n2. Hai.\n\nII. THỰC HIỆN\n1. Một.\n2. Hai.' }),
      {
        whole: true,
      },
    ));
});

describe('a plan with articles of its own', () => {
  it('is none', () => {
    const text =
      'KẾ HOẠCH\nTuyên truyền\n\nĐiều 1. Mục đích\nMột.\nĐiều 2. Nhiệm vụ\nHai.\n\nKẾ HOẠCH\nChi tiết\n';
    expect(readPlan(text).decision).toBeUndefined();
  });
});

describe('the day of a plan that is attached', () => {
  it('is the decision’s, before any year of its subject', () =>
    checkFindings(`
      KẾ HOẠCH
      Kiểm kê hồ sơ lưu trữ năm 2026
      (Kèm theo Quyết định số 412/QĐ-UBND ngày 21 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh)
      I. NHIỆM VỤ
      1. Lập danh mục.
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Thời gian hoàn thành: Trước ngày 15/11/2025.
                               ^^^^^^^^^^^^^^^^^^^^^ deadline-before-plan warning
    `));
  it('is recognised byits annex, which names the plan itself', () => {
    const text = `KẾ HOẠCH
Chuyển đổi số cho hợp tác xã

Thực hiện Kế hoạch số 283/KH-UBND ngày 24/9/2025 của Ủy ban nhân dân tỉnh.
I. NHIỆM VỤ
1. Lập danh mục (Phụ lục kèm theo).

PHỤ LỤC
(Kèm theo Kế hoạch số 617/KH-UBND ngày 01/12/2025 của Ủy ban
nhân dân tỉnh)
`;
    checkFindings(text);
    const plan = readPlan(text);
    expect(plan.date).toEqual({ day: '2025-12-01', source: 'attachment' });
    expect(plan.citations.map(({ cited }) => cited.number?.text)).toEqual(['283/KH-UBND']);
  });
  it('is not recognised by an annex that comes from another document, which is cited', () => {
    const text = `KẾ HOẠCH\nTuyên truyền\n\nI. MỘT\n1. Hai (Phụ lục kèm theo).\n\nPHỤ LỤC\n(Ban hành kèm theo Thông tư số 12/2020/TT-BNV ngày 02/11/2020 của Bộ Nội vụ)\n`;
    expect(readPlan(text).citations.map(({ cited }) => cited.number?.text)).toEqual(['12/2020/TT-BNV']);
  });
});

describe('the number and the day of the decision below the title', () => {
  const attached = (words: string) =>
    decisionWithPlan({
      title: `KẾ HOẠCH\nKiểm kê hồ sơ lưu trữ năm 2026\n(Kèm theo Quyết định ${words} của Chủ tịch Ủy ban nhân dân tỉnh)`,
    });
  it.each([
    'số 412/QĐ-UBND ‹ngày 20 tháng 11 năm 2025›',
    'số 412/QĐ-UBND ‹ngày 21/10/2025›',
    'số ‹421/QĐ-UBND› ngày 21 tháng 11 năm 2025',
    'số ‹421/QĐ-UBND ngày 20/11/2025›',
  ])('are those of its header: %s', (words) => {
    for (const as of [String, crlf, decomposed])
      checkFindings(attached(words), {
        whole: true,
        inline: 'citation-date-conflict error',
        only: ['citation-date-conflict'],
        as,
      });
  });
  it.each([
    'số 412/QĐ-UBND ngày 21 tháng 11 năm 2025',
    'số: 412/QĐ-UBND ngày 21/11/2025',
    'số      /QĐ-UBND ngày    tháng 11 năm 2025',
    'số 412/QĐ-UBND',
    'số 15/QĐ-SNV ngày 20 tháng 11 năm 2025',
  ])('say nothing else: %s', (words) =>
    checkFindings(attached(words), { whole: true, only: ['citation-date-conflict'] }),
  );
  it('are compared in an annex of the plan where one of the two agrees', () => {
    const annex = (words: string) =>
      prescribedPlan({
        body: 'I. NỘI DUNG\n1. Một (Phụ lục kèm theo).\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026./.',
        signature: `CHỦ TỊCH\n\nNguyễn Văn An\n\nPHỤ LỤC\n(Kèm theo Kế hoạch ${words} của Ủy ban nhân dân tỉnh)\n1. Một`,
      });
    const { header } = readPlan(annex('số 1/KH-UBND'));
    const [number, day] = [header.number!, header.date!.day!.split('-').reverse().join('/')];
    const only = ['citation-date-conflict'];
    checkFindings(annex(`số ${number.value}/${number.symbol} ngày ${day}`), { whole: true, only });
    checkFindings(annex(`số ${number.value}/${number.symbol} ‹ngày 01/01/2026›`), {
      whole: true,
      only,
      inline: only[0]!,
    });
    checkFindings(annex(`số 999/${number.symbol} ngày 01/01/2026`), { whole: true, only });
  });
});

describe('a part of the form with a slip in its words', () => {
  it.each(['KẾ HOẢCH', 'KẾ HOACH', 'KỀ HOẠCH', 'KÊ HOẠCH', 'KẾ HO ẠCH', 'KẾHOẠCH'])(
    'a title “%s” is one',
    (title) => {
      const text = decisionWithPlan({ title: decisionParts.title.replace('KẾ HOẠCH', title) });
      expect(readPlan(text).decision).toBeDefined();
      for (const as of [String, crlf, decomposed])
        checkFindings(text, {
          whole: true,
          only: ['missing-part', 'number-format', 'recipients-format'],
          as,
        });
    },
  );
  it.each([
    'Nởi nhận:',
    'Nơi nhân:',
    'Nơi nhấn:',
    'Nơi nh ận:',
    'Nơi nhậ n:',
    'Nơi nhânj:',
    'Nơinhận:',
    'Nơi nh\u2060ận:',
  ])('recipients “%s” are some', (heading) =>
    checkFindings(prescribedPlan({ recipients: `${heading}\n- Các sở, ban, ngành;\n- Lưu: VT.` }), {
      whole: true,
      only: ['missing-part', 'closing-mark', 'recipients-format'],
    }),
  );
  it.each(['PHỤ LỦC', 'PHU LỤC', 'PHÚ LỤC I'])('an annex “%s” is one', (heading) =>
    expect(
      readPlan(`KẾ HOẠCH\nX\n\nI. A\n1. B\n\nNơi nhận:\n- Lưu: VT.\n\n${heading}\n1. C\n`).tree.parts.at(-1)!
        .kind,
    ).toBe('annex'),
  );
  it('a note that nobody closes ends above the first section', () => {
    const text = decisionWithPlan({ title: decisionParts.title.replace(/\)$/, '') });
    checkFindings(text, { whole: true, only: ['section-numbering', 'clause-numbering', 'item-lettering'] });
    expect(tasksOf(text)).toEqual(['Lập danh mục hồ sơ.']);
  });
});
