import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { agencyItems } from '#features/completion/agencies.ts';
import { agencySlots } from '#features/completion/agency-slot.ts';
import { citationSlot } from '#features/completion/citation-slot.ts';
import { type Cursor, cursorAt, previousTextLine } from '#features/completion/cursor.ts';
import { deadlineItems } from '#features/completion/deadlines.ts';
import { directiveItems } from '#features/completion/directives.ts';
import { documentItems } from '#features/completion/documents.ts';
import { formLineItems } from '#features/completion/form-lines.ts';
import { headingItems } from '#features/completion/headings.ts';
import type { Completion, Proposal } from '#features/completion/item.ts';
import { labelItems } from '#features/completion/labels.ts';
import { completionItems } from '#features/completion/list.ts';
import { toCompletionList } from '#features/completion/lsp.ts';
import { markerItems } from '#features/completion/markers.ts';
import { openingItems } from '#features/completion/opening.ts';
import { recipientItems } from '#features/completion/recipients.ts';
import { type CompletionData, withDocumentation } from '#features/completion/resolve.ts';
import { snippetItems } from '#features/completion/snippets/items.ts';
import { valueAt } from '#features/completion/value.ts';
import {
  noRuleDescriptions,
  type RuleDescriptions,
  ruleDescriptionsAt,
} from '#features/rule-descriptions.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { ParsedDocument } from './parsed-document.ts';

export type { Completion } from '#features/completion/item.ts';

/**
 * The characters that open the list of suggestions besides letters and digits, at which editors open it themselves: the
 * sign after a label (`Cơ quan chủ trì:`), between agencies (`;`), after the letter of a point (`a)`), within numbers of
 * documents and dates (`61/2018/`). Space, comma and full stop are none of them: prose is full of these, and a list at
 * each would be in the way.
 */
export const completionTriggers = [':', ';', ')', '/'];

export interface CompletionOptions {
  /** ISO day: stands for the plan's day where the plan has none. */
  readonly today: string;
  /** The language of details and documentation; Vietnamese where it is not given. */
  readonly locale?: Locale;
  /** What the rules find, for the names of rules in a directive. */
  readonly ruleDescriptions?: RuleDescriptions | undefined;
  /** How many plans of the workspace name an agency, by the name of the catalog; none where it is not given. */
  readonly plansNaming?: (agency: string) => number;
}

/**
 * What may be typed at `offset` (UTF-16 units), the best first, at most 50; nothing in the middle of prose. Pure: the
 * text before the cursor on its line and the block that it is in decide.
 */
export function completionsAt(
  plan: Plan,
  offset: number,
  { today, locale = 'vi', ruleDescriptions = noRuleDescriptions, plansNaming = () => 0 }: CompletionOptions,
): Completion[] {
  const cursor = cursorAt(plan, offset, { today, locale, ruleDescriptions, plansNaming });
  return completionItems(cursor, proposalsAt(cursor));
}

export interface CompletionListOptions extends Omit<CompletionOptions, 'ruleDescriptions'> {
  /** Whether the editor inserts snippets. */
  readonly snippets: boolean;
  /** Whether the editor shows details beside all labels. */
  readonly labelDetails?: boolean | undefined;
  /** Whether the editor asks for the documentation of an item when it shows it. */
  readonly resolves?: boolean | undefined;
  readonly ruleDescriptions: () => Promise<RuleDescriptions>;
}

/** The completions at an offset of a document as the protocol shows them. */
export async function completionList(
  { plan, lines, uri, version }: ParsedDocument & { readonly version: number },
  offset: number,
  { snippets, labelDetails, resolves, ruleDescriptions: read, ...options }: CompletionListOptions,
): Promise<CompletionList> {
  const ruleDescriptions = await ruleDescriptionsAt(plan, offset, read);
  const completions = completionsAt(plan, offset, { ...options, ruleDescriptions });
  return toCompletionList(completions, {
    positionAt: (offset) => lines.positionAt(offset),
    snippets,
    labelDetails,
    data: resolves ? { uri, version, offset } : undefined,
  });
}

/** An item of such a list with its documentation; as it is where the document has changed meanwhile. */
export async function resolvedCompletion(
  { plan, version }: ParsedDocument & { readonly version: number },
  item: CompletionItem,
  {
    ruleDescriptions: read,
    ...options
  }: Omit<CompletionListOptions, 'snippets' | 'labelDetails' | 'resolves'>,
): Promise<CompletionItem> {
  const data = item.data as CompletionData | undefined; // some clients drop what they do not know
  if (data?.version !== version || typeof data.offset !== 'number') return item;
  const { offset } = data;
  const ruleDescriptions = await ruleDescriptionsAt(plan, offset, read);
  return withDocumentation(item, completionsAt(plan, offset, { ...options, ruleDescriptions }));
}

function proposalsAt(cursor: Cursor): Proposal[] {
  if (cursor.read?.kind === 'comment') return directiveItems(cursor);
  const lineStart = lineStartItems(cursor);
  const value = valueAt(cursor);
  if (value?.kind === 'deadline') {
    const times = deadlineItems(cursor, value.start);
    if (times.length > 0) return [...lineStart, ...times];
  }
  const citation = citationSlot(cursor);
  const documents = citation ? documentItems(cursor, citation) : [];
  if (documents.length > 0) return [...lineStart, ...documents];
  return [...lineStart, ...recipientItems(cursor), ...agencyItems(cursor, agencySlots(cursor))];
}

/** What may begin a line. Where nothing stands above, a whole plan or its header comes first, behind the title that is being typed. */
function lineStartItems(cursor: Cursor): Proposal[] {
  const openings = openingItems(cursor);
  const form = formLineItems(cursor);
  const lines = [...form, ...markerItems(cursor), ...headingItems(cursor), ...labelItems(cursor)];
  const parts = snippetItems(cursor);
  if (previousTextLine(cursor) !== undefined) return [...openings, ...lines, ...parts];
  const isAsked = cursor.text.slice(cursor.line.start, cursor.offset).trim() === '';
  return isAsked
    ? [...parts, ...openings, ...lines]
    : [...openings.slice(0, 1), ...parts, ...openings.slice(1), ...lines];
}
