import { describe, it } from 'vitest';
import { check, crlf, decomposed } from './check.ts';
import { quietAgencies } from './hard/quiet-agencies.ts';
import { quietCitations } from './hard/quiet-citations.ts';
import { quietPassages } from './hard/quiet-more.ts';
import { quietTimes } from './hard/quiet-times.ts';
import { quietWords } from './hard/quiet-words.ts';

/** Plans that are right, though each is unusual in a way of its own: whatever is found in one is false. */
const groups = {
  citations: quietCitations,
  agencies: quietAgencies,
  'dates and figures': quietTimes,
  'words and references': quietWords,
  'whole passages': quietPassages,
};

describe.each(Object.entries(groups))('nothing is found in %s:', (_, plans) => {
  it.each(Object.entries(plans))('%s', (_name, plan) => {
    check(plan);
    check(plan, { as: (text) => crlf(text.replaceAll('\r\n', '\n')) });
    check(plan, { as: decomposed });
  });
});
