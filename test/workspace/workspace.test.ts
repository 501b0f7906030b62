import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { fakeWorkspace, planText } from '#test/workspace/fake-files.ts';

const a = 'file:///w/a.kh';
const b = 'file:///w/sub/b.kh';
const config = 'file:///w/kh.config.json';
const folder = 'file:///w';
const cites = (number: string, day: string) =>
  `Thực hiện Kế hoạch số ${number}/KH-UBND ngày ${day} tháng 01 năm 2026.`;
const key = (number: string) => ({ type: 'Kế hoạch', number: `${number}/KH-UBND` });

async function indexed(texts: Readonly<Record<string, string>>) {
  const fake = fakeWorkspace(texts);
  await fake.workspace.addFolder(folder).read;
  await fake.workspace.ready();
  /** A plan is opened in the editor, or changed there. */
  const open = (uri: string, text: string) =>
    fake.workspace.opened(uri, readPlan(text, fake.workspace.referenceData(uri)));
  return { ...fake, open };
}

describe('the plans of a workspace', () => {
  it('are documents to each other, not to themselves', async () => {
    const { workspace } = await indexed({
      [a]: planText({ number: '144' }),
      [b]: planText({ number: '145' }),
    });
    const [found] = workspace.referenceData(b).documentsNumbered('144/KH-UBND');
    expect(found).toMatchObject({ type: 'Kế hoạch', date: '2026-02-27', origin: { uri: a, name: 'a.kh' } });
    expect(workspace.referenceData(a).documentsNumbered('144/kh–ubnd')).toEqual([]);
    expect(workspace.referenceData(a).documents.map(({ number }) => number)).toEqual(['145/KH-UBND']);
    expect(workspace.referenceData(a).documentsNumbered('61/2018/NĐ-CP')).toHaveLength(1);
  });

  it('answer which plan cites a document, names an agency, or has a number', async () => {
    const body = `${cites('17', '05')}\na) Cơ quan chủ trì: Sở Nội vụ (sau đây gọi tắt là SNV).`;
    const { plans } = (await indexed({ [a]: planText({ body }), [b]: planText({ body: cites('17', '06') }) }))
      .workspace;
    expect(plans.citationsOf(key('17')).map(({ origin, citation }) => [origin.uri, citation.date])).toEqual([
      [a, '2026-01-05'],
      [b, '2026-01-06'],
    ]);
    expect(plans.citationsOf({ number: '17/KH-UBND' })).toHaveLength(2);
    expect(plans.citationsOf({ type: 'Quyết định', number: '17/KH-UBND' })).toEqual([]);
    expect(plans.citationsInOtherPlans(key('17'), '').map(({ date }) => date)).toEqual([
      '2026-01-05',
      '2026-01-06',
    ]);
    expect(plans.citationsInOtherPlans(key('18'), '')).toEqual([]);
    const named = { origin: { uri: a }, range: { start: { line: 10 } } };
    expect(plans.plansNaming('Sở Nội vụ')).toBe(1);
    expect(plans.mentionsOf('sở nội vụ')).toMatchObject([named, named]);
    expect(plans.mentionsOf('sở nội vụ', 'cao bằng')).toHaveLength(2);
    expect(plans.mentionsOf('sở nội vụ', 'nghệ an')).toEqual([]);
    expect(plans.definitionsOf('SNV')).toMatchObject([{ origin: { name: 'a.kh' } }]);
    expect(plans.symbols('ra soat').map(({ origin }) => origin.uri)).toEqual([a, b]);
    expect(plans.symbols('ra soat', 1)).toHaveLength(1);
  });

  it('give the issuer of a document that they cite', async () => {
    const of = 'Thực hiện Kế hoạch số 17/KH-UBND ngày 05 tháng 01 năm 2025 của';
    const body = `${of} Ủy ban nhân dân tỉnh; ${of.replace('05', '06')} UBND tỉnh Nghệ An.`;
    const { plans } = (await indexed({ [a]: planText({ body }) })).workspace;
    expect(plans.citationsInOtherPlans(key('17'), '').map(({ by }) => by)).toEqual([
      { body: 'ubnd', tier: 'province', place: 'cao bằng', province: 'cao bằng' },
      { body: 'ubnd', tier: 'province', place: 'nghệ an', province: 'nghệ an' },
    ]);
  });

  it('give the places of other dates, each date once, and none where the catalog has the date', async () => {
    const decree = 'Nghị định số 61/2018/NĐ-CP ngày 24 tháng 4 năm 2018';
    const body = `${cites('17', '05')} ${cites('17', '05')} ${decree}`;
    const { workspace } = await indexed({
      [a]: planText({ body }),
      [b]: planText({ body }),
      'file:///w/c.kh': planText({ body }),
    });
    expect(workspace.plans.citationsInOtherPlans(key('17'), a)).toMatchObject([
      { date: '2026-01-05', origin: { name: 'c.kh' } },
    ]);
    expect(workspace.plans.citationsInOtherPlans(key('17'), b)).toMatchObject([{ origin: { uri: a } }]);
    expect(workspace.plans.citationsInOtherPlans({ type: 'Nghị định', number: '61/2018/NĐ-CP' }, a)).toEqual(
      [],
    );
  });

  it('are as they are in the editor while they are open there', async () => {
    const { workspace, open, files, write } = await indexed({ [a]: planText({ number: '144' }) });
    open(a, planText({ number: '150' }));
    expect(workspace.plans.documents().map(({ number }) => number)).toEqual(['150/KH-UBND']);
    await write(a, planText({ number: '160' }));
    expect(workspace.plans.documents().map(({ number }) => number)).toEqual(['150/KH-UBND']);
    await workspace.closed(a);
    expect(workspace.plans.documents().map(({ number }) => number)).toEqual(['160/KH-UBND']);
    files.delete(a);
    open(a, planText({ number: '150' }));
    await workspace.closed(a);
    expect(workspace.plans.size).toBe(0);
  });

  it('are linted again only where what they cite has changed', async () => {
    const { open, write, erase, changed } = await indexed({ [a]: planText({ number: '144' }) });
    open(b, planText({ body: cites('144', '05') }));
    open('file:///w/c.kh', planText({ body: cites('7', '05') }));
    expect(changed).toEqual([]);
    await write(a, planText({ number: '144', body: 'Thêm một dòng.' }));
    expect(changed).toEqual([]);
    await write(a, planText({ number: '144', day: '28' }));
    expect(changed.splice(0)).toEqual([[b]]);
    await write('file:///w/d.kh', planText({ body: cites('7', '06') }));
    expect(changed.splice(0)).toEqual([['file:///w/c.kh']]);
    await erase(a);
    expect(changed.splice(0)).toEqual([[b]]);
    open(b, planText({ body: cites('144', '06') }));
    expect(changed).toEqual([]);
  });

  it('come and go with their folders and files', async () => {
    const { workspace, write, files } = await indexed({
      [a]: planText({ number: '1' }),
      [b]: planText({ number: '2' }),
    });
    const other = 'file:///v/x.kh';
    await write(other, planText({ number: '3' }));
    expect(workspace.plans.size).toBe(2);
    await workspace.addFolder('file:///v').read;
    expect(workspace.plans.entry(other)?.identity?.number).toBe('3/KH-UBND');
    await workspace.removeFolder(folder);
    expect(workspace.plans.all().map(({ origin }) => origin.uri)).toEqual([other]);
    files.delete(other);
    await workspace.fileChanged('file:///v', 'deleted');
    expect(workspace.plans.size).toBe(0);
  });

  it('come with a folder that is made or moved, and not from where nobody looks', async () => {
    const { workspace, write, files } = await indexed({ [a]: planText({ number: '1' }) });
    files.set('file:///w/new/x.kh', planText({ number: '3' }));
    await workspace.fileChanged('file:///w/new', 'created');
    expect(workspace.plans.size).toBe(2);
    await write('file:///w/node_modules/y.kh', planText({ number: '4' }));
    await write('file:///w/.git/z.kh', planText({ number: '5' }));
    expect(workspace.plans.size).toBe(2);
    files.delete('file:///w/new/x.kh');
    await workspace.fileChanged('file:///w/new', 'deleted');
    expect(workspace.plans.size).toBe(1);
  });

  it('are known by any spelling of their address', async () => {
    const { workspace, open } = await indexed({ 'file:///w/k%E1%BA%BF.kh': planText({ number: '1' }) });
    open('file:///w/kế.kh', planText({ number: '2' }));
    expect(workspace.plans.documents().map(({ number }) => number)).toEqual(['2/KH-UBND']);
  });
});

