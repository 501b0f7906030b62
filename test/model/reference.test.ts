import { describe, expect, it } from 'vitest';
import { type Plan, readPlan } from '#model/plan.ts';
import { decomposed } from '#test/fixtures/text-forms.ts';
import { planOf } from './check.ts';

/** Each reference: whose place it names, what each of its names leads to (by its first word), what is missing, which annexes. */
function read({ text, references }: Plan): string[] {
  const textAt = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ');
  return references.map((reference) => {
    const { target, named, missing, annexes } = reference;
    const leads = named.map(({ item, ...at }) => `${textAt(at)} → ${textAt(item.lines[0]!.content)}`);
    const lost = missing.map(({ name }) => `${name}?`);
    const attached = annexes?.map(({ annex }) => `annex ${annex.number ?? ''}`.trim());
    return `${textAt(reference)} (${target}): ${[...leads, ...lost, ...(attached ?? [])].join('; ')}`;
  });
}

const plan = (words: string) => `
  I. MỤC ĐÍCH
  1. Bắc:
  a) Sông;
  b) Núi.
  2. Nam.
  2.1. Đồng.
  2.2. Biển.
  II. NHIỆM VỤ
  1. Đông:
  a) Rừng;
  b) Hồ.
  2. Tây.
  III. TỔ CHỨC
  1. ${words}
  Nơi nhận:
  - Lưu: VT.

  PHỤ LỤC I
  I. THƠ
  II. CA
  PHỤ LỤC II
  1. Nhạc.
`;

describe('a reference leads to', () => {
  it.each([
    ['khoản 2 mục II Kế hoạch này', ['khoản 2 mục II (plan): II → NHIỆM VỤ; 2 → Tây.']],
    [
      'điểm a, b khoản 1 mục II',
      ['điểm a, b khoản 1 mục II (plan): II → NHIỆM VỤ; 1 → Đông:; a → Rừng;; b → Hồ.'],
    ],
    ['Mục I.2 Kế hoạch này', ['Mục I.2 (plan): I → MỤC ĐÍCH; 2 → Nam.']],
    ['tiểu mục 2.2 mục I', ['tiểu mục 2.2 mục I (plan): I → MỤC ĐÍCH; 2 → Nam.; 2 → Biển.']],
    ['mục I và mục III nêu trên', ['mục I và mục III (plan): I → MỤC ĐÍCH; III → TỔ CHỨC']],
    ['khoản 1 Kế hoạch này', ['khoản 1 (plan): ']],
    ['khoản 5 mục I', ['khoản 5 mục I (plan): I → MỤC ĐÍCH; 5?']],
    ['điểm a khoản 2 mục II', ['điểm a khoản 2 mục II (plan): II → NHIỆM VỤ; 2 → Tây.']],
    ['khoản 1 mục II của Đề án 06', ['khoản 1 mục II (other): ']],
    ['Nghị định số 1/2020/NĐ-CP và mục II', ['mục II (unsure): II → NHIỆM VỤ']],
    ['Phụ lục II kèm theo', ['Phụ lục II (plan): annex 2']],
    ['các phụ lục kèm theo', ['phụ lục (plan): annex 1; annex 2']],
    ['Phụ lục I đến III Kế hoạch này', ['Phụ lục I đến III (plan): III?; annex 1; annex 2']],
    ['mục II Phụ lục I', ['mục II Phụ lục I (plan): II → CA; annex 1']],
  ])('%s', (words, expected) => {
    const { text } = planOf(plan(`Theo ${words}.`));
    expect(read(readPlan(text))).toEqual(expected);
    expect(read(readPlan(decomposed(text)))).toEqual(expected);
    expect(read(readPlan(text.replaceAll('\n', '\r\n')))).toEqual(expected);
  });
  it('the first of two sections of one number', () =>
    expect(read(planOf('I. A\n1. Theo mục II.\nII. B\nII. C\n'))).toEqual(['mục II (plan): II → B']));
  it('a section of the annex that contains it, else of the body', () =>
    expect(
      read(
        planOf('I. A\nII. B\nIII. C\nPHỤ LỤC\nI. D\n1. Theo mục II, mục III và mục I Kế hoạch này.\nII. E\n'),
      ),
    ).toEqual(['mục II, mục III và mục I (plan): II → B; III → C; I → A']));
  it('an item of the section or clause that contains it, possibly none', () => {
    const own =
      'I. A\n1. B\nII. C\n1. D\na) E.\nb) Theo điểm a khoản này, khoản 2 mục này, khoản 9 mục này.\n2. F\n';
    expect(read(planOf(own))).toEqual(['điểm a (plan): a → E.', 'khoản 2 (plan): 2 → F', 'khoản 9 (plan): ']);
  });
  it('parts in words', () =>
    expect(
      read(planOf('Phần thứ nhất\nA\nPhần thứ hai\nB\n1. Theo Phần thứ hai Kế hoạch này.\n')),
    ).toHaveLength(1));
});
