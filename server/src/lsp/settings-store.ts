import { applyConfig, type Config } from '#config/config.ts';
import type { Locale } from '#options/bilingual.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { readSettings, type Settings, sectionOf } from '#options/settings.ts';

/** Where settings come from, and where problems in them are reported. */
export interface SettingsSource {
  /** Asks the client for the section of one document; undefined where the client cannot be asked. */
  readonly pull: ((uri: string) => Promise<unknown>) | undefined;
  readonly warn: (message: string) => void;
  /** The language of the editor; Vietnamese where it is not known. */
  readonly locale?: Locale;
  /** The configuration that holds for a document; its settings override those of the client. */
  readonly config: (uri: string) => Config;
}

interface Entry {
  /** The same object until settings that differ arrive, so that findings can be cached by it. */
  settings?: Settings;
  /** The settings under a configuration. */
  under?: { readonly config: Config; readonly base: Settings; readonly settings: Settings };
  asked: Promise<void>;
}

/** The settings of each open document. */
export class SettingsStore {
  readonly #source: SettingsSource;
  readonly #entries = new Map<string, Entry>();
  readonly #complaints = new Set<string>();
  /** The documents under review, which are linted as issued whatever their settings are, each with the settings that gives. */
  readonly #reviewed = new Map<string, { readonly of: Settings; readonly settings: Settings } | undefined>();
  /** The settings that the client has pushed, at the start or with a change; they hold where it answers no question for them. */
  #pushed: unknown;

  constructor(source: SettingsSource, initial: unknown) {
    this.#source = source;
    this.#pushed = sectionOf(initial);
  }

  /** The settings of a document; undefined until they have arrived. */
  get(uri: string): Settings | undefined {
    const entry = this.#entries.get(uri);
    const base = entry?.settings;
    if (!base) return undefined;
    const config = this.#source.config(uri);
    if (entry.under?.config !== config || entry.under.base !== base)
      entry.under = { config, base, settings: applyConfig(config, base) };
    const { settings } = entry.under;
    if (!this.#reviewed.has(uri) || settings.final) return settings;
    const reviewed = this.#reviewed.get(uri);
    if (reviewed?.of === settings) return reviewed.settings;
    const final = { ...settings, final: true };
    this.#reviewed.set(uri, { of: settings, settings: final });
    return final;
  }

  /** Starts or ends the review of a document: it is linted as issued, whatever its settings are. */
  review(uri: string, on: boolean): void {
    if (!on) this.#reviewed.delete(uri);
    else if (!this.#reviewed.has(uri)) this.#reviewed.set(uri, undefined);
  }

  /** Resolves to the settings of a document; to undefined where it was closed meanwhile. */
  async wait(uri: string): Promise<Settings | undefined> {
    const entry = this.#entries.get(uri);
    if (entry && !entry.settings) await entry.asked;
    return this.get(uri);
  }

  /** The settings of a plan that is not open, asked for now. */
  async ofFile(uri: string): Promise<Settings> {
    const { pull } = this.#source;
    const raw = await pull?.(uri).catch((error: unknown) =>
      this.#complain(`workspace/configuration: ${error}`),
    );
    return applyConfig(this.#source.config(uri), this.#read(raw ?? this.#pushed));
  }

  /** Asks for the settings of a document again; resolves when they have arrived. Never rejects. */
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
        // Answers may arrive out of order: only the one to the last question counts, for all who wait.
        if (entry.asked !== asked) return entry.asked;
        this.#take(entry, raw ?? this.#pushed);
        return undefined;
      });
    entry.asked = asked;
    return asked;
  }

  /** Takes over the settings that the client has sent with a change. */
  push(raw: unknown): void {
    const section = sectionOf(raw);
    if (section !== undefined && section !== null) this.#pushed = section;
  }

  forget(uri: string): void {
    this.#reviewed.delete(uri);
    this.#entries.delete(uri);
  }

  #take(entry: Entry, raw: unknown): void {
    const settings = this.#read(raw);
    if (JSON.stringify(settings) !== JSON.stringify(entry.settings)) entry.settings = settings;
  }

  #read(raw: unknown): Settings {
    return readSettings(
      raw,
      (message) => this.#complain(message),
      this.#source.locale ?? defaultOptions.locale,
    );
  }

  /** Reports a problem once: every document has the same settings. */
  #complain(message: string): void {
    if (this.#complaints.has(message)) return;
    this.#complaints.add(message);
    this.#source.warn(message);
  }
}
