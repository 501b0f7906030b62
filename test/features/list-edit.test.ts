import { describe, expect, it } from 'vitest';
import { afterDeletion, listEdit } from '#features/list-edit.ts';
import { LineIndex } from '#features/position.ts';
import { readPlan } from '#model/plan.ts';
import type { ListEditAction } from '#protocol/list-edit.ts';
import { afterEdits } from './check.ts';

/** What an action makes of a text with its cursor at `$0`, or its selection between two; null where the key is no item's. */
function acted(fixture: string, action: ListEditAction): string | null {
  const [before = '', selected = '', after] = fixture.split('$0');
  const text = after === undefined ? before + selected : before + selected + after;
  const lines = new LineIndex(text);
  const end = before.length + (after === undefined ? 0 : selected.length);
  const answer = listEdit(readPlan(text), lines, lines.rangeOf({ start: before.length, end }), action);
  return answer && afterEdits(text, [...answer.edits]);
}

const list = `I. MỤC TIÊU
1. Chung
a) Một;
b) Hai:
- Chi tiết;
c) Ba.
2. Riêng
Thực hiện điểm b và điểm c khoản 1 mục I Kế hoạch này.
II. NHIỆM VỤ
1. Rà soát.
`;
const withCursor = (before: string) => list.replace(before, `$0${before}`);

describe('Tab at a marker', () => {
  it('puts an item below the one above it, and counts on behind it', () =>
    expect(acted(withCursor('b) Hai').replace('điểm b và ', ''), 'indent')).toBe(
      list
        .replace('điểm b và ', '')
        .replace('b) Hai:\n- Chi tiết;\nc)', '- Hai:\n+ Chi tiết;\nb)')
        .replace('điểm c', 'điểm b'),
    ));

  it('goes on with the list that stands there', () =>
    expect(acted('1. A\na) B;\n$02. C\n3. D', 'indent')).toBe('1. A\na) B;\nb) C\n2. D'));

  it('writes the sign before a marker as the list does that it comes to', () => {
    expect(acted('I. X\n1. A\n- a) B;\n$02. C', 'indent')).toBe('I. X\n1. A\n- a) B;\n- b) C');
    expect(acted('I. X\n1. A\n- a) B;\n- $0b) C', 'indent')).toBe('I. X\n1. A\n- a) B;\n- C');
    expect(acted('I. X\n1. A\n- a) B;\n- $0b) C;\n- c) D.\n2. E', 'outdent')).toBe(
      'I. X\n1. A\n- a) B;\n2. C;\n- a) D.\n3. E',
    );
  });

  it('makes no item a part that words number', () => {
    const parts = 'Phần thứ nhất\nMỤC TIÊU\n1. A\n$02. B\nPhần thứ hai\nNHIỆM VỤ\n1. C\n';
    expect(acted(parts, 'outdent')).toBe(parts.replace('$0', ''));
  });

  it('works just behind the marker, and with the whole line selected', () => {
    expect(acted('I. X\n1. A\n2. $0C', 'indent')).toBe('I. X\n1. A\na) C');
    expect(acted('I. X\n1. A\n$02. C$0\n3. D', 'indent')).toBe('I. X\n1. A\na) C\n2. D');
  });

  it.each([
    ['in the text of an item', 'I. X\n1. A\n2. C$0 D'],
    ['in running text', 'I. X\n1. A\n\nKế $0hoạch'],
    ['in the header', 'ỦY BAN NHÂN DÂN$0\nXÃ A'],
    ['in a table', 'I. X\n| 1. A |$0 B |'],
  ])('is a tab %s', (_, fixture) => expect(acted(fixture, 'indent')).toBeNull());

  it('does nothing to the first of a list, nor where no level is left', () => {
    expect(acted('I. X\n$01. A\n2. C', 'indent')).toBe('I. X\n1. A\n2. C');
    expect(acted('I. X\n1. A\n- B\n+ C\n$0+ D', 'indent')).toBe('I. X\n1. A\n- B\n+ C\n+ D');
  });

  it('keeps decomposed letters and line ends of Windows', () =>
    expect(acted('I. X\r\n1. A\r\n$02. Đ\r\n3. E\r\n'.normalize('NFD'), 'indent')).toBe(
      'I. X\r\n1. A\r\na) Đ\r\n2. E\r\n'.normalize('NFD'),
    ));
});

describe('Shift+Tab at a marker', () => {
  it('moves nothing that the plan refers to, nor what would come below another', () =>
    expect(acted(withCursor('b) Hai'), 'outdent')).toBe(list));

  it('puts an item behind the one that holds it, and counts on behind both', () =>
    expect(acted(withCursor('b) Hai').replace('điểm b và điểm c', 'điểm a'), 'outdent')).toBe(
      list
        .replace('điểm b và điểm c', 'điểm a')
        .replace('b) Hai:\n- Chi tiết;\nc) Ba', '2. Hai:\na) Chi tiết;\nb) Ba')
        .replace('2. Riêng', '3. Riêng'),
    ));

  it('undoes Tab', () => {
    const text = 'I. X\n1. A\n2. B\na) C\n- E\n3. D\n';
    const down = acted(text.replace('2.', '$02.'), 'indent')!;
    expect(down).toBe('I. X\n1. A\na) B\n- C\n+ E\n2. D\n');
    expect(acted(down.replace('a)', '$0a)'), 'outdent')).toBe(text);
  });

  it('does nothing to a section', () => expect(acted('$0I. X\n1. A', 'outdent')).toBe('I. X\n1. A'));
});

