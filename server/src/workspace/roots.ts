import type { Origin } from '#catalog/legal-document.ts';
import { isHidden, isIn, nameOf, parentOf, uriKey } from './uri.ts';

/** What a workspace consists of: folders, as their client writes them, and single files. Iterating gives the folders. */
export class Roots implements Iterable<string> {
  readonly #folders = new Map<string, string>();
  /** The names of single files. */
  readonly #files = new Map<string, string>();

  [Symbol.iterator](): Iterator<string> {
    return this.#folders.values();
  }

  add(folder: string): void {
    this.#folders.set(folderKey(folder), folder);
  }

  /** Adds a single file, wherever it lies. */
  addFile({ uri, name }: Origin): void {
    this.#files.set(uriKey(uri), name);
  }

  remove(folder: string): void {
    this.#folders.delete(folderKey(folder));
  }

  has(folder: string): boolean {
    return this.#folders.has(folderKey(folder));
  }

  /** Whether a file is one of the single files, or lies in a folder and not where nobody looks for plans. */
  holds(uri: string): boolean {
    const key = uriKey(uri);
    if (this.#files.has(key)) return true;
    return [...this.#folders.keys()].some(
      (folder) => isIn(key, folder) && !isHidden(key.slice(folder.length)),
    );
  }

  /** Whether the folder of a file is one of the folders or lies above one. */
  areBelow(file: string): boolean {
    const above = parentOf(uriKey(file)) ?? '';
    return [...this.#folders.keys()].some((folder) => isIn(`${folder}/`, above));
  }

  /** How a file is called to a reader: the name that it was added with, else its path from its folder. */
  nameOf(uri: string): string {
    return this.#files.get(uriKey(uri)) ?? nameOf(uri, this);
  }

  /** A document that is not saved yet, as a file of the only folder, where there is but one. */
  asFile(uri: string): string {
    const [only] = this.#folders.size === 1 ? this.#folders.values() : [];
    const isFile = uri.includes('://');
    return isFile || only === undefined ? uri : `${only.replace(/\/$/, '')}/${uri}`;
  }
}

const folderKey = (folder: string) => uriKey(folder).replace(/\/$/, '');
