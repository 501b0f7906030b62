import { ruleIds } from '#rules/registry.ts';
import { badExamples } from '#test/rules/pages.ts';
import { inTcvn3, inVni } from '#tools/quality/legacy.ts';

/**
 * Texts that an office does not write and a stranger may: one piece again and again, up to a size. What reading and judging
 * them costs, and how much is said of them, must grow with their length and no faster.
 */

/** One kind of text. */
export interface Hostile {
  readonly name: string;
  /** What comes before the pieces, once. */
  readonly head?: string;
  /** The piece that is repeated, the `i`-th from 0. */
  piece(i: number): string;
  /** What comes behind them, once. */
  readonly tail?: string;
}

const same = (name: string, piece: string, head = '', tail = ''): Hostile => ({
  name,
  piece: () => piece,
  head,
  tail,
});
const each = (name: string, piece: (i: number) => string, head = '', tail = ''): Hostile => ({
  name,
  piece,
  head,
  tail,
});

/** A line that begins as `head` says, of one piece again and again: no line end in it. */
const section = 'I. NHIỆM VỤ\n';
const clause = `${section}1. `;
const header = 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\nLâm Đồng, ngày 05 tháng 02 năm 2026\n';
const title = `${header}\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n`;
const syllables = [
  'an',
  'bình',
  'chính',
  'đồng',
  'em',
  'giang',
  'hải',
  'khánh',
  'lâm',
  'minh',
  'ngọc',
  'phú',
  'quang',
  'sơn',
  'tâm',
  'việt',
  'xuân',
  'yên',
];
/** A name of several words that no other number has. */
const name = (i: number): string => {
  let said = '';
  for (let n = i + 1; n > 0; n = Math.floor(n / syllables.length))
    said += ` ${syllables[n % syllables.length]}`;
  return said.slice(1);
};
const capital = (said: string) => said.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const directives: readonly Hostile[] = [
  same('names in one directive for the next line', 'a,', '// kh-disable-next-line '),
  same('names in one directive', 'missing-lead-agncy,', `${section}// kh-disable `),
  each('different names in one directive', (i) => `quy-tac-${i},`, `${section}// kh-disable `),
  same('rules in one directive', 'marker-style, ', `${section}// kh-disable `),
  same('names in one waking directive', 'misspelling ', `${section}// kh-enable `),
  same('directives without names', '// kh-disable\n', section),
  same('directives that are idle', '// kh-disable marker-style\n', section),
  same('directives that open and close', '// kh-disable marker-style\n// kh-enable marker-style\n', section),
  each('directives with unknown names', (i) => `// kh-disable khong-co-${i}\n`, section),
  same('a name without end', 'missing-deadline-', `${section}// kh-disable `),
  same('directives that silence each other', '// kh-disable-next-line unused-directive\n', section),
  same('words in a list of words', 'tiêu, ', `${section}// kh-words `),
  each('different words in a list of words', (i) => `${name(i)}, `, `${section}// kh-words `),
  same('lists of words', '// kh-words Krông Nô\n1. Krông Nô thưc hiện.\n', section),
];

const items: readonly Hostile[] = [
  same('sections', 'I. NHIỆM VỤ\n'),
  same('clauses', '1. Rà soát.\n', section),
  same('points', 'a) Rà soát;\n', `${clause}Rà soát:\n`),
  same('sub-clauses', '1.1. Rà soát.\n', `${clause}Rà soát:\n`),
  same('points of odd letters', 'w) Rà soát;\n', `${clause}Rà soát:\n`),
  same('dashes and pluses', '- Rà soát;\n+ Báo cáo;\n', `${clause}Rà soát:\n`),
  same('markers of many styles', '1/ A\na. B\n1) C\nI- D\n(i) E\n- a) F\n', section),
  same('Roman numbers without end', 'IVXLC', '', '. X\n'),
  same('numbers without end', '1.', section, ' X\n'),
  same('digits without end', '9', section, '. X\n'),
  each('numbers that jump', (i) => `${(i * 7919) % 100_003}. Rà soát.\n`, section),
  same('references to nothing', '1. Theo khoản 999 mục I Kế hoạch này.\n', section),
  same('references in a line', 'điểm a khoản 1 mục I và ', `${clause}Theo `),
  same('references to annexes', 'Theo Phụ lục IX kèm theo.\n', section),
  same('articles', 'Điều 1. Phạm vi\n1. Rà soát.\n'),
  same('nested items', 'I. A\n1. B\n1.1. C\na) D\n- E\n+ F\n'),
];

