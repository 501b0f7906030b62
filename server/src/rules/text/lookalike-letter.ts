import { lookalikes } from '#grammar/tables/lookalikes.ts';
import { isUpperCode, isWordCode } from '#grammar/text/characters.ts';
import { groupBy } from '#grammar/text/group.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { signsOf } from '#grammar/text/signs.ts';
import type { Span } from '#grammar/text/span.ts';
import { isSyllable } from '#grammar/text/syllable.ts';
import type { Line } from '#grammar/tree.ts';
import { lookalikeLetters } from '#rules/contract/permissions.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const lookalikeLetter: Rule = {
  id: 'lookalike-letter',
  order: 8040,
  title: { vi: 'Chữ của bảng chữ khác trông giống chữ Việt', en: 'A letter of another alphabet' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [lookalikeLetters],
  scope: 'plan',
  *check({ plan: { text, tree } }: RuleContext): Iterable<Report> {
    const places = placesIn(text, tree.lines);
    for (const [letter, of] of groupBy(places, ({ letter }) => letter)) yield report(text, letter, of);
  },
};

interface LookalikePlace extends Span {
  readonly letter: string;
  readonly intended: string;
  readonly word: Span;
}

const intendedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries(lookalikes).flatMap(([intended, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, intended]),
  ),
);

/** A quick look: whether a text has a letter that only looks like one of ours. */
function mayHold(text: string): boolean {
  const { has } = signsOf(text);
  for (const letter of intendedLetters.keys()) if (has(letter.charCodeAt(0))) return true;
  return false;
}

/** Letters of any alphabet that a word with a wrong letter may hold, loose marks among them. */
const isLetter = (code: number) =>
  isWordCode(code) || (code >= 0x250 && code <= 0x58f) || (code >= 0x1e00 && code <= 0x1fff);

function placesIn(text: string, lines: readonly Line[]): LookalikePlace[] {
  const places: LookalikePlace[] = [];
  if (!mayHold(text)) return places;
  const isForeign = memoizeByObject((line: Line) => isForeignLine(text, line));
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!intendedLetters.has(text[i]!)) continue;
    const word = wordAround(text, i, from);
    from = word.end;
    const line = lines[partitionPoint(lines, ({ end }) => end > i)]!;
    if (line.kind !== 'comment' && isOurs(text, word, line, isForeign))
      for (let at = word.start; at < word.end; at++) {
        const letter = text[at]!;
        const intended = intendedLetters.get(letter);
        if (intended) places.push({ start: at, end: at + 1, letter, intended, word });
      }
    i = word.end - 1;
  }
  return places;
}

/** No word is longer; a longer run of letters is looked at piece by piece. */
const maxLength = 24;

/** The letters around one, not before `from`. */
function wordAround(text: string, at: number, from: number): Span {
  let start = at;
  let end = at + 1;
  while (start > from && at - start < maxLength && isLetter(text.charCodeAt(start - 1))) start--;
  while (end - at < maxLength && isLetter(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Without one a word is a short form: `15trð`. With one and `ð` inside it is a name of Iceland (`Sigurðsson`). */
const vowel = /[aeiouyăâêôơư\u00e0-\u00fd\u1ea0-\u1ef9]/i;

/** Whether a word with such letters is one of ours: with them replaced it is a syllable, a short form or a number. */
function isOurs(text: string, { start, end }: Span, line: Line, isForeign: (line: Line) => boolean): boolean {
  const words = text.slice(start, end).normalize('NFC');
  const intended = Array.from(words, (letter) => intendedLetters.get(letter) ?? letter).join('');
  for (let i = 0; i < intended.length; i++) if (!isWordCode(intended.charCodeAt(i))) return false; // a foreign word
  if (/[ÐƉ]|(?<!\p{L})ð/u.test(words) || (words.includes('ð') && !vowel.test(intended))) return true; // none begins with `ð` elsewhere
  const isMixed = intended.length > Array.from(words).filter((letter) => intendedLetters.has(letter)).length;
  if (isSyllable(intended.toLowerCase())) return isMixed || !isForeign(line);
  if (/^[IVXL]+$/.test(intended) || (intended.length === 1 && line.marker?.start === start))
    return isMixed || (!isForeign(line) && /[.)]/.test(text[end] ?? ''));
  return isMixed && allUpper(intended);
}

/** Whether a line has letters of another alphabet that look like none of ours: it quotes a foreign text. */
function isForeignLine(text: string, line: Line): boolean {
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x370 && code <= 0x58f && !intendedLetters.has(text[i]!)) return true;
  }
  return false;
}

function allUpper(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isUpperCode(word.charCodeAt(i))) return false;
  return true;
}

function report(text: string, letter: string, places: readonly LookalikePlace[]): Report {
  const [{ word, intended }] = places as [LookalikePlace];
  const words = text.slice(word.start, word.end);
  const count = places.length;
  const more = count > 1 ? ` Cả kế hoạch có ${count} chữ như vậy.` : '';
  const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    at: word,
    message: {
      vi: `Chữ “${letter}” (${code}) trong “${words}” không phải chữ “${intended}” của tiếng Việt, chỉ trông giống.${more} Thay bằng “${intended}” để tìm kiếm, tra cứu được.`,
      en: `The letter “${letter}” (${code}) in “${words}” only looks like “${intended}”; ${count} in the plan. Write “${intended}”.`,
    },
    related: places.slice(1, 6).map(({ start, end }) => ({
      start,
      end,
      message: { vi: `Chữ “${letter}” cũng ở đây`, en: `“${letter}” again` },
    })),
    fixes: [
      {
        title: {
          vi: count > 1 ? `Thay cả ${count} chữ “${letter}” bằng “${intended}”` : `Thay bằng “${intended}”`,
          en: count > 1 ? `Replace all ${count} “${letter}” by “${intended}”` : `Replace by “${intended}”`,
        },
        safe: true,
        edits: places.map(({ start, end }) => ({ start, end, text: intended })),
      },
    ],
  };
}
