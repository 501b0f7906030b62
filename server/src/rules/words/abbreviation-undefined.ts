import { abbreviationsNamed } from '#catalog/abbreviation.ts';
import { areKnownLetters } from '#catalog/common-letters.ts';
import { looksVietnamese } from '#grammar/inline/capitals.ts';
import type { Span } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import { wordsIn } from '#grammar/words/words.ts';
import { alternation } from '#lexicon/alternation.ts';
import type { AbbreviationDefinition, AbbreviationUse } from '#model/abbreviations/abbreviation.ts';
import { isFiling } from '#model/header/ending.ts';
import type { Plan } from '#model/plan.ts';
import type { FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';
import {
  isEndOf,
  isExplainedBySlash,
  isInFirmName,
  isInIdleBracket,
  isSpelledInList,
  mayBeInitials,
  swappedOffice,
} from '#rules/words/abbreviation-shape.ts';
import { intendedShortForm } from '#rules/words/spelling/tables.ts';

/** Where a reader must understand what he reads; a title may be short, recipients always are. */
const readParts: ReadonlySet<PartKind> = new Set(['preamble', 'body', 'closing', 'annex']);

export const abbreviationUndefined: Rule = {
  id: 'abbreviation-undefined',
  order: 9010,
  title: {
    vi: 'Chữ viết tắt chưa được giải thích',
    en: 'An abbreviation that is not introduced',
  },
  severity: 'information',
  fix: 'offered',
  scope: 'plan',
  waitsFor: 'phrase',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { definitions, uses } = plan.abbreviations;
    const introduced = introductions(definitions);
    const seen = new Set<string>();
    for (const { form, name, short, part } of definitions)
      if (form === 'glossed' && readParts.has(part.kind) && isInIdleBracket(plan.text, short))
        yield idle({ ...short, name });
    for (const { name, ...at } of lettersOfRecipients(plan)) {
      const office = introduced.has(name) ? undefined : swappedOffice(name);
      if (office !== undefined) yield swapped({ ...at, name }, office);
    }
    for (const use of uses) {
      if (!use.alone || seen.has(use.name) || !readParts.has(use.part.kind)) continue;
      if (!/^[\p{Lu}&-]+$/u.test(use.name) || isCut(plan.text, use)) continue;
      seen.add(use.name);
      const name = use.name.replaceAll('\u00d0', 'Đ');
      const by = introduced.get(use.name) ?? introduced.get(name);
      const isGlossedLater = by?.form === 'glossed' && by.short.start > use.start;
      if (by && !isGlossedLater) yield* late(plan, use, by);
      else if (intendedShortForm(name) !== undefined)
        continue; // misspelt, not unknown
      else if (isEndOf(plan.text, use, introduced.keys())) continue;
      else if (isUnknown(plan, use, name, isGlossedLater)) yield unknown(use);
    }
  },
};

/** Whether letters need an introduction; `isGlossedLater`: the plan itself thinks so, but further on. */
function isUnknown(
  { text, referenceData }: Plan,
  use: AbbreviationUse,
  name: string,
  isGlossedLater: boolean,
): boolean {
  if (!isGlossedLater && !mayBeInitials(name)) return false;
  if (areKnownLetters(name, referenceData.agencies) || isInName(text, use)) return false;
  return !isInFirmName(text, use) && !isExplainedBySlash(text, use.name) && !isSpelledInList(text, use);
}

/** Heads of names that letters go on with: `Sở XD`, `Công ty QXB`; whoever knows the office knows its letters. */
const heads = new RegExp(String.raw`${alternation('name-heads')}\s+$`, 'iu');

/** A word of another language in capitals behind them makes them a piece of a name: `LG Display`, `SAP Business One`. */
const nameBehind = /^[ \t\u00a0]([A-Z][A-Za-z]{3,20})(?!\p{L}|\p{M})/u;

function isInName(text: string, { start, end }: AbbreviationUse): boolean {
  const behind = nameBehind.exec(text.slice(end, end + 24))?.[1];
  if (behind !== undefined && !looksVietnamese(behind)) return true;
  return heads.test(text.slice(Math.max(0, start - 20), start).normalize('NFC'));
}

/** Whether letters of another alphabet touch it: it is a piece of a word that is not read as one. */
function isCut(text: string, { start, end }: AbbreviationUse): boolean {
  return /[\u0370-\u058f]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
}

/** What first introduces each abbreviation: `(gọi tắt là UBND tỉnh)` introduces `UBND` too. */
function introductions(definitions: readonly AbbreviationDefinition[]): Map<string, AbbreviationDefinition> {
  const first = new Map<string, AbbreviationDefinition>();
  for (const definition of definitions)
    for (const name of [definition.name, ...definition.name.split(' ')])
      if (!first.has(name)) first.set(name, definition);
  return first;
}

