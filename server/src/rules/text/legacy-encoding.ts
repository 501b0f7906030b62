import { type LegacyReading, readLegacy } from '#grammar/text/legacy/legacy.ts';
import { isUnmarked } from '#grammar/text/legacy/unmarked.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { isSpace, type Span } from '#grammar/text/span.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { decree30 } from '#rules/decree-30.ts';
import { firstLineRange } from '#rules/finding-range.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { encodingNames } from './encoding-names.ts';

export const legacyEncoding: Rule = {
  id: 'legacy-encoding',
  order: 1010,
  title: {
    vi: 'Chữ của bảng mã cũ, hoặc chữ mất dấu',
    en: 'An encoding from before Unicode, or lost diacritics',
  },
  severity: 'error',
  fix: 'offered',
  scope: 'text',
  *check({ plan: { text } }: RuleContext): Iterable<Report> {
    const lost = lostLetters(text);
    if (lost) {
      yield lost;
      return;
    }
    const readings = readLegacy(text);
    for (const reading of readings) yield report(text, reading);
    if (readings.length === 0 && isUnmarked(text)) yield unmarked(text);
  },
};

const unicode = decree30('annex I: I.4');

function report(text: string, { encoding, isWhole, pieces }: LegacyReading): Report {
  const [first] = pieces;
  const words = text.slice(first!.start, first!.end);
  const intended = first!.text;
  const count = pieces.length;
  const fonts = encodingNames[encoding];
  const message: Bilingual = isWhole
    ? {
        vi: `Cả văn bản viết bằng bảng mã ${fonts.vi} nên không đọc được (“${words}” là “${intended}”). Văn bản phải dùng Unicode (TCVN 6909:2001; ${unicode.vi}): bấm “Chuyển sang Unicode” ở cách sửa, rồi xem lại chữ hoa; hoặc chuyển mã bằng UniKey (Ctrl+Shift+F6) ở văn bản gốc rồi chép lại.`,
        en: `The whole text is written in ${fonts.en} and cannot be read (“${words}” is “${intended}”). Documents use Unicode (TCVN 6909:2001; ${unicode.en}): apply the fix “Convert to Unicode” and look over the capitals, or convert the original with UniKey (Ctrl+Shift+F6).`,
      }
    : {
        vi: `“${words}” viết bằng bảng mã ${fonts.vi}, nghĩa là “${intended}”${count > 1 ? `; cả kế hoạch có ${count} từ như vậy` : ''}. Văn bản phải dùng Unicode (TCVN 6909:2001; ${unicode.vi}): chuyển các từ ấy sang Unicode.`,
        en: `“${words}” is written in ${fonts.en} and means “${intended}”${count > 1 ? `; there are ${count} such words` : ''}. Documents use Unicode (TCVN 6909:2001; ${unicode.en}): convert them.`,
      };
  return {
    at: isWhole ? firstLineRange(text) : first!,
    message,
    supersedes: isWhole ? 'all' : merged(text, pieces),
    fixes: [
      {
        title: {
          vi:
            isWhole || count > 1 ? `Chuyển sang Unicode (${count} từ)` : `Chuyển sang Unicode: “${intended}”`,
          en:
            isWhole || count > 1
              ? `Convert to Unicode (${count} words)`
              : `Convert to Unicode: “${intended}”`,
        },
        safe: false,
        edits: pieces,
      },
    ],
  };
}

/** The same places, with those that only spaces part as one. */
function merged(text: string, pieces: readonly Span[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = spans.at(-1);
    if (last && areSpaces(text, last.end, start)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function areSpaces(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return to - from < 4;
}

function unmarked(text: string): Report {
  return {
    at: firstLineRange(text),
    message: {
      vi: 'Cả văn bản không có dấu tiếng Việt (thường do quét và nhận dạng chữ không đúng ngôn ngữ) nên không kiểm tra được, và máy không đoán được dấu. Quét lại với ngôn ngữ nhận dạng là tiếng Việt, hoặc xin bản gốc (Word) của nơi soạn thảo.',
      en: 'The whole text has lost its Vietnamese diacritics (a scan read in the wrong language, mostly): it cannot be checked, and the marks cannot be guessed. Scan it again with Vietnamese as the language of recognition, or ask for the original.',
    },
    supersedes: 'all',
  };
}

/** So many in a hundred letters that were lost when a file was opened are no accident. */
const maxLostShare = 0.01;

/** The report on a text whose bytes were not UTF-8: an editor puts `�` for each that it could not read. */
function lostLetters(text: string): Report | undefined {
  if (!signsOf(text).has(0xfffd)) return undefined;
  const first = text.indexOf('\ufffd');
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  if (count < 5 || count < maxLostShare * text.length) return undefined;
  return {
    at: { start: first, end: first + 1 },
    message: {
      vi: `${count} chữ không đọc được (“�”): tệp không lưu theo UTF-8 mà được mở như UTF-8. Đừng lưu tệp lúc này (các chữ ấy sẽ mất hẳn). Mở lại với đúng bảng mã (trong VS Code: “Reopen with Encoding”; bảng mã TCVN3, VNI thì chọn Western (Windows 1252) rồi dùng cách sửa “Chuyển sang Unicode”), hoặc lưu lại văn bản gốc theo UTF-8.`,
      en: `${count} letters cannot be read (“�”): the file is no UTF-8 and was opened as such. Do not save it now: they would be lost. Reopen it with its encoding (VS Code: “Reopen with Encoding”; for TCVN3 or VNI choose Western (Windows 1252), then the fix “Convert to Unicode”), or save the original as UTF-8.`,
    },
    supersedes: 'all',
  };
}
