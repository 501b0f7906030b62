import { type Config, optionsUnder } from '#config/config.ts';
import type { Locale } from '#options/bilingual.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { readSettings, type Settings, sectionOf } from '#options/settings.ts';

/** How settings come to the server, and where it complains of them. */
export interface SettingsSource {
  /** Asks the client for the section of one document; undefined where the client cannot be asked. */
  readonly pull: ((uri: string) => Promise<unknown>) | undefined;
  readonly warn: (message: string) => void;
  /** The language of the editor; Vietnamese where it is not known. */
  readonly locale?: Locale;
  /** The configuration of a document; what it says goes before what the client does. */
  readonly config: (uri: string) => Config;
}

interface Entry {
  /** Kept, and the very same value, until a newer one that differs has come: nobody waits for settings twice. */
  settings?: Settings;
  /** These under a configuration. */
  under?: { readonly config: Config; readonly base: Settings; readonly settings: Settings };
  asked: Promise<void>;
}

/** The settings of each open document. */
export class SettingsStore {
  readonly #source: SettingsSource;
  readonly #entries = new Map<string, Entry>();
  readonly #complaints = new Set<string>();
  /** The documents that are judged as issued whatever anybody has set, each with its settings as they are then. */
  readonly #reviewed = new Map<string, { readonly of: Settings; readonly settings: Settings } | undefined>();
  /** What the client sent of itself: at the start, or with a change. It speaks where asking brings nothing. */
  #pushed: unknown;

  constructor(source: SettingsSource, initial: unknown) {
    this.#source = source;
    this.#pushed = sectionOf(initial);
  }

  /** The settings of a document; undefined until they have come. */
  get(uri: string): Settings | undefined {
    const entry = this.#entries.get(uri);
    const base = entry?.settings;
    if (!base) return undefined;
    const config = this.#source.config(uri);
    if (entry.under?.config !== config || entry.under.base !== base)
      entry.under = { config, base, settings: optionsUnder(config, base) };
    const { settings } = entry.under;
    if (!this.#reviewed.has(uri) || settings.final) return settings;
    const reviewed = this.#reviewed.get(uri);
    if (reviewed?.of === settings) return reviewed.settings;
    const final = { ...settings, final: true };
    this.#reviewed.set(uri, { of: settings, settings: final });
    return final;
  }

  /** Has a document judged as issued, whatever anybody has set, until this is ended or the document forgotten. */
  review(uri: string, on: boolean): void {
    if (!on) this.#reviewed.delete(uri);
    else if (!this.#reviewed.has(uri)) this.#reviewed.set(uri, undefined);
  }

  /** The settings of a document, waited for; undefined where it was closed meanwhile. */
  async wait(uri: string): Promise<Settings | undefined> {
    const entry = this.#entries.get(uri);
    if (entry && !entry.settings) await entry.asked;
    return this.get(uri);
  }

  /** Asks for the settings of a document anew; resolves when they are there. Never rejects. */
  load(uri: string): Promise<void> {
    const entry: Entry = this.#entries.get(uri) ?? { asked: Promise.resolve() };
    this.#entries.set(uri, entry);
    const { pull } = this.#source;
    if (!pull) {
      this.#take(entry, this.#pushed);
      return Promise.resolve();
    }
    const asked: Promise<void> = pull(uri)
      .catch((error: unknown) => this.#complain(`workspace/configuration: ${error}`))
      .then((raw) => {
        // Answers may come out of order: only the one to the last question counts. Whoever waits for another gets it.
        if (entry.asked !== asked) return entry.asked;
        this.#take(entry, raw ?? this.#pushed);
        return undefined;
      });
    entry.asked = asked;
    return asked;
  }

  /** Keeps what the client has sent with a change of its settings. */
  push(raw: unknown): void {
    const section = sectionOf(raw);
    if (section !== undefined && section !== null) this.#pushed = section;
  }

  forget(uri: string): void {
    this.#reviewed.delete(uri);
    this.#entries.delete(uri);
  }

  #take(entry: Entry, raw: unknown): void {
    const settings = readSettings(
      raw,
      (message) => this.#complain(message),
      this.#source.locale ?? defaultOptions.locale,
    );
    if (JSON.stringify(settings) !== JSON.stringify(entry.settings)) entry.settings = settings;
  }

  /** Every document has the same settings: one complaint is enough. */
  #complain(message: string): void {
    if (this.#complaints.has(message)) return;
    this.#complaints.add(message);
    this.#source.warn(message);
  }
}
