import * as phrases from '#grammar/tables/phrases.ts';
import { hasLower } from '#grammar/text/characters.ts';
import { plainText } from '#grammar/text/plain.ts';
import type { PageBlock, PageParagraph } from './page.ts';
import type { StyleName } from './styles.ts';

/** The blocks of an annex or a form with the styles of its number, its title and what it comes with, which stand on top. */
export function withAnnexTitle(text: string, blocks: readonly PageBlock[]): PageBlock[] {
  const styled: PageBlock[] = [];
  let isTitle = true;
  for (const block of blocks) {
    const style: StyleName | undefined =
      isTitle && block.kind === 'paragraph' ? titleStyle(text, block, styled.length) : undefined;
    isTitle = style !== undefined;
    styled.push(style && block.kind === 'paragraph' ? { ...block, style } : block);
  }
  return styled;
}

/** No title of an annex is longer, in UTF-16 units. */
const maxTitleLength = 300;

function titleStyle(text: string, { start, end, style }: PageParagraph, at: number): StyleName | undefined {
  const words = plainText(text, { start, end });
  if (style !== 'text' || words.length > maxTitleLength) return undefined;
  if (phrases.attachment.test(words)) return 'attachment';
  if (at === 0) return 'annex';
  return !hasLower(words) || (at === 1 && !/[.;:,]$/.test(words)) ? 'annexTitle' : undefined;
}
