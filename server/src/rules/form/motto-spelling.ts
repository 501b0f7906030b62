import type { Span } from '#grammar/text/span.ts';
import { sliceOf } from '#grammar/text/span.ts';
import { countryName, creedName, type MottoLine } from '#model/header/motto.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { isSlipOf, slipsOf } from '#rules/contract/permissions.ts';
import { prescribed } from '#rules/form/faults.ts';
import { byDate, isOfForm, lowered } from '#rules/profile.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const mottoSpelling: Rule = {
  id: 'motto-spelling',
  order: 7020,
  title: {
    vi: 'Quốc hiệu, tiêu ngữ viết chưa đúng',
    en: 'The national motto is not written as prescribed',
  },
  severity: 'error',
  fix: 'safe',
  mayChange: [slipsOf([countryName, creedName])],
  looksAt: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    if (!isOfForm(plan) || plan.decision) return;
    const { country, creed } = plan.header.motto;
    const error = byDate('error', plan);
    if (country && country.pieces.length > 1)
      yield* inPieces(plan.text, country, countryName, { severity: error, said: ofCountry });
    else if (country && plainly(plan.text, country) !== countryName)
      yield whole(plan.text, country, countryName, { severity: error, said: ofCountry });
    if (!creed) return;
    if (creed.pieces.length > 1) {
      yield* inPieces(plan.text, creed, creedName, { severity: error, said: ofCreed });
      return;
    }
    const said = plainly(plan.text, creed);
    if (said === creedName) return;
    const isDash = said.replace(/[–—−‑]/g, '-') === creedName; // as Word types it by itself
    yield whole(plan.text, creed, creedName, {
      severity: isDash ? lowered(error) : error,
      said: isDash ? ofDash : ofCreed,
    });
  },
};

type Judged = Pick<Parameters<typeof prescribed>[3], 'severity' | 'said'>;

/** A line that is written otherwise. Words that it lacks may stand elsewhere: then nothing is written for it. */
function whole(text: string, line: Span, name: string, judged: Judged): Report {
  const said = plainly(text, line);
  const safe = isSlipOf(said, name);
  const report = prescribed(text, { start: line.start, end: line.end }, name, { ...judged, by: 1, safe });
  const lacksWords = lettersOf(said) + longestSlip < lettersOf(name);
  return lacksWords ? { ...report, fixes: [] } : report;
}

const longestSlip = 3;
const lettersOf = (said: string) => said.replace(/[^\p{L}]/gu, '').length;

const word = /[\p{L}\p{M}]+/gu;

/**
 * A line that a narrow column broke is right where its words are: each is judged by itself, since the marks between them may
 * have become the dash of a list.
 */
function* inPieces(text: string, { pieces }: MottoLine, name: string, judged: Judged): Iterable<Report> {
  const right = name.match(word)!;
  const edits = pieces
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(word)].map(({ index, 0: said }) => ({
        start: start + index,
        end: start + index + said.length,
        said: plainly(text, { start: start + index, end: start + index + said.length }),
      })),
    )
    .flatMap(({ start, end, said }, i) =>
      said === right[i] || (said === 'HOÀ' && right[i] === 'HÒA') ? [] : [{ start, end, text: right[i]! }],
    );
  const at = pieces.find(({ start, end }) => edits.some((edit) => edit.start >= start && edit.end <= end));
  if (!at) return;
  const report = prescribed(text, at, name, { ...judged, by: 1, safe: false });
  yield { ...report, fixes: report.fixes!.map((fix) => ({ ...fix, edits })) };
}

/** The words as they are compared: composed, evenly spaced, without what other rules judge. */
const plainly = (text: string, line: Span) =>
  sliceOf(text, line)
    .normalize('NFC')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replace('\u00d0', 'Đ')
    .replace(/^CỘNG HOÀ /, 'CỘNG HÒA ');

const ofCountry: Bilingual = {
  vi: `Quốc hiệu viết là “${countryName}”, bằng chữ in hoa`,
  en: `The name of the country is written “${countryName}”, in capitals`,
};
const ofCreed: Bilingual = {
  vi: `Tiêu ngữ viết là “${creedName}”: chữ cái đầu của mỗi cụm từ viết hoa, giữa các cụm từ có gạch nối, có cách chữ`,
  en: `The motto is written “${creedName}”: the first letter of each phrase capital, spaced hyphens between the phrases`,
};
const ofDash: Bilingual = {
  vi: 'Giữa các cụm từ của tiêu ngữ là gạch nối ngắn (-), không phải gạch dài (–)',
  en: 'Between the phrases of the motto stand hyphens (-), not dashes (–)',
};
