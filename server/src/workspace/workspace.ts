import type { ReferenceData } from '#catalog/reference-data.ts';
import type { Config } from '#config/config.ts';
import { type Plan, readPlan } from '#model/plan.ts';
import { mostPlans } from '#protocol/files.ts';
import { findConfigsAbove } from './config-search.ts';
import { Configs } from './configs.ts';
import { Folders } from './folders.ts';
import type { WorkspaceHost } from './host.ts';
import { entryOf, type IndexDepth } from './index-entry.ts';
import { Invalidation } from './invalidation.ts';
import { PlanIndex } from './plan-index.ts';
import { referenceDataOf } from './reference-data.ts';
import { isConfig, isIn, isPlan, isRepositoryMark, mayBeFolder, parentOf, uriKey } from './uri.ts';

/** So much text is read between two breaths, in UTF-16 units: some milliseconds of work. */
const slice = 100_000;
/** So many files are asked for at once. */
const batch = 32;
/** Where more wait, plans are kept without details first. */
const fewWaiting = 200;
/** No plan is longer; such a file is linted when it is opened, but not kept. */
const longest = 8_000_000;

interface Fetched {
  readonly uris: readonly string[];
  readonly texts: readonly (string | undefined)[];
}

/**
 * All plans of all folders of a workspace. Files are read in slices, one after another, and whoever waits is not kept
 * waiting; an open plan counts as it is in the editor. Only what others see of a plan has them judged anew.
 */
export class Workspace {
  readonly plans = new PlanIndex();
  readonly #around: WorkspaceHost;
  readonly #few: number;
  readonly #configs = new Configs();
  readonly #folders = new Folders();
  /** Open plans by key, as their client writes them. */
  readonly #open = new Map<string, string>();
  readonly #referenceData = new Map<string, ReferenceData>();
  /** Files to be read, by key; configurations first, since plans are read under them. */
  readonly #waiting = new Map<string, string>();
  /** Plans that are kept without details, by key: they are read once more when nothing else waits. */
  readonly #sketched = new Map<string, string>();
  /** Files that were asked for again since their texts were fetched for details: those texts are old. */
  readonly #stale = new Set<string>();
  #work: Promise<void> | undefined;
  /** The searches for configurations above folders and plans that are still on their way. */
  readonly #looking = new Set<Promise<void>>();
  #detailing: Promise<void> | undefined;
  #done = 0;
  #total = 0;
  #isOver = false;
  #isFull = false;
  readonly #changes = new Invalidation();

  constructor(around: WorkspaceHost, few: number = fewWaiting) {
    this.#around = around;
    this.#few = few;
  }

  /** The reference data of an open plan: the same value until the plan is to be read again. */
  referenceData(uri: string): ReferenceData {
    const key = uriKey(uri);
    const referenceData = this.#referenceData.get(key) ?? referenceDataOf(uri, this.config(uri), this.plans);
    this.#referenceData.set(key, referenceData);
    return referenceData;
  }

  /** The configuration of a plan; of one that is no file yet that of the only folder. */
  config(uri: string): Config {
    return this.#configs.of(this.#folders.asFile(uri));
  }

  /** The file of that configuration; where there is none yet, the place for one. None where one is there that cannot be read. */
  configFile(uri: string): { readonly uri: string; readonly text: string | undefined } | undefined {
    const file = this.#folders.asFile(uri);
    const read = this.#configs.readOf(file);
    if (read) return { uri: read.uri, text: read.text };
    const place = this.#configs.placeFor(file, this.#folders);
    return place === undefined || this.#configs.knows(place) ? undefined : { uri: place, text: undefined };
  }

