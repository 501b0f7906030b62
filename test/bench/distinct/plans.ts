/**
 * Plans that no cache has seen: each is made of one or two real plans or examples, every longer line of which is put in words that no
 * other plan has: numbers of documents, days, words of one meaning, clauses of other plans, places. They cost what as many plans of many
 * offices would, which copies of one plan do not.
 */
import { fromRoman, toRoman } from '#grammar/roman.ts';
import { pseudoRandom } from '#test/bench/distinct/pseudo-random.ts';
import {
  agencies,
  clausesOf,
  communeName,
  isExchangeable,
  placeName,
  synonyms,
} from '#test/bench/distinct/variants.ts';
import { plans } from '#test/bench/plans.ts';

export interface DistinctPlansOptions {
  /** Another seed gives other plans. */
  readonly seed?: number;
  /** A plan grows by the sections of further plans until it has this length, in UTF-16 units. */
  readonly minLength?: number;
  /** What they are made of; the real plans and the examples by default. */
  readonly sources?: readonly string[];
}

/** Lines shorter than this are the same in plans of many offices: headings, days, short names. */
const minLineLength = 26;

/** `count` plans, of about 25 KB by default. The first plans of a seed are the same whatever the count. */
export function* distinctPlans(
  count: number,
  {
    seed = 20_261_130,
    minLength = 12_000,
    sources = plans.map(({ text }) => text),
  }: DistinctPlansOptions = {},
): Generator<string> {
  const lines = sources.map((text) => text.normalize('NFC').split(/\r?\n/));
  const parts = lines.map(partsOf);
  const variation = new Variation(seed, lines.flat());
  for (let i = 0; i < count; i++) {
    const source = parts[i % parts.length]!;
    const sections = [...source.sections];
    let length = lengthOf([...source.opening, ...sections.flat(), ...source.ending]);
    for (let next = i + 1; length < minLength; next++) {
      const more = parts[next % parts.length]!.sections;
      sections.push(...more);
      length += lengthOf(more.flat());
    }
    const body = sections.flatMap((lines, at) => numbered(lines, at + 1));
    const text = [...source.opening, ...body, ...source.ending].map((line) => variation.of(line)).join('\n');
    yield text.replace(/Số\s*:[^\n]*?\/\s*KH/i, `Số: ${i + 1}/KH`);
  }
}

interface PlanParts {
  /** Down to the first section. */
  readonly opening: readonly string[];
  readonly sections: readonly (readonly string[])[];
  /** From the recipients on, with the annexes. */
  readonly ending: readonly string[];
}

const sectionNumber = /^(\*{0,2})([IVX]+)(?=\.\s*\p{L})/u;

function partsOf(lines: readonly string[]): PlanParts {
  const recipients = lines.findIndex((line) => /^\W*Nơi nhận/i.test(line));
  const end = recipients < 0 ? lines.length : recipients;
  const starts: number[] = [];
  for (let at = 0; at < end; at++) {
    const number = sectionNumber.exec(lines[at]!)?.[2];
    if (number && fromRoman(number) === starts.length + 1) starts.push(at);
  }
  const sections = starts.map((start, nth) => lines.slice(start, starts[nth + 1] ?? end));
  return { opening: lines.slice(0, starts[0] ?? end), sections, ending: lines.slice(end) };
}

/** The section with its number in the plan that it now stands in. */
function numbered([heading = '', ...lines]: readonly string[], number: number): string[] {
  return [heading.replace(sectionNumber, `$1${toRoman(number)}`), ...lines];
}

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);

/** Gives every long line words of its own. */
class Variation {
  readonly #random: () => number;
  readonly #seen = new Set<string>();
  readonly #clauses: readonly string[];

  constructor(seed: number, lines: readonly string[]) {
    this.#random = pseudoRandom(seed);
    this.#clauses = lines.flatMap((line) => clausesOf(line).slice(1, -1)).filter(isExchangeable);
  }

  of(line: string): string {
    if (line.length < minLineLength || isPrescribed(line)) return line;
    const cells = line
      .split(/([|\t])/)
      .map((cell) => (cell.length < minLineLength ? cell : this.#varied(cell)));
    let varied = cells.join('');
    for (let tries = 0; tries < 3 && this.#seen.has(varied); tries++) {
      const last = cells.findLastIndex((cell) => cell.length >= minLineLength);
      cells[Math.max(last, 0)] = this.#placed(cells[Math.max(last, 0)]!);
      varied = cells.join('');
    }
    this.#seen.add(varied);
    return varied;
  }

  #varied(text: string): string {
    return this.#withOtherClauses(this.#withOtherWords(this.#withOtherNumbers(text)));
  }

  /** Numbers of documents of offices, which no catalogue has, and days by which something is to be done. */
  #withOtherNumbers(text: string): string {
    return text
      .replace(/(?<![\d/.])\d{2,4}(?=\/(?:QĐ|KH|CV)-)/g, (number) =>
        String(Number(number) + this.#below(900)),
      )
      .replace(/(?<=trước ngày )\d\d(?=[/ ])/gi, () => String(10 + this.#below(19)));
  }

  #withOtherWords(text: string): string {
    return text.replace(synonyms.pattern, (word) =>
      this.#below(2) === 0 ? word : this.#oneOf(synonyms.of(word)),
    );
  }

  /** A list of agencies gets another agency for one of its own, prose a clause of another plan. */
  #withOtherClauses(text: string): string {
    const clauses = clausesOf(text);
    const at = 1 + this.#below(Math.max(1, clauses.length - 2));
    const clause = clauses[at];
    if (clause === undefined || at === clauses.length - 1 || !isExchangeable(clause)) return text;
    clauses[at] = agencies.includes(clause) ? this.#oneOf(agencies) : this.#oneOf(this.#clauses);
    return clauses.join(', ');
  }

  /** The text with something of one place alone: behind its first clause, or before the mark that it ends with. */
  #placed(text: string): string {
    const [, words = '', end = ''] = /^(.*?)([\s.;:,*_”"/)]*)$/su.exec(text)!;
    if (/^\W*Căn cứ/u.test(words)) return `${words} và ${this.#letter()}${end}`;
    if (/(?:chủ trì|phối hợp|thực hiện)\s*:/iu.test(text))
      return `${words}, Ủy ban nhân dân ${communeName(this.#random)}${end}`;
    const place = placeName(this.#random);
    const phrase = words === words.toUpperCase() ? ` TẠI ${place.toUpperCase()}` : ` tại ${place}`;
    const comma = words.indexOf(', ');
    return comma < 0
      ? `${words}${phrase}${end}`
      : `${words.slice(0, comma)}${phrase}${words.slice(comma)}${end}`;
  }

  /** A document that no catalogue has. */
  #letter(): string {
    const day = `${10 + this.#below(19)}/${10 + this.#below(3)}/20${10 + this.#below(11)}`;
    return `Công văn số ${100 + this.#below(9_000)}/UBND-VP ngày ${day} của Ủy ban nhân dân ${communeName(this.#random)} về việc lập dự toán`;
  }

  #below(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  #oneOf<T>(items: readonly T[]): T {
    return items[this.#below(items.length)]!;
  }
}

/** What plans have as it is: the state and its motto, place and day, comments, and times, of which there are only so many. */
const isPrescribed = (line: string) =>
  /CỘNG HÒA XÃ HỘI|Độc lập\s*-|, ngày .{0,12}tháng .{0,12}năm \d+$|^\s*\/\/|Thời (?:gian|hạn)[^:]*:|Lưu\s*:/u.test(
    line,
  );
