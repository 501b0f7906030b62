import { directivePattern, directiveText } from '#grammar/directive.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { allRules } from '#rules/registry.ts';
import { type Cursor, textBefore } from './cursor.ts';
import type { Proposal } from './item.ts';
import { endOfWord } from './matching.ts';
import { completionMessages } from './messages.ts';

const directives: readonly (readonly [string, Bilingual])[] = [
  [directiveText('disable-next-line'), completionMessages.disableNextLine],
  [directiveText('disable'), completionMessages.disable],
  [directiveText('enable'), completionMessages.enable],
  [directiveText('words'), completionMessages.wordList],
];

/** Up to the cursor: a directive and, in its second group, the beginning of the name of a rule. */
const naming = directivePattern(String.raw`\s+(?!.*\s--)(?:[\w,\s-]*[\s,])?([\w-]*)$`);

/** In a comment line: the directives, and behind one the rules that it may name. */
export function directiveItems(cursor: Cursor): Proposal[] {
  const { text, offset, line, read } = cursor;
  const start = read?.content.start ?? line.start;
  const { nfcText, at } = textBefore(cursor, start);
  const named = naming.exec(nfcText);
  if (named) {
    const typed = named[2]!;
    return ruleItems(cursor, named[1]!, typed, at(nfcText.length - typed.length));
  }
  if (text.slice(offset, line.end).trim() !== '') return [];
  const typed = nfcText.replace(/^\/\/\s*/, '');
  if (!nfcText.startsWith('//') || /\s/.test(typed)) return [];
  return directives
    .filter(([insert]) => insert.slice(3).startsWith(typed) || insert.slice(6).startsWith(typed))
    .map(([insert, detail]) => ({
      label: insert.trimEnd(),
      insert,
      replace: { start, end: line.end },
      kind: 'directive',
      detail: detail[cursor.locale],
    }));
}

/** The rules that a directive does not name yet; for `kh-enable`, those that are disabled here. */
function ruleItems(cursor: Cursor, directive: string, typed: string, start: number): Proposal[] {
  const { plan, line, locale, ruleDescriptions } = cursor;
  const own = plan.directives.find((each) => each.start >= line.start && each.end <= line.end);
  const here = new Set(own?.rules.filter((rule) => rule.start !== start).map(({ name }) => name));
  const disabled = disabledAt(cursor);
  const described = (id: string) => {
    const documentation = ruleDescriptions.get(id);
    return documentation === undefined ? {} : { documentation };
  };
  const replace = { start, end: ruleEnd(cursor) };
  return allRules
    .filter(({ id }) => !here.has(id) && id.includes(typed.toLowerCase()))
    .filter(({ id }) => directive !== 'enable' || disabled.size === 0 || disabled.has(id))
    .sort((a, b) => Number(b.id.startsWith(typed)) - Number(a.id.startsWith(typed)))
    .map(({ id, title }) => ({
      label: id,
      insert: id,
      replace,
      kind: 'rule',
      detail: title[locale],
      ...described(id),
    }));
}

function disabledAt({ plan, line }: Cursor): Set<string> {
  const disabled = new Set<string>();
  for (const { kind, rules, start } of plan.directives) {
    if (start >= line.start) break;
    for (const { name } of rules)
      if (kind === 'disable') disabled.add(name);
      else if (kind === 'enable') disabled.delete(name);
  }
  return disabled;
}

function ruleEnd(cursor: Cursor): number {
  let end = endOfWord(cursor);
  while (end < cursor.line.end && /[\w-]/.test(cursor.text[end]!)) end++;
  return end;
}
