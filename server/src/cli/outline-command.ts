import { sanitize } from '#grammar/text/sanitize.ts';
import { cut } from '#grammar/text/width.ts';
import type { Locale } from '#options/bilingual.ts';
import type { UsageProblem } from './args.ts';
import { type Colours, coloursFor } from './colours.ts';
import type { CommandArgs, ExitCode } from './command.ts';
import { jsonText } from './json-text.ts';
import { levelNames, partNames } from './messages.ts';
import { NamedPlans } from './named-plans.ts';
import { type OutlineItem, type OutlinePart, outlineOf } from './outline-tree.ts';
import { defaultColumns, type Terminal } from './terminal.ts';

/** `kh outline`: the parts and items of plans, by line. */
export async function runOutline(
  args: CommandArgs<'outline'>,
  terminal: Terminal,
): Promise<ExitCode | UsageProblem> {
  const plans = await NamedPlans.of(args, terminal);
  if ('problem' in plans) return plans;
  const asJson = args.values.format === 'json';
  let isFirst = true;
  if (asJson) await terminal.out('{"version":1,"files":[');
  for await (const { path, plan, error } of plans) {
    const parts = plan ? outlineOf(plan.tree) : [];
    if (asJson) {
      const file = { path, parts, ...(error === undefined ? {} : { error }) };
      await terminal.out(`${isFirst ? '\n' : ',\n'}${jsonText(file)}`);
    } else if (plan) {
      const heading = !plans.isOne ? `${isFirst ? '' : '\n'}${sanitize(path)}\n` : '';
      await terminal.out(heading + outlineText(parts, plans.locale, terminal.stdout));
    }
    if (asJson || plan) isFirst = false;
  }
  if (asJson) await terminal.out('\n]}\n');
  return plans.code;
}

/** Line numbers, then parts and items, indented by depth and cut to the screen where there is one. */
export function outlineText(
  parts: readonly OutlinePart[],
  locale: Locale,
  format: Terminal['stdout'],
): string {
  const colours = coloursFor(format.colours);
  const columns = format.columns ?? defaultColumns;
  const gutter = Math.max(4, String(parts.at(-1)?.line ?? 0).length + 1);
  const rows: string[] = [];
  const row = (line: number, depth: number, show: (room: number) => string) => {
    const before = `${String(line).padStart(gutter)}  ${'  '.repeat(depth)}`;
    rows.push(before + show(Math.max(20, columns - before.length)));
  };
  const walk = (items: readonly OutlineItem[], depth: number) => {
    for (const item of items) {
      row(item.line, depth, (room) => itemText(item, locale, colours, room));
      walk(item.items, depth + 1);
    }
  };
  for (const part of parts) {
    row(part.line, 0, (room) => {
      const name = partNames[part.kind][locale];
      if (part.items[0]?.line === part.line) return colours.bold(name); // its text is on the next row
      return `${colours.bold(name)}  ${cut(sanitize(part.text), room - name.length - 2)}`;
    });
    walk(part.items, 1);
  }
  return rows.map((line) => `${line}\n`).join('');
}

function itemText(
  { level, marker, text }: OutlineItem,
  locale: Locale,
  colours: Colours,
  room: number,
): string {
  const name = levelNames[level][locale];
  const label = sanitize(`${marker} ${text}`.trim());
  return `${cut(label, room - name.length - 2)}  ${colours.faint(name)}`;
}
