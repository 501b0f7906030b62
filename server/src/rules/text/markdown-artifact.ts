import { partitionPoint } from '#grammar/text/search.ts';
import { signsOf } from '#grammar/text/signs.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { Line, PlanTree } from '#grammar/tree.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { blanks, marks } from '#rules/contract/permissions.ts';
import type { TextEdit } from '#rules/finding.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';
import { type Emphasis, emphasisIn } from '#rules/text/emphasis.ts';
import { scanNoiseOf } from './scan-noise.ts';

export const markdownArtifact: Rule = {
  id: 'markdown-artifact',
  order: 8020,
  title: { vi: 'Dấu Markdown còn sót', en: 'Markdown left-overs' },
  severity: 'information',
  fix: 'safe',
  mayChange: [marks('*_', 'anywhere'), marks('#-+*', 'lineHead'), blanks],
  scope: 'plan',
  *check({ plan }: RuleContext): Iterable<Report> {
    const { text, tree } = plan;
    const { has } = signsOf(text);
    for (const line of tree.lines) {
      const isItemOrText = line.kind === 'item' || line.kind === 'text' || line.kind === 'lower';
      if (isItemOrText && !isPlain(text, line)) yield* ofHead(text, line);
    }
    if (!has(star) && !has(underscore)) return;
    for (const piece of pieces(text, tree))
      for (const emphasis of emphasisIn(text, piece)) {
        const scrap = isPageNumber(tree, emphasis) ? null : scanNoiseOf(text, tree, emphasis);
        if (scrap === undefined) yield ofEmphasis(text, emphasis);
        else yield ofScrap(text, emphasis, scrap);
      }
  },
  /** The marks of one converter are one fault with one fix; scraps of a scan are looked at one by one. */
  gather(reports: readonly Report[], text: string): readonly Report[] {
    const leftOvers = reports.filter((each) => safeEdits(each).length > 0);
    if (leftOvers.length < 2) return reports;
    const others = reports.filter((each) => safeEdits(each).length === 0);
    return [ofWholePlan(leftOvers, text), ...others];
  },
};

/** The edits that remove the marks of a report; none where a drafter has to look at it. */
const safeEdits = ({ fixes = [] }: Report): readonly TextEdit[] =>
  fixes.flatMap(({ safe, edits }) => (safe ? edits : []));

/** The first of several left-overs, which stands for all, with the fix that removes all. */
function ofWholePlan(leftOvers: readonly Report[], text: string): Report {
  const places = leftOvers.toSorted((a, b) => a.at.start - b.at.start);
  const edits = nonOverlapping(places.flatMap(safeEdits).toSorted((a, b) => a.start - b.start));
  const kinds = [...new Set(edits.map((edit) => sliceOf(text, edit).trim()))];
  const some = kinds
    .slice(0, maxKinds)
    .map((mark) => `“${mark}”`)
    .join(', ');
  const count = places.length;
  return {
    at: places[0]!.at,
    message: {
      vi: `Dấu Markdown (${some}) còn sót ở ${count} chỗ của kế hoạch, do chuyển đổi tệp để lại: bỏ hết một lần.`,
      en: `Markdown marks (${some}) are left at ${count} places of the plan by a converter: remove them all at once.`,
    },
    related: places
      .slice(1)
      .map(({ at }) => ({ ...at, message: { vi: 'Còn sót ở đây', en: 'Left here too' } })),
    fixes: [
      {
        title: {
          vi: `Bỏ dấu Markdown (${count} chỗ)`,
          en: `Remove the Markdown marks (${count} places)`,
        },
        safe: true,
        edits,
      },
    ],
  };
}

/** As many kinds of marks are named. */
const maxKinds = 4;

/** Edits in the order of the text without those that touch one before them. */
function nonOverlapping(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return edits.filter((edit) => {
    const isFree = edit.start >= end;
    if (isFree) end = edit.end;
    return isFree;
  });
}

const star = 0x2a;
const underscore = 0x5f;

/** Whether nothing stands before the marker or the words of a line. */
const isPlain = (text: string, { marker, start, content }: Line) =>
  marker
    ? marker.bullet.end === marker.bullet.start && marker.start === start
    : text.charCodeAt(content.start) !== 0x23;

