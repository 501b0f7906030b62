import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { DocumentSnapshot } from '#features/document-snapshot.ts';
import type { CancellationToken, FeatureContext } from '#features/feature.ts';
import { editsWithin, formatSteps } from '#features/format/format.ts';
import type { LineIndex } from '#features/position.ts';
import type { Span } from '#grammar/text/span.ts';
import type { LintOptions } from '#options/lint-options.ts';

/** A request to format a plan, or the lines that some ranges touch. */
export interface FormattingRequest {
  readonly document: DocumentSnapshot;
  readonly options: LintOptions;
  /** Undefined for the whole plan. */
  readonly ranges?: readonly Range[];
  readonly token: CancellationToken;
}

/** The edits that format a plan; none where the request was cancelled or another version is open meanwhile: edits are for one text. */
export async function formattingEdits(
  { document, options, ranges, token }: FormattingRequest,
  { inSlices }: Pick<FeatureContext, 'inSlices'>,
): Promise<TextEdit[]> {
  const { plan, lines } = document;
  const all = (await inSlices(formatSteps(plan, options), document, token)) ?? [];
  const spans = ranges?.map((range) => wholeLines(lines, range));
  const edits = spans ? spans.flatMap((span) => editsWithin(all, span)) : all;
  return [...new Set(edits)]
    .sort((a, b) => a.start - b.start)
    .map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}

/** From the beginning of the first line of a range to the end of its last one; a range that ends where a line begins has none of it. */
function wholeLines(lines: LineIndex, range: Range): Span {
  const { start, end } = lines.spanOf(range);
  const first = lines.lineAt(start);
  const last = lines.lineAt(end);
  const isBeforeLast = last > first && end === lines.lineStart(last);
  const lastLine = isBeforeLast ? last - 1 : last;
  const behind = { line: lastLine, character: Number.MAX_SAFE_INTEGER };
  return { start: lines.lineStart(first), end: lines.offsetAt(behind) };
}
