import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '#features/position.ts';
import { anyText, planLikeText } from '#test/fixtures/arbitrary-texts.ts';
import { checkFolding, foldingOf } from './check.ts';

describe('folding', () => {
  it('folds items up to their last line with content', () => {
    checkFolding('I. A\n1. B\na) C\n\n2. D\n\nII. E\n', '1-5', '2-3');
  });

  it('leaves a comment on the next item in sight', () => {
    checkFolding('I. A\n1. B\na) C\n// kh-disable-next-line missing-deadline\n2. D', '1-5', '2-3');
  });

  it('folds the legal bases as the imports of a plan', () => {
    checkFolding(
      'KẾ HOẠCH\nA\n\nCăn cứ Luật A;\nCăn cứ Luật B;\nCăn cứ Luật C.\n\nỦy ban nhân dân ban hành:\n\nI. A',
      '4-6 imports',
    );
  });

  it('folds runs of comments', () => {
    checkFolding('// một\n// hai\n// ba\nI. A\n// bốn\n', '1-3 comment');
    checkFolding('I. A\n// một\n// hai', '2-3 comment');
  });

  it('folds tables, annexes, recipients and the signature', () => {
    checkFolding(
      `I. A
| STT | Nội dung | Chủ trì |
|---|---|---|
| 1 | x | y |

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A

PHỤ LỤC I
DANH MỤC
1. A`,
      '1-4',
      '2-4',
      '6-8',
      '10-13',
      '15-17',
    );
  });

  it('folds an item whose own text is torn over lines', () => {
    checkFolding('a) Nâng cao nhận thức và\n\nngười dân;\nb) Hai.', '1-3');
  });

  it('gives ranges of two lines and more, within the text, none begun twice, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(planLikeText, anyText), (text) => {
        const folds = foldingOf(text);
        const { lineCount } = new LineIndex(text);
        expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
        for (const { startLine, endLine } of folds) {
          expect(startLine).toBeLessThan(endLine);
          expect(endLine).toBeLessThan(lineCount);
        }
      }),
    );
  });
});
