import { describe, expect, it } from 'vitest';
import { compose, foldKey, withoutDiacritics } from '#grammar/text/fold.ts';

describe('folding', () => {
  it('holds both placements of the tone mark for the same', () => {
    expect(foldKey('Uỷ ban nhân dân tỉnh Hoà Bình')).toBe(foldKey('Ủy ban nhân dân tỉnh Hòa Bình'));
    expect(foldKey('khoẻ, thuý')).toBe('khỏe, thúy');
  });
  it('leaves tones that can stand in one place only', () => {
    expect(foldKey('hoàn toán quý quà huỳnh')).toBe('hoàn toán quý quà huỳnh');
  });
  it('folds case, runs of spaces, dashes and the Icelandic eth', () => {
    expect(foldKey('  NÐ –\u00a0 CP\t')).toBe('nđ - cp');
  });
  it('composes decomposed text', () => {
    expect(foldKey('Kế hoạch'.normalize('NFD'))).toBe('kế hoạch');
  });
  it('drops diacritics for typing without them', () => {
    expect(withoutDiacritics('Sở Nội vụ, Đài')).toBe('so noi vu, dai');
  });
});

describe('composing', () => {
  it('gives composed text back as it is', () => {
    const text = 'Kế hoạch';
    const composed = compose(text);
    expect(composed.text).toBe(text);
    expect(composed.toOriginal(3)).toBe(3);
  });
  it('maps every offset back to the cluster it came from', () => {
    const text = 'a Kế hoạch b'.normalize('NFD');
    const composed = compose(text);
    expect(composed.text).toBe('a Kế hoạch b');
    for (const word of ['Kế', 'hoạch', 'b'])
      expect(composed.toOriginal(composed.text.indexOf(word))).toBe(text.indexOf(word.normalize('NFD')));
    expect(composed.toOriginal(composed.text.length)).toBe(text.length);
  });
  it('preserves combining marks without a base letter', () => {
    const text = '\u0301x\n\u0323';
    const composed = compose(text);
    expect(composed.toOriginal(composed.text.length)).toBe(text.length);
  });
});
