import type { ReferenceData } from '#catalog/reference-data.ts';
import type { Config } from '#config/config.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { ConfigTracker } from './config-tracker.ts';
import { editorOptions, type WorkspaceHost, type WorkspaceOptions } from './host.ts';
import { entryOf } from './index-entry.ts';
import { Indexer } from './indexer.ts';
import { Invalidation } from './invalidation.ts';
import { OpenPlans } from './open-plans.ts';
import { otherPlansOf } from './other-plans.ts';
import { changedExports } from './plan-exports.ts';
import { PlanIndex } from './plan-index.ts';
import { referenceDataOf } from './reference-data.ts';
import { Roots } from './roots.ts';
import { isConfig, isIn, isPlan, isRepositoryMark, mayBeFolder, uriKey } from './uri.ts';

/**
 * The plans of the folders of an editor. Files are read by an indexer; an open plan counts as it is in the editor. Open plans
 * are validated again only where what they see of others has changed.
 */
export class Workspace {
  /** What is known of all plans: answers what features ask. */
  readonly plans = new PlanIndex();
  readonly #host: WorkspaceHost;
  readonly #options: WorkspaceOptions;
  readonly #roots = new Roots();
  readonly #open = new OpenPlans();
  readonly #configs: ConfigTracker;
  readonly #indexer: Indexer;
  readonly #invalidation = new Invalidation();
  #isDisposed = false;
  #isFull = false;

