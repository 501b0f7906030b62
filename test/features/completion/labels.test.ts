import { describe, expect, it } from 'vitest';
import { completed, provincial } from './check.ts';

const task = (lines: string) => completed(provincial(lines));

describe('labels of fields', () => {
  it('are those that the task lacks first, in the order of the table', () => {
    const { inserts } = task('a) Cơ quan chủ trì: Sở Nội vụ;\nb) $0');
    expect(inserts.slice(0, 3)).toEqual(['Cơ quan phối hợp: ', 'Thời gian thực hiện: ', 'Sản phẩm: ']);
    expect(inserts.at(-1)).toBe('Cơ quan chủ trì: ');
  });
  it('are found by their first letters, without diacritics, by initials and by a later word', () => {
    expect(task('a) th$0').inserts[0]).toBe('Thời gian thực hiện: ');
    expect(task('a) co quan$0').inserts.slice(0, 2)).toEqual(['Cơ quan chủ trì: ', 'Cơ quan phối hợp: ']);
    expect(task('a) cqct$0').inserts[0]).toBe('Cơ quan chủ trì: ');
    expect(task('a) chủ trì$0').inserts[0]).toBe('Cơ quan chủ trì: ');
  });
  it('are written as the plan writes them', () => {
    const other = provincial('a) $0')
      .replaceAll('Cơ quan', 'Đơn vị')
      .replace('Thời gian thực hiện', 'Thời hạn hoàn thành');
    expect(completed(other).inserts.slice(0, 3)).toEqual([
      'Đơn vị chủ trì: ',
      'Đơn vị phối hợp: ',
      'Thời hạn hoàn thành: ',
    ]);
  });
  it('replace a label that is already there', () => {
    const { accepted } = task('a) Cơ quan ch$0ủ trì thực hiện: Sở Nội vụ;');
    expect(accepted('Cơ quan chủ trì: ')).toMatch(/\na\) Cơ quan chủ trì: \$0Sở Nội vụ;$/);
  });
  it('come behind dashes and on bare lines', () => {
    expect(task('- $0').inserts[0]).toBe('Cơ quan chủ trì: ');
    expect(task('Cơ q$0').inserts[0]).toBe('Cơ quan chủ trì: ');
    expect(task('co q$0').inserts[0]).toBe('Cơ quan chủ trì: ');
  });
  it('come on an empty line where the fields of tasks are bare lines', () => {
    const bare =
      'I. NỘI DUNG\n1. Một\nCơ quan chủ trì: Sở Nội vụ.\nSản phẩm: Báo cáo.\n2. Hai\nCơ quan chủ trì: Sở Tư pháp.\n$0';
    expect(completed(bare).inserts).toContain('Sản phẩm: ');
  });
  it('do not come where no task is', () => {
    expect(completed('I. MỤC ĐÍCH\n1. Một\na) c$0').inserts).toEqual([]);
    expect(task('a) Thực hiện cá$0').inserts).toEqual([]);
    expect(task('a) Xây dựng kế hoạch, thời gian$0').inserts).toEqual([]);
  });
  it('come for the first task of a section of tasks, too', () => {
    expect(completed('I. NỘI DUNG, NHIỆM VỤ\n1. Một\na) $0').inserts.slice(0, 2)).toEqual([
      'Cơ quan chủ trì: ',
      'Cơ quan phối hợp: ',
    ]);
    expect(completed('I. NỘI DUNG, NHIỆM VỤ\n1. Một\na) C$0').inserts).toEqual([]);
    expect(completed('I. NỘI DUNG, NHIỆM VỤ\n1. Một\na) Cơ$0').inserts[0]).toBe('Cơ quan chủ trì: ');
  });
});
