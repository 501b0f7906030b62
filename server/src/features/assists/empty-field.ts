import { CodeActionKind } from 'vscode-languageserver-types';
import { visibleExtent } from '#features/extent.ts';
import { shiftEdits } from '#features/renumber/shift.ts';
import { partitionPoint } from '#grammar/text/search.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Block, Item, Paragraph } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';
import type { Assist, AssistSite } from './assist.ts';

/** For a field that says nothing: to fill it in, with the list of what may stand there, or to take it away. */
export function emptyFields({ plan, findings }: AssistSite): Assist[] {
  return findings.filter(({ rule }) => rule === 'empty-field').flatMap((finding) => ofFinding(plan, finding));
}

function ofFinding(plan: Plan, finding: Finding): Assist[] {
  const { text } = plan;
  const field = plan.fields.find(({ label }) => label.start === finding.start);
  if (!field) return ofRow(plan, finding);
  const name = sliceOf(text, field.label);
  const edits = removal(plan, field.label);
  const kind = CodeActionKind.QuickFix;
  const fill = fillPlace(text, field.label);
  return [
    {
      title: { vi: `Điền “${name}”`, en: `Fill in “${name}”` },
      kind,
      findings: [finding],
      edits: fill.edits,
      fillAt: fill.at,
      isPreferred: true,
    },
    ...(edits
      ? [
          {
            title: { vi: `Bỏ trường “${name}”`, en: `Remove the field “${name}”` },
            kind,
            findings: [finding],
            edits,
          },
        ]
      : []),
  ];
}

/** Behind the colon of a label and one space, which is put there where none is. */
function fillPlace(text: string, label: Span): { at: number; edits: TextEdit[] } {
  const colon = text.indexOf(':', label.end) + 1;
  const isSpaced = text[colon] === ' ' || text[colon] === '\u00a0';
  return isSpaced
    ? { at: colon + 1, edits: [] }
    : { at: colon + 1, edits: [{ start: colon, end: colon, text: ' ' }] };
}

/** The blank cell of a row that a finding is about. */
function ofRow({ tables }: Plan, finding: Finding): Assist[] {
  for (const { rows } of tables)
    for (const row of rows) {
      if (row.line.content.start !== finding.start) continue;
      const cell = [row.cell('lead'), row.cell('deadline')].find((each) => each && each.end === each.start);
      return cell
        ? [
            {
              title: { vi: 'Điền ô để trống', en: 'Fill in the blank cell' },
              kind: CodeActionKind.QuickFix,
              findings: [finding],
              edits: [],
              fillAt: cell.start,
              isPreferred: true,
            },
          ]
        : [];
    }
  return [];
}

/**
 * The edits that take the line of a field away; those behind it count on, and the one before it takes over the full stop of a last field. Undefined where the field
 * shares its line with other words.
 */
function removal(plan: Plan, label: Span): TextEdit[] | undefined {
  const { text, tree } = plan;
  const line = tree.lines[partitionPoint(tree.lines, ({ end }) => end > label.start)];
  if (!line || !/^[\s*_(]*$/.test(text.slice(line.content.start, label.start))) return undefined;
  if (!/^\s*:[\s.;*_)]*$/.test(text.slice(label.end, line.content.end))) return undefined;
  const owner = plan.blocks.findLast(
    (block): block is Item | Paragraph =>
      block.start <= line.start &&
      line.start < block.end &&
      block.kind !== 'trivia' &&
      block.kind !== 'table',
  );
  if (!owner) return undefined;
  const siblings = siblingsOf(plan, owner);
  const at = siblings.indexOf(owner);
  const behind = siblings
    .slice(at + 1)
    .filter(
      (each): each is Item => each.kind === 'item' && owner.kind === 'item' && each.level === owner.level,
    );
  const isCounted = owner.kind === 'item' && owner.level !== 'dash' && owner.level !== 'plus';
  const moved = isCounted ? shiftEdits(plan, behind, -1) : [];
  if (!moved) return undefined;
  return [
    ...fullStopBefore(plan, siblings[at - 1], behind.length === 0 && text[line.content.end - 1] === '.'),
    { start: line.start, end: line.end, text: '' },
    ...moved,
  ];
}

/** The full stop of a last field goes to the one before it, which is the last then. */
function fullStopBefore({ text, tree }: Plan, before: Block | undefined, wasLast: boolean): TextEdit[] {
  const last = wasLast && before ? visibleExtent(tree, before)?.last : undefined;
  return last && text[last.content.end - 1] === ';'
    ? [{ start: last.content.end - 1, end: last.content.end, text: '.' }]
    : [];
}

function siblingsOf({ blocks, tree }: Plan, block: Block): readonly Block[] {
  const parent = blocks.findLast(
    (each): each is Item => each.kind === 'item' && each !== block && each.children.includes(block),
  );
  return parent?.children ?? tree.parts.find((part) => part.blocks.includes(block))?.blocks ?? [];
}