/** A finding where the first use stands before the definition. A gloss may be no definition; one in an annex is for the annex. */
function* late(plan: Plan, use: AbbreviationUse, definition: AbbreviationDefinition): Iterable<Report> {
  if (definition.short.start <= use.start || definition.form === 'glossed' || !definition.isSure) return;
  if (definition.part.kind === 'annex' && areKnownLetters(use.name, plan.referenceData.agencies)) return;
  const fix = moveForward(plan, use, definition);
  const words = definition.words ? `“${definition.words}”` : '';
  yield {
    at: use,
    severity: 'warning',
    message: {
      vi: `“${use.name}” dùng ở đây trước khi được giải thích${words && ` (${words})`}. Viết đầy đủ ở lần dùng đầu tiên, đặt chữ viết tắt trong ngoặc đơn ngay sau, rồi mới dùng chữ viết tắt (thông lệ soạn thảo văn bản).`,
      en: `“${use.name}” is used here before it is introduced${words && ` (${words})`}. Write it in full at its first use with the abbreviation in brackets (drafting custom).`,
    },
    related: [
      {
        ...definition.short,
        message: {
          vi: `“${use.name}” mãi đến đây mới được giải thích`,
          en: `“${use.name}” is introduced here`,
        },
      },
    ],
    fixes: fix ? [fix] : [],
  };
}

/** Short forms in capitals and where they stand. */
type Letters = Span & { readonly name: string };

/** The words in capitals among the recipients. */
function lettersOfRecipients({ text, ending }: Plan): Letters[] {
  return (ending.recipients?.entries ?? []).flatMap((entry) => {
    if (isFiling(entry.words)) return [];
    const { forms, starts, ends, first, last } = wordsIn(text, entry);
    const found: Letters[] = [];
    for (let i = first; i < last; i++) {
      const name = forms[i]!.text;
      if (/^\p{Lu}{3,8}$/u.test(name)) found.push({ start: starts[i]!, end: ends[i]!, name });
    }
    return found;
  });
}

/** Letters of no office among the recipients. */
function swapped(use: Letters, office: string): Report {
  return {
    at: use,
    message: {
      vi: `“${use.name}” ở nơi nhận không viết tắt chức danh, cơ quan nào; có lẽ là “${office}”, hai chữ cái đảo chỗ.`,
      en: `“${use.name}” stands for no office among the recipients; it is probably “${office}” with two letters swapped.`,
    },
    fixes: [
      {
        title: { vi: `Sửa thành “${office}”`, en: `Correct to “${office}”` },
        safe: false,
        edits: [{ start: use.start, end: use.end, text: office }],
      },
    ],
  };
}

/** A bracket without the words that its letters are short for. */
function idle(use: Letters): Report {
  return {
    at: use,
    message: {
      vi: `Trước “(${use.name})” không có chữ được viết tắt: viết đầy đủ rồi mới đặt chữ viết tắt trong ngoặc đơn, hoặc bỏ ngoặc.`,
      en: `Nothing before “(${use.name})” is what it is short for: write it in full first, or take the brackets away.`,
    },
  };
}

function unknown(use: AbbreviationUse): Report {
  return {
    at: use,
    message: {
      vi: `“${use.name}” không phải chữ viết tắt thông dụng và kế hoạch không giải thích. Lần đầu hãy viết đầy đủ, đặt “(${use.name})” ngay sau (thông lệ soạn thảo văn bản).`,
      en: `“${use.name}” is no common abbreviation and the plan does not introduce it. Write it in full at first, with “(${use.name})” behind it (drafting custom).`,
    },
  };
}

/** The fix that introduces the abbreviation at its first use and not where it was; where the words can be moved as they stand. */
function moveForward(
  plan: Plan,
  use: AbbreviationUse,
  definition: AbbreviationDefinition,
): FixDraft | undefined {
  const { text } = plan;
  const { start, end, short, long, name } = definition;
  if (!long || name !== use.name) return undefined;
  const closes = long.start > short.start || /^[”"’»*_\s]*\)$/u.test(text.slice(short.end, end));
  const whole = text.slice(start, end).replace(/\s+/g, ' ');
  if (!closes || /[*_]/.test(whole)) return undefined;
  const words = inSentence(text, definition, whole);
  if (words === undefined) return undefined;
  const first = opensSentence(text, use.start) ? words[0]!.toUpperCase() + words.slice(1) : words;
  return {
    title: {
      vi: `Giải thích “${name}” ngay ở lần dùng đầu`,
      en: `Introduce “${name}” at its first use`,
    },
    safe: false,
    edits: [
      { start: use.start, end: use.end, text: first },
      { start, end, text: text.slice(short.start, short.end) },
    ],
  };
}

/** The definition as it stands within a sentence; undefined where nobody can tell how its first letter is written there. */
function inSentence(
  text: string,
  { start, name, long }: AbbreviationDefinition,
  whole: string,
): string | undefined {
  if (!opensSentence(text, start) || long!.start !== start) return whole;
  const known = abbreviationsNamed(name).flatMap(({ expansions }) => expansions);
  const plain = whole.normalize('NFC');
  const words = known.find((each) => plain.toLowerCase().startsWith(each.toLowerCase()));
  return words && words + plain.slice(words.length);
}

/** Whether a sentence, a line or an item begins at `at`. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:“"\n\r)*–-]|\d\))\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}
