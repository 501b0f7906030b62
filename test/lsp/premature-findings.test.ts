import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { TextDocumentSaveReason } from 'vscode-languageserver';
import { AWAY_MS } from '#lsp/scheduler.ts';
import { type Manner, Typist } from '#test/lsp/typist.ts';

// Thousands of changes are judged: a machine that does much else may take its time.
vi.setConfig({ testTimeout: 300_000 });

const planOf = (name: string) => readFileSync(path.join(import.meta.dirname, 'plans', `${name}.kh`), 'utf8');

/** One who thinks at the ends of lines, before and after Enter. */
const atLineEnds: Manner = { by: 'word', ms: 200, lineEnd: 1_000, cursor: true };
/** One who thinks within them too. */
const everyThirdWord: Manner = {
  by: 'word',
  ms: 200,
  lineEnd: 0,
  cursor: true,
  pause: { words: 3, ms: 460 },
};

/** What was shown at some time while a plan was typed and is not true of it, and where it was typed when it was shown. */
async function premature(plan: string, manner: Manner): Promise<string[]> {
  const typist = new Typist(manner);
  await typist.open();
  await typist.type(planOf(plan));
  const seen = [...typist.seen];
  await typist.save();
  return seen.filter(([shown]) => !typist.shown.has(shown)).map((each) => each.join(': '));
}

describe('a plan that has no faults when it is finished, typed from its first letter', () => {
  it('shows none at any time to one who rests at the ends of lines, letter by letter', async () => {
    expect(await premature('tinh', { ...atLineEnds, by: 'letter', ms: 60 })).toEqual([]);
  });

  it.each(['xa', 'so'])('shows none to one who rests at the ends of lines (%s)', async (plan) => {
    expect(await premature(plan, atLineEnds)).toEqual([]);
  });

  it.each(['tinh', 'xa', 'so'])('shows none to one who pauses every third word (%s)', async (plan) => {
    expect(await premature(plan, everyThirdWord)).toEqual([]);
  });

  it.each(['xa', 'so'])('shows none where the client does not report the cursor (%s)', async (plan) => {
    expect(await premature(plan, { ...everyThirdWord, cursor: false })).toEqual([]);
  });
});

/** The beginning of a plan, up to its tasks. */
const opening = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
Số: 64/KH-UBND
Quảng Trị, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục:
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian thực hiện: Quý II năm 2026.
`;

/** An editor with a plan that is begun, its cursor at the end. */
async function drafting(text = opening, manner: Partial<Manner> = {}): Promise<Typist> {
  const typist = new Typist({ by: 'word', ms: 100, lineEnd: 0, cursor: true, ...manner });
  await typist.open(text);
  return typist;
}

const rules = ({ shown }: Typist) => [...shown].map((each) => each.split(' ')[0]);

describe('what is not finished yet', () => {
  it('is a task without a deadline, until the cursor has left it', async () => {
    const typist = await drafting();
    await typist.type('2. Công bố thủ tục:\na) Cơ quan chủ trì: Sở Tư pháp.\n');
    await typist.rest(60_000);
    expect([...typist.shown]).not.toContain('missing-deadline 13');
    await typist.type('3. Niêm');
    expect([...typist.shown]).toContain('missing-deadline 13');
    expect([...typist.shown]).not.toContain('missing-deadline 15');
  });

  it('is one that the cursor has come to, too', async () => {
    const typist = await drafting();
    await typist.type('2. Công bố thủ tục:\na) Cơ quan chủ trì: Sở Tư pháp.');
    await typist.cursorTo(10, 0);
    await typist.rest(0);
    expect([...typist.shown]).toContain('missing-deadline 13');
    await typist.cursorTo(13, 0); // what is seen and still true does not vanish
    await typist.rest(1_000);
    expect([...typist.shown]).toContain('missing-deadline 13');
  });

  it('is an empty field', async () => {
    const typist = await drafting();
    await typist.type('2. Công bố thủ tục:\na) Cơ quan chủ trì:');
    await typist.rest(1_000);
    expect(rules(typist)).not.toContain('empty-field');
    await typist.cursorTo(8, 0);
    await typist.rest(0);
    expect(rules(typist)).toContain('empty-field');
  });

  it('is a name that is looked for without marks', async () => {
    const typist = await drafting(opening.slice(0, opening.indexOf('I. NHIỆM')));
    await typist.type('Căn cứ luat giao dich');
    await typist.rest(5_000);
    expect(rules(typist)).not.toContain('misspelling');
    await typist.cursorTo(0, 0);
    await typist.rest(0);
    expect(rules(typist)).toContain('misspelling');
  });

  it('is a plan without a signature; its parts are missed when it is signed', async () => {
    const typist = await drafting('');
    await typist.type(opening);
    await typist.rest(1_000);
    expect(rules(typist)).not.toContain('missing-part');
    await typist.type('\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n');
    await typist.rest(1_000);
    expect([...typist.shown].filter((each) => each.startsWith('missing-part'))).not.toEqual([]);
  });

  it('is shown when a plan is opened', async () => {
    expect(rules(await drafting())).toContain('missing-part');
  });

  it('is shown when it is saved by hand, not when the editor saves by itself', async () => {
    const typist = await drafting('');
    await typist.type(opening);
    await typist.save(TextDocumentSaveReason.AfterDelay);
    await typist.rest(1_000);
    expect(rules(typist)).not.toContain('missing-part');
    await typist.save();
    expect(rules(typist)).toContain('missing-part');
  });

  it('is shown after a while where the client does not report the cursor', async () => {
    const typist = await drafting('', { cursor: false });
    await typist.type(opening);
    await typist.rest(AWAY_MS - 100);
    expect(rules(typist)).not.toContain('missing-part');
    await typist.rest(200);
    expect(rules(typist)).toContain('missing-part');
  });
});

describe('a misspelling', () => {
  it('is shown when typing rests, whatever is not finished around it', async () => {
    const typist = await drafting();
    await typist.type('2. Công bố thủ tục:\na) Các cơ quan thưc hiện đúng;\nb) Rà soát;\nd) Niêm');
    expect([...typist.shown]).toEqual(expect.arrayContaining(['misspelling 14']));
    await typist.rest(400);
    expect([...typist.shown]).toEqual(expect.arrayContaining(['item-lettering 16']));
  });

  it('is a legal basis without its mark above another one', async () => {
    const typist = await drafting(opening.slice(0, opening.indexOf('I. NHIỆM')));
    await typist.type(
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\nCăn cứ Luật Đất',
    );
    expect([...typist.shown]).toContain('legal-basis-punctuation 9');
  });
});
