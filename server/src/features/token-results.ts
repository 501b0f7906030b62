/** How many documents have an answer that is remembered; an editor that has more plans open gets all tokens of the others. */
const maxDocuments = 50;

/** The last answer for each document, so that the next one need only say what has changed. */
export class TokenResults {
  readonly #last = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  #count = 0;

  /** Remembers an answer instead of the one before it; gives the id by which `find` knows it. */
  remember(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.delete(uri); // the map is in the order of the answers
    this.#last.set(uri, { id, data });
    for (const oldest of this.#last.keys()) {
      if (this.#last.size <= maxDocuments) break;
      this.#last.delete(oldest);
    }
    return id;
  }

  /** The answer with this id; undefined where it is not the last one for the document. */
  find(uri: string, id: string): readonly number[] | undefined {
    const last = this.#last.get(uri);
    return last?.id === id ? last.data : undefined;
  }

  /** Forgets a document that was closed. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
