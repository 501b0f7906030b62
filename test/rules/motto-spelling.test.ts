import { describe, expect, it } from 'vitest';
import { applySafeFixes } from '#rules/fix.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const motto = (lines: string) => prescribedPlan({ motto: lines });
const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const creed = 'Độc lập - Tự do - Hạnh phúc';
const under = (words: string) => `${words}\n${'^'.repeat(words.length)} motto-spelling`;

describe('motto-spelling finds', () => {
  it.each([
    'Độc Lập - Tự Do - Hạnh Phúc',
    'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
    'Độc lập-Tự do-Hạnh phúc',
    'Độc lập - Tự do -Hạnh phúc',
    'Độc lập, Tự do, Hạnh phúc',
    'Độc lập Tự do Hạnh phúc',
    'Độc lập - Tự do - Hạnh phúc.',
    'Đôc lập - Tự do - Hạnh phúc',
  ])('an error in the second line: %s', (line) =>
    checkFindings(motto(`${country}\n${under(line)} error`), { only: ['motto-spelling'] }),
  );
  it.each([
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM',
    'CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ])('an error in the first line: %s', (line) =>
    checkFindings(motto(`${under(line)} error\n${creed}`), { only: ['motto-spelling'] }),
  );
  it('a slip in it, once', () =>
    checkFindings(motto(`${country}\n${under('Độc lập - Tự do - Hanh phúc')} error`), {
      only: ['motto-spelling', 'misspelling'],
    }));
  it('long dashes, one severity lower', () =>
    checkFindings(motto(`${country}\n${under('Độc lập – Tự do – Hạnh phúc')} warning`)));
  it('an error in the right one of two columns', () =>
    checkFindings(
      prescribedPlan({
        issuer: '',
        motto:
          `ỦY BAN NHÂN DÂN\t${country}\nTỈNH LÂM ĐỒNG\tĐộc lập- Tự do - Hạnh phúc\n             \t^^^^^^^^^^^^^^^^^^^^^^^^^^ motto-spelling`.replace(
            '             \t^',
            '              ^',
          ),
      }),
    ));
  it('the same in decomposed text and with CRLF line ends', () => {
    const source = motto(`${country}\n${under('Độc Lập - Tự do - Hạnh phúc')}`);
    checkFindings(source, { as: decomposed });
    checkFindings(source, { as: crlf });
  });
});

describe('motto-spelling does not report', () => {
  it.each([
    ['the other place of a tone mark', `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${creed}`],
    ['rulers around it', `${country}\n${creed}\n_______________`],
    ['a ruler on its line', `${country}\n${creed} --------`],
    ['wide spaces', `CỘNG  HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập  -  Tự do - Hạnh phúc`],
    ['both lines in one', `${country} ${creed}`],
    ['no motto at all', '-----'],
  ])('%s', (_, lines) => checkFindings(motto(lines), { only: ['motto-spelling'] }));
  it('a plan of the time before the decree', () =>
    checkFindings(
      prescribedPlan({ motto: 'Độc Lập-Tự Do-Hạnh Phúc', date: 'Lâm Đồng, ngày 05 tháng 02 năm 2019' }),
      {
        only: ['motto-spelling'],
      },
    ));
  it('the words of the motto in the text', () =>
    checkFindings(prescribedPlan({ body: 'I. NỘI DUNG\nKhẩu hiệu: Độc lập, Tự do, Hạnh phúc./.' })));
});

describe('motto-spelling fixes', () => {
  it.each([
    [`${country}\n${under('Độc Lập-Tự Do-Hạnh Phúc')}`],
    [`${country}\n${under('ĐỘC LẬP - TỰ DO - HẠNH PHÚC')}`],
    [`${under('Cộng hòa xã hội chủ nghĩa Việt Nam')}\n${creed}`],
  ])('%s', (lines) => {
    checkFix(motto(lines), 'motto-spelling', motto(`${country}\n${creed}`));
    checkFix(motto(lines), 'motto-spelling', motto(`${country}\n${creed}`), { as: decomposed });
  });
  it('within marks of a converter', () =>
    checkFix(
      motto(`${country}\n**Độc Lập - Tự do - Hạnh phúc**\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ motto-spelling`),
      'motto-spelling',
      motto(`${country}\n**${creed}**`),
      { only: ['motto-spelling'] },
    ));
});

describe('motto-spelling does not write over words that are not the motto’s', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH LÂM ĐỒNG', creed],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMTỈNH LÂM ĐỒNG', creed],
    [country, 'Độc lập - Tự do - Hạnh phúc Số: 12/KH-UBND'],
    [country, 'Độc lập - Tự do - Hạnh phúc Huế, ngày 05 tháng 02 năm 2026'],
  ])('%s / %s', (...lines) => {
    const plan = prescribedPlan({ motto: lines.join('\n') });
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
    expect(words(applySafeFixes(plan).text)).toEqual(words(plan));
  });
});

describe('a motto that is broken over lines', () => {
  it.each([
    ['after its third word', 'CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['in its middle', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['in marks of a converter', '**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc'],
    ['with the second line behind it', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'],
    ['over three lines', 'CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['in the second line', `${country}\nĐộc lập - Tự do\n- Hạnh phúc`],
    ['in the second line, behind the dash', `${country}\nĐộc lập - Tự do -\nHạnh phúc`],
    ['after its first word', 'CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['after the first word of each', 'CỘNG\nHÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc\nlập - Tự do - Hạnh phúc'],
    ['in both', 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập -\nTự do - Hạnh phúc'],
  ])('%s is right', (_, lines) => {
    for (const as of [String, crlf, decomposed])
      checkFindings(motto(lines), {
        whole: true,
        as,
        only: ['motto-spelling', 'missing-part', 'recipients-format'],
      });
  });
  it.each([
    ['tabs', '\t'],
    ['pipes', ' | '],
    ['spaces', '      '],
  ])('in a column parted by %s is right', (_, gap) =>
    checkFindings(
      prescribedPlan({
        issuer: '',
        motto: `ỦY BAN NHÂN DÂN${gap}CỘNG HÒA XÃ HỘI\nTỈNH LÂM ĐỒNG${gap}CHỦ NGHĨA VIỆT NAM\n-------${gap}Độc lập - Tự do - Hạnh phúc`,
      }),
      { whole: true },
    ),
  );
  it('is fixed word by word', () => {
    const lines = `CỘNG HÒA XÃ HỘI\n${under('CHỦ NGHĨA VIỆT NAN')}\n${creed}`;
    checkFix(motto(lines), 'motto-spelling', motto(`CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n${creed}`));
  });
  it('is not written out where the rest of it does not follow', () =>
    checkFindings(motto(`CỘNG HÒA XÃ HỘI\n^^^^^^^^^^^^^^^ motto-spelling\n${creed}`), {
      only: ['motto-spelling'],
    }));
});
