import { describe, it } from 'vitest';
import { checkHover, checkHoverIn, checkNoHover } from './check.ts';

describe('the hover on a rule that a directive names', () => {
  const directive = '// kh-disable-next-line ‹missing-dead$0line›, spacing -- đã thống nhất\nI. A\n';
  it('has the title of the rule and what it finds, in each language', () => {
    checkHover(directive, /^\*\*Nhiệm vụ chưa có thời gian thực hiện\*\* \(missing\\-deadline\)\n\n./);
    checkHoverIn('en', directive, /^\*\*A task without a deadline\*\* /);
  });
  it('is missing on an unknown rule and on the directive itself', () => {
    checkNoHover('// kh-disable no-such-$0rule\nI. A\n');
    checkNoHover('// kh-disa$0ble spacing\nI. A\n');
  });
});
