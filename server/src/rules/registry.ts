import { agencyNotInForce } from '#rules/agencies/agency-not-in-force.ts';
import { leadAlsoCooperates } from '#rules/agencies/lead-also-cooperates.ts';
import { repeatedAgency } from '#rules/agencies/repeated-agency.ts';
import { severalLeadAgencies } from '#rules/agencies/several-lead-agencies.ts';
import { unknownAgency } from '#rules/agencies/unknown-agency.ts';
import { vagueAgency } from '#rules/agencies/vague-agency.ts';
import { unknownRule } from '#rules/housekeeping/unknown-rule.ts';
import { unusedDirective } from '#rules/housekeeping/unused-directive.ts';
import { brokenCrossReference } from '#rules/numbering/broken-cross-reference.ts';
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
import { abbreviationRedefined } from '#rules/words/abbreviation-redefined.ts';
import { abbreviationUndefined } from '#rules/words/abbreviation-undefined.ts';
import { abbreviationUnused } from '#rules/words/abbreviation-unused.ts';

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
  sectionNumbering,
  clauseNumbering,
  itemLettering,
  markerStyle,
  brokenCrossReference,
  missingLeadAgency,
  missingDeadline,
  missingProduct,
  emptyField,
  duplicateField,
  severalLeadAgencies,
  leadAlsoCooperates,
  repeatedAgency,
  vagueAgency,
  unknownAgency,
  agencyNotInForce,
  brokenParagraph,
  markdownArtifact,
  abbreviationUndefined,
  abbreviationUnused,
  abbreviationRedefined,
  placeholder,
  unusedDirective,
  unknownRule,
];

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
