import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkRule } from './check.ts';

const rule = 'repeated-agency';
const only = { only: [rule] };

const task = (others: string) => `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: ${others}`;

describe('repeated-agency finds', () => {
  it('an agency twice', () =>
    checkFindings(
      `${task('Sở Tư pháp; Sở Nội vụ; Sở Tư pháp.')}
                                                  ^^^^^^^^^^ repeated-agency
    `,
      only,
    ));
  it('it by its abbreviation, and twice more', () =>
    checkFindings(
      `${task('Sở Tài nguyên và Môi trường, Sở TN&MT, Sở Tài nguyên và Môi trường.')}
                                                        ^^^^^^^^ repeated-agency
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-agency
    `,
      only,
    ));
  it('a collective twice', () =>
    checkFindings(
      `${task('các sở, ban, ngành; Báo Cần Thơ; sở, ban ngành.')}
                                                            ^^^^^^^^^^^^^ repeated-agency
    `,
      only,
    ));
  it.each([
    'Phòng Xây dựng Đảng; Phòng Bạn đọc; ‹Phòng Xây dựng Đảng›.',
    'Khoa Lâm nghiệp, Tổ Thanh tra, ‹Khoa Lâm nghiệp›.',
    'Đội Quản lý chợ, Sở Nội vụ, ‹Đội Quản lý chợ›.',
  ])('a unit that no catalogue knows: %s', (others) => checkRule(rule, task(others)));
  it('names that share their head word', () =>
    checkFindings(
      `${task('các Sở: Nội vụ, Tư pháp, Nội vụ.')}
                                                    ^^^^^^ repeated-agency
    `,
      only,
    ));
  it('names in the heading of an assignment, in a list of lines and in a cell', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Y tế
      b) Cơ quan phối hợp:
      - Sở Tư pháp;
      - Sở Tư pháp.
        ^^^^^^^^^^ repeated-agency

      II. TỔ CHỨC THỰC HIỆN
      1. Báo Cần Thơ, Sở Nội vụ và Báo Cần Thơ
                                   ^^^^^^^^^^^ repeated-agency
      Tuyên truyền.

      PHỤ LỤC
      | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
      |---|---|---|---|---|
      | 1 | Rà soát | Cục Thuế | Bộ Tư pháp; Bộ Tư pháp | Quý I |
                                             ^^^^^^^^^^ repeated-agency
    `,
      only,
    ));
  it.each([crlf, decomposed])('the same in other writings of the text', (as) =>
    checkFindings(
      `${task('Sở Tư pháp, Sở Tư pháp.')}
                                       ^^^^^^^^^^ repeated-agency
    `,
      { ...only, as },
    ),
  );
});

describe('repeated-agency does not report', () => {
  it.each([
    ['one agency of two levels', 'Công an tỉnh, Công an xã, Công an phường.'],
    ['two places', 'UBND xã Hưng Chính; UBND xã Nghi Lộc; UBND phường Trường Vinh.'],
    ['collectives that differ', 'các sở, ban, ngành; UBND các xã, phường; các cơ quan, đơn vị có liên quan.'],
    ['an agency and its office', 'UBND tỉnh; Văn phòng UBND tỉnh; Chủ tịch UBND tỉnh.'],
    ['what belongs to an agency', 'Sở Nội vụ; các đơn vị thuộc Sở Nội vụ; Thanh tra Sở Nội vụ.'],
    ['names that begin alike', 'Sở Văn hóa và Thể thao; Sở Văn hóa, Thể thao và Du lịch; Sở Du lịch.'],
    ['a sentence', 'Sở Tư pháp thẩm định, gửi Sở Nội vụ; Sở Tư pháp theo dõi việc thực hiện.'],
    ['a further sentence', 'Sở Tư pháp, các thôn. Định kỳ, Sở Tư pháp tổng hợp.'],
    ['branches of one body', 'VNPT Nghệ An; Viettel Nghệ An; Bưu điện tỉnh; Bưu điện văn hóa xã.'],
    ['unknown words', 'người dân, doanh nghiệp và người dân.'],
  ])('%s', (_, others) => checkFindings(`${task(others)}\n`, only));
  it('who leads and cooperates in several tasks, and recipients', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Sở Tư pháp.
      2. Công bố
      a) Cơ quan chủ trì: Sở Y tế;
      b) Cơ quan phối hợp: Sở Tư pháp.

      Nơi nhận:
      - Sở Tư pháp;
      - Sở Tư pháp (phòng PBGDPL);
      - Lưu: VT.
    `,
      only,
    ));
});

describe('the fix', () => {
  it.each([(source: string) => source, crlf, decomposed])(
    'takes the second name out with its separator',
    (as) =>
      checkFix(
        `${task('Sở Tư pháp, Sở Nội vụ và Sở Tư pháp;')}
                                                    ^^^^^^^^^^ repeated-agency
      c) Thời gian thực hiện: Quý I.
    `,
        rule,
        `${task('Sở Tư pháp, Sở Nội vụ;')}
      c) Thời gian thực hiện: Quý I.
    `,
        { as },
      ),
  );
  it('takes it out of the middle of a list', () =>
    checkFix(
      `${task('Sở Tư pháp; Sở TN&MT; Sở Tài nguyên và Môi trường; Báo Cần Thơ;')}
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated-agency
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `${task('Sở Tư pháp; Sở TN&MT; Báo Cần Thơ;')}
      c) Thời gian thực hiện: Quý I.
    `,
    ));
});

describe('repeated-agency does not remove a name that a sentence needs', () => {
  it.each([
    'Sở Nội vụ; Sở Y tế chủ trì, phối hợp với Sở Nội vụ.',
    'Sở Nội vụ; Sở Y tế phối hợp với Sở Nội vụ chỉ đạo thực hiện nội dung này.',
    'Sở Nội vụ; Sở Y tế cùng Sở Nội vụ.',
    'Sở Nội vụ; giao Sở Y tế, đề nghị Sở Nội vụ.',
  ])('%s', (others) => {
    checkFindings(task(others), only);
    checkFindings(task(others), { ...only, as: decomposed });
  });
});
