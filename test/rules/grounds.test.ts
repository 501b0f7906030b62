import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#options/bilingual.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { type DecreePlace, decree30, decreePlaces, isAdministrativeType } from '#rules/decree-30.ts';
import { lintText } from '#rules/lint.ts';
import { ruleIds } from '#rules/registry.ts';
import { corpusTexts } from '#test/goldens/texts.ts';
import { decreeWords, usedInDecree } from './decree-30-words.ts';
import { badExamples, rulePage } from './pages.ts';

const places = Object.keys(decreePlaces) as DecreePlace[];

/** All that looks like a place of the decree, and pieces of one that has none of the rest. */
const placeLike: Readonly<Record<Locale, RegExp>> = {
  vi: /Điều \d+(?: khoản \d+)?(?: điểm \p{L}(?!\p{L}))?|Phụ lục [IVX]+(?:, phần [IVX]+)?(?:, mục [IVX]+)?(?:, khoản \d+(?: điểm \p{L}(?!\p{L}))?|, hàng [\d.]*[\da-z] của bảng|, mẫu \d+(?:\.\d+)*)?/gu,
  en: /article \d+(?:, clause \d+)?(?:, point \p{L}(?!\p{L}))?|Annex [IVX]+(?:, part [IVX]+)?(?:, section [IVX]+)?(?:, clause \d+(?:, point \p{L}(?!\p{L}))?|, row [\d.]*[\da-z] of the table|, form \d+(?:\.\d+)*)?/gu,
};
const pieceOfPlace: Readonly<Record<Locale, RegExp>> = {
  vi: /(?:khoản|mẫu|hàng|Mẫu) \d|điểm \p{L}(?!\p{L})|(?:mục|Mục|phần) [IVX]+(?!\p{L})/u,
  en: /(?:clause|form|row|article) \d|point \p{L}(?!\p{L})|(?:section|part) [IVX]+(?!\p{L})|\d\.\p{Ll}(?!\p{L})/u,
};

/** The places that a text names; those that the table has not stay as they are written. */
function placesIn(text: string, locale: Locale): (DecreePlace | string)[] {
  const found = [...text.matchAll(placeLike[locale])].map(
    ([written]) => places.find((place) => decreePlaces[place][locale] === written) ?? written,
  );
  const rest = pieceOfPlace[locale].exec(text.replaceAll(placeLike[locale], ''));
  return rest ? [...found, rest[0]] : found;
}

const quotationsIn = (text: string) => [...text.matchAll(/“([^”]*)”/gu)].map(([, words]) => words!);

/** The sentences of a paragraph; full stops within quotation marks and numbers end none. */
const sentencesOf = (text: string) =>
  (text.match(/(?:“[^”]*”|[^.“]|\.(?!\s|$))+(?:\.|$)/gu) ?? []).map((sentence) => sentence.trim());

const isQuotable = (words: string, named: readonly string[]) =>
  named
    .flatMap((place) => decreeWords[place as DecreePlace]?.words ?? [])
    .some((exact) => exact.includes(words));

/** Pages that say what the decree does, or that it says nothing, instead of what it demands somewhere. */
const ofDecreeAsAWhole = new Set(['abbreviation-undefined', 'closing-mark', 'mixed-tone-placement']);
const decree = /30\/2020\/NĐ-CP|của Nghị định|the decree/u;

const strict = { ...defaultOptions, preset: 'strict', final: true } as const;

/** The messages of a rule in the bad examples of all pages, and in every example and text of the rule tests. */
const messagesOf = (() => {
  const texts = [...ruleIds.flatMap(badExamples), ...corpusTexts().values()];
  const byLocale = Object.fromEntries(
    locales.map((locale) => [locale, texts.flatMap((text) => lintText(text, { ...strict, locale }))]),
  ) as Record<Locale, ReturnType<typeof lintText>>;
  return (id: string, locale: Locale) => [
    ...new Set(byLocale[locale].flatMap(({ rule, message }) => (rule === id ? [message] : []))),
  ];
})();

/** Where a message names the decree: the places behind its name, and what follows them within the brackets. */
const groundsIn = (message: string) =>
  [...message.matchAll(/(?<!\p{L})(?:NĐ|Decree) 30\/2020\/NĐ-CP([^()]*)/gu)].map(([, behind]) => behind!);

