import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '#features/completion.ts';
import { readPlan } from '#model/plan.ts';
import { planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { completed, provincial } from './check.ts';

const paragraph =
  'Tiếp tục nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về ý nghĩa, mục tiêu của công tác cải cách hành chính; gắn với việc đổi mới phương thức làm việc, sử dụng có hiệu quả nguồn lực được giao, khắc phục những hạn chế do nguyên nhân chủ quan; thường xuyên kiểm tra, báo cáo kết quả thực hiện theo đúng thời gian quy định.';

/** The offsets in `paragraph` at which somebody who types it is offered anything, as the words before them. */
function disturbed(before: string, after: string): string[] {
  const found: string[] = [];
  for (let end = 1; end <= paragraph.length; end++) {
    const typed = paragraph.slice(0, end);
    if (completed(`${before}${typed}$0${after}`).items.length > 0) found.push(typed);
  }
  return found;
}

describe('somebody who types a sentence', () => {
  it('is not disturbed in a paragraph of the preamble, a clause, a point, a dash, a duty or the closing', () => {
    expect(disturbed('KẾ HOẠCH\nThử\n\n', '\n')).toEqual([]);
    expect(disturbed('I. MỤC ĐÍCH\n1. ', '\n2. B')).toEqual([]);
    expect(disturbed('I. MỤC ĐÍCH\n1. A\na) ', '\nb) B')).toEqual([]);
    expect(disturbed('II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- ', '\n- B')).toEqual([]);
    expect(disturbed('I. A\n1. B\n\nTrên đây là Kế hoạch. ', '\n')).toEqual([]);
  });
  it('is disturbed in a task only while a word may be a label', () => {
    const all = disturbed(provincial('').trimEnd().concat('\n'), '\n');
    expect(all).not.toEqual([]);
    expect(all.filter((typed) => typed.length >= 3)).toEqual([]);
  });
  it('is not disturbed in the header, the subject or the signature', () => {
    expect(completed('ỦY BAN NHÂN DÂN\nTỈNH QUẢNG T$0\n\nKẾ HOẠCH\nThử\n\nI. A').items).toEqual([]);
    expect(completed('KẾ HOẠCH\nCải cách hành ch$0\n\nI. A').items).toEqual([]);
    expect(completed('I. A\n1. B\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn A$0').items).toEqual([]);
  });
});

describe('for any text', () => {
  it('completion is total, stays on the line, holds the cursor and is short', () => {
    fc.assert(
      fc.property(planLikeText, fc.nat(), (text, seed) => {
        const offset = text.length === 0 ? 0 : seed % (text.length + 1);
        const items = completionsAt(readPlan(text), offset, { today: '2026-03-10' });
        expect(items.length).toBeLessThanOrEqual(50);
        for (const { replace, insert, filterText, kind } of items) {
          const inLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
          if (!inLineEnd) expect(replace.start <= offset && offset <= replace.end).toBe(true);
          expect(text.slice(replace.start, replace.end)).not.toMatch(/[\r\n]/);
          if (kind !== 'snippet') expect(insert).not.toMatch(/[\r\n]/);
          expect(filterText).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
  it('completion does not choke on a line that has no end', () => {
    for (const piece of [
      'Sở Nội vụ, ',
      '((',
      'Giao ',
      '1/KH-UBND ',
      'Luật ',
      'Quý II, ',
      'a) ',
      '// ',
      ': ',
    ]) {
      const line = piece.repeat(50_000 / piece.length);
      for (const label of ['', 'Cơ quan chủ trì: ', 'Thời gian thực hiện: ', 'Căn cứ ', '// ']) {
        const plan = readPlan(`I. A\n1. B\na) ${label}${line}`);
        expect(completionsAt(plan, plan.text.length, { today: '2026-03-10' }).length).toBeLessThanOrEqual(50);
      }
    }
  });
});
