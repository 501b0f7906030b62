import { describe, expect, it } from 'vitest';
import { Typist } from '#test/lsp/typist.ts';

async function client(): Promise<Typist> {
  const typist = new Typist({ by: 'word', ms: 100, lineEnd: 0, cursor: true });
  await typist.open();
  return typist;
}

describe('the request for a new plan', () => {
  it('asks, in the language that is wanted, and gives the plan in the end', async () => {
    const typist = await client();
    expect(await typist.newPlan({ answers: {}, locale: 'en' })).toMatchObject({
      step: { question: 'level', title: 'Who issues the plan' },
    });
    expect(await typist.newPlan({ answers: {} })).toMatchObject({ step: { title: 'Cấp ban hành' } });
    const answers = {
      level: 'ministry',
      issuer: 'BYT',
      years: '2025',
      subject: 'Phòng dịch',
      tasks: 'table',
      count: '2',
    };
    expect(await typist.newPlan({ answers })).toMatchObject({
      step: { question: 'years', problem: 'Năm 2025 đã qua.' },
    });
    expect(await typist.newPlan({ answers: { ...answers, years: '2027' } })).toMatchObject({
      plan: { fileName: 'ke-hoach-phong-dich-nam-2027.kh', text: expect.stringContaining('BỘ Y TẾ') },
    });
  });

  it.each([null, 7, 'a', {}, { answers: null }, { answers: { level: 7 } }, { answers: [], locale: 'fr' }])(
    'asks from the beginning where it is sent %j',
    async (params) => {
      const typist = await client();
      const first = await typist.newPlan(params);
      expect(first).toMatchObject({ step: { question: 'level' } });
      expect(first).not.toMatchObject({ step: { problem: expect.anything() } });
    },
  );
});
