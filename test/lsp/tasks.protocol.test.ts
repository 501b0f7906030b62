import { describe, expect, it } from 'vitest';
import { DidChangeTextDocumentNotification } from 'vscode-languageserver-protocol/node';
import {
  PLAN_STATUS,
  type PlanStatusResult,
  TASKS,
  TASKS_CHANGED,
  TASKS_CSV,
  type TaskList,
  type TasksResult,
} from '#protocol/tasks.ts';
import { A, a, b, server, start, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

const tasks = (params: object) => server.connection.sendRequest<TasksResult>(TASKS, params);
const named = (list: TaskList | null) =>
  list?.tasks.map(({ plan, number, lead }) => `${plan} ${number} ${lead}`);

const ofA = ['a.kh I.1 Sở Nội vụ', 'a.kh I.2 Sở Kinh tế biển xanh', 'a.kh II.1 SỞ NỘI VỤ', 'a.kh II.2 SNV'];

describe('the tasks of an open plan', () => {
  it('are listed and grouped, and follow what is typed', async () => {
    await start();
    const list = await tasks({ scope: 'plan', uri: a, groupBy: 'agency' });
    expect(named(list)).toEqual(ofA);
    expect(list?.groups.map(({ label }) => label)).toEqual(['Sở Nội vụ', 'Sở Kinh tế biển xanh']);
    await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: a, version: 8 },
      contentChanges: [{ text: A.replace('Sở Nội vụ;', 'Sở Y tế;') }],
    });
    expect(named(await tasks({ scope: 'plan', uri: a }))?.[0]).toBe('a.kh I.1 Sở Y tế');
    expect(await server.stop()).toBe(0);
  });

  it('are null for a plan that is not open, and for parameters of another shape', async () => {
    await start();
    expect(await tasks({ scope: 'plan', uri: b })).toBeNull();
    expect(await tasks({ scope: 'plan', uri: 7 })).toBeNull();
    expect(await tasks({})).toBeNull();
    expect(await server.connection.sendRequest(TASKS_CSV, { tasks: 'x' })).toBeNull();
    expect(await server.connection.sendRequest(PLAN_STATUS, {})).toBeNull();
    expect(await server.stop()).toBe(0);
  });
});

describe('the tasks of all plans', () => {
  it('are listed with those of plans that are not open, and written as CSV', async () => {
    await start();
    const list = await tasks({ scope: 'workspace', groupBy: 'deadline', locale: 'en' });
    expect(named(list)).toEqual([...ofA, 'sub/b.kh I.1 Sở Nội vụ']);
    expect(list?.plans).toBe(2);
    const csv = await server.connection.sendRequest<string>(TASKS_CSV, { tasks: list?.tasks, locale: 'vi' });
    expect(csv.split('\r\n')[5]).toMatch(
      /^sub\/b\.kh,I\.1,.*,Sở Nội vụ,Sở Nội vụ và Sở Tài chính,Quý II năm 2026,/,
    );
    expect(await server.stop()).toBe(0);
  });

  it('are said to have changed when the folder has been read, where the client asks for that', async () => {
    let told = 0;
    const counting = start({ tasks: true });
    server.connection.onNotification(TASKS_CHANGED, () => void told++);
    await counting;
    await expect.poll(() => told, { timeout: 30_000 }).toBeGreaterThan(0);
    expect(await server.stop()).toBe(0);
  });
});

it('says what an open plan is and how it is checked', async () => {
  await start({ preset: 'strict' });
  const status = await server.connection.sendRequest<PlanStatusResult>(PLAN_STATUS, { uri: a });
  expect(status).toMatchObject({ state: 'issued', isFinal: false, number: '9/KH-UBND', preset: 'strict' });
  expect(await server.stop()).toBe(0);
});
