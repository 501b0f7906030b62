import type { AgencySlip, RecogniseContext } from '#agencies/index.ts';
import { catalogData, type ReferenceData } from '#catalog/reference-data.ts';
import { type Directive, readDirective, readWordList, type WordList } from '#grammar/directive.ts';
import { parsePlan } from '#grammar/parse.ts';
import type { Block, Part, PlanTree } from '#grammar/tree.ts';
import { type Abbreviations, readAbbreviations, shortNamesIn } from '#model/abbreviations/abbreviation.ts';
import { allMentions, issuersNamed, recognitionIn, slipsIn } from '#model/agencies/agency.ts';
import { type AgencyList, type AgencyMention, agencyLists } from '#model/agencies/agency-list.ts';
import { citationsOf, type PlanCitation } from '#model/citations/citation.ts';
import { type Ending, readEnding } from '#model/header/ending.ts';
import { type Header, readHeader } from '#model/header/header.ts';
import { type Issuer, readIssuer } from '#model/header/issuer.ts';
import { readTitle, type Title } from '#model/header/title.ts';
import { lazy } from '#model/lazy.ts';
import { type Reference, referencesIn } from '#model/references/reference.ts';
import { type Annex, annexesOf } from '#model/structure/annex.ts';
import { type Attachment, attachmentsOf } from '#model/structure/attachment.ts';
import { type SectionHeading, sectionHeadings } from '#model/structure/heading.ts';
import { type ItemList, listsOf } from '#model/structure/list.ts';
import { logicalText } from '#model/structure/logical-line.ts';
import { type Passage, passagesOf } from '#model/structure/passage.ts';
import { allBlocks, partOf } from '#model/structure/walk.ts';
import { type Assignment, assignmentsOf } from '#model/tasks/assignment.ts';
import { allFields, type PartNodes, type PlacedField, readNodes } from '#model/tasks/field.ts';
import { type TaskTable, taskTables } from '#model/tasks/table.ts';
import { type GivenToAll, givenToAll, type Task, tasksOf } from '#model/tasks/task.ts';
import { type PlanDate, type PlanState, planDate, planState } from '#model/times/date.ts';
import type { PeriodContext } from '#model/times/period.ts';
import { type PlacedDeadline, planDeadlines } from '#model/times/plan-deadlines.ts';
import { planYear } from '#model/times/plan-year.ts';

/**
 * What a plan means. Everything but the tree is worked out when it is first asked for, and once: the outline need
 * not wait for what only rules want.
 */
export interface Plan {
  readonly text: string;
  /** What is known of agencies and documents where this plan stands. */
  readonly referenceData: ReferenceData;
  readonly tree: PlanTree;
  /** Every block, parents before their children, in the order of the text. */
  readonly blocks: readonly Block[];
  readonly header: Header;
  /** Undefined where the text has no line `KẾ HOẠCH`. */
  readonly title: Title | undefined;
  /** What it, and its annexes, say of the document that they come with. */
  readonly attachments: readonly Attachment[];
  /** The decision that issues it, where that stands above it in one text: the header is then the decision's. */
  readonly decision: Part | undefined;
  /** Whether a decision issues it, which stands above it or is named below its title: that has the header and the ending. */
  readonly isAttached: boolean;
  /** The headings of its own sections. */
  readonly headings: readonly SectionHeading[];
  /** Its recipients and its signature. */
  readonly ending: Ending;
  readonly issuer: Issuer;
  readonly date: PlanDate | undefined;
  readonly state: PlanState;
  /** What fills in what its deadlines leave out. */
  readonly times: PeriodContext;
  readonly lists: readonly ItemList[];
  /** The body and the annexes, their texts read for fields; without what is quoted. */
  readonly nodes: readonly PartNodes[];
  /** The lead and deadline that a heading gives to every task. */
  readonly given: GivenToAll;
  readonly tasks: readonly Task[];
  /** By when its tasks are to be done, in fields, table cells and the texts of tasks. */
  readonly deadlines: readonly PlacedDeadline[];
  /** Every field, those of no task among them. */
  readonly fields: readonly PlacedField[];
  readonly tables: readonly TaskTable[];
  readonly assignments: readonly Assignment[];
  readonly directives: readonly Directive[];
  /** The comments that list words which are right in it. */
  readonly wordLists: readonly WordList[];
  readonly annexes: readonly Annex[];
  /** What it says, piece by piece. */
  readonly passages: readonly Passage[];
  /** The short forms that it introduces and uses. */
  readonly abbreviations: Abbreviations;
  /** The places that its text names: its own items and annexes, and those of other documents. */
  readonly references: readonly Reference[];
  /** The documents that its text cites, in the order of the text. */
  readonly citations: readonly PlanCitation[];
  /** What names of agencies mean here: by the plan's day, the level of its issuer, and its workspace. */
  readonly recognition: RecogniseContext;
  /** Who leads, cooperates, heads an assignment or receives the plan. */
  readonly agencyLists: readonly AgencyList[];
  /** Every mention of an agency, in the order of the text. The whole text is read for it: rules ask `agencyLists`. */
  readonly agencies: readonly AgencyMention[];
  /** Names of agencies that are one sure slip away from a known one. */
  readonly agencySlips: readonly AgencySlip[];
}

