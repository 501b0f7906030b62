import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { agencyLines } from '#cli/agency-rows.ts';
import { readPlan } from '#model/plan.ts';
import { runHere } from './fake-terminal.ts';

const plan = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 36/KH-UBND
Lâm Đồng, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Sở Thông tin và Truyền thông; UBND tỉnh Hà Giang;
2. Công bố
a) Cơ quan chủ trì: Sở Nội vụ;
b) Cơ quan phối hợp: Trung tâm Hướng nghiệp tỉnh.
`;
const lines = (text: string) => agencyLines(readPlan(text));

describe('the agencies of a plan', () => {
  it('come with what they do, where, and how they stand', () =>
    expect(lines(plan)).toEqual([
      line({ agency: 'Sở Nội vụ', name: 'Sở Nội vụ', led: 2, lines: [11, 14] }),
      line({
        agency: 'Sở Thông tin và Truyền thông',
        name: 'Sở Thông tin và Truyền thông',
        state: 'ended',
        since: '2025-03-01',
        successors: ['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh'],
        lines: [12],
      }),
      line({
        agency: 'UBND tỉnh Hà Giang',
        name: 'Ủy ban nhân dân tỉnh',
        state: 'ended',
        since: '2025-07-01',
        successors: ['Tỉnh Tuyên Quang'],
        lines: [12],
      }),
      line({ agency: 'Trung tâm Hướng nghiệp tỉnh', state: 'unknown', lines: [15] }),
    ]));
  it('have no state in a plan without a date', () =>
    expect(lines('1. A\na) Cơ quan chủ trì: Sở Nội vụ.\n')[0]?.state).toBe('unknown'));
});

function line(own: Partial<ReturnType<typeof lines>[number]>) {
  const cooperated = own.led ? 0 : 1;
  const none = { name: null, led: 0, cooperated, duties: 0, received: 0, since: null, successors: [] };
  return { state: 'in-force', ...none, ...own };
}

describe('kh agencies', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kh-agencies-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, 'a.kh'), plan);
  writeFileSync(path.join(folder, 'b.kh'), 'KẾ HOẠCH\n');

  it('prints a table', async () => {
    const { out, code } = await runHere(['agencies', '-'], { stdin: plan, columns: 160 });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^Cơ quan +Chủ trì +Phối hợp +Được giao +Nơi nhận +Tình trạng +Dòng$/),
      expect.stringMatching(/^Sở Nội vụ +2 +0 +0 +0 +11, 14$/),
      expect.stringMatching(
        /^Sở Thông tin và Truyền thông +0 +1 +0 +0 +không còn từ 01\/3\/2025, nay là .* +12$/,
      ),
    ]);
  });
  it('prints the plans of a folder, each under its name', async () => {
    const { out } = await runHere(['agencies', folder], { columns: 120 });
    expect(out).toContain(`${path.join(folder, 'a.kh')}\nCơ quan`);
    expect(out).toContain(`\n\n${path.join(folder, 'b.kh')}\nKhông có cơ quan nào.\n`);
  });
  it('prints CSV for all plans, the path first', async () => {
    const { out } = await runHere(['agencies', '--format', 'csv', folder]);
    const rows = out.split('\r\n');
    expect(rows[0]).toBe('Tệp,Cơ quan,Chủ trì,Phối hợp,Được giao,Nơi nhận,Tình trạng,Dòng');
    expect(rows[1]).toBe(`${path.join(folder, 'a.kh')},Sở Nội vụ,2,0,0,0,,"11, 14"`);
  });
  it('prints JSON', async () => {
    const { out } = await runHere(['agencies', '--format', 'json', '-'], { stdin: plan });
    expect(JSON.parse(out)).toEqual({ version: 1, files: [{ path: '<stdin>', agencies: lines(plan) }] });
  });
  it('reports files that cannot be read, and continues', async () => {
    const { out, err, code } = await runHere([
      'agencies',
      path.join(folder, 'none.kh'),
      path.join(folder, 'b.kh'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('none.kh');
    expect(out).toContain('Không có cơ quan nào.');
  });
});
