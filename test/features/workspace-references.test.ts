import { describe, expect, it } from 'vitest';
import { referenceLocations, referencesInWorkspace } from '#features/workspace-references.ts';
import { planText } from '#test/workspace/fake-files.ts';
import { checkLocations, workspacePlans } from './workspace-plans.ts';

/** The references to what is at `$0` are the ranges that `‹…›` mark, in every plan. */
function check(fixture: string, includeDeclaration = true): void {
  const plans = workspacePlans(fixture);
  const { document, offset, workspace } = plans;
  const found = referenceLocations(document, offset, { includeDeclaration }, workspace);
  checkLocations(plans, found);
}

const led = (agency: string) => `a) Cơ quan chủ trì: ${agency};`;

describe('references', () => {
  it('to an agency are those of its place in all plans, however it is written', () =>
    check(`
//- a.kh
${planText({ body: led('‹Sở $0Nội vụ›') })}
//- b.kh
${planText({ body: led('‹SNV› và ‹Sở Nội vụ›') })}
//- c.kh
${planText({ body: led('Sở Nội vụ tỉnh Nghệ An') })}
//- d.kh
${planText({ body: led('Sở Tài chính') })}
`));

  it('leave the declaration out where it is not wanted', () => {
    const headed = (name: string) => `${led('‹Sở $0Nội vụ›')}\nII. TỔ CHỨC THỰC HIỆN\n1. ${name}\nBáo cáo.`;
    const other = planText({ body: led('‹Sở Nội vụ›') });
    check(`
//- a.kh
${planText({ body: headed('‹SỞ NỘI VỤ›') })}
//- b.kh
${other}
`);
    check(
      `
//- a.kh
${planText({ body: headed('SỞ NỘI VỤ') })}
//- b.kh
${other}
`,
      false,
    );
  });

  it('to a document are its citations of the same year and of an issuer that may be the same', () => {
    const cites = (day: string, issuer: string, cursor = '') =>
      `Quyết định số 5/QĐ${cursor}-UBND ngày ${day} của UBND tỉnh${issuer}`;
    const asked = `Thực hiện ‹${cites('05/01/2026', '', '$0').replace(' của', '› của')}.`;
    check(`
//- a.kh
${planText({ body: asked })}
//- b.kh
${planText({ body: `Thực hiện ‹${cites('05/01/2026', '').replace(' của', '› của')}.` })}
//- c.kh
${planText({ body: `Thực hiện ${cites('05/01/2025', '')}.` })}
//- d.kh
${planText({ body: `Thực hiện ${cites('05/01/2026', ' Nghệ An')}.` })}
`);
  });

  it('at the own number of a plan are its citations in other plans', () =>
    check(`
//- a.kh
${planText({ number: '9$0' })}
//- b.kh
${planText({ body: 'Theo ‹Kế hoạch số 9/KH-UBND› của UBND tỉnh.' })}
//- c.kh
${planText({ body: 'Theo Kế hoạch số 9/KH-UBND của UBND tỉnh Nghệ An.' })}
//- d.kh
${planText({ body: 'Theo Kế hoạch số 9/KH-UBND ngày 05 tháng 01 năm 2025 của UBND tỉnh.' })}
`));

  it('to a short form stay in its plan', () =>
    check(`
//- a.kh
${planText({ body: 'Rà soát thủ tục hành chính (‹TTHC›). Công bố ‹TT$0HC›.' })}
//- b.kh
${planText({ body: 'Rà soát thủ tục hành chính (TTHC). Công bố TTHC.' })}
`));

  it('to nothing are none', () =>
    check(`
//- a.kh
${planText({ body: 'Tuyên $0truyền.' })}
//- b.kh
${planText({ body: 'Tuyên truyền.' })}
`));
});

describe('whether the other plans must be indexed', () => {
  async function waits(fixture: string): Promise<boolean> {
    const { document, offset, workspace } = workspacePlans(`//- a.kh\n${fixture}`);
    let waited = false;
    const indexed = async () => {
      waited = true;
    };
    await referencesInWorkspace(
      document,
      offset,
      { includeDeclaration: true },
      { query: workspace, indexed },
    );
    return waited;
  }

  it.each([
    [led('Sở $0Nội vụ'), true],
    ['Theo Quyết định số 5/QĐ$0-UBND của UBND tỉnh.', true],
    ['Rà soát thủ tục hành chính (TT$0HC).', false],
    ['Tuyên $0truyền.', false],
  ])('for %s', async (body, expected) => {
    expect(await waits(planText({ body }))).toBe(expected);
  });

  it('for the own number of a plan', async () => {
    expect(await waits(planText({ number: '9$0' }))).toBe(true);
  });
});
