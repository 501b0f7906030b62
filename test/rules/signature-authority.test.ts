import { describe, expect, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, findingsIn } from './check.ts';

const only = ['signature-authority'];
const signed = (signature: string, issuer = 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', number = 'Số: 12/KH-UBND') =>
  prescribedPlan({ signature, issuer, number });
const under = (line: string) => `${line}\n${'^'.repeat(line.length)} signature-authority`;

describe('signature-authority finds', () => {
  it.each([
    [
      '“KT.” above the head himself',
      `TM. ỦY BAN NHÂN DÂN\n${under('KT. CHỦ TỊCH')} warning\nCHỦ TỊCH\n\nNguyễn Văn An`,
    ],
    ['“KT.” above nobody', `TM. ỦY BAN NHÂN DÂN\n${under('KT. CHỦ TỊCH')}\n\nNguyễn Văn An`],
    ['“KT.” of a department', `${under('KT. GIÁM ĐỐC')}\nGIÁM ĐỐC\n\nNguyễn Văn An`],
    ['a deputy without “KT.”', `TM. ỦY BAN NHÂN DÂN\n${under('PHÓ CHỦ TỊCH')}\n\nNguyễn Văn An`],
    ['a deputy of a ministry', `${under('THỨ TRƯỞNG')}\n\nNguyễn Văn An`],
    ['a deputy of a department', `${under('PHÓ GIÁM ĐỐC')}\n\nNguyễn Văn An`],
    [
      '“KT” without its dot',
      `TM. ỦY BAN NHÂN DÂN\n${under('KT CHỦ TỊCH')} warning\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An`,
    ],
    ['“T/M” of the party', `${under('T/M. ỦY BAN NHÂN DÂN')} warning\nCHỦ TỊCH\n\nNguyễn Văn An`],
    ['“T/M” without a dot', `${under('T/M ỦY BAN NHÂN DÂN')}\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An`],
    ['“K/T”', `TM. ỦY BAN NHÂN DÂN\n${under('K/T CHỦ TỊCH')}\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An`],
    ['“T/L”', `${under('T/L. CHỦ TỊCH')}\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An`],
    ['“T/M” of a steering committee', `${under('T/M. BAN CHỈ ĐẠO')}\nTRƯỞNG BAN\n\nNguyễn Văn An`],
    ['“TL” without its dot', `${under('TL CHỦ TỊCH')}\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An`],
    [
      '“TM” without its dot, and no “KT.”',
      `${under('TM ỦY BAN NHÂN DÂN')}\n${under('PHÓ CHỦ TỊCH')}\n\nNguyễn Văn An`,
    ],
    ['a title', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Nguyễn Văn An\n^^^^ signature-authority'],
    ['a title without a space', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTS.Nguyễn Văn An\n^^^ signature-authority'],
    ['titles', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPGS.TS. Nguyễn Văn An\n^^^^^^^ signature-authority'],
    [
      'a title in words',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTiến sĩ Nguyễn Văn An\n^^^^^^^ signature-authority',
    ],
    ['a title in bold', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n**BS. Nguyễn Văn An**\n  ^^^ signature-authority'],
  ])('%s', (_, signature) => {
    checkFindings(signed(signature), { only });
    checkFindings(signed(signature), { only, as: decomposed });
    checkFindings(signed(signature), { only, as: crlf });
  });
  it('a fault in the right one of two columns', () =>
    checkFindings(
      prescribedPlan({
        recipients:
          'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Các sở;\tPHÓ CHỦ TỊCH\n         \t^\n- Lưu: VT.\tTS. Nguyễn Văn An\n          \t^'
            .replace('         \t^', '          ^^^^^^^^^^^^ signature-authority')
            .replace('          \t^', '           ^^^ signature-authority'),
        signature: '',
      }),
      { only },
    ));
  it('it in a plan of the time before the decree', () =>
    checkFindings(
      prescribedPlan({
        signature: `TM. ỦY BAN NHÂN DÂN\n${under('PHÓ CHỦ TỊCH')}\n\nNguyễn Văn An`,
        date: 'Huế, ngày 05 tháng 02 năm 2018',
      }),
      { only },
    ));
});

const ministry = ['BỘ TÀI CHÍNH', 'Số: 12/KH-BTC'] as const;
const department = ['UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ', 'Số: 12/KH-SNV'] as const;

it('signature-authority reports a missing dot', () => {
  const text = signed('TM. ỦY BAN NHÂN DÂN\nKT CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An');
  const found = findingsIn(text).filter(({ rule }) => rule === 'signature-authority');
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('viết “KT.”')]);
});

describe('signature-authority does not report', () => {
  it.each([
    ['the head of a committee', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An'],
    ['a deputy', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An'],
    ['the standing deputy', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nNguyễn Văn An'],
    ['a deputy without “TM.”', '**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\nNguyễn Văn An'],
    ['both on one line', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nNguyễn Văn An'],
    ['positions in small letters', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPhó Chủ tịch\n\nNguyễn Văn An'],
    ['by order', 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An'],
    [
      'by order, for the head of the office',
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An',
    ],
    ['by order, by a deputy', 'TL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn An'],
    ['by mandate', 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nNguyễn Văn An'],
    ['by mandate, by a deputy', 'TUQ. CHỦ TỊCH\nPHÓ GIÁM ĐỐC SỞ NỘI VỤ\n\nNguyễn Văn An'],
    ['an acting head', 'Q. CHỦ TỊCH\n\nNguyễn Văn An'],
    ['a steering committee', 'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\nNguyễn Văn An'],
    ['its deputy', 'TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\n\nNguyễn Văn An'],
    [
      'its deputy, with his office',
      'TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\n\nNguyễn Văn An',
    ],
    ['a member for its head', 'KT. TRƯỞNG BAN\nỦY VIÊN THƯỜNG TRỰC\n\nNguyễn Văn An'],
    ['a deputy of a council', 'TM. THƯỜNG TRỰC HĐND\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An'],
    ['a deputy in charge', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH\n\nNguyễn Văn An'],
    ['a draft that ends with “KT.”', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH'],
    ['a name that begins like a title', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTsần Văn An'],
    ['(Đã ký)', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nNguyễn Văn An'],
    ['the style of the party', 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An'],
    ['the style of the party with a dot', 'T/M. ĐẢNG ỦY\nBÍ THƯ\n\nNguyễn Văn An'],
    ['a cell of the party', 'T/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn An'],
    ['a mass organisation', 'T/M. BAN CHẤP HÀNH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An'],
  ])('%s', (_, signature) => {
    checkFindings(signed(signature), { only });
    checkFindings(signed(signature), { only, as: decomposed });
  });
  it.each([
    ['a minister', 'BỘ TRƯỞNG\n\nNguyễn Văn An', ...ministry],
    ['his deputy', 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nNguyễn Văn An', ...ministry],
    ['the office of a ministry', 'TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn An', ...ministry],
    ['a department', 'GIÁM ĐỐC\n\nNguyễn Văn An', ...department],
    ['its deputy', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn An', ...department],
    [
      'titles in a hospital',
      'GIÁM ĐỐC\n\nBS. Nguyễn Văn An',
      'SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA TỈNH',
      'Số: 12/KH-BVĐK',
    ],
    ['titles in a school', 'HIỆU TRƯỞNG\n\nThS. Nguyễn Văn An', 'TRƯỜNG ĐẠI HỌC ĐÀ LẠT', 'Số: 12/KH-ĐHĐL'],
    ['ranks', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐại tá Nguyễn Văn An', 'CÔNG AN TỈNH LÂM ĐỒNG', 'Số: 12/KH-CAT'],
    [
      'the front',
      'TM. BAN THƯỜNG TRỰC\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An',
      'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LÂM ĐỒNG',
      'Số: 12/KH-MTTQ-BTT',
    ],
  ])('%s', (_, signature, issuer, number) => checkFindings(signed(signature, issuer, number), { only }));
});
