import { describe, expect, it } from 'vitest';
import { type PlanParts, planText } from '#test/workspace/fake-files.ts';
import { useKh } from './kh.ts';

const kh = useKh();
const rule = 'citation-date-conflict';

/** What `kh lint` finds of the rule in plans that are linted together, file by file. */
async function found(plans: Readonly<Record<string, string>>): Promise<string[]> {
  const names = Object.keys(plans);
  for (const [name, text] of Object.entries(plans)) kh.file(name, text);
  const { out } = await kh.run(['lint', '--format', 'json', ...names]);
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; severity: string; message: string }[] }[];
  };
  return files.flatMap(({ path, findings }) =>
    findings
      .filter((each) => each.rule === rule)
      .map(({ severity, message }) => `${path} ${severity}: ${message}`),
  );
}

const cites = (what: string, more: PlanParts = {}) => planText({ ...more, body: `Thực hiện ${what}.` });
const nghean = (text: string) => text.replaceAll('CAO BẰNG', 'NGHỆ AN').replaceAll('Cao Bằng', 'Nghệ An');
const about = 'về tuyên truyền cải cách hành chính nhà nước trên địa bàn';

describe('one document with two dates in two plans', () => {
  it('is found, and both places are shown', async () => {
    const plans = {
      'a.kh': cites('Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh'),
      'b.kh': cites('Kế hoạch số 15/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Cao Bằng'),
    };
    const [first, second, ...more] = await found(plans);
    expect(first).toMatch(/^a\.kh warning: .*15\/KH-UBND.*09\/01\/2026.*b\.kh.*08\/01\/2026/);
    expect(second).toMatch(/^b\.kh warning: .*a\.kh/);
    expect(more).toEqual([]);
    const { out } = await kh.run(['lint', 'a.kh', 'b.kh']);
    expect(out).toContain('b.kh:10:11');
  });

  it.each([
    ['Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh Nghệ An', nghean],
    [`Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh Cao Bằng ${about}`, (text: string) => text],
    ['Quyết định số 9999/QĐ-TTg ngày 09/01/2026 của Thủ tướng Chính phủ', nghean],
    ['Quyết định số 15/2026/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Hà Tĩnh', nghean],
    [`Kế hoạch số 15/KH-UBND ngày 09/01/2026 ${about}`, (text: string) => text],
  ])('%s', async (what, inAnother) => {
    const other = inAnother(cites(what.replace('09/01', '08/01')));
    expect(await found({ 'a.kh': cites(what), 'b.kh': other })).toHaveLength(2);
  });

  it('is found where one of the plans is the document itself, in the other alone', async () => {
    const own = planText({ number: '144' });
    const wrong = cites('Kế hoạch số 144/KH-UBND ngày 26/02/2026 của UBND tỉnh');
    const right = cites('Kế hoạch số 144/KH-UBND ngày 27/02/2026 của UBND tỉnh');
    expect(await found({ 'a.kh': own, 'b.kh': wrong, 'c.kh': right })).toEqual([
      expect.stringMatching(/^b\.kh warning: .*27\/02\/2026/),
    ]);
  });
});

describe('no conflict is found between', () => {
  const day = (text: string, on: string) => text.replaceAll('09/01', on);
  const board = 'Kế hoạch số 01/KH-BCĐ ngày 09/01/2026 của Ban Chỉ đạo tỉnh';
  const own = 'Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND tỉnh';
  it.each([
    ['two provinces of one number', cites(own), nghean(cites(day(own, '08/01')))],
    ['the same about one thing', cites(`${own} ${about}`), nghean(cites(day(`${own} ${about}`, '08/01')))],
    ['a province and its town', cites(own), cites(day(own.replace('tỉnh', 'thành phố Cao Bằng'), '08/01'))],
    ['two years', cites(own), cites(own.replace('2026', '2025'))],
    ['two types', cites(own), cites(day(own.replace('Kế hoạch', 'Quyết định'), '08/01'))],
    ['who knows whose', cites(own.replace(' của UBND tỉnh', '')), cites(day(own, '08/01'))],
    ['boards of one place', cites(board), cites(day(board, '08/01'))],
    ['days that are the same', cites(own), cites(own)],
    [
      'a plan and another province of its number',
      planText({ number: '15' }),
      nghean(cites(`${own} về cải cách hành chính`)),
    ],
  ])('%s', async (_, a, b) => expect(await found({ 'a.kh': a, 'b.kh': b })).toEqual([]));
});
