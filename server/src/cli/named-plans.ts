import type { Plan } from '#model/plan.ts';
import type { Locale } from '#rules/options.ts';
import { Configs } from './configs.ts';
import { type Found, findPlans } from './find-plans.ts';
import { readPlanFile, readText } from './input.ts';
import type { Terminal } from './terminal.ts';
import { harmless } from './width.ts';
import { Worlds } from './worlds.ts';

/** A plan that a command was given by name, or why there is none. */
export type NamedPlan =
  | { readonly path: string; readonly plan: Plan; readonly error?: undefined }
  | { readonly path: string; readonly plan?: undefined; readonly error: string };

/** The plans named, one after another; `-` is the standard input. What cannot be read is said at once. */
export function namedPlans(
  operands: readonly string[],
  locale: Locale,
  terminal: Terminal,
): AsyncGenerator<NamedPlan> {
  return plansOf(
    operands.map((path) => ({ path })),
    locale,
    terminal,
  );
}

/** The files that `operands` name, and of folders every plan in them; `-` is the standard input. */
export async function planFiles(operands: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const operand of operands) {
    if (operand === '-') found.push({ path: operand });
    else found.push(...(await findPlans([operand])));
  }
  return found;
}

/** The plans in files that were found, one after another. What cannot be read is said at once. */
export async function* plansOf(
  found: readonly Found[],
  locale: Locale,
  terminal: Terminal,
): AsyncGenerator<NamedPlan> {
  const configs = new Configs();
  const worlds = new Worlds(configs);
  for (const { path: operand, problem } of found) {
    if (terminal.outFailure()) return;
    const path = operand === '-' ? '<stdin>' : operand;
    const text = problem ? { problem } : await textOf(operand, terminal);
    if (typeof text === 'string') {
      const plan = worlds.plan(path, text);
      for (const { at, message } of configs.complaints())
        await terminal.err(`${harmless(at)}: ${harmless(message[locale])}\n`);
      yield { path, plan };
    } else {
      const error = text.problem[locale];
      await terminal.err(`${harmless(path)}: ${error}\n`);
      yield { path, error };
    }
  }
}

const textOf = (operand: string, terminal: Terminal) =>
  operand === '-' ? readText(terminal.stdin()) : readPlanFile(operand);
