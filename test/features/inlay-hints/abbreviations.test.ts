import { it } from 'vitest';
import { checkAbbreviationHints } from './check.ts';

it('each item has a hint behind its first use of an abbreviation', () =>
  checkAbbreviationHints(
    'I. A\n1. Rà soát thủ tục hành chính (TTHC); TTHC mới, TTHC cũ.\n2. TTHC; Kế hoạch số 1/KH-UBND; UBND; TU.\n',
    'I. A\n1. Rà soát thủ tục hành chính (TTHC); TTHC⟦thủ tục hành chính⟧ mới, TTHC cũ.\n2. TTHC⟦thủ tục hành chính⟧; Kế hoạch số 1/KH-UBND; UBND⟦Ủy ban nhân dân⟧; TU.\n',
  ));
it('short names have no hint', () => {
  const text = 'I. A\n1. Trung tâm Phục vụ hành chính công (gọi tắt là Trung tâm).\n2. Tại Trung tâm.\n';
  checkAbbreviationHints(text, text);
});
it('hints are limited to the range', () => {
  const text = 'I. A\n1. UBND xã.\n2. UBND tỉnh.\n';
  const hinted = 'I. A\n1. UBND⟦Ủy ban nhân dân⟧ xã.\n2. UBND tỉnh.\n';
  checkAbbreviationHints(text, hinted, { start: 0, end: 12 });
});
