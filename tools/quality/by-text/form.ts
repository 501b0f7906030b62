import {
  bodyOf,
  hasPrescribedForm,
  isIn,
  linesOf,
  matches,
  type Placed,
  replacing,
  type TextLine,
  type TextMutation,
} from './placed.ts';

/** Agencies of today and those that did their work before 2025. */
const abolished: readonly (readonly [string, string])[] = [
  ['Sở Nông nghiệp và Môi trường', 'Sở Tài nguyên và Môi trường'],
  ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư'],
  ['Sở Nội vụ', 'Sở Lao động - Thương binh và Xã hội'],
  ['Sở Xây dựng', 'Sở Giao thông vận tải'],
  ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông'],
  ['Bộ Nội vụ', 'Bộ Lao động - Thương binh và Xã hội'],
  ['Bộ Xây dựng', 'Bộ Giao thông vận tải'],
  ['Bộ Tài chính', 'Bộ Kế hoạch và Đầu tư'],
];
/** By then all of them had come to their end. */
const lastReform = Date.UTC(2025, 6, 1);

function isLater(text: string): boolean {
  const m = /, ngày (\d{1,2}) tháng (\d{1,2}) năm (20\d\d)/u.exec(text);
  return m !== null && Date.UTC(Number(m[3]), Number(m[2]) - 1, Number(m[1])) >= lastReform;
}

/** Only where the decree says how header and ending look. */
const ofPrescribed = (places: TextMutation['places']): TextMutation['places'] =>
  function* (text) {
    if (hasPrescribedForm(text)) yield* places(text);
  };

function* lineLost(text: string, is: (line: TextLine) => boolean, near?: TextLine): Iterable<Placed> {
  for (const line of linesOf(text).filter(is))
    yield {
      edits: [{ start: line.start, end: line.end + 1, text: '' }],
      at: { start: 0, end: text.length },
      near: near ?? { start: 0, end: text.length },
    };
}

/** Lines of plain text within the body: no marker, no label, nothing that is referred to elsewhere. */
function plainLines(text: string): TextLine[] {
  const body = bodyOf(text);
  const isPlain = ({ text: line }: TextLine) =>
    line.trim().length > 20 &&
    /^\s*(?:[-+•] )?\p{L}/u.test(line) &&
    !/\t|\||:|số|Luật|\(|Phụ lục|như sau|Trên đây|^\s*(?:[IVX]+|[a-zđ])[.)]|\p{Lu}{2}/u.test(line);
  return linesOf(text).filter((line) => isIn(body, line) && isPlain(line));
}

export const formMutations: readonly TextMutation[] = [
  {
    what: {
      vi: 'cơ quan đã bị bãi bỏ thay cho cơ quan đang hoạt động',
      en: 'an abolished agency for a current one',
    },
    rules: ['agency-not-in-force'],
    isSure: true,
    *places(text) {
      if (!isLater(text)) return;
      for (const [now, before] of abolished)
        for (const { span } of matches(text, new RegExp(String.raw`${now}(?! \p{L}* ?ban hành)`, 'gu'))) {
          const line = linesOf(text).find(({ start, end }) => start <= span.start && span.end <= end);
          const isHistory = /số\s+\d|trước đây|nguyên|sáp nhập|hợp nhất/iu.test(line?.text ?? '');
          if (line && !isHistory && isIn(bodyOf(text), span)) yield replacing(span, before);
        }
    },
  },
  {
    what: { vi: 'mất quốc hiệu', en: 'the name of the country lost' },
    rules: ['missing-part', 'motto-spelling'],
    isSure: true,
    places: ofPrescribed((text) =>
      lineLost(text, ({ text: line }) => /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u.test(line.trim())),
    ),
  },
  {
    what: { vi: 'mất số, ký hiệu', en: 'the number lost' },
    rules: ['missing-part'],
    isSure: true,
    places: ofPrescribed((text) =>
      lineLost(text, ({ text: line }) => /^Số: ?\d+\S*\/\S+$/u.test(line.trim())),
    ),
  },
  {
    what: { vi: 'mất “./.”', en: 'no “./.” at the end' },
    rules: ['closing-mark'],
    isSure: true,
    places: ofPrescribed(function* (text) {
      const body = bodyOf(text);
      const at = text.lastIndexOf('./.', body.end);
      if (at >= body.start)
        yield replacing({ start: at + 1, end: at + 3 }, '', { start: at - 20, end: at + 3 });
    }),
  },
  {
    what: { vi: '“Lưu” thiếu dấu hai chấm', en: '“Lưu” without its colon' },
    rules: ['recipients-format'],
    isSure: true,
    places: ofPrescribed(function* (text) {
      for (const { span } of matches(text, /(?<=^- Lưu):(?= )/gmu))
        yield replacing(span, '', { start: span.start - 5, end: span.end + 3 });
    }),
  },
  {
    what: { vi: 'một nơi nhận thiếu dấu chấm phẩy', en: 'a recipient without its semicolon' },
    rules: ['recipients-format'],
    isSure: true,
    places: ofPrescribed(function* (text) {
      const { end } = bodyOf(text);
      for (const { 0: line, span } of matches(text, /^- [^;\n\t|]*?;(?=\n- )/gmu))
        if (span.start > end && !/ {3}/.test(line))
          yield replacing({ start: span.end - 1, end: span.end }, '', span);
    }),
  },
  {
    what: { vi: 'phó ký mà mất dòng “KT.”', en: 'a deputy who signs without “KT.”' },
    rules: ['signature-authority', 'missing-part'],
    isSure: true,
    places: ofPrescribed((text) =>
      /^PHÓ /mu.test(text) ? lineLost(text, ({ text: line }) => /^KT\. [\p{Lu} ]+$/u.test(line.trim())) : [],
    ),
  },
  {
    what: { vi: 'tiêu đề mục có dấu chấm cuối', en: 'the heading of a section ends with a full stop' },
    rules: ['heading-punctuation'],
    isSure: true,
    *places(text) {
      const body = bodyOf(text);
      for (const { span } of matches(text, /^[IVX]{1,4}\. \p{Lu}[\p{Lu} ,-]+\p{Lu}$/gmu)) {
        const next = text.slice(span.end + 1).split('\n', 1)[0]!;
        if (isIn(body, span) && !/^[\p{Lu} ,-]{3,}$/u.test(next))
          yield { edits: [{ start: span.end, end: span.end, text: '.' }], at: span };
      }
    },
  },
  {
    what: { vi: 'mất một dòng bất kỳ của văn xuôi', en: 'any line of prose lost' },
    rules: [],
    isSure: false,
    *places(text) {
      for (const line of plainLines(text)) {
        const near = { start: Math.max(0, line.start - 200), end: line.end + 200 };
        yield {
          edits: [{ start: line.start, end: Math.min(text.length, line.end + 1), text: '' }],
          at: line,
          near,
        };
      }
    },
  },
  {
    what: { vi: 'đổi chỗ hai dòng văn xuôi liền nhau', en: 'two lines of prose changed about' },
    rules: [],
    isSure: false,
    *places(text) {
      const lines = plainLines(text);
      for (const [i, b] of lines.entries()) {
        const a = lines[i - 1];
        if (!a || a.end + 1 !== b.start) continue;
        const near = { start: Math.max(0, a.start - 200), end: b.end + 200 };
        yield {
          edits: [{ start: a.start, end: b.end, text: `${b.text}\n${a.text}` }],
          at: { start: a.start, end: b.end },
          near,
        };
      }
    },
  },
];
