import { describe, expect, it } from 'vitest';
import { agencyNamed } from '#catalog/agency.ts';
import { legalBasisOfBeginning, legalBasisOfEnd } from '#catalog/legal-basis.ts';
import { provinceGone } from '#catalog/province.ts';
import { endedSince, standingOn } from '#catalog/validity.ts';

const standing = (name: string, day: string) => standingOn(agencyNamed(name)!, day);

describe('whether an agency exists on a day', () => {
  it.each([
    ['Sở Thông tin và Truyền thông', '2025-03-14', 'in-force'],
    ['Sở Thông tin và Truyền thông', '2025-03-15', 'ended'],
    ['Sở Nông nghiệp và Môi trường', '2025-02-14', 'not-yet'],
    ['Sở Nông nghiệp và Môi trường', '2025-02-15', 'in-force'],
    ['Ủy ban nhân dân huyện', '2025-06-30', 'in-force'],
    ['Ủy ban nhân dân huyện', '2025-07-01', 'ended'],
    ['Báo và phát thanh, truyền hình tỉnh', '2025-03-10', 'in-force'],
    ['Báo và phát thanh, truyền hình tỉnh', '2024-12-31', 'not-yet'],
    ['Đài Phát thanh và Truyền hình tỉnh', '2025-07-10', 'in-force'],
    ['Đài Phát thanh và Truyền hình tỉnh', '2025-07-15', 'ended'],
    ['Liên đoàn Thương mại và Công nghiệp Việt Nam', '2022-01-10', 'in-force'],
    ['Sở Nội vụ', '1999-01-01', 'in-force'],
  ])('%s on %s: %s', (name, day, expected) => expect(standing(name, day)).toBe(expected));
  it('reports the first day without it, and the ground', () => {
    const old = agencyNamed('Sở Thông tin và Truyền thông')!;
    expect([endedSince(old), legalBasisOfEnd(old)]).toEqual(['2025-03-01', 'NĐ 45/2025/NĐ-CP']);
    expect(legalBasisOfEnd(agencyNamed('Ủy ban nhân dân huyện')!)).toBe(
      'NQ 203/2025/QH15, Luật 72/2025/QH15',
    );
    expect(legalBasisOfBeginning(agencyNamed('Sở Nông nghiệp và Môi trường')!)).toBe('NĐ 45/2025/NĐ-CP');
  });
});

describe('a province that is gone', () => {
  const gone = (name: string, word: 'tỉnh' | 'thành phố' | undefined, day: string) => {
    const change = provinceGone(name, word, day);
    return change && [change.ended.fullName, change.successor?.fullName];
  };
  it.each([
    ['Hà Giang', 'tỉnh', '2025-07-01', ['Tỉnh Hà Giang', 'Tỉnh Tuyên Quang']],
    ['Bình Dương', undefined, '2026-01-01', ['Tỉnh Bình Dương', 'Thành phố Hồ Chí Minh']],
    ['Đồng Nai', 'tỉnh', '2026-05-01', ['Tỉnh Đồng Nai', 'Thành phố Đồng Nai']],
    ['Bắc Giang', 'tỉnh', '2026-10-01', ['Tỉnh Bắc Giang', 'Thành phố Bắc Ninh']],
    ['Thừa Thiên Huế', 'tỉnh', '2025-01-01', ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế']],
    ['Hà Tây', 'tỉnh', '2009-01-01', ['Tỉnh Hà Tây', 'Thành phố Hà Nội']],
  ] as const)('%s, called %s, on %s', (name, word, day, expected) =>
    expect(gone(name, word, day)).toEqual(expected),
  );
  it.each([
    ['Hà Giang', 'tỉnh', '2025-06-30'],
    ['Tuyên Quang', 'tỉnh', '2026-01-01'],
    ['Đồng Nai', undefined, '2026-05-01'],
    ['Huế', 'thành phố', '2024-01-01'],
    ['Vinh', 'thành phố', '2026-01-01'],
    ['Bắc Giang', 'thành phố', '2024-01-01'],
  ] as const)('but not %s, called %s, on %s', (name, word, day) =>
    expect(gone(name, word, day)).toBeUndefined(),
  );
});
