import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { checkOutline, symbolsOf } from './check.ts';

describe('the outline', () => {
  it('has the title with its subject, and as siblings the sections, recipients and signature', () => {
    checkOutline(
      `ỦY BAN NHÂN DÂN\nTỈNH A\nSố: 58/KH-UBND\nA, ngày 27 tháng 02 năm 2026

KẾ HOẠCH
Chuyển đổi số tỉnh A
năm 2026

I. MỤC ĐÍCH
1. Mục đích: **Nâng cao** chất lượng;

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A`,
      `
Module Chuyển đổi số tỉnh A năm 2026 — 58/KH-UBND
Namespace I. MỤC ĐÍCH
  Class 1. Mục đích: Nâng cao chất lượng
Array Nơi nhận
Constant TM. ỦY BAN NHÂN DÂN — Nguyễn Văn A`,
    );
  });

  it('has a decision by its articles, and blank forms', () => {
    checkOutline(
      `Số: 412/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n
Điều 1. Ban hành.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nKẾ HOẠCH\nKiểm kê\n
I. A\n\nPHỤ LỤC\nBIỂU MẪU\n\nMẫu số 01\n1. Họ tên: ……`,
      `
Module QUYẾT ĐỊNH — Về việc ban hành Kế hoạch
  Class Điều 1. Ban hành.
Module Kiểm kê — 412/QĐ-UBND
Namespace I. A
Module PHỤ LỤC — BIỂU MẪU
Module Mẫu số 01
  Class 1. Họ tên: ……`,
    );
  });

  it('gives a task its lead and deadline, and its fields as properties', () => {
    checkOutline(
      `KẾ HOẠCH\nA\n
II. NHIỆM VỤ
1. Rà soát thủ tục
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Quý II/2026.
2. Công khai
- Đơn vị chủ trì: Sở Tư pháp; Đơn vị phối hợp: Sở Tài chính;
- Sản phẩm:
+ Báo cáo;
+ Kế hoạch.`,
      `
Module A
Namespace II. NHIỆM VỤ
  Function 1. Rà soát thủ tục — Sở Nội vụ · Quý II/2026
    Property a) Cơ quan chủ trì — Sở Nội vụ
    Property b) Thời gian — Quý II/2026
  Function 2. Công khai — Sở Tư pháp
    Property Đơn vị chủ trì — Sở Tư pháp
    Property Đơn vị phối hợp — Sở Tài chính
    Property Sản phẩm — Báo cáo; Kế hoạch`,
    );
  });

  it('leaves dashes of plain prose out, but not those that head others', () => {
    checkOutline(
      'I. A\n1. B\n- Prose;\n- Heading:\n+ One;\n+ Two.\na) Cited.',
      `
Namespace I. A
  Class 1. B
    Object Heading
    Object a) Cited.`,
    );
  });

  it('shows the rows of a task table as tasks', () => {
    checkOutline(
      `PHỤ LỤC I
DANH MỤC NHIỆM VỤ
| STT | Nội dung | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| I | Nhóm | | |
| 1 | Rà soát | Sở Nội vụ | Quý II |
| 2 | | Sở Tư pháp | Quý III |`,
      `
Module PHỤ LỤC I — DANH MỤC NHIỆM VỤ
  Function 1. Rà soát — Sở Nội vụ · Quý II
  Function 2. Sở Tư pháp; Quý III — Sở Tư pháp · Quý III`,
    );
  });

  it('takes the heading of a part from the next line, and cuts long names between words', () => {
    checkOutline(
      `PHẦN I\nMỤC TIÊU\nI. ${'rất dài '.repeat(20)}`,
      `
Namespace PHẦN I MỤC TIÊU
  Namespace I. rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất…`,
    );
  });

  it('is empty for an empty text', () => {
    checkOutline('', '');
  });

  it('nests ranges within ranges and gives every symbol a name, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(planLikeText, anyText), (text) => {
        const visit = (symbols: readonly DocumentSymbol[], within: Range | undefined) => {
          for (const { name, range, selectionRange, children } of symbols) {
            expect(name.trim()).not.toBe('');
            expect(contains(range, selectionRange)).toBe(true);
            if (within) expect(contains(within, range)).toBe(true);
            visit(children ?? [], range);
          }
        };
        visit(symbolsOf(text), undefined);
      }),
    );
  });
});

function contains(outer: Range, inner: Range): boolean {
  const order = (a: Range['start'], b: Range['start']) => a.line - b.line || a.character - b.character;
  return (
    order(outer.start, inner.start) <= 0 &&
    order(inner.start, inner.end) <= 0 &&
    order(inner.end, outer.end) <= 0
  );
}
