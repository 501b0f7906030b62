import { describe, expect, it } from 'vitest';
import { readReferences } from '#grammar/inline/reference.ts';

/** What a passage refers to, from the largest step to the smallest: `section II > clause 1, 3: plan`. */
const references = (text: string) =>
  readReferences(text).map(({ steps, tail }) => {
    const shown = steps.map(({ level, names, isRange }) =>
      [
        level,
        names
          .map(({ name, start, end }) => {
            expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(name);
            return name;
          })
          .join(isRange ? ' - ' : ', '),
      ]
        .filter((word) => word !== '')
        .join(' '),
    );
    return `${shown.join(' > ')}: ${tail}`;
  });

describe('references', () => {
  it.each([
    ['tại khoản 3 mục II Kế hoạch này', ['section II > clause 3: plan']],
    ['điểm a khoản 2 mục III', ['section III > clause 2 > point a: open']],
    ['điểm b, c khoản 1, 3 và 4 mục II của Kế hoạch này', ['section II > clause 1, 3, 4 > point b, c: plan']],
    ['theo Mục II.3 Kế hoạch này', ['section II.3: plan']],
    ['tiểu mục 1.2 mục II', ['section II > subsection 1.2: open']],
    ['tại phần III', ['part III: open']],
    ['Phần thứ nhất của Kế hoạch.', ['part thứ nhất: plan']],
    ['Điều 3 Kế hoạch này', ['article 3: plan']],
    ['nhiệm vụ tại mục III nêu trên', ['section III: above']],
    ['các khoản 1, 2, 3 Mục I', ['section I > clause 1, 2, 3: open']],
    ['khoản 4, khoản 6 Mục II Kế hoạch này', ['section II > clause 4, 6: plan']],
    ['khoản 3 và khoản 4 mục II', ['section II > clause 3, 4: open']],
    [
      'điểm a khoản 1 và điểm b khoản 2 mục II',
      ['section II > clause 1 > point a: open', 'section II > clause 2 > point b: open'],
    ],
    [
      'khoản 1 mục II, khoản 3 mục III Kế hoạch này',
      ['section II > clause 1: plan', 'section III > clause 3: plan'],
    ],
    ['Mục II, khoản 3', ['section II: open', 'section II > clause 3: open']],
    ['từ mục I đến mục III', ['section I - III: open']],
    ['các điểm từ a đến đ khoản 2 mục II', ['section II > clause 2 > point a - đ: open']],
    ['các mục từ I đến III Kế hoạch này', ['section I - III: plan']],
    ['các khoản từ 3 đến 5 triệu đồng', []],
    ['khoản 3 mục này', ['clause 3: section']],
    ['điểm a, b Khoản này', ['point a, b: clause']],
    ['mục I, II và III của kế hoạch này', ['section I, II, III: plan']],
    ['khoản 1 phần IV của Kế hoạch số 144/KH-UBND', ['part IV > clause 1: other']],
    ['khoản 1 Điều 5 Nghị định số 61/2018/NĐ-CP', ['article 5 > clause 1: other']],
    ['điểm đ khoản 2\nmục III Kế hoạch\nnày', ['section III > clause 2 > point đ: plan']],
    ['(Phụ lục kèm theo)', ['annex: attached']],
    ['tại Phụ lục II Kế hoạch này', ['annex II: plan']],
    ['Phụ lục số 01 ban hành kèm theo Kế hoạch này', ['annex 01: plan']],
    ['Phụ lục I ban hành kèm theo Thông tư số 01/2018/TT-VPCP', ['annex I: other']],
    ['các Phụ lục I, II và III kèm theo', ['annex I, II, III: attached']],
    ['mục II Phụ lục I', ['annex I > section II: open']],
    ['mục II và các sở', ['section II: open']],
    ['khoản 5 Luật Cán bộ, công chức', ['clause 5: other']],
  ])('%s', (text, expected) => expect(references(text)).toEqual(expected));

  it.each([
    'danh mục 3 nhiệm vụ',
    'thí điểm 5 xã',
    'tài khoản 3',
    'các khoản 3 tỷ đồng',
    'khoản 1.200.000 đồng',
    'mục tiêu, mục đích',
    'góp phần I',
    'Chương trình 135',
    'điều 5 lần',
    'phần lớn các xã',
    'mục 12/2025',
  ])('none in: %s', (text) => expect(references(text)).toEqual([]));

  it.each(['khoản 1 ', 'điểm a, ', 'mục I và ', 'Phụ lục ', 'khoản 1, 2', 'mục'])(
    'is read behind any number of “%s”',
    (piece) => {
      const text = `${piece.repeat(5_000)}. Theo mục IX Kế hoạch này.`;
      const { start, end } = readReferences(text).at(-1)!;
      expect(text.slice(start, end)).toContain('mục IX');
    },
  );
});
