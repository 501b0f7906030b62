import { expect, it } from 'vitest';
import { abbreviationHints } from '#features/inlay-hints/abbreviations.ts';
import { readPlan } from '#model/plan.ts';

/** The text with the hints in it. */
function hinted(text: string): string {
  const hints = abbreviationHints(readPlan(text), { start: 0, end: text.length });
  return hints
    .toReversed()
    .reduce((shown, { offset, label }) => `${shown.slice(0, offset)}<${label}>${shown.slice(offset)}`, text);
}

it('abbreviations are written out behind, once an item', () =>
  expect(
    hinted(
      'I. A\n1. Rà soát thủ tục hành chính (TTHC); TTHC mới, TTHC cũ.\n2. TTHC; Kế hoạch số 1/KH-UBND; UBND; TU.\n',
    ),
  ).toBe(
    'I. A\n1. Rà soát thủ tục hành chính (TTHC); TTHC<thủ tục hành chính> mới, TTHC cũ.\n2. TTHC<thủ tục hành chính>; Kế hoạch số 1/KH-UBND; UBND<Ủy ban nhân dân>; TU.\n',
  ));
it('short names explain themselves', () => {
  const text = 'I. A\n1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm).\n2. Tại Trung tâm.\n';
  expect(hinted(text)).toBe(text);
});
it('only what was asked for is looked at', () => {
  const text = 'I. A\n1. UBND xã.\n2. UBND tỉnh.\n';
  expect(abbreviationHints(readPlan(text), { start: 0, end: 12 })).toHaveLength(1);
});
