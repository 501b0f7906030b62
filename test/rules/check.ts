import { expect } from 'vitest';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { defaultOptions, type LintOptions } from '#rules/options.ts';
import { type Mark, render, sourceOf } from './marks.ts';

export interface CheckOptions extends Partial<LintOptions> {
  /** Only the findings of these rules count; all rules run anyway. */
  readonly only?: readonly string[];
  /** The source is a whole plan. Most are pieces of one: what they lack as a plan counts only where it is marked. */
  readonly whole?: boolean;
  /** Makes the text that is judged of the source, prefix by prefix: other line ends, decomposed letters. */
  readonly as?: (source: string) => string;
}

/** Rules on what a plan has as a whole. */
export const ofWholePlans: ReadonlySet<string> = new Set(['missing-part', 'closing-mark', 'not-a-plan']);

/** The findings in `template` are the ones that carets mark in it (see `sourceOf`), and no others. */
export function check(template: string, options: CheckOptions = {}): void {
  const { text, marks } = sourceOf(template);
  const as = options.as ?? ((source) => source);
  const judged = as(text);
  const isPiece = !options.whole && !marks.some(({ rule }) => ofWholePlans.has(rule));
  const counts = (rule: string) =>
    options.only?.includes(rule) ?? !((isPiece && ofWholePlans.has(rule)) || isOfForm(rule, text, judged));
  const found = findingsIn(judged, options).filter(({ rule }) => counts(rule));
  const backwards = placesIn(text, as);
  const severities = new Map(marks.map((mark) => [keyOf(mark), mark.severity]));
  const shown = found.map((finding): Mark => {
    const place = markOf(text, backwards(finding.start), backwards(finding.end), finding.rule);
    return { ...place, severity: severities.get(keyOf(place)) && finding.severity };
  });
  expect(render(text, shown)).toBe(render(text, marks));
}

/** Where a test takes a composed source apart, that it is apart is what the test did, no fault of the source. */
const isOfForm = (rule: string, source: string, judged: string) =>
  rule === 'not-nfc' && source !== judged && source === source.normalize('NFC');

/**
 * The fix of the `nth` finding of `rule` that has one (0 is the first) makes `expected` of `template`; the finding is
 * gone then, no other is new, and fixing twice changes nothing (docs/architecture.md, invariant 5).
 */
export function checkFix(
  template: string,
  rule: string,
  expected: string,
  { nth = 0, ...options }: CheckOptions & { readonly nth?: number } = {},
): void {
  check(template, options);
  const { text } = sourceOf(template);
  const judged = options.as?.(text) ?? text;
  const found = findingsIn(judged, options);
  const finding = found.filter((each) => each.rule === rule && each.fixes.length > 0)[nth];
  const fix = finding?.fixes[0];
  if (!finding || !fix) throw new Error(`finding ${nth} of ${rule} has no fix`);
  const fixed = applyEdits(judged, fix.edits);
  const wanted = sourceOf(expected).text;
  expect(fixed).toBe(options.as?.(wanted) ?? wanted);
  const { stays, comes } = afterFix(judged, found, finding, fix, options);
  const left = [...stays, ...comes].filter(({ rule }) => !isOfForm(rule, text, judged));
  expect(left.map(({ rule, start, end }) => `${rule}: ${fixed.slice(start, end)}`)).toEqual([]);
  const settings = settingsOf(options);
  const settled = applySafeFixes(fixed, settings).text;
  expect(applySafeFixes(settled, settings).text).toBe(settled);
}

/** What the fix of a finding leaves of it, and what it brings: both must be empty. */
export function afterFix(
  text: string,
  found: readonly Finding[],
  finding: Finding,
  { edits }: Fix,
  options: CheckOptions = {},
): { readonly stays: readonly Finding[]; readonly comes: readonly Finding[] } {
  const gone = keyAt(finding, moved(edits, finding.start));
  const left = found.map((each) => keyAt(each, moved(edits, each.start)));
  left.splice(left.indexOf(gone), 1);
  const more = lintText(applyEdits(text, edits), settingsOf(options)).filter((each) => {
    const known = left.indexOf(keyAt(each, each.start));
    if (known >= 0) left.splice(known, 1);
    return known < 0;
  });
  const stays = more.filter((each) => keyAt(each, each.start) === gone);
  return { stays, comes: more.filter((each) => !stays.includes(each)) };
}

const keyAt = ({ rule }: Finding, start: number) => `${rule}@${start}`;

/** Where an offset stands after `edits`. */
function moved(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (start >= offset) break;
    if (end > offset) return start + by;
    by += text.length - (end - start);
  }
  return offset + by;
}

function settingsOf({ only, whole, as, ...settings }: CheckOptions): LintOptions {
  return { ...defaultOptions, ...settings };
}

/** All findings in a text, each sound: in the text, with a message in both languages, with edits in order and apart. */
export function findingsIn(text: string, options: CheckOptions = {}): readonly Finding[] {
  const settings = settingsOf(options);
  const found = lintText(text, settings);
  for (const locale of ['vi', 'en'] as const) {
    const messages = lintText(text, { ...settings, locale });
    expect(messages.map(({ start, rule }) => [start, rule])).toEqual(
      found.map(({ start, rule }) => [start, rule]),
    );
    expect(messages.every(isSpoken)).toBe(true);
  }
  for (const finding of found) expect(faultsOf(text, finding)).toEqual([]);
  return found;
}

const isSpoken = ({ message, fixes, related }: Finding) =>
  [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)].every(
    (words) => words.trim() !== '' && !/undefined|NaN|\[object/.test(words),
  );

/** What is wrong with a finding as plain data: places outside the text, edits that overlap or change nothing. */
export function faultsOf(text: string, finding: Finding): readonly string[] {
  const { rule, start, end, fixes, related } = finding;
  const lies = (place: { start: number; end: number }) =>
    0 <= place.start && place.start <= place.end && place.end <= text.length;
  const faults: string[] = [];
  if (!lies({ start, end }) || (start === end && text !== '')) faults.push(`${rule} marks ${start}–${end}`);
  if (!related.every((place) => place.elsewhere || lies(place)))
    faults.push(`${rule} names a place outside the text`);
  for (const { edits } of fixes) {
    const apart = edits.every((edit, i) => lies(edit) && (i === 0 || edits[i - 1]!.end <= edit.start));
    if (!apart) faults.push(`${rule} has edits out of order: ${JSON.stringify(edits)}`);
    else if (applyEdits(text, edits) === text) faults.push(`${rule} has a fix that changes nothing`);
  }
  return faults;
}

const keyOf = ({ start, end, rule }: Mark) => `${rule} ${start} ${end}`;

/** A finding as carets show it: up to the end of the line that it begins on. */
function markOf(text: string, start: number, end: number, rule: string): Mark {
  const lineEnd = text.indexOf('\n', start);
  const goesOn = lineEnd >= 0 && end > lineEnd;
  return { start, end: goesOn ? lineEnd : end, goesOn, rule, severity: undefined };
}

/** The way back from offsets in the judged text to offsets in its source. */
function placesIn(source: string, as: (source: string) => string): (offset: number) => number {
  const places = new Map<number, number>();
  for (let i = source.length; i >= 0; i--) places.set(as(source.slice(0, i)).length, i);
  return (offset) => {
    const place = places.get(offset);
    if (place === undefined) throw new Error(`offset ${offset} stands within a letter`);
    return place;
  };
}
