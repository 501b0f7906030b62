import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Range } from 'vscode-languageserver-types';

/** What edits put into a text: pieces of plans, half characters, marks without a letter, every line end, long runs. */
const pieces = [
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  ';',
  '.',
  ':',
  'a) ',
  'đ) ',
  'II. ',
  '- ',
  '“',
  '”',
  '(',
  ')',
  'Sở Nội vụ',
  'Sở Nội vụ',
  'Cơ quan chủ trì: ',
  'Quý III năm 2026',
  'Nghị định số 61/2018/NĐ-CP',
  '31/02/2026',
  '(sau đây viết tắt là CĐS)',
  'CĐS',
  '// kh-disable-next-line misspelling -- thử\n',
  '| a | b |\n',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0301',
  '\u0000',
  '\ufeff',
  'KẾ HOẠCH\n',
  'Nơi nhận:\n',
  'x'.repeat(300),
  '',
  '',
];

/** One edit, of a text that is not known yet: where, as a share of the text, how much it takes away, and what it puts there. */
export interface RandomEdit {
  readonly at: number;
  readonly removes: number;
  readonly inserts: string;
  /** Whether the whole text is sent anew. */
  readonly whole: boolean;
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removes: fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.nat(12) },
    { weight: 1, arbitrary: fc.nat(600) },
  ),
  inserts: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
  whole: fc.nat(99).map((of) => of === 0),
});

/** The change that a client sends for an edit of its text, any range of it in the order that the editor has. */
export function changeOf(document: TextDocument, edit: RandomEdit): TextDocumentContentChangeEvent {
  const text = document.getText();
  const start = Math.round(edit.at * text.length);
  const end = Math.min(text.length, start + edit.removes);
  if (edit.whole) return { text: text.slice(0, start) + edit.inserts + text.slice(end) };
  return { range: Range.create(document.positionAt(start), document.positionAt(end)), text: edit.inserts };
}
