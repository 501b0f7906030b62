import { startsAsDirective } from '#grammar/directive.ts';
import { lookalikes } from '#grammar/tables/lookalikes.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { isInvisibleCode } from '#grammar/text/invisible.ts';
import { nearest } from '#grammar/text/nearest.ts';
import type { Permission } from '#rules/contract/contract.ts';
import type { Side } from '#rules/contract/side.ts';
import { isBlank, isBreak, isWordToken, lineEndFrom, tokensOf } from '#rules/contract/tokens.ts';

/** Blanks within a line may come and go between words and marks. Never so that two words become one, or one two. */
export const blanks: Permission = {
  id: 'blanks',
  description: { vi: 'khoảng trắng trong dòng', en: 'blanks within a line' },
  drops: ({ tokens }, i) => (isBlank(tokens[i]) ? 1 : 0),
  adds: ({ tokens }, j) => (isBlank(tokens[j]) ? 1 : 0),
};

/** Where on its line a mark may come or go: anywhere, behind all words, or within the number or letter that opens the line. */
type MarkPlace = 'anywhere' | 'lineEnd' | 'cellEnd' | 'lineHead';

const places: Readonly<Record<MarkPlace, { readonly vi: string; readonly en: string }>> = {
  anywhere: { vi: '', en: '' },
  lineEnd: { vi: ' ở cuối dòng', en: ' at the end of a line' },
  cellEnd: { vi: ' ở cuối dòng hoặc cuối ô', en: ' at the end of a line or column' },
  lineHead: { vi: ' ở số, chữ đầu dòng', en: ' in the number or letter that opens a line' },
};

/** Each of the characters `which` may come, go, or stand for another of them. */
export function marks(which: string, place: MarkPlace): Permission {
  const shown = shownMarks(which);
  const isOne = (side: Side, at: number) => {
    const token = side.tokens[at];
    return token !== undefined && which.includes(token) && stands[place](side, at) ? 1 : 0;
  };
  return {
    id: `marks-${place}`,
    description: { vi: `dấu ${shown}${places[place].vi}`, en: `the marks ${shown}${places[place].en}` },
    drops: isOne,
    adds: isOne,
  };
}

const stands: Readonly<Record<MarkPlace, (side: Side, at: number) => boolean>> = {
  anywhere: () => true,
  lineEnd: (side, at) => side.isAtLineEnd(at),
  cellEnd: (side, at) => side.isAtCellEnd(at),
  lineHead: (side, at) => side.isInLineHead(at),
};

/** Right behind the word `word` each of the characters `which` may come, go, or stand for another of them. */
export function marksBehind(which: string, word: string): Permission {
  const isOne = ({ tokens }: Side, at: number) => {
    if (!which.includes(tokens[at] ?? ' ')) return 0;
    let before = at - 1;
    while (before >= 0 && at - before < 9 && !isWordToken(tokens[before])) before--;
    return tokens[before]?.normalize('NFC').toLowerCase() === word.toLowerCase() ? 1 : 0;
  };
  const shown = shownMarks(which);
  return {
    id: 'marks-behind',
    description: {
      vi: `dấu ${shown} ngay sau chữ “${word}”`,
      en: `the marks ${shown} right behind the word “${word}”`,
    },
    drops: isOne,
    adds: isOne,
  };
}

const shownMarks = (which: string) => Array.from(which, (mark) => `“${mark}”`).join(' ');

/** Lines that are the halves of one paragraph become one: the line ends between them go. */
export const lineEnds: Permission = {
  id: 'line-ends',
  description: {
    vi: 'chỗ xuống dòng, dòng trống giữa hai nửa của một đoạn',
    en: 'the line ends and empty lines between the halves of a paragraph',
  },
  drops: ({ tokens }, i) => (isBreak(tokens[i]) ? 1 : 0),
};

const pageNumberLine = /^[\s*_=~–—-]*(?:\d{1,3}(?:\s?\/\s?\d{1,3})?)?[\s*_=~–—-]*$/;

