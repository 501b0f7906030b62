import { describe, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const only = ['recipients-format'];
const plan = (lines: string) => prescribedPlan({ recipients: `Nơi nhận:\n${lines}` });
const under = (line: string) => `${line}\n  ${'^'.repeat(line.length - 2)} recipients-format`;

describe('recipients-format finds', () => {
  it.each([
    ['a filing line without a colon', `- Các sở;\n${under('- Lưu VT, VH.')} warning`],
    ['one without a full stop', `- Các sở;\n${under('- Lưu: VT, VH')}`],
    ['one that ends in a semicolon', `- Các sở;\n${under('- Lưu: VT, VH;')}`],
    ['a recipient that ends in a full stop', `${under('- Các sở.')}\n- Lưu: VT.`],
    ['a recipient without a mark', `${under('- Các sở, ban, ngành')}\n- Lưu: VT.`],
    ['no filing line', `- Các sở;\n${under('- UBND các xã.')}`],
    [
      'a filing line that is not the last',
      `- Các sở;\n${under('- Lưu: VT.')}\n${under('- Cổng thông tin.')}`,
    ],
    ['“Như trên”', `${under('- Như trên;')}\n- Lưu: VT.`],
    [
      'a recipient without a dash',
      `- Các sở;\nUBND các xã;\n${'^'.repeat(12)} recipients-format\n- Lưu: VT.`,
    ],
  ])('%s', (_, lines) => {
    checkFindings(plan(lines), { only });
    checkFindings(plan(lines), { only, as: decomposed });
    checkFindings(plan(lines), { only, as: crlf });
  });
  it('“Kính gửi” below the title', () =>
    checkFindings(
      prescribedPlan({
        title:
          'KẾ HOẠCH\nChuyển đổi số năm 2026\nKính gửi: Các sở, ban, ngành.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ recipients-format',
      }),
      { only },
    ));
  it('a recipient without its mark among blank lines', () =>
    checkFindings(
      prescribedPlan({
        recipients:
          'Nơi nhận:\n\n- Ủy ban nhân dân tỉnh;\n\n- Các thôn\n  ^^^^^^^^ recipients-format\n\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn An',
        signature: '',
      }),
      { only },
    ));
  it('faults in the left one of two columns', () =>
    checkFindings(
      prescribedPlan({
        recipients:
          'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các sở.\tKT. CHỦ TỊCH\n  ^^^^^^^ recipients-format\n- Lưu VT, TH.\tPHÓ CHỦ TỊCH\n  ^^^^^^^^^^^ recipients-format\n\n\tNguyễn Văn An',
        signature: '',
      }),
      { only },
    ));
});

describe('recipients-format does not report', () => {
  it.each([
    ['the prescribed form', '- Bộ Nội vụ (để b/c);\n- Các sở, ban, ngành;\n- Lưu: VT, TH (05b).'],
    ['other dashes', '– Bộ Nội vụ;\n– Lưu: VT, TH.'],
    ['dashes that were lost', 'Bộ Nội vụ;\nCác sở;\nLưu: VT, TH.'],
    ['a recipient over two lines', '- Các sở, ban, ngành, các cơ quan\nthuộc tỉnh;\n- Lưu: VT.'],
    [
      'recipients over two lines, with blank lines between all lines',
      '- Ủy ban nhân dân tỉnh;\n\n- Thường trực Đảng ủy;\n\n- Ủy ban Kiểm tra Đảng ủy, Ban Xây dựng Đảng,\n\nVăn phòng Đảng ủy;\n\n- Trưởng thôn, Ban công\n\n tác Mặt trận thôn;\n\n- Lưu: VT.',
    ],
    ['groups', '- Thường trực:\n+ Tỉnh ủy;\n+ HĐND tỉnh;\n- Lưu: VT.'],
    ['the typist’s initials', '- Các sở;\n- Lưu: VT, KSTT.*Chintk*'],
    ['initials with a space', '- Các sở;\n- Lưu: VT, ĐTS. *lin*'],
    ['a number of copies', '- Các sở;\n- Lưu: VT, TH. An (12b)'],
    ['a space before the colon', '- Các sở;\n- Lưu : VT.'],
    ['nothing but the word', '- Các sở;\n- Lưu.'],
    ['a group that goes on below', '- Các sở:\nNội vụ, Tư pháp;\n- Lưu: VT.'],
    ['a narrow gap between columns', '- Các sở;  KT. CHỦ TỊCH\n- Lưu: VT, TH.  PHÓ CHỦ TỊCH'],
    ['a gap of one space', '- Các sở; KT. CHỦ TỊCH\n- Lưu: VT, TH.'],
    ['several units', '- Các sở;\n- Lưu: VT, VP2, CCHC.'],
    ['two recipients on a line', '- TT. Thành ủy; TT. HĐND TP;\n- Lưu: VT.'],
  ])('%s', (_, lines) => {
    checkFindings(plan(lines), { only });
    checkFindings(plan(lines), { only, as: decomposed });
    checkFindings(plan(lines), { only, as: crlf });
  });
  it.each(['\t', '          ', ' | '])('two columns parted by “%s”', (gap) =>
    checkFindings(
      prescribedPlan({
        recipients: `Nơi nhận:${gap}TM. ỦY BAN NHÂN DÂN\n- Các sở;${gap}KT. CHỦ TỊCH\n- UBND các xã;${gap}PHÓ CHỦ TỊCH\n- Lưu: VT, TH.${gap}Nguyễn Văn An`,
        signature: '',
      }),
      { whole: true },
    ),
  );
  it('a table with pipes', () =>
    checkFindings(
      prescribedPlan({
        recipients:
          '| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n|---|---|\n| - Các sở; | KT. CHỦ TỊCH |\n| - Lưu: VT, TH. | PHÓ CHỦ TỊCH |\n| | Nguyễn Văn An |',
        signature: '',
      }),
      { whole: true },
    ));
  it('recipients below the signature', () =>
    checkFindings(
      prescribedPlan({
        recipients: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
        signature: 'Nơi nhận:\n- Các sở;\n- Lưu: VT, TH.',
      }),
      { whole: true },
    ));
  it('a plan of the time before the decree, and one of the party', () => {
    const recipients = 'Nơi nhận:\n- Như trên\n- Lưu VT';
    checkFindings(prescribedPlan({ recipients, date: 'Huế, ngày 05 tháng 02 năm 2018' }), { only });
    checkFindings(prescribedPlan({ recipients, number: 'Số 12-KH/TU' }), { only });
  });
});

describe('recipients-format fixes', () => {
  it.each([
    [`- Các sở;\n${under('- Lưu VT, VH.')}`, '- Các sở;\n- Lưu: VT, VH.'],
    [`- Các sở;\n${under('- Lưu VT,TS')}`, '- Các sở;\n- Lưu: VT,TS.'],
    [`- Các sở;\n${under('- Lưu; VT, VH')}`, '- Các sở;\n- Lưu: VT, VH.'],
    [`- Các sở;\n${under('- Lưu- VT, VH.')}`, '- Các sở;\n- Lưu: VT, VH.'],
    [`${under('- Các sở.')}\n- Lưu: VT.`, '- Các sở;\n- Lưu: VT.'],
    [`${under('- Các sở')}\n- Lưu: VT.`, '- Các sở;\n- Lưu: VT.'],
    [`- Các sở;\n${under('- Lưu: VT, VH;')}`, '- Các sở;\n- Lưu: VT, VH.'],
    [
      `- Các sở;\nUBND các xã;\n${'^'.repeat(12)} recipients-format\n- Lưu: VT.`,
      '- Các sở;\n- UBND các xã;\n- Lưu: VT.',
    ],
  ])('%s', (wrong, right) => {
    checkFix(plan(wrong), 'recipients-format', plan(right), { only });
    checkFix(plan(wrong), 'recipients-format', plan(right), { only, as: decomposed });
  });
  it('one column and leaves the other', () =>
    checkFix(
      prescribedPlan({
        recipients:
          'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các sở;\tKT. CHỦ TỊCH\n- Lưu VT, TH\tPHÓ CHỦ TỊCH\n  ^^^^^^^^^^ recipients-format\n\tNguyễn Văn An',
        signature: '',
      }),
      'recipients-format',
      prescribedPlan({
        recipients:
          'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các sở;\tKT. CHỦ TỊCH\n- Lưu: VT, TH.\tPHÓ CHỦ TỊCH\n\tNguyễn Văn An',
        signature: '',
      }),
    ));
});

describe('recipients-format puts aside what converters leave at line ends', () => {
  it.each([
    ['a line break of Markdown', '- Các sở;\\\n- Lưu: VT.\\'],
    ['the tag of a line break', '- Các sở;<br>\n- Lưu: VT.<br/>'],
  ])('%s', (_, lines) => checkFindings(plan(lines), { only }));
});
