import { lazy } from '#grammar/text/memoize.ts';
import type { Span } from '#grammar/text/span.ts';
import { isInside } from '#model/agencies/agency-lists.ts';
import { isNameQuery } from '#model/agencies/name-slot.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';
import { judgedMotto } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

import { misspellingsIn } from '#rules/words/spelling/misspellings-in-plan.ts';
import type { Misspelling } from '#rules/words/spelling/written-word.ts';

export const misspelling: Rule = {
  id: 'misspelling',
  order: 8060,
  title: { vi: 'Lỗi chính tả', en: 'A misspelt word' },
  severity: 'warning',
  fix: 'offered',
  scope: 'plan',
  *check({ plan, options }: RuleContext): Iterable<Report> {
    const found = misspellingsIn(plan);
    if (found.length === 0) return;
    const dictionary = listed([...options.words, ...plan.wordLists.flatMap(({ words }) => words)]);
    const times = new Map<string, number>();
    for (const {
      misspelling: { written },
    } of found)
      times.set(written, (times.get(written) ?? 0) + 1);
    const defined = lazy(() => wordsDefined(plan));
    const motto = judgedMotto(plan); // another rule has its words
    for (const { misspelling: word, ...at } of found) {
      if (dictionary.size > 0 && isListed(dictionary, word.written)) continue;
      if (word.confidence === 'likely' && times.get(word.written)! >= usual) continue;
      if (isDefined(word, defined) || isInside(at, plan.agencyMisspellings) || isInside(at, motto)) continue;
      // A name that is looked for in a list is typed without marks until it is taken from there.
      yield { ...report(plan.text, word, at), ...(isNameQuery(plan, at) && { waitsFor: 'paragraph' }) };
    }
  },
};

/** What may be a foreign word is one where it is written the same so many times. */
const usual = 3;

const asKey = (word: string) => word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The entries of dictionaries; those of several words let each of them through. */
function listed(entries: readonly string[]): ReadonlySet<string> {
  const keys = entries.map(asKey);
  return new Set([...keys, ...keys.flatMap((key) => key.split(' '))]);
}

function isListed(dictionary: ReadonlySet<string>, written: string): boolean {
  const key = asKey(written);
  return dictionary.has(key) || key.split(' ').some((word) => dictionary.has(word));
}

/** The words of the short forms that the plan itself introduces. */
const wordsDefined = ({ abbreviations }: Plan): ReadonlySet<string> =>
  new Set(abbreviations.definitions.flatMap(({ name }) => name.split(' ')));

const isDefined = ({ written }: Misspelling, defined: () => ReadonlySet<string>) =>
  written === written.toUpperCase() && defined().has(written);

function report(text: string, { written, correction, confidence }: Misspelling, at: Span): Report {
  const word = written.replace(/\s+/g, ' ');
  const right = correction?.replace(/\s+/g, ' ');
  if (confidence === 'slip?') return possibleSlip(text, word, correction!, at);
  if (confidence === 'torn' || confidence === 'glued') return wrongSpace(text, word, correction!, at);
  const what =
    confidence === 'table' || confidence === 'slip'
      ? { vi: `“${word}” viết sai chính tả`, en: `“${word}” is misspelt` }
      : { vi: `Tiếng Việt không có chữ “${word}”`, en: `“${word}” is no Vietnamese word` };
  const vi =
    right === undefined
      ? 'Kiểm tra lại; nếu viết đúng (tên riêng, tiếng nước ngoài), thêm vào từ điển.'
      : `Sửa thành “${right}”.`;
  const en =
    right === undefined ? 'Check it; where it is right, add it to a dictionary.' : `Write “${right}”.`;
  return {
    at,
    message: { vi: `${what.vi}. ${vi}`, en: `${what.en}. ${en}` },
    fixes:
      correction === undefined || right === undefined
        ? []
        : [
            {
              title: { vi: `Sửa thành “${right}”`, en: `Correct to “${right}”` },
              safe: false,
              edits: [changed(text, at, correction)],
            },
          ],
  };
}

/** Where blanks tear a word, or are missing between two: converters of PDF files leave both. */
function wrongSpace(text: string, written: string, correction: string, at: Span): Report {
  const isTorn = written.includes(' ');
  const message = isTorn
    ? {
        vi: `“${written}” là chữ “${correction}” bị tách, thường do chép từ tệp PDF. Viết liền lại.`,
        en: `“${written}” is “${correction}” torn apart, as copies from PDF files are. Join it.`,
      }
    : {
        vi: `“${written}” thiếu khoảng trắng. Viết rời: “${correction}”.`,
        en: `“${written}” lacks a space. Write “${correction}”.`,
      };
  return {
    at,
    message,
    fixes: [
      {
        title: { vi: `Sửa thành “${correction}”`, en: `Correct to “${correction}”` },
        safe: false,
        edits: [changed(text, at, correction)],
      },
    ],
  };
}

/** Where a word is probably, and not surely, meant for another one. */
function possibleSlip(text: string, word: string, correction: string, at: Span): Report {
  return {
    at,
    severity: 'information',
    message: {
      vi: `“${word}” ít khi đứng cạnh các chữ này: có phải “${correction}”? Nếu viết đúng, thêm vào từ điển.`,
      en: `“${word}” hardly ever stands beside these words: is “${correction}” meant? Where it is right, add it to a dictionary.`,
    },
    fixes: [
      {
        title: { vi: `Sửa thành “${correction}”`, en: `Correct to “${correction}”` },
        safe: false,
        edits: [changed(text, at, correction)],
      },
    ],
  };
}

/** The edit that corrects a place: of a pair only the half that is wrong. Loose marks stay loose. */
function changed(text: string, { start, end }: Span, correction: string): TextEdit {
  const written = text.slice(start, end);
  const right = written === written.normalize('NFC') ? correction : correction.normalize('NFD');
  const half = /^(\S+)\s+(\S+)$/u;
  const [is, was] = [half.exec(right), half.exec(written)];
  if (is && was && is[1] === was[1]) return { start: end - was[2]!.length, end, text: is[2]! };
  if (is && was && is[2] === was[2]) return { start, end: start + was[1]!.length, text: is[1]! };
  return { start, end, text: right };
}
