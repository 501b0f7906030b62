import { describe, expect, it } from 'vitest';
import { completed } from './check.ts';

describe('directives', () => {
  it('are offered after the slashes of a comment', () => {
    const all = ['// kh-disable-next-line ', '// kh-disable ', '// kh-enable ', '// kh-words '];
    expect(completed('I. A\n//$0').inserts).toEqual(all);
    expect(completed('I. A\n// $0').inserts).toEqual(all);
    expect(completed('I. A\n// kh-e$0').inserts).toEqual(['// kh-enable ']);
    expect(completed('I. A\n// en$0').accepted('// kh-enable ')).toBe('I. A\n// kh-enable $0');
  });
  it('name rules', () => {
    const { inserts, detail } = completed('// kh-disable-next-line item$0');
    expect(inserts).toEqual(['item-lettering']);
    expect(detail('item-lettering')).toMatch(/điểm/);
    expect(completed('// kh-disable deadline$0').inserts).toContain('missing-deadline');
  });
  it('name each rule once', () => {
    const { inserts } = completed('// kh-disable item-lettering, $0');
    expect(inserts).toContain('clause-numbering');
    expect(inserts).not.toContain('item-lettering');
    expect(completed('// kh-disable ite$0m-lettering, clause-numbering').inserts).toEqual([]);
    expect(completed('// kh-disable it$0em, clause-numbering').accepted('item-lettering')).toBe(
      '// kh-disable item-lettering$0, clause-numbering',
    );
  });
  it('enable the rules that are disabled', () => {
    expect(completed('// kh-disable item-lettering\nI. A\n// kh-enable $0').inserts).toEqual([
      'item-lettering',
    ]);
  });
  it('are all that a comment offers', () => {
    expect(completed('// ghi chú $0').inserts).toEqual([]);
    expect(completed('// Giao $0').inserts).toEqual([]);
    expect(completed('// kh-disable item-lettering -- vì $0').inserts).toEqual([]);
  });
});