const tasks: readonly Hostile[] = [
  same('fields', '- Cơ quan chủ trì: Sở Nội vụ;\n', `${clause}Rà soát\n`),
  each(
    'leads and cooperations of one task',
    (i) => `- Cơ quan chủ trì: Sở Nội vụ;\n- Cơ quan phối hợp: Phòng ${capital(name(i))};\n`,
    `${clause}Rà soát\n`,
  ),
  same('empty fields', '- Cơ quan chủ trì:\n', `${clause}Rà soát\n`),
  same('labels in a line', 'Cơ quan chủ trì: ', `${clause}Rà soát\n- `),
  same('tasks without anything', '1. Rà soát thủ tục hành chính\n', section),
  same(
    'tasks with fields',
    '1. Rà soát\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: Quý II;\n',
    `${title}${section}`,
  ),
  same('one agency in a list', 'Sở Nội vụ; ', `${title}${clause}Rà soát\n- Cơ quan phối hợp: `),
  each(
    'different agencies in a list',
    (i) => `Sở ${capital(name(i))}; `,
    `${title}${clause}Rà soát\n- Cơ quan phối hợp: `,
  ),
  each(
    'agencies nearly known in a list',
    (i) => `Sở Nội v${'ụụuúùũủ'[i % 7]} ${i % 9 === 0 ? 'x' : ''}; `,
    `${title}${clause}Rà soát\n- Cơ quan phối hợp: `,
  ),
  each(
    'lead agencies',
    (i) => `1. Rà soát\n- Cơ quan chủ trì: Phòng ${capital(name(i))}.\n`,
    `${title}${section}`,
  ),
  same('an agency without end', 'Sở ', `${title}${clause}Rà soát\n- Cơ quan chủ trì: `),
  same('an agency of many words', 'Nội vụ ', `${title}${clause}Rà soát\n- Cơ quan chủ trì: Sở `),
  same(
    'vague agencies',
    '1. Rà soát\n- Cơ quan chủ trì: Các cơ quan liên quan.\n- Thời gian: sớm.\n',
    section,
  ),
  same('duties', '1. Sở Nội vụ\nChủ trì rà soát.\n', 'I. TỔ CHỨC THỰC HIỆN\n'),
  each(
    'duties of different agencies',
    (i) => `${i + 1}. Sở ${capital(name(i))}\nChủ trì rà soát.\n`,
    `${title}I. TỔ CHỨC THỰC HIỆN\n`,
  ),
  same('deadlines', '1. Rà soát\n- Thời gian thực hiện: trước ngày 31/02/2026.\n', `${title}${section}`),
  same('deadlines in a line', 'trước ngày 30/6/2026; ', `${title}${clause}Rà soát\n- Thời gian: `),
  same('quarters in a line', 'Quý II, ', `${title}${clause}Rà soát\n- Thời gian: `),
  same('dates in prose', 'ngày 31/13/2026 ', `${title}${clause}Họp `),
  same(
    'rows of a task table',
    '| 1 | Rà soát | | |\n',
    '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n',
  ),
  same('rows of tabs', '1\tRà soát\t\tsớm\n', 'TT\tNhiệm vụ\tChủ trì\tThời gian\n'),
  same('rows of one cell a line', '1\nRà soát\nSở Nội vụ\nQuý I\n', 'STT\nNhiệm vụ\nChủ trì\nThời gian\n'),
  same('names of columns on lines of their own', 'STT\nNhiệm vụ\nChủ trì\nThời gian\n'),
  same('rows that begin with a bar', '| 1\nRà soát\n', '| TT\nNhiệm vụ\nChủ trì\n'),
  same('bars on lines of their own', '|\n1\n'),
  same('dated duties', '- Rà soát trước ngày 15/6/2026.\n', 'V. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n'),
  same('agencies with duties', '1. Sở Nội vụ\nRà soát trong Quý I.\n', 'V. TỔ CHỨC THỰC HIỆN\n'),
  same('cells in a row', '| Sở Nội vụ ', '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n'),
  same('columns of a header', '| Chủ trì ', '', '|\n| 1 | 2 |\n'),
  same('tables', '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Rà soát | |\n\n', section),
  same('tabs', '\t', clause),
];

