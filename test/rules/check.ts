import { expect } from 'vitest';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import type { Finding, Fix, TextEdit } from '#rules/finding.ts';
import { applyEdits, applySafeFixes } from '#rules/fix.ts';
import { lintText } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { type FixtureFile, fixtureText, type Mark, parseFile, renderMarks } from '#test/fixtures/fixture.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';

export interface CheckOptions extends Partial<LintOptions> {
  /** Only the findings of these rules count; all rules run anyway. */
  readonly only?: readonly string[];
  /** The fixture is a whole plan. Most are pieces of one: findings of `rulesOfWholePlans` count there only where one is marked. */
  readonly whole?: boolean;
  /** Gives the form in which the text is linted, prefix by prefix: other line ends, decomposed letters. */
  readonly as?: (text: string) => string;
  /** The rule of the findings that `‹…›` mark, with its severity where the test cares: `citation-case warning`. */
  readonly inline?: string;
}

/** Rules about what a plan has as a whole. */
export const rulesOfWholePlans: ReadonlySet<string> = new Set(['missing-part', 'closing-mark', 'not-a-plan']);

/**
 * The findings in a fixture (test/fixtures/fixture.ts) are the marked ones and no others. The label of a mark is the rule, and
 * its severity where the test cares: `^^^^ clause-numbering error`.
 */
export function checkFindings(fixture: string, options: CheckOptions = {}): void {
  const { text, marks } = readFixture(fixture, options);
  const as = options.as ?? ((source) => source);
  const linted = as(text);
  const isPiece = !options.whole && !marks.some(({ label }) => rulesOfWholePlans.has(ruleOf(label)));
  const counts = (rule: string) =>
    options.only?.includes(rule) ??
    !((isPiece && rulesOfWholePlans.has(rule)) || isOfForm(rule, text, linted));
  const found = findingsIn(linted, options).filter(({ rule }) => counts(rule));
  const toSource = sourceOffsets(text, as);
  const withSeverity = new Set(marks.filter(({ label }) => label.includes(' ')).map(keyOf));
  const actual = found.map((finding): Mark => {
    const mark = markOf(text, toSource(finding.start), toSource(finding.end), finding.rule);
    return withSeverity.has(keyOf(mark)) ? { ...mark, label: `${finding.rule} ${finding.severity}` } : mark;
  });
  expect(renderMarks(text, actual)).toBe(renderMarks(text, marks));
}

/**
 * The findings of the rule that `finding` names, with its severity where the test cares (`citation-after-plan warning`), are the
 * ranges that `‹…›` mark; in decomposed letters and with CRLF line ends, too.
 */
export function checkRule(finding: string, fixture: string, options: CheckOptions = {}): void {
  for (const as of [String, decomposed, crlf])
    checkFindings(fixture, { ...options, only: [ruleOf(finding)], inline: finding, as });
}

/** `rule` has no findings in a fixture, whose marks do not count; in decomposed letters and with CRLF line ends, too. */
export const checkNoFindings = (rule: string, fixture: string, options: CheckOptions = {}): void =>
  checkRule(rule, fixtureText(fixture), options);

/** The text and the marks of a fixture of whole lines; throws where a mark names no rule. */
function readFixture(fixture: string, { inline }: CheckOptions): Pick<FixtureFile, 'text' | 'marks'> {
  const { text, marks } = parseFile(fixture);
  const labelled = marks.map((mark) => ({ ...mark, label: mark.label || (inline ?? '') }));
  for (const { label } of labelled)
    if (!/^\S+(?: (?:error|warning|information))?$/.test(label) || !ruleIds.includes(ruleOf(label)))
      throw new Error(`“${label}” is no rule with or without its severity`);
  return { text: wholeLines(text), marks: labelled };
}

const wholeLines = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

/** A test that decomposes a composed text causes this finding itself. */
const isOfForm = (rule: string, source: string, linted: string) =>
  rule === 'not-nfc' && source !== linted && source === source.normalize('NFC');

/**
 * The fix of the `nth` finding of `rule` that has one (0 is the first) gives `expected`; the finding is gone then, no other is new,
 * and fixing twice changes nothing (docs/architecture.md, invariant 5).
 */
