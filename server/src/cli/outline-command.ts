import type { Locale } from '#rules/options.ts';
import type { Args, Problem } from './args.ts';
import type { ExitCode } from './command.ts';
import type { outlineOptions } from './command-options.ts';
import { jsonText } from './json-text.ts';
import { levelNames, partNames } from './messages.ts';
import { NamedPlans } from './named-plans.ts';
import { type OutlineItem, type OutlinePart, outlineOf } from './outline-tree.ts';
import { type Paint, paintFor } from './paint.ts';
import { type Terminal, usualColumns } from './terminal.ts';
import { cut, harmless } from './width.ts';

/** `kh outline`: the parts and items of plans, by line. */
export async function outline(
  args: Args<typeof outlineOptions>,
  terminal: Terminal,
): Promise<ExitCode | Problem> {
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
      const heading = !plans.isOne ? `${isFirst ? '' : '\n'}${harmless(path)}\n` : '';
      await terminal.out(heading + outlineText(parts, plans.locale, terminal.stdout));
    }
    if (asJson || plan) isFirst = false;
  }
  if (asJson) await terminal.out('\n]}\n');
  return plans.code;
}

/** Line numbers, then parts and items, indented by depth and cut to the screen where there is one. */
export function outlineText(parts: readonly OutlinePart[], locale: Locale, look: Terminal['stdout']): string {
  const paint = paintFor(look.colours);
  const columns = look.columns ?? usualColumns;
  const gutter = Math.max(4, String(parts.at(-1)?.line ?? 0).length + 1);
  const rows: string[] = [];
  const row = (line: number, depth: number, show: (room: number) => string) => {
    const before = `${String(line).padStart(gutter)}  ${'  '.repeat(depth)}`;
    rows.push(before + show(Math.max(20, columns - before.length)));
  };
  const walk = (items: readonly OutlineItem[], depth: number) => {
    for (const item of items) {
      row(item.line, depth, (room) => itemText(item, locale, paint, room));
      walk(item.items, depth + 1);
    }
  };
  for (const part of parts) {
    row(part.line, 0, (room) => {
      const name = partNames[part.kind][locale];
      if (part.items[0]?.line === part.line) return paint.bold(name); // its text is on the next row
      return `${paint.bold(name)}  ${cut(harmless(part.text), room - name.length - 2)}`;
    });
    walk(part.items, 1);
  }
  return rows.map((line) => `${line}\n`).join('');
}

function itemText({ level, marker, text }: OutlineItem, locale: Locale, paint: Paint, room: number): string {
  const name = levelNames[level][locale];
  const said = harmless(`${marker} ${text}`.trim());
  return `${cut(said, room - name.length - 2)}  ${paint.faint(name)}`;
}
