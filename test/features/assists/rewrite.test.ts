import { describe, expect, it } from 'vitest';
import { checkAssist, titlesAt } from './check.ts';

const table = `II. NỘI DUNG
| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện | Sản phẩm |
|---|---|---|---|---|
| 1 | Rà soát thủ tục | Sở Nội vụ | Quý I năm 2026 | Báo cáo |
| 2 | Công bố thủ tục | Sở Tư pháp | Quý II năm 2026 | |
`;
const lines = `II. NỘI DUNG
1. Rà soát thủ tục
- Cơ quan chủ trì: Sở Nội vụ;
- Thời gian thực hiện: Quý I năm 2026;
- Sản phẩm: Báo cáo.
2. Công bố thủ tục
- Cơ quan chủ trì: Sở Tư pháp;
- Thời gian thực hiện: Quý II năm 2026.
`;

describe('tasks with lines of fields', () => {
  it('become a table', () =>
    checkAssist(lines.replace('1. Rà', '1. $0Rà'), 'Chuyển các nhiệm vụ thành bảng', table));

  it('come back from one', () =>
    checkAssist(table.replace('| 1 |', '| 1$0 |'), 'Chuyển bảng thành các nhiệm vụ có dòng riêng', lines));

  it('stay where a table would lose something', () => {
    const more = lines.replace('1. Rà', '1. $0Rà').replace('Sở Nội vụ;', 'Sở Nội vụ;\n+ Phòng Cải cách;');
    expect(titlesAt(more)).not.toContain('Chuyển các nhiệm vụ thành bảng');
    const at = lines.replace('1. Rà', '1. $0Rà');
    for (const changed of [
      at.replace('- Sản phẩm', '// ghi chú\n- Sản phẩm'),
      at.replace('Báo cáo.', 'Báo cáo | biểu.'),
      at.replace('- Thời gian thực hiện: Quý II năm 2026.', '- Mở lớp.'),
      at.replace('Sở Tư pháp;\n- Thời gian thực hiện: Quý II năm 2026.', 'Sở Tư pháp.'), // a blank cell asks for a day
      `${at}III. KHÁC\n1. Theo khoản 1 mục II Kế hoạch này.\n`,
    ])
      expect(titlesAt(changed), changed).not.toContain('Chuyển các nhiệm vụ thành bảng');
    for (const changed of [
      table.replace('| 2 |', '| 2$0 |').replace('| Sản phẩm |', '| Cột lạ |'),
      table.replace('| 2 |', '| II$0 | Nhóm hai | | | |\n| 2 |'), // what stands above it has no group
      table.replace('| 2 |', '| 2$0 |').replace('Báo cáo', 'Báo cáo<br>Biểu'),
    ])
      expect(titlesAt(changed), changed).not.toContain('Chuyển bảng thành các nhiệm vụ có dòng riêng');
  });

  it('keep the groups of a table as headings, and its place in the plan', () => {
    checkAssist(
      table
        .replace('| 1 |', '| I$0 | Cơ chế | | | |\n| 1 |')
        .replace('| 2 |', '| II | Niêm yết | | | |\n| 1 |'),
      'Chuyển bảng thành các nhiệm vụ có dòng riêng',
      lines.replace('1. Rà', '1. Cơ chế\na) Rà').replace('2. Công', '2. Niêm yết\na) Công'),
    );
    checkAssist(
      table.replace('NỘI DUNG\n', 'NỘI DUNG\n1. Các việc\n').replace('| 1 |', '| 1$0 |'),
      'Chuyển bảng thành các nhiệm vụ có dòng riêng',
      lines.replace('1. Rà', '1. Các việc\na) Rà').replace('2. Công', 'b) Công'),
    );
  });

  it('keep line ends, and letters that stand apart from their marks', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const at = lines.replace('1. Rà', '1. $0Rà');
    checkAssist(crlf(at), 'Chuyển các nhiệm vụ thành bảng', crlf(table));
    checkAssist(
      crlf(table.replace('| 1 |', '| 1$0 |')),
      'Chuyển bảng thành các nhiệm vụ có dòng riêng',
      crlf(lines),
    );
    const apart = at.normalize('NFD');
    checkAssist(
      apart,
      'Chuyển các nhiệm vụ thành bảng',
      table.normalize('NFD').replace('Nội dung nhiệm vụ'.normalize('NFD'), 'Nội dung nhiệm vụ'),
    );
  });
});

