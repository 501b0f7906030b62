import { describe, expect, it } from 'vitest';
import { offered } from './check.ts';

describe('directives', () => {
  it('are offered after the slashes of a comment', () => {
    const all = ['// kh-disable-next-line ', '// kh-disable ', '// kh-enable ', '// kh-words '];
    expect(offered('I. A\n//$0').inserts).toEqual(all);
    expect(offered('I. A\n// $0').inserts).toEqual(all);
    expect(offered('I. A\n// kh-e$0').inserts).toEqual(['// kh-enable ']);
    expect(offered('I. A\n// en$0').accepted('// kh-enable ')).toBe('I. A\n// kh-enable $0');
  });
  it('name rules', () => {
    const { inserts, detail } = offered('// kh-disable-next-line item$0');
    expect(inserts).toEqual(['item-lettering']);
    expect(detail('item-lettering')).toMatch(/điểm/);
    expect(offered('// kh-disable deadline$0').inserts).toContain('missing-deadline');
  });
  it('name each rule once', () => {
    const { inserts } = offered('// kh-disable item-lettering, $0');
    expect(inserts).toContain('clause-numbering');
    expect(inserts).not.toContain('item-lettering');
    expect(offered('// kh-disable ite$0m-lettering, clause-numbering').inserts).toEqual([]);
    expect(offered('// kh-disable it$0em, clause-numbering').accepted('item-lettering')).toBe(
      '// kh-disable item-lettering$0, clause-numbering',
    );
  });
  it('wake the rules that are silent', () => {
    expect(offered('// kh-disable item-lettering\nI. A\n// kh-enable $0').inserts).toEqual([
      'item-lettering',
    ]);
  });
  it('are all that a comment offers', () => {
    expect(offered('// ghi chú $0').inserts).toEqual([]);
    expect(offered('// Giao $0').inserts).toEqual([]);
    expect(offered('// kh-disable item-lettering -- vì $0').inserts).toEqual([]);
  });
});
