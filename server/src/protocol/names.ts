/** The language id of `.kh` files, as package.json contributes it. */
export const LANGUAGE_ID = 'kehoach';

/** The section of the client's settings that belongs to this extension. */
export const SETTINGS_SECTION = 'kehoach';

/** The `source` of every diagnostic, by which editors tell them from those of other tools. */
export const DIAGNOSTIC_SOURCE = 'kh';

/** Whether a language tag such as `en-US` is English. The product speaks Vietnamese wherever it is not. */
export function isEnglish(tag: unknown): boolean {
  return typeof tag === 'string' && /^en(?:[-_.]|$)/i.test(tag);
}
