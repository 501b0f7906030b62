/** Whether a text is RTF by its beginning. */
export const isRtf = (text: string): boolean => /^\s{0,99}\{\\rtf/.test(text);
