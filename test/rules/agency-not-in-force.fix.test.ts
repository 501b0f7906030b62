import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { checkFix } from './check.ts';
import { in2026 } from './headed-plans.ts';

const rule = 'agency-not-in-force';
const only = { only: [rule] };

describe('the fix of agency-not-in-force', () => {
  it('puts the successor in', () =>
    checkFix(
      `${in2026}
      a) Cơ quan chủ trì: Sở Thông tin và Truyền thông;
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      b) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Khoa học và Công nghệ;
      b) Thời gian thực hiện: Quý I.
    `,
    ));
  it('removes the old name where its successor is in the same list', () =>
    checkFix(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Sở Tài chính, Sở Kế hoạch và Đầu tư;
                                         ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Sở Tài chính;
      c) Thời gian thực hiện: Quý I.
    `,
    ));
  it('takes the old name out where the successor leads', () =>
    checkFix(
      `${in2026}
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Cơ quan phối hợp: Sở Y tế, Sở Kế hoạch và Đầu tư;
                                    ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Cơ quan phối hợp: Sở Y tế;
      c) Thời gian thực hiện: Quý I.
    `,
    ));
  it('lets a successor that is to lead no longer cooperate', () =>
    checkFix(
      `${in2026}
      a) Cơ quan chủ trì: Sở Kế hoạch và Đầu tư;
                          ^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      b) Cơ quan phối hợp: Sở Y tế, Sở Tài chính;
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Tài chính;
      b) Cơ quan phối hợp: Sở Y tế;
      c) Thời gian thực hiện: Quý I.
    `,
    ));
  it('preserves office and locality', () =>
    checkFix(
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Lãnh đạo Sở TN&MT tỉnh Hà Giang;
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ agency-not-in-force
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${in2026}
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Lãnh đạo Sở NN&MT tỉnh Tuyên Quang;
      c) Thời gian thực hiện: Quý I.
    `,
      only,
    ));

  it('has no fix where the plan’s own short name stands, whose locality is in its long form', () => {
    const text =
      `${in2026.replaceAll(/^ +/gm, '')}\nSở Thông tin và Truyền thông tỉnh Nghệ An (sau đây gọi tắt là Sở) triển khai.\n` +
      'a) Cơ quan chủ trì: Sở;\nb) Cơ quan phối hợp: các sở, ban, ngành;\nc) Thời gian thực hiện: Quý I.\n';
    const of = lintText(text, defaultOptions).filter((each) => each.rule === rule);
    expect(of.map(({ start, end }) => text.slice(start, end))).toEqual(['Sở']);
    expect(of.map(({ fixes }) => fixes.length)).toEqual([0]);
  });
});
