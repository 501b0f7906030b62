import type { PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { contentOf, ownLines, partOf } from '#model/structure/walk.ts';

/** The years that the subject of a plan names. */
export interface SubjectYears {
  readonly from: number;
  /** The same as `from` where it names one. */
  readonly to: number;
  /** `năm học`: from September to May. */
  readonly isSchoolYear: boolean;
}

const years = /(?<!\d)((?:19|20)\d{2})(?:\s*[-–—]\s*((?:19|20)\d{2}))?(?![\d/])/gu;
/** Before a year these say that it is no time of the plan: a law's, a goal's, a term's. */
const foreign = new RegExp(
  String.raw`(?:${alternation('law-words.with-years')}\s[^;]{0,80}|${alternation('past-words.other-years')}|sơ kết|tổng kết[^;]{0,80})\s*(?:năm\s*)?$`,
  'iu',
);
const school = /năm\s+học\s*$/iu;

/** The first years in the subject that say what time the plan is for: `năm 2026`, `giai đoạn 2026 - 2030`. */
export function subjectYears(tree: PlanTree): SubjectYears | undefined {
  for (const block of partOf(tree, 'title')?.blocks ?? []) {
    const { start, end } = block.kind === 'trivia' ? { start: 0, end: 0 } : contentOf(ownLines(block));
    const piece = tree.text.slice(start, end).normalize('NFC');
    if (/^\s*\(/.test(piece)) continue; // `(Kèm theo Quyết định số … năm …)` has the decision's own year
    for (const found of piece.matchAll(years)) {
      const before = piece.slice(Math.max(0, found.index - 100), found.index);
      if (foreign.test(before)) continue;
      const from = Number(found[1]);
      return { from, to: Math.max(from, Number(found[2] ?? from)), isSchoolYear: school.test(before) };
    }
  }
  return undefined;
}