describe('the table of the decree', () => {
  it('has a row for every place, and the row something to say', () => {
    expect(Object.keys(decreeWords).sort()).toEqual([...places].sort());
    for (const { words = [], fact = '' } of Object.values(decreeWords))
      expect([...words, fact].join('').trim()).not.toBe('');
  });
  it('has every place once, and none that nothing rests on', () => {
    for (const locale of locales)
      expect(new Set(places.map((place) => decreePlaces[place][locale])).size).toBe(places.length);
    const named = new Set(
      ruleIds.flatMap((id) =>
        locales.flatMap((locale) =>
          [rulePage(id, locale).why, ...messagesOf(id, locale)].flatMap((text) => placesIn(text, locale)),
        ),
      ),
    );
    expect(places.filter((place) => !named.has(place))).toEqual([]);
  });
  it('reads every place back as it is written', () => {
    for (const place of places)
      for (const locale of locales) expect(placesIn(decree30(place)[locale], locale)).toEqual([place]);
  });
  it('has the abbreviations that rules take to be in Annex III', () => {
    const types = decreeWords['annex III: I'].words!;
    expect(types.filter((type) => !isAdministrativeType(type))).toEqual([]);
    expect(types).toHaveLength(27);
    for (const type of ['NĐ', 'TT', 'TTLT', 'NQLT', 'L', 'PL', 'CV'])
      expect([type, isAdministrativeType(type)]).toEqual([type, false]);
  });
});

it('only the table writes the decree’s places: no module of a rule does', () => {
  const files = globSync('server/src/rules/**/*.ts').filter(
    (file) => !/decree-30\.ts$|\.generated\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(60);
  const written = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) =>
        /30\/2020|Phụ lục [IVX]+(?!\p{L})|Annex [IVX]+(?!\p{L})|Điều \d|article \d|\d\/QĐ-TTg/u.test(
          line
            .replace(/(?:^|\s)\/\/ .*/, '')
            .replace(/'([^']*)'/g, (all, key) => (key in decreePlaces ? '' : all)),
        ),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(written).toEqual([]);
});

