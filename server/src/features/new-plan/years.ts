import { alternation } from '#lexicon/alternation.ts';
import { problems } from './messages.ts';
import type { Read } from './places.ts';

/** The time that a plan is for. */
export interface PlanTime {
  /** As the subject has it: `năm 2027`, `giai đoạn 2026 - 2030`, `năm học 2026 - 2027`. */
  readonly words: string;
  /** The last year. */
  readonly to: number;
  readonly isSchoolYear: boolean;
}

const periods = alternation('plan-periods');
const written = new RegExp(String.raw`^(?:(${periods})\s+)?(\d{4})(?:\s*[-–—]\s*(\d{4}))?$`, 'iu');
/** Nobody plans further ahead, in years. */
const furthest = 30;

/** The time that an answer gives, which may not be over on the day. */
export function readYears(answer: string, day: string): Read<PlanTime> {
  const found = written.exec(answer);
  if (!found) return { problem: problems.noYears };
  const [, word = '', first, last] = found;
  const from = Number(first);
  const to = Number(last ?? first);
  const isSchoolYear = word.toLowerCase() === 'năm học';
  const isRange = last !== undefined;
  if (to < from || (isSchoolYear && to !== from + 1) || (isRange && to === from))
    return { problem: problems.noYears };
  const now = Number(day.slice(0, 4));
  if (to < now) return { problem: problems.yearsOver(to) };
  if (to > now + furthest) return { problem: problems.yearsFar(to) };
  const kind = isSchoolYear ? 'năm học' : 'giai đoạn';
  return { value: { words: isRange ? `${kind} ${from} - ${to}` : `năm ${from}`, to, isSchoolYear } };
}

/** The times that are offered: of the last months of a year the next one is drafted first. */
export function yearsOffered(day: string, ofSchool: boolean): string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const next = year + 1;
  const years = month >= 9 ? [`năm ${next}`, `năm ${year}`] : [`năm ${year}`, `năm ${next}`];
  if (ofSchool) {
    const from = month >= 6 ? year : year - 1;
    return [`năm học ${from} - ${from + 1}`, ...years];
  }
  const first = year - ((year - 1) % 5);
  return [...years, `giai đoạn ${first} - ${first + 4}`];
}

const ending = new RegExp(String.raw`[\s,]+(${periods}\s+\d{4}(?:\s*[-–—]\s*\d{4})?)$`, 'iu');
const longest = 300;

/** The subject that an answer gives, without the word `Kế hoạch` before it and the time behind it. */
export function readSubject(answer: string, time: PlanTime): Read<string> {
  const words = answer.replace(/^kế hoạch(?:\s+về(?:\s+việc)?)?(?:\s+|$)/iu, '').replace(/[\s.;,:/]+$/u, '');
  const said = ending.exec(words);
  const spaced = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s*[-–—]\s*/u, ' - ')
      .replace(/\s+/gu, ' ');
  if (said && spaced(said[1]!) !== time.words) return { problem: problems.otherYears(said[1]!) };
  const subject = said ? words.slice(0, said.index) : words;
  if (subject === '') return { problem: problems.empty };
  if (subject.length > longest) return { problem: problems.tooLong(longest) };
  if (subject.includes(' ') && subject === subject.toUpperCase()) return { problem: problems.capitals };
  return { value: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}` };
}