export function checkFix(
  fixture: string,
  rule: string,
  expected: string,
  { nth = 0, ...options }: CheckOptions & { readonly nth?: number } = {},
): void {
  checkFindings(fixture, options);
  const { text } = readFixture(fixture, options);
  const linted = options.as?.(text) ?? text;
  const found = findingsIn(linted, options);
  const finding = found.filter((each) => each.rule === rule && each.fixes.length > 0)[nth];
  const fix = finding?.fixes[0];
  if (!finding || !fix) throw new Error(`finding ${nth} of ${rule} has no fix`);
  const fixed = applyEdits(linted, fix.edits);
  const wanted = wholeLines(fixtureText(expected));
  expect(fixed).toBe(options.as?.(wanted) ?? wanted);
  const { stays, comes } = findingsAfterFix(linted, found, finding, fix, options);
  const left = [...stays, ...comes].filter(({ rule }) => !isOfForm(rule, text, linted));
  expect(left.map(({ rule, start, end }) => `${rule}: ${fixed.slice(start, end)}`)).toEqual([]);
  const settings = settingsOf(options);
  const settled = applySafeFixes(fixed, settings).text;
  expect(applySafeFixes(settled, settings).text).toBe(settled);
}

/** The fix of the finding of `rule` that `‹…›` mark gives `expected`. */
export function checkRuleFix(
  rule: string,
  fixture: string,
  expected: string,
  options: CheckOptions = {},
): void {
  checkFix(fixture, rule, expected, { ...options, only: [rule], inline: rule });
}

/** The findings after a fix that are the fixed one still (`stays`) or new (`comes`): both must be empty. */
export function findingsAfterFix(
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

function settingsOf({ only, whole, as, inline, ...settings }: CheckOptions): LintOptions {
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
    expect(messages.every(isMessage)).toBe(true);
  }
  for (const finding of found) expect(faultsOf(text, finding)).toEqual([]);
  return found;
}

const isMessage = ({ message, fixes, related }: Finding) =>
  [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)].every(
    (words) => words.trim() !== '' && !/undefined|NaN|\[object/.test(words),
  );

/** What is wrong with a finding as plain data: places outside the text, edits that overlap or change nothing. */
export function faultsOf(text: string, finding: Finding): readonly string[] {
  const { rule, start, end, fixes, related } = finding;
  const isInText = (place: { start: number; end: number }) =>
    0 <= place.start && place.start <= place.end && place.end <= text.length;
  const faults: string[] = [];
  if (!isInText({ start, end }) || (start === end && text !== ''))
    faults.push(`${rule} marks ${start}–${end}`);
  if (!related.every((place) => place.otherPlan || isInText(place)))
    faults.push(`${rule} names a place outside the text`);
  for (const { edits } of fixes) {
    const apart = edits.every((edit, i) => isInText(edit) && (i === 0 || edits[i - 1]!.end <= edit.start));
    if (!apart) faults.push(`${rule} has edits out of order: ${JSON.stringify(edits)}`);
    else if (applyEdits(text, edits) === text) faults.push(`${rule} has a fix that changes nothing`);
  }
  return faults;
}

const ruleOf = (label: string) => label.split(' ')[0]!;
const keyOf = ({ start, end, label }: Mark) => `${ruleOf(label)} ${start} ${end}`;

/** The mark of a finding: up to the end of the line that it begins on. */
function markOf(text: string, start: number, end: number, rule: string): Mark {
  const lineEnd = text.indexOf('\n', start);
  const goesOn = lineEnd >= 0 && end > lineEnd;
  return { start, end: goesOn ? lineEnd : end, goesOn, label: rule };
}

/** Maps offsets in the linted text to offsets in its source. */
function sourceOffsets(source: string, as: (source: string) => string): (offset: number) => number {
  const offsets = new Map<number, number>();
  for (let i = source.length; i >= 0; i--) offsets.set(as(source.slice(0, i)).length, i);
  return (offset) => {
    const sourceOffset = offsets.get(offset);
    if (sourceOffset === undefined) throw new Error(`offset ${offset} is within a letter`);
    return sourceOffset;
  };
}
