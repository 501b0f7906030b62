import { agencyNotInForce } from '#rules/agencies/agency-not-in-force.ts';
import { leadAlsoCooperates } from '#rules/agencies/lead-also-cooperates.ts';
import { repeatedAgency } from '#rules/agencies/repeated-agency.ts';
import { severalLeadAgencies } from '#rules/agencies/several-lead-agencies.ts';
import { unknownAgency } from '#rules/agencies/unknown-agency.ts';
import { vagueAgency } from '#rules/agencies/vague-agency.ts';
import { citationAfterPlan } from '#rules/citations/citation-after-plan.ts';
import { citationCase } from '#rules/citations/citation-case.ts';
import { citationDateConflict } from '#rules/citations/citation-date-conflict.ts';
import { citationIncomplete } from '#rules/citations/citation-incomplete.ts';
import { citationIssuerMismatch } from '#rules/citations/citation-issuer-mismatch.ts';
import { citationMalformed } from '#rules/citations/citation-malformed.ts';
import { citationNotInForce } from '#rules/citations/citation-not-in-force.ts';
import { citationRepeatedInFull } from '#rules/citations/citation-repeated-in-full.ts';
import { citationTypeMismatch } from '#rules/citations/citation-type-mismatch.ts';
import { citationYearMismatch } from '#rules/citations/citation-year-mismatch.ts';
import { legalBasisPunctuation } from '#rules/citations/legal-basis-punctuation.ts';
import { deadlineBeforePlan } from '#rules/deadlines/deadline-before-plan.ts';
import { impossibleDate } from '#rules/deadlines/impossible-date.ts';
import { unclearDeadline } from '#rules/deadlines/unclear-deadline.ts';
import { closingMark } from '#rules/form/closing-mark.ts';
import { dateFormat } from '#rules/form/date-format.ts';
import { headingCapitals } from '#rules/form/heading-capitals.ts';
import { headingPunctuation } from '#rules/form/heading-punctuation.ts';
import { missingPart } from '#rules/form/missing-part.ts';
import { mottoSpelling } from '#rules/form/motto-spelling.ts';
import { numberFormat } from '#rules/form/number-format.ts';
import { provinceConflict } from '#rules/form/province-conflict.ts';
import { recipientsFormat } from '#rules/form/recipients-format.ts';
import { signatureAuthority } from '#rules/form/signature-authority.ts';
import { subjectCapitals } from '#rules/form/subject-capitals.ts';
import { subjectConflict } from '#rules/form/subject-conflict.ts';
import { unknownRule } from '#rules/housekeeping/unknown-rule.ts';
import { unusedDirective } from '#rules/housekeeping/unused-directive.ts';
import { brokenCrossReference } from '#rules/numbering/broken-cross-reference.ts';
import { clauseNumbering } from '#rules/numbering/clause-numbering.ts';
import { itemLettering } from '#rules/numbering/item-lettering.ts';
import { markerStyle } from '#rules/numbering/marker-style.ts';
import { mixedListMarkers } from '#rules/numbering/mixed-list-markers.ts';
import { sectionNumbering } from '#rules/numbering/section-numbering.ts';
import type { Rule } from '#rules/rule.ts';
import { duplicateField } from '#rules/tasks/duplicate-field.ts';
import { emptyField } from '#rules/tasks/empty-field.ts';
import { missingDeadline } from '#rules/tasks/missing-deadline.ts';
import { missingLeadAgency } from '#rules/tasks/missing-lead-agency.ts';
import { missingProduct } from '#rules/tasks/missing-product.ts';
import { brokenParagraph } from '#rules/text/broken-paragraph.ts';
import { legacyEncoding } from '#rules/text/legacy-encoding.ts';
import { listPunctuation } from '#rules/text/list-punctuation.ts';
import { lookalikeLetter } from '#rules/text/lookalike-letter.ts';
import { markdownArtifact } from '#rules/text/markdown-artifact.ts';
import { notAPlan } from '#rules/text/not-a-plan.ts';
import { notNfc } from '#rules/text/not-nfc.ts';
import { placeholder } from '#rules/text/placeholder.ts';
import { repeatedWord } from '#rules/text/repeated-word.ts';
import { spacing } from '#rules/text/spacing.ts';
import { unbalancedBrackets } from '#rules/text/unbalanced-brackets.ts';
import { abbreviationRedefined } from '#rules/words/abbreviation-redefined.ts';
import { abbreviationUndefined } from '#rules/words/abbreviation-undefined.ts';
import { abbreviationUnused } from '#rules/words/abbreviation-unused.ts';
import { misspelling } from '#rules/words/misspelling.ts';
import { mixedTonePlacement } from '#rules/words/mixed-tone-placement.ts';

/** Every rule, in the order of the catalogue. */
export const allRules: readonly Rule[] = [
  legacyEncoding,
  notAPlan,
  sectionNumbering,
  clauseNumbering,
  itemLettering,
  markerStyle,
  mixedListMarkers,
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
  unclearDeadline,
  impossibleDate,
  deadlineBeforePlan,
  citationMalformed,
  citationTypeMismatch,
  citationIssuerMismatch,
  citationYearMismatch,
  citationDateConflict,
  citationAfterPlan,
  citationNotInForce,
  citationIncomplete,
  citationRepeatedInFull,
  citationCase,
  legalBasisPunctuation,
  missingPart,
  mottoSpelling,
  numberFormat,
  dateFormat,
  subjectCapitals,
  headingCapitals,
  headingPunctuation,
  closingMark,
  recipientsFormat,
  signatureAuthority,
  provinceConflict,
  subjectConflict,
  brokenParagraph,
  markdownArtifact,
  notNfc,
  lookalikeLetter,
  mixedTonePlacement,
  misspelling,
  repeatedWord,
  unbalancedBrackets,
  listPunctuation,
  spacing,
  abbreviationUndefined,
  abbreviationUnused,
  abbreviationRedefined,
  placeholder,
  unusedDirective,
  unknownRule,
];

export const ruleIds: readonly string[] = allRules.map(({ id }) => id);
