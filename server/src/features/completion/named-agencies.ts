import { agencyAt, type RecognitionContext, splitAgencies } from '#agencies/index.ts';
import type { Agency } from '#catalog/agency.ts';
import { foldKey } from '#grammar/text/fold.ts';
import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, itemsOf, partOf } from '#model/structure/walk.ts';
import type { FieldNode } from '#model/tasks/field.ts';

/** An agency that the plan names, as it writes it. */
export interface NamedAgency {
  readonly name: string;
  readonly agency: Agency | undefined;
  /** How often it is named as lead, in cooperation, in a heading of duties or as a recipient. */
  readonly count: number;
  /** Whether a line of the recipients names it. */
  readonly isRecipient: boolean;
}

/**
 * The agencies that the plan names elsewhere than in the piece being typed, most often named first: in lead and
 * cooperation fields and cells, in headings of duties, among the recipients.
 */
export function agenciesNamed(plan: Plan, typing: Span, context: RecognitionContext): NamedAgency[] {
  const found = new Map<string, { -readonly [K in keyof NamedAgency]: NamedAgency[K] }>();
  const collect = (span: Span, isRecipient: boolean) => {
    for (const member of splitAgencies(plan.text, span.start, span.end, context)) {
      if (member.kind === 'text' || overlap(member, typing)) continue;
      const isOffice = isRecipient && agencyAt(plan.text, member.start)?.end !== member.end; // `Chủ tịch UBND tỉnh`
      if (isOffice) continue;
      const { name, agency } = member;
      const known = found.get(foldKey(name)) ?? { name, agency, count: 0, isRecipient: false };
      known.count++;
      known.isRecipient ||= isRecipient;
      found.set(foldKey(name), known);
    }
  };
  for (const span of assignedIn(plan)) collect(span, false);
  for (const span of recipientsOf(plan)) collect(span, true);
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The names that a list already holds besides the piece being typed, folded. */
export function alreadyIn(plan: Plan, list: Span, typing: Span): Set<string> {
  const members = splitAgencies(plan.text, list.start, list.end).filter((member) => !overlap(member, typing));
  return new Set(members.map(({ name }) => foldKey(name)));
}

const overlap = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

function assignedIn(plan: Plan): Span[] {
  const spans: Span[] = [];
  const read = (nodes: readonly FieldNode[]) => {
    for (const { own, isField, children } of nodes) {
      for (const { kind, value } of own) {
        if (kind !== 'lead' && kind !== 'cooperation') continue;
        if (value.end > value.start) spans.push(value);
        else if (isField) for (const child of children) if (child.own.length === 0) spans.push(child.content);
      }
      read(children);
    }
  };
  for (const { nodes } of plan.nodes) read(nodes);
  for (const { rows } of plan.tables)
    for (const row of rows)
      spans.push(...[row.cell('lead'), row.cell('cooperation')].filter((cell) => cell !== undefined));
  for (const { agencies } of plan.assignments) spans.push(...agencies);
  return spans;
}

/** What the lines of the recipients say, without the line of the archive. */
function recipientsOf(plan: Plan): Span[] {
  const lines = itemsOf(partOf(plan.tree, 'recipients')?.blocks ?? []).map(({ lines }) => contentOf(lines));
  return lines.filter(({ start, end }) => !/^Lưu/iu.test(plan.text.slice(start, end).normalize('NFC')));
}
