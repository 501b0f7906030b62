import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { applySafeFixes } from '#rules/fix.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { checkFindings } from './check.ts';

const entriesOf = (text: string) => readPlan(text).ending.recipients?.entries.map(({ words }) => words);
const signatureOf = (text: string) => readPlan(text).ending.signature.map(({ words }) => words);
const oneLine = 'Nơi nhận: - Các sở, ban, ngành; - Lưu: VT.';

describe('recipients end', () => {
  it.each([
    ['at a plan', 'KẾ HOẠCH\nChi tiết\n1. Lập danh mục\n- Rà soát'],
    ['at an annex', 'PHỤ LỤC\n- Rà soát'],
    ['at a section', 'I. NHIỆM VỤ\n1. Lập danh mục\n- Rà soát'],
    ['at a clause, the file copy being named', '1. Lập danh mục\n- Rà soát'],
    ['at a task table, the file copy being named', 'TT\tNhiệm vụ\tCơ quan chủ trì\n1\tRà soát\tSở Nội vụ'],
    ['at a blank line below the file copy', '\n- Rà soát'],
    ['at a numbered sheet', 'Mẫu biểu số 01\nDỰ BÁO\n- Nông nghiệp\t34'],
  ])('%s', (_, more) => {
    for (const recipients of [oneLine, 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.']) {
      const text = prescribedPlan({ recipients, signature: more });
      expect(entriesOf(text)).toEqual(['Các sở, ban, ngành;', 'Lưu: VT.']);
      const fixed = applySafeFixes(text).text;
      expect(fixed).toBe(text);
    }
  });
  it('not at a number before the file copy', () =>
    expect(
      entriesOf(prescribedPlan({ recipients: 'Nơi nhận:\n1. Các sở;\n2. UBND các xã;\n- Lưu: VT.' })),
    ).toEqual(['Các sở;', 'UBND các xã;', 'Lưu: VT.']));
  it('not at a heading within them', () => {
    const recipients =
      'Nơi nhận:\nBản giấy:\n- Các sở;\n- Lưu: VT, TH.\nBản điện tử:\n- Ủy ban nhân dân tỉnh (báo cáo);\n- Sở Nội vụ.';
    checkFindings(prescribedPlan({ recipients }), { whole: true });
    expect(entriesOf(prescribedPlan({ recipients }))).toEqual([
      'Các sở;',
      'Lưu: VT, TH.',
      'Ủy ban nhân dân tỉnh (báo cáo);',
      'Sở Nội vụ.',
    ]);
  });
});

describe('an ending on few lines', () => {
  it.each([
    ['a line each', `${oneLine}\n\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An`],
    ['one line, by a tab', `${oneLine}\tKT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An`],
    ['one line, by spaces', `${oneLine}      KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An`],
    ['one line, by one space', `${oneLine} KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An`],
    [
      'one line that begins behind others',
      'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An',
    ],
    ['a row', `| ${oneLine} | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An |`],
    [
      'lines of which one goes on',
      'Nơi nhận: - Các sở,\nban, ngành; - Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH Nguyễn Văn An',
    ],
  ])('is read from %s', (_, ending) => {
    const text = prescribedPlan({ recipients: '', signature: ending });
    checkFindings(text, { whole: true });
    expect(entriesOf(text)).toHaveLength(2);
    expect(signatureOf(text)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An']);
    const decomposed = text.normalize('NFD');
    expect(entriesOf(decomposed)).toHaveLength(2);
    expect(signatureOf(decomposed)).toHaveLength(3);
  });
  it('is read from lines that break its words', () => {
    const ending =
      'Nơi\nnhận:\n- Các sở,\nban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ\nTỊCH\n\nNguyễn Văn An';
    const text = prescribedPlan({ recipients: '', signature: ending });
    checkFindings(text, { whole: true });
    expect(entriesOf(text)).toHaveLength(2);
    expect(signatureOf(text)[0]).toBe('KT. CHỦ TỊCH');
  });
  it('has a body above the one who signs for it', () =>
    expect(
      signatureOf(
        prescribedPlan({
          recipients: oneLine,
          signature: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An',
        }),
      ),
    ).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An']));
  it('is read as one in lines', () =>
    checkFindings(
      prescribedPlan({
        recipients: `Nơi nhận: - Chủ tịch, các PCT UBND tỉnh, - Các sở; - Lưu VT, TH.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ recipients-format
                                                     ^^^^^^^^^^^ recipients-format`,
      }),
      { only: ['recipients-format'] },
    ));
});

describe('the subject of a plan', () => {
  it.each(['V/V hỗ trợ nhu yếu phẩm cho Nhân dân vùng lũ', 'V/v hỗ trợ nhu yếu phẩm', 'V/V: hỗ trợ'])(
    'is opened by “%s”, which is no section',
    (subject) => {
      const text = prescribedPlan({ title: `KẾ HOẠCH\n${subject}` });
      checkFindings(text, { whole: true });
      expect(applySafeFixes(text).text).toBe(text);
    },
  );
  it('may stand behind the type with it', () =>
    checkFindings(prescribedPlan({ title: 'KẾ HOẠCH V/v hỗ trợ nhu yếu phẩm cho Nhân dân vùng lũ' }), {
      whole: true,
    }));
});

describe('the number of a plan', () => {
  it('is not that of the decision that its issuer is named by', () => {
    const issuer = 'SỞ NỘI VỤ\nĐOÀN KIỂM TRA THEO\nQUYẾT ĐỊNH\nSỐ 85/QĐ-SNV';
    const text = prescribedPlan({
      issuer,
      number: 'Số: 03/KH-ĐKT',
      signature: 'TRƯỞNG ĐOÀN\n\nNguyễn Văn An',
    });
    checkFindings(text, { whole: true });
    const { header } = readPlan(text);
    expect(header.number?.value).toBe('03');
    const namedIn = (plan: string) =>
      readPlan(plan).header.issuers.map(({ start, end }) => plan.slice(start, end));
    expect(namedIn(text)).toEqual(['SỞ NỘI VỤ', 'ĐOÀN KIỂM TRA THEO\nQUYẾT ĐỊNH\nSỐ 85/QĐ-SNV']);
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\tSỞ NỘI VỤ\nĐộc lập - Tự do - Hạnh phúc\tĐOÀN KIỂM TRA';
    const inColumns = `${motto}\n\tTHEO QUYẾT ĐỊNH\nLâm Đồng, ngày 05 tháng 02 năm 2026\tSỐ 85/QĐ-SNV`;
    expect(
      namedIn(prescribedPlan({ issuer: '', motto: inColumns, number: 'Số: 03/KH-ĐKT', date: '' })),
    ).toEqual(['SỞ NỘI VỤ', 'ĐOÀN KIỂM TRA\n\tTHEO QUYẾT ĐỊNH']);
  });
});
