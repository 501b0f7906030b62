import { plainOf } from '#grammar/text/plain.ts';
import { type Span, sliceOf } from '#grammar/text/span.ts';
import type { PartKind } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import { contentOf, ownLines, partOf } from '#model/structure/walk.ts';
import { type Consequence, inserted, type Mutant, type Mutation, replaced } from '#tools/quality/mutation.ts';
import { endOf, listsOfLevel } from './places.ts';

/** The form is that of the decree of 05/3/2020, for plans that have a header. */
const isOfDecree = ({ date, header }: Plan) =>
  date?.source.startsWith('header') === true && date.day >= '2020-03-05' && header.number !== undefined;

/** What the lines of a part say, each trimmed. */
function linesOf({ tree }: Plan, kind: PartKind): Span[] {
  return (partOf(tree, kind)?.blocks ?? []).flatMap((block) => {
    const lines = ownLines(block);
    return lines.length > 0 ? [contentOf(lines)] : [];
  });
}

/** Every line of a part as it stands in the text, with its marker and its end. */
function wholeLines(plan: Plan, kind: PartKind): Span[] {
  return linesOf(plan, kind).map(({ start, end }) => ({
    start: plan.text.lastIndexOf('\n', start - 1) + 1,
    end,
  }));
}

/** The first place in a part where `pattern` fits, with another text there; `$1` and so on as in `replace`. */
const inPart = (kind: PartKind, pattern: RegExp, text: string): Mutation['places'] =>
  function* (plan) {
    const part = partOf(plan.tree, kind);
    const m = part && isOfDecree(plan) ? pattern.exec(sliceOf(plan.text, part)) : null;
    if (!part || !m) return;
    const start = part.start + m.index;
    const mutant = replaced({ start, end: start + m[0].length }, m[0].replace(pattern, text));
    yield { ...mutant, at: start };
  };

/** Something taken out of the plan, which is then missed where its title stands. */
const gone = (what: Mutation['what'], find: (plan: Plan) => Span | undefined): Mutation => ({
  rule: 'missing-part',
  what,
  consequences: follows,
  *places(plan) {
    const span = isOfDecree(plan) ? find(plan) : undefined;
    const title = partOf(plan.tree, 'title');
    if (!span || !title || span.end <= span.start) return;
    const heading = linesOf(plan, 'title')[0]!.start;
    const by = span.end <= heading ? span.end - span.start : 0;
    yield { edits: [{ ...span, text: '' }], at: heading - by };
  },
});

/** Without its number or its day a plan is a draft, of no certain day; what goes by that day falls silent or is said lower. */
const follows: readonly Consequence[] = [
  {
    rule: 'closing-mark',
    where: 'plan',
    why: {
      vi: 'phần cuối bị bỏ đi, chữ ký đứng liền nội dung',
      en: 'with the recipients gone, the text ends otherwise',
    },
  },
];

const partSpan = ({ tree }: Plan, kind: PartKind): Span | undefined => partOf(tree, kind);

const parts: readonly Mutation[] = [
  gone({ vi: 'bỏ số, ký hiệu', en: 'the number taken out' }, ({ header }) => header.number?.cell),
  gone({ vi: 'bỏ quốc hiệu', en: 'the name of the country taken out' }, (plan) =>
    plan.header.cells.find((cell) => /^CỘNG H/u.test(plainOf(plan.text, cell))),
  ),
  gone({ vi: 'bỏ tiêu ngữ', en: 'the motto taken out' }, (plan) =>
    plan.header.cells.find((cell) => /^Độc lập/u.test(plainOf(plan.text, cell))),
  ),
  gone({ vi: 'bỏ nơi nhận', en: 'the recipients taken out' }, (plan) => partSpan(plan, 'recipients')),
  gone({ vi: 'bỏ chữ ký', en: 'the signature taken out' }, (plan) => partSpan(plan, 'signature')),
];

