import { type Plan, readPlan } from '#model/plan.ts';
import type { Locale } from '#rules/options.ts';
import { findPlans } from './find-plans.ts';
import { readPlanFile, readText } from './input.ts';
import type { Terminal } from './terminal.ts';
import { harmless } from './width.ts';

/** A plan that a command was given by name, or why there is none. */
export type NamedPlan =
  | { readonly path: string; readonly plan: Plan; readonly error?: undefined }
  | { readonly path: string; readonly plan?: undefined; readonly error: string };

/** The plans named, one after another; `-` is the standard input. What cannot be read is said at once. */
export async function* namedPlans(
  operands: readonly string[],
  locale: Locale,
  terminal: Terminal,
): AsyncGenerator<NamedPlan> {
  for (const operand of operands) {
    if (terminal.outFailure()) return;
    const path = operand === '-' ? '<stdin>' : operand;
    const text = operand === '-' ? await readText(terminal.stdin()) : await readPlanFile(operand);
    if (typeof text === 'string') {
      yield { path, plan: readPlan(text) };
    } else {
      const error = text.problem[locale];
      await terminal.err(`${harmless(path)}: ${error}\n`);
      yield { path, error };
    }
  }
}

/** As `namedPlans`, and of folders every plan in them. */
export async function* plansAt(
  operands: readonly string[],
  locale: Locale,
  terminal: Terminal,
): AsyncGenerator<NamedPlan> {
  for (const operand of operands) {
    const found = operand === '-' ? [{ path: operand }] : await findPlans([operand]);
    for (const { path, ...rest } of found) {
      const problem = 'problem' in rest ? rest.problem : undefined;
      if (!problem) yield* namedPlans([path], locale, terminal);
      else {
        const error = problem[locale];
        await terminal.err(`${harmless(path)}: ${error}\n`);
        yield { path, error };
      }
    }
  }
}
