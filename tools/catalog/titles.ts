import type { DocumentSource, TitleCorrectionSource } from './source.ts';

const cyrillic: Readonly<Record<string, string>> = { С: 'C', Р: 'P' };

/**
 * The title of a document without what was read in with it, and empty where only a fragment was read. Many were read by
 * machine: a fix inserts them into plans, and so what was surely misread is corrected from the table, number by number.
 */
export function titleOf(row: DocumentSource, corrections: readonly TitleCorrectionSource[]): string {
  const title = corrected(row, corrections)
    .replace(/[СР]/g, (letter) => cyrillic[letter] ?? letter)
    .replace(/^(?:NGHỊ ĐỊNH|ngày) (?=\p{L})/u, '')
    .replace(/(?<!\.)\.$/, '') // the stop of the sentence that it stood in
    .trim();
  if (/^(?:hết hiệu lực|và số|được) ?/.test(title)) return '';
  return title.startsWith('Quy định') ? `q${title.slice(1)}` : title;
}

const corrected = ({ number, title }: DocumentSource, corrections: readonly TitleCorrectionSource[]) =>
  corrections
    .filter((each) => each.number === number)
    .reduce((corrected, { wrong, right }) => corrected.replaceAll(wrong, right), title);
