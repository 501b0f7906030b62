import { describe, it } from 'vitest';
import { crlf } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

describe('unused-directive finds', () => {
  it('a rule that has no finding on the next line', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering -- đã thống nhất
                              ^^^^^^^^^^^^^^^^^ unused-directive
      II. B
    `));
  it('a rule that has no finding in the rest of the plan', () =>
    checkFindings(`
      // kh-disable marker-style
                    ^^^^^^^^^^^^ unused-directive
      I. A
    `));
  it('the one of several names that suppresses nothing', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering, marker-style
                                                 ^^^^^^^^^^^^ unused-directive
      III. B
    `));
  it('a rule that is enabled and was not suppressed', () =>
    checkFindings(`
      I. A
      // kh-enable section-numbering
                   ^^^^^^^^^^^^^^^^^ unused-directive
      II. B
    `));
  it('a rule that is suppressed twice', () =>
    checkFindings(`
      I. A
      // kh-disable section-numbering
      // kh-disable section-numbering
                    ^^^^^^^^^^^^^^^^^ unused-directive
      III. B
    `));
  it('a directive on the last line', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering
                              ^^^^^^^^^^^^^^^^^ unused-directive
    `));
  it('a rule that reports on a later line', () =>
    checkFindings(`
      // kh-disable-next-line section-numbering
                              ^^^^^^^^^^^^^^^^^ unused-directive
      I. A
      III. B
      ^^^^ section-numbering
    `));
  it('the same with CRLF line ends', () =>
    checkFindings(
      `
        // kh-disable marker-style
                      ^^^^^^^^^^^^ unused-directive
        I. A
      `,
      { as: crlf },
    ));
});

describe('unused-directive does not report', () => {
  it('directives that suppress a finding', () =>
    checkFindings(`
      I. A
      // kh-disable-next-line section-numbering -- theo văn bản gốc
      III. B
      // kh-disable marker-style
      1/ Một
      2/ Hai
    `));
  it('a rule that is enabled after it was suppressed', () =>
    checkFindings(`
      I. A
      // kh-disable section-numbering
      III. B
      // kh-enable section-numbering
      IV. C
    `));
  it('names of rules that are off, since their findings are unknown', () =>
    checkFindings(`
      // kh-disable-next-line missing-product
      I. A
    `));
  it('names that are no rules, which another rule finds', () =>
    checkFindings(`
      // kh-disable nothing-at-all
                    ^^^^^^^^^^^^^^ unknown-rule
      I. A
    `));
  it('other comments', () =>
    checkFindings(`
      // kh-disabled marker-style
      // xem kh-disable marker-style
      I. A
    `));
  it('a directive that suppresses another directive’s finding', () =>
    checkFindings(`
      // kh-disable unused-directive -- mẫu dùng chung
      // kh-disable marker-style
      I. A
    `));
  it('a directive that suppresses the finding of an unknown name', () =>
    checkFindings(`
      // kh-disable unknown-rule -- quy tắc của bản sau
      // kh-disable rule-of-tomorrow
      I. A
    `));
});

describe('unused-directive fixes', () => {
  it('by taking out the whole line', () =>
    checkFix(
      `
        I. A
        // kh-disable-next-line section-numbering -- đã thống nhất
                                ^^^^^^^^^^^^^^^^^ unused-directive
        II. B
      `,
      'unused-directive',
      `
        I. A
        II. B
      `,
      { as: crlf },
    ));
  it('by taking out the first of two names', () =>
    checkFix(
      `
        I. A
        // kh-disable-next-line marker-style, section-numbering -- theo bản gốc
                                ^^^^^^^^^^^^ unused-directive
        III. B
      `,
      'unused-directive',
      `
        I. A
        // kh-disable-next-line section-numbering -- theo bản gốc
        III. B
      `,
    ));
  it('by taking out the last of two names', () =>
    checkFix(
      `
        I. A
        // kh-disable-next-line section-numbering, marker-style -- theo bản gốc
                                                   ^^^^^^^^^^^^ unused-directive
        III. B
      `,
      'unused-directive',
      `
        I. A
        // kh-disable-next-line section-numbering -- theo bản gốc
        III. B
      `,
    ));
  it('by leaving a name that is no rule to its own rule', () =>
    checkFix(
      `
        // kh-disable rule-of-tomorrow, marker-style
                      ^^^^^^^^^^^^^^^^ unknown-rule
                                        ^^^^^^^^^^^^ unused-directive
        I. A
      `,
      'unused-directive',
      `
        // kh-disable rule-of-tomorrow
        I. A
      `,
    ));
  it('by removing the pair where a rule was disabled for nothing', () =>
    checkFix(
      `
        // kh-disable item-lettering
                      ^^^^^^^^^^^^^^ unused-directive
        I. A
        // kh-enable item-lettering
      `,
      'unused-directive',
      `
        I. A
      `,
    ));
});
