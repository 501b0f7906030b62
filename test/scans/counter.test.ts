import { describe, expect, it } from 'vitest';
import { countScans } from './counter.ts';
import { alternativesOf } from './reach.ts';

/** The characters that `work` looks at. */
const charactersOf = (work: () => unknown) => countScans(work).report.characters;
const text = `${'a'.repeat(50)}: b, c${'d'.repeat(44)}`;

describe('the characters that a regex has looked at', () => {
  it.each<[string, number, () => unknown]>([
    ['up to the end of its match', 51, () => /:/.test(text)],
    ['all where it is nowhere', 100, () => /x/.test(text)],
    ['one where its only beginning fails at once', 1, () => /^b/.test(text)],
    ['as far as its only beginning goes', 51, () => /^\w+;/.test(text)],
    ['as far as the farther of its beginnings', 52, () => /^(?:\w+;)|^\w+:;/.test(text)],
    ['what it looks ahead to', 52, () => /^(?=\w+:)b/.test(text)],
    ['all where a line may begin anywhere', 100, () => /^b/m.test(text)],
    ['one where it is sticky and fails at once', 1, () => /b/y.test(text)],
    ['what each replacement takes, to the end', 100, () => text.replace(/a/g, 'b')],
    ['what each match takes, to the end', 100, () => [...text.matchAll(/[:,]/g)]],
    ['all where it splits', 100, () => text.split(/,\s/)],
  ])('%s', (_, characters, work) => expect(charactersOf(work)).toBe(characters));
});

describe('the characters that a method of strings has looked at', () => {
  it.each<[string, number, () => unknown]>([
    ['up to what it finds', 52, () => text.indexOf(': ')],
    ['all where it finds nothing', 100, () => text.includes('x')],
    ['from where it begins', 10, () => text.indexOf('x', 90)],
    ['all that it makes anew', 300, () => text.normalize('NFC').toLowerCase().replaceAll('x', 'y')],
    ['one for each that it takes', 2, () => text.charCodeAt(3) + text.charCodeAt(4)],
    ['none where it takes a part', 0, () => text.slice(10, 90)],
  ])('%s', (_, characters, work) => expect(charactersOf(work)).toBe(characters));
});

it('are charged to the reader that looks, not to the one that asked it', () => {
  const { report } = countScans((attribute) =>
    attribute('rule', () => {
      text.includes('x');
      attribute('fact', () => /y/.test(text) || /z/.test(text));
    }),
  );
  expect(report.readers).toEqual([
    ['fact', 200],
    ['rule', 100],
  ]);
  expect(report.scans.map(({ what, runs }) => [what, runs])).toEqual([
    ['.includes()', 1],
    ['/y/', 1],
    ['/z/', 1],
  ]);
});

it('leaves strings and regexes as they were, also after an error', () => {
  const before = [RegExp.prototype.exec, String.prototype.includes, String.prototype[Symbol.iterator]];
  expect(() => countScans(() => JSON.parse('{'))).toThrow();
  expect([RegExp.prototype.exec, String.prototype.includes, String.prototype[Symbol.iterator]]).toEqual(
    before,
  );
});

it('a pattern is taken apart into the parts of its alternatives', () => {
  expect(alternativesOf(String.raw`^a+?(?:b|[)\]])*\p{Lu}{2,3}|\.(?<n>c)\k<n>`)).toEqual([
    ['^', 'a+?', String.raw`(?:b|[)\]])*`, String.raw`\p{Lu}{2,3}`],
    [String.raw`\.`, '(?<n>c)', String.raw`\k<n>`],
  ]);
});
