import { foldKey } from '#grammar/text/fold.ts';
import { groupBy } from '#grammar/text/group.ts';
import { type AbbreviationDefinition, meanSame } from '#model/abbreviations/abbreviation.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

export const abbreviationRedefined: Rule = {
  id: 'abbreviation-redefined',
  order: 9030,
  title: { vi: 'Một chữ viết tắt cho hai nghĩa', en: 'One abbreviation for two things' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const sure = plan.abbreviations.definitions.filter(isDefinition);
    const reports: Report[] = [];
    for (const same of groupBy(sure, ({ name }) => name).values()) {
      if (same.length < 2) continue;
      for (const inScope of groupBy(same, scopeOf).values()) {
        const [first, ...others] = inScope;
        const again = others.find((other) => !meanSame(first!, other) && !endAlike(first!, other));
        if (again) reports.push(redefined(first!, again));
      }
    }
    yield* reports.sort((a, b) => a.at.start - b.at.start);
  },
};

/** `viết tắt là X` defines X whatever its letters; a mere bracket does where they are the initials of the words. */
const isDefinition = ({ isSure, form, kind, words }: AbbreviationDefinition): boolean =>
  form === 'called' && kind === 'letters' ? words !== undefined : isSure && form !== 'glossed';

/** Where the words of letters are not their initials, nobody knows where they begin: only their ends tell that two are of one thing. */
function endAlike(a: AbbreviationDefinition, b: AbbreviationDefinition): boolean {
  return !(a.isSure && b.isSure) && lastWord(a) === lastWord(b);
}

const lastWord = ({ words = '' }: AbbreviationDefinition) => foldKey(words.slice(words.lastIndexOf(' ') + 1));

/** The annex that a definition stands in; all else is one scope. */
const scopeOf = ({ part }: AbbreviationDefinition) => (part.kind === 'annex' ? part : undefined);

function redefined(first: AbbreviationDefinition, again: AbbreviationDefinition): Report {
  const { name } = again;
  return {
    at: again.short,
    message: {
      vi: `“${name}” đã là “${first.words}”, ở đây lại chỉ “${again.words}”. Chọn cho một trong hai cách gọi tắt khác, để người đọc biết nói về bên nào.`,
      en: `“${name}” is already “${first.words}”; here it stands for “${again.words}”. Give one of the two another short form, so that readers know which is meant.`,
    },
    related: [
      { ...first.short, message: { vi: `“${name}” được đặt ra ở đây`, en: `“${name}” is introduced here` } },
    ],
  };
}
