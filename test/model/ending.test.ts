import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';

const endingOf = (tail: string) => {
  const { ending } = readPlan(`I. MỘT\nHai./.\n\n${tail}\n`);
  return {
    recipients: ending.recipients?.entries.map(({ words, hasDash }) => (hasDash ? `- ${words}` : words)),
    signature: ending.signature.map(({ words, authority }) => (authority ? `${authority}: ${words}` : words)),
  };
};
const whole = {
  recipients: ['- Các sở;', '- Lưu: VT.'],
  signature: ['TM: TM. ỦY BAN NHÂN DÂN', 'KT: KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An'],
};
const authority = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH';

describe('recipients and signature', () => {
  it.each([
    ['stacked', `Nơi nhận:\n- Các sở;\n- Lưu: VT.\n\n${authority}\n\nNguyễn Văn An`],
    ['the signature first', `${authority}\n\nNguyễn Văn An\n\nNơi nhận:\n- Các sở;\n- Lưu: VT.`],
    [
      'side by side',
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các sở;\tKT. CHỦ TỊCH\n- Lưu: VT.\tPHÓ CHỦ TỊCH\n\n\tNguyễn Văn An',
    ],
    [
      'side by side, with the signature longer than the list',
      'Nơi nhận:        TM. ỦY BAN NHÂN DÂN\n- Các sở;        KT. CHỦ TỊCH\n                 PHÓ CHỦ TỊCH\n- Lưu: VT.\n                 Nguyễn Văn An',
    ],
    [
      'as a table',
      '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| - Các sở; | KT. CHỦ TỊCH |\n| - Lưu: VT. | PHÓ CHỦ TỊCH |\n| | Nguyễn Văn An |',
    ],
    ['in bold', `**Nơi nhận:**\n- Các sở;\n- Lưu: VT.\n\n**${authority}**\n\n**Nguyễn Văn An**`],
  ])('%s are the same', (_, tail) => {
    expect(endingOf(tail)).toEqual(whole);
    expect(endingOf(tail.normalize('NFD'))).toEqual(whole);
    expect(endingOf(tail.replaceAll('\n', '\r\n'))).toEqual(whole);
  });
  it('are joined where a recipient goes on over a line', () =>
    expect(endingOf('Nơi nhận:\n- Các sở, ban, ngành,\ncác cơ quan;\n- Lưu: VT.').recipients?.length).toBe(
      2,
    ));
  it('have those that lack their dash', () =>
    expect(endingOf('Nơi nhận:\n- Các sở;\nUBND các xã;\n- Lưu: VT.').recipients).toEqual([
      '- Các sở;',
      'UBND các xã;',
      '- Lưu: VT.',
    ]));
  it('know who signs for whom, in the style of the party too', () =>
    expect(
      endingOf('T/M BAN THƯỜNG VỤ\nK/T BÍ THƯ\nTL. CHỦ TỊCH\nTUQ. GIÁM ĐỐC\nQ. CỤC TRƯỞNG').signature,
    ).toEqual([
      'TM: T/M BAN THƯỜNG VỤ',
      'KT: K/T BÍ THƯ',
      'TL: TL. CHỦ TỊCH',
      'TUQ: TUQ. GIÁM ĐỐC',
      'Q: Q. CỤC TRƯỞNG',
    ]));
  it('may be missing', () => expect(endingOf('')).toEqual({ recipients: undefined, signature: [] }));
});
