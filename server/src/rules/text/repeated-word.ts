import { foldWord } from '#grammar/text/fold.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import type { Line } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { mayRepeat, mayRepeatPhrase, type Repeated } from '#rules/text/repetition.ts';
import { type Chunks, chunksIn, closed, opened, startsRun } from './chunks.ts';
import { repetitionSites } from './repetition-sites.ts';
import { lineAbove, lineBelow } from './torn-lines.ts';

/** Longer phrases are not looked for twice. */
const maxWords = 8;
/** So far around a word its line is looked at. */
const near = 400;

export const repeatedWord: Rule = {
  id: 'repeated-word',
  order: 8070,
  title: { vi: 'Từ bị lặp', en: 'A word written twice' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  check: ({ plan }: RuleContext): Iterable<Report> => repetitionsIn(plan),
};

function repetitionsIn({ text, tree: { lines } }: Plan): Report[] {
  const found: Report[] = [];
  let line = -1;
  let end = 0; // of that line
  for (const site of repetitionSites(text)) {
    if (site < end) continue;
    while (end <= site) end = lines[++line]!.end;
    found.push(...repetitionsOn(text, lines, line));
  }
  return found;
}

function repetitionsOn(text: string, lines: readonly Line[], line: number): Report[] {
  const { start, end, kind } = lines[line]!;
  if (kind === 'comment') return [];
  const found: Report[] = [];
  const chunks = chunksIn(text, {
    start: lineAbove(lines, line)?.start ?? start,
    end: lineBelow(lines, line)?.end ?? end,
  });
  const { count, starts, hashes, flags } = chunks;
  const runs: number[] = new Array(maxWords + 1).fill(0); // how many words in a row are those so many before them
  let free = 0; // the first word that no finding holds
  for (let i = partitionPoint(starts, (at) => at >= start); i < count && starts[i]! < end; i++) {
    const hash = hashes[i]!;
    if (hash === 0 || flags[i]! & startsRun) {
      runs.fill(0);
      free = hash === 0 ? i + 1 : i;
      continue;
    }
    const most = i - free < maxWords ? i - free : maxWords;
    for (let k = 1; k <= most; k++) {
      if (hash !== hashes[i - k]) {
        runs[k] = 0;
        continue;
      }
      if (++runs[k]! < k || i - 2 * k + 1 < free) continue;
      const alone = repeatedAt(text, chunks, i, k);
      if (!alone) continue;
      const repeat = joined(text, chunks, i, k, alone, lines, line);
      if (k === 1 ? mayRepeat(repeat) : mayRepeatPhrase(repeat)) continue;
      let last = i;
      while (repeatedAt(text, chunks, last + k, k)) last += k;
      found.push(report(text, chunks, i - 2 * k + 1, k, last));
      free = last + 1;
      i = last;
      runs.fill(0);
      break;
    }
  }
  return found;
}

/** The `k` words that end with the one at `i`, where the `k` before them are the same. */
function repeatedAt(text: string, chunks: Chunks, i: number, k: number): Repeated | undefined {
  const { count, starts, ends, hashes, flags } = chunks;
  const from = i - 2 * k + 1;
  const middle = i - k;
  const is = (j: number, flag: number) => (flags[j]! & flag) !== 0;
  if (i >= count || from < 0 || is(middle, closed) || is(middle + 1, opened)) return undefined;
  for (let j = from + 1; j <= i; j++) if (is(j, startsRun)) return undefined;
  const first = text.slice(starts[from], ends[middle]).normalize('NFC');
  const second = text.slice(starts[middle + 1], ends[i]).normalize('NFC');
  const word = second.toLowerCase();
  if (first.toLowerCase() !== word) return undefined;
  const asWritten = (j: number) => text.slice(starts[j], ends[j]).normalize('NFC');
  const wordsAt = (j: number) => foldWord(asWritten(j).toLowerCase());
  const hasBefore =
    from > 0 && !is(from, startsRun) && !is(from, opened) && hashes[from - 1] !== 0 && !is(from - 1, closed);
  const goesOn = (j: number) => j + 1 < count && !is(j + 1, startsRun);
  const next = goesOn(i) && (!is(i, closed) || text[ends[i]!] === ',') ? asWritten(i + 1) : '';
  const after = foldWord(next.toLowerCase());
  const isParted = is(i, closed) && !(word === 'phòng' && after === 'chống'); // always written with a comma
  // `Kế hoạch - Tổng hợp`: a dash within a name parts nothing.
  const isBehindDash =
    from > 1 &&
    hashes[from - 1] === 0 &&
    !is(from, startsRun) &&
    !is(from - 1, startsRun) &&
    hashes[from - 2] !== 0;
  return {
    word: foldWord(word),
    first,
    second,
    before: hasBefore || isBehindDash ? wordsAt(from - 1) : '',
    listed: from > 0 && is(from - 1, closed) && text[ends[from - 1]!] === ',',
    after: isParted ? '' : after,
    next: isParted ? '' : next,
    later: goesOn(i) && goesOn(i + 1) ? wordsAt(i + 2) : '',
    line: () => lineAround(text, starts[from]!).normalize('NFC'),
  };
}

/** A repetition at the edge of a line with the word of the line that it goes on in, or comes from, next to it. */
function joined(
  text: string,
  { count, starts, ends, flags }: Chunks,
  i: number,
  k: number,
  alone: Repeated,
  lines: readonly Line[],
  line: number,
): Repeated {
  const from = i - 2 * k + 1;
  const { start, end } = lines[line] ?? { start: 0, end: text.length };
  const asWritten = (j: number) => text.slice(starts[j], ends[j]).normalize('NFC');
  const is = (j: number, flag: number) => (flags[j]! & flag) !== 0;
  let { before, next } = alone;
  const below =
    next === '' && !is(i, closed) && (i + 1 >= count || starts[i + 1]! >= end) && lineBelow(lines, line);
  if (below) {
    let j = i + 1;
    while (j < count && starts[j]! < below.content.start) j++;
    if (j < count && starts[j]! < below.end) next = asWritten(j);
  }
  const above =
    before === '' && from > 0 && !is(from, opened) && ends[from - 1]! <= start && lineAbove(lines, line);
  if (above) {
    let j = from - 1;
    while (j >= 0 && ends[j]! > above.end) j--;
    if (j >= 0 && starts[j]! >= above.content.start && !is(j, closed)) before = asWritten(j).toLowerCase();
  }
  return before === alone.before && next === alone.next
    ? alone
    : { ...alone, before, next, after: next.toLowerCase() };
}

/** The line at an offset, or so much of it as is near. */
function lineAround(text: string, offset: number): string {
  const above = text.slice(Math.max(0, offset - near), offset);
  const below = text.slice(offset, offset + near);
  return (
    above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1) + below.split(/[\r\n]/, 1)[0]!
  );
}

function report(text: string, { starts, ends }: Chunks, from: number, k: number, last: number): Report {
  const position = ends[from + k - 1]!;
  const word = text.slice(starts[from], position);
  const at = { start: starts[from]!, end: ends[last]! };
  return {
    at,
    message: {
      vi: `“${text.slice(at.start, at.end)}”: ${k === 1 ? 'từ' : 'cụm từ'} “${word}” bị lặp. Bỏ phần thừa.`,
      en: `“${text.slice(at.start, at.end)}”: the ${k === 1 ? 'word' : 'phrase'} “${word}” stands there twice. Remove what is too much.`,
    },
    fixes: [
      {
        title: { vi: `Chỉ để một “${word}”`, en: `Leave one “${word}”` },
        safe: false,
        edits: [{ start: position, end: at.end, text: '' }],
      },
    ],
  };
}
