import { describe, expect, it } from 'vitest';
import { allFieldLabels, fieldKindOf, labelTable } from '#grammar/tables/labels.ts';
import { foldKey } from '#grammar/text/fold.ts';

describe('the table of labels', () => {
  it('is written folded, as it is looked up', () => {
    for (const label of allFieldLabels()) expect(foldKey(label)).toBe(label);
  });
  it('offers labels that it reads as the same kind', () => {
    for (const [kind, { offered }] of Object.entries(labelTable))
      for (const label of offered) expect(fieldKindOf(label)).toBe(kind);
  });
});
