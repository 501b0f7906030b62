import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from '#test/rules/check.ts';

const rule = 'citation-date-conflict';
const of = (...clauses: readonly string[]) => planWithClauses('05/02/2026', ...clauses);
const subject = 'về tuyên truyền cải cách hành chính nhà nước trên địa bàn';

describe('citation-date-conflict finds', () => {
  it.each([
    'Thông tư số 02/2017/TT-VPCP ‹ngày 30/10/2017› của Văn phòng Chính phủ.',
    'Nghị định số 45/2026/NĐ-CP ‹ngày 15/02/2026›.',
    'Nghị quyết số 57-NQ/TW ‹ngày 21/5/2024› của Bộ Chính trị.',
    'Nghị định số 214/2025/NĐ-CP ‹ngày 05/3/2025›.',
    'Nghị định số 45/2020/NĐ-CP ‹ngày 14/12/2020› của Chính phủ.',
    'Thông tư số 61/2017/TT-BTC ‹ngày 15/7/2017› của Bộ Tài chính.',
  ])('%s', (clause) => checkRule(`${rule} warning`, of(clause)));
  it.each([
    'Nghị quyết số 57-NQ/TW ‹ngày 22/12/2022› của Bộ Chính trị.',
    'Luật Hòa giải, đối thoại tại Tòa án ‹ngày 16 tháng 6 năm 2021›.',
    'Luật Phòng, chống thiên tai ‹ngày 19/6/2012›.',
    'Luật Trẻ em ‹ngày 05/4/2006›.',
  ])('the same day of another year: %s', (clause) => checkRule(`${rule} warning`, of(clause)));
  it.each(['Bám sát chủ đề của ‹Kế hoạch›', 'Theo nội dung tại ‹Kế hoạch›', 'Thực hiện ‹Kế hoạch›'])(
    'a document that is mentioned again without its issuer: %s',
    (words) =>
      checkRule(
        rule,
        of(
          'Kế hoạch số 87/KH-UBND ngày 20/3/2025 của Ủy ban nhân dân thành phố về an toàn thực phẩm.',
          `${words.replace(/[‹›]/g, '')} số 87/KH-UBND ‹ngày 23/3/2025›.`,
        ),
      ),
  );
  it('a day that only one source contradicts, as information', () =>
    checkRule(
      `${rule} information`,
      of('Quyết định số 129/2007/QĐ-TTg ‹ngày 03/8/2007› của Thủ tướng Chính phủ.'),
    ));
  it('a known subject with the day of another year', () =>
    checkRule(
      rule,
      of(
        'Nghị quyết số 57-NQ/TW ‹ngày 22/12/2023› của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
      ),
    ));
  it('two days in the plan, the later mention', () => {
    const text = of(
      `Kế hoạch số 17/KH-UBND ngày 09/01/2026 của UBND tỉnh Nghệ An ${subject}.`,
      `Kế hoạch số 17/KH-UBND ‹ngày 08/01/2026› của UBND tỉnh Nghệ An ${subject}.`,
    );
    checkRule(`${rule} error`, text);
    const [found] = lintText(fixtureText(text)).filter((each) => each.rule === rule);
    expect(found!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['ngày 09/01/2026']);
  });
  it('two days in the plan, the one that is wrong by the catalogue', () =>
    checkRule(
      `${rule} error`,
      of('Nghị định số 45/2020/NĐ-CP ‹ngày 09/4/2020›.', 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020.'),
    ));
  it('two days of one decision of the Prime Minister in one year', () =>
    checkRule(
      `${rule} error`,
      of('Quyết định số 9999/QĐ-TTg ngày 05/3/2025.', 'Quyết định số 9999/QĐ-TTg ‹ngày 06/3/2025›.'),
    ));
});

describe('citation-date-conflict, of one number on one day of two years,', () => {
  const first =
    'Quyết định số 150/QĐ-SNV ngày 06/3/2025 của Giám đốc Sở Nội vụ tỉnh Nghệ An về việc kiểm tra.';
  it('reports the later mention, though numbers begin again every year', () =>
    checkRule(
      `${rule} warning`,
      of(first, 'Khoản 1 Điều 2 Quyết định số 150/QĐ-SNV ‹ngày 06/3/2024› của Giám đốc Sở Nội vụ.'),
    ));
  it('reports nothing where other issuers are named', () =>
    checkNoFindings(
      rule,
      of(first, 'Quyết định số 150/QĐ-SNV ngày 06/3/2024 của Giám đốc Sở Nội vụ tỉnh Hà Tĩnh.'),
    ));
});

describe('citation-date-conflict does not report', () => {
  it('a law with a number by the day of another law of its name', () => {
    checkNoFindings(rule, of('Luật Điện lực số 61/2024/QH15 ngày 30/11/2024.'));
    checkNoFindings(rule, of('Luật Thư viện số 301/2026/QH16 ngày 15/01/2026.'));
  });
  it('the right day beside one that contradicts the number', () =>
    checkNoFindings(
      rule,
      of(
        'Nghị quyết số 163/2024/QH15 ngày 27/11/2025 của Quốc hội.',
        'Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội.',
      ),
    ));
  it.each([
    ['Nghị quyết số 76/NQ-CP ngày 13/6/2013.', 'Nghị quyết số 76/NQ-CP ngày 15/7/2021.'],
    ['Quyết định số 468/QĐ-TTg ngày 30/3/2011.', 'Quyết định số 468/QĐ-TTg ngày 27/3/2021.'],
    [
      'Kế hoạch số 17/KH-UBND ngày 09/01/2026 của UBND tỉnh.',
      'Kế hoạch số 17/KH-UBND ngày 20/01/2026 của UBND thị xã.',
    ],
    [
      'Kế hoạch số 20/KH-UBND ngày 16/02/2024 của UBND tỉnh.',
      'Kế hoạch số 20/KH-UBND ngày 18/02/2025 của UBND tỉnh.',
    ],
    [
      'Kế hoạch số 87/KH-UBND ngày 20/3/2025 của Ủy ban nhân dân thành phố về an toàn thực phẩm.',
      'Ủy ban nhân dân phường đã ban hành Kế hoạch số 87/KH-UBND ngày 23/3/2025.',
    ],
    [
      'Kế hoạch số 87/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân thành phố về an toàn thực phẩm.',
      'Thực hiện Kế hoạch số 87/KH-UBND ngày 23/3/2025.',
    ],
    [
      'Luật Trẻ em ngày 05/4/2016; Luật Hòa giải, đối thoại tại Tòa án ngày 16/6/2020.',
      'Luật Trẻ em ngày 15/6/2004.',
    ],
    ['Luật số 55/2010/QH12 ngày 17/6/2010.', 'Nghị quyết số 55/2010/QH12 ngày 24/11/2010.'],
    ['Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018.', 'Quyết định số 28/QĐ-TTg ngày 10/01/2018.'],
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.', 'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018.'],
    ['Quyết định số 343/QĐ-UBND ngày 23/01/2024.', 'Quyết định số 343/QĐ-STP ngày 24/01/2024.'],
  ])('%s %s', (...clauses) => checkNoFindings(rule, of(...clauses)));
  it('a date that the catalogue only guesses', () =>
    checkNoFindings(rule, of('Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ.')));
  it('a year that contradicts the number: another rule reports it', () =>
    checkNoFindings(rule, of('Nghị định số 61/2018/NĐ-CP ngày 23/4/2019.')));
});

describe('citation-date-conflict fixes', () => {
  it('with the known day, in the form of the text', () => {
    checkRuleFix(
      rule,
      of('Thông tư số 02/2017/TT-VPCP ‹ngày 30/10/2017› của Văn phòng Chính phủ.'),
      of('Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ.'),
    );
    checkRuleFix(
      rule,
      of('Thông tư số 02/2017/TT-VPCP ‹ngày 30 tháng 10 năm 2017› của Văn phòng Chính phủ.'),
      of('Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Văn phòng Chính phủ.'),
    );
  });
});
