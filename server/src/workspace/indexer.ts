import type { WorkspaceHost, WorkspaceOptions } from './host.ts';
import { isConfig, uriKey } from './uri.ts';

/** So much text is indexed before the event loop gets its turn, in UTF-16 units: some milliseconds of work. */
const slice = 100_000;

/** What the indexer asks of the workspace whose files it reads. */
export interface IndexerHost extends Pick<WorkspaceHost, 'files' | 'yieldToEventLoop' | 'progress' | 'warn'> {
  /** Indexes a file; the text is undefined where the file is gone or cannot be read. Does not throw. */
  readonly index: (uri: string, text: string | undefined) => void;
  /** Whether a plan is open in the editor: then its file does not count. */
  readonly isOpen: (uri: string) => boolean;
  /** Called when everything that was requested is indexed. */
  readonly onIdle: () => void;
}

interface Batch {
  readonly uris: readonly string[];
  readonly texts: readonly (string | undefined)[];
}

/**
 * The queue of files to be indexed. Files are read in batches and indexed in slices, so that nobody waits long for the
 * event loop. Configurations come first, since plans are read under them.
 */
export class Indexer {
  readonly #host: IndexerHost;
  readonly #options: WorkspaceOptions;
  /** Files to be read, by key. */
  readonly #requested = new Map<string, string>();
  #reading: Promise<void> | undefined;
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

  /** Has files read, again where they were read already. */
  request(uris: readonly string[]): void {
    if (this.#isDisposed) return;
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

  /** Nothing is read any more. */
  dispose(): void {
    this.#isDisposed = true;
    this.#requested.clear();
  }

  async #readRequested(): Promise<void> {
    const { yieldToEventLoop, progress, onIdle } = this.#host;
    await yieldToEventLoop();
    progress(this.#done, this.#total);
    // A file may be requested after the queue was found empty and before the awaited promise resolves.
    do await this.#drain();
    while (this.#requested.size > 0);
    this.#reading = undefined;
    this.#done = this.#total = 0;
    progress(0, 0);
    onIdle();
  }

  /** Empties the queue file by file; the next batch is fetched while one is indexed. */
  async #drain(): Promise<void> {
    const { yieldToEventLoop, progress, index } = this.#host;
    let sinceYield = 0;
    let next = this.#fetch();
    for (;;) {
      const { uris, texts } = await next;
      if (uris.length === 0 && this.#requested.size === 0) return;
      next = this.#fetch();
      for (const [i, uri] of uris.entries()) {
        if (this.#isDisposed) return;
        const text = texts[i];
        index(uri, text);
        sinceYield += text?.length ?? 0;
        if (sinceYield < slice) continue;
        sinceYield = 0;
        await yieldToEventLoop();
      }
      for (const _ of uris) progress(++this.#done, this.#total);
    }
  }

  async #fetch(): Promise<Batch> {
    const uris = this.#takeBatch();
    if (uris.length === 0) return { uris, texts: [] };
    try {
      return { uris, texts: await this.#host.files.read(uris) };
    } catch (error) {
      this.#host.warn(String(error));
      return { uris: [], texts: [] };
    }
  }

  #takeBatch(): string[] {
    const uris: string[] = [];
    for (const [key, uri] of this.#requested) {
      if (uris.length === this.#options.readConcurrency) break;
      uris.push(uri);
      this.#requested.delete(key);
    }
    return uris;
  }
}
