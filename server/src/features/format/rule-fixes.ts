import type { Steps } from '#grammar/text/steps.ts';
import type { Plan } from '#model/plan.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { TextEdit } from '#rules/finding.ts';
import { nonOverlapping, safeFixOf } from '#rules/fix.ts';
import { everyFindingSteps } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { isSameWord, wordSpans } from './words.ts';

/** The rules whose safe fixes are about form alone: blanks, markers, torn paragraphs, number, date, recipients. */
const formattingRules: ReadonlySet<string> = new Set([
  'spacing',
  'marker-style',
  'broken-paragraph',
  'number-format',
  'date-format',
  'recipients-format',
  'closing-mark',
]);

/** The options under which only the rules about form run; one that is switched off stays so, and directives hold. */
export function formattingOptions(
  options: LintOptions,
  rules: ReadonlySet<string> = formattingRules,
): LintOptions {
  const off = ruleIds.filter((id) => !rules.has(id));
  return { ...options, rules: { ...options.rules, ...Object.fromEntries(off.map((id) => [id, 'off'])) } };
}

/** The edits of the safe fixes about form that keep every word. A rule that throws is reported where findings are computed. */
export function* ruleFixEdits(plan: Plan, formatting: LintOptions): Steps<readonly TextEdit[]> {
  const findings = yield* everyFindingSteps(plan, formatting, () => {});
  const fixes = findings.flatMap((finding) => {
    const fix = formattingRules.has(finding.rule) ? safeFixOf(finding) : undefined;
    return fix?.edits.every((edit) => keepsWords(plan.text, edit)) ? [fix] : [];
  });
  return nonOverlapping(fixes).flatMap(({ edits }) => edits);
}

/** Whether an edit leaves the words that it touches: `5` may become `05`. */
function keepsWords(text: string, edit: TextEdit): boolean {
  let { start, end } = edit;
  while (start > 0 && isOfWord(text[start - 1]!)) start--;
  while (end < text.length && isOfWord(text[end]!)) end++;
  const after = text.slice(start, edit.start) + edit.text + text.slice(edit.end, end);
  const [was, is] = [text.slice(start, end), after];
  const [words, others] = [wordSpans(was), wordSpans(is)];
  return (
    words.length === others.length &&
    words.every((word, i) =>
      isSameWord(was.slice(word.start, word.end), is.slice(others[i]!.start, others[i]!.end)),
    )
  );
}

const isOfWord = (unit: string) => /[\p{L}\p{M}\p{N}\ud800-\udfff]/u.test(unit);
