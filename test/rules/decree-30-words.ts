import type { DecreePlace } from '#rules/decree-30.ts';

/** What Nghị định 30/2020/NĐ-CP says at a place. */
interface DecreeRow {
  /** Its own words, letter by letter: what may stand between quotation marks beside the place. */
  readonly words?: readonly string[];
  /** What it says there, in ours: nothing of this may be quoted. */
  readonly fact?: string;
}

/** The decree at every place that rules rest on, from a copy of the decree and its annexes. */
export const decreeWords: Readonly<Record<DecreePlace, DecreeRow>> = {
  'article 7': { fact: 'A plan is one of the 29 types of administrative documents.' },
  'article 8.2': {
    fact: 'The nine main parts: motto, issuer, number and symbol, place and date, type and subject, text, signer, seal, recipients.',
  },
  'article 15.2': { fact: 'Number and day are given after the document has been signed.' },
  'article 18.3': {
    fact: 'After issue a slip of form is corrected by an official letter, a slip of content by a document of like form. Spelling is not named.',
  },
  'annex I: I.4': { words: ['Times New Roman', 'TCVN 6909:2001'], fact: 'Unicode letters, black.' },
  'annex I: II.1.a': {
    words: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    fact: 'In capitals, upright and bold.',
  },
  'annex I: II.1.b': {
    words: ['Độc lập - Tự do - Hạnh phúc'],
    fact: 'In small letters, the first letter of each phrase capital; hyphens with a space on both sides.',
  },
  'annex I: II.2.a': { words: ['tên chính thức, đầy đủ'], fact: 'Of the issuer only.' },
  'annex I: II.3.b': {
    words: ['ngắn gọn, dễ hiểu'],
    fact: 'A symbol abbreviates type and issuer; that of an official letter, agency and drafting unit or field. Each head sets the abbreviations.',
  },
  'annex I: II.3.c': {
    words: ['Số', 'không cách chữ'],
    fact: 'A colon behind the word; numbers below 10 take a zero; a slash between number and symbol, hyphens between the groups.',
  },
  'annex I: II.4.a': { fact: 'The place is the official name of the unit in which the issuer has its seat.' },
  'annex I: II.4.b': {
    fact: 'The day in full, Arabic numbers; a zero before days below 10 and the months 1 and 2.',
  },
  'annex I: II.5.a': {
    fact: 'The subject is a short sentence or phrase that tells in general what the document is about.',
  },
  'annex I: II.5.b': {
    words: ['bằng chữ in thường'],
    fact: 'The type in capitals, the subject in small letters, both upright and bold.',
  },
  'annex I: II.6.a': {
    fact: 'A basis gives type, number, symbol, issuer, day and subject; each is a line that ends with a semicolon, the last with a full stop.',
  },
  'annex I: II.6.b': {
    fact: 'The first mention gives type, number, symbol, day, issuer and subject; later ones type, number and symbol alone.',
  },
  'annex I: II.6.c': {
    words: ['thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định'],
    fact: 'Legal bases and an opening are optional.',
  },
  'annex I: II.6.đ': {
    words: [
      'Số thứ tự của phần, chương dùng chữ số La Mã',
      'Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập',
      'Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.)',
      'Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn',
    ],
    fact: 'Letters of points are small.',
  },
  'annex I: II.6.e': {
    fact: 'Upright, 13 to 14 points, the first line of a paragraph indented by 1 or 1.27 cm.',
  },
  'annex I: II.7.b': {
    words: ['TM.', 'KT.', 'Q.', 'TL.', 'TUQ.'],
    fact: '“TM.” before the name of the collective, the others before the position of the head.',
  },
  'annex I: II.7.c': {
    fact: 'No academic or honorary title before the name of the signer; sectors may say otherwise for armed forces, schools, health, science.',
  },
  'annex I: II.9.b': {
    words: ['Kính gửi', 'Như trên'],
    fact: 'Of submissions, reports to superiors and official letters only.',
  },
  'annex I: II.9.d': {
    words: ['Nơi nhận', 'Lưu', 'VT'],
    fact: 'Each line has a dash before and a semicolon behind; the last: a colon, the initials of the office, a comma, the unit, the copies, a full stop.',
  },
  'annex I: III.1.a': {
    fact: 'A document with an annex must point to it; two annexes and more are numbered in Roman numbers.',
  },
  'annex I: V.3': { words: ['15/QĐ-BNV', '05/BNV-VP', '12/UBND-VX'], fact: 'No sample bears a year.' },
  'annex I: V.6.b': {
    words: ['I. NHỮNG KẾT QUẢ...'],
    fact: 'Of documents in parts, sections, clauses, points: number and heading of a section in capitals, upright and bold.',
  },
  'annex II: I': {
    fact: 'The first letter of a sentence is capital: behind a full stop, a question mark, an exclamation mark, on a new line.',
  },
  'annex II: IV': {
    fact: 'In names of agencies and organisations the first letters of the words for their type, function and field are capital.',
  },
  'annex II: V.6': { fact: 'The first letter of a type is capital where one certain document is meant.' },
  'annex III: I': {
    words: [
      ...['NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB', 'TTr'],
      ...['HĐ', 'CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB'],
    ],
    fact: 'Administrative types only: neither NĐ nor TT, and no issuers.',
  },
  'annex III: form 1.4': {
    words: ['./.'],
    fact: 'Printed at the end of the text, in the form for plans among others.',
  },
};

/** Words that the decree uses somewhere in its own text, where no place is named: it spells one word in two ways. */
export const usedInDecree: readonly string[] = ['ủy', 'uỷ quyền', 'hóa', 'minh hoạ', 'CỘNG HOÀ'];
