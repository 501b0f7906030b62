import type { Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { Severity } from '#options/severity.ts';
import type { TextEdit } from '#rules/finding.ts';
import { written } from '#rules/form/written.ts';
import type { Report } from '#rules/rule.ts';

/** One thing that is wrong at a place; no edits where only the drafter knows what is right. */
export interface Fault {
  readonly said: Bilingual;
  readonly edits: readonly TextEdit[];
}

/** All that is wrong at one place as one finding. It has a fix where that mends all of it: a fix removes its finding. */
export function faultsAt(
  { start, end }: Span,
  faults: readonly Fault[],
  severity: Severity,
  by: Bilingual,
): Report {
  const edits = faults.flatMap((fault) => fault.edits).sort((a, b) => a.start - b.start);
  const isWhole = faults.every((fault) => fault.edits.length > 0);
  return {
    at: { start, end },
    severity,
    message: {
      vi: `${sentence(faults.map(({ said }) => said.vi))} (${by.vi}).`,
      en: `${sentence(faults.map(({ said }) => said.en))} (${by.en}).`,
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
export function prescribed(
  text: string,
  at: Span,
  right: string,
  {
    severity,
    said,
    by,
    like = at,
    safe = true,
  }: {
    readonly severity: Severity;
    readonly said: Bilingual;
    readonly by: number;
    readonly like?: Span;
    readonly safe?: boolean;
  },
): Report {
  return {
    at,
    severity,
    message: {
      vi: `${said.vi} (NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản ${by}).`,
      en: `${said.en} (Decree 30/2020/NĐ-CP, Annex I, part I, section II, ${by}).`,
    },
    fixes: [
      {
        title: { vi: `Viết “${right}”`, en: `Write “${right}”` },
        safe,
        edits: [{ ...at, text: written(text, like, right) }],
      },
    ],
  };
}

function sentence(clauses: readonly string[]): string {
  const joined = clauses.join('; ');
  return joined[0]!.toUpperCase() + joined.slice(1);
}
