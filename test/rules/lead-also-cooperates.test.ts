import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const rule = 'lead-also-cooperates';
const only = { only: [rule] };

describe('lead-also-cooperates finds', () => {
  it('the lead agency among those that cooperate', () =>
    checkFindings(`
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Sở Tư pháp; Sở Nội vụ;
                                       ^^^^^^^^^ lead-also-cooperates
      c) Thời gian thực hiện: Quý I.
    `));
  it('it by its abbreviation, and with the word of its province', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Khoa học và Công nghệ;
      b) Cơ quan phối hợp: Sở KH&CN, Sở Nội vụ.
                           ^^^^^^^^ lead-also-cooperates
      2. Công bố
      a) Cơ quan chủ trì: Văn phòng UBND tỉnh;
      b) Cơ quan phối hợp: Sở Tư pháp và VP UBND tỉnh.
                                         ^^^^^^^^^^^^ lead-also-cooperates
    `,
      only,
    ));
  it('it under a label before the one that leads, and in a list below a label', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      - Cơ quan phối hợp: Báo Cần Thơ; Sở Tư pháp;
                          ^^^^^^^^^^^ lead-also-cooperates
      - Cơ quan chủ trì: Báo Cần Thơ.
      2. Công bố
      a) Cơ quan chủ trì: Công an tỉnh
      b) Cơ quan phối hợp:
      - Sở Tư pháp;
      - Công an tỉnh.
        ^^^^^^^^^^^^ lead-also-cooperates
    `,
      only,
    ));
  it('it in a row of a task table', () =>
    checkFindings(
      `
      | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
      |---|---|---|---|---|
      | 1 | Rà soát | Cục Thuế | Cục Hải quan; Cục Thuế | Quý I |
                                               ^^^^^^^^ lead-also-cooperates
    `,
      only,
    ));
  it('it in one value with the lead and the cooperating agencies', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, Sở Nội vụ.
                                                                      ^^^^^^^^^ lead-also-cooperates
    `,
      only,
    ));
  it('an agency recognised only by its own words', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Trung tâm Dịch vụ việc làm;
      b) Cơ quan phối hợp: Sở Nội vụ, Trung tâm Dịch vụ việc làm.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ lead-also-cooperates
    `,
      only,
    ));
  it.each([crlf, decomposed])('the same in other writings of the text', (as) =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Sở Nội vụ, Sở Tư pháp.
                           ^^^^^^^^^ lead-also-cooperates
    `,
      { ...only, as },
    ),
  );
});

describe('lead-also-cooperates does not report', () => {
  it.each([
    ['a collective that the lead agency belongs to', 'Sở Nội vụ', 'Các sở, ban, ngành'],
    ['a collective on both sides', 'Các sở, ban, ngành', 'các sở, ban, ngành; UBND các xã, phường'],
    ['agencies of two levels', 'Công an tỉnh', 'Công an xã, Công an phường'],
    ['agencies of two places', 'Ủy ban nhân dân xã Hưng Chính', 'Ủy ban nhân dân xã Nghi Lộc'],
    ['one agency and its office', 'Ủy ban nhân dân tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['what belongs to the lead agency', 'Sở Nội vụ', 'Các đơn vị thuộc Sở Nội vụ'],
    ['a room of the lead agency', 'Sở Nội vụ', 'Phòng Cải cách hành chính thuộc Sở Nội vụ'],
    ['the head of the lead agency', 'Ủy ban nhân dân xã', 'Chủ tịch Ủy ban nhân dân xã'],
    ['papers of two provinces', 'Báo Cần Thơ', 'Báo Nghệ An'],
    ['names that begin alike', 'Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['an agency inside a longer name', 'Sở Y tế', 'Thanh tra Sở Y tế, Sở Tư pháp'],
  ])('%s', (_, lead, others) =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: ${lead};
      b) Cơ quan phối hợp: ${others}.
    `,
      only,
    ),
  );
  it('the lead agency of another task', () =>
    checkFindings(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Sở Tư pháp.
      2. Công bố
      a) Cơ quan chủ trì: Sở Tư pháp;
      b) Cơ quan phối hợp: Sở Nội vụ.
    `,
      only,
    ));
});

describe('the fix', () => {
  it('drops the lead agency from those that cooperate', () =>
    checkFix(
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Sở Nội vụ; Sở Tư pháp;
                           ^^^^^^^^^ lead-also-cooperates
      c) Thời gian thực hiện: Quý I.
    `,
      rule,
      `
      I. NHIỆM VỤ
      1. Rà soát
      a) Cơ quan chủ trì: Sở Nội vụ;
      b) Cơ quan phối hợp: Sở Tư pháp;
      c) Thời gian thực hiện: Quý I.
    `,
    ));
});
