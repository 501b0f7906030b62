/**
 * The code pages that Vietnamese was written in before Unicode, as their bytes look when they are read as Latin-1. Sources:
 * TCVN 5712:1993, table VN3 (fonts `.VnTime`, “ABC”); the VNI-Windows layout (fonts `VNI-Times`).
 */

/** TCVN3: the sign that is seen, and the letter that it stands for. A font of capitals (`.VnTimeH`) shows the small ones as capitals. */
export const tcvn3Letters: readonly string[] = [
  '¡Ă', '¢Â', '£Ê', '¤Ô', '¥Ơ', '¦Ư', '§Đ', '¨ă', '©â', 'ªê', '«ô', '¬ơ', '\u00adư', '®đ',
  'µà', '¶ả', '·ã', '¸á', '¹ạ', '»ằ', '¼ẳ', '½ẵ', '¾ắ', 'Æặ', 'Çầ', 'Èẩ', 'Éẫ', 'Êấ', 'Ëậ',
  'Ìè', 'Îẻ', 'Ïẽ', 'Ðé', 'Ñẹ', 'Òề', 'Óể', 'Ôễ', 'Õế', 'Öệ', '×ì', 'Øỉ', 'Üĩ', 'Ýí', 'Þị',
  'ßò', 'áỏ', 'âõ', 'ãó', 'äọ', 'åồ', 'æổ', 'çỗ', 'èố', 'éộ', 'êờ', 'ëở', 'ìỡ', 'íớ', 'îợ',
  'ïù', 'ñủ', 'òũ', 'óú', 'ôụ', 'õừ', 'öử', '÷ữ', 'øứ', 'ùự', 'úỳ', 'ûỷ', 'üỹ', 'ýý', 'þỵ',
]; // biome-ignore format: in the order of the code page

/** VNI: a small vowel as it is written, and for each sign that may stand behind it the letter that both make. */
export const vniPairs: Readonly<Record<string, string>> = {
  a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
  e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
  o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
  u: 'ùú øù ûủ õũ ïụ',
  y: 'ùý øỳ ûỷ õỹ',
  ô: 'ùớ øờ ûở õỡ ïợ',
  ö: 'ùứ øừ ûử õữ ïự',
};

/** VNI: letters of one sign. */
export const vniLetters: readonly string[] = ['ñđ', 'ôơ', 'öư', 'íí', 'ìì', 'æỉ', 'óĩ', 'òị', 'îỵ'];
