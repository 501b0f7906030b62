import { describe, expect, it } from 'vitest';
import { isNameQuery } from '#model/agencies/name-slot.ts';
import { readPlan } from '#model/plan.ts';
import { parseFile } from '#test/fixtures/fixture.ts';

/** Whether the word that `‹…›` marks belongs to a name that is being looked for. */
function isQuery(fixture: string): boolean {
  const { text, marks } = parseFile(fixture);
  return isNameQuery(readPlan(text), marks[0]!);
}

describe('a name typed without marks', () => {
  it.each([
    'Căn cứ ‹luat› giao dich',
    'Căn cứ luat giao ‹dich›',
    'Căn cứ Luật giao ‹dich›',
    'can cu ‹nghi› dinh',
    'Thực hiện Quyết định so ‹mot›',
    'a) Cơ quan chủ trì: so noi ‹vu›',
    'a) Cơ quan phối hợp: Sở Tư pháp; so tai ‹chinh›',
    'a) Cơ quan phối hợp: Sở Tư pháp, cong ‹an› tinh',
    'Giao so khoa ‹hoc›',
    '1. Sở Nội vụ phối hợp với ‹cong› an',
    'IV. TỔ CHỨC THỰC HIỆN\n1. van ‹phong›',
    'Nơi nhận:\n- van ‹phong› tinh;',
    'I. VIỆC\n| STT | Nội dung | Cơ quan chủ trì |\n| 1 | Rà soát | so noi ‹vu› |',
  ])('is looked for in %j', (text) => {
    expect(isQuery(text)).toBe(true);
  });

  it.each([
    'Căn cứ Luật Giao dịch điện tử ngày 22 ‹thang› 6',
    'I. VIỆC\n1. Các cơ quan ‹thuc› hien',
    'a) Cơ quan chủ trì: Sở Nội ‹vu›',
    'a) Thời gian thực hiện: trong ‹thang› 6',
    'Căn cứ luat giao dich; các cơ quan ‹thuc› hien',
    'Tiếp tục ‹thuc› hien',
    'Căn cứ Luật Đất ‹dai›',
  ])('is none in %j', (text) => {
    expect(isQuery(text)).toBe(false);
  });
});