  constructor(host: WorkspaceHost, options: WorkspaceOptions = editorOptions) {
    this.#host = host;
    this.#options = options;
    this.#configs = new ConfigTracker({
      roots: this.#roots,
      open: this.#open,
      read: (uris) => this.texts(uris),
      configRead: host.configRead,
      changed: (plan) => this.#invalidation.configChanged(plan),
      reread: (folder) => this.#indexer.request(this.#plansIn(folder)),
    });
    this.#indexer = new Indexer(
      {
        files: host.files,
        yieldToEventLoop: host.yieldToEventLoop,
        progress: host.progress,
        warn: host.warn,
        index: (uri, text) => this.#index(uri, text),
        isOpen: (uri) => this.#open.has(uri),
        onIdle: () => this.#invalidate(),
      },
      options,
    );
  }

  /** The reference data of an open plan: the same value until the plan is to be read again. */
  referenceData(uri: string): ReferenceData {
    return this.#open.referenceData(uri, () => this.#referenceDataOf(uri));
  }

  /** The plan that a text is, by what is indexed by now: for callers that do not wait for later changes. */
  readPlan(uri: string, text: string): Plan {
    return readPlan(text, this.#referenceDataOf(uri));
  }

  /** The reference data of a plan as its file is, by what is indexed by now. */
  fileReferenceData(uri: string): ReferenceData {
    return this.#referenceDataOf(uri);
  }

  #referenceDataOf(uri: string): ReferenceData {
    return referenceDataOf(this.config(uri), otherPlansOf(uri, this.plans));
  }

  /** The configuration of a plan; of one that is no file yet that of the only folder. */
  config(uri: string): Config {
    return this.#configs.of(uri);
  }

  /** The file of that configuration; where there is none yet, the place for one. None where one is there that cannot be read. */
  configFile(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    return this.#configs.fileOf(uri);
  }

  /**
   * Reads the plans and configurations of a folder, and the configurations above it. `configured` resolves when those of
   * the folder itself and above it are read, `read` when all is.
   */
  addFolder(folder: string): { readonly configured: Promise<void>; readonly read: Promise<void> } {
    this.#roots.add(folder);
    this.#renameOrigins();
    const configured = this.#searchConfigsAbove(`${folder.replace(/\/$/, '')}/plan`);
    return { configured, read: this.#readFolder(folder) };
  }

  async #readFolder(folder: string): Promise<void> {
    const listed = await this.#list(folder);
    if (this.#roots.has(folder)) this.#indexer.request(listed);
    await this.ready();
  }

  #searchConfigsAbove(file: string): Promise<void> {
    return this.#configs.searchAbove(
      file,
      (uri, text) => this.#index(uri, text),
      () => this.#invalidate(),
    );
  }

  /** Drops the plans and configurations of a folder, except those that lie in another folder of the workspace too. */
  async removeFolder(folder: string): Promise<void> {
    const key = uriKey(folder).replace(/\/$/, '');
    this.#roots.remove(folder);
    const isGone = (uri: string) => isIn(uriKey(uri), key) && !this.#roots.holds(uri);
    for (const { uri } of this.plans.origins()) if (isGone(uri) && !this.#open.has(uri)) this.#remove(uri);
    for (const uri of this.#configs.in(key).filter(isGone)) {
      this.#configs.setExists(uri, false);
      this.#configs.take(uri, undefined);
    }
    this.#indexer.cancelAll(isGone);
    this.#renameOrigins();
    this.#invalidate();
    await this.ready();
  }

  /**
   * A file was made, changed or deleted: it is read again. A deleted folder takes its files with it; a new one is listed.
   */
  async fileChanged(uri: string, kind: 'created' | 'changed' | 'deleted'): Promise<void> {
    if (isConfig(uri)) {
      if (this.#configs.matters(uri)) this.#configs.setExists(uri, kind !== 'deleted');
      this.#indexer.request([uri]);
    } else if (isPlan(uri)) {
      if (this.#roots.holds(uri)) this.#indexer.request([uri]);
    } else if (isRepositoryMark(uri)) {
      this.#repositoryChanged(uri, kind !== 'deleted');
    } else if (!this.#roots.holds(`${uri}/plan`)) {
      return;
    } else if (kind === 'deleted') {
      this.#folderDeleted(uriKey(uri));
    } else if (kind === 'created' && mayBeFolder(uri)) {
      this.#indexer.request((await this.#list(uri)).filter((each) => this.#roots.holds(each)));
    }
    await this.ready();
  }

  #folderDeleted(key: string): void {
    this.#indexer.request(this.#plansIn(key));
    const configs = this.#configs.in(key);
    for (const config of configs) this.#configs.setExists(config, false);
    this.#indexer.request(configs);
  }

  /** A plan is being opened: from now on its file does not count. `opened` follows. */
  opening(uri: string): void {
    const isAlone = !this.#open.has(uri) && !this.#roots.holds(uri) && uri.includes('://');
    if (isAlone) this.#searchConfigsAbove(uri);
    this.#open.add(uri);
    this.#indexer.cancel(uri);
  }

  /** A plan was opened, or has changed in the editor: it counts as it is there. */
  opened(uri: string, plan: Plan): void {
    this.opening(uri);
    this.#put(uri, plan);
    this.#invalidate();
  }

  /** A plan was closed: it counts as its file is. */
  async closed(uri: string): Promise<void> {
    this.#open.remove(uri);
    if (this.#roots.holds(uri)) this.#indexer.request([uri]);
    else this.#remove(uri);
    this.#invalidate();
    await this.ready();
  }

  /** The texts of files as they are stored, not as they are open; undefined where there is none. */
  async texts(uris: readonly string[]): Promise<readonly (string | undefined)[]> {
    try {
      return await this.#host.files.read(uris);
    } catch (error) {
      this.#host.warn(String(error));
      return uris.map(() => undefined);
    }
  }

  /** Resolves when all that was asked for is indexed. */
  async ready(): Promise<void> {
    while (this.#indexer.reading || this.#configs.searching)
      await (this.#indexer.reading ?? this.#configs.searching);
  }

  /** Nothing is read any more. */
  dispose(): void {
    this.#isDisposed = true;
    this.#indexer.dispose();
  }

  /** The addresses of the plans in a folder, which is given as a key. */
  #plansIn(folder: string): string[] {
    const uris = this.plans.origins().map(({ uri }) => uri);
    return uris.filter((uri) => isIn(uriKey(uri), folder));
  }

  /** The plans and configurations of a folder; the marks of repositories in it are noted. */
  async #list(folder: string): Promise<readonly string[]> {
    try {
      const listed = await this.#host.files.list(folder);
      for (const uri of listed.filter(isRepositoryMark)) this.#repositoryChanged(uri, true);
      for (const uri of listed.filter(isConfig)) this.#configs.setExists(uri, true);
      return listed.filter((uri) => !isRepositoryMark(uri));
    } catch (error) {
      this.#host.warn(`${folder}: ${error}`);
      return [];
    }
  }

  #repositoryChanged(mark: string, isThere: boolean): void {
    if (this.#configs.repositoryChanged(mark, isThere)) this.#invalidate();
  }

  /** Indexes a file. An error is a fault of the program: it is logged, and the other files are indexed all the same. */
  #index(uri: string, text: string | undefined): void {
    if (this.#isDisposed) return;
    try {
      if (isConfig(uri)) this.#configs.take(uri, text);
      else this.#indexPlan(uri, text);
    } catch (error) {
      this.#host.warn(`${uri}: ${error instanceof Error ? error.stack : error}`);
    }
  }

  #indexPlan(uri: string, text: string | undefined): void {
    if (this.#open.has(uri)) return;
    if (text === undefined || text.length > this.#options.maxPlanLength || !this.#roots.holds(uri)) {
      this.#remove(uri);
      return;
    }
    this.#put(uri, this.readPlan(uri, text));
  }

  #put(uri: string, plan: Plan): void {
    const { maxPlans } = this.#options;
    if (this.plans.size >= maxPlans && !this.plans.entry(uri)) {
      if (!this.#isFull) this.#host.warn(`Only ${maxPlans} plans of the workspace are kept.`);
      this.#isFull = true;
      return;
    }
    const entry = entryOf(plan, { uri, name: this.#roots.nameOf(uri) }, 'full');
    this.#invalidation.documentsChanged(uriKey(uri), changedExports(this.plans.put(entry), entry));
  }

  #remove(uri: string): void {
    this.#invalidation.documentsChanged(uriKey(uri), changedExports(this.plans.remove(uri), undefined));
  }

  /** Names plans by their paths from the folders that there are now. */
  #renameOrigins(): void {
    for (const entry of this.plans.all()) {
      const { uri, name } = entry.origin;
      const origin = { uri, name: this.#roots.nameOf(uri) };
      const { identity } = entry;
      if (origin.name !== name)
        this.plans.put({ ...entry, origin, identity: identity && { ...identity, origin } });
    }
  }

  /** Has open plans validated again, unless more is still to be read. */
  #invalidate(): void {
    if (this.#indexer.reading || this.#isDisposed) return;
    const affected = this.#open.invalidate(this.#invalidation.takeAffected(this.plans));
    if (affected.length > 0) this.#host.invalidated(affected);
  }
}
