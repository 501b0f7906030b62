import { describe, expect, it } from 'vitest';
import { agencyLines } from '#cli/agency-rows.ts';
import { codeLenses } from '#features/code-lens.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import { clientCommands } from '#protocol/messages.ts';

const body = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục:
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Tài chính;
c) Thời gian: Quý II năm 2026.
2. Công bố danh mục:
a) Cơ quan chủ trì: SNV;
b) Thời gian: Quý III năm 2026.
II. TỔ CHỨC THỰC HIỆN
`;

/** The titles of the lenses, each with the heading that it stands on, and the places that it leads to. */
function lensesIn(text: string, locale: 'vi' | 'en' = 'vi'): string[] {
  const lines = new LineIndex(text);
  const textAt = (range: Parameters<LineIndex['spanOf']>[0]) => {
    const { start, end } = lines.spanOf(range);
    return text.slice(start, end);
  };
  return codeLenses(readPlan(text), 'file:///a.kh', lines, locale).map(({ range, command }) => {
    expect(command?.command).toBe(clientCommands.showLocations);
    const [, , places] = command!.arguments!;
    return `${textAt(range)} | ${command!.title} | ${places.map((place: { range: never }) => textAt(place.range)).join(', ')}`;
  });
}

describe('the lens on a duty heading', () => {
  it('counts the tasks of its agency, however that is written there, and leads to them', () => {
    expect(lensesIn(`${body}1. Sở Nội vụ\na) Đôn đốc.\n2. Sở Tài chính\na) Bố trí kinh phí.\n`)).toEqual([
      'Sở Nội vụ | chủ trì 2 nhiệm vụ | 1. Rà soát thủ tục:, 2. Công bố danh mục:',
      'Sở Tài chính | phối hợp 1 nhiệm vụ | 1. Rà soát thủ tục:',
    ]);
  });

  it('counts for several agencies of one heading, in either language', () => {
    expect(lensesIn(`${body}1. Sở Nội vụ, Sở Tài chính\na) Đôn đốc.\n`, 'en')).toEqual([
      'Sở Nội vụ, Sở Tài chính | leads 2 tasks · cooperates in 1 task | 1. Rà soát thủ tục:, 2. Công bố danh mục:, 1. Rà soát thủ tục:',
    ]);
  });

  it('counts each task of a group that it leads, as the command does', () => {
    const group =
      'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Nhóm\nCơ quan chủ trì: Sở Nội vụ.\na) Một\n- Thời gian: Quý I;\nb) Hai\n- Thời gian: Quý II.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Đôn đốc.\n';
    const led = agencyLines(readPlan(group)).find(({ agency }) => agency === 'Sở Nội vụ')?.led;
    expect(lensesIn(group)[0]).toContain(`chủ trì ${led} nhiệm vụ`);
  });

  it('is not there for who has no task, for many at once, and for duties', () => {
    expect(
      lensesIn(`${body}1. Sở Tư pháp\na) Sở Tư pháp chủ trì.\n2. Các sở, ban, ngành\na) Thực hiện.\n`),
    ).toEqual([]);
  });
});
