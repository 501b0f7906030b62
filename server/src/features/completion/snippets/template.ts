/** Texts with places to fill in: as a snippet of the protocol, and as plain text for an editor that has none. */

/**
 * What stands at a place. A text, or the first of several, is a default that the drafter types over; a name is one place
 * however often it stands, so it is typed once. What is `fixed` is known already and is no place.
 */
export type SnippetField = string | readonly string[] | { readonly fixed: string };

export type SnippetFields = Readonly<Record<string, SnippetField>>;

/** A template filled in: `insert` with its defaults, `snippet` in the syntax of LSP 3.17 (`${1:Sở Nội vụ}`, `$1`). */
export interface FilledTemplate {
  readonly insert: string;
  readonly snippet: string;
}

/** `{name}`, or with its default where it is of this template alone: `{name:default}`. */
const place = /\{(\w+)(?::([^{}]*))?\}/g;

/**
 * Fills in a template. Its places are numbered in the order of the text, which is the order of the Tab key; `fields` come
 * before the defaults in the template. `lineEnd` is what parts its lines. Throws where a name has neither.
 */
export function fill(template: string, fields: SnippetFields, lineEnd = '\n'): FilledTemplate {
  const numbers = new Map<string, number>();
  const defaults = new Map<string, readonly string[]>();
  let insert = '';
  let snippet = '';
  let at = 0;
  const literal = (text: string) => {
    insert += text;
    snippet += text.replace(/[\\$}]/g, '\\$&');
  };
  for (const { index, 0: whole, 1: name, 2: own } of template.matchAll(place)) {
    literal(template.slice(at, index));
    at = index + whole.length;
    const field = fields[name!] ?? own ?? defaults.get(name!);
    if (field === undefined) throw new Error(`nothing for {${name}} in: ${template}`);
    if (typeof field === 'object' && 'fixed' in field) {
      literal(field.fixed);
      continue;
    }
    const choices = defaults.get(name!) ?? (typeof field === 'string' ? [field] : field);
    defaults.set(name!, choices);
    insert += choices[0]!;
    const known = numbers.get(name!);
    const number = known ?? numbers.size + 1;
    numbers.set(name!, number);
    snippet += known === undefined ? placeholder(number, choices) : `\${${number}}`;
  }
  literal(template.slice(at));
  return {
    insert: insert.replaceAll('\n', lineEnd),
    snippet: `${snippet}$0`.replaceAll('\n', lineEnd),
  };
}

function placeholder(number: number, choices: readonly string[]): string {
  if (choices.length === 1) return `\${${number}:${choices[0]!.replace(/[\\$}]/g, '\\$&')}}`;
  return `\${${number}|${choices.map((each) => each.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}
