import { describe, expect, it } from 'vitest';
import { LineIndex } from '#features/position.ts';
import { selectionRangeAt } from '#features/selection-ranges.ts';
import { readPlan } from '#model/plan.ts';
import { checkSelectionRanges } from './check.ts';

describe('selection ranges', () => {
  it('grow from a word to its point, its clause, its section and the whole plan', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\n1. Rà soát\na) Công$0 bố thủ tục.\nII. TỔ CHỨC',
      'Công',
      'Công bố thủ tục.',
      'a) Công bố thủ tục.',
      '1. Rà soát⏎a) Công bố thủ tục.',
      'I. NHIỆM VỤ⏎1. Rà soát⏎a) Công bố thủ tục.',
      'I. NHIỆM VỤ⏎1. Rà soát⏎a) Công bố thủ tục.⏎II. TỔ CHỨC',
    ));

  it('take a number, a citation and its extent before the sentence', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\nThực hiện khoản 1 Điều 5 Nghị định số 118$0/2025/NĐ-CP. Báo cáo kết quả.',
      '118',
      '118/2025/NĐ-CP',
      'Nghị định số 118/2025/NĐ-CP',
      'khoản 1 Điều 5 Nghị định số 118/2025/NĐ-CP',
      'Thực hiện khoản 1 Điều 5 Nghị định số 118/2025/NĐ-CP.',
      'Thực hiện khoản 1 Điều 5 Nghị định số 118/2025/NĐ-CP. Báo cáo kết quả.',
      'I. NHIỆM VỤ⏎Thực hiện khoản 1 Điều 5 Nghị định số 118/2025/NĐ-CP. Báo cáo kết quả.',
    ));

  it('take an agency, its value and its field', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: Sở Nội$0 vụ, Sở Tài chính;',
      'Nội',
      'Sở Nội vụ',
      'Sở Nội vụ, Sở Tài chính',
      'Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính',
      'Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính;',
      'a) Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính;',
      '1. Rà soát⏎a) Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính;',
      'I. NHIỆM VỤ⏎1. Rà soát⏎a) Cơ quan chủ trì: Sở Nội vụ, Sở Tài chính;',
    ));

  it('take what is quoted, without and with its marks', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\nTriển khai phong trào “Bình dân$0 học vụ số” (giai đoạn 2).',
      'dân',
      'Bình dân học vụ số',
      '“Bình dân học vụ số”',
      'Triển khai phong trào “Bình dân học vụ số” (giai đoạn 2).',
      'I. NHIỆM VỤ⏎Triển khai phong trào “Bình dân học vụ số” (giai đoạn 2).',
    ));

  it('do not end a sentence at the dot of an abbreviation', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\nHọp tại TP. Vinh do ThS. Nam chủ$0 trì. Báo cáo năm 2026. Kết thúc.',
      'chủ',
      'Họp tại TP. Vinh do ThS. Nam chủ trì.',
      'Họp tại TP. Vinh do ThS. Nam chủ trì. Báo cáo năm 2026. Kết thúc.',
      'I. NHIỆM VỤ⏎Họp tại TP. Vinh do ThS. Nam chủ trì. Báo cáo năm 2026. Kết thúc.',
    ));

  it('take a cell, its row and its table', () =>
    checkSelectionRanges(
      'I. NHIỆM VỤ\n| Nhiệm vụ | Chủ trì |\n|---|---|\n| Rà soát | Tổ giúp$0 việc |',
      'giúp',
      'Tổ giúp việc',
      '| Rà soát | Tổ giúp việc |',
      '| Nhiệm vụ | Chủ trì |⏎|---|---|⏎| Rà soát | Tổ giúp việc |',
      'I. NHIỆM VỤ⏎| Nhiệm vụ | Chủ trì |⏎|---|---|⏎| Rà soát | Tổ giúp việc |',
    ));

  it('keep loose marks with their letters, and ranges with CRLF line ends', () =>
    checkSelectionRanges(
      `I. NHIỆM VỤ\r\n${'1. Rà soát thủ'.normalize('NFD')}$0 ${'tục'.normalize('NFD')}\r\n`,
      'thủ'.normalize('NFD'),
      'Rà soát thủ tục'.normalize('NFD'),
      '1. Rà soát thủ tục'.normalize('NFD'),
      `I. NHIỆM VỤ⏎${'1. Rà soát thủ tục'.normalize('NFD')}`,
      `I. NHIỆM VỤ⏎${'1. Rà soát thủ tục'.normalize('NFD')}⏎`,
    ));

  it('are one in an empty text', () => checkSelectionRanges('$0', ''));

  it('each hold the one before, at every place of a text', () => {
    const text =
      'KẾ HOẠCH\nVề “số”\n\nI. MỘT (a “b” c) “d”.\n\n1. Sở Y tế, UBND xã;\n| a | b |\n// ghi chú\n';
    const lines = new LineIndex(text);
    const plan = readPlan(text);
    for (let at = 0; at <= text.length; at++) {
      let inner: { start: number; end: number } | undefined;
      for (let each = selectionRangeAt(plan, lines, at); each; each = each.parent!) {
        const outer = lines.spanOf(each.range);
        expect(outer.start <= at && at <= outer.end + 1).toBe(true);
        if (inner) expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
        inner = outer;
      }
    }
  });
});
