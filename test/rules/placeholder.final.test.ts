import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';

interface Draft {
  readonly number?: string;
  readonly day?: string;
  readonly basis?: string;
  readonly body?: string;
  readonly signature?: string;
  readonly annex?: string;
}

const plan = ({
  number = 'Số: 12/KH-UBND',
  day = 'ngày 05 tháng 02 năm 2026',
  basis = 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.',
  body = '1. Rà soát.',
  signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình',
  annex = '',
}: Draft) =>
  `ỦY BAN NHÂN DÂN\nXÃ THANH TÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${number}\nThanh Tân, ${day}\n\nKẾ HOẠCH\nRà soát đất đai năm 2026\n\n${basis}\n\nI. NỘI DUNG\n${body}\nCác đơn vị thực hiện./.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\n${signature}\n${annex}`;

/** The words that `placeholder` marks, with their severity. */
function found(draft: Draft, final: boolean): string[] {
  const text = plan(draft);
  return lintText(text, { ...defaultOptions, final })
    .filter(({ rule }) => rule === 'placeholder')
    .map(({ severity, start, end }) => `${severity}: ${text.slice(start, end)}`);
}

const draft: Draft = { number: 'Số: /KH-UBND', day: 'ngày tháng 02 năm 2026' };

describe('a plan reviewed for issue', () => {
  it.each<[Draft, string[]]>([
    [{}, []],
    [draft, ['error: Số: /KH-UBND', 'error: Thanh Tân, ngày tháng 02 năm 2026']],
    [{ number: 'Số:       /KH-UBND' }, ['error: Số:       /KH-UBND']],
    [{ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên' }, ['error: Họ và tên']],
    [{ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Ký, ghi rõ họ tên)' }, ['error: (Ký, ghi rõ họ tên)']],
    [{ signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH' }, ['error: CHỦ TỊCH']],
    [{ body: '1. Giao [tên cơ quan] rà soát.' }, ['error: [tên cơ quan]']],
    [{ body: '1. Giao <tên cơ quan> rà soát.' }, ['error: <tên cơ quan>']],
    [{ body: '1. Giao ………… rà soát trước ngày ____.' }, ['error: …………', 'error: ____']],
    [
      { basis: 'Căn cứ Quyết định số ....../QĐ-UBND ngày 05/01/2026 của UBND tỉnh về đất đai.' },
      ['error: Quyết định số ....../QĐ-UBND ngày 05/01/2026'],
    ],
    [
      { annex: '\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số /KH-UBND ngày tháng 02 năm 2026)\n' },
      ['error: (Kèm theo Kế hoạch số /KH-UBND ngày tháng 02 năm 2026)'],
    ],
  ])('%j: %j', (given, words) => {
    expect(found(given, true)).toEqual(words);
  });

  it.each<Draft>([
    { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nTrần Văn Bình' },
    { signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Ký, đóng dấu)\n\nTrần Văn Bình' },
    { signature: 'CHỦ TỊCH\n\nTRẦN VĂN BÌNH' },
    { signature: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Bình' },
    { body: '1. Tuyên truyền trên báo, đài …; xem [1] và [trang chủ](https://a.vn).' },
    { body: '1. Gửi về <phong@xa.gov.vn>, v.v...' },
  ])('lets through %j', (given) => {
    expect(found(given, true)).toEqual([]);
  });
});

describe('a plan that is not reviewed', () => {
  it('may be a draft: neither blanks that are filled in at issue nor the words of its template are reported', () => {
    const text = { ...draft, body: '1. Giao [tên cơ quan] rà soát.' };
    expect(found({ ...text, signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên' }, false)).toEqual([]);
  });

  it('has no words of its template once it is issued', () => {
    const signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên';
    expect(found({ signature }, false)).toEqual(['error: Họ và tên']);
  });

  it('may be signed with any name, and hold words in brackets', () => {
    const signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A';
    expect(found({ signature, body: '1. Rà soát đất của tỉnh Phú Yên [cũ].' }, false)).toEqual([]);
    expect(found({ signature }, true)).toEqual([]);
  });
});
