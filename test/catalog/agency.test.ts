import { describe, expect, it } from 'vitest';
import {
  type Agency,
  agencies,
  agencyNamed,
  inForce,
  successorsInForce,
  writtenName,
} from '#catalog/agency.ts';

const named = (name: string): Agency => {
  const agency = agencyNamed(name);
  if (!agency) throw new Error(name);
  return agency;
};

describe('agencies', () => {
  it('are all there, each once, with successors that are there too', () => {
    expect(agencies()).toHaveLength(332);
    expect(new Set(agencies().map(({ name }) => name)).size).toBe(332);
    for (const { successors } of agencies())
      for (const name of successors) expect(agencyNamed(name)).toBeDefined();
  });

  it('keep every field', () => {
    expect(named('Bộ Thông tin và Truyền thông')).toMatchObject({
      level: 'central',
      abbreviations: ['Bộ TT&TT', 'Bộ TTTT', 'BTTTT'],
      symbol: 'BTTTT',
      stem: null,
      validFrom: '2007-07-31',
      validTo: '2025-02-28',
      successors: ['Bộ Khoa học và Công nghệ', 'Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Công an'],
      basis: 'Nghị quyết 176/2025/QH15',
      confidence: 'high',
    });
    expect(named('Công an tỉnh')).toMatchObject({ stem: 'Công an', symbol: 'CAT', level: 'province' });
  });

  it('have a stem only where a locality can take the place of the last word', () => {
    expect(named('Ủy ban nhân dân thị xã').stem).toBeNull();
    expect(named('Ủy ban nhân dân huyện').stem).toBe('Ủy ban nhân dân');
  });

  it.each([
    ['Sở Thông tin và Truyền thông', '2025-02-28', true],
    ['Sở Thông tin và Truyền thông', '2025-03-01', false],
    ['Sở Nông nghiệp và Môi trường', '2025-02-28', false],
    ['Sở Nông nghiệp và Môi trường', '2025-03-01', true],
    ['Ủy ban nhân dân huyện', '2025-06-30', true],
    ['Ủy ban nhân dân huyện', '2025-07-01', false],
    ['Sở Nội vụ', '1999-01-01', true],
  ])('%s on %s: in force is %s', (name, day, expected) => {
    expect(inForce(named(name), day)).toBe(expected);
  });

  it('are followed to those in force, through several changes', () => {
    const names = (name: string, day: string) =>
      successorsInForce(named(name), day).map((agency) => agency.name);
    expect(names('Cục Thuế tỉnh', '2025-04-01')).toEqual(['Chi cục Thuế khu vực']);
    expect(names('Cục Thuế tỉnh', '2026-01-01')).toEqual(['Thuế tỉnh']);
    expect(names('Bộ Thương mại', '2026-01-01')).toEqual(['Bộ Công Thương']);
    expect(names('Sở Nội vụ', '2026-01-01')).toEqual([]);
  });

  it('are written without the remark that distinguishes two of one name', () => {
    expect(writtenName(named('Phòng Kinh tế (cấp huyện)'))).toBe('Phòng Kinh tế');
  });
});
