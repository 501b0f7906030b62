import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { planWithBases, planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-not-in-force';
const of = (...clauses: readonly string[]) => planWithClauses('05/02/2026', ...clauses);
const subject = 'về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính';
const full = `Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ ${subject}`;

describe('citation-not-in-force finds', () => {
  it.each([
    'Thực hiện ‹Nghị định số 61/2018/NĐ-CP›.',
    'Thực hiện ‹Nghị định số 61/2018/NĐ-CP ngày 23/4/2018› của Chính phủ.',
    'Theo Điều 5 ‹Nghị định số 107/2021/NĐ-CP›, các cơ quan tổ chức Bộ phận Một cửa.',
    'Theo ‹Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008›.',
    'Theo ‹Luật Tổ chức chính quyền địa phương số 77/2015/QH13›.',
    'Theo ‹Luật Cán bộ, công chức› năm 2008.',
    'Giai đoạn 2026 - 2030 thực hiện ‹Nghị định số 61/2018/NĐ-CP›.',
    'Giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030 thực hiện ‹Nghị định số 61/2018/NĐ-CP›.',
  ])('%s', (clause) => checkRule(`${rule} warning`, of(clause)));
  it('a law once, where its bare name follows', () =>
    checkRule(
      `${rule} warning`,
      of(
        'Theo ‹Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008›.',
        'Thực hiện đúng Luật Cán bộ, công chức, bảo đảm khách quan.',
      ),
    ));
  it('a legal basis, with the day of its end and its replacement', () => {
    const text = planWithBases(
      '05/02/2026',
      `Căn cứ ‹Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018› của Chính phủ ${subject}.`,
    );
    checkRule(`${rule} warning`, text);
    const found = lintText(fixtureText(text)).find((each) => each.rule === rule);
    expect(found!.message).toContain('Nghị định số 118/2025/NĐ-CP thay thế từ 01/7/2025');
  });
  it('a law that is gone under its name', () =>
    checkRule(
      `${rule} warning`,
      planWithClauses('05/8/2026', 'Theo quy định của ‹Luật Công nghệ thông tin›.'),
    ));
});

describe('citation-not-in-force does not report', () => {
  it('the same in a plan that is older', () => {
    checkNoFindings(rule, planWithClauses('05/02/2021', `Thực hiện ${full}.`));
    checkNoFindings(rule, planWithClauses('30/6/2025', `Thực hiện ${full}.`));
  });
  it.each([
    'Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.',
    'Rà soát văn bản bãi bỏ Nghị định số 61/2018/NĐ-CP.',
    'Tổng kết 05 năm thực hiện Nghị định số 61/2018/NĐ-CP.',
    `Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 hướng dẫn thi hành một số quy định của ${full}.`,
    'Nghị định số 61/2018/NĐ-CP (đã được thay thế bằng Nghị định số 118/2025/NĐ-CP).',
    'Đề án “Đổi mới cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP”.',
    'Nghị định số 118/2025/NĐ-CP; Nghị định số 45/2020/NĐ-CP; Luật Cán bộ, công chức; Nghị định 61.',
    'Đánh giá kết quả thực hiện Nghị định số 61/2018/NĐ-CP.',
    'Giai đoạn 2018 - 2024 thực hiện Nghị định số 61/2018/NĐ-CP.',
    'Từ năm 2018 đến năm 2025, các cơ quan thực hiện Nghị định số 61/2018/NĐ-CP.',
    'Năm 2024, tỉnh tổ chức Bộ phận Một cửa theo Nghị định số 61/2018/NĐ-CP.',
  ])('%s', (clause) => checkNoFindings(rule, of(clause)));
  it('a report of the past', () =>
    checkNoFindings(
      rule,
      planWithBases(
        '05/02/2026',
        'Ủy ban nhân dân ban hành Kế hoạch như sau:',
        'I. KẾT QUẢ NĂM 2024\n1. Triển khai Nghị định số 61/2018/NĐ-CP.',
      ),
    ));
  it('what is signed and not yet in force', () =>
    checkNoFindings(rule, planWithClauses('30/6/2026', 'Chuẩn bị thi hành Nghị định số 224/2026/NĐ-CP.')));
});

describe('citation-not-in-force fixes', () => {
  it('a short mention by a short one', () =>
    checkRuleFix(
      rule,
      of('Thực hiện ‹Nghị định số 61/2018/NĐ-CP›.'),
      of('Thực hiện Nghị định số 118/2025/NĐ-CP.'),
    ));
  it('a mention with day and issuer by the like', () =>
    checkRuleFix(
      rule,
      of('Thực hiện ‹Nghị định số 61/2018/NĐ-CP ngày 23/4/2018› của Chính phủ.'),
      of('Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.'),
    ));
  it('a full citation by a full one', () =>
    checkRuleFix(
      rule,
      planWithBases(
        '05/02/2026',
        `Căn cứ ‹Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018› của Chính phủ ${subject}.`,
      ),
      planWithBases(
        '05/02/2026',
        'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia.',
      ),
    ));
  it('a law by the law of its name', () =>
    checkRuleFix(
      rule,
      of('Theo ‹Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008›.'),
      of('Theo Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025.'),
    ));
  it('by what took the place of the replacement', () =>
    checkRuleFix(
      rule,
      planWithClauses('05/8/2026', 'Theo ‹Nghị định số 73/2019/NĐ-CP›.'),
      planWithClauses('05/8/2026', 'Theo Nghị định số 224/2026/NĐ-CP.'),
    ));
  it('no part of a document: its articles are others', () => {
    const found = lintText(of('Theo Điều 5 Nghị định số 61/2018/NĐ-CP.')).filter(
      (each) => each.rule === rule,
    );
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
  });
});
