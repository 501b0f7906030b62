import { describe, expect, it } from 'vitest';
import { referenceDataWith } from '#catalog/reference-data.ts';
import { readPlan } from '#model/plan.ts';
import { lintPlan } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { correctAgencyNames } from '#test/rules/corpus/correct/agency-names.ts';
import { checkFindings, checkFix, checkNoFindings, checkRule, findingsIn } from './check.ts';

const rule = 'unknown-agency';
const only = { only: [rule] };

describe('unknown-agency finds a territory with a wrong mark behind a name', () => {
  const of = (words: string) => `I. NHIỆM VỤ\n1. ${words}\n2. Rà soát.\n`;
  it.each([
    'Phối hợp với Công an tỉnh, ‹Văn phòng Ủy ban nhân dân tinh›.',
    'Báo cáo ‹Ủy ban nhân dân tinh›, Sở Tài chính.',
    'Giao ‹Hội Nông dân xa›; Trạm Y tế theo dõi.',
    'Gửi ‹Ủy ban nhân dân phương›.',
    'Đề nghị ‹Công an huyên›, các thôn phối hợp.',
  ])('%s', (words) => checkRule(`${rule} warning`, of(words)));
  it.each([
    'Ủy ban nhân dân tinh gọn đầu mối; Công an phương tiện; Hội Nông dân xa gần.',
    'Ủy ban nhân dân tỉnh, Công an huyện, Hội Nông dân xã, Ủy ban nhân dân phường.',
  ])('but not in %s', (words) => checkNoFindings(rule, of(words)));
});

describe('unknown-agency finds a name of another level than its territory', () => {
  const of = (words: string) => `I. NHIỆM VỤ\n1. ${words}\n2. Rà soát.\n`;
  it.each([
    'Chỉ huy trưởng báo cáo ‹Ban Chỉ huy Quân sự tỉnh Lạng Sơn› trước ngày 15/12.',
    '‹Ban Chỉ huy Quân sự tỉnh› chủ trì, phối hợp với Công an tỉnh.',
    '‹Bộ Chỉ huy Quân sự xã› phối hợp với các thôn.',
    'Giao ‹Phòng Nội vụ tỉnh Lạng Sơn› theo dõi.',
    'Phối hợp với ‹Bộ Chỉ huy Quân sự phường Tam Thanh›.',
  ])('%s', (words) => checkRule(`${rule} warning`, of(words)));
  it.each([
    'Bộ Chỉ huy Quân sự tỉnh Lạng Sơn, Ban Chỉ huy Quân sự xã, Ban CHQS phường phối hợp.',
    'Công an xã, Công an tỉnh, Hội Nông dân xã, Hội Nông dân tỉnh, Ban Chỉ huy Quân sự các xã, phường.',
    'Phòng Nội vụ huyện, Phòng Kinh tế xã, Ban Chỉ huy Phòng thủ dân sự tỉnh, Ban Chỉ huy Phòng thủ dân sự xã.',
    'Ban Dân tộc tỉnh, Ban Tuyên giáo và Dân vận Tỉnh ủy, Thanh tra tỉnh, Trạm Y tế xã, Trung tâm Y tế huyện.',
    'Sở Nội vụ tỉnh; Văn phòng Ủy ban nhân dân tỉnh; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã; Ban Quản lý dự án tỉnh.',
  ])('but not %s', (words) => checkNoFindings(rule, of(words)));
});