const citations: readonly Hostile[] = [
  same(
    'citations',
    '1. Theo Quyết định số 12/QĐ-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh.\n',
    `${title}${section}`,
  ),
  each(
    'different citations',
    (i) => `1. Theo Quyết định số ${i}/QĐ-UBND ngày 0${1 + (i % 9)}/02/2026.\n`,
    `${title}${section}`,
  ),
  each(
    'dates of one document',
    (i) => `1. Theo Quyết định số 12/QĐ-UBND ngày ${10 + (i % 18)}/01/2026.\n`,
    `${title}${section}`,
  ),
  same(
    'citations in a line',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ; ',
    `${title}${clause}Theo `,
  ),
  same('citations within citations', 'Quyết định số 12/QĐ-UBND về việc thực hiện ', `${title}${clause}Theo `),
  same('type words', 'Nghị định số ', `${title}${clause}Theo `),
  same('numbers of documents', '61/NĐCP, ', `${title}${clause}Theo `),
  same('legal bases', 'Căn cứ Luật Tổ chức chính quyền địa phương\n', `${title}`),
  same('a symbol without end', 'NĐ-', `${title}${clause}Theo Nghị định số 12/`),
  same('laws', 'Luật Đầu tư công, ', `${title}${clause}Theo `),
];

const form: readonly Hostile[] = [
  same('lines of a header', 'Số: 1/KH-UBND\n', '', 'KẾ HOẠCH\nX\n'),
  same('numbers in a header line', 'Số: 1/KH-UBND   ', '', '\nKẾ HOẠCH\n'),
  same('issuers', 'ỦY BAN NHÂN DÂN\n', '', 'Số: 1/KH-UBND\nKẾ HOẠCH\n'),
  same('mottos', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập-Tự Do\n'),
  same('titles', 'KẾ HOẠCH\n'),
  same('lines of a subject', 'Cải cách hành chính\n', 'KẾ HOẠCH\n'),
  same('words of a subject', 'cải cách ', 'KẾ HOẠCH\n'),
  same('recipients', '- Các sở\n', `${title}${section}X./.\n\nNơi nhận:\n`),
  each('different recipients', (i) => `- Sở ${capital(name(i))};\n`, `${title}${section}X./.\n\nNơi nhận:\n`),
  same('lines of a signature', 'PHÓ CHỦ TỊCH\n', `${title}${section}X./.\n\nKT. CHỦ TỊCH\n`),
  each(
    'annexes and references to them',
    (i) => `PHỤ LỤC ${i + 1}\nTheo Phụ lục ${2 * i} và Phụ lục số ${i + 1}.\n`,
    `${title}${section}X\n`,
  ),
  same('annexes', 'PHỤ LỤC I\nDanh mục\n', `${title}${section}X\n`),
  same('closings', 'Trên đây là Kế hoạch cải cách./.\n', `${title}${section}X\n`),
  same('headings', 'II. Nhiệm vụ:\n', title),
  same('a heading without end', 'nhiệm vụ ', `${title}I. `),
];

const words: readonly Hostile[] = [
  same('a misspelt word', 'thưc ', clause),
  each('misspelt words', (i) => `${name(i)} thưc hiện kê hoạch `, clause),
  same('lines of slips', '1. Các cơ quan thưc hiện đúng kê hoạch.\n', section),
  same('doubled words', 'quyết quyết ', clause),
  same('one word', 'quyết ', clause),
  same('a word of a million letters', 'nghiêng', clause),
  same('a number of a million digits', '1', clause),
  same('a word of many marks', 'e\u0302\u0323', clause),
  same('marks on one letter', '\u0301', `${clause}a`),
  same('decomposed lines', '1. Bảo đảm tiến độ.\n'.normalize('NFD'), section),
  same('look-alike letters', 'Ð', clause),
  same('lines of look-alike letters', '1. Ðúng tiến độ, cơ quаn.\n', section),
  same('Cyrillic words', 'кезх ', clause),
  same('two styles of tones', 'hòa hoà thủy thuỷ ', clause),
  same('short forms', '1. Thực hiện TTHC, CCHC, XYZT.\n', section),
  each(
    'different short forms',
    (i) => `${capital(name(i)).replace(/[^\p{Lu}]/gu, '')}X${String.fromCharCode(65 + (i % 26))}Q `,
    clause,
  ),
  same('definitions', 'thủ tục hành chính (TTHC) ', clause),
  each(
    'definitions of different names',
    (i) => `1. Trung tâm ${capital(name(i))} (gọi tắt là Trung tâm ${i}).\n`,
    section,
  ),
  each(
    'definitions that are not used',
    (i) => `1. Những người ${name(i)} (sau đây gọi là người ${name(i)}).\n`,
    section,
  ),
  same('“sau đây gọi là”', 'sau đây gọi là Trung ', clause),
  same('words in TCVN3', inTcvn3('nhân dân thực hiện '), clause),
  same('words in VNI', inVni('nhân dân thực hiện '), clause),
  same('stray words in VNI', `1. ${inVni('Nguyễn Văn')} An thực hiện các nhiệm vụ được giao.\n`, section),
  same('lost letters', '1. K\ufffd ho\ufffdch.\n', section),
  same(
    'words without marks',
    'uy ban nhan dan tinh bac giang ke hoach trien khai thuc hien cong tac tuyen truyen day hoc ',
  ),
];

const marks: readonly Hostile[] = [
  same('brackets that open', '(', clause),
  same('brackets that close', ')', clause),
  same('brackets in pairs', '()', clause),
  same('words in brackets that open', '(a ', clause),
  same('lines of open brackets', '1. Rà soát (lần.\n', section),
  same('quotation marks', '“', clause),
  same('straight quotation marks', '"a ', clause),
  same('quotations', '“a” ', clause),
  same('stars', '*', clause),
  same('bold words', '**a** ', clause),
  same('stars that open', '**a ', clause),
  same('emphasis of many kinds', '*a _b **c __d ', clause),
  same('lines of bold words', '1. **Rà soát**\n', section),
  same('headings of Markdown', '## Rà soát\n', section),
  same('underscores', '_', clause),
  same('dots', '.', clause),
  same('dots of a form', '……', clause),
  same('placeholders', '[...] ', clause),
  same('lines of placeholders', '1. Họ và tên: ………\n', section),
  same('spaces', ' ', `${clause}a`, 'b\n'),
  same('double spaces', 'a  b ', clause),
  same('spaces before marks', 'a , b ;', clause),
  same('commas', ',', clause),
  same('semicolons', 'a;', clause),
  same('colons', ':', clause),
  same('words with colons', 'a: ', clause),
  same('slashes', '/', clause),
  same('hyphens', '-', clause),
  same('ends of the text', './.\n', section),
  same('list items without ends', 'a) Rà soát\nb) Báo cáo;\nc) Tổng kết.\n', `${clause}X:\n`),
];

const lines: readonly Hostile[] = [
  same('empty lines', '\n', `${clause}a`, 'b\n'),
  same('lines of one letter', 'a\n', clause),
  same('torn lines', 'rà soát\n\n', clause),
  same('page numbers', 'rà soát\n5\n', clause),
  same('line ends of Macs', '1. a\r', section),
  same('line ends of Windows', '1. a\r\n', section),
  same('rulers', '-----\n', section),
  same('footnotes', '[1] Ghi chú.\n', `${section}X\nTM. ỦY BAN NHÂN DÂN\n`),
  same('no-break spaces', '\u00a0', clause),
  same('zero-width spaces', '\u200b', clause),
  same('pictures', '😀', clause),
  same('halves of characters', '\ud83d', clause),
  same('control characters', '\u0001', clause),
  same('a paragraph without end', 'Các cơ quan, đơn vị thực hiện nhiệm vụ được giao. ', clause),
  same('a line without end that is nothing', 'x'),
  same('prose', 'Trời hôm nay rất đẹp. '),
  same('braces', '{', '{'),
  same('brackets of data', '[', '['),
  same('tags', '<p>'),
  same('commas of data', 'a,b\n'),
];

/** The bad example of each rule, again and again. */
const examples: readonly Hostile[] = ruleIds.flatMap((id) =>
  badExamples(id).map((text) => same(`bad example of ${id}`, text)),
);

export const hostile: readonly Hostile[] = [
  ...directives,
  ...items,
  ...tasks,
  ...citations,
  ...form,
  ...words,
  ...marks,
  ...lines,
  ...examples,
];

/** A text of a kind, at least `length` UTF-16 units long. */
export function textOf({ head = '', piece, tail = '' }: Hostile, length: number): string {
  const pieces = [head];
  let made = head.length + tail.length;
  for (let i = 0; made < length; i++) {
    const next = piece(i);
    pieces.push(next);
    made += next.length;
  }
  return pieces.join('') + tail;
}

/** Two kinds in turn, a piece of each: what one leaves open meets the other. */
export function mixed(a: Hostile, b: Hostile): Hostile {
  return {
    name: `${a.name} + ${b.name}`,
    head: (a.head ?? '') + (b.head ?? ''),
    piece: (i) => a.piece(i) + b.piece(i),
    tail: (a.tail ?? '') + (b.tail ?? ''),
  };
}
