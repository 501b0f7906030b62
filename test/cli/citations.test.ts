import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { citationLines } from '#cli/citation-rows.ts';
import { readPlan } from '#model/plan.ts';
import { runHere } from './fake-terminal.ts';

const plan = `Số: 12/KH-UBND
Huế, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;
Căn cứ Nghị định số 367/2025/NĐ-CP ngày 31/12/2025 của Chính phủ sửa đổi Nghị định số 118/2025/NĐ-CP.

Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:

I. NỘI DUNG
1. Thực hiện Nghị định số 61/2018/NĐ-CP; Kế hoạch số …/KH-UBND.
2. Theo Kế hoạch số 17/KH-UBND ngày 09/01/2026.
3. Chuẩn bị thi hành Luật Chuyển đổi số; Nghị định số 42/2022/NĐ-CP.
`;

const folder = mkdtempSync(path.join(tmpdir(), 'kh-citations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the citations of a plan', () => {
  it('list each citation, its place, and whether it is in force on the plan’s day', () => {
    expect(
      citationLines(readPlan(plan)).map(
        ({ document, date, place, state, effectiveTo, replacedBy, nested, line }) =>
          [line, place, nested ? 'nested' : 'own', document, date, state, effectiveTo, ...replacedBy].join(
            ' | ',
          ),
      ),
    ).toEqual([
      '7 | basis | own | Luật Cán bộ, công chức | 2008-11-13 | expired | 2025-07-01 | 80/2025/QH15',
      '8 | basis | own | Nghị định số 367/2025/NĐ-CP | 2025-12-31 | no-end-known | ',
      '8 | basis | nested | Nghị định số 118/2025/NĐ-CP | 2025-06-09 | no-end-known | ',
      '13 | body | own | Nghị định số 61/2018/NĐ-CP | 2018-04-23 | expired | 2025-07-01 | 118/2025/NĐ-CP',
      '14 | body | own | Kế hoạch số 17/KH-UBND | 2026-01-09 | unknown | ',
      '15 | body | own | Luật Chuyển đổi số | 2025-12-11 | not-yet | ',
      '15 | body | own | Nghị định số 42/2022/NĐ-CP | 2022-06-24 | in-force | 2026-07-01 | 224/2026/NĐ-CP',
    ]);
  });
  it('are none in a text that is no plan', () => expect(citationLines(readPlan('\x00| a |'))).toEqual([]));
});

describe('kh citations', () => {
  it('prints a table', async () => {
    const { out, code } = await runHere(['citations', '-'], { stdin: plan, columns: 120 });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '<stdin>',
      expect.stringMatching(/^Văn bản +Ngày +Ở đâu +Hiệu lực +Thay bằng +Dòng$/),
      expect.stringMatching(
        /^Luật Cán bộ, công chức +13\/11\/2008 +căn cứ +hết từ 01\/7\/2025 +80\/2025\/QH15 +7$/,
      ),
    ]);
  });
  it('prints CSV with a heading row, the file first', async () => {
    const { out } = await runHere(['citations', '--format', 'csv', '--locale', 'en', '-'], { stdin: plan });
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'File,Document,Issued,Where,In force,Replaced by,Line',
      '<stdin>,"Luật Cán bộ, công chức",13/11/2008,legal basis,not since 01/7/2025,80/2025/QH15,7',
    ]);
  });
  it('prints JSON', async () => {
    const { out } = await runHere(['citations', '--format', 'json', '-'], { stdin: plan });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [{ path: '<stdin>', date: '2026-02-05', citations: citationLines(readPlan(plan)) }],
    });
  });
  it('reads the plans of a folder', async () => {
    for (const name of ['a.kh', 'b.kh']) writeFileSync(path.join(folder, name), plan);
    const { out, code } = await runHere(['citations', '--format', 'json', folder]);
    expect(code).toBe(0);
    expect(JSON.parse(out).files.map((file: { path: string }) => path.basename(file.path))).toEqual([
      'a.kh',
      'b.kh',
    ]);
  });
  it('reports a plan without citations, and a file that cannot be read', async () => {
    const none = await runHere(['citations', '-', '--locale', 'en'], { stdin: 'KẾ HOẠCH\n' });
    expect(none.out).toBe('<stdin>\nNo documents are cited.\n');
    const gone = await runHere(['citations', path.join(folder, 'nothing.kh')]);
    expect(gone).toMatchObject({ code: 2, out: '' });
    expect(gone.err).toContain('nothing.kh: ');
    expect((await runHere(['citations'])).code).toBe(2);
  });
});