describe('Alt+Up and Alt+Down', () => {
  const moved = list
    .replace('a) Một;\nb) Hai:\n- Chi tiết;\n', 'a) Hai:\n- Chi tiết;\nb) Một;\n')
    .replace('điểm b', 'điểm a');

  it('move an item with all below it; marks stay, references follow', () => {
    expect(acted(withCursor('Hai:'), 'moveUp')).toBe(moved);
    expect(acted(withCursor('Một;'), 'moveDown')).toBe(moved);
  });

  it('keep the full stop at the end of the list', () =>
    expect(acted('I. X\n1. A\n- B;\n- $0C.', 'moveUp')).toBe('I. X\n1. A\n- C;\n- B.'));

  it('keep the marks at their places in a list that is not right, too', () =>
    expect(acted('I. X\n1. A\n$03. B\n4. C\n', 'moveDown')).toBe('I. X\n1. A\n3. C\n4. B\n'));

  it('keep the end of the plan at its end', () =>
    expect(acted('I. X\n1. A\n2. B.\n3. $0C./.', 'moveUp')).toBe('I. X\n1. A\n2. C.\n3. B./.'));

  it('move sections, with the references into them', () =>
    expect(acted('$0I. A\n1. B\nII. C\n1. D\nTheo khoản 1 mục I Kế hoạch này.\n', 'moveDown')).toBe(
      'I. C\n1. D\nTheo khoản 1 mục II Kế hoạch này.\nII. A\n1. B\n',
    ));

  it('undo each other', () => {
    const up = acted(withCursor('c) Ba'), 'moveUp')!;
    expect(acted(up.replace('b) Ba', '$0b) Ba'), 'moveDown')).toBe(list);
  });

  it('do nothing at the ends of a list, and are the keys of the editor elsewhere', () => {
    expect(acted(withCursor('a) Một'), 'moveUp')).toBe(list);
    expect(acted(withCursor('Thực hiện'), 'moveUp')).toBeNull();
    expect(acted('I. X\n1. A\n$0- B\n- C$0', 'moveUp')).toBeNull();
  });

  it('says how many lines the item has moved', () => {
    const lines = new LineIndex(list);
    const at = lines.positionAt(list.indexOf('Một'));
    expect(listEdit(readPlan(list), lines, { start: at, end: at }, 'moveDown')?.lines).toBe(2);
  });
});

describe('an item deleted from a list', () => {
  const deleted = (text: string, removed: string) => {
    const offset = text.indexOf(removed);
    const now = text.slice(0, offset) + text.slice(offset + removed.length);
    const lines = new LineIndex(now);
    const edits = afterDeletion(readPlan(now), offset, removed);
    return afterEdits(
      now,
      edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text })),
    );
  };

  it('changes nothing in a plan that takes long to read', () => {
    const long = `I. A\n1. B\na) C;\nb) D;\nc) E.\n2. ${'Rà soát. '.repeat(120_000)}\n`;
    expect(deleted(long, 'b) D;\n')).toBe(long.replace('b) D;\n', ''));
  });

  it('makes those behind it count less, with the references to them', () =>
    expect(deleted(list.replace('điểm b và ', ''), 'b) Hai:\n- Chi tiết;\n')).toBe(
      list.replace('điểm b và ', '').replace('b) Hai:\n- Chi tiết;\nc)', 'b)').replace('điểm c', 'điểm b'),
    ));

  it('counts nothing where the plan refers to what is gone: the words would mean another', () =>
    expect(deleted(list, 'b) Hai:\n- Chi tiết;\n')).toBe(list.replace('b) Hai:\n- Chi tiết;\n', '')));

  it('counts more than one', () =>
    expect(deleted('I. X\n1. A\n2. B\n3. C\n4. D', '1. A\n2. B\n')).toBe('I. X\n1. C\n2. D'));

  it.each([
    ['a list that was not right', 'I. X\n1. A\n3. B\n4. C', '3. B\n'],
    ['a part of an item', 'I. X\n1. A\nb\n2. B\n3. C', '1. A\n'],
    ['the last of a list', 'I. X\n1. A\n2. B\n', '2. B\n'],
    ['running text', 'I. X\n1. A\n\nB\n2. C\n', 'B\n'],
  ])('changes nothing for %s', (_, text, removed) =>
    expect(deleted(text, removed)).toBe(text.replace(removed, '')),
  );
});