/** A line of its own with nothing but the number of a page, or a ruler. */
export const pageNumbers: Permission = {
  id: 'page-numbers',
  description: {
    vi: 'dòng chỉ có số trang hoặc đường kẻ, ở giữa hai nửa của một đoạn',
    en: 'a line with nothing but a page number or a ruler, between the halves of a paragraph',
  },
  drops(was, i) {
    if (i > 0 && !isBreak(was.tokens[i - 1])) return 0;
    const end = lineEndFrom(was.tokens, i);
    const isWhole = end < was.tokens.length && end - i < 40;
    return isWhole && pageNumberLine.test(was.tokens.slice(i, end).join('')) ? end - i : 0;
  },
};

/** Capital letters may become small and small ones capital. */
export const letterCase: Permission = {
  id: 'case',
  description: { vi: 'chữ hoa, chữ thường', en: 'capital and small letters' },
  fold: (word) => word.toLowerCase(),
};

/** The first letter of a word may become a capital. */
export const capital: Permission = {
  id: 'capital',
  description: {
    vi: 'chữ cái đầu của một từ thành chữ hoa',
    en: 'the first letter of a word becomes a capital',
  },
  fold: (word) => word.charAt(0).toUpperCase() + word.slice(1),
};

/** `5` may become `05`, and `04` `4`. */
export const leadingZero: Permission = {
  id: 'leading-zero',
  description: { vi: 'số 0 đứng trước một số', en: 'a zero before a number' },
  fold: (word) => word.replace(/^0+(?=\d)/, ''),
};

/** Loose marks may become composed letters: the same letters, stored otherwise. */
export const composition: Permission = {
  id: 'composition',
  description: {
    vi: 'cách lưu chữ có dấu (tổ hợp thành dựng sẵn)',
    en: 'how letters with marks are stored (composed)',
  },
  fold: (word) => word.normalize('NFC'),
};

const intendedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(lookalikes).flatMap(([intended, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, intended]),
  ),
);

/** A letter of another alphabet may become the Vietnamese one that it looks like (grammar/tables/lookalikes.ts). */
export const lookalikeLetters: Permission = {
  id: 'lookalikes',
  description: {
    vi: 'chữ của bảng chữ khác thành chữ Việt trông giống nó (“Ð” thành “Đ”)',
    en: 'a letter of another alphabet becomes the Vietnamese one that it looks like',
  },
  fold: (word) => Array.from(word, (letter) => intendedLetters.get(letter) ?? letter).join(''),
};

/** Characters that nobody sees may go (`grammar/text/invisible.ts`); a space may stand for them. */
export const invisibles: Permission = {
  id: 'invisibles',
  description: {
    vi: 'ký tự không nhìn thấy, bỏ đi hoặc thay bằng khoảng trắng giữa hai chữ',
    en: 'characters that cannot be seen, which go or become a space between two words',
  },
  rewrites(was, i, now, j) {
    const left = was.tokens.slice(i);
    const right = now.tokens.slice(j);
    return isWithoutInvisible(left.join(''), right.join('')) ? [left.length, right.length] : undefined;
  },
};

/** Whether `now` is `was` with nothing or a space for each run of invisible characters, of which there are some. */
function isWithoutInvisible(was: string, now: string): boolean {
  let at = 0;
  let runs = 0;
  for (let i = 0; i < was.length; i++) {
    if (isInvisibleCode(was.charCodeAt(i))) {
      if (i > 0 && isInvisibleCode(was.charCodeAt(i - 1))) continue;
      runs++;
      if (now[at] === ' ' && was[i + 1] !== ' ') at++;
    } else if (was[i] === now[at]) at++;
    else return false;
  }
  return runs > 0 && at === now.length;
}

/** Words that the decree prescribes may be written in place of the same ones with a slip of spelling, or with some left out. */
export function misspellingsOf(phrases: readonly string[]): Permission {
  const known = phrases.map((phrase) => ({ phrase, tokens: tokensOf(phrase) }));
  const shown = phrases.map((phrase) => `“${phrase}”`).join(', ');
  return {
    id: 'misspellings',
    description: {
      vi: `chữ viết sai, viết thiếu của ${shown}, thành đúng các chữ ấy`,
      en: `words misspelt or left out of ${shown}, which become these very words`,
    },
    rewrites(was, i, now, j) {
      for (const { phrase, tokens } of known) {
        const isHere = tokens.every((token, k) => now.tokens[j + k]?.normalize('NFC') === token);
        const gone = was.tokens.length - i - (now.tokens.length - j - tokens.length);
        if (isHere && gone > 0 && isMisspellingOf(was.tokens.slice(i, i + gone).join(''), phrase))
          return [gone, tokens.length];
      }
      return undefined;
    },
  };
}

