import type { TextEdit } from '#rules/finding.ts';
import { type JsonNode, readJson } from './json.ts';

/** The edit that puts a word into the dictionary of a configuration; undefined where its text is no object, or says it already. */
export function addWord(text: string, word: string): TextEdit | undefined {
  const root = readJson(text);
  if ('problem' in root || root.kind !== 'object') return undefined;
  const said = JSON.stringify(word);
  const list = root.members.find(({ key }) => key === 'words')?.value;
  if (list) return list.kind === 'array' ? added(list, list.items, said) : undefined;
  const last = root.members.at(-1);
  if (!last) return { start: root.start, end: root.end, text: `{\n  "words": [${said}]\n}` };
  const gap = text.slice(root.start + 1, root.members[0]!.at.start);
  const end = last.value.end;
  return { start: end, end, text: `,${gap || ' '}"words": [${said}]` };

  function added(array: JsonNode, items: readonly JsonNode[], item: string): TextEdit | undefined {
    if (items.some((each) => each.kind === 'string' && each.value === word)) return undefined;
    const [before, behind] = [items.at(-2), items.at(-1)];
    if (!behind) return { start: array.start, end: array.end, text: `[${item}]` };
    const gap = before
      ? text.slice(before.end, behind.start)
      : `,${/^\[(\s*\n\s*)/.exec(text.slice(array.start, behind.start))?.[1] ?? ' '}`;
    return { start: behind.end, end: behind.end, text: gap + item };
  }
}

/** A configuration that says nothing but a word. */
export const configWith = (word: string): string => `{\n  "words": [${JSON.stringify(word)}]\n}\n`;
