import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyConfig, readConfig } from '#config/config.ts';
import { defaultOptions } from '#options/lint-options.ts';

const origin = { uri: 'file:///w/kh.config.json', name: 'kh.config.json' };
const read = (text: string) => readConfig(text, origin);
/** What is told of a text: the place, and the message in both languages. */
const problemsIn = (text: string) =>
  read(text).problems.map(({ at, message }) => [text.slice(at.start, at.end), message.vi, message.en]);

const FULL = `{
  "$schema": "./schema.json",
  "preset": "strict",
  "final": true,
  "locale": "en",
  "rules": { "placeholder": "off", "marker-style": "error" },
  "words": ["Tẻh", " tiêu  phẩm "],
  "documents": [
    { "type": "Kế hoạch", "number": "144/KH-UBND", "date": "2026-02-27", "issuer": "UBND tỉnh X",
      "title": "cải cách hành chính năm 2026", "effectiveTo": "2027-01-01", "replacedBy": ["150/KH-UBND"] },
    { "type": "Chương trình", "number": "09-CTr/TU", "date": null }
  ],
  "agencies": [
    { "name": "Trung tâm Phục vụ hành chính công", "abbreviations": ["TTPVHCC"], "level": "province",
      "validFrom": "2026-01-01", "successors": [] }
  ]
}`;

describe('a configuration', () => {
  it('holds settings, documents and agencies', () => {
    const { config, problems } = read(FULL);
    expect(problems).toEqual([]);
    expect(config.settings).toEqual({
      preset: 'strict',
      final: true,
      locale: 'en',
      rules: { placeholder: 'off', 'marker-style': 'error' },
      words: ['Tẻh', 'tiêu  phẩm'],
    });
    expect(config.documents).toMatchObject([
      {
        type: 'Kế hoạch',
        number: '144/KH-UBND',
        date: '2026-02-27',
        replacedBy: ['150/KH-UBND'],
        party: false,
        origin,
      },
      { type: 'Chương trình', number: '09-CTr/TU', date: null, issuer: '', party: true },
    ]);
    expect(config.agencies).toMatchObject([
      {
        name: 'Trung tâm Phục vụ hành chính công',
        abbreviations: ['TTPVHCC'],
        level: 'province',
        validTo: null,
      },
    ]);
  });

  it('that is empty sets nothing', () => {
    expect(read('{}')).toEqual({ config: { settings: {}, documents: [], agencies: [] }, problems: [] });
  });

  it('overrides what it sets, rule by rule, and nothing else', () => {
    const { config } = read('{ "final": true, "rules": { "placeholder": "off" }, "words": ["snel"] }');
    const options = {
      ...defaultOptions,
      locale: 'en' as const,
      words: ['Tẻh'],
      rules: { placeholder: 'error', 'empty-field': 'off' } as const,
    };
    expect(applyConfig(config, options)).toEqual({
      ...options,
      final: true,
      rules: { placeholder: 'off', 'empty-field': 'off' },
      words: ['Tẻh', 'snel'],
    });
    expect(applyConfig(read('{}').config, options)).toBe(options);
  });

  it.each([
    ['{ "prest": "strict" }', '"prest"', 'Did you mean “preset”?'],
    ['{ "preset": "strikt" }', '"strikt"', 'one of: recommended, strict. Did you mean “strict”?'],
    ['{ "final": "yes" }', '"yes"', '“final” has to be true or false'],
    ['{ "rules": null }', 'null', '“rules” has to be an object { … }'],
    ['{ "words": null }', 'null', '“words” has to be a list of strings'],
    ['{ "preset": null }', 'null', 'one of: recommended, strict'],
    ['{ "locale": 7 }', '7', 'one of: vi, en'],
    ['{ "rules": { "plceholder": "off" } }', '"plceholder"', 'Did you mean “placeholder”?'],
    ['{ "rules": { "placeholder": "waring" } }', '"waring"', 'Did you mean “warning”?'],
    ['{ "rules": ["placeholder"] }', '["placeholder"]', 'an object'],
    ['{ "final": true, "final": false }', '"final"', 'there twice'],
    ['{ "documents": {} }', '{}', 'a list of objects'],
    ['{ "documents": ["a"] }', '"a"', '“documents[0]” has to be an object'],
    ['{ "documents": [{ "number": "1/KH-UBND" }] }', '{', '“documents[0]” lacks “type”'],
    [
      '{ "documents": [{ "type": "Kế hoach", "number": "1/KH-UBND" }] }',
      '"Kế hoach"',
      'Did you mean “Kế hoạch”?',
    ],
    ['{ "documents": [{ "type": "Kế hoạch", "number": " " }] }', '" "', 'a string that is not empty'],
    [
      '{ "documents": [{ "type": "Kế hoạch", "number": "1/KH", "date": "2026-02-30" }] }',
      '"2026-02-30"',
      'a day of the calendar',
    ],
    [
      '{ "documents": [{ "type": "Kế hoạch", "number": "1/KH", "replacedBy": "2/KH" }] }',
      '"2/KH"',
      'a list of strings',
    ],
    ['{ "agencies": [{ "name": "A", "level": "tỉnh" }] }', '"tỉnh"', 'one of: central, province'],
    ['[]', '[]', 'The file has to be an object'],
    ['{ "final": true', '', 'a comma or }'],
  ])('%s is reported at %s', (text, at, why) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(1);
    const [place, vi, en] = problems[0]!;
    expect(place!.startsWith(at)).toBe(true);
    expect(en).toContain(why);
    expect(vi).not.toBe('');
  });

  it('reports days in the wrong order, and of what is there twice', () => {
    const document = (more: string) => `{ "type": "Kế hoạch", "number": "1/KH-UBND"${more} }`;
    const documents = (...all: string[]) => `{ "documents": [${all.join(', ')}] }`;
    const early = documents(document(', "date": "2026-02-02", "effectiveFrom": "2026-02-01"'));
    expect(problemsIn(early)[0]![2]).toContain('“effectiveFrom” lies before “date”');
    const ended = documents(document(', "date": "2026-02-02", "effectiveTo": "2026-02-01"'));
    expect(problemsIn(ended)[0]![2]).toContain('“effectiveTo” lies before “date”');
    expect(problemsIn(documents(document(''), document('')))[0]![2]).toContain('there twice');
    expect(problemsIn(documents(document(''), document(', "date": "2026-02-02"')))).toEqual([]);
    expect(problemsIn('{ "agencies": [{ "name": "A" }, { "name": "A" }] }')).toHaveLength(1);
  });

  it('applies the valid parts where another is invalid', () => {
    const { config, problems } = read(
      '{ "preset": "x", "final": true, "agencies": [{ "name": "A" }, { "nam": "B" }] }',
    );
    expect(problems).toHaveLength(3);
    expect(config.settings).toEqual({ final: true });
    expect(config.agencies.map(({ name }) => name)).toEqual(['A']);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { at } of read(text).problems)
          expect(at.start <= at.end && at.end <= text.length).toBe(true);
      }),
    );
    const keys = ['preset', 'final', 'locale', 'rules', 'documents', 'agencies', '__proto__', 'constructor'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (value) => {
        const { config } = read(JSON.stringify(value));
        expect(Array.isArray(config.documents) && Array.isArray(config.agencies)).toBe(true);
      }),
    );
  });
});
