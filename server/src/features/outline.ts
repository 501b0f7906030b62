import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { clippedDetail, clippedName, plainTextOfLines } from '#features/label.ts';
import { type OutlinedTask, type OutlineOf, symbolsOf } from '#features/outline-items.ts';
import type { LineIndex } from '#features/position.ts';
import { addressee, attachment, titleAlone } from '#grammar/tables/phrases.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { Block, Item, Part } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, ownLines } from '#model/structure/walk.ts';

/**
 * The plan as a tree of names. The title is a sibling of the sections, not above them: a root over everything would
 * take the first place of every breadcrumb and the first line of sticky scroll, and repeat the name of the tab.
 */
export function documentOutline(plan: Plan, lines: LineIndex): DocumentSymbol[] {
  const tasks = new Map<Item, OutlinedTask>(plan.tasks.map((task) => [task.item, task]));
  for (const duty of plan.duties)
    if (duty.item && contentOf(duty.item.lines).start === duty.name.start) tasks.set(duty.item, duty);
  const tables = new Map(plan.tables.map((table) => [table.header, table]));
  const { text, tree, fields } = plan;
  const of: OutlineOf = { text, tree, lines, tasks, tables, fields };
  return tree.parts.flatMap((part) => {
    switch (part.kind) {
      case 'title':
        return whole(of, part, SymbolKind.Module, subjectOf(of, part), numberOf(plan));
      case 'recipients':
        return whole(of, part, SymbolKind.Array, contentTexts(of, part)[0]?.split(':')[0] ?? '', '');
      case 'signature':
        return whole(
          of,
          part,
          SymbolKind.Constant,
          contentTexts(of, part)[0] ?? '',
          contentTexts(of, part).at(-1) ?? '',
        );
      case 'annex':
      case 'form':
        return headed(of, part, part.blocks);
      case 'decision':
        return headed(of, part, decisionItems(part));
      case 'preamble':
      case 'body':
      case 'closing':
        return symbolsOf(of, part.blocks);
      default:
        return []; // the header, footnotes and the ending of a decision have no name to go to
    }
  });
}

/** A part as one symbol; none where it has no content. */
function whole(of: OutlineOf, part: Part, kind: SymbolKind, name: string, detail: string): DocumentSymbol[] {
  const extent = visibleExtent(of.tree, part);
  const shown = clippedName(name) || clippedName(contentTexts(of, part)[0] ?? '');
  if (!extent || shown === '') return [];
  const { first, last } = extent;
  return [
    {
      name: shown,
      ...(detail !== '' && detail !== name && { detail: clippedDetail(detail) }),
      kind,
      range: of.lines.rangeOf({ start: first.start, end: last.content.end }),
      selectionRange: of.lines.rangeOf({ start: first.start, end: first.content.end }),
    },
  ];
}

/** Its articles: what stands above them is said by its title. */
const decisionItems = ({ blocks }: Part) => blocks.filter(({ kind }) => kind === 'item');

/** `PHỤ LỤC I`, `QUYẾT ĐỊNH`, its title as the detail, the items and tables among `blocks` below. */
function headed(of: OutlineOf, part: Part, blocks: readonly Block[]): DocumentSymbol[] {
  const [heading, title] = part.blocks.filter((block) => ownLines(block).length > 0);
  const detail = title?.kind === 'paragraph' ? plainTextOfLines(of.text, title.lines) : '';
  const name = heading ? plainTextOfLines(of.text, ownLines(heading)) : '';
  const children = symbolsOf(of, blocks);
  return whole(of, part, SymbolKind.Module, name, detail).map((symbol) => ({ ...symbol, children }));
}

/** The texts of the blocks of a part, without markers; blocks without text are left out. */
function contentTexts({ text }: OutlineOf, part: Part): string[] {
  return part.blocks.map((block) => plainTextOfLines(text, ownLines(block))).filter((words) => words !== '');
}

/** The lines below `KẾ HOẠCH`, up to what is no more of the subject; the title itself where there are none. */
function subjectOf(of: OutlineOf, title: Part): string {
  const all = contentTexts(of, title);
  const end = all.findIndex((words) => attachment.test(words) || addressee.test(words));
  const lines = end < 0 ? all : all.slice(0, end);
  return lines.filter((words) => !titleAlone.test(words)).join(' ');
}

/** `58/KH-UBND` of a plan that has its number. */
function numberOf({ text, header: { number } }: Plan): string {
  return number?.value ? plainText(text, number.cell).replace(/^Số\s*:?\s*/iu, '') : '';
}
