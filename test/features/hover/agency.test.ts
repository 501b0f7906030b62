import { describe, expect, it } from 'vitest';
import { type Agency, agencies, agencyNamed } from '#catalog/agency.ts';
import { legalBasesOf } from '#catalog/legal-basis.ts';
import { catalogData } from '#catalog/reference-data.ts';
import { type AgencyHover, agencyHover } from '#features/hover/agency.ts';

const about = (day: string | undefined, more: Partial<AgencyHover> = {}): AgencyHover => ({
  day,
  locale: 'vi',
  leads: [],
  cooperates: 0,
  ...more,
});
const hover = (agency: Agency, about: AgencyHover) => agencyHover(agency, about, catalogData);
const old = agencyNamed('Sở Thông tin và Truyền thông')!;

describe('the hover over an agency', () => {
  it('reports its level, its short forms and when it bore its name', () => {
    const shown = hover(old, about('2021-02-04'));
    expect(shown).toMatch(/^\*\*Sở Thông tin và Truyền thông\*\* · Cấp tỉnh · Viết tắt: .*STTTT/);
    expect(shown).toMatch(/đến hết \d\d\/\d{1,2}\/2025/);
    expect(shown).not.toContain('Vào ngày của kế hoạch');
  });

  it('names who took over where it is gone on the day of the plan', () => {
    const shown = hover(old, about('2026-03-01'));
    expect(shown).toContain(
      'Vào ngày của kế hoạch (01/3/2026): **không còn cơ quan này**; nhiệm vụ thuộc về',
    );
    expect(shown).toContain('Sở Khoa học và Công nghệ');
    expect(hover(old, about('2026-03-01', { locale: 'en' }))).toContain(
      '**no longer there**; its work went to',
    );
  });

  it('names the documents of its basis, which are names in any language, without remarks on them', () => {
    const shown = hover(old, about('2021-02-04', { locale: 'en' }));
    expect(shown).toMatch(/NĐ 107\/2020\/NĐ\\-CP; NĐ 45\/2025\/NĐ\\-CP/);
    for (const agency of agencies())
      expect(legalBasesOf(agency).join(' ')).not.toMatch(/thay bởi|not verified|general/);
  });

  it('counts one task as one', () => {
    const one = about(undefined, { locale: 'en', leads: ['II.1 Rà soát'], cooperates: 1 });
    expect(hover(old, one)).toContain('In this plan: leads 1 task, cooperates in 1 task.');
  });

  it('reports what it leads, and no more of it than fits', () => {
    const leads = Array.from({ length: 8 }, (_, i) => `II.${i + 1} Rà soát`);
    const shown = hover(agencyNamed('Sở Nội vụ')!, about('2026-03-01', { leads, cooperates: 2 }));
    expect(shown).toContain('Trong kế hoạch này: chủ trì 8 nhiệm vụ, phối hợp 2 nhiệm vụ.');
    expect(shown).toContain('- II.6 Rà soát\n- … (+2)');
  });
});
