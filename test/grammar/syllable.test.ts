import { describe, expect, it } from 'vitest';
import { isSyllable, readSyllable } from '#grammar/text/syllable.ts';

const words = (row: string) => row.split(' ');

describe('a syllable of Vietnamese', () => {
  it.each(
    words(
      'nghiêng nghỉ khuỷu khuya quốc quyền quỳnh quýt giếng gìn già giúp giữa yêu yểm yết ý oanh uyển hoà hòa khoẻ khỏe thuý thúy ' +
        'ngoằn ngoèo xoong goòng moóc buýt pin pa tuýp loét huýt quẩy cuộc ruộng rượu đượm thuở huơ tuyết uống ướt ỉu in ích tỷ ' +
        'hỷ mỹ kỹ sỹ vy thy đúng noãn chuyện suýt soạn xoáy xoắn hoẵng quặng gì giặc giục nguỵ ngụy a à ồ ế hợp lắp ép',
    ),
  )('is %s', (word) => expect(isSyllable(word)).toBe(true));
  it.each(
    words(
      'thưc hiên̉ thiệ hcính hnàh trìhn côgn qúy gìa gíao cế ka nghà ngiệp gê qốc quôc tổ́ họăc iêu êê ươn̉ hát̀ hoàc chuyêịn ' +
        'bòang bhát tth kế́t thuơng huớng vớỉ tỉền muơi duợc nguời lâp ch th z f wa jo trng nghệip thẩmm',
    ),
  )('is not %s', (word) => expect(isSyllable(word)).toBe(false));
  it('is an onset, a rime and a tone', () => {
    expect(readSyllable('nghiệp')).toEqual({ onset: 'ngh', rime: 'iêp', tone: 5 });
    expect(readSyllable('quý')).toEqual({ onset: 'qu', rime: 'y', tone: 2 });
    expect(readSyllable('gì')).toEqual({ onset: 'g', rime: 'i', tone: 1 });
    expect(readSyllable('hoà')).toEqual({ onset: 'h', rime: 'oa', tone: 1 });
  });
  it('is never longer than nghiêng', () => {
    expect(isSyllable('')).toBe(false);
    expect(isSyllable('a'.repeat(1_000_000))).toBe(false);
  });
});
