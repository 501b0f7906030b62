import { type FactObserver, type Plan, readPlan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { Timed } from '#rules/lint.ts';
import { reportWords } from './messages.ts';
import { tableText } from './table.ts';

/** What something has cost, in milliseconds. */
interface Cost {
  readonly name: string;
  readonly ms: number;
  readonly findings: number;
}

/**
 * Where the time of `kh lint` goes: reading, the facts of the plan, the rules. A fact is read when a rule first asks for it; its time is
 * its own, and neither that of the rule nor that of the fact that asked.
 */
export class Profile {
  readonly #clock: () => number;
  readonly #ms = new Map<string, number>();
  readonly #rules = new Set<string>();
  readonly #findings = new Map<string, number>();
  /** The time that has gone to others, of each thing that is being timed, the innermost last. */
  readonly #spentInside: number[] = [];

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** The plan that a text is; the time of each of its facts is taken when it is read. */
  read(text: string, referenceData: Plan['referenceData']): Plan {
    const observer: FactObserver = (fact, read) => this.#time(`model.${fact}`, read);
    return this.#time('reading', () => readPlan(text, referenceData, observer));
  }

  readonly timed: Timed = (rule, check) => {
    this.#rules.add(rule);
    this.#time(rule, check);
  };

  /** Counts findings by their rules. */
  count(rules: readonly string[]): void {
    for (const rule of rules) this.#findings.set(rule, (this.#findings.get(rule) ?? 0) + 1);
  }

  #time<T>(name: string, work: () => T): T {
    const start = this.#clock();
    this.#spentInside.push(0);
    try {
      return work();
    } finally {
      const whole = this.#clock() - start;
      const own = whole - this.#spentInside.pop()!;
      this.#ms.set(name, (this.#ms.get(name) ?? 0) + own);
      const outer = this.#spentInside.length - 1;
      if (outer >= 0) this.#spentInside[outer]! += whole;
    }
  }

  /** The dearest first: reading, the model and the rules. */
  costs(): Cost[] {
    const costs = [...this.#ms].map(([name, ms]) => ({ name, ms, findings: this.#findings.get(name) ?? 0 }));
    return costs.sort((a, b) => b.ms - a.ms || (a.name < b.name ? -1 : 1));
  }

  /** For people: a table. */
  text(locale: Locale, columns: number): string {
    const costs = this.costs();
    const total = sumOf(costs);
    const heading = reportWords.profile.map((word) => word[locale]);
    const rows = costs.map(({ name, ms, findings }) => [
      name,
      ms.toFixed(2),
      `${((100 * ms) / (total || 1)).toFixed(1)}%`,
      this.#rules.has(name) ? String(findings) : '',
    ]);
    return tableText(heading, [...rows, [reportWords.total[locale], total.toFixed(2), '100%', '']], columns);
  }

  /** For programs: `profile` of the JSON report. */
  json() {
    const costs = this.costs();
    const total = sumOf(costs);
    const rounded = (value: number) => Math.round(value * 1000) / 1000;
    const share = (ms: number) => rounded(ms / (total || 1));
    return {
      total: rounded(total),
      reading: rounded(this.#ms.get('reading') ?? 0),
      model: costs
        .filter(({ name }) => name.startsWith('model.'))
        .map(({ name, ms }) => ({ part: name.slice('model.'.length), ms: rounded(ms), share: share(ms) })),
      rules: costs
        .filter(({ name }) => this.#rules.has(name))
        .map(({ name, ms, findings }) => ({ rule: name, ms: rounded(ms), share: share(ms), findings })),
    };
  }
}

const sumOf = (costs: readonly Cost[]) => costs.reduce((sum, { ms }) => sum + ms, 0);
