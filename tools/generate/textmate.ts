import { documentTypes } from '#grammar/tables/document-types.ts';
import { allFieldLabels } from '#grammar/tables/labels.ts';
import { foreignLetters, pointLetters } from '#grammar/tables/letters.ts';
import { bulletMarks, dashMarks, ordinalWords, partWords, plusMarks } from '#grammar/tables/marks.ts';

/**
 * The TextMate grammar: colours before the server is up, and in viewers that have no server. It shares the tables of
 * the grammar; what needs the tree (the header, tasks) is left to the server.
 */
export function textMateFiles(): Map<string, string> {
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Kế hoạch',
    scopeName: 'text.kehoach',
    fileTypes: ['kh'],
    patterns: [
      'comment',
      'title',
      'part',
      'section',
      'clause',
      'point',
      'dash',
      'table',
      'tail',
      'inline',
    ].map(include),
    repository: repository(),
  };
  return new Map([['syntaxes/kehoach.tmLanguage.json', `${JSON.stringify(grammar, null, 2)}\n`]]);
}

const include = (name: string) => ({ include: `#${name}` });
const either = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[/()]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
/** What converters leave before a marker. */
const before = '^\\s*(?:#{1,6}\\s+)?(?:[*_]{0,3})';
const letters = [...pointLetters, ...foreignLetters].join('');

function repository() {
  const labels = either(allFieldLabels());
  const types = either(documentTypes.map(({ name }) => name));
  return {
    comment: {
      patterns: [
        {
          match: '^\\s*(//)\\s*(kh-(?:disable-next-line|disable|enable))\\b((?:(?!\\s--).)*)(.*)$',
          name: 'comment.line.double-slash.kehoach',
          captures: {
            1: { name: 'punctuation.definition.comment.kehoach' },
            2: { name: 'keyword.control.directive.kehoach' },
            3: { name: 'entity.name.tag.rule.kehoach' },
          },
        },
        { match: '^\\s*//.*$', name: 'comment.line.double-slash.kehoach' },
      ],
    },
    title: {
      match: '^\\s*[*_]*KẾ\\s+HOẠCH\\b.*$',
      name: 'markup.heading.title.kehoach entity.name.type.kehoach',
    },
    part: {
      match: `${before}((?i:${partWords.join('|')})\\s+(?:[IVXLC]+|\\d+|thứ\\s+(?:${ordinalWords.join('|')}))\\b[.:]?)(.*)$`,
      captures: { 1: { name: 'keyword.other.part.kehoach' }, 2: { name: 'markup.heading.part.kehoach' } },
    },
    section: {
      match: `${before}(?!V\\s?/\\s?[Vv][\\s.:])([IVX][IVXL]*\\s?[./-])(?=\\s|\\p{Lu}|$)(.*)$`,
      captures: {
        1: { name: 'keyword.other.section.kehoach' },
        2: { name: 'markup.heading.section.kehoach' },
      },
    },
    clause: {
      begin: `${before}((?:Điều\\s+)?\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.?(?<=[.\\d])(?=\\s|\\p{L})(?<!\\d{4})|\\(?\\d{1,2}\\))`,
      beginCaptures: { 1: { name: 'keyword.other.clause.kehoach' } },
      end: '$',
      patterns: [include('inline')],
    },
    point: {
      begin: `${before}(?:[${dashMarks}*+]\\s+)?((?i:[${letters}])\\)|[${letters}]\\.(?=\\s))`,
      beginCaptures: { 1: { name: 'keyword.other.point.kehoach' } },
      end: '$',
      patterns: [include('inline')],
    },
    dash: {
      begin: `^\\s*([${dashMarks}](?=[\\s\\p{L}])|[${bulletMarks}${plusMarks}]|[+*](?=\\s))`,
      beginCaptures: { 1: { name: 'punctuation.definition.list.begin.kehoach' } },
      end: '$',
      patterns: [include('inline')],
    },
    table: {
      begin: '^\\s*(\\|)',
      beginCaptures: { 1: { name: 'punctuation.separator.table.kehoach' } },
      end: '$',
      patterns: [{ match: '\\|', name: 'punctuation.separator.table.kehoach' }, include('inline')],
    },
    tail: {
      patterns: [
        {
          match: '^\\s*[*_]*(Nơi\\s+nhận\\s*:?)',
          captures: { 1: { name: 'markup.bold.kehoach keyword.other.recipients.kehoach' } },
        },
        {
          match: '^\\s*[*_]*((?:TM|KT|TL|TUQ|Q)\\.)\\s*(\\p{Lu}.*)$',
          captures: { 1: { name: 'keyword.other.authority.kehoach' }, 2: { name: 'markup.bold.kehoach' } },
        },
        {
          match: '^\\s*[*_]*(PHỤ\\s+LỤC\\b.*|Phụ\\s+lục(?:\\s+[IVXLC\\d]+)?\\s*)$',
          name: 'markup.heading.annex.kehoach',
        },
      ],
    },
    inline: {
      patterns: [
        { match: `(?<![\\p{L}\\d])(?i:${labels})(?=[*_]*\\s*:)`, name: 'entity.name.tag.field.kehoach' },
        {
          match: `(?<![\\p{L}\\d])((?i:${types}))(\\s+số)?\\s*:?\\s+(\\d[\\d.]*\\p{Ll}?(?:[-/]\\d{4})?\\s?[-/]\\s?\\p{Lu}[\\p{L}\\d&/-]*)`,
          captures: {
            1: { name: 'support.type.document.kehoach' },
            3: { name: 'string.other.number.kehoach' },
          },
        },
        {
          match:
            '(?i:ngày)\\s+\\d{1,2}(?:\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}|[/.-]\\d{1,2}[/.-]\\d{4})|(?i:quý)\\s+[IV]{1,3}(?:[/\\s-]+(?:năm\\s+)?\\d{4})?|(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{4}|(?i:tháng)\\s+\\d{1,2}(?:[/-]\\d{4}|\\s+năm\\s+\\d{4})',
          name: 'constant.numeric.date.kehoach',
        },
        { match: '\\./\\.', name: 'punctuation.terminator.kehoach' },
      ],
    },
  };
}
