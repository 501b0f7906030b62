import { describe, expect, it } from 'vitest';
import { onTypeEdits } from '#features/on-type.ts';
import { readPlan } from '#model/plan.ts';
import { checkOnType } from './check.ts';

describe('Enter', () => {
  it.each([
    ['1. Mục đích\na) Nâng cao nhận thức;\n$0', 'b) '],
    ['1. A\na) B;\nb) C;\nc) D;\nd) E;\n$0', 'đ) '],
    ['1. A\na) B;\nb) C;\nc) D;\nd) E;\nđ) G;\ne) H;\n$0', 'g) '],
    ['I. A\n1. B;\n$0', '2. '],
    ['I. A\n1.1. B;\n1.2. C;\n$0', '1.3. '],
    ['I. A\n1. B\n- C;\n$0', '- '],
    ['I. A\n1. B\n- C;\n+ D;\n$0', '+ '],
    ['I. A\n(1) B;\n(2) C;\n$0', '(3) '],
  ])('goes on with a list that a semicolon leaves open: %j', (fixture, marker) =>
    checkOnType(fixture, fixture.replace('$0', marker)),
  );

  it.each([
    [
      'I. A\n1. Rà soát thủ tục\n- Cơ quan chủ trì: Sở Nội vụ;\n- Thời gian: Quý I năm 2026;\n- Sản phẩm: Báo cáo.\n$0',
      '2. ',
    ],
    [
      'I. A\n1. B\na) Rà soát\n- Chủ trì: Sở Nội vụ;\n- Thời hạn: Quý I năm 2026.\nb) Công bố\n- Chủ trì: Sở Tư pháp;\n- Thời hạn: Quý II năm 2026.\n$0',
      'c) ',
    ],
  ])('goes on with the tasks below the fields of one: %j', (fixture, marker) =>
    checkOnType(fixture, fixture.replace('$0', marker)),
  );

  it.each([
    ['I. A\n1. Rà soát.\n$0', '2. '],
    ['I. A\n1. B\na) C;\nb) D.\n$0', '2. '],
    ['I. A\n1. B\n- C.\n$0', '- '],
  ])('goes on behind the first of a list, since a list has two: %j', (fixture, marker) =>
    checkOnType(fixture, fixture.replace('$0', marker)),
  );

  it.each([
    ['behind a second sentence', 'I. A\n1. Rà soát.\n2. Công bố.\n$0'],
    ['behind a last member in a second item', 'I. A\n1. B\na) C;\nb) D.\n2. E\na) G;\nb) H.\n$0'],
    ['behind a single member like the one above', 'I. A\n1. B\n- C.\n2. D\n- E.\n$0'],
    ['in an annex', 'I. A\n1. B.\nPHỤ LỤC\nDanh mục nhiệm vụ\n1. Rà soát.\n$0'],
    ['behind a heading', 'I. MỤC ĐÍCH\n$0'],
    ['behind a legal basis', 'Căn cứ Luật Thanh tra ngày 14 tháng 11 năm 2022;\n$0'],
    ['behind running text', 'Kế hoạch gồm:\n$0'],
    ['behind a blank line', 'I. A\n1. B;\n\n$0'],
    ['behind the last letter', 'I. A\n1. B\ny) C;\n$0'],
    ['within a line', 'I. A\n1. B;\n$0C'],
    ['behind the last recipient', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n$0'],
  ])('leaves the line empty %s', (_, fixture) => checkOnType(fixture, fixture.replace('$0', '')));

  it('opens a list behind a colon, as the member before does', () =>
    checkOnType('I. A\n1. B:\na) C;\nb) D.\n2. E:\n$0', 'I. A\n1. B:\na) C;\nb) D.\n2. E:\na) '));

  it('takes away a marker that nothing was written behind, and keeps the line end that was typed', () => {
    checkOnType('I. A\n1. B;\n2. \n$0', 'I. A\n1. B;\n\n');
    checkOnType('I. A\n1. B\n- C;\n- \n$0\n2. D', 'I. A\n1. B\n- C;\n\n\n2. D');
  });

  it('takes it away with the next word where the answer to Enter came too late', () =>
    checkOnType('I. A\n1. B\na) C;\nb) \nII. $0', 'I. A\n1. B\na) C;\n\nII. '));

  it('looks a few lines back for what answers that came too late have left', () => {
    checkOnType('I. A\n1. B\na) C;\nb) \nII. D\n$0', 'I. A\n1. B\na) C;\n\nII. D\n');
    checkOnType('I. A\n1. B\na) C;\nb) b) D;\nc) E.\n$0', 'I. A\n1. B\na) C;\nb) D;\nc) E.\n');
  });

  it('takes away a marker that an answer which came too late has left', () => {
    checkOnType('I. A\n1. B;\n2. \nNội dung $0', 'I. A\n1. B;\n\nNội dung ');
    checkOnType('I. A\n1. B;\n3. \nNội dung $0', 'I. A\n1. B;\n3. \nNội dung ');
  });

  it('keeps a marker that stands alone without the space that Enter puts', () =>
    checkOnType('I. A\n1. B;\nII.\n$0', 'I. A\n1. B;\nII.\n'));

  it('replaces the white space that an editor puts before', () => {
    const plan = readPlan('I. A\n1. B;\n\t');
    expect(onTypeEdits(plan, plan.text.length, '\n')).toEqual([
      { start: plan.text.length - 1, end: plan.text.length, text: '2. ' },
    ]);
  });

  it('knows line ends of Windows and decomposed letters', () => {
    checkOnType('1. A\r\nd) Rà soát;\r\n$0', '1. A\r\nd) Rà soát;\r\nđ) ');
    const plan = readPlan('1. A\nd) Rà soát;\n'.normalize('NFD'));
    expect(onTypeEdits(plan, plan.text.length, '\n').map(({ text }) => text)).toEqual(['đ) ']);
  });
});

describe('a marker that Enter has put', () => {
  const list = 'I. A\n1. B\na) C;\n';
  it.each([
    ['the same marker', 'b) b) $0', 'b) '],
    ['another letter', 'b) c) $0', 'c) '],
    ['a clause', 'b) 2. $0', '2. '],
    ['a section', 'b) II. $0', 'II. '],
    ['a dash', 'b) - $0', '- '],
    ['a comment', 'b) // ghi $0', '// ghi '],
    ['a row of a table', 'b) | STT $0', '| STT '],
    ['the recipients', 'b) Nơi nhận:$0', 'Nơi nhận:'],
    ['the closing', 'b) Trên đây là Kế hoạch $0', 'Trên đây là Kế hoạch '],
    ['the signature', 'b) TM. ỦY BAN $0', 'TM. ỦY BAN '],
    ['an annex', 'b) PHỤ LỤC $0', 'PHỤ LỤC '],
  ])('gives way to %s', (_, line, expected) => checkOnType(list + line, list + expected));

  it('gives way when the line ends, too', () => checkOnType(`${list}b) Nơi nhận:\n$0`, `${list}Nơi nhận:\n`));

  it.each([
    ['a member of the list', 'b) Nâng cao $0'],
    ['a number that is no marker', 'b) 30 thủ tục $0'],
    ['a marker of another list', '- a) C $0'],
  ])('stays before %s', (_, line) => checkOnType(list + line, list + line.replace('$0', '')));
});

describe('a new member of a list', () => {
  it('makes those behind it count on, with the references to them', () =>
    checkOnType(
      `I. A
1. B
a) C;
b) Mới $0
b) D;
c) E.
2. Thực hiện điểm b và điểm c khoản 1 mục I Kế hoạch này.`,
      `I. A
1. B
a) C;
b) Mới
c) D;
d) E.
2. Thực hiện điểm c và điểm d khoản 1 mục I Kế hoạch này.`.replace('Mới', 'Mới '),
    ));

  it('moves the sub-clauses of those behind it', () =>
    checkOnType('I. A\n1. B\n2. Mới $0\n2. C\n2.1. D\n2.2. E', 'I. A\n1. B\n2. Mới \n3. C\n3.1. D\n3.2. E'));

  it.each([
    ['was not right before', 'I. A\n1. B\n2. Mới $0\n2. C\n4. D'],
    ['has its number twice elsewhere', 'I. A\n1. B\n1. Mới $0\n3. C'],
    ['ends with it', 'I. A\n1. B\n2. Mới $0'],
    ['has no word of it yet', 'I. A\n1. B\n2. $0\n2. C'],
    ['has it changed in its middle', 'I. A\n1. B\n2. Nguồn $0kinh phí\n2. C'],
    ['has had it for long', `I. A\n1. B\n2. ${'Nguồn kinh phí '.repeat(5)}$0\n2. C`],
  ])('moves nothing where the list %s', (_, fixture) => checkOnType(fixture, fixture.replace('$0', '')));
});
