import { sanitize } from '#grammar/text/sanitize.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';
import type { UsageProblem } from './args.ts';
import type { ExitCode } from './command.ts';
import { type ConfigOptions, configsFor, outputLocale } from './config-options.ts';
import type { CommandConfigs } from './configs.ts';
import { type FoundPlan, findPlans } from './find-plans.ts';
import { readPlanFile, readText } from './input.ts';
import { messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** A plan that a command was given by name, or why there is none. */
export type NamedPlan =
  | { readonly path: string; readonly plan: Plan; readonly error?: undefined }
  | { readonly path: string; readonly plan?: undefined; readonly error: string };

interface PlanArgs {
  readonly values: ConfigOptions & { readonly locale: Locale };
  readonly commandLineValues: { readonly locale?: Locale };
  readonly operands: readonly string[];
}

/** The plans that a command line names: files, folders and patterns; `-` is the standard input. */
export class NamedPlans implements AsyncIterable<NamedPlan> {
  readonly locale: Locale;
  /** Whether the command line names exactly one plan, by its own path: the output need not name it then. */
  readonly isOne: boolean;
  readonly #found: readonly FoundPlan[];
  readonly #configs: CommandConfigs;
  readonly #terminal: Terminal;
  #hasFailed = false;

  /** The plans of a command line, or a usage error. */
  static async of(args: PlanArgs, terminal: Terminal): Promise<NamedPlans | UsageProblem> {
    const { values, operands } = args;
    if (operands.length === 0) return { problem: messages.noFile };
    const configs = configsFor(values);
    if ('problem' in configs) return configs;
    const found = await findPlans(operands);
    const isOne = operands.length === 1 && found.length === 1 && found[0]!.path === operands[0];
    return new NamedPlans(found, isOne, outputLocale(configs, args), configs, terminal);
  }

  private constructor(
    found: readonly FoundPlan[],
    isOne: boolean,
    locale: Locale,
    configs: CommandConfigs,
    terminal: Terminal,
  ) {
    this.#found = found;
    this.isOne = isOne;
    this.locale = locale;
    this.#configs = configs;
    this.#terminal = terminal;
  }

  /** What the command ends with: 2 where a plan could not be read, or a configuration not be used. */
  get code(): ExitCode {
    return this.#hasFailed || this.#configs.haveProblems ? 2 : 0;
  }

  /** The plans, one after another. A file that cannot be read is reported at once. Reading stops where the output is closed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<NamedPlan> {
    for (const { path: operand, problem } of this.#found) {
      if (this.#terminal.outFailure()) return;
      const path = operand === '-' ? '<stdin>' : operand;
      const text = problem ? { problem } : await this.#textOf(operand);
      if (typeof text === 'string') {
        const plan = readPlan(text, referenceDataOf(this.#configs.of(path)));
        await this.#reportConfigProblems();
        yield { path, plan };
      } else {
        const error = text.problem[this.locale];
        this.#hasFailed = true;
        await this.#terminal.err(`${sanitize(path)}: ${error}\n`);
        yield { path, error };
      }
    }
    await this.#reportConfigProblems();
  }

  async #reportConfigProblems(): Promise<void> {
    for (const { at, message } of this.#configs.newProblems())
      await this.#terminal.err(`${sanitize(at)}: ${sanitize(message[this.locale])}\n`);
  }

  #textOf(operand: string): Promise<string | UsageProblem> {
    return operand === '-' ? readText(this.#terminal.stdin()) : readPlanFile(operand);
  }
}