describe('a list', () => {
  it('becomes a sentence, and one becomes a list', () => {
    checkAssist(
      'I. A\n1. Nội $0dung:\na) Rà soát;\nb) Công bố.\n2. B',
      'Gộp danh sách thành một câu',
      'I. A\n1. Nội dung: rà soát; công bố.\n2. B',
    );
    checkAssist(
      'I. A\n1. Nội $0dung: rà soát; công bố; niêm yết.\n2. B',
      'Tách câu thành danh sách 3 ý',
      'I. A\n1. Nội dung:\na) Rà soát;\nb) Công bố;\nc) Niêm yết.\n2. B',
    );
  });

  it('keeps the capitals of names, and line ends', () =>
    checkAssist(
      'I. A\r\n1. Nơi $0học:\r\n- Hà Nội;\r\n- Tại trụ sở;\r\n- TTHC công.\r\n2. B',
      'Gộp danh sách thành một câu',
      'I. A\r\n1. Nơi học: Hà Nội; tại trụ sở; TTHC công.\r\n2. B',
    ));

  it('stays where a member is more than a phrase', () => {
    for (const source of [
      'I. A\n1. Nội $0dung:\na) Rà soát. Báo cáo;\nb) Công bố.\n2. B',
      'I. A\n1. Nội $0dung:\na) Rà soát: một, hai;\nb) Công bố.\n2. B',
      'I. A\n1. Nội $0dung:\n- rà soát;\n- công bố;\n- ',
      'I. A\n1. Nội $0dung: “rà soát; công bố; niêm yết”.\n2. B',
      'I. A\n1. Nội $0dung: mở lớp (đợt 1; đợt 2); công bố; niêm yết.\n2. B',
      'I. A\n1. Nội $0dung: rà soát; công bố; niêm yết. Báo cáo sau.\n2. B',
    ])
      expect(
        titlesAt(source).filter((title) => /danh sách/.test(title)),
        source,
      ).toEqual([]);
  });

  it('stays where something refers to a member', () =>
    expect(
      titlesAt('I. A\n1. Nội $0dung:\na) Rà soát;\nb) Công bố.\n2. Theo điểm b khoản 1 mục I Kế hoạch này.'),
    ).not.toContain('Gộp danh sách thành một câu'));
});

describe('an item', () => {
  it('is split at the mark nearest to the cursor, and those behind it count on, with the references to them', () =>
    checkAssist(
      'I. A\n1. B\na) Rà soát thủ tục; $0công bố thủ tục;\nb) Báo cáo.\n2. Theo điểm b khoản 1 mục I Kế hoạch này.',
      'Tách thành hai mục trước “công bố thủ tục;…”',
      'I. A\n1. B\na) Rà soát thủ tục;\nb) Công bố thủ tục;\nc) Báo cáo.\n2. Theo điểm c khoản 1 mục I Kế hoạch này.',
    ));
});

