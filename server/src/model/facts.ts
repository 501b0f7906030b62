import type { AgencyMisspelling, RecognitionContext } from '#agencies/index.ts';
import type { ReferenceData } from '#catalog/reference-data.ts';
import { type Directive, readDirective, readWordList, type WordList } from '#grammar/directive.ts';
import { resultOf, type Steps } from '#grammar/text/steps.ts';
import type { Block, Line, Part, PlanTree } from '#grammar/tree.ts';
import { type AgencyList, type AgencyMention, agencyLists } from '#model/agencies/agency-lists.ts';
import { agencyMisspellingsIn, allMentions, issuersNamed, recognitionIn } from '#model/agencies/mentions.ts';
import { type Attachment, attachmentsOf } from '#model/header/attachment.ts';
import { type Abbreviations, readAbbreviations, shortNamesIn } from './abbreviations/abbreviation.ts';
import { citationsOf, type PlanCitation } from './citations/citation.ts';
import { type Ending, readEnding } from './header/ending.ts';
import { type Header, readHeader } from './header/header.ts';
import { type Issuer, readIssuer } from './header/issuer.ts';
import { readTitle, type Title } from './header/title.ts';
import { type Reference, referencesIn } from './references/reference.ts';
import { type Annex, annexesOf } from './structure/annex.ts';
import { type SectionHeading, sectionHeadings } from './structure/heading.ts';
import { type ItemList, listsOf } from './structure/list.ts';
import { logicalText } from './structure/logical-line.ts';
import { type Passage, passagesOf } from './structure/passage.ts';
import { allBlocks, partOf } from './structure/walk.ts';
import { type Assignment, assignmentsOf } from './tasks/assignment.ts';
import { type AssignedDuty, assignedDuties } from './tasks/duty.ts';
import { allFields, type PartNodes, type PlacedField, readNodes } from './tasks/field.ts';
import { withPhases } from './tasks/phase-work.ts';
import { type TaskTable, taskTables } from './tasks/table.ts';
import { type PlanDefaults, planDefaults, type Task, tasksOf } from './tasks/task.ts';
import { type PlanDate, type PlanState, planDate, planState } from './times/date.ts';
import type { PeriodContext } from './times/period.ts';
import { type PlacedDeadline, planDeadlines } from './times/plan-deadlines.ts';
import { planYear } from './times/plan-year.ts';

/** What is at hand before any fact is read. */
export interface PlanSource {
  readonly text: string;
  /** What is known of agencies and documents where this plan stands. */
  readonly referenceData: ReferenceData;
  readonly tree: PlanTree;
}

type Source<K extends keyof PlanSource> = Pick<PlanSource, K>;

/**
 * The facts of a plan, one row each: its name, what it is, and its reader. The parameter of a reader says what it needs; a plan hands
 * it the facts of those names. The type `Plan` is made of this table, so are its laziness (`readPlan`) and the profile of
 * `kh lint --profile`. A reader that needs another fact only in some cases asks the plan for it there (`date`), and never itself.
 */