/** Heading marks and list signs before a line's own marker. */
function* ofHead(text: string, line: Line): Iterable<Report> {
  const heading = /^[\s\ufeff]*((?:#{1,6}[^\S\r\n]+)+)/.exec(text.slice(line.start, line.end));
  if (heading) {
    const start = line.start + heading[0].length - heading[1]!.length;
    yield report(
      { start, end: start + heading[1]!.trimEnd().length },
      [{ start, end: start + heading[1]!.length }],
      {
        vi: 'Dấu “#” của Markdown còn sót ở đầu dòng: bỏ đi.',
        en: 'A Markdown heading mark “#” is left at the start of the line: remove it.',
      },
    );
  }
  const bullet = line.marker?.bullet;
  const sign = bullet ? sliceOf(text, bullet).trim() : '';
  if (!bullet || !'-*+'.includes(sign) || sign === '') return;
  const mark = sliceOf(text, line.marker!);
  yield report({ start: bullet.start, end: line.marker!.end }, [bullet], {
    vi: `Gạch đầu dòng thừa trước “${mark}”, do chuyển đổi tệp để lại: chỉ viết “${mark}”.`,
    en: `A list sign that a converter left before “${mark}”: write “${mark}” alone.`,
  });
}

function ofEmphasis(text: string, { open, close }: Emphasis): Report {
  const mark = sliceOf(text, open);
  const words = close ? sliceOf(text, { start: open.end, end: close.start }).replace(/\s+/g, ' ') : '';
  const quoted = words.length > 40 ? `${words.slice(0, 39)}…` : words;
  return report({ start: open.start, end: close?.end ?? open.end }, close ? [open, close] : [open], {
    vi: close
      ? `Dấu Markdown còn sót: “${mark}${quoted}${mark}”. Bỏ các dấu “${mark}”.`
      : `Dấu Markdown “${mark}” còn sót: bỏ đi.`,
    en: close
      ? `Markdown left-over: “${mark}${quoted}${mark}”. Remove the “${mark}”.`
      : `Markdown left-over “${mark}”: remove it.`,
  });
}

const isPageNumber = ({ lines }: PlanTree, { open }: Emphasis) =>
  lines[partitionPoint(lines, ({ end }) => end > open.start)]?.kind === 'pageNumber';

/** Noise of a scan (a paraph, a stroke) is no text: an offered fix removes it with its letters. */
function ofScrap(text: string, { open, close }: Emphasis, scrap: Span | null): Report {
  const at = { start: open.start, end: close?.end ?? scrap?.end ?? open.end };
  const words = sliceOf(text, at).replace(/\s+/g, ' ');
  const message = scrap
    ? {
        vi: `“${words}” có vẻ là nét bút, chữ ký nháy hoặc số trang mà máy quét đọc nhầm: bỏ cả chữ; nếu là chữ thật thì chỉ bỏ dấu “${sliceOf(text, open)}”.`,
        en: `“${words}” seems to be a stroke, a paraph or a page number that a scan misread: remove it with its letters; if it is text, only its “${sliceOf(text, open)}”.`,
      }
    : {
        vi: `Dấu Markdown còn sót ở số trang “${words}”: bỏ cả dòng.`,
        en: `Markdown left-over at the page number “${words}”: remove the line.`,
      };
  const fix = scrap && {
    title: { vi: `Bỏ “${words}”`, en: `Remove “${words}”` },
    safe: false,
    edits: [{ ...scrap, text: '' }],
  };
  return { at, message, fixes: fix ? [fix] : [] };
}

function report(at: Span, remove: readonly Span[], message: Bilingual): Report {
  const edits = remove.map(({ start, end }) => ({ start, end, text: '' }));
  return {
    at,
    message,
    fixes: [{ title: { vi: 'Bỏ dấu Markdown', en: 'Remove the Markdown marks' }, safe: true, edits }],
  };
}

/** The text between blank lines: emphasis does not go over one. Comments, rulers and the star of a `* dash` are none. */
function* pieces(_text: string, { lines }: PlanTree): Iterable<Span> {
  let start = -1;
  let end = -1;
  for (const line of lines) {
    const isTextLine =
      line.kind === 'item' ||
      line.kind === 'text' ||
      line.kind === 'lower' ||
      line.kind === 'row' ||
      line.kind === 'pageNumber';
    const fresh = !isTextLine || (line.kind === 'item' && line.marker!.style === 'sign');
    if (fresh && start >= 0) {
      yield { start, end };
      start = -1;
    }
    if (!isTextLine) continue;
    if (start < 0) start = line.marker?.style === 'sign' ? line.content.start : line.start;
    end = line.content.end;
  }
  if (start >= 0) yield { start, end };
}
