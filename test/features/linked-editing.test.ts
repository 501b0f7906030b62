import { describe, it } from 'vitest';
import { checkLinkedEditing } from './check.ts';

const plan = (title: string, opening: string, closing: string) =>
  `KẾ HOẠCH\n${title}\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch ${opening}, cụ thể như sau:\n\nI. NHIỆM VỤ\n1. Rà soát.\n\nTrên đây là Kế hoạch ${closing} của Ủy ban nhân dân tỉnh.\n`;
const subject = '‹Chuyển đổi số năm 2026›';

describe('linked editing', () => {
  it('links the subject in the title, the opening and the closing', () => {
    checkLinkedEditing(plan('‹Chuyển đổi$0 số năm 2026›', subject, subject));
    checkLinkedEditing(plan(subject, '‹Chuyển đổi số năm 2026$0›', subject));
    checkLinkedEditing(plan(subject, subject, '‹$0Chuyển đổi số năm 2026›'));
  });

  it('leaves out a place with other words or other letters', () => {
    checkLinkedEditing(plan('‹Chuyển đổi$0 số năm 2026›', 'chuyển đổi số năm 2026', subject));
    checkLinkedEditing(plan('Chuyển đổi$0 số', 'chuyển đổi số', 'Chuyển đổi số năm 2026'));
  });

  it('links no subject of several lines, and nothing in other text', () => {
    checkLinkedEditing(plan('Chuyển đổi$0 số\nnăm 2026', 'Chuyển đổi số', 'Chuyển đổi số'));
    checkLinkedEditing('KẾ HOẠCH\nSố\n\nI. NHIỆM VỤ\n1. Rà$0 soát.\n');
    checkLinkedEditing('$0');
  });

  it('links a short form with its definition', () => {
    const text = 'I. NHIỆM VỤ\n1. Rà soát thủ tục hành chính (‹TTHC›) của tỉnh.\n2. Công khai ‹TT$0HC›.\n';
    checkLinkedEditing(text);
    checkLinkedEditing('I. NHIỆM VỤ\n1. Công khai TT$0HC, TTHC.\n');
  });

  it('works with CRLF line ends and in decomposed letters', () => {
    const fixture = plan('‹Chuyển đổi$0 số năm 2026›', subject, subject);
    checkLinkedEditing(fixture.replaceAll('\n', '\r\n'));
    checkLinkedEditing(fixture.normalize('NFD'));
  });
});
