/** The notes of a release, and whether the version has not been given to them yet; undefined where there are none. */
export function notesOf(changelog: string, version: string): { text: string; unnamed: boolean } | undefined;
