import { tonedVowels } from '#grammar/tables/syllables.ts';
import { isYear } from '#grammar/text/year.ts';
import { pairCount, syllableNumber, totalOf } from '#grammar/words/syllable-pairs.ts';
import { alternation } from '#lexicon/alternation.ts';
import { beginsTerm, endsTerm, isCompound } from '#lexicon/compounds.ts';
import { territoryWords } from '#lexicon/territories.ts';
import { tableMap, wordList, wordSet } from '#lexicon/words.ts';

/** Two words in a row that are one and the same, in small letters, with what stands around them on the line. */
export interface Repeated {
  /** The word, composed, in small letters. */
  readonly word: string;
  readonly first: string;
  readonly second: string;
  /** The words before and after, in small letters; empty where a sentence or a line begins or ends there. */
  readonly before: string;
  readonly after: string;
  /** The word after as it is written. */
  readonly next: string;
  /** A comma stands before them. */
  readonly listed: boolean;
  /** The word after the one that comes next. */
  readonly later: string;
  /** The line that they stand on, or so much of it as is near. */
  line(): string;
}

/** Words that are written twice and are one (`chung chung`), wherever they stand, besides those that the counts of pairs of syllables have. */
const always = wordSet('reduplication.always');
/** Plants and animals that are named so (`cây su su`), where neither word belongs to the words around it. */
const species = wordSet('reduplication.species');
/** Others that may be, where neither word belongs to the words around it: `từ từ`, `thường thường`, `xa xa`. */
const atTimes = wordSet('reduplication.at-times');
/** Times of the day and the like, where something begins: `ngày ngày bám bản`, `để đêm đêm`. */
const times = wordSet('reduplication.times');
const beforeTimes = wordSet('reduplication.before-times');
/** Who and where: only in pairs, as in `người người, nhà nhà`. */
const inPairs = wordSet('reduplication.in-pairs');
const pairs = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/giu;

/** Before `từ từ` that is “slowly”, and not `từ` (from) twice. */
const beforeSlowly = wordSet('reduplication.before-slowly');
/** Heads of names, which may begin with the same word: `Luật Luật sư`, `Phòng Phòng, chống`. */
const heads = wordSet('reduplication.heads');
/** Bodies that a sentence may begin with. */
const bodies = wordSet('reduplication.bodies');
/** Names that people bear twice: `Nguyễn Ly Ly`. */
const givenTwice = wordSet('person-names.given-twice');
/** Those that they bear behind the name of a family, too, which are words as well: `Trần Thị Linh Linh`. */
const givenNames = wordSet('person-names.given');
const families = alternation('person-names.families');
/** The vowels that a name may end in; `ă` and `â` have no tone there. */
const lastVowels = tonedVowels.map((row) => (/^[ăâ]/.test(row) ? row[0] : row)).join('');
/** A people, a village or a water may have a name of two equal syllables: `dân tộc Lô Lô`, `suối Le Le`. */
const named = new RegExp(
  String.raw`(?<!\p{L})(?:${alternation('named-places')}\s+(\p{Lu}\p{Ll}*[${lastVowels}]) \1(?!\s+\p{Lu})|Lô Lô(?!\p{L}))`,
  'gu',
);
/** What may belong to a body above, and be the beginning of the name of a place, too: `Trưởng thôn thôn Đoài`. */
const units = new Set([...territoryWords, ...wordList('place-units')]);
/** The last word of such bodies, of those who lead them, and of those who work for them. */
const bodiesOfUnits = wordSet('reduplication.bodies-of-units');
/** Words that end a term (`nhà ở`, `nêu trên`, `đầu vào`), and go on as what they are by themselves: `nhà ở ở nông thôn`. */
const goesOnAs: ReadonlyMap<string, readonly string[]> = new Map(
  [...tableMap('term-ends')].map(([word, before]) => [word, before.split(' ')]),
);
/** What a name or a number stands behind: `môn Ngữ văn`, `số 71/2025/QH15`. */
const beforeNames = wordSet('reduplication.before-names');
/** Before figures that may well stand twice. */
const phones = wordSet('reduplication.before-figures');
/** Before `năm` that is a year, and not the figure five. */
const everyYear = wordSet('reduplication.every-year');
const ofYears = wordSet('reduplication.before-year');

