import type { Span } from '#grammar/text/span.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { countryName, creedName, type MottoLine } from '#model/header/motto.ts';
import { isMisspellingOf, misspellingsOf } from '#rules/contract/permissions.ts';
import { followsFormRules } from '#rules/form-scope.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { lowerSeverity, severityByDateSource } from '#rules/severity.ts';
import { prescribedFormReport } from './form-issues.ts';

export const mottoSpelling: Rule = {
  id: 'motto-spelling',
  order: 7020,
  title: {
    vi: 'Quốc hiệu, tiêu ngữ viết chưa đúng',
    en: 'The national motto is not written as prescribed',
  },
  severity: 'error',
  fix: 'safe',
  mayChange: [misspellingsOf([countryName, creedName])],
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!followsFormRules(plan) || plan.decision) return;
    const { country, creed } = plan.header.motto;
    const error = severityByDateSource('error', plan);
    if (country && country.pieces.length > 1)
      yield* inPieces(plan.text, country, countryName, { ...ofCountry, severity: error });
    else if (country && plainly(plan.text, country) !== countryName)
      yield whole(plan.text, country, countryName, { ...ofCountry, severity: error });
    if (!creed) return;
    if (creed.pieces.length > 1) {
      yield* inPieces(plan.text, creed, creedName, { ...ofCreed, severity: error });
      return;
    }
    const words = plainly(plan.text, creed);
    if (words === creedName) return;
    const isDash = words.replace(/[–—−‑]/g, '-') === creedName; // as Word types it by itself
    yield whole(plan.text, creed, creedName, {
      ...(isDash ? ofDash : ofCreed),
      severity: isDash ? lowerSeverity(error) : error,
    });
  },
};

type Prescribed = Pick<Expectation, 'message' | 'by'>;
type Expectation = Pick<Parameters<typeof prescribedFormReport>[3], 'severity' | 'message' | 'by'>;

/** A line that is written otherwise. Words that it lacks may stand elsewhere: then nothing is written for it. */
function whole(text: string, line: Span, name: string, expectation: Expectation): Report {
  const words = plainly(text, line);
  const safe = isMisspellingOf(words, name);
  const report = prescribedFormReport(text, { start: line.start, end: line.end }, name, {
    ...expectation,
    safe,
  });
  const lacksWords = lettersOf(words) + maxMisspeltLetters < lettersOf(name);
  return lacksWords ? { ...report, fixes: [] } : report;
}

const maxMisspeltLetters = 3;
const lettersOf = (words: string) => words.replace(/[^\p{L}]/gu, '').length;

const word = /[\p{L}\p{M}]+/gu;

/**
 * A line that a narrow column broke is right where its words are: each word is checked by itself, since the marks between them may
 * have become the dash of a list.
 */
function* inPieces(
  text: string,
  { pieces }: MottoLine,
  name: string,
  expectation: Expectation,
): Iterable<Report> {
  const right = name.match(word)!;
  const edits = pieces
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(word)].map(({ index, 0: words }) => ({
        start: start + index,
        end: start + index + words.length,
        words: plainly(text, { start: start + index, end: start + index + words.length }),
      })),
    )
    .flatMap(({ start, end, words: wording }, i) =>
      wording === right[i] || (wording === 'HOÀ' && right[i] === 'HÒA')
        ? []
        : [{ start, end, text: right[i]! }],
    );
  const at = pieces.find(({ start, end }) => edits.some((edit) => edit.start >= start && edit.end <= end));
  if (!at) return;
  const report = prescribedFormReport(text, at, name, { ...expectation, safe: false });
  yield { ...report, fixes: report.fixes!.map((fix) => ({ ...fix, edits })) };
}

/** The words as they are compared: composed, evenly spaced, without what other rules check. */
const plainly = (text: string, line: Span) =>
  sliceOf(text, line)
    .normalize('NFC')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace('\u00d0', 'Đ')
    .replace(/^CỘNG HOÀ /, 'CỘNG HÒA ');

const ofCountry: Prescribed = {
  message: {
    vi: `Quốc hiệu viết là “${countryName}”, bằng chữ in hoa`,
    en: `The name of the country is written “${countryName}”, in capitals`,
  },
  by: 'annex I: II.1.a',
};
const ofCreed: Prescribed = {
  message: {
    vi: `Tiêu ngữ viết là “${creedName}”: chữ cái đầu của mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối, có cách chữ`,
    en: `The motto is written “${creedName}”: the first letter of each phrase capital, spaced hyphens between the phrases`,
  },
  by: 'annex I: II.1.b',
};
const ofDash: Prescribed = {
  message: {
    vi: 'Giữa các cụm từ của tiêu ngữ là gạch nối ngắn (-), không phải gạch dài (–)',
    en: 'Between the phrases of the motto stand hyphens (-), not dashes (–)',
  },
  by: 'annex I: II.1.b',
};
