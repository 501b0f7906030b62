import { describe, expect, it } from 'vitest';
import type { Agency } from '#catalog/agency.ts';
import { referenceDataWith } from '#catalog/reference-data.ts';
import { agencyState } from '#model/agencies/agency-state.ts';
import { agencyWork } from '#model/agencies/agency-work.ts';
import { readPlan } from '#model/plan.ts';

const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 36/KH-UBND
Lâm Đồng, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Thực hiện Quyết định số 12/QĐ-UBND ngày 03/02/2020 của UBND huyện Đức Trọng về giao việc cho Phòng Nội vụ;

I. NHIỆM VỤ
1. Rà soát theo ý kiến của Sở Tư pháp
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở TT&TT, các sở, ban, ngành;
c) Thời gian: Quý I.
2. Đề nghị Tỉnh đoàn phối hợp tuyên truyền.
3. Công bố
a) Cơ quan chủ trì: Sở Nội vụ chủ trì, phối hợp với Sở Y tế.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Theo dõi;
b) Báo cáo UBND tỉnh.
2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát, báo cáo Tỉnh ủy.

PHỤ LỤC
| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Nâng cấp | Sở Nội vụ | Công an tỉnh | Quý I |
`;
const recipients = text.replace(
  'PHỤ LỤC',
  'Nơi nhận:\n- Bộ Nội vụ;\n- UBND huyện;\n- Lưu: VT, SNV.\n\nPHỤ LỤC',
);
const plan = readPlan(recipients);

const mentions = (role: string) => plan.agencies.filter((each) => each.role === role).map(({ name }) => name);

describe('the agencies of a plan', () => {
  it('are named with their roles', () => {
    expect(mentions('issuer')).toEqual(['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG']);
    expect(mentions('lead')).toEqual(['Sở Nội vụ', 'Tỉnh đoàn', 'Sở Nội vụ', 'Sở Nội vụ']);
    expect(mentions('cooperation')).toEqual(['Sở TT&TT', 'các sở, ban, ngành', 'Sở Y tế', 'Công an tỉnh']);
    expect(mentions('duty')).toEqual(['Sở Nội vụ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']);
    expect(mentions('recipient')).toEqual(['Bộ Nội vụ', 'UBND huyện']);
    expect(mentions('text')).toEqual(
      expect.arrayContaining(['UBND huyện Đức Trọng', 'Phòng Nội vụ', 'Sở Tư pháp', 'UBND tỉnh', 'Tỉnh ủy']),
    );
  });
  it('receive the plan in a column next to the signature, in a table, with or without a dash', () => {
    const received = (tail: string) =>
      readPlan(text.replace('PHỤ LỤC', `${tail}\n\nPHỤ LỤC`))
        .agencies.filter(({ role }) => role === 'recipient')
        .map(({ name }) => name);
    const all = ['Bộ Nội vụ', 'UBND huyện'];
    expect(
      received('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Bộ Nội vụ;\tCHỦ TỊCH\n- UBND huyện;\n- Lưu: VT, SNV.'),
    ).toEqual(all);
    expect(received('Nơi nhận:\nBộ Nội vụ;\nUBND huyện;\nLưu: VT, SNV.')).toEqual(all);
    expect(
      received('| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n| - Bộ Nội vụ; | CHỦ TỊCH |\n| - UBND huyện; | |'),
    ).toEqual(all);
  });
  it('stand in order and apart, each where it is written', () => {
    let last = 0;
    for (const { start, end, name } of plan.agencies) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(recipients.slice(start, end).replace(/\s+/g, ' ')).toBe(name);
      last = end;
    }
  });
  it('have the task, the row or the assignment that they belong to', () => {
    const [first] = plan.agencies.filter(({ role }) => role === 'lead');
    expect(first?.task).toBe(plan.tasks[0]);
    expect(plan.agencies.find(({ name }) => name === 'Công an tỉnh')?.row).toBe(plan.tables[0]?.rows[0]);
    const duty = plan.agencies.find(({ role }) => role === 'duty');
    expect(duty?.assignment).toBe(plan.assignments[0]);
  });
  it('are marked in citations', () =>
    expect(plan.agencies.filter(({ inCitation }) => inCitation).map(({ name }) => name)).toEqual([
      'UBND huyện Đức Trọng',
      'Phòng Nội vụ',
    ]));
  it('mean what their words mean on the day, by the level of the issuer', () => {
    const commune = readPlan(
      'ỦY BAN NHÂN DÂN\nXÃ THANH TÂN\nSố: 07/KH-UBND\nThanh Tân, ngày 22 tháng 01 năm 2026\n\nKẾ HOẠCH\nI. A\n1. B\na) Cơ quan chủ trì: Phòng Kinh tế;\nb) Cơ quan phối hợp: Trung tâm Phục vụ hành chính công.\n',
    );
    expect(commune.issuer.level).toBe('commune');
    expect(commune.agencyLists.flatMap(({ members }) => members.map(({ agency }) => agency?.name))).toEqual([
      'Phòng Kinh tế',
      'Trung tâm Phục vụ hành chính công xã',
    ]);
  });
  it('are none in a text that is no plan', () => {
    expect(readPlan('').agencies).toEqual([]);
    expect(readPlan('| a | b |\n\x00\n- ').agencies).toEqual([]);
  });
});

describe('the work of agencies', () => {
  it('is counted by meaning: tasks led by field, text and row, tasks helped with, duties, lines of recipients', () => {
    const work = [...agencyWork(plan).values()].map(({ mentions, leads, cooperates, duties, received }) => [
      mentions[0]?.name,
      leads.length,
      cooperates.length,
      duties,
      received,
    ]);
    expect(work[0]).toEqual(['Sở Nội vụ', 3, 0, 2, 0]);
    expect(work).toContainEqual(['Tỉnh đoàn', 1, 0, 0, 0]);
    expect(work).toContainEqual(['Công an tỉnh', 0, 1, 0, 0]);
    expect(work).toContainEqual(['UBND huyện', 0, 0, 0, 1]);
  });
  it('goes on in the tasks of a group', () => {
    const group = readPlan(
      'I. NHIỆM VỤ\n1. Thể chế (Cơ quan chủ trì: Sở Tư pháp)\na) Rà soát\n- Thời gian: Quý I.\n- Cơ quan phối hợp: Sở Y tế\nb) Công bố\n- Cơ quan phối hợp: Sở Y tế\n',
    );
    const [first] = agencyWork(group).values();
    expect([first?.mentions[0]?.name, first?.leads.length]).toEqual(['Sở Tư pháp', 2]);
  });
});

describe('an agency of the workspace', () => {
  const old: Agency = {
    name: 'Trung tâm Tin học tỉnh',
    level: 'province',
    abbreviations: [],
    symbol: null,
    stem: 'Trung tâm Tin học',
    validFrom: null,
    validTo: '2024-12-31',
    successors: ['Trung tâm Chuyển đổi số tỉnh'],
    basis: 'QĐ 99/QĐ-UBND',
    confidence: 'high',
    note: '',
  };
  const successor: Agency = {
    ...old,
    name: 'Trung tâm Chuyển đổi số tỉnh',
    stem: 'Trung tâm Chuyển đổi số',
    validFrom: '2025-01-01',
    validTo: null,
    successors: [],
  };
  it('has a state and successors of the workspace', () => {
    const referenceData = referenceDataWith({ agencies: [old, successor], documents: [] });
    const own = readPlan(text.replace('Sở TT&TT', 'Trung tâm Tin học tỉnh'), referenceData);
    const mention = own.agencyLists.flatMap(({ members }) => members).find(({ agency }) => agency === old);
    expect(agencyState(own, mention!)).toMatchObject({
      kind: 'ended',
      since: '2025-01-01',
      successors: [successor],
    });
  });
});
