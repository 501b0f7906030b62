import type { ReferenceData } from '#catalog/reference-data.ts';
import { isIn, uriKey } from './uri.ts';

/** The plans that are open in the editor, and the reference data that they were read with. */
export class OpenPlans {
  /** Their addresses as the client writes them, by key. */
  readonly #uris = new Map<string, string>();
  readonly #referenceData = new Map<string, ReferenceData>();

  has(uri: string): boolean {
    return this.#uris.has(uriKey(uri));
  }

  add(uri: string): void {
    this.#uris.set(uriKey(uri), uri);
  }

  remove(uri: string): void {
    this.#uris.delete(uriKey(uri));
    this.#referenceData.delete(uriKey(uri));
  }

  /** The keys of the plans in a folder, which is given as a key. */
  in(folder: string): string[] {
    return [...this.#uris.keys()].filter((key) => isIn(key, folder));
  }

  /** The keys of the documents that are not saved yet. */
  unsaved(): string[] {
    return [...this.#uris].filter(([, uri]) => !uri.includes('://')).map(([key]) => key);
  }

  /** Whether a folder, given as a key, lies above an open plan or is its folder. */
  areBelow(folder: string): boolean {
    return [...this.#uris.keys()].some((key) => isIn(`${key}/`, folder));
  }

  /** The reference data of a plan: the same value until it is invalidated. */
  referenceData(uri: string, make: () => ReferenceData): ReferenceData {
    const key = uriKey(uri);
    const referenceData = this.#referenceData.get(key) ?? make();
    this.#referenceData.set(key, referenceData);
    return referenceData;
  }

  /** Drops the reference data of the open ones of these plans, given as keys; gives their addresses. */
  invalidate(plans: ReadonlySet<string>): string[] {
    const affected = [...this.#uris].filter(([key]) => plans.has(key));
    for (const [key] of affected) this.#referenceData.delete(key);
    return affected.map(([, uri]) => uri);
  }
}
