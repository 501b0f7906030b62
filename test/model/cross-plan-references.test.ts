import { describe, expect, it } from 'vitest';
import { noConfig } from '#config/config.ts';
import { crossPlanDefinition } from '#features/workspace-definition.ts';
import { crossPlanReferences } from '#model/citations/cross-plan-references.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { otherPlansOf } from '#workspace/other-plans.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';

const body = `2. Công bố
II. GIẢI PHÁP
1. Một
a) Điểm
2. Hai
3. Ba
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
`;
const uri = 'file:///w/b.kh';

function planCiting(line: string, other = planText({ number: '144', body }), name = uri) {
  const store = new PlanIndex();
  store.put(entryOf(readPlan(other), { uri: name, name: 'b.kh' }, 'exports'));
  const [before = '', after] = planText({ number: '9', body: line }).split('$0');
  const plan = readPlan(
    before + (after ?? ''),
    referenceDataOf(noConfig, otherPlansOf('file:///w/a.kh', store)),
  );
  return { plan, offset: before.length };
}
const full = 'Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2026 của UBND tỉnh';
const lineOf = (heading: string) => planText({ number: '144', body }).split('\n').indexOf(heading);
/** The line that definition leads to. */
function leadsTo(line: string): number | undefined {
  const { plan, offset } = planCiting(line);
  const place = crossPlanDefinition(plan, offset);
  if (place) expect(place.uri).toBe(uri);
  return place?.range.start.line;
}

describe('go to definition in another plan', () => {
  it.each([
    [`Theo kho$0ản 2 mục II của ${full}.`, '2. Hai'],
    [`Theo khoản $02 phần II của ${full}.`, '2. Hai'],
    [`Theo khoản 2 mục I$0I của ${full}.`, 'II. GIẢI PHÁP'],
    [`Theo điểm $0a khoản 1 mục II ${full}.`, '1. Một'],
    [`Theo mục I$0II của Kế hoạch số 144/KH-UBND.`, 'III. TỔ CHỨC THỰC HIỆN'],
    [`Theo Kế ho$0ạch số 144/KH-UBND.`, 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [`Theo mục $0IX của ${full}.`, 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ])('%s', (line, heading) => expect(leadsTo(line)).toBe(lineOf(heading)));
  it.each([
    'Theo khoản $02 mục II của Kế hoạch này.',
    'Theo khoản $02 mục II của Kế hoạch số 145/KH-UBND.',
    'Theo khoản $02 mục II của Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2025.',
    'Theo khoản $02 mục II của Kế hoạch số 144/KH-UBND của UBND tỉnh Nghệ An.',
    'Theo khoản $02 mục II của Quyết định số 144/QĐ-UBND.',
  ])('nowhere: %s', (line) => expect(leadsTo(line)).toBeUndefined());
});

describe('broken-cross-reference into another plan', () => {
  const found = (line: string, other?: string) => {
    const { plan } = planCiting(line, other);
    return lintPlan(plan, defaultOptions)
      .filter(({ rule }) => rule === 'broken-cross-reference')
      .map(({ start, end, severity, related }) => [plan.text.slice(start, end), severity, related.length]);
  };
  it.each([
    [`Theo khoản 4 mục II của ${full}.`, '4', 1],
    [`Theo khoản 3 phần I của ${full}.`, '3', 1],
    [`Theo mục IV của ${full}.`, 'IV', 0],
    [`Theo khoản 1 phần IV của ${full}.`, 'IV', 0],
    [`Theo ${full}. Theo khoản 7 mục II của Kế hoạch số 144/KH-UBND.`, '7', 1],
  ])('%s', (line, name, related) => expect(found(line)).toEqual([[name, 'warning', related]]));
  it.each([
    `Theo khoản 3 mục II của ${full}.`,
    `Theo điểm k khoản 3 mục II của ${full}.`,
    `Theo khoản 9 của ${full}.`,
    `Theo khoản 4 mục II của Kế hoạch số 144/KH-UBND.`,
    `Theo khoản 4 mục II của ${full.replace('2026', '2025')}.`,
    `Theo khoản 4 mục II của ${full} Nghệ An.`,
    `Theo khoản 4 mục II của ${full.replace(' của UBND tỉnh', '')}.`,
    `Theo mục IV Phụ lục I của ${full}.`,
    `Theo mục II đến mục IV của ${full}.`,
  ])('nothing: %s', (line) => expect(found(line)).toEqual([]));
  it('nothing where the other plan is numbered with gaps, or not at all', () => {
    const gap = planText({ number: '144', body: body.replace('2. Hai', '5. Hai') });
    expect(found(`Theo khoản 4 mục II của ${full}.`, gap)).toEqual([]);
    const bare = planText({ number: '144' }).replace(/I\. NHIỆM VỤ[\s\S]*/, 'Nội dung.\n');
    expect(found(`Theo khoản 4 mục II của ${full}.`, bare)).toEqual([]);
  });
  it('names the file, and the item that should be there', () => {
    const { plan } = planCiting(`Theo khoản 4 mục II của ${full}.`);
    const [reference] = crossPlanReferences(plan);
    expect(reference).toMatchObject({ document: { origin: { uri } }, holder: { marker: 'II' } });
    const [finding] = lintPlan(plan, defaultOptions).filter(({ rule }) => rule === 'broken-cross-reference');
    expect(finding!.message).toContain(
      'khoản 4 của Kế hoạch số 144/KH-UBND, nhưng mục II của kế hoạch ấy (b.kh) không có khoản 4',
    );
    expect(finding!.related[0]!.otherPlan).toMatchObject({
      origin: { uri },
      range: { start: { line: lineOf('II. GIẢI PHÁP') } },
    });
  });
});
