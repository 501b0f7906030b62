import type { ParsedDocument } from '#features/parsed-document.ts';
import { printedPage } from '#layout/layout.ts';
import type { FactName } from '#model/facts.ts';
import type { PreviewPage } from '#protocol/preview.ts';
import { previewCss } from './css.ts';
import { previewSections } from './html.ts';

/** The facts of a plan that its preview reads. */
export const previewFacts: readonly FactName[] = ['header', 'title'];

/** A preview shows no more blocks: a plan of ten thousand pages is looked at elsewhere, and a message is bounded. */
const maxBlocks = 20_000;

/** A version of a plan as its printed page in HTML. */
export function previewOf(
  { plan, lines }: Pick<ParsedDocument, 'plan' | 'lines'>,
  version: number,
): PreviewPage {
  const page = printedPage(plan);
  const count = page.sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return {
    version,
    css: previewCss,
    sections: previewSections(page, lines, maxBlocks),
    isCut: count > maxBlocks,
  };
}
