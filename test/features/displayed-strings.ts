import { catalogData } from '#catalog/reference-data.ts';
import { codeActions } from '#features/code-actions.ts';
import { codeLenses } from '#features/code-lens.ts';
import { completionsAt } from '#features/completion.ts';
import { documentLinks } from '#features/document-links.ts';
import { hoverAt } from '#features/hover.ts';
import { inlayHints } from '#features/inlay-hints.ts';
import { LineIndex } from '#features/position.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { lintPlan } from '#rules/lint.ts';
import { ruleDescriptions } from '#test/rules/pages.ts';

/** Something that an editor shows, and which feature shows it. */
export interface Shown {
  readonly feature: string;
  readonly text: string;
}

const uri = 'file:///a.kh';

/** All that the features show of a text in a language, the same things in the same order in each. */
export function shownIn(text: string, locale: Locale): Shown[] {
  const plan = readPlan(text, catalogData);
  return [...ofFindings(plan, locale), ...ofPlaces(plan, locale), ...ofPlan(plan, locale)];
}

function ofFindings(plan: Plan, locale: Locale): Shown[] {
  const options = { ...defaultOptions, preset: 'strict', final: true, locale } as const;
  const findings = lintPlan(plan, options);
  const lines = new LineIndex(plan.text);
  const actions = codeActions({
    plan,
    options,
    findings,
    document: { uri, version: 1, lines, versioned: true },
    today: '2026-03-10',
    fillsIn: false,
    isInvoked: false,
    docsUrl: undefined,
    range: lines.rangeOf({ start: 0, end: plan.text.length }),
    only: [''],
    dictionaries: { commands: true, config: { uri: 'file:///kh.config.json', text: '{}' } },
  });
  return [
    ...findings.flatMap(({ rule, message, related }) => [
      { feature: `message of ${rule}`, text: message },
      ...related.map((place) => ({ feature: `related of ${rule}`, text: place.message })),
    ]),
    ...actions.map(({ title }) => ({ feature: 'code action', text: title })),
  ];
}

function ofPlaces(plan: Plan, locale: Locale): Shown[] {
  const { text } = plan;
  const lines = new LineIndex(text);
  const described = ruleDescriptions[locale];
  const shown: Shown[] = [];
  const offsets = [...text.matchAll(/(?<!\S)\S|$/gm)].map(({ index }) => index);
  for (const [i, offset] of offsets.entries()) {
    const hover = hoverAt(plan, lines, offset, locale, described)?.contents as { value: string } | undefined;
    if (hover) shown.push({ feature: 'hover', text: hover.value });
    if (i % 5 !== 0 && text[offset - 1] !== '\n') continue; // lists are long, and many are alike
    for (const { label, kind, detail, documentation } of completionsAt(plan, offset, {
      today: '2026-03-10',
      locale,
      ruleDescriptions: described,
    }))
      shown.push(
        { feature: `completion “${label}”`, text: detail },
        ...(documentation === undefined || kind === 'snippet' // a piece of a plan, and a plan is Vietnamese
          ? []
          : [{ feature: `documentation of “${label}”`, text: documentation }]),
      );
  }
  return shown;
}

function ofPlan(plan: Plan, locale: Locale): Shown[] {
  const lines = new LineIndex(plan.text);
  const whole = { start: 0, end: plan.text.length };
  const hints = inlayHints(plan, lines, whole, { deadlines: true, abbreviations: true }, locale);
  return [
    ...codeLenses(plan, uri, lines, locale).map(({ command }) => ({ feature: 'lens', text: command!.title })),
    ...hints.map(({ tooltip }) => ({ feature: 'hint', text: String(tooltip) })),
    ...documentLinks(plan, lines, locale).map(({ tooltip }) => ({ feature: 'link', text: tooltip ?? '' })),
  ];
}