describe('the configuration of a workspace', () => {
  const own = (number: string) =>
    `{ "documents": [{ "type": "Quyết định", "number": "${number}", "date": "2026-01-02" }] }`;

  it('is the nearest one upward', async () => {
    const { workspace } = await indexed({
      [a]: planText(),
      [b]: planText(),
      [config]: own('5/QĐ-UBND'),
      'file:///w/sub/kh.config.json': '{ "final": true }',
    });
    expect(workspace.referenceData(a).documentsNumbered('5/QĐ-UBND')).toMatchObject([
      { origin: { uri: config, name: 'kh.config.json' } },
    ]);
    expect(workspace.referenceData(b).documentsNumbered('5/QĐ-UBND')).toEqual([]);
    expect(workspace.config(b).settings).toEqual({ final: true });
    expect(workspace.config('untitled:Untitled-1').documents).toHaveLength(1);
  });

  it('name the file of their configuration, or where there is place for one', async () => {
    const { workspace } = await indexed({ [config]: '{ "final": true }', [b]: planText({}) });
    expect(workspace.configFile(b)).toEqual({ uri: config, text: '{ "final": true }' });
    const { workspace: without } = await indexed({ [b]: planText({}) });
    expect(without.configFile(b)).toEqual({ uri: config, text: undefined });
    expect(without.configFile('untitled:Untitled-1')).toEqual({ uri: config, text: undefined });
    expect(without.configFile('file:///elsewhere/x.kh')).toBeUndefined();
  });

  it('may lie above the folder, and above a plan of no folder', async () => {
    const { workspace, open } = await indexed({
      'file:///kh.config.json': '{ "final": true }',
      'file:///elsewhere/kh.config.json': '{ "preset": "strict" }',
    });
    expect(workspace.config(a).settings).toEqual({ final: true });
    open('file:///elsewhere/deep/x.kh', planText());
    await workspace.ready();
    expect(workspace.config('file:///elsewhere/deep/x.kh').settings).toEqual({ preset: 'strict' });
  });

  it('has open plans linted again when it changes, and reports problems in it', async () => {
    const { workspace, open, write, erase, changed, problems } = await indexed({
      [config]: own('5/QĐ-UBND'),
    });
    open(a, planText());
    open('file:///v/x.kh', planText());
    await write(config, '{ "final": 1 }');
    expect(changed.splice(0)).toEqual([[a]]);
    expect(problems.get(config)).toEqual([expect.stringContaining('true or false')]);
    expect(workspace.referenceData(a).documents).toEqual([]);
    await erase(config);
    expect(changed).toEqual([[a]]);
    expect(problems.get(config)).toEqual([]);
  });

  it('is forgotten with its folder, and so is what was wrong in it', async () => {
    const { workspace, problems } = await indexed({ [config]: '{ "final": 1 }' });
    expect(problems.get(config)).toHaveLength(1);
    await workspace.removeFolder(folder);
    expect(problems.get(config)).toEqual([]);
    expect(workspace.config(a).settings).toEqual({});
  });

  it('hides a document of the catalog by one of the same key', async () => {
    const mine =
      '{ "documents": [{ "type": "Nghị định", "number": "61/2018/NĐ-CP", "date": "2018-04-23", "effectiveTo": "2020-01-01" }] }';
    const { workspace } = await indexed({ [config]: mine });
    expect(workspace.referenceData(a).documentsNumbered('61/2018/NĐ-CP')).toMatchObject([
      { effectiveTo: '2020-01-01' },
    ]);
  });
});

