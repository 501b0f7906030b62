import { describe, expect, it } from 'vitest';
import { type Manner, Typist } from '#test/lsp/typist.ts';

const manner: Manner = { by: 'word', ms: 100, lineEnd: 0, cursor: true };

const draft = `ỦY BAN NHÂN DÂN
XÃ THANH TÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: /KH-UBND
Thanh Tân, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Rà soát thủ tục hành chính năm 2026

Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. NỘI DUNG
Các đơn vị rà soát thủ tục hành chính./.

Nơi nhận:
- Các thôn;
- Lưu: VT.

CHỦ TỊCH

Trần Văn Bình
`;

const rules = ({ shown }: Typist) => [...shown].map((each) => each.split(' ')[0]);

async function opened(text: string): Promise<Typist> {
  const typist = new Typist(manner);
  await typist.open(text);
  return typist;
}

describe('a review for issue', () => {
  it('reviews a draft for issue, and returns the number of findings', async () => {
    const typist = await opened(draft);
    expect(rules(typist)).toEqual([]);
    expect(await typist.review()).toEqual({ error: 1, warning: 0, information: 0 });
    await typist.rest(0);
    expect([...typist.shown]).toEqual(['placeholder 5']);
  });

  it('finds nothing in a plan that can go out', async () => {
    const typist = await opened(draft.replace('Số: /', 'Số: 12/'));
    expect(await typist.review()).toEqual({ error: 0, warning: 0, information: 0 });
  });

  it('goes on while what it has found is fixed, and ends where it is ended', async () => {
    const typist = await opened(draft);
    await typist.review();
    await typist.type('\nPHỤ LỤC');
    await typist.rest(1_000);
    expect(rules(typist)).toContain('placeholder');
    await typist.review(false);
    await typist.rest(0);
    expect(rules(typist)).not.toContain('placeholder');
  });

  it('shows what waits because it is not finished', async () => {
    const typist = await opened('');
    await typist.type(draft.slice(0, draft.indexOf('Nơi nhận')));
    expect(rules(typist)).not.toContain('missing-part');
    await typist.review();
    await typist.rest(0);
    expect(rules(typist).filter((rule) => rule === 'missing-part')).not.toEqual([]);
  });

  it('returns nothing for a plan that is not open', async () => {
    const typist = new Typist(manner);
    await typist.open('');
    expect(await typist.reviewOf('file:///other.kh')).toBeNull();
    expect(await typist.reviewOf(5)).toBeNull();
  });
});