/** Whether a word that stands twice is to be: a reduplication, or words that meet by chance. */
export function mayRepeat(repeat: Repeated): boolean {
  const { word, first, second, before, after } = repeat;
  if (isNumber(word)) return mayRepeatNumber(repeat);
  if (/^[a-xz]$/.test(word) || /^[x./_…-]+$/.test(word)) return true;
  const isName = isCapital(second);
  if (isName && !isCapital(first)) return true; // `của tỉnh Tỉnh ủy`
  if (word === 'năm') return mayBeFive(repeat);
  const meets = after !== '' && (isCompound(word, after) || beginsTerm(word, after) || isBeforeName(repeat));
  const ends = before !== '' && (isCompound(before, word) || endsTerm(before, word));
  if (meets && ends) return true;
  if (goesOnAs.get(word)?.includes(before) || belongs(repeat)) return true;
  const isNamed = before !== '' || bodies.has(word);
  if (meets && isNamed && isCapital(first) && !isName) return true; // `Tổ tổ chức`
  if (meets && isName && heads.has(word) && first !== first.toUpperCase()) return true;
  if (isName && first === first.toUpperCase()) return ends && after !== '' && bodies.has(word); // `CÔNG ĐOÀN CƠ SỞ SỞ NỘI VỤ`
  if (isName) return first === second && isNameTwice(repeat);
  return always.has(word) || isOftenTwice(word) || (!meets && !ends && isReduplication(repeat));
}

/** Whether a name or a number stands behind the second word, which is what it is the name of. */
const isBeforeName = ({ word, second, next }: Repeated) =>
  second === word && beforeNames.has(word) && /^[\p{Lu}\d]/u.test(next);

/** Of words that are written twice at least this share is by intent. */
const minShare = 0.05;

/** Whether public text often has a word twice in a row: `song song`, `luôn luôn`. */
function isOftenTwice(word: string): boolean {
  const number = syllableNumber(word);
  return number >= 0 && pairCount(number, number) >= minShare * totalOf(number);
}

/** Whether a unit is named behind what belongs to it, or to one above: `Ủy ban nhân dân xã xã Kim Sơn`. */
const belongs = ({ word, first, second, before, next }: Repeated) =>
  units.has(word) &&
  first !== first.toUpperCase() &&
  second === word &&
  bodiesOfUnits.has(before) &&
  /^[\p{Lu}\d]/u.test(next);

function isNameTwice({ word, first, after, line }: Repeated): boolean {
  if (givenTwice.has(word) && after === '') return true;
  const words = line();
  if (words.match(named)?.some((each) => each.endsWith(`${first} ${first}`))) return true;
  if (!givenTwice.has(word) && !givenNames.has(word)) return false;
  return new RegExp(
    `(?:${families}) (?:\\p{Lu}\\p{Ll}+ )?${first} ${first}(?!\\p{L}| \\p{Lu}\\p{Ll})`,
    'u',
  ).test(words);
}

function isReduplication({ word, before, after, line }: Repeated): boolean {
  if (species.has(word) || word === 'thường') return true;
  const isBeforeFigures = /^\d/.test(after);
  if (isBeforeFigures) return false;
  if (word === 'từ') return after === '' || beforeSlowly.has(before);
  if (atTimes.has(word)) return true;
  if (times.has(word) && after !== '' && (before === '' || beforeTimes.has(before))) return true;
  if (!times.has(word) && !inPairs.has(word)) return false;
  if (after === 'cũng' || after === 'đều') return true; // `ai ai cũng`
  const isPair = (twice: string) => inPairs.has(twice) || times.has(twice);
  return [...line().matchAll(pairs)].filter(([, twice]) => isPair(twice!.toLowerCase())).length > 1;
}

/** `năm năm` is five years, but before a single year (`năm năm 2026`), where only a word for years may come before. */
function mayBeFive({ before, after, later }: Repeated): boolean {
  if (/^\d/.test(before)) return false; // `05 năm năm`
  if (!isYear(after))
    return !everyYear.has(before) && (!/^(?:19|20)\d\d/.test(after) || /^\d{4}[-–]\d{4}$/.test(after));
  return /^[-–]/.test(later) || ofYears.has(before);
}

/** Figures stand in columns, telephone numbers and lists; twice by mistake they stand within words. */
function mayRepeatNumber({ word, before, after }: Repeated): boolean {
  if (word.length === 2 && isYear(word + word)) return true; // `năm 20 20`: a year that is torn
  return (
    before === '' || !/^\p{L}/u.test(before) || phones.has(before) || /^\d/.test(after) || word.length > 4
  );
}

/** What somebody does, and what those are called who do it: `cơ quan chủ trì chủ trì`, `các tổ chức tổ chức`. */
const doings = wordSet('reduplication.activities');
/** The last word of what may be called so. */
const doers = wordSet('reduplication.doers');

/** The same of a phrase of several words. */
export function mayRepeatPhrase(repeat: Repeated): boolean {
  const { word, first, second, before, listed } = repeat;
  if (belongs(repeat)) return true; // `UBND thành phố thành phố Huế`
  if (!/\p{L}{2}/u.test(word) || /[,;:.]\s/.test(word)) return true; // figures in columns; a list of terms that end alike
  if (first !== second && before !== '' && isCapital(first)) return true; // `Ban Chỉ đạo chỉ đạo`; not `đơn giá Đơn giá`
  return doings.has(word) && (listed || doers.has(before)); // `cơ quan, tổ chức tổ chức`
}

const isNumber = (word: string) => /^\d[\d.,%]*$/.test(word);

const isCapital = (word: string) => {
  const initial = word.charAt(0);
  return initial !== initial.toLowerCase();
};
