/**
 * What no reader sees but a program obeys: control characters (an escape sequence steers a terminal), marks that turn the
 * direction of writing, characters without width, separators of lines and paragraphs. A joiner within an emoji and a
 * variation selector only choose a picture.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?![\u{fe00}-\u{fe0f}\u200d])\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * Commands that build servers read anywhere in a line of output: `##[` of GitHub's and Azure's (actions/runner,
 * `ActionCommand.TryParse`), `##vso[` of Azure's, `##teamcity[`.
 */
const buildCommand = /##(?=(?:vso|teamcity)?\[)/giu;

/** Printable ASCII, Latin letters (composed Vietnamese among them), and the punctuation of plans. */
const plainLatin = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Whether `text` has nothing but letters and marks that are seen, each a UTF-16 unit: nearly all that a report says. */
export function isPlainLatin(text: string): boolean {
  return plainLatin.test(text);
}

/** `text` on one line, with U+FFFD in the place of what no reader would see. */
export function withoutInvisible(text: string): string {
  if (isPlainLatin(text)) return text;
  return text.replace(/\r\n|[\t\r\n\u2028\u2029]/g, ' ').replace(unseen, '\ufffd');
}

/** `text` on one line, with U+FFFD in the place of all that a terminal or a build server would obey. */
export function sanitize(text: string): string {
  return withoutBuildCommands(withoutInvisible(text));
}

/** `text` with its lines and tabs, otherwise as `sanitize` has it, for a whole file on a screen. */
export function sanitizeLines(text: string): string {
  return text.replace(/[^\t\r\n]+/g, (line) => sanitize(line));
}

/** `text`, as long as before, without the commands of build servers. */
export function withoutBuildCommands(text: string): string {
  return text.includes('##') ? text.replace(buildCommand, '#\ufffd') : text;
}

/** The inside of JSON text with all that `sanitize` would replace as escapes: its value stays the same. */
export function escapeInJson(json: string): string {
  return json.replace(buildCommand, '#\\u0023').replace(unseen, (each) => {
    if (each === '\n') return each; // between values; within them JSON has escaped it
    return Array.from({ length: each.length }, (_, i) => `\\u${hex(each.charCodeAt(i))}`).join('');
  });
}

const hex = (unit: number) => unit.toString(16).padStart(4, '0');