describe('a task', () => {
  const task = (name: string, lead: string, time: string) =>
    `${name}\n- Cơ quan chủ trì: ${lead};\n- Thời gian thực hiện: ${time}.`;
  const plan = (...tasks: string[]) =>
    ['II. NHIỆM VỤ', ...tasks, 'III. KHÁC', '1. Theo khoản 2 mục II Kế hoạch này.', ''].join('\n');
  const next = (number: number) => task(`${number}. Công bố`, 'Sở Nội vụ', 'Quý III năm 2026');

  it('with two leads is split into two, and those behind it count on, with the references to them', () =>
    checkAssist(
      plan(task('1. $0Rà soát', 'Sở Nội vụ, Sở Tư pháp', 'Quý I năm 2026'), next(2)),
      'Tách thành hai nhiệm vụ, mỗi cơ quan chủ trì một',
      plan(
        task('1. Rà soát', 'Sở Nội vụ', 'Quý I năm 2026'),
        task('2. Rà soát', 'Sở Tư pháp', 'Quý I năm 2026'),
        next(3),
      ).replace('khoản 2', 'khoản 3'),
    ));

  it('with two deadlines, or two things to be done, is split so, too', () => {
    checkAssist(
      plan(task('1. $0Rà soát', 'Sở Nội vụ', 'Quý I năm 2026; quý II năm 2026'), '', next(2)).replaceAll(
        '\n',
        '\r\n',
      ),
      'Tách thành hai nhiệm vụ, mỗi thời hạn một',
      plan(
        task('1. Rà soát', 'Sở Nội vụ', 'Quý I năm 2026'),
        '',
        task('2. Rà soát', 'Sở Nội vụ', 'Quý II năm 2026'),
        '',
        next(3),
      )
        .replace('khoản 2', 'khoản 3')
        .replaceAll('\n', '\r\n'),
    );
    checkAssist(
      plan(task('1. $0Rà soát thủ tục; niêm yết thủ tục', 'Sở Nội vụ', 'Quý I năm 2026'), next(2)).normalize(
        'NFD',
      ),
      'Tách thành hai nhiệm vụ, mỗi việc một',
      plan(
        task('1. Rà soát thủ tục', 'Sở Nội vụ', 'Quý I năm 2026'),
        task('2. Niêm yết thủ tục', 'Sở Nội vụ', 'Quý I năm 2026'),
        next(3),
      )
        .replace('khoản 2', 'khoản 3')
        .normalize('NFD'),
    );
  });

  it('stays where it is not certain that it is two', () => {
    for (const source of [
      plan(task('1. $0Rà soát', 'Sở Nội vụ phối hợp Sở Tư pháp', 'Quý I năm 2026'), next(2)),
      plan(task('1. $0Rà soát (đợt 1; đợt 2)', 'Sở Nội vụ', 'Quý I năm 2026'), next(2)),
      plan(task('1. $0Rà soát', 'Sở Nội vụ', 'Quý I năm 2026'), next(2)),
      plan(
        task('1. $0Rà soát', 'Sở Nội vụ, Sở Tư pháp', 'Quý I năm 2026').replace(';', ';\n+ Phòng Cải cách;'),
        next(2),
      ),
    ])
      expect(
        titlesAt(source).filter((title) => title.startsWith('Tách thành hai nhiệm vụ')),
        source,
      ).toEqual([]);
  });
});

describe('an abbreviation', () => {
  const plan = `I. A
1. Rà soát thủ tục hành chính (sau đây viết tắt là TTHC).
2. Công bố TTHC tại trụ sở.
`;
  it('is written out at one place', () =>
    checkAssist(
      plan.replace('bố TTHC', 'bố TT$0HC'),
      'Viết đầy đủ “TTHC” ở đây',
      plan.replace('bố TTHC', 'bố thủ tục hành chính'),
    ));

  it('is written out where everybody knows it for one thing', () => {
    checkAssist(
      'I. A\n1. Công bố TT$0HC.\n',
      'Viết đầy đủ “TTHC” ở đây',
      'I. A\n1. Công bố thủ tục hành chính.\n',
    );
  });

  it('is introduced for the words that are selected', () =>
    checkAssist(
      'I. A\n1. Mở $0tổ công nghệ số cộng đồng$0.\n2. Họp tổ công nghệ số cộng đồng.\n',
      'Đặt chữ viết tắt “TCNSCĐ” cho “tổ công nghệ số cộng đồng” (1 chỗ sau)',
      'I. A\n1. Mở tổ công nghệ số cộng đồng (sau đây viết tắt là TCNSCĐ).\n2. Họp TCNSCĐ.\n',
    ));
});

describe('a citation', () => {
  const plan = `KẾ HOẠCH
Rà soát

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.

I. A
1. Theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.
`;
  it('is cut to type and number where it stands in full before, and written out again', () => {
    const short = plan.replace(/(1\. Theo Nghị định số 61\/2018\/NĐ-CP).*/, '$1.');
    checkAssist(
      plan.replace('Theo Nghị định số 61', 'Theo Nghị định số 6$01'),
      'Viết ngắn: “Nghị định số 61/2018/NĐ-CP”',
      short,
    );
    checkAssist(short.replace('Theo Nghị định số 61', 'Theo Nghị định số 6$01'), 'Viện dẫn đầy đủ', plan);
  });
});

describe('recipients', () => {
  it('are sorted by level, the filed copy last', () =>
    checkAssist(
      `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 36/KH-UBND

KẾ HOẠCH
A

I. B
1. C.

Nơi $0nhận:
- UBND các xã, phường;
- Sở Nội vụ;
- Bộ Nội vụ;
- Lưu: VT.
`,
      'Sắp xếp nơi nhận: cấp trên, cùng cấp, cấp dưới, lưu',
      `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 36/KH-UBND

KẾ HOẠCH
A

I. B
1. C.

Nơi nhận:
- Bộ Nội vụ;
- Sở Nội vụ;
- UBND các xã, phường;
- Lưu: VT.
`,
    ));
});
