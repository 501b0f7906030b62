import { describe, expect, it } from 'vitest';
import { definitionLocations } from '#features/workspace-definition.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { checkLocations, workspacePlans } from './workspace-plans.ts';

/** The definition of what is at `$0` is the ranges that `‹…›` mark. */
function check(fixture: string): void {
  const plans = workspacePlans(fixture);
  const found = definitionLocations(plans.document, plans.offset);
  checkLocations(plans, found);
}

const cited = 'Kế hoạch số 144/KH-UBND ngày 27 tháng 02 năm 2026 của UBND tỉnh';
const body = 'II. GIẢI PHÁP\n‹1. Tuyên truyền›\nLàm.\n2. Kiểm tra';

describe('a definition', () => {
  it('of a short form is in the plan itself', () =>
    check(`
//- a.kh
${planText({ body: 'Thủ tục hành chính (‹TTHC›). Công bố TT$0HC.' })}
//- b.kh
${planText()}
`));

  it('of an item of another plan is its heading there', () =>
    check(`
//- a.kh
${planText({ body: `Thực hiện khoản $01 mục II của ${cited}.` })}
//- b.kh
${planText({ number: '144', body })}
`));

  it('of another plan is its beginning', () => {
    const { document, offset } = workspacePlans(`
//- a.kh
${planText({ body: `Thực hiện ${cited.replace('144', '1$044')}.` })}
//- b.kh
${planText({ number: '144', body: fixtureText(body) })}
`);
    const top = { line: 0, character: 0 };
    expect(definitionLocations(document, offset)).toEqual([
      { uri: 'file:///w/b.kh', range: { start: top, end: top } },
    ]);
  });

  it('of nothing is nowhere', () =>
    check(`
//- a.kh
${planText({ body: 'Tuyên $0truyền.' })}
`));
});
