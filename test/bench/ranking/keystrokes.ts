// npm run bench:typing -- [PLAN] [--taken]: how many keys a drafter presses for a whole plan where offers are taken whenever they are cheaper.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { completionsAt } from '#features/completion.ts';
import { onTypeEdits } from '#features/on-type.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';

const usual = path.join(import.meta.dirname, '..', '..', '..', 'test', 'vscode', 'plans', 'tinh.kh');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { taken: { type: 'boolean', default: false } },
});
const text = readFileSync(positionals[0] ?? usual, 'utf8')
  .normalize('NFC')
  .replaceAll('\r\n', '\n');
/** Stands for the day of a plan without one. */
const today = '2026-03-10';
/** Offers that are seen without moving in the list; the first is taken by Tab, each further one costs a key down. */
const visible = 5;
/** So many letters of a query are tried at the start of a word before an offer is taken. */
const longestQuery = 6;

/** The least number of keys by which each offset is reached, and how. */
const keys = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
const from = new Int32Array(text.length + 1);
const takes = new Map<number, string>();
keys[0] = 0;

function reach(to: number, cost: number, at: number, label?: string): void {
  if (cost >= keys[to]!) return;
  keys[to] = cost;
  from[to] = at;
  if (label === undefined) takes.delete(to);
  else takes.set(to, label);
}

/** The offers that go on with the text, once `query` is typed behind its first `at` letters. */
function take(at: number, query: string): void {
  const typed = text.slice(0, at) + query;
  const items = completionsAt(readPlan(typed), typed.length, { today });
  for (const [place, { insert, replace, snippet, label }] of items.slice(0, visible).entries()) {
    const result = typed.slice(0, replace.start) + insert;
    const isRight = snippet === undefined && replace.end === typed.length && text.startsWith(result);
    if (isRight && result.length > at) reach(result.length, keys[at]! + query.length + place + 1, at, label);
  }
}

/** Enter behind the first `at` letters, with the marker that it puts on the new line. */
function enter(at: number): void {
  const typed = text.slice(0, at + 1);
  const edits = onTypeEdits(readPlan(typed), typed.length, '\n');
  const result = edits
    .toReversed()
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), typed);
  if (result.length > typed.length && text.startsWith(result))
    reach(result.length, keys[at]! + 1, at, 'Enter');
}

for (let at = 0; at < text.length; at++) {
  if (text[at] === '\n') enter(at);
  take(at, '');
  const isWordStart = /[\p{L}\d]/u.test(text[at]!) && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ');
  const rest = withoutDiacritics(text.slice(at, at + longestQuery).split('\n', 1)[0]!);
  if (isWordStart) for (let length = 1; length <= rest.length; length++) take(at, rest.slice(0, length));
  reach(at + 1, keys[at]! + 1, at);
}

const taken: string[] = [];
for (let at = text.length; at > 0; at = from[at]!) if (takes.has(at)) taken.push(takes.get(at)!);
const findings = lintText(text, defaultOptions);
const share = (100 * keys[text.length]!) / text.length;
console.log(
  `${text.split('\n').length - 1} lines, ${text.length} letters; ${keys[text.length]} keys: ${share.toFixed(1)} %`,
);
console.log(`${taken.length} offers taken; ${findings.length} findings at the end`);
if (values.taken) console.log(taken.toReversed().join('\n'));
