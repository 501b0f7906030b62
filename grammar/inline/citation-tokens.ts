import { createToken, Lexer, type TokenType } from 'chevrotain';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import {
  anyCode,
  anyLetter,
  anySpace,
  codesOf,
  digits,
  letters,
  spaces,
  upperLetters,
} from '#grammar/text/letters.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { wordList } from '#lexicon/words.ts';
import { wordEnd } from './common-tokens.ts';

/** The tokens of citations. Stars that a converter left count as white space: `Số *20* /KH-UBND`, `ngày *04* tháng *02*`. */
const white = `${anySpace}\\r\\n*`;
const gap = `[${white}]+`;
const few = `[${white}]{0,4}`;
const year = '(?:19|20)\\d{2}';

/** All tokens but white space: what the parser skips by. */
export const Anything = createToken({ name: 'Anything', pattern: Lexer.NA });

function token(name: string, starts: string | readonly number[], pattern: string, flags = ''): TokenType {
  return createToken({
    name,
    pattern: new RegExp(pattern, flags),
    line_breaks: true,
    start_chars_hint: typeof starts === 'string' ? codesOf(starts) : [...starts],
    categories: [Anything],
  });
}

/** Words apart by any white space, some of it slipped before a comma or lost behind one; the tone placed either way. */
const spelled = (phrase: string) =>
  phrase
    .split(' ')
    .map((word) =>
      word
        .replace(/^-$/, '[-–]')
        .replace(/ủy/iu, '(?:ủy|uỷ)')
        .replace(/hóa/iu, '(?:hóa|hoá)')
        .replace(/tòa/iu, '(?:tòa|toà)'),
    )
    .join(gap)
    .replaceAll(`,${gap}`, `${few},[${white}]*`);

/** One of `phrases`, the longest first. */
const anyOf = (phrases: readonly string[]) =>
  `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(spelled)
    .join('|')})${wordEnd}`;

const oneOf = (name: string, phrases: readonly string[]) =>
  token(
    name,
    phrases.map((each) => each[0]!.toLowerCase() + each[0]!.toUpperCase()).join(''),
    anyOf(phrases),
    'i',
  );

const approvals = wordList('citation-words.approvals');
const aliasDefiners = wordList('citation-words.alias-definers');
const subjectOpeners = wordList('citation-words.subject-openers');
const clauseWords = wordList('citation-words.clause-words');
const laws = wordList('law-words.types');
const types = documentTypes.map(({ name }) => name).filter((name) => !laws.includes(name));

/** A group of a symbol, and a symbol: `NĐ-CP`, `TTLT-BTC-BTP`, `SNV-CCHC&PC`, `QĐ - TTg` spaced or torn, `NĐ_CP` slipped. */
const group = '[A-ZĐÐƯ][A-Za-zĐÐđƯư\\d]{0,15}';
const joined = `(?:[-–—_/&]${group}){0,7}`;
const apart = `${few}[-–—]${few}(?:[A-ZĐÐƯ]{2,10}|TTg)`;
const symbol = `(?:${group}${apart}${joined}|${group}${joined})${wordEnd}`;
const serial = '\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?';

/** `18-NQ/TW`, `09-NQ/TU`. */
export const PartyNumber = token(
  'PartyNumber',
  digits,
  `\\d{1,5}[a-z]?${few}[-–]${few}[A-ZĐÐƯ][A-Za-zĐÐđƯ]{0,6}/${few}${group}${wordEnd}`,
);
/** `61/2018/NĐ-CP`, `36a/NQ-CP`, `66.7/2025/NQ-CP`, `2231/SNV-CCHC&PC`, `80/2015/QH13`, and with slips `61-2018-NĐ/CP`. */
export const StateNumber = token(
  'StateNumber',
  digits,
  `${serial}(?:${few}[-/]${few}\\d{1,5}${few}[-/]|${few}/)${few}${symbol}`,
);
/** A number still to be filled in: `…/KH-UBND`. */
export const BlankNumber = token(
  'BlankNumber',
  '.…_[/xX',
  `(?:[.…_]{1,40}|\\[[.…]{0,10}\\]|x{2,10})?${few}/${few}(?:${year}/)?[A-ZĐÐ][A-Za-zĐÐđ]{0,6}-${group}${joined}${wordEnd}`,
);
/** A symbol that lacks its number: `Nghị định số NĐ-CP`. */
export const LoneSymbol = token(
  'LoneSymbol',
  'NQCTKĐH',
  `${alternation('citation-words.lone-codes')}-(?:CP|TTg|UBND|HĐND|B[A-ZĐ]{2,7})${wordEnd}`,
);
/** The short way: `Nghị định 61`, `Nghị định 61/2018`; no count (`Chương trình 5 năm`). */
export const BareNumber = token(
  'BareNumber',
  digits,
  `\\d{1,4}[a-zđ]?(?:/${year})?(?![${anyLetter}\\d]|[./-]\\d|/[${anyLetter}])(?!${few}(?:%|${anyOf(wordList('citation-words.counted'))}))`,
  'i',
);

export const LongDate = token(
  'LongDate',
  'nN',
  `ngày${gap}\\d{1,2}${gap}tháng${gap}\\d{1,2}${gap}năm${gap}\\d{4}(?!\\d)`,
  'i',
);
export const ShortDate = token(
  'ShortDate',
  'nN',
  `ngày${gap}\\d{1,2}${few}[/.–-]${few}\\d{1,2}${few}[/.–-]${few}\\d{4}(?!\\d)`,
  'i',
);
const blank = `[${white}.…_\\d]{0,40}`;
/** A day still to be filled in: `ngày … tháng … năm 2026`, `ngày   /01/2026`. */
export const BlankDate = token('BlankDate', 'nN', `ngày${blank}(?:tháng${blank}năm${blank}|/${blank}/${few}\\d{4})`, 'i'); // biome-ignore format: one idea
export const YearPhrase = token('YearPhrase', 'nN', `năm${gap}${year}${wordEnd}`, 'i');

