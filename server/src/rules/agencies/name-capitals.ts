import type { Agency } from '#catalog/agency.ts';
import { memoizeByObject } from '#grammar/text/memoize.ts';
import type { WordForm } from '#grammar/words/word-form.ts';
import { wordsIn, wordsOf } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordSet } from '#lexicon/words.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import { endsLogicalLine } from '#model/structure/logical-line.ts';
import { decree30 } from '#rules/decree-30.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { isCompleteName } from './mention-filter.ts';

const ground = decree30('annex II: IV');

export const nameCapitals: Rule = {
  id: 'name-capitals',
  order: 4080,
  title: { vi: 'Tên sở, bộ viết hoa sai', en: 'Wrong capitals in the name of a department or ministry' },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const mention of plan.agencies) {
      const { agency, kind } = mention;
      if (!agency || kind !== 'named' || !setByLaw.test(agency.name)) continue;
      const edits = wrongCapitals(plan, mention, agency);
      if (edits.length > 0 && isCompleteName(plan, mention, plan.agencies))
        yield report(plan, mention, edits);
    }
  },
};

/** Names that are set for the whole country, and written alike everywhere; bodies of the army and the Party are not. */
const setByLaw = new RegExp(`^(?:Sở|Bộ) (?!${alternation('so-bo-compounds')})`, 'iu');

interface NameWord {
  readonly key: string;
  readonly isCapital: boolean;
}

const nameOf = memoizeByObject(({ name }: Agency): readonly NameWord[] =>
  wordsOf(name).forms.map(({ key, text, lower }) => ({ key, isCapital: text !== lower })),
);

/** What must be changed for a name that is written in full to have the capitals of the catalogue. */
function wrongCapitals(plan: Plan, { nameStart, nameEnd, start }: AgencyMention, agency: Agency): TextEdit[] {
  const { text } = plan;
  if (nameStart !== start) return [];
  const right = nameOf(agency);
  const words = wordsIn(text, { start: nameStart, end: nameEnd });
  const forms = words.forms.slice(words.first, words.last);
  if (forms.length !== right.length || forms.some(({ key }, i) => key !== right[i]!.key)) return [];
  const isShort = forms.every(({ text: word }) => word.length > 1 && word === word.toUpperCase());
  if (isShort || (!isCapital(forms[0]!) && !standsAlone(plan, start))) return [];
  return forms.flatMap((form, i): TextEdit[] => {
    if (isCapital(form) === right[i]!.isCapital) return [];
    if (form.text.slice(1) !== form.lower.slice(1)) return [];
    return [
      {
        start: words.starts[words.first + i]!,
        end: words.ends[words.first + i]!,
        text: inCase(form, right[i]!),
      },
    ];
  });
}

const isCapital = ({ text, lower }: WordForm) => text[0] !== lower[0];

const inCase = ({ lower }: WordForm, { isCapital: capital }: NameWord): string =>
  capital ? lower[0]!.toUpperCase() + lower.slice(1) : lower;

const before = new Set([...wordSet('verbs.one-word'), ...wordSet('acting-words.before'), 'và', 'do']);

/** Whether a small `sở`, `bộ` begins a word: `cơ sở Y tế`, `cán bộ Công an` have words that end in it, `các sở Y tế` is several. */
function standsAlone({ text, tree }: Plan, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 24), at).normalize('NFC');
  const [, word = '', gap = ''] = /([\p{L}\d]+)(\s+)$/u.exec(ahead) ?? [];
  if (word === '') return /(?:^|[\n,;:.(\t|–-])\s*$/u.test(ahead);
  return before.has(word.toLowerCase()) || endsLogicalLine(tree, at - gap.length, at);
}

function report({ text }: Plan, { nameStart, nameEnd }: AgencyMention, edits: readonly TextEdit[]): Report {
  let right = '';
  let from = nameStart;
  for (const edit of edits) {
    right += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  right = (right + text.slice(from, nameEnd)).normalize('NFC').replace(/\s+/g, ' ');
  const written = text.slice(nameStart, nameEnd).normalize('NFC').replace(/\s+/g, ' ');
  return {
    at: { start: nameStart, end: nameEnd },
    message: {
      vi: `“${written}” viết hoa sai: viết “${right}” (${ground.vi}: viết hoa chữ chỉ loại hình, chức năng, lĩnh vực của cơ quan).`,
      en: `“${written}” has wrong capitals: write “${right}” (${ground.en}).`,
    },
    fixes: [{ title: { vi: `Viết “${right}”`, en: `Write “${right}”` }, safe: false, edits: [...edits] }],
  };
}
