/**
 * The notes of a release: the section of the change log that has its version as heading. Where changes stand under “Unreleased” above it,
 * these are the notes, and `unnamed` is true: the version has not been given to them yet. Undefined where there is neither.
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const bodyOf = (section) => section.slice(section.indexOf('\n') + 1).trim();
  const headingOf = (section) => section.slice(0, section.indexOf('\n')).trim();
  const unreleased = sections.find((each) => /unreleased/i.test(headingOf(each)));
  if (unreleased && bodyOf(unreleased)) return { text: bodyOf(unreleased), unnamed: true };
  const named = sections.find((each) => headingOf(each).split(/\s/)[0] === version);
  return named && bodyOf(named) ? { text: bodyOf(named), unnamed: false } : undefined;
}
