import type { WorkspaceHost, WorkspaceOptions } from './host.ts';
import type { IndexDepth } from './index-entry.ts';
import { isConfig, uriKey } from './uri.ts';

/** So much text is indexed before the event loop gets its turn, in UTF-16 units: some milliseconds of work. */
const slice = 100_000;

/** What the indexer asks of the workspace whose files it reads. */
export interface IndexerHost extends Pick<WorkspaceHost, 'files' | 'yieldToEventLoop' | 'progress' | 'warn'> {
  /** Indexes a file; the text is undefined where the file is gone or cannot be read. Does not throw. */
  readonly index: (uri: string, text: string | undefined, depth: IndexDepth) => void;
  /** Whether a plan is open in the editor: then its file does not count. */
  readonly isOpen: (uri: string) => boolean;
  /** Called when everything that was requested is indexed, if only to the outline. */
  readonly onIdle: () => void;
}

interface Batch {
  readonly uris: readonly string[];
  readonly texts: readonly (string | undefined)[];
}

/**
 * The queue of files to be indexed. Files are read in batches and indexed in slices, so that nobody waits long for the
 * event loop. Configurations come first, since plans are read under them. Where many files wait, plans are indexed to
 * their outline, and once more to the full depth when nothing else waits.
 */
export class Indexer {
  readonly #host: IndexerHost;
  readonly #options: WorkspaceOptions;
  /** Files to be read, by key. */
  readonly #requested = new Map<string, string>();
  /** Plans that are not indexed to the full depth yet, by key. */
  readonly #shallow = new Map<string, string>();
  /** Files that were requested again after their texts were fetched for the full depth: those texts are old. */
  readonly #stale = new Set<string>();
  #reading: Promise<void> | undefined;
  #deepening: Promise<void> | undefined;
  #done = 0;
  #total = 0;
  #isDisposed = false;

  constructor(host: IndexerHost, options: WorkspaceOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Resolves when the requested files are read; undefined when there are none. */
  get reading(): Promise<void> | undefined {
    return this.#reading;
  }

  /** Resolves when plans that were indexed to their outline are indexed fully; undefined when there are none. */
  get deepening(): Promise<void> | undefined {
    return this.#deepening;
  }

  /** Has files read, again where they were read already. */
  request(uris: readonly string[]): void {
    if (this.#isDisposed) return;
    for (const uri of uris) this.#stale.add(uriKey(uri));
    const wanted = uris.filter((uri) => !this.#host.isOpen(uri) && !this.#requested.has(uriKey(uri)));
    if (wanted.length === 0) return;
    const waiting = [...this.#requested.values(), ...wanted];
    this.#requested.clear();
    for (const uri of waiting.filter(isConfig)) this.#requested.set(uriKey(uri), uri);
    for (const uri of waiting) this.#requested.set(uriKey(uri), uri);
    this.#total += wanted.length;
    this.#reading ??= this.#readRequested();
  }

  /** Takes a file off the queue. */
  cancel(uri: string): void {
    this.#requested.delete(uriKey(uri));
  }

  /** Takes all files off the queue that are gone. */
  cancelAll(isGone: (uri: string) => boolean): void {
    for (const [key, uri] of this.#requested) if (isGone(uri)) this.#requested.delete(key);
  }

  /** Notes how far a plan is indexed now. */
  reached(uri: string, depth: IndexDepth): void {
    if (depth === this.#options.depth) this.#shallow.delete(uriKey(uri));
    else this.#shallow.set(uriKey(uri), uri);
  }

  /** Nothing is read any more. */
  dispose(): void {
    this.#isDisposed = true;
    this.#requested.clear();
    this.#shallow.clear();
  }

  async #readRequested(): Promise<void> {
    const { yieldToEventLoop, progress, index, onIdle } = this.#host;
    await yieldToEventLoop();
    progress(this.#done, this.#total);
    const count = () => {
      this.#done++;
      progress(this.#done, this.#total);
    };
    const indexRequested = (uri: string, text: string | undefined) => {
      const isLong = this.#requested.size > this.#options.outlineFirstThreshold;
      index(uri, text, isLong ? 'outline' : this.#options.depth);
    };
    // A file may be requested after the queue was found empty and before the awaited promise resolves.
    do await this.#drain(this.#requested, count, indexRequested);
    while (this.#requested.size > 0);
    this.#reading = undefined;
    this.#done = this.#total = 0;
    progress(0, 0);
    onIdle();
    if (this.#shallow.size > 0) this.#deepening ??= this.#deepen();
    else if (!this.#deepening) this.#stale.clear();
  }

  /** Indexes the shallow plans fully, whenever nothing else is to be read. */
  async #deepen(): Promise<void> {
    await this.#drain(
      this.#shallow,
      () => {},
      (uri, text) => {
        if (!this.#stale.has(uriKey(uri))) this.#host.index(uri, text, this.#options.depth);
      },
    );
    this.#deepening = undefined;
    this.#stale.clear();
    this.#host.onIdle();
    if (this.#shallow.size > 0) this.#deepening = this.#deepen();
  }

  /** Empties `queue` file by file; the next batch is fetched while one is indexed. */
  async #drain(
    queue: Map<string, string>,
    count: () => void,
    index: (uri: string, text: string | undefined) => void,
  ): Promise<void> {
    let sinceYield = 0;
    let next = this.#fetch(queue);
    for (;;) {
      const { uris, texts } = await next;
      if (uris.length === 0 && queue.size === 0) return;
      next = this.#fetch(queue);
      for (const [i, uri] of uris.entries()) {
        if (this.#isDisposed) return;
        const text = texts[i];
        index(uri, text);
        sinceYield += text?.length ?? 0;
        if (sinceYield < slice) continue;
        sinceYield = 0;
        await this.#host.yieldToEventLoop();
        if (queue === this.#shallow) while (this.#reading) await this.#reading;
      }
      for (const _ of uris) count();
    }
  }

  async #fetch(queue: Map<string, string>): Promise<Batch> {
    const uris = this.#takeBatch(queue);
    if (uris.length === 0) return { uris, texts: [] };
    try {
      return { uris, texts: await this.#host.files.read(uris) };
    } catch (error) {
      this.#host.warn(String(error));
      return { uris: [], texts: [] };
    }
  }

  #takeBatch(queue: Map<string, string>): string[] {
    const uris: string[] = [];
    for (const [key, uri] of queue) {
      if (uris.length === this.#options.readConcurrency) break;
      uris.push(uri);
      queue.delete(key);
      if (queue === this.#shallow) this.#stale.delete(key);
    }
    return uris;
  }
}
