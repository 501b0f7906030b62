import { isRtf } from '#grammar/text/rtf.ts';
import type { Bilingual } from '#options/bilingual.ts';

/** What a text that is no plan seems to be. */
export interface Format {
  readonly name: Bilingual;
  /** Whether its first characters prove it, whatever else stands in it. */
  readonly isSure: boolean;
}

interface Known extends Format {
  is(text: string): boolean;
}

/** Only so much of the beginning of a text is searched, in UTF-16 units. */
const beginning = 20_000;

const sure: readonly Known[] = [
  {
    name: { vi: 'một tệp RTF (văn bản có định dạng)', en: 'an RTF file (formatted text)' },
    isSure: true,
    is: isRtf,
  },
  {
    name: { vi: 'một trang web lưu lại (MHTML)', en: 'a saved web page (MHTML)' },
    isSure: true,
    is: (text) => /^\s{0,99}(?:From|MIME-Version):[^\n]*\n(?:[^\n]*\n){0,20}Content-Type:/i.test(text),
  },
  {
    name: { vi: 'một trang web (HTML)', en: 'a web page (HTML)' },
    isSure: true,
    is: (text) =>
      /^\s{0,99}(?:<!doctype\s+html|<(?:html|head|body|div|p|span|table|meta|style|script|h[1-6]|ul|ol|b|strong|font|center)(?:\s[^<>]{0,999})?>)/i.test(
        text,
      ),
  },
  {
    name: { vi: 'một tệp XML', en: 'an XML file' },
    isSure: true,
    is: (text) => /^\s{0,99}(?:<\?xml\s|<[\w:-]{1,60}\s[^<>]{0,999}xmlns)/.test(text),
  },
  {
    name: { vi: 'dữ liệu JSON', en: 'JSON data' },
    isSure: true,
    is: (text) => /^\s{0,99}(?:\{\s{0,99}["}]|\[\s{0,99}[[{"\d\]])/.test(text) && isJson(text),
  },
];

const likely: readonly Known[] = [
  {
    name: { vi: 'một bài viết Markdown', en: 'a Markdown article' },
    isSure: false,
    is: (text) => isMarkdown(text),
  },
  { name: { vi: 'mã nguồn chương trình', en: 'the source of a program' }, isSure: false, is: isProgram },
  { name: { vi: 'một bảng dữ liệu (CSV)', en: 'a table of data (CSV)' }, isSure: false, is: isCsv },
  { name: { vi: 'một tệp cấu hình', en: 'a configuration file' }, isSure: false, is: isSettings },
];

/** The format that a text certainly has, by its first characters; undefined where it may be a plan. */
export function sureFormat(text: string): Format | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (!'{[<FfMm \t\r\n'.includes(start[0] ?? 'x')) return undefined;
  return sure.find(({ is }) => is(start));
}

/** What a text in which no part of a plan was found seems to be; undefined where it is running text. */
export function likelyFormat(text: string): Format | undefined {
  const start = text.slice(0, beginning);
  return likely.find(({ is }) => is(start));
}

/** A heading with `#`, a fence of code, a block of fields at the top. */
export function isMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) ||
    /^(?:```|~~~)/m.test(text) ||
    /^---\n(?:[\w-]+:[^\n]*\n){1,30}---\n/.test(text)
  );
}

/** JSON of more characters is taken for it by its first ones. */
const maxJsonLength = 2_000_000;

function isJson(text: string): boolean {
  if (text.length > maxJsonLength) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return /^\s*\{\s*"[^"\n]{1,99}"\s*:/.test(text); // broken off, or with comments
  }
}

const nonBlank = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');

/** Lines as programs have them: a brace, a semicolon or a bracket at the end, a word of a language at the start. */
const codeLine =
  /[{};]\s*(?:\/\/.*)?$|^\s*(?:import|from|export|def|class|function|const|let|var|return|if|for|while|else|elif|try|package|using|public|private|static|fn|use|#include|#!\/|SELECT|INSERT|UPDATE|CREATE|echo|print)\b.*[\w)(:;={}"'*/,]\s*$|^\s*[})\]]+[;,)]*\s*$|^\s*@\w+|=>|\w\(\)|^\s*<\/?[a-z]/;

function isProgram(text: string): boolean {
  const lines = nonBlank(text);
  const isCode = (line: string) =>
    codeLine.test(line.slice(0, 400)) && !/[ạ-ỹđĐ]/i.test(line.replace(/["'`].*|(?:\/\/|#|--).*/, ''));
  const code = lines.filter(isCode).length;
  return lines.length > 0 && code >= 0.4 * lines.length;
}

function isCsv(text: string): boolean {
  const lines = nonBlank(text).slice(0, 200);
  if (lines.length < 2) return false;
  return [',', ';', '\t', '|'].some((sign) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(sign).length - 1);
    const most = counts[0]!;
    return (
      most > 0 &&
      counts.filter((count) => count === most).length >= 0.9 * lines.length &&
      (most > 1 || lines.length > 3)
    );
  });
}

function isSettings(text: string): boolean {
  const lines = nonBlank(text);
  const isEntry = (line: string) =>
    /^\s*(?:- )?["']?[A-Za-z][\w.-]{0,40}["']?\s*[:=](?:\s|$|\S)|^\s*\[[\w.:" -]+\]\s*$|^\s*[#;]/.test(
      line.slice(0, 200),
    );
  return lines.length > 2 && lines.filter(isEntry).length >= 0.8 * lines.length;
}
