import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#rules/rule.ts';

/** A JSON value and where it stands. */
export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
  );

export interface JsonMember {
  readonly key: string;
  readonly at: Span;
  readonly value: JsonNode;
}

/** What is wrong at a place of a file, in both languages: what, and what is allowed. */
export interface Problem {
  readonly at: Span;
  readonly message: Bilingual;
}

/** Deeper than any configuration; a bound, so that no text can exhaust the stack. */
const deepest = 64;

/** The JSON value that a text is, with places, or the first thing for which it is none. A BOM before it is let through. */
export function readJson(text: string): JsonNode | { readonly problem: Problem } {
  const reader = new Reader(text);
  try {
    return reader.whole();
  } catch (error) {
    if (error instanceof Fault) return { problem: { at: error.at, message: error.says } };
    throw error;
  }
}

class Fault extends Error {
  readonly at: Span;
  readonly says: Bilingual;
  constructor(at: Span, says: Bilingual) {
    super(says.en);
    this.at = at;
    this.says = says;
  }
}

const gap = /[ \t\n\r\ufeff]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const word = /[^\s,:[\]{}"]+|./suy;

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): JsonNode {
    const value = this.#value();
    this.#take(gap);
    if (this.#at < this.#text.length) this.#fail(says.after);
    return value;
  }

  #value(): JsonNode {
    this.#take(gap);
    const start = this.#at;
    const next = this.#text[start];
    if (next === '{' || next === '[') {
      if (++this.#depth > deepest) this.#fail(says.tooDeep);
      const node = next === '{' ? this.#object(start) : this.#array(start);
      this.#depth--;
      return node;
    }
    if (next === '"') return { kind: 'string', value: this.#string(), start, end: this.#at };
    const said = this.#take(literal);
    if (said === '') this.#fail(says.value);
    const span = { start, end: this.#at };
    if (said === 'null') return { kind: 'null', ...span };
    if (said === 'true' || said === 'false') return { kind: 'boolean', value: said === 'true', ...span };
    return { kind: 'number', value: Number(said), ...span };
  }

  #object(start: number): JsonNode {
    const members: JsonMember[] = [];
    this.#list('}', () => {
      const from = this.#at;
      if (this.#text[from] !== '"') this.#fail(says.key);
      const key = this.#string();
      const at = { start: from, end: this.#at };
      this.#take(gap);
      if (this.#text[this.#at] !== ':') this.#fail(says.colon);
      this.#at++;
      members.push({ key, at, value: this.#value() });
    });
    return { kind: 'object', members, start, end: this.#at };
  }

  #array(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.#list(']', () => items.push(this.#value()));
    return { kind: 'array', items, start, end: this.#at };
  }

  /** What stands between brackets, its members parted by commas, up to and with `close`. */
  #list(close: string, member: () => void): void {
    this.#at++;
    this.#take(gap);
    if (this.#text[this.#at] === close) {
      this.#at++;
      return;
    }
    for (;;) {
      member();
      this.#take(gap);
      const next = this.#text[this.#at];
      if (next !== ',' && next !== close) this.#fail(says.comma(close));
      this.#at++;
      if (next === close) return;
      this.#take(gap);
      if (this.#text[this.#at] === close) this.#fail(says.lastComma);
    }
  }

  #string(): string {
    const said = this.#take(quoted);
    if (said === '') this.#fail(says.string);
    return JSON.parse(said) as string;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #fail(message: Bilingual): never {
    const start = this.#at;
    const isComment = this.#text.startsWith('//', start) || this.#text.startsWith('/*', start);
    this.#take(word);
    throw new Fault({ start, end: Math.max(start, this.#at) }, isComment ? says.comment : message);
  }
}

const says = {
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
