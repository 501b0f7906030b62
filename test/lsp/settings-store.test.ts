import { describe, expect, it } from 'vitest';
import { noConfig, readConfig } from '#config/config.ts';
import { SettingsStore } from '#lsp/settings-store.ts';

const uri = 'file:///a.kh';
const origin = { uri: 'file:///kh.config.json', name: 'kh.config.json' };

/** A client that answers each question for settings when the test says so. */
function client() {
  const answers: { take: (raw: unknown) => void; fail: (error: Error) => void }[] = [];
  const warnings: string[] = [];
  const pull = () => new Promise<unknown>((take, fail) => answers.push({ take, fail }));
  return {
    answers,
    warnings,
    source: { pull, warn: (message: string) => void warnings.push(message), config: () => noConfig },
  };
}

describe('the settings of documents', () => {
  it('are requested, and unknown until the answer', async () => {
    const { answers, source } = client();
    const store = new SettingsStore(source, undefined);
    const loaded = store.load(uri);
    expect(store.get(uri)).toBeUndefined();
    const waiting = store.wait(uri);
    answers[0]!.take({ final: true });
    await loaded;
    expect(store.get(uri)?.final).toBe(true);
    expect((await waiting)?.final).toBe(true);
  });

  it('stay what they were until new ones have come', async () => {
    const { answers, source } = client();
    const store = new SettingsStore(source, undefined);
    const first = store.load(uri);
    answers[0]!.take({ final: true });
    await first;
    const second = store.load(uri);
    expect(store.get(uri)?.final).toBe(true);
    answers[1]!.take({ final: false });
    await second;
    expect(store.get(uri)?.final).toBe(false);
  });

  it('are those of the last question, however late the answer to an earlier one', async () => {
    const { answers, source } = client();
    const store = new SettingsStore(source, undefined);
    const loads = [store.load(uri), store.load(uri)];
    answers[1]!.take({ final: true });
    answers[0]!.take({ final: false });
    await Promise.all(loads);
    expect(store.get(uri)?.final).toBe(true);
  });

  it('are the same object while they are equal', async () => {
    const store = new SettingsStore(
      { pull: async () => ({ final: true }), warn: () => {}, config: () => noConfig },
      undefined,
    );
    await store.load(uri);
    const options = store.get(uri);
    await store.load(uri);
    expect(store.get(uri)).toBe(options);
  });

  it('are the defaults, with a warning, where the client fails to answer', async () => {
    const { answers, warnings, source } = client();
    const store = new SettingsStore(source, undefined);
    const loaded = store.load(uri);
    answers[0]!.fail(new Error('no'));
    await loaded;
    expect(store.get(uri)?.preset).toBe('recommended');
    expect(warnings).toEqual(['workspace/configuration: Error: no']);
  });

  it('come from initialization or from a change where the client has no workspace/configuration', async () => {
    const store = new SettingsStore(
      { pull: undefined, warn: () => {}, config: () => noConfig },
      { kehoach: { final: true } },
    );
    await store.load(uri);
    expect(store.get(uri)?.final).toBe(true);
    store.push({ kehoach: { preset: 'strict' } });
    await store.load(uri);
    expect(store.get(uri)).toMatchObject({ final: false, preset: 'strict' });
    store.push(null);
    await store.load(uri);
    expect(store.get(uri)?.preset).toBe('strict');
  });

  it('come from initialization where the client answers with nothing', async () => {
    const store = new SettingsStore(
      { pull: async () => null, warn: () => {}, config: () => noConfig },
      { final: true },
    );
    await store.load(uri);
    expect(store.get(uri)?.final).toBe(true);
  });

  it('are complained of once, not once a document', async () => {
    const warnings: string[] = [];
    const source = {
      pull: async () => ({ preset: 'all' }),
      config: () => noConfig,
      warn: (message: string) => void warnings.push(message),
    };
    const store = new SettingsStore(source, undefined);
    await Promise.all([store.load(uri), store.load('file:///b.kh')]);
    await store.load(uri);
    expect(warnings).toHaveLength(1);
  });

  it('are forgotten with the document, and nobody who waits for them hangs', async () => {
    const { answers, source } = client();
    const store = new SettingsStore(source, undefined);
    const loaded = store.load(uri);
    const waiting = store.wait(uri);
    store.forget(uri);
    answers[0]!.take({ final: true });
    await loaded;
    expect(store.get(uri)).toBeUndefined();
    expect(await waiting).toBeUndefined();
    expect(await store.wait('file:///never.kh')).toBeUndefined();
  });

  it('are overridden by the configuration of the document, and are one object while neither changes', async () => {
    let settings = readConfig('{ "preset": "strict", "rules": { "placeholder": "off" } }', origin).config;
    const pull = async () => ({ preset: 'recommended', final: true, rules: { placeholder: 'error' } });
    const store = new SettingsStore({ pull, warn: () => {}, config: () => settings }, undefined);
    await store.load(uri);
    const options = store.get(uri);
    expect(options).toMatchObject({ preset: 'strict', final: true, rules: { placeholder: 'off' } });
    expect(store.get(uri)).toBe(options);
    settings = noConfig;
    expect(store.get(uri)).toMatchObject({ preset: 'recommended', rules: { placeholder: 'error' } });
  });
});
