import { catalogData } from '#catalog/reference-data.ts';
import { type Completion, completionsAt } from '#features/completion.ts';
import { readPlan } from '#model/plan.ts';
import { cursorOf, parseFile } from '#test/fixtures/fixture.ts';

/** The completions at `$0` of a fixture. */
export interface Completed {
  /** The texts that would be inserted, the best first. */
  readonly inserts: readonly string[];
  readonly items: readonly Completion[];
  /** The text once the item that inserts `insert` is accepted, with `$0` behind it. Throws where there is no such item. */
  accepted(insert: string): string;
  detail(insert: string): string | undefined;
}

/** Completes at `$0` of a fixture, on the day `today` (`2026-03-10`). */
export function completed(fixture: string, today = '2026-03-10', referenceData = catalogData): Completed {
  const file = parseFile(fixture);
  const { text } = file;
  const items = completionsAt(readPlan(text, referenceData), cursorOf(file), { today });
  const itemOf = (insert: string) => items.find((item) => item.insert === insert);
  return {
    items,
    inserts: items.map(({ insert }) => insert),
    accepted: (insert) => {
      const item = itemOf(insert);
      if (!item) throw new Error(`not completed: ${insert}`);
      return `${text.slice(0, item.replace.start)}${insert}$0${text.slice(item.replace.end)}`;
    },
    detail: (insert) => itemOf(insert)?.detail,
  };
}

/** A province's plan of 27 February 2026 with `line` as the last of its second task. */
export function provincial(line: string): string {
  return `ỦY BAN NHÂN DÂN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH QUẢNG TRỊ	Độc lập - Tự do - Hạnh phúc
Số: 58/KH-UBND	Quảng Trị, ngày 27 tháng 02 năm 2026

KẾ HOẠCH
Chuyển đổi số tỉnh Quảng Trị năm 2026

Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính.

I. NỘI DUNG NHIỆM VỤ
1. Nhiệm vụ một
a) Cơ quan chủ trì: Sở Khoa học và Công nghệ;
b) Cơ quan phối hợp: Sở Nội vụ; Công an tỉnh;
c) Thời gian thực hiện: Quý II năm 2026;
d) Sản phẩm: Báo cáo.
2. Nhiệm vụ hai
${line}`;
}
