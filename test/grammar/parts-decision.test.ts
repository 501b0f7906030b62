import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { decisionWithPlan } from '#test/fixtures/decision.ts';
import { checkTree } from './check.ts';

const kinds = (text: string) => parsePlan(text).parts.map(({ kind }) => kind);
const partText = (text: string, kind: string) => {
  const part = parsePlan(text).parts.find((each) => each.kind === kind);
  return part && text.slice(part.start, part.end).trim();
};

describe('a decision above its plan', () => {
  it('has its title, bases and articles in one part, its ending in another', () =>
    checkTree(
      `
        Số: 412/QĐ-UBND
        QUYẾT ĐỊNH
        Về việc ban hành Kế hoạch
        Căn cứ Luật;
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        KẾ HOẠCH
        Kiểm kê
        (Kèm theo Quyết định số 412/QĐ-UBND)
        Mở đầu.
        I. MỘT
      `,
      `
        header:
          paragraph Số: 412/QĐ-UBND
        decision:
          paragraph QUYẾT ĐỊNH
          paragraph Về việc ban hành Kế hoạch
          paragraph Căn cứ Luật;
          paragraph QUYẾT ĐỊNH:
          clause Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.
        decisionEnding:
          paragraph Nơi nhận:
          dash - Lưu: VT.
          paragraph CHỦ TỊCH
        title:
          paragraph KẾ HOẠCH
          paragraph Kiểm kê
          paragraph (Kèm theo Quyết định số 412/QĐ-UBND)
        preamble:
          paragraph Mở đầu.
        body:
          section I. MỘT
      `,
    ));
  it.each([
    ['of a council', decisionWithPlan().replaceAll('QUYẾT ĐỊNH', 'NGHỊ QUYẾT')],
    [
      'in bold',
      decisionWithPlan().replaceAll('QUYẾT ĐỊNH', '**QUYẾT ĐỊNH**').replace('KẾ HOẠCH\n', '**KẾ HOẠCH**\n'),
    ],
    [
      'with its title on one line',
      decisionWithPlan().replace('QUYẾT ĐỊNH\nVề', 'QUYẾT ĐỊNH VỀ VIỆC BAN HÀNH KẾ HOẠCH\nVề'),
    ],
    [
      'with the plan’s title on one line',
      decisionWithPlan().replace('KẾ HOẠCH\nKiểm kê', 'KẾ HOẠCH KIỂM KÊ\nKiểm kê'),
    ],
  ])('%s is known', (_, text) =>
    expect(kinds(text)).toEqual(['header', 'decision', 'decisionEnding', 'title', 'body']),
  );
  it('needs a plan below its articles', () => {
    const decision = decisionWithPlan({ title: '', body: '' });
    expect(kinds(decision)).not.toContain('decision');
    expect(kinds(`${decision}\nPHỤ LỤC\n1. Một\n`)).not.toContain('decision');
  });
  it('is not where a plan comes first', () =>
    expect(kinds('KẾ HOẠCH\nTuyên truyền\n\nĐiều 1. Một\n\nKẾ HOẠCH\nHai\n')).not.toContain('decision'));
});

describe('the preamble', () => {
  const title = 'KẾ HOẠCH\nTổ chức ngày hội đọc sách\nvà phát triển văn hóa đọc\ntrong cộng đồng năm 2026\n';
  it.each([
    'Thực hiện Kế hoạch số 05/KH-UBND ngày 02/01/2026 của Ủy ban\nnhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    'Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ\nChính trị về đột phá phát triển khoa học, công nghệ;',
    'Triển khai thực hiện Quyết định số 12/QĐ-TTg ngày 05/01/2026\ncủa Thủ tướng Chính phủ,\nSở Nội vụ xây dựng Kế hoạch\nnhư sau.',
    '*Căn\ncứ Luật Thư viện ngày 21/11/2019;*',
    '- Căn cứ Luật Thư viện;',
  ])('begins at a legal ground, with no blank line above: %s', (opening) =>
    expect(partText(`${title}${opening}\nI. MỘT\n`, 'preamble')).toBe(opening),
  );
  it.each([
    'KẾ HOẠCH\nTriển khai công tác dân vận\nThực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013\ncủa Ban Chấp hành Trung ương',
    'KẾ HOẠCH\nHành động\nthực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;',
    'KẾ HOẠCH\nTriển khai Nghị quyết số 57-NQ/TW\nTriển khai thi hành Luật Thư viện',
  ])('does not begin where the subject goes on: %s', (subject) =>
    expect(partText(`${subject}\n\nCăn cứ Luật;\nI. MỘT\n`, 'title')).toBe(subject),
  );
  it('begins below addressees whose words are broken', () => {
    const title = 'KẾ HOẠCH\nKiểm kê\n\nKính\ngửi: Các sở, ban, ngành\n';
    expect(partText(`${title}\nCăn cứ Luật;\nI. MỘT\n`, 'title')).toBe(title.trim());
  });
  it('begins right below the note on the decision', () => {
    const note = 'KẾ HOẠCH\nKiểm kê\n(Kèm theo Quyết định số 412/QĐ-UBND\nngày 05/01/2026)\n';
    expect(partText(`${note}Kiểm kê là việc phải làm.\nI. MỘT\n`, 'title')).toBe(note.trim());
  });
});

describe('a blank form', () => {
  const forms = `Mẫu số 01/HT
(1)………………
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN HỌP THÔN
1. Thành phần: ……………
2. Kết luận: ……………

Mẫu số 02/HT
PHIẾU LẤY Ý KIẾN
1. Họ tên: ……………
2. Địa chỉ: ……………
`;
  const plan =
    'KẾ HOẠCH\nA\n\nI. MỘT\n1. Hai (Phụ lục kèm theo).\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A\n\n';
  const signed = ['title', 'body', 'signature'];
  it.each([
    ['in an annex', `PHỤ LỤC\nBIỂU MẪU\n\n${forms}`, ['annex', 'form', 'form']],
    ['below the signature', forms, ['form', 'form']],
    [
      'by their titles',
      `PHỤ LỤC\n${forms.replaceAll(/Mẫu số.*\n/g, '').replace('(1)………………\n', '')}`,
      ['annex', 'form', 'form'],
    ],
    ['between annexes', `PHỤ LỤC I\n${forms}\nPHỤ LỤC II\n1. Một\n`, ['annex', 'form', 'form', 'annex']],
    ['in brackets', forms.replaceAll(/Mẫu số (\d\d)\/HT/g, '(Mẫu $1)'), ['form', 'form']],
    ['in capitals', forms.replaceAll(/Mẫu số (\d\d)\/HT/g, 'MẪU $1 BÁO CÁO'), ['form', 'form']],
  ])('%s is a part', (_, tail, expected) => expect(kinds(plan + tail)).toEqual([...signed, ...expected]));
  it.each([
    ['a title without places to be filled in', 'PHỤ LỤC\nBIÊN BẢN HỌP\n1. Một\n2. Hai\n'],
    ['a sentence', 'PHỤ LỤC\nMẫu số 01 kèm theo Kế hoạch này gồm các cột.\n1. Một\n'],
    ['a title of the plan’s own', 'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n1. Một: ………\n2. Hai: ………\n'],
  ])('is not %s', (_, tail) => expect(kinds(plan + tail)).toEqual([...signed, 'annex']));
  it('is none in the body', () =>
    expect(kinds(`KẾ HOẠCH\nA\n\nI. MỘT\nPHIẾU KHẢO SÁT\n1. …………\n2. …………\n`)).toEqual(['title', 'body']));
});
