import type { Range } from 'vscode-languageserver-types';
import { LineIndex } from '#features/position.ts';

/** A text with its marks taken out: `$0` is the cursor; two of them are a range. */
export interface Marked {
  readonly text: string;
  readonly lines: LineIndex;
  readonly range: Range;
}

export function marked(source: string): Marked {
  const [before = '', between, after] = source.split('$0');
  if (between === undefined) throw new Error('no $0 in the source');
  const text = before + between + (after ?? '');
  const lines = new LineIndex(text);
  const end = before.length + (after === undefined ? 0 : between.length);
  return { text, lines, range: lines.rangeOf({ start: before.length, end }) };
}
