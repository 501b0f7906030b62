import { describe, expect, it } from 'vitest';
import { compareIssuers, type IssuedBy } from '#catalog/issued-by.ts';
import { issuedBy } from '#model/header/issued-by.ts';
import { issuerOfPlan } from '#model/header/plan-issuer.ts';
import { readPlan } from '#model/plan.ts';

const plan = (issuer: string, title = 'Cải cách hành chính') =>
  readPlan(`${issuer}\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n${title}\n\nI. NHIỆM VỤ\n1. Rà soát.\n`);
const nghean = plan('ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN');
const cantho = plan('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ');
const cualo = plan('', 'Tuyên truyền cải cách hành chính thị xã Cửa Lò tỉnh Nghệ An năm 2024');

const shown = ({ body, tier, place, province }: IssuedBy) => [body, tier, place, province].join('|');

describe('who issued what is cited', () => {
  it.each([
    ['UBND tỉnh', nghean, 'ubnd|province|nghệ an|nghệ an'],
    ['Chủ tịch Uỷ ban nhân dân tỉnh', nghean, 'ubnd|province|nghệ an|nghệ an'],
    ['UBND tỉnh Hà Tĩnh', nghean, 'ubnd|province|hà tĩnh|hà tĩnh'],
    ['Ủy ban nhân dân thành phố', cantho, 'ubnd|province|cần thơ|cần thơ'],
    ['Ủy ban nhân dân thành phố Vinh', nghean, 'ubnd|district|vinh|nghệ an'],
    ['UBND thị xã', cualo, 'ubnd|district|cửa lò|nghệ an'],
    ['UBND thành phố', nghean, 'ubnd|||nghệ an'],
    ['UBND xã Tân Lập, tỉnh Hà Tĩnh', nghean, 'ubnd|commune|tân lập|hà tĩnh'],
    ['Sở Nội vụ', nghean, 'sở nội vụ|province|nghệ an|nghệ an'],
    ['Tỉnh ủy', nghean, 'ủy|province|nghệ an|nghệ an'],
    ['Thành ủy', cantho, 'ủy|province|cần thơ|cần thơ'],
    ['Ban Thường vụ Huyện ủy Nam Đàn', nghean, 'ủy|district|nam đàn|nghệ an'],
    ['Bảo hiểm xã hội tỉnh', nghean, 'bảo hiểm xã hội|province|nghệ an|nghệ an'],
    ['Ban Chỉ đạo tỉnh', nghean, '|province|nghệ an|nghệ an'],
    ['Ban Dân tộc tỉnh', nghean, 'ban dân tộc|province|nghệ an|nghệ an'],
    ['', nghean, '|||nghệ an'],
  ])('%s', (words, { issuer }, expected) => expect(shown(issuedBy(words, issuer))).toBe(expected));

  it('a plan itself', () => {
    expect(shown(issuerOfPlan(nghean, 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN'))).toBe('ubnd|province|nghệ an|nghệ an');
    expect(shown(issuerOfPlan(cualo, ''))).toBe('ubnd|district|cửa lò|nghệ an');
  });

  it('is compared by what is known of both', () => {
    const of = (words: string, { issuer } = nghean) => issuedBy(words, issuer);
    expect(compareIssuers(of('UBND tỉnh'), of('Ủy ban nhân dân tỉnh Nghệ An', cantho))).toBe('same');
    expect(compareIssuers(of('UBND tỉnh'), of('UBND thành phố', cantho))).toBe('other');
    expect(compareIssuers(of('UBND tỉnh'), of('UBND thị xã', cualo))).toBe('other');
    expect(compareIssuers(of('UBND tỉnh'), of(''))).toBe('unsure');
    expect(compareIssuers(of('UBND tỉnh'), of('', cantho))).toBe('other');
    expect(compareIssuers(null, null)).toBe('same');
  });
});
