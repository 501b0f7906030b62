import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';

/** The text of the place for which the first finding of a rule waits; undefined where it waits for none. */
function placeOf(text: string, rule: string): string | undefined {
  const finding = lintText(text, { ...defaultOptions, preset: 'strict' }).find((each) => each.rule === rule);
  expect(finding, rule).toBeDefined();
  const { pendingWithin } = finding!;
  return pendingWithin && text.slice(pendingWithin.start, pendingWithin.end);
}

const header = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\nSố: 64/KH-UBND\nQuảng Trị, ngày 05 tháng 3 năm 2026\n\n';
const title = `${header}KẾ HOẠCH\nCải cách hành chính năm 2026\n\n`;
const tasks =
  'I. VIỆC\n1. Rà soát:\na) Cơ quan chủ trì: Sở Nội vụ;\nb) Thời gian: Quý II năm 2026;\nc) Sản phẩm: Báo cáo.\n';

describe('the place for which a finding waits', () => {
  it('is the task and the empty lines below it', () => {
    const second = '2. Công bố:\na) Cơ quan chủ trì: Sở Tư pháp.\n\n';
    for (const rule of ['missing-deadline', 'missing-product'])
      expect(placeOf(`${tasks}${second}II. KINH PHÍ\n`, rule)).toBe(second);
  });

  it('is the task of an empty field, and of one in a list of its own', () => {
    const second = '2. Công bố:\na) Cơ quan chủ trì:\n';
    expect(placeOf(tasks + second, 'empty-field')).toBe(second);
    const point = 'a) Cơ quan thực hiện:\n- Cơ quan chủ trì:\n';
    expect(placeOf(`${tasks}2. Công bố:\n${point}`, 'empty-field')).toBe(point);
  });

  it('is all that shares fields with a dash', () => {
    const led = (name: string) => `- ${name}:\n+ Chủ trì: Sở Tư pháp;\n+ Thời gian: Quý III năm 2026.\n`;
    const group = `2. Công bố:\n${led('Thủ tục mới')}${led('Thủ tục sửa đổi')}- Thủ tục cũ;\n`;
    expect(placeOf(`${tasks}${group}3. Khác:`, 'missing-lead-agency')).toBe(group);
    const own = '- Thủ tục cũ:\n+ Thời gian: Quý IV năm 2026.\n';
    expect(placeOf(`${tasks}2. Công bố:\n${led('Thủ tục mới')}${own}3. Khác:`, 'missing-lead-agency')).toBe(
      own,
    );
  });

  it('is the row of a table', () => {
    const row = '| 1 | Rà soát | |\n';
    const table = `I. VIỆC\n| STT | Nhiệm vụ | Cơ quan chủ trì |\n|---|---|---|\n${row}`;
    expect(placeOf(`${table}| 2 | Công bố | Sở Nội vụ |\n`, 'empty-field')).toBe(row);
  });

  it('is the whole plan while a section may still date or assign all of it', () => {
    const text =
      'I. VIỆC\n1. Rà soát:\na) Cơ quan chủ trì: Sở Nội vụ.\n2. Khác:\na) Cơ quan chủ trì: Sở Y tế.\n';
    expect(placeOf(text, 'missing-deadline')).toBe(text);
    const signed = `${text}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n`;
    expect(placeOf(signed, 'missing-deadline')).toBe('1. Rà soát:\na) Cơ quan chủ trì: Sở Nội vụ.\n');
  });

  it('is what follows the last legal basis, and nothing above', () => {
    const bases = 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\n';
    expect(placeOf(title + bases, 'legal-basis-punctuation')).toBe(bases);
    expect(placeOf(`${title}${bases}C`, 'legal-basis-punctuation')).toBe(`${bases}C`);
  });

  it('is the end of the recipients', () => {
    const last = '- Sở Nội vụ;\n\n';
    expect(
      placeOf(`${title}I. VIỆC\nRà soát./.\n\nNơi nhận:\n- Bộ Nội vụ;\n${last}`, 'recipients-format'),
    ).toBe(last);
  });

  it('is the plan of a part that it lacks, until something ends it', () => {
    const text = `${title}I. VIỆC\nRà soát`;
    expect(placeOf(text, 'missing-part')).toBe(text);
    expect(placeOf(`${text}./.\n`, 'missing-part')).toBeUndefined(); // the motto
    expect(
      placeOf(`${text}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình\n`, 'missing-part'),
    ).toBeUndefined();
  });

  it('is the phrase at the end of its paragraph, as long as nothing ends it', () => {
    const field = 'b) Thời gian thực hiện: sớm';
    const task = '1. Rà soát:\na) Cơ quan chủ trì: Sở Nội vụ;\n';
    expect(placeOf(`${task}${field}\n2. Khác`, 'unclear-deadline')).toBe(`${field}\n`);
    expect(placeOf(`${task}${field}.\n2. Khác`, 'unclear-deadline')).toBeUndefined();
  });

  it('is the signature of a deputy', () => {
    const signature = 'KT. CHỦ TỊCH\nTrần Văn Bình\n';
    expect(placeOf(`${title}I. VIỆC\nRà soát./.\n\n${signature}`, 'signature-authority')).toBe(signature);
  });

  it('is the paragraph of an open quotation', () => {
    const open = '1. Theo phương châm “bốn tại chỗ\n';
    expect(placeOf(`I. VIỆC\n${open}2. Khác.\n`, 'unbalanced-brackets')).toBe(open);
  });

  it('is none for misspellings', () => {
    expect(placeOf('I. VIỆC\n1. Các cơ quan thưc hiện', 'misspelling')).toBeUndefined();
    expect(placeOf('I. VIỆC\n1. Gồm:\na) Rà soát;\nc) Khác.', 'item-lettering')).toBeUndefined();
  });
});
