import { isHidden, isIn, nameOf, parentOf, uriKey } from './uri.ts';

/** The folders of a workspace, as their client writes them. */
export class Roots implements Iterable<string> {
  readonly #folders = new Map<string, string>();

  [Symbol.iterator](): Iterator<string> {
    return this.#folders.values();
  }

  add(folder: string): void {
    this.#folders.set(folderKey(folder), folder);
  }

  remove(folder: string): void {
    this.#folders.delete(folderKey(folder));
  }

  has(folder: string): boolean {
    return this.#folders.has(folderKey(folder));
  }

  /** Whether a file lies in a folder, and not where nobody looks for plans. */
  holds(uri: string): boolean {
    const key = uriKey(uri);
    return [...this.#folders.keys()].some(
      (folder) => isIn(key, folder) && !isHidden(key.slice(folder.length)),
    );
  }

  /** Whether the folder of a file is one of the folders or lies above one. */
  areBelow(file: string): boolean {
    const above = parentOf(uriKey(file)) ?? '';
    return [...this.#folders.keys()].some((folder) => isIn(`${folder}/`, above));
  }

  /** How a file is called to a reader: its path from its folder. */
  nameOf(uri: string): string {
    return nameOf(uri, this);
  }

  /** A document that is not saved yet, as a file of the only folder, where there is but one. */
  asFile(uri: string): string {
    const [only] = this.#folders.size === 1 ? this.#folders.values() : [];
    const isFile = uri.includes('://');
    return isFile || only === undefined ? uri : `${only.replace(/\/$/, '')}/${uri}`;
  }
}

const folderKey = (folder: string) => uriKey(folder).replace(/\/$/, '');
