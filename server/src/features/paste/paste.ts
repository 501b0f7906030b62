import { formatEdits } from '#features/format/format.ts';
import { formattingOptions } from '#features/format/rule-fixes.ts';
import { motto, titleAlone, titleInCapitals } from '#grammar/tables/phrases.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import type { PasteParams, PasteResult } from '#protocol/messages.ts';
import { applyEdits, withSafeFixes } from '#rules/fix.ts';
import { landed } from './landing.ts';
import { pageLines } from './page-lines.ts';
import { readHtml } from './read-html.ts';
import { plainLines } from './read-plain.ts';

/** What is longer, in UTF-16 units, is pasted as it is: HTML has ten times the length of its text. */
const maxHtml = 16_000_000;
const maxText = 2_000_000;

/**
 * What a clipboard becomes where it is pasted into a plan: bullets as markers, the numbers and letters of Word as it shows them, tables as rows
 * with pipes, torn lines joined, letters composed. Null where nothing is gained over its plain text. Words are never changed. The
 * text is preferred where the HTML has lists or tables, which plain text does not show as such.
 */
export function pastedText(params: PasteParams): PasteResult {
  const { html = '', text = '' } = params;
  if (html.length > maxHtml || text.length > maxText) return null;
  const page = html === '' ? undefined : readHtml(html);
  const isPage = page?.content.some(({ kind }) => kind !== 'empty') ?? false;
  const lines = page && isPage ? pageLines(page.content) : plainLines(text);
  const written = tidied(cleaned(lines.join('\n')));
  if (written.trim() === '' || written.length > maxText) return null;
  const pasted = landed(written, params);
  if (pasted === text.replace(/\r\n?/g, '\n')) return null;
  return { text: pasted, isPreferred: isPage && page!.hasStructure };
}

/** Composed letters, without what nobody sees; a line that would be a comment stays text. */
const cleaned = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000e-\u001f]/g, '')
    .replace(/^(\s*)\/\//gm, '$1/ /')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');

/** A text that is longer than this, in UTF-16 units, is not read as a plan: a paste must not make anyone wait. */
const maxTidied = 400_000;

/** Markers, torn lines and tables put right as formatting does, but no number: Word's are kept as shown. */
function tidied(text: string): string {
  if (text.length > maxTidied) return text;
  const isWhole = text
    .split('\n')
    .some((line) => titleAlone.test(line) || titleInCapitals.test(line) || motto.test(line));
  const heading = isWhole ? '' : section;
  const joined = withSafeFixes(formatted(readPlan(heading + text)), tornPages, () => {});
  const written = formatted(joined.plan).text;
  return written.startsWith(heading) ? written.slice(heading.length) : text;
}

function formatted(plan: Plan): Plan {
  const edits = formatEdits(plan, defaultOptions, noRules);
  return edits.length > 0 ? readPlan(applyEdits(plan.text, edits)) : plan;
}

/** What is copied out of a plan is read as standing in its body. */
const section = 'I. NỘI DUNG\n';

const noRules: ReadonlySet<string> = new Set();
/** A paragraph that a page tore is joined, and the number of the page goes. */
const tornPages = formattingOptions(defaultOptions, new Set(['broken-paragraph']));
