import { describe, expect, it } from 'vitest';
import { addWord, configWith } from '#config/add-word.ts';
import { readConfig } from '#config/config.ts';
import { applyEdits } from '#rules/fix.ts';

const origin = { uri: 'file:///w/kh.config.json', name: 'kh.config.json' };

function check(text: string, word: string, expected: string): void {
  const edit = addWord(text, word);
  const edited = edit ? applyEdits(text, [edit]) : text;
  expect(edited).toBe(expected);
  const { config, problems } = readConfig(edited, origin);
  expect(problems).toEqual([]);
  expect(config.settings.words).toContain(word);
  expect(addWord(edited, word)).toBeUndefined();
}

describe('a word is put into a configuration', () => {
  it('that is empty', () => check('{}', 'Tẻh', '{\n  "words": ["Tẻh"]\n}'));
  it('behind its other keys', () =>
    check('{\n  "final": true\n}\n', 'Tẻh', '{\n  "final": true,\n  "words": ["Tẻh"]\n}\n'));
  it('on one line where it is on one line', () =>
    check('{ "final": true }', 'Tẻh', '{ "final": true, "words": ["Tẻh"] }'));
  it('behind its words', () =>
    check('{ "words": ["a", "b"], "final": true }', 'Tẻh', '{ "words": ["a", "b", "Tẻh"], "final": true }'));
  it('behind words on lines of their own', () => {
    check('{\n  "words": [\n    "a"\n  ]\n}', 'b', '{\n  "words": [\n    "a",\n    "b"\n  ]\n}');
    check(
      '{\r\n "words": [\r\n  "a",\r\n  "b"\r\n ]\r\n}',
      'c',
      '{\r\n "words": [\r\n  "a",\r\n  "b",\r\n  "c"\r\n ]\r\n}',
    );
  });
  it('whose list is empty', () => check('{ "words": [] }', 'Tẻh', '{ "words": ["Tẻh"] }'));
  it('once', () => check('{ "words": ["Tẻh"] }', 'Tẻh', '{ "words": ["Tẻh"] }'));
  it('that is new', () =>
    expect(readConfig(configWith('a "b" c'), origin).config.settings.words).toEqual(['a "b" c']));
});

describe('no word is put into', () =>
  it.each(['', '{', '[]', '{ "words": "a" }', '{ "words": null }', '{ "final": true, }'])('%s', (text) =>
    expect(addWord(text, 'Tẻh')).toBeUndefined(),
  ));
