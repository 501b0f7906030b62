import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { crlf } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('unknown-rule finds', () => {
  it('a name that is misspelt', () =>
    checkFindings(`
      // kh-disable missing-lead-agncy
                    ^^^^^^^^^^^^^^^^^^ unknown-rule
      I. A
    `));
  it('a name that is like no rule', () =>
    checkFindings(`
      // kh-disable-next-line abc
                              ^^^ unknown-rule
      I. A
    `));
  it('the one of several names that is no rule', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering, marker-stile -- vì sao
                                                 ^^^^^^^^^^^^ unknown-rule
      III. B
    `));
  it('a name in a directive that enables a rule', () =>
    checkFindings(`
      // kh-enable marker-stile
                   ^^^^^^^^^^^^ unknown-rule
      I. A
    `));
  it('a directive that names no rule, with a reason or without', () =>
    checkFindings(`
      // kh-disable
      ^^^^^^^^^^^^^ unknown-rule
      I. A
      // kh-disable-next-line -- đã thống nhất
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-rule
      II. B
    `));
  it('a name in the settings, at the top of the plan', () =>
    checkFindings(
      `
        I. A
        ^ unknown-rule
        II. B
      `,
      { rules: { 'marker-stile': 'off' } },
    ));
  it('a name in other letter case', () =>
    checkFindings(`
      // kh-disable Marker-Style
                    ^^^^^^^^^^^^ unknown-rule
      I. A
    `));
  it('the same with CRLF line ends', () =>
    checkFindings(
      `
        // kh-disable nothing
                      ^^^^^^^ unknown-rule
        I. A
      `,
      { as: crlf },
    ));
});

describe('unknown-rule reports', () => {
  const messagesFor = (name: string) =>
    lintText(`// kh-disable ${name}\nI. A\n`, { ...defaultOptions, locale: 'en' }).map(
      ({ message }) => message,
    );
  it('which name is nearest', () => {
    expect(messagesFor('missing-dedline').join()).toContain('missing-deadline');
    expect(messagesFor('section_numbering').join()).toContain('section-numbering');
  });
  it('no name where none is near', () => {
    expect(messagesFor('qqqqqqqq').join()).not.toMatch(/is it/);
  });
});

describe('unknown-rule does not report', () => {
  it('every rule there is, on or off', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering
      III. B
      // kh-disable-next-line missing-product
    `));
  it('words of the reason', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering -- theo ý kiến của Sở Nội vụ, đã thống nhất
      III. B
    `));
  it('comments that are no directives', () =>
    checkFindings(`
      // kh-disabled nothing
      // kehoach: kh-disable nothing
      // kh: disable nothing
      I. A
    `));
  it('settings that name rules', () =>
    checkFindings(
      `
        I. A
        II. B
      `,
      { rules: { 'marker-style': 'off', 'unknown-rule': 'error' } },
    ));
  it('an empty text', () => checkFindings('', { rules: {} }));
});

describe('unknown-rule fixes', () => {
  it('a misspelt name by the nearest', () =>
    checkFix(
      `
        I. A
        // kh-disable-next-line section-numberng
                                ^^^^^^^^^^^^^^^^ unknown-rule
        III. B
        ^^^^ section-numbering
      `,
      'unknown-rule',
      `
        I. A
        // kh-disable-next-line section-numbering
        III. B
      `,
    ));
});