/**
 * Whether `wording` is `phrase` with at most three letters amiss and no word too many, or some of its words in their order, at least half.
 * Letter case, marks and blanks count for nothing.
 */
export function isMisspellingOf(wording: string, phrase: string): boolean {
  const [letters, wanted] = [lettersOf(wording), wordsOf(phrase)];
  const words = wordsOf(wording);
  if (letters === lettersOf(phrase)) return true;
  if (words.length > wanted.length) return false;
  if (nearest(letters, [lettersOf(phrase)])) return true;
  let at = 0;
  const isPart = words.every((word) => {
    at = wanted.findIndex((each, i) => i >= at && each === word) + 1;
    return at > 0;
  });
  return isPart && words.length * 2 >= wanted.length;
}

const wordsOf = (wording: string) => tokensOf(withoutDiacritics(wording)).filter(isWordToken);
const lettersOf = (wording: string) => withoutDiacritics(wording).replace(/[^\p{L}\p{N}]/gu, '');

/** The words `which` may be put in. */
export function wordChange(which: readonly string[]): Permission {
  const shown = which.map((word) => `“${word}”`).join(', ');
  return {
    id: 'words',
    description: { vi: `thêm chữ ${shown}`, en: `the words ${shown} are put in` },
    adds: ({ tokens }, j) => (which.includes(tokens[j]?.normalize('NFC') ?? '') ? 1 : 0),
  };
}

/** A name that stands before it already may go, with the mark or `và` before it. */
export const repetition: Permission = {
  id: 'repetition',
  description: {
    vi: 'tên cơ quan đã nêu ở trước trong cùng danh sách, cùng dấu hoặc chữ “và” trước nó',
    en: 'the name of an agency that the list holds before, with the mark or “và” before it',
  },
  drops(was, i, now, j) {
    const gone = was.tokens.length - i - (now.tokens.length - j);
    if (gone <= 0) return 0;
    const name = was.tokens.slice(i, i + gone).join('');
    return isRepetition(was.earlier + was.tokens.slice(0, i).join(''), name) ? gone : 0;
  },
};

/** Whether `name` stands in `earlier` word for word, or one is the other's short form letter by letter (`Sở TN&MT`). */
export function isRepetition(earlier: string, name: string): boolean {
  const known = wordsOfName(earlier);
  const again = wordsOfName(name);
  if (again.length === 0) return false;
  if (` ${known.join(' ')} `.toLowerCase().includes(` ${again.join(' ').toLowerCase()} `)) return true;
  return [...known, ...again].some(isShort) && initialsOf(known).includes(initialsOf(again));
}

const wordsOfName = (wording: string) =>
  tokensOf(wording.normalize('NFC')).filter((token) => isWordToken(token) && token.toLowerCase() !== 'và');
const isShort = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
const initialsOf = (wording: readonly string[]) =>
  withoutDiacritics(wording.map((word) => (isShort(word) ? word : word[0]!)).join(''));

/** A directive of this program may go, whole or one of the rules that it names. */
export const directives: Permission = {
  id: 'directives',
  description: {
    vi: 'dòng lệnh “// kh-…” hoặc tên quy tắc trong đó',
    en: 'a directive “// kh-…” or the name of a rule in it',
  },
  drops(was, i) {
    const opened = was.tokens.slice(0, i).findLastIndex(isBreak) + 1;
    const end = lineEndFrom(was.tokens, i);
    const before = (opened > 0 ? '' : was.before) + was.tokens.slice(opened, i).join('');
    const isWhole = before.trim() === '' && startsAsDirective(was.tokens.slice(i, end).join(''));
    if (isWhole) return Math.min(end + 1, was.tokens.length) - i;
    const isWithin = opened > 0 ? startsAsDirective(before) : was.inDirective;
    return isWithin && end > i ? 1 : 0;
  },
};
