import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report } from '#rules/rule.ts';
import { inSameComposition } from './composition.ts';

/** One issue at a place; it has no edits where only the drafter knows what is right. */
export interface FormIssue {
  readonly message: Bilingual;
  readonly edits: readonly TextEdit[];
}

/** All issues at one place as one report. It has a fix where every issue has edits: a fix removes its whole finding. */
export function issuesReport(
  { start, end }: Span,
  issues: readonly FormIssue[],
  severity: Severity,
  by: Bilingual,
): Report {
  const edits = issues.flatMap((issue) => issue.edits).sort((a, b) => a.start - b.start);
  const isWhole = issues.every((issue) => issue.edits.length > 0);
  return {
    at: { start, end },
    severity,
    message: {
      vi: `${sentence(issues.map(({ message }) => message.vi))} (${by.vi}).`,
      en: `${sentence(issues.map(({ message }) => message.en))} (${by.en}).`,
    },
    fixes: isWhole
      ? [{ title: { vi: 'Viết lại đúng thể thức', en: 'Write it as prescribed' }, safe: true, edits }]
      : [],
  };
}

/**
 * What is written at a place otherwise than it is prescribed, and its fix. `by`: the clause of the decree's Annex I, part I,
 * section II; `like`: the piece of text whose letters show how marks are written there; `safe`: whether nothing is lost
 * where the words are replaced, which is taken for granted.
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
    readonly by: number;
    readonly like?: Span;
    readonly safe?: boolean;
  },
): Report {
  return {
    at,
    severity,
    message: {
      vi: `${message.vi} (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản ${by}).`,
      en: `${message.en} (Decree 30/2020/NĐ-CP, Annex I, part I, section II, ${by}).`,
    },
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
