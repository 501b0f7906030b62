import { expect } from 'vitest';
import { parsePlan } from '#grammar/parse.ts';
import type { Line } from '#grammar/tree.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { renderTree, textOfTree } from './tree-text.ts';

/** The tree of a fixture, one line a node, is `outline`; the tree keeps the whole text, with any line ends and after a byte order mark. */
export function checkTree(template: string, outline: string): void {
  const text = fixtureText(template);
  const wanted = fixtureText(outline).trimEnd();
  for (const plan of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`]) {
    const tree = parsePlan(plan);
    expect(renderTree(tree)).toBe(wanted);
    expect(textOfTree(tree)).toBe(plan);
  }
}

/** A line in one line: what it is, its marker and what it says (`clause 1. | Một`). */
export function lineOf(text: string): string {
  const line = parsePlan(text).lines[0];
  if (!line) return 'nothing';
  const content = text.slice(line.content.start, line.content.end);
  const marker = line.marker && text.slice(line.marker.start, line.marker.end);
  return `${marker === undefined ? line.kind : `${line.level} ${marker}`} | ${content}`.trim();
}

/** The only line of a text. */
export function onlyLine(text: string): Line {
  const { lines } = parsePlan(text);
  expect(lines).toHaveLength(1);
  return lines[0]!;
}
