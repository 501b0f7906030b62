import type { DurationUnit, TimePart } from '#grammar/inline/time.ts';
import { tableRows } from '#lexicon/words.ts';

/** Words for units and parts of time, with what each means. */

/** Every word for a unit. */
export const timeUnits: ReadonlyMap<string, DurationUnit> = new Map(
  tableRows('time-units').map(([word, unit]) => [word!, unit as DurationUnit]),
);

/** The words for units of a day and longer. */
export const timeUnitWords: readonly string[] = [...timeUnits.keys()].filter(
  (word) => timeUnits.get(word) !== 'hour',
);

const timeParts: ReadonlyMap<string, TimePart> = new Map(
  tableRows('time-parts').map(([word, part]) => [word!, part as TimePart]),
);

/** The words for parts of time, the longest first. */
export const timePartWords: readonly string[] = [...timeParts.keys()].sort((a, b) => b.length - a.length);

/** The part with whose word a text in small letters begins; undefined for none. */
export function timePartAtStart(text: string): TimePart | undefined {
  const word = timePartWords.find((each) => text.startsWith(each));
  return word === undefined ? undefined : timeParts.get(word);
}