const header: readonly Mutation[] = [
  {
    rule: 'motto-spelling',
    what: {
      vi: 'tiêu ngữ mất khoảng cách hai bên gạch nối',
      en: 'the motto without spaces beside its hyphens',
    },
    places: inPart('header', /Độc lập - Tự do/u, 'Độc lập-Tự do'),
  },
  {
    rule: 'motto-spelling',
    what: { vi: 'tiêu ngữ viết hoa sai', en: 'a wrong capital in the motto' },
    places: inPart('header', /Hạnh phúc/u, 'Hạnh Phúc'),
  },
  {
    rule: 'motto-spelling',
    what: { vi: 'quốc hiệu thiếu chữ', en: 'words lost from the name of the country' },
    places: inPart('header', / CHỦ NGHĨA/u, ''),
  },
  {
    rule: 'number-format',
    what: { vi: 'khoảng trắng trong số, ký hiệu', en: 'a space in the number' },
    places: inPart('header', /Số: (\d+)\/KH/u, 'Số: $1 /KH'),
  },
  {
    rule: 'number-format',
    what: { vi: 'số nhỏ hơn 10 thiếu số 0', en: 'a number below ten without its zero' },
    consequences: [
      {
        rule: 'citation-date-conflict',
        where: 'plan',
        why: {
          vi: 'phụ lục ghi kèm theo kế hoạch mang số cũ: nay là một văn bản khác',
          en: 'the annex says that it comes with the plan of the old number: now another document',
        },
      },
    ],
    places: inPart('header', /Số: \d+\/KH/u, 'Số: 5/KH'),
  },
  {
    rule: 'number-format',
    what: { vi: 'có năm trong số', en: 'a year in the number' },
    places: inPart('header', /Số: (\d+)\/KH/u, 'Số: $1/2026/KH'),
  },
  {
    rule: 'number-format',
    what: { vi: 'ký hiệu của loại văn bản khác', en: 'the symbol of another type' },
    places: inPart('header', /Số: (\d+)\/KH/u, 'Số: $1/QĐ'),
  },
  {
    rule: 'date-format',
    what: { vi: 'tháng 2 thiếu số 0', en: 'the month 2 without its zero' },
    places: inPart('header', /tháng 02/u, 'tháng 2'),
  },
  {
    rule: 'date-format',
    what: { vi: 'ngày nhỏ hơn 10 thiếu số 0', en: 'a day below ten without its zero' },
    places: inPart('header', /ngày 0(\d) tháng/u, 'ngày $1 tháng'),
  },
  {
    rule: 'date-format',
    what: { vi: 'tháng lớn hơn 2 thừa số 0', en: 'a month above two with a zero' },
    places: inPart('header', /tháng ([3-9]) năm/u, 'tháng 0$1 năm'),
  },
];

const headings: readonly Mutation[] = [
  {
    rule: 'subject-capitals',
    what: { vi: 'trích yếu viết in hoa', en: 'the subject in capitals' },
    *places(plan) {
      const [first, ...more] = linesOf(plan, 'title').slice(1);
      const subject = first && { start: first.start, end: (more.at(-1) ?? first).end };
      if (subject && isOfDecree(plan)) yield replaced(subject, sliceOf(plan.text, subject).toUpperCase());
    },
  },
  {
    rule: 'heading-capitals',
    what: { vi: 'tiêu đề mục viết thường', en: 'the heading of a section in small letters' },
    *places(plan) {
      for (const span of isOfDecree(plan) ? sectionHeadings(plan) : []) {
        const written = sliceOf(plan.text, span);
        yield replaced(span, written[0]! + written.slice(1).toLowerCase());
      }
    },
  },
  {
    rule: 'heading-punctuation',
    what: { vi: 'tiêu đề mục kết thúc bằng dấu chấm', en: 'the heading of a section ends with a full stop' },
    *places(plan) {
      for (const { end } of sectionHeadings(plan)) yield inserted(end, '.', -1);
    },
  },
  {
    rule: 'heading-punctuation',
    what: { vi: 'tiêu đề mục kết thúc bằng dấu hai chấm', en: 'the heading of a section ends with a colon' },
    *places(plan) {
      for (const { end } of sectionHeadings(plan)) yield inserted(end, ':', -1);
    },
  },
];

/** The headings of sections in capitals, on one line. */
function sectionHeadings(plan: Plan): Span[] {
  return listsOfLevel(plan, 'section')
    .flat()
    .filter(({ lines }) => lines.length === 1)
    .map(({ lines }) => contentOf(lines))
    .filter((span) => /^[^\p{Ll}]*\p{Lu}[^\p{Ll}.:]*$/u.test(sliceOf(plan.text, span)));
}

