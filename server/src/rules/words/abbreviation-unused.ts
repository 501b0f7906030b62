import { stringFinder } from '#grammar/text/string-finder.ts';
import type { AbbreviationDefinition } from '#model/abbreviations/abbreviation.ts';
import type { Plan } from '#model/plan.ts';
import type { Passage } from '#model/structure/passage.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const abbreviationUnused: Rule = {
  id: 'abbreviation-unused',
  order: 9020,
  title: { vi: 'Chữ viết tắt đặt ra mà không dùng', en: 'An abbreviation that is introduced and not used' },
  severity: 'off',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { definitions, uses } = plan.abbreviations;
    const lastUse = new Map(uses.map(({ name, start }) => [name, start]));
    /** `UBND tỉnh` uses the `UBND` of another definition. */
    for (const { name, start } of uses)
      for (const word of name.includes(' ') ? name.split(' ') : [])
        lastUse.set(word, Math.max(start, lastUse.get(word) ?? -1));
    const candidates = definitions.filter(
      ({ part, form, name, end }) =>
        part.kind !== 'decision' && form !== 'glossed' && (lastUse.get(name) ?? -1) < end,
    );
    const lastInOtherCase = lastPassages(plan.passages, candidates.flatMap(inOtherCase));
    for (const definition of candidates) {
      const [other] = inOtherCase(definition);
      const last = other === undefined ? undefined : lastInOtherCase.get(other);
      if (last === undefined || last < definition.end) yield unused(plan, definition);
    }
  },
};

/** A short name as it stands at the start of a sentence: `Người dân` for `người dân`; empty where it has a capital itself. */
function inOtherCase({ name, kind }: AbbreviationDefinition): string[] {
  const upper = name[0]!.toUpperCase() + name.slice(1);
  return kind === 'letters' || upper === name ? [] : [upper];
}

/** By each of `names`, where the last passage begins that has it in it; the passages are read once, however many the names. */
function lastPassages(passages: readonly Passage[], names: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  if (names.length === 0) return last;
  const find = stringFinder(names);
  for (const { composed, start } of passages) for (const name of find(composed.text)) last.set(name, start);
  return last;
}

function unused({ text }: Plan, definition: AbbreviationDefinition): Report {
  const { short, long, end, name } = definition;
  const isBracket = long !== undefined && long.end <= short.start && text[end - 1] === ')';
  return {
    at: short,
    message: {
      vi: `“${name}” được đặt ra ở đây nhưng không dùng lần nào. Bỏ phần trong ngoặc, hoặc dùng “${name}” ở những chỗ sau (thông lệ soạn thảo: chỉ viết tắt cụm từ dùng nhiều lần).`,
      en: `“${name}” is introduced here and never used. Leave the bracket out, or use “${name}” below (custom: only what is said often is abbreviated).`,
    },
    fixes: isBracket
      ? [
          {
            title: { vi: 'Bỏ phần viết tắt trong ngoặc', en: 'Leave the abbreviation out' },
            safe: false,
            edits: [{ start: long.end, end, text: '' }],
          },
        ]
      : [],
  };
}
