import type { DocumentLink } from 'vscode-languageserver-types';
import type { LineIndex } from '#features/position.ts';
import type { Plan } from '#model/plan.ts';
import type { Locale } from '#options/bilingual.ts';

/** The numbers of cited documents, each with where its text can be read: a plan of the workspace, or a page known to the catalog. */
export function documentLinks(plan: Plan, lines: LineIndex, locale: Locale): DocumentLink[] {
  return plan.citations.flatMap(({ cited, document }): DocumentLink[] => {
    const target = document?.origin?.uri ?? document?.source;
    if (target === undefined) return [];
    const tooltip = document?.origin
      ? { vi: `Mở ${document.origin.name}`, en: `Open ${document.origin.name}` }
      : { vi: 'Mở toàn văn', en: 'Open its text' };
    return [{ range: lines.rangeOf(cited.number ?? cited), target, tooltip: tooltip[locale] }];
  });
}
