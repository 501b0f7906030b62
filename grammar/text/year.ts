/** The source of a pattern for a year that plans write: of this century or the last. */
export const yearSource = String.raw`(?:19|20)\d\d`;

const wholeYear = new RegExp(`^${yearSource}$`);

/** Whether a word is a year, `2026`; undefined is none. */
export const isYear = (word: string | undefined): boolean => word !== undefined && wholeYear.test(word);
