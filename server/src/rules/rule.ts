import type { Span } from '#grammar/text/span.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Severity } from '#options/severity.ts';
import type { FixContract } from '#rules/contract/contract.ts';
import type { OtherPlanLocation, TextEdit } from '#rules/finding.ts';
import type { Unfinished } from '#rules/pending.ts';

/** A fix as a check yields it, its title in both languages; a `Fix` (`finding.ts`) is one in the language of the drafter. */
export interface FixDraft {
  readonly title: Bilingual;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * What a check has found, its message in both languages. A `Finding` (`finding.ts`) is made of it by `lintPlan`: with the id of the rule and
 * the severity that the options give it, in one language, without fixes that break the contract, unless a directive suppresses it.
 */
export interface Report {
  readonly at: Span;
  readonly message: Bilingual;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly FixDraft[];
  /** What must be finished before the finding is shown while it is typed, where it differs from the rule's own; or the range itself. */
  readonly waitsFor?: Unfinished | Span | 'nothing';
  readonly related?: readonly (Span & {
    readonly message: Bilingual;
    readonly otherPlan?: OtherPlanLocation;
  })[];
  /** Of rules that look at the text: the findings of other rules that only repeat this one: `all`, or those that overlap these ranges. */
  readonly supersedes?: 'all' | readonly Span[];
}

/** A rule named by a directive, and whether it has suppressed a finding or ended a suppression. */
export interface DirectiveUse {
  readonly directive: Plan['directives'][number];
  readonly named: Plan['directives'][number]['rules'][number];
  /** `unknown`: there is no such rule; `unused`: it suppressed nothing; `inactive`: the rule is off or has failed. */
  readonly state: 'unknown' | 'unused' | 'used' | 'inactive';
  /** The name in a later directive that ends the suppression which this one begins. */
  readonly endedBy: Plan['directives'][number]['rules'][number] | undefined;
}

/** All that a check may look at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly options: LintOptions;
  /** Every rule id there is. */
  readonly ruleIds: readonly string[];
  /** The titles of the rules, by id. */
  readonly ruleTitles: ReadonlyMap<string, Bilingual>;
  /** What the directives did to the findings of rules that look at the plan only. */
  readonly directives: readonly DirectiveUse[];
}

interface RuleBase {
  readonly id: string;
  /**
   * Its place in the catalogue. Thousands part the subjects (1000 the text as a whole, 2000 numbering, 3000 tasks, 4000 agencies, 5000
   * deadlines, 6000 citations, 7000 form, 8000 writing, 9000 abbreviations, 10000 places to fill in, 11000 directives); rules of one
   * subject are ten apart, so that a new one fits between two others.
   */
  readonly order: number;
  /** What people call it: a few words, as a heading. All other documentation is on its pages, docs/rules/{vi,en}/ID.md. */
  readonly title: Bilingual;
  /** In the preset `recommended`. Rules that are `off` are on in `strict` only, as information. */
  readonly severity: Severity | 'off';
  /** What must be finished before its findings are shown while the text is typed; absent where they never wait. */
  readonly waitsFor?: Unfinished;
  /**
   * What the rule looks at, and so when it runs. `text` rules run first and check whether the text can be checked at all: a report of
   * theirs may supersede those of other rules. `plan` rules look at the facts of the plan. `directives` rules run last and look at what
   * the directives did to the findings of the others.
   */
  readonly scope: 'text' | 'plan' | 'directives';
  /** What is wrong in a plan, in the order of the text. Pure; never throws. */
  check(context: RuleContext): Iterable<Report>;
  /**
   * What is reported instead of all reports of one text that no directive suppresses, in the order of the text: a converter that has left
   * eighty marks made one fault, not eighty. Absent where each report stands for itself. Pure; never throws.
   */
  gather?(reports: readonly Report[], text: string): readonly Report[];
}

/** A rule with fixes that run with `--fix`: it names all that they may change, and is held to it wherever one is made. */
interface SafelyFixed {
  readonly fix: 'safe';
  readonly mayChange: FixContract;
}

/** `offered` fixes are for the drafter to choose. */
interface NotSafelyFixed {
  readonly fix: 'offered' | 'none';
  readonly mayChange?: never;
}

export type Rule = RuleBase & (SafelyFixed | NotSafelyFixed);
