import type { TextEdit } from '#rules/finding.ts';
import { type JsonNode, membersOf, parseJson, spanOf } from './json.ts';

/** The edit that puts a word into the dictionary of a configuration; undefined where its text is no object, or has the word already. */
export function addWord(text: string, word: string): TextEdit | undefined {
  const root = parseJson(text);
  if ('problem' in root || root.type !== 'object') return undefined;
  const item = JSON.stringify(word);
  const members = membersOf(root);
  const list = members.find(({ key }) => key === 'words')?.value;
  if (list) return list.type === 'array' ? appended(text, list, word) : undefined;
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return { ...spanOf(root), text: `{\n  "words": [${item}]\n}` };
  const gap = text.slice(root.offset + 1, first.at.start);
  const { end } = spanOf(last.value);
  return { start: end, end, text: `,${gap || ' '}"words": [${item}]` };
}

/** The edit that appends a word to a list, laid out as its items are; undefined where the list has it. */
function appended(text: string, list: JsonNode, word: string): TextEdit | undefined {
  const items = list.children ?? [];
  if (items.some(({ value }) => value === word)) return undefined;
  const item = JSON.stringify(word);
  const [before, last] = [items.at(-2), items.at(-1)];
  if (!last) return { ...spanOf(list), text: `[${item}]` };
  const gap = before
    ? text.slice(spanOf(before).end, last.offset)
    : `,${/^\[(\s*\n\s*)/.exec(text.slice(list.offset, last.offset))?.[1] ?? ' '}`;
  const { end } = spanOf(last);
  return { start: end, end, text: gap + item };
}

/** A configuration with one word and nothing else. */
export const configWith = (word: string): string => `{\n  "words": [${JSON.stringify(word)}]\n}\n`;