export const facts = {
  /** Every block, parents before their children, in the order of the text. */
  blocks: ({ tree }: Source<'tree'>): readonly Block[] => allBlocks(tree),

  /** The text with spaces where logical lines were cut, of the same length: places in it are places of the plan. */
  logicalText: ({ tree }: Source<'tree'>): string => logicalText(tree),

  header: ({ tree }: Source<'tree'>): Header => readHeader(tree),

  /** Undefined where the text has no line `KẾ HOẠCH`. */
  title: ({ tree }: Source<'tree'>): Title | undefined => readTitle(tree),

  /** What it, and its annexes, say of the document that they come with. */
  attachments: ({
    tree,
    header,
    title,
  }: Source<'tree'> & { header: Header; title: Title | undefined }): readonly Attachment[] =>
    attachmentsOf(tree, header, title),

  /** The decision that issues it, where that stands above it in one text: the header is then the decision's. */
  decision: ({ tree }: Source<'tree'>): Part | undefined => partOf(tree, 'decision'),

  /** Whether a decision issues it, which stands above it or is named below its title: that has the header and the ending. */
  isAttached: ({ title, decision }: { title: Title | undefined; decision: Part | undefined }): boolean =>
    title?.attachment !== undefined || decision !== undefined,

  /** The headings of its own sections. */
  headings: ({ tree }: Source<'tree'>): readonly SectionHeading[] => sectionHeadings(tree),

  /** Its recipients and its signature. */
  ending: ({ tree }: Source<'tree'>): Ending => readEnding(tree),

  issuer: ({ text, tree, header }: Source<'text' | 'tree'> & { header: Header }): Issuer =>
    readIssuer({ text, tree, header }),

  /** The documents that its text cites, in the order of the text. */
  citations: (
    plan: Source<'tree' | 'referenceData'> & {
      attachments: readonly Attachment[];
      issuer: Issuer;
      date: PlanDate | undefined;
    },
  ): readonly PlanCitation[] =>
    citationsOf(
      plan.tree,
      plan.referenceData,
      () => plan.date,
      () => plan.issuer,
      plan.attachments,
    ),

  /** The day that it is checked by. */
  date: (
    plan: Source<'tree'> & {
      header: Header;
      attachments: readonly Attachment[];
      citations: readonly PlanCitation[];
    },
  ): PlanDate | undefined => planDate(plan.tree, plan.header, plan.attachments, () => plan.citations),

  state: ({ header, attachments }: { header: Header; attachments: readonly Attachment[] }): PlanState =>
    planState(header, attachments),

  /** What fills in what its deadlines leave out. */
  periodContext: ({ tree, date }: Source<'tree'> & { date: PlanDate | undefined }): PeriodContext => ({
    year: planYear(tree, date),
    day: date?.source === 'header' || date?.source === 'attachment' ? date.day : undefined,
  }),

  lists: ({ tree }: Source<'tree'>): readonly ItemList[] => listsOf(tree),

  /** The body and the annexes, their texts read for fields; without what is quoted. */
  nodes: ({ tree }: Source<'tree'>): readonly PartNodes[] => readNodes(tree),

  /** The lead and deadline that a heading sets for every task. */
  planDefaults: ({
    logicalText,
    nodes,
  }: {
    logicalText: string;
    nodes: readonly PartNodes[];
  }): PlanDefaults => planDefaults(logicalText, nodes),

  tasks: (plan: {
    logicalText: string;
    nodes: readonly PartNodes[];
    planDefaults: PlanDefaults;
  }): readonly Task[] => tasksOf(plan.logicalText, plan.nodes, plan.planDefaults),

  /** The duties that sentences give to agencies, and the work of dated phases: listed, and never asked for what they lack. */
  duties: (plan: {
    logicalText: string;
    nodes: readonly PartNodes[];
    tasks: readonly Task[];
    periodContext: PeriodContext;
  }): readonly AssignedDuty[] => {
    const { logicalText, nodes, tasks, periodContext } = plan;
    return withPhases(logicalText, nodes, tasks, assignedDuties(logicalText, nodes, tasks, periodContext));
  },

  /** Every field, those of no task among them. */
  fields: ({ nodes }: { nodes: readonly PartNodes[] }): readonly PlacedField[] => allFields(nodes),

  tables: ({ tree }: Source<'tree'>): readonly TaskTable[] => taskTables(tree),

  assignments: ({ tree }: Source<'tree'>): readonly Assignment[] => assignmentsOf(tree),

  /** By when its tasks are to be done, in fields, table cells and the texts of tasks. */
  deadlines: (plan: {
    logicalText: string;
    fields: readonly PlacedField[];
    tables: readonly TaskTable[];
    planDefaults: PlanDefaults;
    tasks: readonly Task[];
    duties: readonly AssignedDuty[];
    periodContext: PeriodContext;
  }): readonly PlacedDeadline[] => planDeadlines(plan, plan.periodContext),

  directives: ({ text, tree }: Source<'text' | 'tree'>): readonly Directive[] =>
    commentsOf(tree).flatMap((line) => readDirective(text, line) ?? []),

  /** The comments that list words which are right in it. */
  wordLists: ({ text, tree }: Source<'text' | 'tree'>): readonly WordList[] =>
    commentsOf(tree).flatMap((line) => readWordList(text, line) ?? []),

  annexes: ({ tree }: Source<'tree'>): readonly Annex[] => annexesOf(tree),

  /** What it says, piece by piece. */
  passages: ({ tree }: Source<'tree'>): readonly Passage[] => passagesOf(tree),

  /** The short forms that it introduces and uses. */
  abbreviations: ({ text, passages }: Source<'text'> & { passages: readonly Passage[] }): Abbreviations =>
    readAbbreviations(text, passages),

  /** The places that its text names: its own items and annexes, and those of other documents. */
  references: (
    plan: Source<'tree'> & { passages: readonly Passage[]; annexes: readonly Annex[] },
  ): readonly Reference[] => referencesIn(plan.tree, plan.passages, plan.annexes),

  /** What names of agencies mean here: by the plan's day, the level of its issuer, and its workspace. */
  recognition: (
    plan: Source<'referenceData'> & {
      date: PlanDate | undefined;
      issuer: Issuer;
      abbreviations: Abbreviations;
    },
  ): RecognitionContext =>
    recognitionIn(plan.referenceData, plan.date, plan.issuer, shortNamesIn(plan.abbreviations)),

  /** Who leads, cooperates, heads an assignment or receives the plan. */
  agencyLists: (plan: {
    logicalText: string;
    ending: Ending;
    fields: readonly PlacedField[];
    tasks: readonly Task[];
    tables: readonly TaskTable[];
    assignments: readonly Assignment[];
    recognition: RecognitionContext;
  }): readonly AgencyList[] => agencyLists(plan, plan.recognition),

  /** Names of agencies that are one sure error away from a known one. */
  agencyMisspellings: (
    plan: Source<'text'> & { blocks: readonly Block[]; recognition: RecognitionContext },
  ): readonly AgencyMisspelling[] => agencyMisspellingsIn(plan, plan.recognition),

  /** Every mention of an agency, in the order of the text. The whole text is read for it: rules ask `agencyLists`. */
  agencies: (plan: AgenciesSource): readonly AgencyMention[] => resultOf(factsInSteps.agencies(plan)),
};

type AgenciesSource = Source<'text'> & {
  blocks: readonly Block[];
  header: Header;
  agencyLists: readonly AgencyList[];
  recognition: RecognitionContext;
};

/** The readers of facts that take so long in a long plan that they can pause. */
export const factsInSteps = {
  agencies: (plan: AgenciesSource): Steps<readonly AgencyMention[]> =>
    allMentions(
      plan,
      issuersNamed(plan.text, plan.header, plan.recognition),
      plan.agencyLists,
      plan.recognition,
    ),
};

export type FactName = keyof typeof facts;

/** What the readers give, by the names of the facts. */
export type Facts = { readonly [Name in FactName]: ReturnType<(typeof facts)[Name]> };

/** The names of the facts, in the order of the table. */
export const factNames = Object.keys(facts) as FactName[];

const commentsOf = ({ lines }: PlanTree): readonly Line[] => lines.filter(({ kind }) => kind === 'comment');
