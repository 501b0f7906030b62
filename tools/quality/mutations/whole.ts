import { withoutDiacritics } from '#grammar/text/fold.ts';
import { isSufficientEvidence, legacyEvidenceOf } from '#grammar/text/legacy/words.ts';
import type { Plan } from '#model/plan.ts';
import { firstLineRange } from '#rules/finding-range.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';
import {
  type Consequence,
  inserted,
  type Mutant,
  type Mutation,
  replaced,
  spread,
} from '#tools/quality/mutation.ts';
import { prose } from './places.ts';

/** The whole text as `change` makes it; the rule reports its first line. */
const remade = (change: (text: string) => string): Mutation['places'] =>
  function* ({ text }) {
    const broken = change(text.normalize('NFC'));
    yield { edits: [{ start: 0, end: text.length, text: broken }], at: firstLineRange(broken).start };
  };

/** A word of running text in a code page, where it is enough by itself; at equal steps through the plan. */
const strayWords = (change: (text: string) => string, encoding: 'TCVN3' | 'VNI'): Mutation['places'] =>
  function* (plan: Plan): Iterable<Mutant> {
    const all = prose(plan).flatMap(({ start, end }) =>
      [...plan.text.slice(start, end).matchAll(/(?<=[\p{Ll}\d] )\p{Ll}+(?= \p{Ll})/gu)]
        .map((m) => ({ start: start + m.index, end: start + m.index + m[0].length, seen: change(m[0]) }))
        .filter(
          ({ seen }) =>
            legacyEvidenceOf(seen, encoding) === 'evidence' && isSufficientEvidence(seen, encoding),
        ),
    );
    for (const { seen, ...at } of spread(all, 20)) yield replaced(at, seen);
  };

/** The label of a field is no label in another code page, and its task has no such field then. */
const unreadLabels: readonly Consequence[] = ['missing-deadline', 'missing-lead-agency'].map((rule) => ({
  rule,
  where: 'plan',
  why: {
    vi: 'Nhãn của trường ở bảng mã khác thì không còn là nhãn: nhiệm vụ ấy thiếu trường.',
    en: 'A label in another code page is none: its task lacks the field.',
  },
}));

/** Ways to break a text as a whole. */
export const wholeMutations: readonly Mutation[] = [
  {
    rule: 'legacy-encoding',
    what: { vi: 'cả kế hoạch ở bảng mã TCVN3', en: 'the whole plan in TCVN3' },
    places: remade(inTcvn3),
  },
  {
    rule: 'legacy-encoding',
    what: { vi: 'cả kế hoạch ở bảng mã VNI', en: 'the whole plan in VNI' },
    places: remade(inVni),
  },
  {
    rule: 'legacy-encoding',
    what: { vi: 'cả kế hoạch mất dấu', en: 'the whole plan without diacritics' },
    places: remade((text) => text.split('\n').map(withoutDiacritics).join('\n')),
  },
  {
    rule: 'legacy-encoding',
    what: { vi: 'một từ ở bảng mã VNI', en: 'a word in VNI' },
    consequences: unreadLabels,
    places: strayWords(inVni, 'VNI'),
  },
  {
    rule: 'legacy-encoding',
    what: { vi: 'một từ ở bảng mã TCVN3', en: 'a word in TCVN3' },
    consequences: unreadLabels,
    places: strayWords(inTcvn3, 'TCVN3'),
  },
  {
    rule: 'not-a-plan',
    what: { vi: 'kế hoạch lưu thành RTF', en: 'the plan saved as RTF' },
    *places() {
      yield inserted(0, '{\\rtf1\\ansi\\deff0 ');
    },
  },
  {
    rule: 'not-a-plan',
    what: { vi: 'kế hoạch lưu thành trang web', en: 'the plan saved as a web page' },
    *places() {
      yield inserted(0, '<html><body><p>');
    },
  },
  { rule: 'not-a-plan', what: { vi: 'tệp rỗng', en: 'an empty file' }, places: remade(() => '') },
];
