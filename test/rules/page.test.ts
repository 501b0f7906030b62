import { expect, it } from 'vitest';
import { readRulePage } from '#rules/page.ts';

const page = `# a-rule: A title

## What is found

A thing,
in two lines.

## Why

A decree.

## Bad

\`\`\`kehoach bad
1. A

2. B
\`\`\`

## Good

Words between.

\`\`\`kehoach fixed
1. A
\`\`\`

\`\`\`\`kehoach good
\`\`\`
\`\`\`\`

## How to silence it

\`\`\`
// kh-disable a-rule
\`\`\`
`;

it('reads the sections and the marked examples of a page', () => {
  const expected = {
    what: 'A thing,\nin two lines.',
    why: 'A decree.',
    examples: [
      { kind: 'bad', text: '1. A\n\n2. B\n' },
      { kind: 'fixed', text: '1. A\n' },
      { kind: 'good', text: '```\n' },
    ],
  };
  expect(readRulePage(page, 'en')).toEqual(expected);
  expect(readRulePage(page.replaceAll('\n', '\r\n'), 'en')).toEqual(expected);
});

it('gives empty sections where a page has none', () =>
  expect(readRulePage('# a-rule\n', 'vi')).toEqual({ what: '', why: '', examples: [] }));
