import type { Config } from '#config/config.ts';
import { findConfigsAbove } from './config-search.ts';
import { type ReadConfig, WorkspaceConfigs } from './configs.ts';
import type { OpenPlans } from './open-plans.ts';
import type { Roots } from './roots.ts';
import { parentOf, uriKey } from './uri.ts';

/** What the tracker asks of the workspace whose configurations it follows. */
export interface ConfigTrackerHost {
  readonly roots: Roots;
  readonly open: OpenPlans;
  readonly read: (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;
  readonly configRead: (read: ReadConfig) => void;
  /** An open plan, given as a key, may have another configuration now. */
  readonly changed: (plan: string) => void;
  /** The plans in a folder, given as a key, have to be read again: other agencies are known to them now. */
  readonly reread: (folder: string) => void;
}

/** Follows the configurations in the folders of a workspace and above them, and the marks of repositories, which bound them. */
export class ConfigTracker {
  readonly #host: ConfigTrackerHost;
  readonly #configs = new WorkspaceConfigs();
  readonly #searches = new Set<Promise<void>>();

  constructor(host: ConfigTrackerHost) {
    this.#host = host;
  }

  /** The configuration of a plan; of one that is no file yet that of the only folder. */
  of(uri: string): Config {
    return this.#configs.of(this.#host.roots.asFile(uri));
  }

  /** The file of that configuration; where there is none yet, the place for one. None where one is there that cannot be read. */
  fileOf(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    const { roots } = this.#host;
    const file = roots.asFile(uri);
    const read = this.#configs.readOf(file);
    if (read) return { uri: read.uri, text: read.text };
    const place = this.#configs.placeFor(file, roots);
    return place === undefined || this.#configs.knows(place) ? undefined : { uri: place, text: undefined };
  }

  /** Resolves when the searches above folders and files have ended; undefined when there are none. */
  get searching(): Promise<unknown> | undefined {
    return this.#searches.size > 0 ? Promise.all(this.#searches) : undefined;
  }

  /** Reads the configurations above a file; `found` takes each that is not known yet, `ended` is called once. */
  searchAbove(file: string, found: (uri: string, text: string) => void, ended: () => void): Promise<void> {
    const search = async () => {
      const { configs, repository } = await findConfigsAbove(file, this.#host.read);
      if (repository !== undefined) this.#configs.mark(repository, true);
      for (const { uri, text } of configs) if (!this.#configs.has(uri)) found(uri, text);
      ended();
    };
    const searching = search().finally(() => this.#searches.delete(searching));
    this.#searches.add(searching);
    return searching;
  }

  /** Takes what a configuration says; the text is undefined where the file is gone or cannot be read. */
  take(uri: string, text: string | undefined): void {
    if (text === undefined ? !this.#configs.knows(uri) : !this.matters(uri)) return;
    const { roots, open, configRead, changed, reread } = this.#host;
    const folder = parentOf(uriKey(uri)) ?? '';
    const agencies = () => JSON.stringify(this.#configs.of(uri).agencies);
    const before = agencies();
    configRead(this.#configs.put(uri, text, roots));
    for (const plan of [...open.in(folder), ...open.unsaved()]) changed(plan);
    if (agencies() !== before) reread(folder);
  }

  /** A repository has come or gone: plans in it may have another configuration now. */
  repositoryChanged(mark: string, isThere: boolean): boolean {
    if (!this.#configs.mark(mark, isThere)) return false;
    const folder = parentOf(uriKey(mark)) ?? '';
    for (const plan of this.#host.open.in(folder)) this.#host.changed(plan);
    this.#host.reread(folder);
    return true;
  }

  /** Notes whether a configuration exists. */
  setExists(uri: string, isThere: boolean): void {
    this.#configs.setExists(uri, isThere);
  }

  /** The addresses of the configurations in a folder, at any depth. */
  in(folder: string): string[] {
    return this.#configs.in(folder);
  }

  /** Whether a configuration lies in a folder of the workspace, or above one or above an open plan. */
  matters(config: string): boolean {
    const { roots, open } = this.#host;
    const folder = parentOf(uriKey(config)) ?? '';
    return roots.holds(config) || roots.areBelow(config) || open.areBelow(folder);
  }
}
