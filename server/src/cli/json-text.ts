import { escapeInJson } from '#grammar/text/sanitize.ts';

/**
 * `value` as JSON that may be shown on a screen and in the log of a build server: what these would obey is written as an
 * escape (`\\u001b`), so that nothing is lost. `indent` is the spaces of a level; without it all is one line.
 */
export function jsonText(value: object, indent?: number): string {
  return escapeInJson(JSON.stringify(value, undefined, indent));
}
