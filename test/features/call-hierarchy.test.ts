import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { callHierarchyItems, incomingCalls, outgoingCalls } from '#features/call-hierarchy.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import { checkCallHierarchy } from './check.ts';

const plan = `KẾ HOẠCH
Chuyển đổi số

I. NHIỆM VỤ
1. Rà soát thủ tục
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Tài chính;
c) Thời gian: Quý I năm 2026.
2. Công khai kết quả theo khoản 1 mục I Kế hoạch này
a) Cơ quan chủ trì: SNV;
b) Cơ quan phối hợp: Sở Y tế, Sở Tài chính.
`;

const at = (words: string) => plan.replace(words, (found) => `${found.slice(0, 2)}$0${found.slice(2)}`);

describe('the call hierarchy', () => {
  it('leads from an agency to its tasks, and to those who share them', () =>
    checkCallHierarchy(at('Sở Nội vụ;'), {
      name: 'Sở Nội vụ',
      incoming: ['1. Rà soát thủ tục: Sở Nội vụ', '2. Công khai kết quả theo khoản 1 mục I Kế hoạch…: SNV'],
      outgoing: ['Sở Tài chính: Sở Tài chính, Sở Tài chính', 'Sở Y tế: Sở Y tế'],
    }));

  it('leads to the tasks in which an agency only cooperates', () =>
    checkCallHierarchy(at('Sở Y tế'), {
      name: 'Sở Y tế',
      incoming: ['2. Công khai kết quả theo khoản 1 mục I Kế hoạch…: Sở Y tế'],
      outgoing: [],
    }));

  it('leads from a task to its agencies, and to the tasks that refer to it', () =>
    checkCallHierarchy(at('Rà soát thủ'), {
      name: '1. Rà soát thủ tục',
      incoming: ['2. Công khai kết quả theo khoản 1 mục I Kế hoạch…: 1'],
      outgoing: ['Sở Nội vụ: Sở Nội vụ', 'Sở Tài chính: Sở Tài chính'],
    }));

  it('knows the rows of task tables', () =>
    checkCallHierarchy(
      'I. NHIỆM VỤ\n| Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|\n| Rà soát | Sở Nội$0 vụ | Quý I |\n| Công khai | Sở Nội vụ | Quý II |\n',
      { name: 'Sở Nội vụ', incoming: ['Rà soát: Sở Nội vụ', 'Công khai: Sở Nội vụ'], outgoing: [] },
    ));

  it('has nothing where neither an agency nor a task stands', () => {
    checkCallHierarchy(at('KẾ HOẠCH'), { name: undefined });
    checkCallHierarchy('$0', { name: undefined });
  });

  it('works with CRLF line ends and in decomposed letters', () => {
    for (const fixture of [at('Sở Nội vụ;').replaceAll('\n', '\r\n'), at('Sở Nội vụ;').normalize('NFD')])
      checkCallHierarchy(fixture, {
        name: fixture.includes('\r') ? 'Sở Nội vụ' : 'Sở Nội vụ'.normalize('NFD'),
        incoming: [
          '1. Rà soát thủ tục: Sở Nội vụ',
          '2. Công khai kết quả theo khoản 1 mục I Kế hoạch…: SNV',
        ].map((each) => (fixture.includes('\r') ? each : expect.any(String))),
        outgoing: [expect.any(String), expect.any(String)],
      });
  });

  it('finds a task again in a later version, and takes no item that it has not made', () => {
    const open = (text: string, version: number) =>
      createSnapshot({ uri: 'file:///a.kh', version, text, referenceData: catalogData }, () => {});
    const [item] = callHierarchyItems(open(plan, 1), plan.indexOf('Rà soát'))!;
    const later = open(plan.replace('KẾ HOẠCH', 'KẾ HOẠCH\n\n'), 2);
    expect(outgoingCalls(later, item!).map(({ to }) => to.name)).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
    for (const data of [
      undefined,
      null,
      1,
      {},
      { entity: { kind: 'task' } },
      { entity: { kind: 'agency' } },
    ]) {
      expect(incomingCalls(later, { ...item!, data })).toEqual([]);
      expect(outgoingCalls(later, { ...item!, data })).toEqual([]);
    }
  });
});
