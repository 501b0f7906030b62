import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import { byDecree30, type DecreePlace } from '#rules/decree-30.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report } from '#rules/rule.ts';
import { inSameComposition } from './composition.ts';

/** One issue at a place, `by` what the decree says there; it has no edits where only the drafter knows what is right. */
export interface FormIssue {
  readonly message: Bilingual;
  readonly by: DecreePlace;
  readonly edits: readonly TextEdit[];
}

/** All issues at one place as one report. It has a fix where every issue has edits: a fix removes its whole finding. */
export function issuesReport(
  { start, end }: Span,
  issues: readonly [FormIssue, ...FormIssue[]],
  severity: Severity,
): Report {
  const [first, ...more] = new Set(issues.map(({ by }) => by));
  const edits = issues.flatMap((issue) => issue.edits).sort((a, b) => a.start - b.start);
  const isWhole = issues.every((issue) => issue.edits.length > 0);
  return {
    at: { start, end },
    severity,
    message: byDecree30(
      {
        vi: sentence(issues.map(({ message }) => message.vi)),
        en: sentence(issues.map(({ message }) => message.en)),
      },
      first!,
      ...more,
    ),
    fixes: isWhole
      ? [{ title: { vi: 'Viết lại đúng thể thức', en: 'Write it as prescribed' }, safe: true, edits }]
      : [],
  };
}

/**
 * What is written at a place otherwise than it is prescribed, and its fix. `by`: what the decree says there; `like`: the piece of text
 * whose letters show how marks are written there; `safe`: whether nothing is lost where the words are replaced, which is taken for granted.
 */
export function prescribedFormReport(
  text: string,
  at: Span,
  right: string,
  {
    severity,
    message,
    by,
    like = at,
    safe = true,
  }: {
    readonly severity: Severity;
    readonly message: Bilingual;
    readonly by: DecreePlace;
    readonly like?: Span;
    readonly safe?: boolean;
  },
): Report {
  return {
    at,
    severity,
    message: byDecree30(message, by),
    fixes: [
      {
        title: { vi: `Viết “${right}”`, en: `Write “${right}”` },
        safe,
        edits: [{ ...at, text: inSameComposition(text, like, right) }],
      },
    ],
  };
}

function sentence(clauses: readonly string[]): string {
  const joined = clauses.join('; ');
  return joined[0]!.toUpperCase() + joined.slice(1);
}