describe.each(ruleIds)('the grounds of %s', (id) => {
  it.each(locales)('are places of the table, on its page (%s)', (locale) => {
    const { what, why } = rulePage(id, locale);
    expect(what).not.toMatch(/30\/2020/);
    expect(placesIn(why, locale).filter((place) => !(place in decreePlaces))).toEqual([]);
    const placeless = sentencesOf(why).filter(
      (sentence) =>
        decree.test(sentence) && !ofDecreeAsAWhole.has(id) && placesIn(sentence, locale).length === 0,
    );
    expect(placeless).toEqual([]);
  });
  it.each(locales)('are quoted in the decree’s own words, on its page (%s)', (locale) => {
    const foreign = sentencesOf(rulePage(id, locale).why).flatMap((sentence) => {
      const named = placesIn(sentence, locale);
      if (named.length === 0 && !decree.test(sentence)) return [];
      const isOwn = (words: string) =>
        named.length > 0 ? isQuotable(words, named) : usedInDecree.includes(words);
      return quotationsIn(sentence).filter((words) => !isOwn(words));
    });
    expect(foreign).toEqual([]);
  });
  it.each(locales)('are places of the table, and quoted in its words, in messages (%s)', (locale) => {
    const wrong = messagesOf(id, locale).filter((message) =>
      groundsIn(message).some((behind) => {
        const [, list = '', words = ''] = /^, ([^:]*)(?:: (.*))?$/u.exec(behind) ?? [];
        const named = list.split('; ');
        const known = places.filter((place) => named.includes(decreePlaces[place][locale]));
        return known.length < named.length || quotationsIn(words).some((each) => !isQuotable(each, known));
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what the decree does not say', () => {
  /** The only places that a rule may rest on; the rest of what it says is common practice or plain sense. */
  const only: Readonly<Record<string, readonly DecreePlace[]>> = {
    'repeated-word': [],
    'mixed-list-markers': ['annex I: II.6.c'],
    'unknown-agency': ['annex I: II.2.a'],
    'citation-issuer-mismatch': ['annex I: II.3.b'],
    'citation-type-mismatch': ['annex III: I'],
    'section-numbering': ['annex I: V.6.b'],
    'citation-not-in-force': [],
    misspelling: [],
    'mixed-tone-placement': [],
    'item-lettering': ['annex I: II.6.đ'],
    'clause-numbering': ['annex I: II.6.đ'],
    'heading-punctuation': [],
    'heading-capitals': ['annex I: V.6.b'],
    'closing-mark': ['annex III: form 1.4'],
    'citation-after-plan': [],
    'citation-year-mismatch': ['annex I: II.3.b', 'annex I: V.3'],
    'abbreviation-undefined': [],
    'missing-deadline': [],
    'missing-lead-agency': [],
    'missing-product': [],
    'unclear-deadline': [],
    'vague-agency': [],
    'lead-also-cooperates': [],
    'several-lead-agencies': [],
  };
  it.each(Object.entries(only))('%s rests on no other place', (id, allowed) => {
    for (const locale of locales)
      for (const text of [rulePage(id, locale).why, ...messagesOf(id, locale).flatMap(groundsIn)])
        expect(placesIn(text, locale).filter((place) => !allowed.includes(place as DecreePlace))).toEqual([]);
  });

  const practice: Readonly<Record<Locale, RegExp>> = { vi: /thông lệ/iu, en: /common practice/iu };
  it.each([
    'mixed-list-markers',
    'unknown-agency',
    'section-numbering',
    'mixed-tone-placement',
    'misspelling',
    'item-lettering',
    'clause-numbering',
    'heading-punctuation',
    'several-lead-agencies',
    'spacing',
  ])('%s says what is common practice', (id) => {
    for (const locale of locales) expect(rulePage(id, locale).why).toMatch(practice[locale]);
  });
  it.each(['clause-numbering', 'section-numbering', 'item-lettering', 'heading-punctuation'])(
    '%s says so in its message',
    (id) => {
      for (const locale of locales)
        expect(messagesOf(id, locale).filter((message) => practice[locale].test(message))).not.toEqual([]);
    },
  );

  it('nothing is claimed of it that is not there', () => {
    const notThere: Readonly<Record<Locale, RegExp>> = {
      vi: /văn bản thành lập|chính xác, dễ hiểu|phải thống nhất|viết đúng chính tả tiếng Việt/u,
      en: /founding document|must be exact|wants one way of ordering|written without mistakes/u,
    };
    for (const id of ruleIds)
      for (const locale of locales)
        for (const text of [rulePage(id, locale).why, ...messagesOf(id, locale)])
          expect(text).not.toMatch(notThere[locale]);
  });

  it('no order to members of the Government obliges a plan, and none that was not read is named', () => {
    const ofTasks = Object.entries(only).filter(([id]) => /deadline|lead|product|vague/.test(id));
    expect(ofTasks).toHaveLength(7);
    for (const [id] of ofTasks)
      for (const locale of locales) {
        const messages = messagesOf(id, locale);
        expect(messages).not.toEqual([]);
        for (const message of messages) {
          expect(message).toMatch(locale === 'vi' ? /tinh thần “6 rõ”/ : /spirit of the “six clarities”/);
          expect(message).not.toMatch(/\/QĐ-TTg/);
        }
      }
    for (const id of ruleIds)
      for (const locale of locales)
        for (const sentence of sentencesOf(rulePage(id, locale).why)) {
          expect(sentence).not.toMatch(/1671/);
          if (sentence.includes('2179/QĐ-TTg'))
            expect(sentence).toMatch(/thành viên Chính phủ|members of the Government/);
        }
  });

  it('the guideline of the Party is the one in force, without a clause that was not confirmed', () => {
    const pages = ruleIds.flatMap((id) => locales.map((locale) => rulePage(id, locale).why));
    for (const why of pages) expect(why).not.toMatch(/36-HD|6\.1\.3/);
    expect(pages.filter((why) => why.includes('05-HD/VPTW'))).toHaveLength(2);
  });

  it.each([
    ['Nghị quyết số 12/2024/QĐ-UBND', false],
    ['Kế hoạch số 12/QĐ-UBND', true],
    ['Quyết định số 12/2024/NĐ-CP', false],
    ['Nghị quyết số 12-KL/TW', false],
  ])('a symbol is read by Annex III where that lists it: %s', (cited, isGround) => {
    const text = `I. NHIỆM VỤ\n1. Sở Nội vụ thực hiện ${cited} ngày 05/01/2024.\n`;
    const [message] = lintText(text, strict).flatMap(({ rule, message }) =>
      rule === 'citation-type-mismatch' ? [message] : [],
    );
    expect(message?.includes('Phụ lục III, mục I')).toBe(isGround);
  });

  it.each([
    ['Quyết định số 12/QĐ-TTg ngày 05/01/2024 của Chính phủ', true],
    ['Nghị định số 12/2024/NĐ-CP ngày 05/01/2024 của Thủ tướng Chính phủ', false],
  ])('a symbol names its issuer by the decree in administrative documents: %s', (cited, isGround) => {
    const text = `I. NHIỆM VỤ\n1. Sở Nội vụ thực hiện ${cited}.\n`;
    const [message] = lintText(text, strict).flatMap(({ rule, message }) =>
      rule === 'citation-issuer-mismatch' ? [message] : [],
    );
    expect(message?.includes('khoản 3 điểm b')).toBe(isGround);
  });
});
