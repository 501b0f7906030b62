import { describe, expect, it } from 'vitest';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { readLegacy } from '#grammar/text/legacy/legacy.ts';
import { isUnmarked } from '#grammar/text/legacy/unmarked.ts';
import { decodeLegacy } from '#test/fixtures/decode-legacy.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';
import { names, planText } from './plans.ts';

describe.each(names.map((name) => [name, planText(name)] as const))('%s', (_, text) => {
  it('is known in a code page, and comes back', () => {
    const composed = text.normalize('NFC');
    const vni = inVni(composed);
    expect(readLegacy(vni)).toMatchObject([{ encoding: 'VNI', isWhole: true }]);
    expect(decodeLegacy(vni)).toBe(composed);
    const tcvn3 = inTcvn3(composed);
    expect(readLegacy(tcvn3)).toMatchObject([{ encoding: 'TCVN3', isWhole: true }]);
    expect(decodeLegacy(tcvn3).toLowerCase()).toBe(composed.toLowerCase());
  });
  it('has nothing of a code page, and has its diacritics', () => {
    expect(readLegacy(text)).toEqual([]);
    expect(isUnmarked(text)).toBe(false);
  });
  it('is known without its diacritics', () => expect(isUnmarked(withoutDiacritics(text))).toBe(true));
});
