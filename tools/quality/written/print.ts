import type { Finding } from '#rules/finding.ts';
import { type Comparison, compare, kinds } from './compare.ts';
import type { WrittenPlan } from './plans.ts';
import { readingOf } from './reading.ts';
import { modelTruth, precisionOf, type Sums, shareOf, sumsOf } from './sums.ts';
import type { PlacedFault } from './truth.ts';

/** The plans as the tool reads them, compared with their truth. */
export const compared = (plans: readonly WrittenPlan[]): Comparison[] =>
  plans.map((plan) => compare(plan, readingOf(plan.text)));

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The sums of some plans, as lines. Nothing in them tells what stands in a plan. */
export function sumsText(title: string, sums: Sums): string {
  const { scores, faults, foundFaults, serious, information } = sums;
  const rows = kinds.map((kind) => {
    const { right, wrong, missed, invented } = scores[kind];
    return `  ${kind}: ${percent(shareOf(scores[kind]))} (${right} right, ${wrong} wrong, ${missed} missed, ${invented} invented)`;
  });
  return [
    `${title}: ${sums.plans} plans`,
    ...rows,
    `  truth of the model: ${percent(modelTruth(sums))}`,
    `  faults found: ${foundFaults} of ${faults}, ${percent(faults === 0 ? 1 : foundFaults / faults)}`,
    `  errors and warnings: ${serious.right} true, ${serious.wrong} false, ${percent(precisionOf(serious))}`,
    `  information: ${information.right} true, ${information.wrong} false, ${percent(precisionOf(information))}`,
  ].join('\n');
}

/** All that is not right in each plan, as lines, and the sums. For open plans only. */
export function detailsText(plans: readonly WrittenPlan[]): string {
  const all = compared(plans);
  const details = plans.map(({ name, text, truth }, i) => {
    const { differences, missedFaults, falseFindings } = all[i]!;
    const lines = [
      ...differences,
      ...missedFaults.map((fault) => `fault missed: ${placeOf(text, fault.start)} ${faultText(fault)}`),
      ...falseFindings.map(({ finding, beside }) =>
        [
          `finding false: ${findingText(text, finding)}`,
          ...(beside ? [`    (at a fault of ${faultText(beside)})`] : []),
        ].join('\n'),
      ),
    ];
    return [`${name} (${truth.shape})`, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return [...details, sumsText('All', sumsOf(all))].join('\n\n');
}

const faultText = ({ rule, at, why }: PlacedFault): string =>
  `[${rule.join(' ') || 'no rule'}] “${onOneLine(at)}”: ${why}`;

const findingText = (text: string, { rule, severity, start, end, message }: Finding): string =>
  `${placeOf(text, start)} ${severity} ${rule} “${onOneLine(text.slice(start, end)).slice(0, 80)}”: ${message}`;

const placeOf = (text: string, at: number): string => String(text.slice(0, at).split('\n').length);

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
