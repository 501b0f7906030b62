import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';

export type JsonNode = Node;

/** What is wrong at a place of a file (UTF-16 offsets), in both languages: what, and what is allowed. */
export interface ConfigProblem {
  readonly at: Span;
  readonly message: Bilingual;
}

/** Deeper than any configuration. The parser is recursive: without a bound a text could exhaust the stack. */
const maxDepth = 64;

/** The syntax tree of a JSON text (RFC 8259; a byte order mark before it is skipped), or its first syntax error. Never throws. */
export function parseJson(text: string): JsonNode | { readonly problem: ConfigProblem } {
  const json = text.replace(/^\ufeff/, ' ');
  const tooDeep = firstTooDeep(json) ?? json.length + 1;
  const errors: ParseError[] = [];
  const root = parseTree(json.slice(0, tooDeep), errors, { disallowComments: true });
  const error = errors.reduce((first, { offset }) => Math.min(first, offset), tooDeep);
  if (root && error > json.length) return root;
  return { problem: error === tooDeep ? problemAt(json, error, messages.tooDeep) : syntaxError(json, error) };
}

/** The members of an object: key, place of the key, value. */
export function membersOf(object: JsonNode): { key: string; at: Span; value: JsonNode }[] {
  return (object.children ?? []).map(({ children }) => {
    const [key, value] = children as [JsonNode, JsonNode];
    return { key: key.value, at: spanOf(key), value };
  });
}

/** The place of a node, in UTF-16 offsets. */
export function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}

/** The tokens of a JSON text, comments and white space left out. */
function* tokensOf(json: string): Generator<{ readonly offset: number; readonly text: string }> {
  const scanner = createScanner(json, true);
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    if (offset >= json.length) return;
    yield { offset, text: json.slice(offset, offset + scanner.getTokenLength()) };
  }
}

const isOpening = (token: string) => token === '{' || token === '[';
const isClosing = (token: string) => token === '}' || token === ']';

/** The offset of the first bracket that is nested too deeply, if any. */
function firstTooDeep(json: string): number | undefined {
  let depth = 0;
  for (const { offset, text } of tokensOf(json)) {
    if (isOpening(text) && ++depth > maxDepth) return offset;
    if (isClosing(text)) depth--;
  }
  return undefined;
}

/** The syntax error at an offset. What is expected there follows from the tokens before it. */
function syntaxError(json: string, offset: number): ConfigProblem {
  const rest = json.slice(offset);
  if (/^\/[/*]/.test(rest)) return problemAt(json, offset, messages.comment);
  const closers: string[] = [];
  let previous = '';
  let isKey = false; // whether the previous token is the key of a member
  for (const token of tokensOf(json.slice(0, offset))) {
    const mayBeKey = closers.at(-1) === '}' && (previous === '{' || previous === ',');
    isKey = mayBeKey && token.text.startsWith('"');
    previous = token.text;
    if (isOpening(previous)) closers.push(previous === '{' ? '}' : ']');
    if (isClosing(previous)) closers.pop();
  }
  const close = closers.at(-1);
  const isValueExpected = ['', ':', '[', ','].includes(previous) && !(previous === ',' && close === '}');
  const isKeyExpected = !isValueExpected && (previous === '{' || previous === ',');
  const isString = rest.startsWith('"');
  if (previous === ',' && rest.startsWith(close ?? ' ')) return problemAt(json, offset, messages.lastComma);
  if (isString && (isValueExpected || isKeyExpected)) return problemAt(json, offset, messages.string);
  if (isValueExpected) return problemAt(json, offset, messages.value);
  if (isKeyExpected) return problemAt(json, offset, messages.key);
  if (isKey) return problemAt(json, offset, messages.colon);
  return problemAt(json, offset, close ? messages.comma(close) : messages.after);
}

/** A problem with the word, sign or bracket at an offset; at the end of the text its place is empty. */
function problemAt(json: string, start: number, message: Bilingual): ConfigProblem {
  const word = /[^\s,:[\]{}"]+|./suy;
  word.lastIndex = start;
  const [marked = ''] = word.exec(json) ?? [];
  return { at: { start, end: start + marked.length }, message };
}

const messages = {
  value: {
    vi: 'ở đây phải là một giá trị: chuỗi trong ngoặc kép, số, true, false, null, danh sách [ … ] hoặc đối tượng { … }',
    en: 'a value is expected here: a string in double quotes, a number, true, false, null, a list [ … ] or an object { … }',
  },
  key: { vi: 'ở đây phải là một tên trong ngoặc kép', en: 'a name in double quotes is expected here' },
  colon: { vi: 'sau tên phải có dấu hai chấm', en: 'a colon is expected after the name' },
  comma: (close: string) => ({
    vi: `ở đây phải là dấu phẩy hoặc dấu ${close}`,
    en: `a comma or ${close} is expected here`,
  }),
  lastComma: {
    vi: 'thừa dấu phẩy ngay trước dấu đóng ngoặc',
    en: 'the comma before the closing bracket is one too many',
  },
  string: {
    vi: 'chuỗi này không kết thúc trên dòng của nó, hoặc có ký hiệu \\ sai',
    en: 'this string does not end on its line, or has a wrong escape \\',
  },
  comment: { vi: 'tệp JSON không có chú thích', en: 'JSON has no comments' },
  after: { vi: 'sau giá trị của tệp không được có gì nữa', en: 'nothing may follow the value of the file' },
  tooDeep: { vi: 'ngoặc lồng nhau quá sâu', en: 'brackets are nested too deeply' },
} as const;
