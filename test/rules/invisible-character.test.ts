import { describe, expect, it } from 'vitest';
import { lintText } from '#rules/lint.ts';
import { planWithClauses } from '#test/fixtures/short-plans.ts';
import { checkNoFindings, checkRule, checkRuleFix } from './check.ts';

const of = (...clauses: readonly string[]) => planWithClauses('05/12/2025', ...clauses);

describe('invisible-character finds', () => {
  it.each([
    ['a soft hyphen in a word', 'Khuyến ‹khí\u00adch› người dân mượn sách.'],
    ['a zero width space in a word', 'Ứng dụng công nghệ ‹m\u200bới› trong tuyển quân.'],
    ['a zero width space at the end of a word', 'Phòng, chống ‹ma\u200b› túy trên địa bàn.'],
    ['a word joiner', 'Báo cáo theo ‹quý\u2060› về Sở Nội vụ.'],
    ['a byte order mark within a line', '‹\ufeffTổ› chức hội nghị.'],
    ['a mark of direction', 'Liên hệ số ‹\u202d0912\u202c› để được hướng dẫn.'],
    ['runs of several', 'Thực ‹hiện\u200b\u200b\ufeff› nhiệm vụ.'],
  ])('%s', (_, clause) => checkRule('invisible-character warning', of(clause)));
  it('all places of a plan as one finding, and counts them', () => {
    const found = lintText(of('Khuyến khí\u00adch; m\u200bới;', 'ma\u200b túy.')).filter(
      ({ rule }) => rule === 'invisible-character',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('cả kế hoạch có 3 chỗ');
  });
});

describe('invisible-character lets through', () => {
  it.each([
    ['a plan without any', of('Khuyến khích người dân mượn sách – đọc sách.')],
    ['a byte order mark at the beginning', `\ufeff${of('Khuyến khích người dân.')}`],
    ['a joiner in Khmer words', of('Dạy chữ Khmer (ខ្មែ\u200bរ) cho học sinh.')],
    ['a joiner within a picture', of('Biểu tượng 👨\u200d👩\u200d👧 của ngày hội gia đình.')],
    ['no-break spaces and dashes', of('Giai đoạn 2026\u2011\u00a02030 –\u202fnăm 2030.')],
    ['a comment', `${of('Một.')}\n// ghi chú: m\u200bới\n`],
  ])('%s', (_, text) => checkNoFindings('invisible-character', text));
});

describe('the fix of invisible-character', () => {
  it('joins the word', () =>
    checkRuleFix(
      'invisible-character',
      'I. NHIỆM VỤ\n1. Khuyến ‹khí\u00adch› người dân; công nghệ m\u200bới; ma\u200b túy.\n',
      'I. NHIỆM VỤ\n1. Khuyến khích người dân; công nghệ mới; ma túy.\n',
    ));
  it('parts two words that would become one', () =>
    checkRuleFix(
      'invisible-character',
      'I. NHIỆM VỤ\n1. Theo ‹quy\u200bđịnh› hiện hành.\n',
      'I. NHIỆM VỤ\n1. Theo quy định hiện hành.\n',
    ));
});

describe('other rules read through invisible characters', () => {
  it.each([
    'Khuyến khí\u00adch người dân mượn sách.',
    'Ứng dụng công nghệ m\u200bới trong tuyển quân; phòng, chống ma\u200b túy.',
    'Sở N\u200bội vụ chủ trì; thực h\u00adiện trong năm 2026.',
  ])('%s', (clause) =>
    expect(
      lintText(of(clause)).flatMap(({ rule }) =>
        ['misspelling', 'unknown-agency'].includes(rule) ? [rule] : [],
      ),
    ).toEqual([]),
  );
  it.each(['Thời gi\u200ban thực hiện', 'Thời gi\u00adan thực hiện', 'Th\u2060ời gian thực hiện'])(
    'the label “%s” is one',
    (label) => {
      const text = `I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ.\n- ${label}: Quý I.\n2. Công bố\n- Cơ quan chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: Quý II.\n`;
      expect(lintText(text).filter(({ rule }) => rule === 'missing-deadline')).toEqual([]);
    },
  );
});
