import { describe, expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings } from './check.ts';

const annex = `PHỤ LỤC
MẪU BIÊN BẢN VÀ PHIẾU

Mẫu số 01/HT
(1)………………
Cộng hòa xã hội chủ nghĩa Việt Nam
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN HỌP THÔN
1. Thành phần cuộc họp gồm: ……………………
a) Cơ quan chủ trì: ……………
b) Thời gian: Hồi … giờ, ngày … tháng … năm …
2. Ý kiến
- Chủ trì:
- Thời gian: Trước ngày 01/01/2020
3. Kết luận: …………

Mẫu số 02/HT
(1)………………
1. Họ và tên: …………
2. Địa chỉ: …………
3. Ý kiến: …………

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
|---|---|---|---|
| 1 | … | … | … |
`;

describe('blank forms in an annex', () => {
  const text = prescribedPlan({
    body: 'I. NỘI DUNG\n1. Họp thôn theo mẫu tại Phụ lục kèm theo.\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026./.',
    signature: `TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n\n${annex}`,
  });
  it('are no matter of tasks, places to be filled in or the motto, and count by themselves', () => {
    for (const as of [String, crlf, decomposed]) checkFindings(text, { whole: true, as });
  });
  it('assign nothing', () => {
    const plan = readPlan(text);
    expect([...plan.tasks, ...plan.tables, ...plan.fields]).toEqual([]);
  });
  it('are counted within themselves', () =>
    checkFindings(
      prescribedPlan({
        body: 'I. NỘI DUNG\n1. Họp thôn theo mẫu tại Phụ lục kèm theo.\n\nTrên đây là Kế hoạch chuyển đổi số năm 2026./.',
        signature: `TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn An

PHỤ LỤC

Mẫu số 01
1. Họ và tên: …………
3. Địa chỉ: …………
^^ clause-numbering`,
      }),
      { whole: true },
    ));
});
