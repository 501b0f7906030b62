import { describe, expect, it } from 'vitest';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { converted } from '#grammar/text/legacy/convert.ts';
import { readLegacy } from '#grammar/text/legacy/legacy.ts';
import { isUnmarked } from '#grammar/text/legacy/unmarked.ts';
import { decodeLegacy } from '#test/fixtures/decode-legacy.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';
import { examples } from '#tools/quality/texts.ts';

const isWhole = (text: string) => readLegacy(text).some(({ isWhole }) => isWhole);
const plans = examples();

describe('a word of a code page', () => {
  const syllables =
    'ậ ẫ ẩ ầ ấ ặ ẵ ẳ ằ ắ ẹ ẽ ẻ è é ệ ễ ể ề ế ọ õ ỏ ò ó ộ ỗ ổ ồ ố ợ ỡ ở ờ ớ ụ ũ ủ ù ú ự ữ ử ừ ứ ị ĩ ỉ ì í ỵ ỹ ỷ ỳ ý đ ă â ê ô ơ ư';
  it('in VNI is converted, whatever its case', () => {
    for (const letter of syllables.split(' ')) expect(converted(inVni(letter), 'VNI')).toBe(letter);
    for (const letter of syllables.toUpperCase().split(' '))
      expect(converted(inVni(letter), 'VNI')).toBe(letter);
  });
  it('in TCVN3 is converted, in capitals where its plain letters are', () => {
    for (const letter of syllables.split(' ')) expect(converted(inTcvn3(letter), 'TCVN3')).toBe(letter);
    expect(converted('CéNG', 'TCVN3')).toBe('CỘNG');
    expect(converted('Céng', 'TCVN3')).toBe('Cộng');
  });
});

describe('a text in a code page', () => {
  it.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    [
      'TCVN3',
      'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    ],
    ['VNI', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ])('%s: %s', (encoding, text, decoded) => {
    for (const as of [text, text.normalize('NFD')]) {
      expect(readLegacy(as)).toMatchObject([{ encoding, isWhole: true }]);
      expect(decodeLegacy(as)).toBe(decoded);
    }
  });
  it.each(plans.map(({ name, text }) => [name, text.normalize('NFC')] as const))(
    '%s is known, and comes back',
    (_, text) => {
      const vni = inVni(text);
      expect(readLegacy(vni)).toMatchObject([{ encoding: 'VNI', isWhole: true }]);
      expect(decodeLegacy(vni)).toBe(text);
      const tcvn3 = inTcvn3(text);
      expect(readLegacy(tcvn3)).toMatchObject([{ encoding: 'TCVN3', isWhole: true }]);
      expect(decodeLegacy(tcvn3).toLowerCase()).toBe(text.toLowerCase());
    },
  );
});

describe('a name in a code page within a text in Unicode', () => {
  it.each([
    ['Đồng chí Nguyeãn Vaên An, Chủ tịch tỉnh', 'Đồng chí Nguyễn Văn An, Chủ tịch tỉnh'],
    ['Bà Leâ Thò Hoa là Trưởng phòng', 'Bà Lê Thị Hoa là Trưởng phòng'],
    ['Ông Traàn Phuù ở phường Xuân Hương', 'Ông Trần Phú ở phường Xuân Hương'],
    ['Ông NguyÔn V¨n Bình, Phó Chủ tịch', 'Ông Nguyễn Văn Bình, Phó Chủ tịch'],
    ['Nước ViÖt Nam giữ gìn bản sắc', 'Nước Việt Nam giữ gìn bản sắc'],
    ['các xã thöïc hieän nhiệm vụ được giao', 'các xã thực hiện nhiệm vụ được giao'],
  ])('%s', (text, decoded) => {
    for (const as of [text, text.normalize('NFD')]) {
      expect(isWhole(as)).toBe(false);
      expect(decodeLegacy(as).normalize('NFC')).toBe(decoded);
    }
  });
});

describe('nothing of a code page is seen in', () => {
  it.each([
    'Ông Seán O’Brien, bà Chloé Noël, anh Loïc Moïse, ông João Guimarães, bà Zoë Müller và ông Søren Kjær đến thăm.',
    'L’été à la forêt : déjà vu, naïveté, où êtes-vous ? Noël en Haïti, Saïgon, Hanoï.',
    'Die Gründe für die Prüfung: schön, groß, Köln, Düsseldorf, Straße, möglich, hält, Übung, Ärger.',
    'El niño pequeño tenía señales del país; aquí está el año. Perú, Bogotá, Panamá.',
    'På så må vi få två år; själ, ö, å, ä. Smørrebrød, Århus, Tromsø.',
    'Công suất 150 N·m, lưới 5 µm, kích thước 2×3, sai số ±0,5; khoản¹ cho¹ và do¹; «Ba Vì»; § 5; 25 °C; 1½.',
    'Hoà bình, thuỷ lợi, khoẻ mạnh, loá, oà, uý, quý, yêu, loạt xoạt.',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, ĐỘC LẬP - TỰ DO; QĐ-UBND; HĐND; TRÊN',
    'Ðúng tiến độ, Ðá Bạc, ðược.',
    'Krông Nô, Đắk Lắk, Y Moan Ênuôl, H’Hen Niê, Ama Thuột, Pleiku, Buôn Ma Thuột.',
    '// Ghi chú: Nguyeãn Vaên là mã VNI\nI. MỤC ĐÍCH',
  ])('%s', (text) => {
    expect(readLegacy(text)).toEqual([]);
    expect(readLegacy(text.normalize('NFD'))).toEqual([]);
  });
  it.each(plans.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    expect(readLegacy(text)).toEqual([]);
    expect(isUnmarked(text)).toBe(false);
  });
});

describe('text without diacritics', () => {
  it.each(plans.map(({ name, text }) => [name, text] as const))('is known: %s', (_, text) =>
    expect(isUnmarked(withoutDiacritics(text))).toBe(true),
  );
  it('is not what has few words, or is in another language', () => {
    expect(isUnmarked('KE HOACH\nNam 2026\n')).toBe(false);
    const english =
      'The quick brown fox jumps over the lazy dog. This report describes how the system handles errors, and what to do when a request cannot be served in time; each of them can be tried again later on.';
    expect(isUnmarked(english.repeat(5))).toBe(false);
    expect(
      isUnmarked('Le conseil des ministres examine le projet de loi relatif aux communes. '.repeat(9)),
    ).toBe(false);
    expect(isUnmarked('const an = (to) => to.map((so) => so + 1); return an(no);\n'.repeat(9))).toBe(false);
  });
});
