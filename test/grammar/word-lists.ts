import { parseAst } from 'vitest/node';

/** A list of Vietnamese words that stands in the source of a module. */
export interface WordList {
  /** The line of the module, counted from 1. */
  readonly line: number;
  readonly words: readonly string[];
}

/** So many different words make a list. */
const least = 3;
/** A longer string is a sentence, a title or the text of a snippet. */
const longest = 40;

/** The letters that only Vietnamese has among the languages that a module is written in. */
const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
/** A word or phrase and nothing else: letters, and the signs that phrases have. A row of letters (`aàáảãạ`) is none. */
const phrase = /^[\p{L}\p{M}][\p{L}\p{M}\d ,/.&-]*$/u;

/** Whether a string is a word or a phrase of Vietnamese; no sentence, no pattern, no run of letters. */
export const isWord = (text: string) =>
  text.length <= longest &&
  phrase.test(text) &&
  marked.test(text) &&
  !/(?:[^\sa-z]){5}/u.test(text.toLowerCase());

/** A node of the syntax tree (ESTree), as the parser of the test runner gives it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/**
 * The lists of Vietnamese words in a module. What counts is a list by its form: an array of strings (of arrays too), the
 * keys of an object, the branches of an alternation in a pattern or a string, strings compared with one value, and a
 * string that is split. The messages of the product (`{ vi: …, en: … }`) are none.
 */
export function wordListsIn(source: string): WordList[] {
  const found: WordList[] = [];
  const lineOf = (at: number) => source.slice(0, at).split('\n').length;
  const visit = (node: Node) => {
    const words = new Set(
      candidatesOf(node)
        .filter(isWord)
        .map((word) => word.toLowerCase()),
    );
    if (words.size >= least) {
      found.push({ line: lineOf(node.start), words: [...words] });
      return;
    }
    if (!isMessage(node)) for (const child of childrenOf(node)) visit(child);
  };
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node);
  return found;
}

/** A message in both languages, or the one of them. */
function isMessage(node: Node): boolean {
  return node.type === 'ObjectExpression' && keysOf(node).includes('vi');
}

/** The strings that a node holds as the members of one list. */
function candidatesOf(node: Node): string[] {
  switch (node.type) {
    case 'ArrayExpression':
      return stringsOf(node);
    case 'ObjectExpression':
      return keysOf(node);
    case 'LogicalExpression':
      return comparedIn(node);
    case 'SwitchStatement':
      return (node.cases as Node[]).flatMap(({ test }) => textOf(test));
    case 'CallExpression':
      return splitIn(node);
    case 'Literal':
      return branchesOf(patternOf(node));
    case 'TemplateLiteral':
      return branchesOf((node.quasis as Node[]).map((part) => rawOf(part)).join('\u0000'));
    default:
      return [];
  }
}

const rawOf = (part: Node) => (part.value as { raw: string }).raw;

const keysOf = (node: Node): string[] =>
  (node.properties as Node[]).flatMap(({ key, computed }) =>
    isNode(key) && computed !== true ? [String(key.name ?? key.value)] : [],
  );

const textOf = (node: unknown): string[] =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];

/** The strings of an array, and of the arrays in it. */
const stringsOf = (array: Node): string[] =>
  (array.elements as (Node | null)[]).flatMap((element) =>
    element?.type === 'ArrayExpression' ? stringsOf(element) : textOf(element),
  );

/** The strings that `a === 'x' || a === 'y'` compares with. */
function comparedIn(node: Node): string[] {
  if (node.type === 'LogicalExpression')
    return [...comparedIn(node.left as Node), ...comparedIn(node.right as Node)];
  return node.type === 'BinaryExpression' ? [...textOf(node.left), ...textOf(node.right)] : [];
}

/** The pieces of a string that is split where it stands, or where a function gives it back: `'a b c'.split(' ')`. */
function splitIn({ callee, arguments: given }: Node): string[] {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return [];
  const { object, property } = callee as Node & { object: Node; property: Node };
  const separator = separatorOf((given as Node[])[0]);
  if (property.name !== 'split' || separator === undefined) return [];
  return stringIn(object).split(separator);
}

function separatorOf(node: Node | undefined): string | RegExp | undefined {
  const regex = node?.regex as { pattern: string; flags: string } | undefined;
  return regex ? new RegExp(regex.pattern, regex.flags) : textOf(node)[0];
}

/** A string, a template, strings put together by `+`, or what a function is given of these; empty for any other node. */
function stringIn(node: Node): string {
  switch (node.type) {
    case 'ParenthesizedExpression':
      return stringIn(node.expression as Node);
    case 'BinaryExpression':
      return stringIn(node.left as Node) + stringIn(node.right as Node);
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(rawOf).join('');
    case 'MemberExpression':
      return stringIn(node.object as Node);
    case 'CallExpression':
      return [node.callee as Node, ...(node.arguments as Node[])].map(stringIn).join('');
    default:
      return textOf(node)[0] ?? '';
  }
}

const patternOf = (node: Node) =>
  (node.regex as { pattern: string } | undefined)?.pattern ?? textOf(node)[0] ?? '';

/** The branches of the alternation in a pattern that has the most Vietnamese words; empty where none has two. */
function branchesOf(pattern: string): string[] {
  if (!pattern.includes('|')) return [];
  const plain = pattern
    .replace(/\\s[+*]?|\\\\s[+*]?| \?/g, ' ')
    .replace(/\\u\{?[0-9a-f]{4,6}\}?/giu, (code) =>
      String.fromCodePoint(Number.parseInt(code.replace(/\W|u/g, ''), 16)),
    )
    .replace(/\\[\s\S]|\[[^\]]*\]/gu, '#');
  let most: string[] = [];
  const open: string[][] = [['']];
  const close = () => {
    const words = open.pop()!.map((branch) => branch.trim());
    if (words.filter(isWord).length > most.filter(isWord).length) most = words;
    return words;
  };
  for (const sign of plain.replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '(')) {
    const group = open.at(-1)!;
    if (sign === '(') open.push(['']);
    else if (sign === ')' && open.length > 1) {
      const words = close();
      append(open.at(-1)!, words.length === 1 ? words[0]! : '#');
    } else if (sign === '|') group.push('');
    else if (sign !== '?') append(group, sign);
  }
  while (open.length > 0) close();
  return most;
}

/** Adds to the last branch of a group. */
function append(group: string[], text: string): void {
  group.push(group.pop()! + text);
}
