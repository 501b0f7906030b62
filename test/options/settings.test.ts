import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOfTag } from '#lsp/client-abilities.ts';
import { defaultSettings, readSettings, type Settings, sectionOf } from '#options/settings.ts';

/** The options that `raw` gives, over the defaults, and what was complained of: the name of each setting. */
function check(raw: unknown, options: Partial<Settings>, ...complaints: string[]): void {
  const warnings: string[] = [];
  expect(readSettings(raw, (message) => warnings.push(message))).toEqual({ ...defaultSettings, ...options });
  expect(warnings.map((warning) => /kehoach[\w.-]*/.exec(warning)?.[0])).toEqual(complaints);
}

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const nothing of [undefined, null, {}]) check(nothing, {});
    check({ preset: null, final: null, locale: null, rules: null }, {});
  });

  it('are taken as they are set', () => {
    const set = {
      preset: 'strict',
      final: true,
      locale: 'en',
      rules: { placeholder: 'off', 'no-such-rule': 'error' },
    } as const;
    check({ ...set, trace: { server: 'verbose' }, other: 1 }, set);
  });

  it('take the language of the editor unless one is chosen', () => {
    const locale = (raw: unknown, editor: 'vi' | 'en') => readSettings(raw, () => {}, editor).locale;
    for (const raw of [undefined, {}, { locale: null }, { locale: 'auto' }, { locale: 'fr' }]) {
      expect(locale(raw, 'en')).toBe('en');
      expect(locale(raw, 'vi')).toBe('vi');
    }
    expect(locale({ locale: 'vi' }, 'en')).toBe('vi');
    expect(locale({ locale: 'en' }, 'vi')).toBe('en');
  });

  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['fr', 'vi'],
    ['enm', 'vi'],
    ['', 'vi'],
    [undefined, 'vi'],
    [7, 'vi'],
  ])('read the editor language %j as %s', (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale);
  });

  it('hold the dictionary of the user', () => {
    check({ dictionary: ['Tẻh', 'tiêu phẩm', ' '] }, { words: ['Tẻh', 'tiêu phẩm'] });
    check({ dictionary: null }, {});
    check({ dictionary: 'Tẻh' }, {}, 'kehoach.dictionary');
    check({ dictionary: ['Tẻh', 7] }, { words: ['Tẻh'] }, 'kehoach.dictionary');
  });

  it('switch hints and lenses on and off, each by itself', () => {
    check(
      { inlayHints: { deadlines: true }, codeLens: { tasks: false } },
      { inlayHints: { deadlines: true, abbreviations: false }, codeLens: { tasks: false } },
    );
    check(
      { inlayHints: { deadlines: 'on' }, codeLens: true },
      {},
      'kehoach.inlayHints.deadlines',
      'kehoach.codeLens',
    );
  });

  it('count as not set where a value cannot be used, with one warning each', () => {
    check(
      { preset: 'all', final: 'yes', locale: 'fr' },
      {},
      'kehoach.preset',
      'kehoach.final',
      'kehoach.locale',
    );
    check({ rules: ['placeholder'] }, {}, 'kehoach.rules');
    check('strict', {}, 'kehoach');
    check(
      { rules: { 'empty-field': 'loud', 'marker-style': 'off', placeholder: 3, 'item-lettering': null } },
      { rules: { 'marker-style': 'off' } },
      'kehoach.rules.empty-field',
      'kehoach.rules.placeholder',
    );
  });

  it('warn in the language that is set, with what is allowed', () => {
    const messages: string[] = [];
    readSettings({ preset: 'all' }, (message) => messages.push(message));
    readSettings({ preset: 'all', locale: 'en' }, (message) => messages.push(message));
    expect(messages).toEqual([
      'Thiết lập kehoach.preset: giá trị "all" không dùng được nên bị bỏ qua. Giá trị hợp lệ: recommended, strict.',
      'Setting kehoach.preset: the value "all" cannot be used and is ignored. Allowed: recommended, strict.',
    ]);
  });

  it('do not take a rule for what every object has', () => {
    check(
      { rules: JSON.parse('{"__proto__": "off", "constructor": "off"}') },
      { rules: JSON.parse('{"__proto__": "off", "constructor": "off"}') },
    );
  });

  it('are options whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const options = readSettings(raw, () => {});
        expect(Object.keys(options)).toEqual(Object.keys(defaultSettings));
      }),
    );
  });

  it('come as a section or within one', () => {
    expect(sectionOf({ kehoach: { final: true } })).toEqual({ final: true });
    expect(sectionOf({ final: true })).toEqual({ final: true });
    expect(sectionOf(undefined)).toBeUndefined();
  });
});