/** The plan that a text is, read with `referenceData`. Total and pure: the same text and data, the same plan. */
export function readPlan(text: string, referenceData: ReferenceData = catalogData): Plan {
  const tree = parsePlan(text);
  const blocks = lazy(() => allBlocks(tree));
  const logical = lazy(() => logicalText(tree));
  const header = lazy(() => readHeader(tree));
  const title = lazy(() => readTitle(tree));
  const attachments = lazy(() => attachmentsOf(tree, header(), title()));
  const decision = lazy(() => partOf(tree, 'decision'));
  const isAttached = lazy(() => title()?.attachment !== undefined || decision() !== undefined);
  const headings = lazy(() => sectionHeadings(tree));
  const ending = lazy(() => readEnding(tree));
  const issuer = lazy(() => readIssuer({ text, tree, header: header() }));
  const date = lazy((): PlanDate | undefined => planDate(tree, header(), attachments(), () => citations()));
  const state = lazy(() => planState(header(), attachments()));
  const times = lazy(
    (): PeriodContext => ({
      year: planYear(tree, date()),
      day: date()?.source === 'header' || date()?.source === 'attachment' ? date()!.day : undefined,
    }),
  );
  const lists = lazy(() => listsOf(tree));
  const nodes = lazy(() => readNodes(tree));
  const given = lazy(() => givenToAll(logical(), nodes()));
  const tasks = lazy(() => tasksOf(logical(), nodes(), given()));
  const fields = lazy(() => allFields(nodes()));
  const tables = lazy(() => taskTables(tree));
  const assignments = lazy(() => assignmentsOf(tree));
  const deadlines = lazy(() =>
    planDeadlines(
      { text: logical(), fields: fields(), tables: tables(), given: given(), tasks: tasks() },
      times(),
    ),
  );
  const directives = lazy(() =>
    tree.lines.filter(({ kind }) => kind === 'comment').flatMap((line) => readDirective(text, line) ?? []),
  );
  const wordLists = lazy(() =>
    tree.lines.filter(({ kind }) => kind === 'comment').flatMap((line) => readWordList(text, line) ?? []),
  );
  const annexes = lazy(() => annexesOf(tree));
  const passages = lazy(() => passagesOf(tree));
  const abbreviations = lazy(() => readAbbreviations(passages()));
  const references = lazy(() => referencesIn(tree, passages(), annexes()));
  const citations = lazy((): PlanCitation[] => citationsOf(tree, referenceData, date, issuer, attachments()));
  const recognition = lazy(() =>
    recognitionIn(referenceData, date(), issuer(), shortNamesIn(abbreviations())),
  );
  const namedLists = lazy(() =>
    agencyLists(
      {
        text: logical(),
        ending: ending(),
        fields: fields(),
        tasks: tasks(),
        tables: tables(),
        assignments: assignments(),
      },
      recognition(),
    ),
  );
  const agencies = lazy(() =>
    allMentions(
      { text, blocks: blocks() },
      issuersNamed(text, header(), recognition()),
      namedLists(),
      recognition(),
    ),
  );
  const slips = lazy(() => slipsIn({ text, blocks: blocks() }, recognition()));
  return {
    text,
    referenceData,
    tree,
    get blocks() {
      return blocks();
    },
    get header() {
      return header();
    },
    get title() {
      return title();
    },
    get attachments() {
      return attachments();
    },
    get decision() {
      return decision();
    },
    get isAttached() {
      return isAttached();
    },
    get headings() {
      return headings();
    },
    get ending() {
      return ending();
    },
    get issuer() {
      return issuer();
    },
    get date() {
      return date();
    },
    get state() {
      return state();
    },
    get times() {
      return times();
    },
    get lists() {
      return lists();
    },
    get nodes() {
      return nodes();
    },
    get given() {
      return given();
    },
    get tasks() {
      return tasks();
    },
    get deadlines() {
      return deadlines();
    },
    get fields() {
      return fields();
    },
    get tables() {
      return tables();
    },
    get assignments() {
      return assignments();
    },
    get annexes() {
      return annexes();
    },
    get passages() {
      return passages();
    },
    get abbreviations() {
      return abbreviations();
    },
    get references() {
      return references();
    },
    get citations() {
      return citations();
    },
    get recognition() {
      return recognition();
    },
    get agencyLists() {
      return namedLists();
    },
    get agencies() {
      return agencies();
    },
    get agencySlips() {
      return slips();
    },
    get directives() {
      return directives();
    },
    get wordLists() {
      return wordLists();
    },
  };
}
