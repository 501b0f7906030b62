import { describe, it } from 'vitest';
import { check, crlf, decomposed } from './check.ts';
import { marked } from './citations.ts';
import { loudAgencies, loudCitations, loudTimes, loudWords } from './hard/loud.ts';

/** Plans with one fault each: the rule that knows it speaks, and no other. */
const groups = {
  agencies: loudAgencies,
  'dates and deadlines': loudTimes,
  citations: loudCitations,
  'words and references': loudWords,
};

describe.each(Object.entries(groups))('one fault is found in %s:', (_, plans) => {
  it.each(Object.entries(plans))('%s', (_name, [rule, severity, text]) => {
    const template = marked(text, rule, severity);
    check(template);
    check(template, { as: crlf });
    check(template, { as: decomposed });
  });
});
