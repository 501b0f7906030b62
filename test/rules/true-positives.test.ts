import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import {
  faultyAgencies,
  faultyCitations,
  faultyTimes,
  faultyWords,
} from '#test/rules/corpus/true-positives.ts';
import { checkFindings } from './check.ts';

/** Plans with one fault each: its rule finds it, and no other rule finds anything. */
const groups = {
  agencies: faultyAgencies,
  'dates and deadlines': faultyTimes,
  citations: faultyCitations,
  'words and references': faultyWords,
};

describe.each(Object.entries(groups))('true positives in %s:', (_, plans) => {
  it.each(Object.entries(plans))('%s', (_name, [inline, text]) => {
    for (const as of [String, crlf, decomposed]) checkFindings(text, { inline, as });
  });
});
