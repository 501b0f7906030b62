import { createToken, Lexer, type TokenType } from 'chevrotain';

/** The tokens of citations; `tokenizeCitations` makes them of words. */

/** All tokens: what the parser skips by. */
export const Anything = createToken({ name: 'Anything', pattern: Lexer.NA });

const category = (name: string): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories: [Anything] });
const token = (name: string, of: TokenType = Anything): TokenType =>
  createToken({ name, pattern: Lexer.NA, categories: [of] });

/** What may stand in the place of a document's type, number and day. */
export const AnyType = category('AnyType');
export const AnyNumber = category('AnyNumber');
export const AnyDate = category('AnyDate');

/** `18-NQ/TW`, `09-NQ/TU`. */
export const PartyNumber = token('PartyNumber', AnyNumber);
/** `61/2018/NĐ-CP`, `36a/NQ-CP`, `66.7/2025/NQ-CP`, `2231/SNV-CCHC&PC`, `80/2015/QH13`, and with slips `61-2018-NĐ/CP`. */
export const StateNumber = token('StateNumber', AnyNumber);
/** A number still to be filled in: `…/KH-UBND`. */
export const BlankNumber = token('BlankNumber', AnyNumber);
/** A symbol that lacks its number: `Nghị định số NĐ-CP`. */
export const LoneSymbol = token('LoneSymbol', AnyNumber);
/** The short way: `Nghị định 61`, `Nghị định 61/2018`; no count (`Chương trình 5 năm`). */
export const BareNumber = token('BareNumber', AnyNumber);

/** `ngày 21 tháng 6 năm 2021`. */
export const LongDate = token('LongDate', AnyDate);
/** `ngày 21/6/2021`. */
export const ShortDate = token('ShortDate', AnyDate);
/** A day still to be filled in: `ngày … tháng … năm 2026`, `ngày   /01/2026`. */
export const BlankDate = token('BlankDate', AnyDate);
/** `năm 2024`. */
export const YearPhrase = token('YearPhrase');

export const TypeWord = token('TypeWord', AnyType);
/** A law as its name begins: what goes on in lower case is the word alone (`luật sư`, `Luật này`). */
export const LawWord = token('LawWord', AnyType);
export const Approval = token('Approval');
export const AliasDefiner = token('AliasDefiner');
export const IssuerName = token('IssuerName');
export const NumberWord = token('NumberWord');
export const Of = token('Of');
export const And = token('And');
export const SubjectOpener = token('SubjectOpener');
export const ClauseOpener = token('ClauseOpener');
export const ClauseWord = token('ClauseWord');
/** A part of a document: `điểm a`, `khoản 1, 2`, `Điều 5`, `Mục II`, `phần IV`, `Phụ lục I`. */
export const Division = token('Division');

export const Colon = token('Colon');
export const Comma = token('Comma');
export const Semicolon = token('Semicolon');
/** What ends a sentence; a full stop within one (`v.v. …`) does not. A bar parts the cells of a table. */
export const Stop = token('Stop');
/** A line that begins with a capital or a dash begins something new. */
export const Break = token('Break');
export const Open = token('Open');
export const Close = token('Close');
export const OpenQuote = token('OpenQuote');
export const CloseQuote = token('CloseQuote');
export const Quote = token('Quote');

/** A run of words that say nothing here; a shortened word takes its full stop along (`TP. Cần Thơ`). */
export const Prose = token('Prose');
/** A word with figures. */
export const Word = token('Word');
/** Any other sign. */
export const Other = token('Other');

/** The vocabulary of the parser. */
export const citationTokens: readonly TokenType[] = [
  Anything, AnyType, AnyNumber, AnyDate, Break, PartyNumber, StateNumber, BlankNumber, LoneSymbol, BareNumber, LongDate, ShortDate, BlankDate, YearPhrase, Approval, AliasDefiner,
  LawWord, TypeWord, Division, IssuerName, NumberWord, Of, And, SubjectOpener, ClauseOpener, ClauseWord, Colon, Comma, Semicolon, Stop, Open, Close,
  OpenQuote, CloseQuote, Quote, Prose, Word, Other,
]; // biome-ignore format: a bag
