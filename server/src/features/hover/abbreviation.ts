import { type Abbreviation, abbreviationsNamed } from '#catalog/abbreviation.ts';
import { shortDate } from '#catalog/citation.ts';
import { isDayWithin } from '#catalog/row.ts';
import { bold, plain } from '#features/hover/markdown.ts';
import { type AbbreviationSymbol, abbreviationAt } from '#features/occurrences.ts';
import type { LineIndex } from '#features/position.ts';
import type { AbbreviationDefinition } from '#model/abbreviations/abbreviation.ts';
import { meaningOf } from '#model/abbreviations/abbreviation-meaning.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';
import type { HoverContent } from './hover-content.ts';

/** What an abbreviation or a short name at `offset` stands for, and where that is said; letters in numbers give nothing. */
export function abbreviationHover(
  plan: Plan,
  lines: LineIndex,
  offset: number,
  locale: Locale,
): HoverContent | undefined {
  const symbol = abbreviationAt(plan, offset);
  if (!symbol) return undefined;
  const meaning = meaningOf(plan, symbol.name, symbol.at.start);
  if (!meaning) return undefined;
  const entries = meaning.source === 'table' ? meaning.entries : abbreviationsNamed(symbol.name);
  const definition = meaning.source === 'plan' ? meaning.definition : symbol.definition;
  const hasOwnExpansion = definition?.words !== undefined || entries.length === 0;
  const meaningText =
    definition && hasOwnExpansion
      ? ofPlan(symbol, definition, lines, locale)
      : ofTable(entries, plan, locale);
  return { ...symbol.at, markdown: `${bold(symbol.name)}: ${meaningText}` };
}

function ofPlan(
  { at, occurrences }: AbbreviationSymbol,
  { words, short, isSure }: AbbreviationDefinition,
  lines: LineIndex,
  locale: Locale,
): string {
  const line = lines.lineAt(short.start) + 1;
  const uses = occurrences.filter(({ role }) => role === 'use').length;
  const times = uses === 1 ? 'once' : `${uses} times`;
  const isHere = at.start === short.start;
  const isLater = short.start > at.start;
  const unknown = {
    vi: 'tên gọi tắt của kế hoạch, không rõ gọi tắt cụm từ nào',
    en: 'a short form of the plan; what it is short for cannot be told',
  };
  const about =
    isSure || words === undefined
      ? ''
      : { vi: ' (theo cụm từ đứng trước)', en: ' (by the words before it)' }[locale];
  const where = isHere
    ? {
        vi: `Giải thích ở đây; dùng ${uses} lần trong kế hoạch.`,
        en: `Introduced here; used ${times} in the plan.`,
      }
    : {
        vi: `Kế hoạch giải thích ở dòng ${line}${isLater ? ', sau chỗ này' : ''}; dùng ${uses} lần.`,
        en: `The plan introduces it on line ${line}${isLater ? ', after this place' : ''}; used ${times}.`,
      };
  return `${words === undefined ? unknown[locale] : plain(words)}${about}\n\n${where[locale]}`;
}

function ofTable(entries: readonly Abbreviation[], plan: Plan, locale: Locale): string {
  const meanings = [...new Set(entries.flatMap(({ expansions }) => expansions))].join('; ');
  const day = plan.date?.day;
  const ended = entries.length === 1 ? entries[0]!.validTo : null;
  const isOver = day !== undefined && ended !== null && !isDayWithin(null, ended, day);
  const common = {
    vi: 'Chữ viết tắt thông dụng, không cần giải thích.',
    en: 'A common abbreviation that needs no introduction.',
  };
  const over = isOver
    ? {
        vi: ` Không còn từ sau ngày ${shortDate(ended)}.`,
        en: ` No longer there after ${shortDate(ended)}.`,
      }[locale]
    : '';
  return `${plain(meanings)}\n\n${common[locale]}${over}`;
}
