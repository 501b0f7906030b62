import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, checkNoFindings, checkRule } from './check.ts';

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
  it.each([
    '1. Nhóm 3 (Tiêu chuẩn 6, 7) do Phòng Tổ chức Cán bộ chủ trì, phối hợp với ‹Phòng Tổ chức Cán bộ› và hai khoa viết về đội ngũ.',
    '1. Rà soát quy hoạch; Phòng Kinh tế chủ trì, phối hợp với Phòng Nội vụ, ‹Phòng Kinh tế›, xong trước ngày 15/5/2026.',
    '1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với ‹Sở Văn hóa, Thể thao và Du lịch› tổ chức lễ hội.',
    '1. Giao Công an xã chủ trì, phối hợp chặt chẽ với Trạm Y tế xã và ‹Công an xã› tổ chức tuần tra ban đêm.',
    '1. Khoa Thủy sản phối hợp với ‹Khoa Thủy sản›, Trạm thực nghiệm nuôi thử ba giống cá.',
    '1. KHTC là đơn vị chủ trì, phối hợp với QTTB, ‹KHTC› tổ chức mua sắm.',
  ])('it in a sentence: %s', (line) =>
    checkRule(
      rule,
      `
      I. NHIỆM VỤ
      ${line}
    `,
    ),
  );
  it('it by letters that the plan explains itself', () =>
    checkRule(
      rule,
      `
      I. BẢNG CÔNG VIỆC
      Tên viết tắt trong bảng: NV là Phòng Nghiệp vụ hải quan; MC là Hải quan cửa khẩu quốc tế Móng Cái.
      TT\tViệc\tChủ trì\tPhối hợp\tThời gian hoàn thành
      1\tBỏ nộp bản giấy\tNV\tMC\tTrước ngày 10/10/2026
      2\tKẻ vạch làn riêng\tMC\t‹MC›; Ủy ban nhân dân phường Móng Cái 1\tTrước ngày 20/10/2026
    `,
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
    ['the body that a unit belongs to', 'Ban Tuyên giáo Tỉnh đoàn', 'Sở Nội vụ, Tỉnh đoàn các tỉnh bạn'],
    ['its equals elsewhere', 'Tỉnh đoàn', 'Tỉnh đoàn các tỉnh bạn'],
    ['its equals in many places', 'Công an xã', 'Công an các xã giáp ranh'],
    ['words that are no name', 'Như trên', 'Như trên'],
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
  it.each([
    'Phòng Nội vụ chủ trì, phối hợp với Phòng Kinh tế rà soát; Phòng Kinh tế tổng hợp.',
    'Công an xã chủ trì, phối hợp với Công an xã Tân Lập tuần tra.',
    'Công an xã chủ trì, phối hợp với Công an xã giáp ranh tuần tra.',
    'Sở Văn hóa chủ trì, phối hợp với Sở Văn hóa và Thể thao tỉnh bạn.',
    'Sở Y tế chủ trì, phối hợp với các đơn vị thuộc Sở Y tế tiêm chủng.',
    'Phòng Đào tạo chủ trì, phối hợp với Trưởng Phòng Đào tạo sau đại học.',
    'Trạm Y tế chủ trì, phối hợp với Trạm Y tế lưu động số 2.',
    'Ban Tuyên giáo Tỉnh đoàn chủ trì, phối hợp với Tỉnh đoàn các tỉnh bạn.',
    'Sở Nội vụ chủ trì. Sở Tư pháp phối hợp với Sở Nội vụ góp ý.',
  ])('a sentence in which others cooperate: %s', (line) =>
    checkNoFindings(
      rule,
      `
      I. NHIỆM VỤ
      1. ${line}
    `,
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
