import { alternation } from '#lexicon/alternation.ts';
import { composedText } from '#model/times/deadline.ts';
import type { PlacedDeadline } from '#model/times/plan-deadlines.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** Words that urge and name no time. */
const vague = new RegExp(alternation('vague-time.vague'), 'giu');
/** Words that may stand next to them and name none either. */
const filling = new RegExp(String.raw`(?<!\p{L})${alternation('vague-time.filling')}(?!\p{L})`, 'giu');
/** Words that name a time, an event, or a document with the time: a deadline with one is clear. */
const namesTime = new RegExp(
  String.raw`\d|(?<!\p{L})${alternation('vague-time.naming-time')}(?!\p{L})`,
  'iu',
);
/** A longer text explains, and is read by people. */
const maxLength = 100;
/** What is still to be filled in is the business of another rule. */
const blank = /…|\.{3}|_{2}|\[|x{2}|^[\s.\-–/*]*$/i;

export const unclearDeadline: Rule = {
  id: 'unclear-deadline',
  order: 5010,
  title: { vi: 'Thời hạn không rõ', en: 'An unclear deadline' },
  severity: 'warning',
  fix: 'none',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const deadline of plan.deadlines) {
      const words = unclearWords(plan.text, deadline);
      if (words === undefined) continue;
      yield {
        at: deadline,
        message: {
          vi: `Thời hạn “${words}” không nêu ngày, tháng, quý hay sự kiện nào: ghi rõ, như “Trước ngày 30/6/…” hoặc “Quý II năm …” (tinh thần “6 rõ”: rõ thời gian).`,
          en: `The deadline “${words}” names no day, month, quarter or event: say when, as in “Trước ngày 30/6/…” or “Quý II năm …” (the spirit of the “six clarities”: clear time).`,
        },
      };
    }
  },
};

/** The words of a deadline that names no time; undefined for any other. */
function unclearWords(text: string, { source, values, reading }: PlacedDeadline): string | undefined {
  const [value] = values;
  if (reading.kind !== 'text' || values.length !== 1 || !value || source === 'text' || source === 'heading')
    return undefined;
  if (value.end - value.start > maxLength) return undefined;
  const words = composedText(text, value);
  if (blank.test(words)) return undefined;
  const rest = words.replace(vague, '');
  const isVague = rest !== words && !/\p{L}/u.test(rest.replace(filling, ''));
  return isVague || !namesTime.test(words) ? words : undefined;
}
