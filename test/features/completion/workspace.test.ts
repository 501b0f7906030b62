import { describe, expect, it } from 'vitest';
import { readConfig } from '#config/config.ts';
import { readPlan } from '#model/plan.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { otherPlansOf } from '#workspace/other-plans.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';
import { completed, provincial } from './check.ts';

const config = readConfig(
  JSON.stringify({
    documents: [{ type: 'Quyết định', number: '777/QĐ-UBND', date: '2020-01-02', effectiveTo: '2025-01-01' }],
    agencies: [
      { name: 'Sở Nội chính và Dân vận', level: 'province' },
      { name: 'Ban Chuyển đổi Xanh', abbreviations: ['BCĐX'] },
      { name: 'Ban Chuyển đổi Cũ', validTo: '2025-01-01', successors: ['Ban Chuyển đổi Xanh'] },
    ],
  }),
  { uri: 'file:///w/kh.config.json', name: 'kh.config.json' },
).config;

function referenceData() {
  const store = new PlanIndex();
  const texts = [
    planText({ number: '144', subject: 'Tuyên truyền cải cách hành chính\nnăm 2026' }),
    planText({ number: '145', day: '28', subject: 'CHUYỂN ĐỔI SỐ TỈNH CAO BẰNG' }),
  ];
  for (const [i, text] of texts.entries())
    store.put(entryOf(readPlan(text), { uri: `file:///w/${i}.kh`, name: `${i}.kh` }, 'exports'));
  return referenceDataOf(config, otherPlansOf('file:///w/own.kh', store));
}
const at = (line: string) => completed(provincial(line), '2026-03-10', referenceData());

describe('documents of the workspace', () => {
  const full =
    'Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Cao Bằng tuyên truyền cải cách hành chính năm 2026';
  it.each([
    'Kế hoạch $0',
    'theo Kế hoạch số $0',
    'theo Kế hoạch số 14$0',
    'Thực hiện Kế hoạch tuyên truyền$0',
    'Thực hiện Kế ho$0',
  ])('are cited in full at %s', (line) => {
    const { inserts, detail } = at(line);
    expect(inserts).toContain(full);
    expect(detail(full)).toBe('Ủy ban nhân dân tỉnh Cao Bằng, 27/02/2026 · 0.kh');
  });
  it('that are younger than the plan or not in force come last, with that as detail', () => {
    const { inserts, detail } = at('theo Kế hoạch số $0');
    expect(inserts.at(-1)).toBe(
      'Kế hoạch số 145/KH-UBND ngày 28 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Cao Bằng về chuyển đổi số tỉnh Cao Bằng',
    );
    expect(detail(inserts.at(-1)!)).toMatch(/ban hành sau ngày của kế hoạch · 1\.kh$/);
    const gone = 'Quyết định số 777/QĐ-UBND ngày 02 tháng 01 năm 2020';
    expect(at('theo Quyết định số 777$0').detail(gone)).toBe(
      '02/01/2020; hết hiệu lực từ 01/01/2025 · kh.config.json',
    );
  });
  it('that the plan cites in full already come in their short form first', () => {
    const cited =
      'Thực hiện Kế hoạch số 144/KH-UBND ngày 27/02/2026 của UBND tỉnh Cao Bằng.\n3. Theo Kế hoạch số 1$0';
    const { inserts, detail } = at(cited);
    expect(inserts.slice(0, 2)).toEqual(['Kế hoạch số 144/KH-UBND', full]);
    expect(detail(inserts[0]!)).toMatch(/^Đã viện dẫn đầy đủ · .* · 0\.kh$/);
  });
  it('do not come where the words go on as prose', () => {
    for (const line of ['Kế hoạch này$0', 'Thực hiện $0', 'các Kế hoạch t$0'])
      expect(
        at(line).inserts.filter((text) => text.includes('144')),
        line,
      ).toEqual([]);
  });
});

describe('agencies of the workspace', () => {
  it('come first among the others, those of the plan before them', () => {
    const { inserts, detail } = at('a) Cơ quan chủ trì: $0');
    expect(inserts.slice(3, 5).sort()).toEqual(['Ban Chuyển đổi Xanh', 'Sở Nội chính và Dân vận']);
    expect(detail('Sở Nội chính và Dân vận')).toBe('Cấp tỉnh · kh.config.json');
    expect(at('a) Cơ quan chủ trì: Sở N$0').inserts.slice(0, 3)).toContain('Sở Nội chính và Dân vận');
  });
  it('are found by their short forms, and by those that they took over from', () => {
    expect(at('a) Cơ quan chủ trì: bcdx$0').inserts[0]).toBe('Ban Chuyển đổi Xanh');
    const { inserts, detail } = at('a) Cơ quan chủ trì: Ban Chuyển đổi C$0');
    expect(inserts).toEqual(['Ban Chuyển đổi Xanh']);
    expect(detail('Ban Chuyển đổi Xanh')).toContain('thay Ban Chuyển đổi Cũ');
  });
  it('are offered in running text', () =>
    expect(at('Giao Ban Chuyển$0').inserts).toContain('Ban Chuyển đổi Xanh'));
});
