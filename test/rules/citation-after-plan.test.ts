import { describe, it } from 'vitest';
import { planWithBases, planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule } from '#test/rules/check.ts';

const rule = 'citation-after-plan';
const of = (...clauses: readonly string[]) => planWithClauses('24/12/2025', ...clauses);

describe('citation-after-plan finds', () => {
  it.each([
    '‹Kế hoạch số 126/KH-UBND ngày 25 tháng 12 năm 2025› của Ủy ban nhân dân thành phố.',
    '‹Nghị định số 224/2026/NĐ-CP›.',
    '‹Quyết định số 12/2027/QĐ-UBND› của Ủy ban nhân dân tỉnh.',
    '‹Luật Viên chức số 12/2027/QH16›.',
    '‹Công văn số 5/UBND-NC ngày 02/01/2026› của Ủy ban nhân dân tỉnh.',
  ])('%s', (clause) => checkRule(`${rule} warning`, of(clause)));
  it('a document once, however often it is cited', () =>
    checkRule(
      rule,
      of('‹Kế hoạch số 7/KH-UBND ngày 05/01/2026›.', 'Kế hoạch số 7/KH-UBND ngày 05/01/2026.'),
    ));
  it('as information where the plan’s own day is not in its header', () =>
    checkRule(
      `${rule} information`,
      'KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. NỘI DUNG\n1. Theo ‹Kế hoạch số 7/KH-UBND ngày 05/01/2025› của Ủy ban nhân dân tỉnh.\n',
    ));
});

describe('citation-after-plan does not report', () => {
  it.each([
    'Kế hoạch số 126/KH-UBND ngày 24/12/2025 của Ủy ban nhân dân thành phố.',
    'Luật Viên chức ngày 10 tháng 12 năm 2025; tuyên truyền Luật Đất đai năm 2027.',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2028.',
    'Thời gian: theo tiến độ được giao của Luật An ninh mạng 2025; tuyên truyền Luật Viên chức năm 2025.',
    'Kế hoạch số …/KH-UBND ngày … tháng … năm 2026.',
    'Nghị định số 118/2025/NĐ-CP ngày 09/6/2027.',
    // In capitals a year ends the name of a piece of work, not that of a law.
    'HOÀN THIỆN PHÁP LUẬT VỀ ĐẤT ĐAI GIAI ĐOẠN 2026 - 2030',
    'NÂNG CAO NĂNG LỰC XÂY DỰNG PHÁP LUẬT TRÊN ĐỊA BÀN TỈNH NĂM 2026',
    'GIÁM SÁT VIỆC THI HÀNH CÁC BỘ LUẬT CỦA QUỐC HỘI NĂM 2026',
    'Hoàn thành trước ngày 31/12/2026; báo cáo theo Nghị định số 118/2025/NĐ-CP.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
  it('a plan of which only the month is known', () =>
    checkNoFindings(
      rule,
      'Số: /KH-UBND\nCửa Lò, ngày    tháng 02 năm 2024\n\nKẾ HOẠCH\nTuyên truyền\n\nThực hiện Kế hoạch số 17/KH-UBND ngày 20/02/2024 của UBND tỉnh.\n',
    ));
  it('a plan of no known date', () =>
    checkNoFindings(rule, 'I. NỘI DUNG\n1. Theo Nghị định số 224/2026/NĐ-CP.\n'));
  it('a decision that the plan is attached to', () =>
    checkNoFindings(
      rule,
      planWithBases('24/12/2025', '(Kèm theo Kế hoạch số 99/KH-UBND ngày 24/12/2025 của UBND)'),
    ));
});
