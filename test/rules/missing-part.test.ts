import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { type PrescribedParts, prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const only = ['missing-part'];
const title = 'KẾ HOẠCH\nChuyển đổi số năm 2026';
const marked = (times: number, severity = 'error') =>
  `KẾ HOẠCH\n${`^^^^^^^^ missing-part ${severity}\n`.repeat(times)}Chuyển đổi số năm 2026`;
const noHeader = { issuer: '', motto: '', number: '', date: '' } as const;
const messages = (changed: PrescribedParts) =>
  lintText(prescribedPlan(changed)).flatMap(({ rule, message }) =>
    rule === 'missing-part' ? [message] : [],
  );

describe('missing-part finds', () => {
  it.each<[string, PrescribedParts, string]>([
    ['no motto', { motto: '' }, 'quốc hiệu'],
    ['no name of the country', { motto: 'Độc lập - Tự do - Hạnh phúc' }, 'quốc hiệu'],
    ['no second line of the motto', { motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, 'tiêu ngữ'],
    ['no issuer', { issuer: '' }, 'tên cơ quan ban hành'],
    ['no issuer but a stamp', { issuer: 'DỰ THẢO' }, 'tên cơ quan ban hành'],
    ['no recipients', { recipients: '' }, 'nơi nhận'],
    ['no signature', { signature: '' }, 'họ tên người ký'],
  ])('%s', (_, changed, said) => {
    const source = prescribedPlan({ ...changed, title: marked(1) });
    checkFindings(source, { only });
    checkFindings(source, { only, as: decomposed });
    checkFindings(source, { only, as: crlf });
    expect(messages(changed)).toEqual([expect.stringContaining(said)]);
  });
  it('no number and no date, in what is a draft then', () => {
    checkFindings(prescribedPlan({ number: '', title: marked(1, 'information') }), { only });
    checkFindings(prescribedPlan({ date: '', title: marked(1, 'information') }), { only });
  });
  it('them as errors where the plan is reviewed for issue, one severity lower where its date is not its own', () => {
    checkFindings(prescribedPlan({ number: '', title: marked(1, 'error') }), { only, final: true });
    checkFindings(prescribedPlan({ date: '', title: marked(1, 'warning') }), { only, final: true });
  });
  it('no subject', () =>
    checkFindings(prescribedPlan({ title: 'KẾ HOẠCH\n^^^^^^^^ missing-part error' }), { only }));
  it('no title', () => {
    const source = prescribedPlan({
      title: '',
      issuer: 'ỦY BAN NHÂN DÂN\n^^^^^^^^^^^^^^^ missing-part error\nTỈNH LÂM ĐỒNG',
    });
    checkFindings(source, { only });
    expect(messages({ title: '' })).toEqual([expect.stringContaining('tên loại')]);
  });
  it('no header at all, once', () => {
    checkFindings(prescribedPlan({ ...noHeader, title: marked(1, 'information') }), { only });
    expect(messages(noHeader)).toEqual([expect.stringContaining('phần đầu')]);
  });
  it('each part of a plan that has but a body', () =>
    checkFindings(
      prescribedPlan({ ...noHeader, recipients: '', signature: '', title: marked(3, 'information') }),
      {
        only,
      },
    ));
});

describe('missing-part does not report', () => {
  it.each<[string, PrescribedParts]>([
    ['a whole plan', {}],
    ['a draft with blanks', { number: 'Số:      /KH-UBND', date: 'Lâm Đồng, ngày     tháng     năm 2026' }],
    ['an issuer in small letters', { issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng' }],
    [
      'an issuer too near to the motto',
      { issuer: '', motto: 'UBND XÃ A  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' },
    ],
    ['a motto with a slip', { motto: 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM\nĐộc Lập, Tự Do, Hạnh Phúc' }],
    ['a position without authority', { signature: 'GIÁM ĐỐC\n\nNguyễn Văn An' }],
    ['a position of an odd kind', { signature: 'NGƯỜI LẬP KẾ HOẠCH\n\nNguyễn Văn An' }],
    ['a date without a comma', { date: 'Lâm Đồng ngày 05 tháng 02 năm 2026' }],
    [
      'a plan attached to a decision',
      {
        ...noHeader,
        recipients: '',
        signature: '',
        title: `${title}\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2026)`,
      },
    ],
    [
      'a piece without header and title',
      { ...noHeader, title: '', body: 'I. MỘT\nTheo Quyết định số 12/QĐ-UBND ngày 05/02/2026.' },
    ],
    ['a plan of the time before the decree', { motto: '', date: 'Huế, ngày 05 tháng 02 năm 2018' }],
    [
      'a plan of the party',
      { issuer: 'TỈNH ỦY LÂM ĐỒNG', motto: 'ĐẢNG CỘNG SẢN VIỆT NAM', number: 'Số 12-KH/TU' },
    ],
    ['a plan of a mass organisation', { issuer: 'HỘI LIÊN HIỆP PHỤ NỮ\nTỈNH LÂM ĐỒNG', motto: '' }],
  ])('%s', (_, changed) => {
    checkFindings(prescribedPlan(changed), { only });
    checkFindings(prescribedPlan(changed), { only, as: decomposed });
  });
  it('a position that ends a text without recipients', () => {
    const text = prescribedPlan({ recipients: '', signature: 'HIỆU TRƯỞNG\n\nNguyễn Văn An' });
    const found = lintText(text, { ...defaultOptions, final: true }).filter(
      ({ rule }) => rule === 'missing-part',
    );
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('nơi nhận')]);
  });
});

describe('missing-part asks for no title of a plan', () => {
  it.each([
    [
      'in a decision whose plan is in a file of its own',
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch chuyển đổi số',
    ],
    ['in a directive', 'CHỈ THỊ\nVề việc chuyển đổi số năm 2026'],
    ['in a programme', 'CHƯƠNG TRÌNH HÀNH ĐỘNG\nChuyển đổi số năm 2026'],
  ])('%s', (_, lines) =>
    expect(messages({ title: lines }).filter((message) => message.includes('tên loại'))).toEqual([]),
  );
  it('but where no title stands', () => {
    expect(messages({ title: 'Chuyển đổi số năm 2026' }).join()).toContain('tên loại');
    expect(messages({ title: 'Quyết định ban hành năm 2026' }).join()).toContain('tên loại');
  });
});