const closing: readonly Mutation[] = [
  {
    rule: 'closing-mark',
    what: { vi: 'mất dấu “./.” ở cuối nội dung', en: 'no “./.” at the end of the text' },
    *places(plan) {
      const at = plan.text.indexOf('./.');
      if (isOfDecree(plan) && at >= 0) yield { ...replaced({ start: at, end: at + 3 }, '.'), at };
    },
  },
  {
    rule: 'recipients-format',
    what: { vi: 'một nơi nhận thiếu dấu chấm phẩy', en: 'a recipient without its semicolon' },
    *places(plan) {
      if (!isOfDecree(plan)) return;
      for (const line of wholeLines(plan, 'recipients'))
        if (/^- .*;$/u.test(sliceOf(plan.text, line)))
          yield replaced({ start: line.end - 1, end: line.end }, '', -1);
    },
  },
  {
    rule: 'recipients-format',
    what: { vi: 'dòng Lưu thiếu dấu hai chấm', en: 'the line “Lưu” without its colon' },
    places: inPart('recipients', /Lưu:/u, 'Lưu'),
  },
  {
    rule: 'recipients-format',
    what: { vi: 'dòng Lưu thiếu dấu chấm cuối', en: 'the line “Lưu” without its full stop' },
    places: inPart('recipients', /(Lưu: VT[^.\n]*)\./u, '$1'),
  },
  {
    rule: 'recipients-format',
    what: { vi: '“Như trên” trong nơi nhận', en: '“Như trên” among the recipients' },
    *places(plan) {
      const line = wholeLines(plan, 'recipients').find((each) => /^- /u.test(sliceOf(plan.text, each)));
      if (line && isOfDecree(plan)) yield inserted(line.start, '- Như trên;\n');
    },
  },
];

const signature: readonly Mutation[] = [
  {
    rule: 'signature-authority',
    what: { vi: 'cấp phó ký mà không có “KT.”', en: 'a deputy who signs without “KT.”' },
    *places(plan) {
      const lines = wholeLines(plan, 'signature');
      const at = lines.findIndex((line) => /^KT\. /u.test(sliceOf(plan.text, line)));
      const next = lines[at + 1];
      if (at < 0 || !next || !isOfDecree(plan)) return;
      yield { edits: [{ start: lines[at]!.start, end: next.start, text: '' }], at: lines[at]!.start };
    },
  },
  {
    rule: 'signature-authority',
    what: { vi: '“KT.” mà người ký không phải cấp phó', en: '“KT.” where the signer is no deputy' },
    *places(plan) {
      const lines = wholeLines(plan, 'signature');
      const at = lines.findIndex((line) => /^KT\. /u.test(sliceOf(plan.text, line)));
      const next = lines[at + 1];
      if (at < 0 || !next || !isOfDecree(plan) || !/^PHÓ /u.test(sliceOf(plan.text, next))) return;
      yield { edits: [{ start: next.start, end: next.start + 4, text: '' }], at: lines[at]!.start };
    },
  },
  {
    rule: 'signature-authority',
    what: { vi: 'học vị trước họ tên người ký', en: 'an academic title before the signer’s name' },
    *places(plan) {
      const name = linesOf(plan, 'signature').findLast((span) =>
        /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u.test(sliceOf(plan.text, span)),
      );
      if (name && isOfDecree(plan)) yield inserted(name.start, 'TS. ', 0);
    },
  },
];

const lists: readonly Mutation[] = [
  {
    rule: 'list-punctuation',
    what: {
      vi: 'một điểm giữa danh sách thiếu dấu chấm phẩy',
      en: 'a point in a list without its semicolon',
    },
    consequences: [
      {
        rule: 'list-punctuation',
        where: 'plan',
        why: {
          vi: 'mỗi danh sách báo một lần, ở dòng đầu sai',
          en: 'a list is told once, at its first wrong line',
        },
      },
    ],
    *places(plan): Iterable<Mutant> {
      for (const items of listsOfLevel(plan, 'point')) {
        const all = items.map(({ lines }) => contentOf(lines));
        const isRight = all.every((span, i) => plan.text[span.end - 1] === (i < all.length - 1 ? ';' : '.'));
        if (items.length < 3 || !isRight || items.some(({ children }) => children.length > 0)) continue;
        for (const span of all.slice(1, -1)) {
          const end = endOf(plan.text, span);
          yield { edits: [{ start: end, end: span.end, text: '' }], at: span.start };
        }
      }
    },
  },
];

export const formMutations: readonly Mutation[] = [
  ...parts,
  ...header,
  ...headings,
  ...closing,
  ...signature,
];
export const listMutations: readonly Mutation[] = lists;
