import { describe, expect, it } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { highlightsAt } from '#features/highlight.ts';
import { LineIndex } from '#features/position.ts';
import { planAt } from './check.ts';

describe('document highlights', () => {
  it('are the occurrences, the definition as written and the uses as read', () => {
    const { plan, offset } = planAt('I. A\n1. Rà soát thủ tục hành chính (TTHC).\n2. Công khai TT$0HC.\n');
    const highlights = highlightsAt(plan, new LineIndex(plan.text), offset);
    expect(highlights.map(({ kind }) => kind)).toEqual([
      DocumentHighlightKind.Write,
      DocumentHighlightKind.Read,
    ]);
  });
});