describe('reading a workspace', () => {
  it('runs in slices, yields between them, reports progress, and pauses', async () => {
    const texts = Array.from({ length: 500 }, (_, i) => [
      `file:///w/${i}.kh`,
      planText({ number: `${i + 1}` }),
    ]);
    const fake = fakeWorkspace(Object.fromEntries(texts));
    const reading = fake.workspace.addFolder(folder).read;
    await fake.workspace.addFolder(folder).read;
    await reading;
    expect(fake.workspace.plans.size).toBe(500);
    expect(fake.progress).toMatchObject({ last: 0 });
    expect(fake.progress.most).toBeGreaterThanOrEqual(500);
    expect(fake.workspace.plans.all().every(({ details }) => details)).toBe(true);
    expect(fake.reads.filter((uri) => uri.endsWith('.kh'))).toHaveLength(500);
  });

  it('keeps nothing of an outdated text', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const others = Array.from({ length: 300 }, (_, i) => [`file:///w/x${i}.kh`, planText()]);
    let times = 0;
    const slow = (uris: readonly string[]) => uris.includes(a) && ++times === 1 && gate;
    const fake = fakeWorkspace({ [a]: planText({ number: '1' }), ...Object.fromEntries(others) }, { slow });
    const reading = fake.workspace.addFolder(folder).read;
    while (times === 0) await Promise.resolve();
    const written = fake.write(a, planText({ number: '2' })); // while what it was before is on its way
    release();
    await Promise.all([reading, written]);
    expect(times).toBe(2);
    expect(fake.workspace.plans.entry(a)).toMatchObject({
      identity: { number: '2/KH-UBND' },
      details: { tasks: 0 },
    });
  });

  it('ends when it is cancelled', async () => {
    const texts = Array.from({ length: 100 }, (_, i) => [
      `file:///w/${i}.kh`,
      planText({ number: `${i + 1}` }),
    ]);
    const fake = fakeWorkspace(Object.fromEntries(texts));
    const reading = fake.workspace.addFolder(folder).read;
    fake.workspace.dispose();
    await reading;
    expect(fake.workspace.plans.size).toBe(0);
  });

  it('continues where files fail, and reports them', async () => {
    const fake = fakeWorkspace({ [a]: planText({ number: '1' }) });
    fake.files.get = (uri) => {
      if (uri === a) throw new Error('gone');
      return undefined;
    };
    await fake.workspace.addFolder(folder).read;
    expect(fake.warnings).toEqual([expect.stringContaining('gone')]);
    expect(fake.workspace.plans.size).toBe(0);
  });
});
