import { ruleIds } from '#rules/registry.ts';

/** A finding as a test marks it: a place in a text, the rule, and the severity where it matters. */
export interface Mark {
  readonly start: number;
  /** Where the finding ends, at most at the end of its first line. */
  readonly end: number;
  /** It goes on over the end of its line. */
  readonly goesOn: boolean;
  readonly rule: string;
  readonly severity: string | undefined;
}

export interface Source {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const markLine = /^(\s*)(\^+)(>?)\s+([\w-]+)(?:\s+(error|warning|information))?\s*$/;

/**
 * A text out of a template literal: the first and the last line where they are blank and the indentation that all
 * lines share are taken off, and so are lines of carets, each of which marks a finding in the line above it:
 * `^^^^ rule-id`, with its severity where the test cares, with `>` after the carets where it goes on to further lines.
 */
export function sourceOf(template: string): Source {
  const lines = template.split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map(indentOf));
  const marks: Mark[] = [];
  let text = '';
  let lineStart = 0;
  for (const line of lines.map((each) => each.slice(indent))) {
    const m = markLine.exec(line);
    if (!m) {
      lineStart = text.length;
      text += `${line}\n`;
      continue;
    }
    const [, before = '', carets = '', more = '', rule = '', severity] = m;
    if (!ruleIds.includes(rule)) throw new Error(`no rule is named “${rule}”`);
    const start = lineStart + before.length;
    marks.push({ start, end: start + carets.length, goesOn: more !== '', rule, severity });
  }
  return { text, marks };
}

const indentOf = (line: string) => /^ */.exec(line)![0].length;

/** The text with its marks under their lines: what tests compare, and what they show where they fail. */
export function render(text: string, marks: readonly Mark[]): string {
  const sorted = marks.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  let shown = '';
  let at = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const end = at + line.length;
    shown += line.endsWith('\n') ? line : `${line}\n`;
    for (const mark of sorted.filter(({ start }) => at <= start && start < end)) {
      const carets = '^'.repeat(Math.max(1, mark.end - mark.start)) + (mark.goesOn ? '>' : '');
      shown += `${' '.repeat(mark.start - at)}${carets} ${mark.rule}${mark.severity ? ` ${mark.severity}` : ''}\n`;
    }
    at = end;
  }
  return shown;
}
