// Proves in the real workbench that Enter is a line end: whole plans and single lines are typed as a drafter types them, without Escape, and the
// saved file is exactly what was typed. Without arguments the whole matrix: every plan, at 60 and at 150 ms a letter, with marks and without;
// --plan NAME (or none), --delay MS, --marks yes|no take a part of it, --lines no leaves the single lines out, --windows N types N plans at once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startSession, tally } from './session.mjs';
import { workbench } from './workbench.mjs';

const { values } = parseArgs({
  options: {
    plan: { type: 'string', multiple: true },
    delay: { type: 'string', multiple: true },
    marks: { type: 'string', multiple: true },
    lines: { type: 'string', default: 'yes' },
    windows: { type: 'string', default: '2' },
  },
});
/** Lines that end in words with which a suggestion may begin, each as a drafter types it. */
const lines = readFileSync(path.join(import.meta.dirname, 'lines.txt'), 'utf8')
  .split('\n')
  .slice(0, -1);
const plans = path.join(import.meta.dirname, 'plans');
const names = values.plan ?? readdirSync(plans).map((file) => path.basename(file, '.kh'));
const runs = (names.includes('none') ? [] : names).flatMap((name) =>
  (values.delay ?? ['60', '150']).flatMap((delay) =>
    (values.marks ?? ['yes', 'no']).map((marks) => ({ name, delay: Number(delay), marked: marks === 'yes' })),
  ),
);

/** As somebody types who has no Vietnamese keyboard. */
const unmarked = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const session = await startSession({ args: ['--enable-smoke-test-driver'] });
const { count, see, end } = tally();

/** Fails with the first line that is not as it was typed. */
function expectTyped(file, typed) {
  const saved = readFileSync(path.join(session.folder, file), 'utf8');
  if (saved === typed) return;
  const [is, was] = [saved.split('\n'), typed.split('\n')];
  const at = was.findIndex((line, i) => line !== is[i]);
  const line = at < 0 ? was.length : at;
  throw new Error(
    `line ${line + 1} was typed as\n  ${was[line]}\nand became\n  ${is[line]}\n  ${is[line + 1]}`,
  );
}

async function typePlan(page, { name, delay, marked }) {
  const text = readFileSync(path.join(plans, `${name}.kh`), 'utf8');
  const typed = marked ? text : unmarked(text);
  const file = `${name}-${delay}-${marked ? 'dau' : 'khong-dau'}.kh`;
  await see(
    `${name}, ${delay} ms a letter, ${marked ? 'with' : 'without'} marks, is as it was typed`,
    async () => {
      writeFileSync(path.join(session.folder, file), '');
      await session.open(page, file);
      const ui = workbench(page);
      await ui.ready();
      await ui.typeLines(typed.split('\n'), { delay });
      await ui.save(file);
      expectTyped(file, typed);
    },
  );
}

/** Each line alone in an empty file, or below what stands there, then Enter after a pause in which a list may open. */
async function typeLines(page, file, above) {
  writeFileSync(path.join(session.folder, file), '');
  await session.open(page, file);
  const ui = workbench(page);
  await ui.ready();
  for (const line of lines)
    await see(
      `“${line}”${above === '' ? '' : ` below ${above.trim().split('\n').at(-1)}`}, then Enter, is a line`,
      async () => {
        await ui.replaceAll(above);
        await ui.typeLines([line, ''], { delay: 60, pause: 500 });
        await ui.save(file);
        expectTyped(file, `${above}${line}\n`);
      },
    );
}

try {
  const left = [...runs];
  /** Types one plan after the other in its window until none is left. */
  async function typeInWindow(page) {
    for (let run = left.shift(); run; run = left.shift()) await typePlan(page, run);
  }
  const windows = Math.min(Number(values.windows), runs.length);
  const pages = [session.page];
  while (pages.length < windows) pages.push(await session.newPage());
  await Promise.all(pages.map(typeInWindow));
  if (values.lines === 'yes') {
    await typeLines(session.page, 'mot-dong.kh', '');
    await typeLines(session.page, 'noi-dung.kh', 'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nII. NỘI DUNG\n');
  }
} catch (error) {
  count.failed++;
  console.error(error);
} finally {
  await session.close();
}
process.exit(end());