export const TypeWord = oneOf('TypeWord', types);
/** A law as its name begins: what goes on in lower case is the word alone (`luật sư`, `Luật này`). */
export const LawWord = token(
  'LawWord',
  'BPLbpl',
  `(?:B(?:ộ${gap}[Ll]uật|Ộ${gap}LUẬT)|P(?:háp${gap}lệnh|HÁP${gap}LỆNH)|L(?:uật|UẬT))(?=${gap}(?:[${upperLetters}]|sửa${gap}đổi|số${gap}\\d))|` +
    `(?<!pháp${gap})${anyOf(laws.map((law) => law.toLowerCase()))}(?=${gap}số${gap}\\d)`,
);
export const Approval = oneOf('Approval', approvals);
export const AliasDefiner = oneOf('AliasDefiner', aliasDefiners);
const issuerNames = issuingBodies.flatMap(({ names }) => names);
export const IssuerName = oneOf('IssuerName', issuerNames);
export const NumberWord = oneOf('NumberWord', ['số']);
export const Of = oneOf('Of', ['của của', 'của']);
export const And = oneOf('And', ['và', 'cùng với']);
export const SubjectOpener = oneOf('SubjectOpener', subjectOpeners);
export const ClauseOpener = oneOf('ClauseOpener', wordList('citation-words.clause-openers'));
export const ClauseWord = oneOf('ClauseWord', clauseWords);
/** A part of a document: `điểm a`, `khoản 1, 2`, `Điều 5`, `Mục II`, `phần IV`, `Phụ lục I`. */
export const Division = token(
  'Division',
  'đĐkKmMpPcC',
  `(?:điểm${gap}[a-zđ]|khoản${gap}\\d{1,3}(?:${few}(?:,|và)${few}\\d{1,3}(?!\\d))*|điều${gap}\\d{1,3}[a-zđ]?|` +
    `${alternation('citation-words.divisions', { space: gap })}${gap}(?:số${gap})?(?:[IVXL]+|\\d{1,2}|thứ${gap}[${anyLetter}]+))${wordEnd}`,
  'i',
);

export const Colon = token('Colon', ':', ':');
export const Comma = token('Comma', ',', ',');
export const Semicolon = token('Semicolon', ';', ';');
/** What ends a sentence; a full stop within one (`v.v. …`) does not. A bar parts the cells of a table. */
export const Stop = token(
  'Stop',
  '.?!|',
  `\\.(?=[${white}“”"()]*(?:(?![\\u0000-\\uffff])|[${upperLetters}\\d–+“"(-])|[${anySpace}*]*[\\r\\n/;])|[?!|]`,
);
/** A line that begins with a capital or a dash begins something new. */
export const Break = token(
  'Break',
  `${spaces}\r\n*`,
  `[${anySpace}*]*[\\r\\n][${white}]*(?=[${upperLetters}+•–-]|\\d{1,3}\\.[${anySpace}]|[a-zđ]\\)[${anySpace}])`,
);
export const Open = token('Open', '([', '[([]');
export const Close = token('Close', ')]', '[)\\]]');
export const OpenQuote = token('OpenQuote', '“«', '[“«]');
export const CloseQuote = token('CloseQuote', '”»', '[”»]');
export const Quote = token('Quote', '"', '"');

/** What ends a run of words, so that it is seen: the words that other tokens begin with. */
const seen = anyOf([
  ...types,
  ...laws,
  ...approvals,
  ...aliasDefiners,
  ...subjectOpeners,
  ...clauseWords,
  ...wordList('citation-words.token-openers'),
]);
/** A run of words that say nothing here; a shortened word takes its full stop along (`TP. Cần Thơ`). */
export const Prose = token(
  'Prose',
  letters,
  `(?:TP|TX|TT)\\.(?=${few}[${anyLetter}])|[${anyLetter}]+(?:[${anySpace}]+(?!${seen})[${anyLetter}]+)*${wordEnd}`,
  'i',
);
export const Word = token('Word', `${letters}${digits}`, `[${anyLetter}\\d]+`);
export const Other = token('Other', anyCode, '[\\u0000-\\uffff]');

const Space = createToken({
  name: 'CitationSpace',
  pattern: new RegExp(gap, 'i'), // a flag keeps Chevrotain from taking the pattern apart at start-up
  group: Lexer.SKIPPED,
  line_breaks: true,
  start_chars_hint: codesOf(`${spaces}\r\n*`),
});

/** In the order in which they are tried. */
export const citationTokens: readonly TokenType[] = [
  Break, Space, PartyNumber, StateNumber, BlankNumber, LoneSymbol, BareNumber, LongDate, ShortDate, BlankDate, YearPhrase, Approval,
  AliasDefiner, LawWord, TypeWord, Division, IssuerName, NumberWord, Of, And, SubjectOpener, ClauseOpener, ClauseWord, Colon, Comma, Semicolon,
  Stop, Open, Close, OpenQuote, CloseQuote, Quote, Prose, Word, Other,
]; // biome-ignore format: order is priority

const citationLexer = lazy(
  () => new Lexer([...citationTokens], { positionTracking: 'onlyOffset', skipValidations: true }),
);

export function tokenizeCitations(text: string): ReturnType<Lexer['tokenize']>['tokens'] {
  return citationLexer().tokenize(text).tokens;
}