describe('unknown-agency finds', () => {
  it('a wrong letter in the name of a province, in running text', () =>
    checkFindings(
      `
      II. NỘI DUNG
      d) Tuyên truyền trên Đài Phát thanh và Truyền hình thành phố, Báo Càn Thơ;
                                                                    ^^^^^^^^^^^ unknown-agency warning
    `,
      only,
    ));
  it.each([
    ['Sở Tài chinh', 'Sở Tài chính'],
    ['Sở Nội vu', 'Sở Nội vụ'],
    ['Sở Y tê', 'Sở Y tế'],
    ['Sở Tư phápp', 'Sở Tư pháp'],
    ['Sở Nông nghiệp và Môi trưởng', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Văn hóa, Thể thao và Du lich', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Khoa học và Công ngệ', 'Sở Khoa học và Công nghệ'],
    ['Ủy ban nhân dan tỉnh Nghệ An', 'Ủy ban nhân dân tỉnh Nghệ An'],
    ['Trung tâm Phục vụ hành chinh công tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['Phòng Văn hóa và Thôg tin', 'Phòng Văn hóa và Thông tin'],
    ['Đài Phát thanh và Truyền hinh tỉnh', 'Đài Phát thanh và Truyền hình tỉnh'],
    ['Bộ Giáo dục và Đạo tạo', 'Bộ Giáo dục và Đào tạo'],
    ['Hội Liên hiệp Phụ nử tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Sở Nội vụ tỉnh Ngệ An', 'Sở Nội vụ tỉnh Nghệ An'],
    ['Báo Thái Nguyền', 'Báo Thái Nguyên'],
    // a word that is left out
    ['Sở Văn hóa, Thể và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Hội Liên hiệp nữ tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Ủy ban nhân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở Giáo và Đào tạo', 'Sở Giáo dục và Đào tạo'],
    ['Hội Cựu binh tỉnh', 'Hội Cựu chiến binh tỉnh'],
  ])('%s as the lead, with the fix', (wrong, right) =>
    checkFix(
      `
      1. Rà soát
      a) Cơ quan chủ trì: ${wrong};
                          ${'^'.repeat(wrong.length)} unknown-agency warning
      b) Thời gian thực hiện: Quý I.
    `,
      rule,
      `
      1. Rà soát
      a) Cơ quan chủ trì: ${right};
      b) Thời gian thực hiện: Quý I.
    `,
    ),
  );
  it('a department and a ministry that never were, as information', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Chuyển đổi số;
                          ^^^^^^^^^^^^^^^^ unknown-agency information
      b) Cơ quan phối hợp: Bộ Kinh tế số; Sở Tư pháp.
                           ^^^^^^^^^^^^^ unknown-agency information
    `,
      only,
    ));
  it('a misspelling in who issued a cited document', () =>
    checkFindings(
      `
      1. Thực hiện Quyết định số 1750/QĐ-TTg ngày 30/12/2023 của Thủ tướng Chinh phủ về việc sơ kết.
                                                                 ^^^^^^^^^^^^^^^^^^^ unknown-agency
      2. Theo Công văn số 2846/SGDĐT-GDTrH ngày 20/8/2026 của Sở Giáo dục và Đạo tạo Thanh Hóa hướng dẫn năm học.
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-agency
    `,
      only,
    ));
  it.each([crlf, decomposed])('a misspelling in other forms of the text', (as) =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Tài chinh.
                          ^^^^^^^^^^^^ unknown-agency
    `,
      { ...only, as },
    ),
  );
});

describe('unknown-agency does not report', () => {
  const checkNotReported = (name: string) => {
    const text = `KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát\na) Cơ quan chủ trì: ${name};\nb) Cơ quan phối hợp: Sở Nội vụ, ${name};\n2. Giao ${name} chủ trì, báo cáo ${name} xem xét.\n\nNơi nhận:\n- ${name};\n`;
    return findingsIn(text, only).filter((finding) => finding.rule === rule);
  };
  it(`${correctAgencyNames.length} bodies that plans name`, () => {
    expect(correctAgencyNames.length).toBeGreaterThan(250);
    expect(
      correctAgencyNames.flatMap((name) => checkNotReported(name).map(({ message }) => message)),
    ).toEqual([]);
  });
  it('spelling variants, and known names of other days and levels', () =>
    checkFindings(
      `
      1. Rà soát
      a) Cơ quan chủ trì: Sở Văn hóa;
      b) Cơ quan phối hợp: Sở Văn hoá, Thể thao và Du lịch; Uỷ ban nhân dân tỉnh; Sở Bưu chính, Viễn thông; Bộ Văn
      hóa - Thông tin; Ban Dân tộc; Ban Dân vận Tỉnh ủy; Phòng Kinh tế; Toàn xã; Phòng Quản lí đô thị.
    `,
      only,
    ));
  it('a misspelling inside the subject of a cited document', () =>
    checkFindings(
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2020 của UBND tỉnh về chức năng của Sở Tài chinh;\n',
      only,
    ));
  it('an agency of the workspace', () => {
    const text = '1. Rà soát\na) Cơ quan chủ trì: Sở Chuyển đổi số.\n';
    const own = {
      name: 'Sở Chuyển đổi số',
      level: 'province',
      abbreviations: ['Sở CĐS'],
      symbol: null,
    } as const;
    const unknown = { stem: null, validFrom: null, validTo: null, successors: [], basis: null, note: '' };
    const referenceData = referenceDataWith({
      agencies: [{ ...own, ...unknown, confidence: 'high' }],
      documents: [],
    });
    const found = (plan: string) =>
      lintPlan(readPlan(plan, referenceData)).filter((finding) => finding.rule === rule);
    expect(found(text)).toEqual([]);
    expect(found(text.replace('Chuyển đổi số', 'CĐS'))).toEqual([]);
    expect(lintPlan(readPlan(text)).filter((finding) => finding.rule === rule)).toHaveLength(1);
  });
});
