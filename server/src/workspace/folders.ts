import { isHidden, isIn, nameOf, parentOf, uriKey } from './uri.ts';

/** The folders of a workspace, as their client writes them. */
export class Folders implements Iterable<string> {
  readonly #byKey = new Map<string, string>();

  [Symbol.iterator](): Iterator<string> {
    return this.#byKey.values();
  }

  add(folder: string): void {
    this.#byKey.set(keyOf(folder), folder);
  }

  remove(folder: string): void {
    this.#byKey.delete(keyOf(folder));
  }

  has(folder: string): boolean {
    return this.#byKey.has(keyOf(folder));
  }

  /** Whether a file lies in a folder, and not where nobody looks for plans. */
  holds(uri: string): boolean {
    const key = uriKey(uri);
    return [...this.#byKey.keys()].some((folder) => isIn(key, folder) && !isHidden(key.slice(folder.length)));
  }

  /** Whether the folder of a file is above one of these, or is one. */
  areBelow(file: string): boolean {
    const above = parentOf(uriKey(file)) ?? '';
    return [...this.#byKey.keys()].some((folder) => isIn(`${folder}/`, above));
  }

  /** How a file is called to a reader. */
  nameOf(uri: string): string {
    return nameOf(uri, this);
  }

  /** What is no file yet, as a file of the only folder, where there is but one. */
  asFile(uri: string): string {
    const [only] = this.#byKey.size === 1 ? this.#byKey.values() : [];
    const isFile = uri.includes('://');
    return isFile || only === undefined ? uri : `${only.replace(/\/$/, '')}/${uri}`;
  }
}

const keyOf = (folder: string) => uriKey(folder).replace(/\/$/, '');
