import { withoutInvisible } from '#grammar/text/sanitize.ts';

/**
 * What a hover shows, put together of pieces of the plan, the catalog and the workspace. All of them pass `plain` (or what
 * is made of it here), so nothing of them is read as Markdown, HTML or a link.
 */

/** Signs with which Markdown begins something wherever they stand (CommonMark and the tables, strokes and links of GitHub's). */
const signs = /[\\`*_{}[\]()#+!|<>~&$=@^-]/g;
/** Addresses that are links without any sign, up to the mark without which they are none. */
const address = /(?=:\/\/)|(?<=www)(?=\.)/giu;
/** A number that would begin a list. */
const ordinal = /^(\d+)(?=\.)/;

/** The Markdown that shows exactly the words of `text`, on one line; what no reader would see of it is shown as U+FFFD. */
export function plain(text: string): string {
  return withoutInvisible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(address, '\\')
    .replace(ordinal, '$1\\');
}

/** The words of `text` in bold, to be followed by a space, a mark or nothing; empty where there are none. */
export function bold(text: string): string {
  const words = plain(text);
  return words === '' ? '' : `**${words}**`;
}

/** Addresses that do something, instead of leading somewhere. */
const acting = /^(?:command|javascript|data|vbscript):/i;

/** The words of `text` as a link to `uri`; the words alone where the address would run something or there are none. */
export function link(text: string, uri: string): string {
  const words = plain(text);
  if (words === '' || acting.test(withoutInvisible(uri).trim())) return words;
  const target = uri.replace(/[^!#-;=?-Z_a-z~]|[()]/gu, percentEncoded);
  return `[${words}](${target})`;
}

const percentEncoded = (sign: string) =>
  sign === '('
    ? '%28'
    : sign === ')'
      ? '%29'
      : encodeURIComponent(/[\ud800-\udfff]/u.test(sign) ? '\ufffd' : sign);

/** Paragraphs, those left out that are undefined or empty. */
export function paragraphs(...all: readonly (string | undefined)[]): string {
  return all.filter(Boolean).join('\n\n');
}

/** Items one below the other, of which no more than `most` are shown. */
export function bullets(items: readonly string[], most: number): string {
  const first = items.slice(0, most).map((item) => `- ${item}`);
  return [...first, ...(items.length > most ? [`- … (+${items.length - most})`] : [])].join('\n');
}

/** Words of a plan in a message that an editor shows in a box: VS Code makes links of `[…](command:…)` there too. */
export function unlinked(message: string): string {
  return withoutInvisible(message).replace(/\]\s*\(/g, '] (');
}
