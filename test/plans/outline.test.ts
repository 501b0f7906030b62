import { describe, expect, it } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import { renderTree, textOfTree } from '#test/grammar/tree-text.ts';
import { names, planText } from './plans.ts';

describe.each(names)('%s', (name) => {
  it('has the outline that a reader sees', async () => {
    const outline = renderTree(parsePlan(planText(name)));
    await expect(`${outline}\n`).toMatchFileSnapshot(`__snapshots__/${name}.outline.txt`);
  });
  it('is held by its tree, whatever its line ends and composition', () => {
    const text = planText(name);
    for (const way of [
      text,
      text.normalize('NFD'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
    ])
      expect(textOfTree(parsePlan(way))).toBe(way);
  });
  it('has the same outline in decomposed letters and with other line ends', () => {
    const text = planText(name);
    const outline = renderTree(parsePlan(text));
    expect(renderTree(parsePlan(text.replaceAll('\n', '\r\n')))).toBe(outline);
    expect(renderTree(parsePlan(text.replaceAll('\n', '\r')))).toBe(outline);
    const kinds = (rows: string) => rows.split('\n').map((row) => /^\s*\S+/.exec(row)?.[0]);
    expect(kinds(renderTree(parsePlan(text.normalize('NFD'))))).toEqual(kinds(outline));
  });
});
