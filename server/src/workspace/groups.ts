/** Members by key, each once; a key without members is not kept. */
export class Groups {
  readonly #groups = new Map<string, Set<string>>();

  /** The members of a key. */
  of(key: string): ReadonlySet<string> {
    return this.#groups.get(key) ?? none;
  }

  /** Takes a member from the keys `before`, and puts it under the keys `after`. */
  replace(member: string, before: Iterable<string> = [], after: Iterable<string> = []): void {
    const wanted = new Set(after);
    for (const key of before) if (!wanted.has(key)) this.#take(key, member);
    for (const key of wanted) {
      const group = this.#groups.get(key);
      if (group) group.add(member);
      else this.#groups.set(key, new Set([member]));
    }
  }

  #take(key: string, member: string): void {
    const group = this.#groups.get(key);
    group?.delete(member);
    if (group?.size === 0) this.#groups.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();
