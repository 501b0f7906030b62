// npm run bench:scans [COUNT]: how often a lint looks at a text, by pattern and by reader, over plans that no cache has seen.
import { lintText } from '#rules/lint.ts';
import { distinctPlans } from '#test/bench/distinct/plans.ts';
import { lintScans } from './lint-scans.ts';

const warmUps = 10;
const count = Number(process.argv[2] ?? 20);
const texts = [...distinctPlans(warmUps + count)];
for (const text of texts.slice(0, warmUps)) lintText(text);
const { length, times, scans, readers, runs, byRegexes, facts } = lintScans(texts.slice(warmUps), undefined, {
  withPlaces: true,
});

const timesOf = (characters: number) => (characters / length).toFixed(2).padStart(7);
const patterns = scans.filter(({ what }) => what.startsWith('/')).length;
console.log(`${count} plans, ${length} characters, looked at ${times.toFixed(1)} times in ${runs} runs;`);
console.log(
  `${timesOf(byRegexes).trim()} times by ${patterns} regexes, else by methods of strings; ${facts} facts\n`,
);

console.log('  times  reader');
for (const [reader, characters] of readers) console.log(timesOf(characters), '', reader);

console.log('\n  times     sum     runs  pattern or method, its readers, a place');
let upToHere = 0;
for (const { what, characters, runs, readers, place } of scans.slice(0, 150)) {
  upToHere += characters;
  const most = [...readers].sort((a, b) => b[1] - a[1]).slice(0, 2);
  const names =
    most.map(([reader]) => reader).join(', ') + (readers.size > 2 ? ` and ${readers.size - 2} more` : '');
  const shown = what.length > 60 ? `${what.slice(0, 59)}…` : what;
  console.log(
    timesOf(characters),
    timesOf(upToHere),
    String(runs).padStart(8),
    '',
    `${shown}  [${names}] ${place ?? ''}`,
  );
}
