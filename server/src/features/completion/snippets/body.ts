import { headingsLacking, usualHeadings } from '#features/completion/headings.ts';
import { completionMessages } from '#features/completion/messages.ts';
import { markerAfter } from '#features/completion/next-marker.ts';
import { isOfTasks } from '#features/completion/owner.ts';
import type { Item } from '#grammar/tree.ts';
import { isImplementation } from '#model/tasks/task.ts';
import { type Offer, ofIssuer } from './offer.ts';
import * as parts from './parts.ts';
import type { Site } from './site.ts';

/** What the body lacks at the cursor: sections, and tasks, a table or duties in the section that is open. */
export function bodyOffers(site: Site): Offer[] {
  return [...inSection(site), ...sections(site)];
}

/** The sections that the plan lacks, with the number that comes next. */
function sections(site: Site): Offer[] {
  const { above, below, belowPart, cursor, section } = site;
  if (above !== 'title' && above !== 'preamble' && above !== 'body') return [];
  if (belowPart === 'body' && below?.level !== 'section') return [];
  if (belowPart === 'title' || belowPart === 'preamble' || belowPart === 'header') return [];
  const number = section ? numberAfter(site, section) : 'I';
  if (number === undefined) return [];
  const lacking = headingsLacking(cursor.plan, undefined);
  return sectionParts
    .filter(({ heading }) => lacking.includes(heading))
    .map(({ label, names, template }) =>
      ofIssuer(cursor, label, completionMessages.sectionNumbered(number), (kind) => ({
        names,
        template: template(kind),
        fields: { section: { fixed: number }, clause: { fixed: '1' }, clause2: { fixed: '2' } },
      })),
    );
}

const sectionParts = [
  {
    heading: usualHeadings.aims,
    label: 'Mục: mục đích, yêu cầu',
    names: ['mục', 'mục đích', 'mục đích, yêu cầu'],
    template: () => parts.aimsTemplate,
  },
  {
    heading: usualHeadings.contents,
    label: 'Mục: nội dung, nhiệm vụ',
    names: ['mục', 'nội dung', 'nhiệm vụ'],
    template: () => parts.tasksTemplate,
  },
  {
    heading: usualHeadings.funding,
    label: 'Mục: kinh phí',
    names: ['mục', 'kinh phí'],
    template: parts.fundsTemplate,
  },
  {
    heading: usualHeadings.duties,
    label: 'Mục: tổ chức thực hiện',
    names: ['mục', 'tổ chức thực hiện', 'phân công'],
    template: parts.dutiesTemplate,
  },
] as const;

function inSection(site: Site): Offer[] {
  const { section, cursor, above } = site;
  if (!section || (above !== 'body' && above !== 'annex') || !endsItem(site)) return [];
  const { text } = cursor;
  if (isImplementation(text, section)) return duties(site, section);
  if (!isOfTasks(text, section)) return [];
  return [...tasks(site, section), ...table(site, section)];
}

/** Whether an item of a section has ended where the cursor is: what follows is no member of it. */
const endsItem = ({ below, belowPart, above }: Site) =>
  below === undefined || belowPart !== above || below.level === 'section' || below.level === 'clause';

function tasks(site: Site, section: Item): Offer[] {
  const clause = nextClause(site, section);
  if (clause === undefined) return [];
  const { cursor } = site;
  const names = ['nhiệm vụ', 'việc'];
  const offer = (label: string, template: string) =>
    ofIssuer(cursor, label, completionMessages.task, () => ({
      names,
      template,
      fields: { clause: { fixed: clause } },
    }));
  const points = offer('Nhiệm vụ (điểm)', parts.taskWithPoints);
  const dashes = offer('Nhiệm vụ (gạch đầu dòng)', parts.taskWithDashes);
  return hasDashes(section) ? [dashes, points] : [points, dashes];
}

/** Whether the tasks that stand there have their fields as dashes. */
const hasDashes = (section: Item) =>
  section.children.some(
    (child) =>
      child.kind === 'item' && child.children.some((each) => each.kind === 'item' && each.level === 'dash'),
  );

function table(site: Site, section: Item): Offer[] {
  if (section.children.some(({ kind }) => kind === 'table' || kind === 'item')) return [];
  return [
    ofIssuer(site.cursor, 'Bảng nhiệm vụ', completionMessages.taskTable, () => ({
      names: ['bảng nhiệm vụ', 'bảng phân công'],
      template: parts.taskTable,
    })),
  ];
}

function duties(site: Site, section: Item): Offer[] {
  const clause = nextClause(site, section);
  if (clause === undefined) return [];
  return [
    ofIssuer(site.cursor, 'Phân công trách nhiệm', completionMessages.duty, (kind) => ({
      names: ['phân công', 'trách nhiệm'],
      template: parts.dutyTemplate(kind),
      fields: { clause: { fixed: clause } },
    })),
  ];
}

/** The number of the clause that comes next in a section; undefined where its members are of another level. */
function nextClause({ cursor, open }: Site, section: Item): string | undefined {
  const items = section.children.filter(
    (child): child is Item => child.kind === 'item' && child.start < cursor.line.start,
  );
  if (items.length === 0) return '1';
  const last = open.findLast(({ level }) => level === 'clause');
  return last && numberOf(markerAfter(cursor.text, last));
}

const numberAfter = ({ cursor }: Site, item: Item) => numberOf(markerAfter(cursor.text, item));

const numberOf = (marker: string | undefined) => /^(\d+|[IVXLC]+)\.$/.exec(marker ?? '')?.[1];
