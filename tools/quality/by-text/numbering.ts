import type { Span } from '#grammar/text/span.ts';
import { bodyOf, isIn, linesOf, type Placed, replacing, type TextLine, type TextMutation } from './placed.ts';

const rules = ['section-numbering', 'clause-numbering', 'item-lettering'];
/** A number that is gone, or another one, may be referred to. */
const elsewhere = ['broken-cross-reference'];

interface Marked {
  readonly line: TextLine;
  /** Roman 0, figure 1, letter 2: a run ends where a smaller one begins. */
  readonly style: number;
  /** From 0. */
  readonly ordinal: number;
  readonly marker: Span;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
const letters = 'abcdđeghiklmnopqrstuvxy';
const marker =
  /^[ \t]*(?:(?<roman>[IVX]{1,5})\.(?= ?\p{Lu})|(?<figure>\d{1,2})\.(?= ?\p{L})|(?<letter>[a-zđ])\)(?= ))/u;

function markedLines(text: string): Marked[] {
  const body = bodyOf(text);
  return linesOf(text).flatMap((line): Marked[] => {
    const m = isIn(body, line) ? marker.exec(line.text) : null;
    if (!m?.groups) return [];
    const { roman, figure, letter } = m.groups;
    const written = (roman ?? figure ?? letter)!;
    const style = roman ? 0 : figure ? 1 : 2;
    const ordinal = roman ? romans.indexOf(roman) : figure ? Number(figure) - 1 : letters.indexOf(letter!);
    const start = line.start + m[0].length - 1 - written.length;
    return ordinal < 0 ? [] : [{ line, style, ordinal, marker: { start, end: start + written.length } }];
  });
}

/** A list that counts from its first marker on. */
interface Run {
  /** The marked line that it stands below. */
  readonly owner: Marked | undefined;
  readonly members: Marked[];
  /** Whether a number of it is out of order. */
  isBroken: boolean;
}

/** Lists without a fault, three members at least. */
function runsOf(text: string): Run[] {
  const open: (Run | undefined)[] = [];
  const runs: Run[] = [];
  for (const marked of markedLines(text)) {
    const { style, ordinal } = marked;
    const run = open[style];
    if (run && ordinal === run.members.length) run.members.push(marked);
    else if (ordinal === 0) {
      const owner = open
        .slice(0, style)
        .findLast((above) => above !== undefined)
        ?.members.at(-1);
      open[style] = { owner, members: [marked], isBroken: false };
      runs.push(open[style]);
    } else if (run) run.isBroken = true;
    open.length = style + 1;
  }
  return runs.filter(({ members, isBroken }) => members.length >= 3 && !isBroken);
}

const isLetters = ({ members }: Run) => members[0]!.style === 2;

/** The lines from one member of a list to another. */
const between = (first: Marked, last: Marked): Span => ({ start: first.line.start, end: last.line.end });

/** From the line that owns a list to the member `i`, or the last. */
const nearIn = ({ owner, members }: Run, i: number): Span =>
  between(owner ?? members[0]!, members[i] ?? members.at(-1)!);

function relabelled(run: Run, i: number, written: string): Placed {
  const [member, next] = [run.members[i]!, run.members[i + 1]];
  return {
    ...replacing(member.marker, written),
    at: between(member, next ?? member),
    near: nearIn(run, i + 1),
  };
}

const writtenAs = (text: string, { marker: { start, end } }: Marked) => text.slice(start, end);

export const numberingMutations: readonly TextMutation[] = [
  {
    what: { vi: 'mất dòng có số ở giữa danh sách', en: 'a line lost from the middle of a list' },
    rules,
    isSure: true,
    elsewhere: [...elsewhere, 'abbreviation-undefined', 'citation-incomplete'],
    *places(text) {
      for (const run of runsOf(text))
        for (const [i, next] of run.members.entries()) {
          if (i < 2) continue;
          const { line } = run.members[i - 1]!;
          const edits = [{ start: line.start, end: line.end + 1, text: '' }];
          yield { edits, at: between(next, next), near: nearIn(run, i) };
        }
    },
  },
  {
    what: { vi: 'hai số liền nhau đổi chỗ', en: 'two numbers that follow each other changed about' },
    rules,
    isSure: true,
    elsewhere,
    *places(text) {
      for (const run of runsOf(text))
        for (const [i, b] of run.members.entries()) {
          const a = run.members[i - 1];
          if (!a) continue;
          const edits = [
            { ...a.marker, text: writtenAs(text, b) },
            { ...b.marker, text: writtenAs(text, a) },
          ];
          yield { edits, at: between(a, b), near: nearIn(run, i + 1) };
        }
    },
  },
  {
    what: { vi: 'một số lặp lại số trước', en: 'the number before, again' },
    rules,
    isSure: true,
    elsewhere,
    *places(text) {
      for (const run of runsOf(text))
        for (const [i, member] of run.members.slice(0, -1).entries())
          yield relabelled(run, i + 1, writtenAs(text, member));
    },
  },
  {
    what: { vi: '“e)” thay cho “đ)”', en: '“e)” for “đ)”' },
    rules: ['item-lettering'],
    isSure: true,
    elsewhere,
    *places(text) {
      for (const run of runsOf(text).filter(isLetters))
        if (run.members.length > 4) yield relabelled(run, 4, 'e');
    },
  },
  {
    what: {
      vi: 'điểm mang chữ không có trong bảng chữ cái (f, j, w, z)',
      en: 'a point with a letter that no point has',
    },
    rules: ['item-lettering'],
    isSure: true,
    elsewhere,
    *places(text) {
      for (const run of runsOf(text).filter(isLetters))
        for (const i of run.members.keys()) yield relabelled(run, i, 'fjwz'[i % 4]!);
    },
  },
  {
    what: { vi: '“a.” thay cho “a)”', en: '“a.” for “a)”' },
    rules: ['marker-style', 'mixed-list-markers'],
    isSure: true,
    *places(text) {
      for (const { members } of runsOf(text).filter(isLetters))
        for (const { marker: span, line } of members)
          yield replacing({ start: span.end, end: span.end + 1 }, '.', line);
    },
  },
];
