import { dueFields, fieldsOfDay } from '#features/completion/snippets/offer.ts';
import { planTemplate } from '#features/completion/snippets/parts.ts';
import { type TaskForm, taskFields, tasksTemplateOf } from '#features/completion/snippets/task-forms.ts';
import { fill, type SnippetFields } from '#features/completion/snippets/template.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import type { NewPlan } from '#protocol/new-plan.ts';
import { describeIssuer, type PlanIssuer, subjectOf } from './issuer.ts';
import type { PlanTime } from './years.ts';

/** What the answers say of a plan. */
export interface PlanDescription {
  readonly issuer: PlanIssuer;
  readonly time: PlanTime;
  readonly subject: string;
  readonly form: TaskForm;
  readonly count: number;
}

/** The plan that the answers describe, made of the parts that completion offers, on the ISO day. */
export function planSkeleton({ issuer, time, subject, form, count }: PlanDescription, day: string): NewPlan {
  const { kind, fields } = describeIssuer(issuer);
  const known: SnippetFields = {
    ...kind.fields,
    ...fieldsOfDay(day),
    ...dueFields(time.isSchoolYear),
    ...fields,
    year: { fixed: String(time.to) },
    topic: { fixed: subject },
  };
  const place = typeof fields.place === 'object' && 'fixed' in fields.place ? fields.place.fixed : undefined;
  const template = planTemplate(kind, {
    subject: `${subjectOf(kind, subject, place)} ${time.words}`,
    tasks: tasksTemplateOf(form, count),
  });
  const { insert, snippet } = fill(`${template}\n`, { ...taskFields(known, count), ...known });
  return { text: insert, snippet, fileName: `${fileNameOf(`${subject} ${time.words}`)}.kh` };
}

/** The longest file name, in letters. */
const longest = 80;

/** A name that every disk takes: small letters without marks, digits and hyphens, cut between words. */
function fileNameOf(words: string): string {
  const plain = withoutDiacritics(`kế hoạch ${words}`)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const tail = /(?:-\d{4})+$/.exec(plain)?.[0] ?? '';
  const head = plain.slice(0, longest - tail.length);
  return head.slice(0, head.lastIndexOf('-')) + tail;
}