  /**
   * Reads the plans and configurations of a folder, and the configurations above it. `configured` resolves when those of
   * the folder itself and above it are read, `read` when all is.
   */
  addFolder(folder: string): { readonly configured: Promise<void>; readonly read: Promise<void> } {
    this.#folders.add(folder);
    this.#rename();
    const configured = this.#lookAbove(`${folder.replace(/\/$/, '')}/plan`);
    return { configured, read: this.#readFolder(folder) };
  }

  async #readFolder(folder: string): Promise<void> {
    const listed = await this.#listed(folder);
    if (this.#folders.has(folder)) this.#want(listed);
    await this.ready();
  }

  /** Reads the configurations above a file. */
  #lookAbove(file: string): Promise<void> {
    const look = async () => {
      const { configs, repository: mark } = await findConfigsAbove(file, (uris) => this.texts(uris));
      if (this.#isOver) return;
      if (mark !== undefined) this.#configs.mark(mark, true);
      for (const { uri, text } of configs) if (!this.#configs.has(uri)) this.#take(uri, text, 'full');
      this.#tell();
    };
    const looking = look().finally(() => this.#looking.delete(looking));
    this.#looking.add(looking);
    return looking;
  }

  /** Forgets what lies in a folder, but for what lies in another one too. */
  async removeFolder(folder: string): Promise<void> {
    const within = uriKey(folder).replace(/\/$/, '');
    this.#folders.remove(folder);
    const isGone = (uri: string) => isIn(uriKey(uri), within) && !this.#folders.holds(uri);
    for (const { origin } of this.plans.all())
      if (isGone(origin.uri) && !this.#open.has(uriKey(origin.uri))) this.#drop(origin.uri);
    for (const uri of this.#configs.in(within).filter(isGone)) {
      this.#configs.see(uri, false);
      this.#takeConfig(uri, undefined);
    }
    for (const [key, uri] of this.#waiting) if (isGone(uri)) this.#waiting.delete(key);
    this.#rename();
    this.#tell();
    await this.ready();
  }

  /**
   * A file was made, changed or deleted: it is read again. What was a folder is gone with all in it, and what may be a
   * new one is looked through.
   */
  async fileChanged(uri: string, kind: 'created' | 'changed' | 'deleted'): Promise<void> {
    if (isConfig(uri)) {
      if (this.#matters(uri)) this.#configs.see(uri, kind !== 'deleted');
      this.#want([uri]);
    } else if (isPlan(uri)) {
      if (this.#folders.holds(uri)) this.#want([uri]);
    } else if (isRepositoryMark(uri)) {
      this.#marked(uri, kind !== 'deleted');
    } else if (!this.#folders.holds(`${uri}/plan`)) {
      return;
    } else if (kind === 'deleted') {
      const within = uriKey(uri);
      this.#want(this.#plansIn(within));
      const configs = this.#configs.in(within);
      for (const config of configs) this.#configs.see(config, false);
      this.#want(configs);
    } else if (kind === 'created' && mayBeFolder(uri)) {
      this.#want((await this.#listed(uri)).filter((each) => this.#folders.holds(each)));
    }
    await this.ready();
  }

  /** A plan was opened, or has changed in the editor: it counts as it is there. */
  opened(uri: string, plan: Plan): void {
    const key = uriKey(uri);
    if (!this.#open.has(key) && !this.#folders.holds(uri) && uri.includes('://')) this.#lookAbove(uri);
    this.#open.set(key, uri);
    this.#waiting.delete(key);
    this.#keep(uri, plan);
    this.#tell();
  }

  /** A plan was closed: it counts as its file is. */
  async closed(uri: string): Promise<void> {
    const key = uriKey(uri);
    this.#open.delete(key);
    this.#referenceData.delete(key);
    if (this.#folders.holds(uri)) this.#want([uri]);
    else this.#drop(uri);
    this.#tell();
    await this.ready();
  }

  /** The texts of files as they are stored, not as they are open; undefined where there is none. */
  async texts(uris: readonly string[]): Promise<readonly (string | undefined)[]> {
    try {
      return await this.#around.files.read(uris);
    } catch (error) {
      this.#around.warn(String(error));
      return uris.map(() => undefined);
    }
  }

  /** Resolves when all that was asked for is read, if without details. */
  async ready(): Promise<void> {
    while (this.#work || this.#looking.size > 0) await (this.#work ?? Promise.all(this.#looking));
  }

  /** Resolves when all details are there, too. */
  async complete(): Promise<void> {
    for (;;) {
      await this.ready();
      if (!this.#detailing) return;
      await this.#detailing;
    }
  }

  /** Resolves when all that was asked for is indexed to a depth. */
  indexed(depth: IndexDepth): Promise<void> {
    return depth === 'full' ? this.complete() : this.ready();
  }

  /** Nothing is read any more. */
  dispose(): void {
    this.#isOver = true;
    this.#waiting.clear();
    this.#sketched.clear();
  }

  /** The addresses of the plans in a folder, which is given as a key. */
  #plansIn(folder: string): string[] {
    const plans = this.plans.all().map(({ origin }) => origin.uri);
    return plans.filter((plan) => isIn(uriKey(plan), folder));
  }

  /** The plans and configurations of a folder; the marks of repositories in it are noted. */
  async #listed(folder: string): Promise<readonly string[]> {
    try {
      const listed = await this.#around.files.list(folder);
      for (const uri of listed.filter(isRepositoryMark)) this.#marked(uri, true);
      for (const uri of listed.filter(isConfig)) this.#configs.see(uri, true);
      return listed.filter((uri) => !isRepositoryMark(uri));
    } catch (error) {
      this.#around.warn(`${folder}: ${error}`);
      return [];
    }
  }

  #want(uris: readonly string[]): void {
    if (this.#isOver) return;
    for (const uri of uris) this.#stale.add(uriKey(uri));
    const wanted = uris.filter((uri) => !this.#open.has(uriKey(uri)) && !this.#waiting.has(uriKey(uri)));
    if (wanted.length === 0) return;
    const waiting = [...this.#waiting.values(), ...wanted];
    this.#waiting.clear();
    for (const uri of waiting.filter(isConfig)) this.#waiting.set(uriKey(uri), uri);
    for (const uri of waiting) this.#waiting.set(uriKey(uri), uri);
    this.#total += wanted.length;
    this.#work ??= this.#readAll();
  }

  /** Reads what waits until nothing does. */
  async #readAll(): Promise<void> {
    await this.#around.yieldToEventLoop();
    this.#around.progress(this.#done, this.#total);
    const count = () => {
      this.#done++;
      this.#around.progress(this.#done, this.#total);
    };
    await this.#readFrom(this.#waiting, count, (uri, text) => {
      const depth = this.#waiting.size > this.#few ? 'outline' : 'full';
      this.#take(uri, text, depth);
    });
    this.#work = undefined;
    this.#done = this.#total = 0;
    this.#around.progress(0, 0);
    this.#tell();
    if (this.#sketched.size > 0) this.#detailing ??= this.#readDetails();
    else if (!this.#detailing) this.#stale.clear();
  }

  /** Reads the plans without details again, whenever nothing else is to be read. */
  async #readDetails(): Promise<void> {
    await this.#readFrom(
      this.#sketched,
      () => {},
      (uri, text) => {
        if (!this.#stale.has(uriKey(uri))) this.#take(uri, text, 'full');
      },
    );
    this.#detailing = undefined;
    this.#stale.clear();
    this.#tell();
    if (this.#sketched.size > 0) this.#detailing = this.#readDetails();
  }

  /** Empties `queue` file by file, with a breath now and then; the next files are fetched while some are read. */
  async #readFrom(
    queue: Map<string, string>,
    count: () => void,
    take: (uri: string, text: string | undefined) => void,
  ): Promise<void> {
    let since = 0;
    let next = this.#fetch(queue);
    for (;;) {
      const { uris, texts } = await next;
      if (uris.length === 0 && queue.size === 0) return;
      next = this.#fetch(queue);
      for (const [i, uri] of uris.entries()) {
        if (this.#isOver) return;
        const text = texts[i];
        take(uri, text);
        since += text?.length ?? 0;
        if (since < slice) continue;
        since = 0;
        await this.#around.yieldToEventLoop();
        if (queue === this.#sketched) await this.ready();
      }
      for (const _ of uris) count();
    }
  }

  async #fetch(queue: Map<string, string>): Promise<Fetched> {
    const uris = [...queue.values()].slice(0, batch);
    for (const uri of uris) {
      queue.delete(uriKey(uri));
      if (queue === this.#sketched) this.#stale.delete(uriKey(uri));
    }
    if (uris.length === 0) return { uris, texts: [] };
    try {
      return { uris, texts: await this.#around.files.read(uris) };
    } catch (error) {
      this.#around.warn(String(error));
      return { uris: [], texts: [] };
    }
  }

  #take(uri: string, text: string | undefined, depth: IndexDepth): void {
    try {
      if (isConfig(uri)) this.#takeConfig(uri, text);
      else if (this.#open.has(uriKey(uri))) return;
      else if (text === undefined || text.length > longest || !this.#folders.holds(uri)) this.#drop(uri);
      else this.#keep(uri, readPlan(text, referenceDataOf(uri, this.config(uri), this.plans)), depth);
    } catch (error) {
      this.#around.warn(`${uri}: ${error instanceof Error ? error.stack : error}`); // a fault of ours; others go on
    }
  }

  /** The top of a repository has come or gone: plans below may have another configuration now. */
  #marked(mark: string, isThere: boolean): void {
    if (!this.#configs.mark(mark, isThere)) return;
    const within = parentOf(uriKey(mark)) ?? '';
    for (const key of this.#open.keys()) if (isIn(key, within)) this.#changes.configChanged(key);
    this.#want(this.#plansIn(within));
    this.#tell();
  }

  #takeConfig(uri: string, text: string | undefined): void {
    if (text === undefined ? !this.#configs.knows(uri) : !this.#matters(uri)) return;
    const within = parentOf(uriKey(uri)) ?? '';
    const agencies = () => JSON.stringify(this.#configs.of(uri).agencies);
    const before = agencies();
    this.#around.configRead(this.#configs.put(uri, text, this.#folders));
    for (const [key, open] of this.#open)
      if (isIn(key, within) || !open.includes('://')) this.#changes.configChanged(key);
    // What a plan says of agencies depends on which are known.
    if (agencies() !== before) this.#want(this.#plansIn(within));
  }

  /** Whether a configuration lies in a folder, or above a folder or an open plan. */
  #matters(config: string): boolean {
    const folder = parentOf(uriKey(config)) ?? '';
    return (
      this.#folders.holds(config) ||
      this.#folders.areBelow(config) ||
      [...this.#open.keys()].some((key) => isIn(`${key}/`, folder))
    );
  }

  #keep(uri: string, plan: Plan, depth: IndexDepth = 'full'): void {
    if (this.plans.size >= mostPlans && !this.plans.entry(uri)) {
      if (!this.#isFull) this.#around.warn(`Only ${mostPlans} plans of the workspace are kept.`);
      this.#isFull = true;
      return;
    }
    const origin = { uri, name: this.#folders.nameOf(uri) };
    this.#changes.documentsChanged(uriKey(uri), this.plans.put(entryOf(plan, origin, depth)));
    if (depth === 'full') this.#sketched.delete(uriKey(uri));
    else this.#sketched.set(uriKey(uri), uri);
  }

  #drop(uri: string): void {
    this.#changes.documentsChanged(uriKey(uri), this.plans.remove(uri));
  }

  /** Calls plans by their paths from the folders that there are now. */
  #rename(): void {
    for (const entry of this.plans.all()) {
      const { uri, name } = entry.origin;
      const origin = { uri, name: this.#folders.nameOf(uri) };
      const { identity } = entry;
      if (origin.name !== name)
        this.plans.put({ ...entry, origin, identity: identity && { ...identity, origin } });
    }
  }

  /** Tells which open plans are to be judged anew: not for what they say themselves, nor while more is still to be read. */
  #tell(): void {
    if (this.#work) return;
    const told = this.#changes.takeAffected(this.plans);
    const open = [...this.#open].filter(([key]) => told.has(key));
    for (const [key] of open) this.#referenceData.delete(key);
    if (open.length > 0) this.#around.invalidated(open.map(([, uri]) => uri));
  }
}
