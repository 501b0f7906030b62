import { expect, it } from 'vitest';
import { readPlan } from '#model/plan.ts';

it('is known where a plan calls it by a short name of its own', () => {
  const plan = readPlan(
    'KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Giao Trung tâm Phục vụ hành chính công tỉnh (sau đây gọi tắt là Trung tâm) tiếp nhận hồ sơ.\n2. Trung tâm chủ trì trả kết quả.\n',
  );
  const named = plan.agencies.map(({ name, agency }) => [name, agency?.name]);
  expect(named).toContainEqual(['Trung tâm', 'Trung tâm Phục vụ hành chính công tỉnh']);
});
