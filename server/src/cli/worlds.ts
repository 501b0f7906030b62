import { pathToFileURL } from 'node:url';
import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { noConfig } from '#config/config.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { referenceDataOf } from '#workspace/reference-data.ts';
import type { Configs } from './configs.ts';

/** So much text is kept as plans from the first look to the second, in UTF-16 units; what is more is read once more. */
const mostKept = 4_000_000;

/**
 * What the plans that a command names know of each other. Where only one is named there is nothing to know; else each is
 * to be seen by `look` before any is asked for with `plan`.
 */
export class Worlds {
  readonly #configs: Configs;
  readonly #store = new PlanIndex();
  readonly #plans = new Map<string, Plan>();
  #kept = 0;

  constructor(configs: Configs) {
    this.#configs = configs;
  }

  /** What is known of agencies and documents where a file stands. */
  referenceData(file: string): ReferenceData {
    const config = this.#configs.of(file);
    if (this.#store.size === 0 && config === noConfig) return catalogData;
    return referenceDataOf(pathToFileURL(file).href, config, this.#store);
  }

  /** Takes note of a plan that others may cite. */
  look(file: string, text: string): void {
    const uri = pathToFileURL(file).href;
    const plan = readPlan(text, referenceDataOf(uri, this.#configs.of(file), this.#store));
    this.#store.put(entryOf(plan, { uri, name: file }, 'exports'));
    if (this.#kept + text.length > mostKept) return;
    this.#kept += text.length;
    this.#plans.set(file, plan);
  }

  /** The plan that a file is; each is given once, and then no longer kept. */
  plan(file: string, text: string): Plan {
    const kept = this.#plans.get(file);
    this.#plans.delete(file);
    return kept?.text === text ? kept : readPlan(text, this.referenceData(file));
  }
}
