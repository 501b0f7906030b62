import { deadlineBeforePlan } from '#rules/deadlines/deadline-before-plan.ts';
import { impossibleDate } from '#rules/deadlines/impossible-date.ts';
import { unclearDeadline } from '#rules/deadlines/unclear-deadline.ts';
import { unknownRule } from '#rules/housekeeping/unknown-rule.ts';
import { unusedDirective } from '#rules/housekeeping/unused-directive.ts';
import { clauseNumbering } from '#rules/numbering/clause-numbering.ts';
import { itemLettering } from '#rules/numbering/item-lettering.ts';
import { markerStyle } from '#rules/numbering/marker-style.ts';
import { sectionNumbering } from '#rules/numbering/section-numbering.ts';
import type { Rule } from '#rules/rule.ts';
import { duplicateField } from '#rules/tasks/duplicate-field.ts';
import { emptyField } from '#rules/tasks/empty-field.ts';
import { missingDeadline } from '#rules/tasks/missing-deadline.ts';
import { missingLeadAgency } from '#rules/tasks/missing-lead-agency.ts';
import { missingProduct } from '#rules/tasks/missing-product.ts';
import { brokenParagraph } from '#rules/text/broken-paragraph.ts';
import { markdownArtifact } from '#rules/text/markdown-artifact.ts';
import { placeholder } from '#rules/text/placeholder.ts';

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
  sectionNumbering,
  clauseNumbering,
  itemLettering,
  markerStyle,
  missingLeadAgency,
  missingDeadline,
  missingProduct,
  emptyField,
  duplicateField,
  unclearDeadline,
  impossibleDate,
  deadlineBeforePlan,
  brokenParagraph,
  markdownArtifact,
  placeholder,
  unusedDirective,
  unknownRule,
];

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
