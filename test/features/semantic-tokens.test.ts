import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TokenResults } from '#features/token-results.ts';
import { checkSemanticTokens, checkSemanticTokensDelta, checkSemanticTokensInRange } from './check.ts';

const text = `I. NHIỆM VỤ
1. Rà soát thủ tục hành chính (TTHC) theo Nghị định số 118/2025/NĐ-CP
a) Cơ quan chủ trì: Sở Nội vụ, SNV;
b) Thời gian: trong Quý I năm 2026.
2. Công khai “TTHC và kết quả” của tỉnh
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
- Đôn đốc.
`;
const tokens = [
  'keyword I.',
  'keyword 1.',
  'macro* TTHC',
  'function Nghị định số 118/2025/NĐ-CP',
  'keyword a)',
  'property Cơ quan chủ trì',
  'class Sở Nội vụ',
  'class SNV',
  'keyword b)',
  'property Thời gian',
  'number trong Quý I năm 2026',
  'keyword 2.',
  'string “',
  'macro TTHC',
  'string  và kết quả”',
  'keyword II.',
  'keyword 1.',
  'class* Sở Nội vụ',
  'keyword -',
];

describe('semantic tokens', () => {
  it('tell markers, labels, short forms, documents, agencies, deadlines and quotations', () =>
    checkSemanticTokens(text, ...tokens));

  it('are the same with CRLF line ends and in decomposed letters', () => {
    checkSemanticTokens(text.replaceAll('\n', '\r\n'), ...tokens);
    checkSemanticTokens(text.normalize('NFD'), ...tokens.map((each) => each.normalize('NFD')));
  });

  it('tell the heads of columns and what stands in cells', () =>
    checkSemanticTokens(
      'I. NHIỆM VỤ\n| Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|\n| Rà soát | Sở Nội vụ | Quý I năm 2026 |\n',
      'keyword I.',
      'property Nhiệm vụ',
      'property Cơ quan chủ trì',
      'property Thời gian',
      'class Sở Nội vụ',
      'number Quý I năm 2026',
    ));

  it('do not go over line ends', () =>
    checkSemanticTokens(
      'I. NHIỆM VỤ\n1. Giao Sở Nội\nvụ thực hiện “một\nhai”.',
      'keyword I.',
      'keyword 1.',
      'class Sở Nội',
      'class vụ',
      'string “một',
      'string hai”',
    ));

  it('are none in an empty text', () => checkSemanticTokens(''));

  it('are told of a part', () =>
    checkSemanticTokensInRange(
      'I. NHIỆM VỤ\n1. Rà soát\n‹a) Chủ trì: Sở Nội vụ;\nb) Thời gian: Quý I năm 2026.›\nII. TỔ CHỨC THỰC HIỆN',
      'keyword a)',
      'property Chủ trì',
      'class Sở Nội vụ',
      'keyword b)',
      'property Thời gian',
      'number Quý I năm 2026',
    ));

  it('are told by what has changed', () => {
    expect(checkSemanticTokensDelta(text, text)).toBe(0);
    expect(checkSemanticTokensDelta(text, text.replace('Rà soát', 'Rà soát và đơn giản hóa'))).toBe(5);
    expect(checkSemanticTokensDelta(text, text.replace('- Đôn đốc.', '- Đôn đốc;\n- Báo cáo.'))).toBe(5);
    expect(checkSemanticTokensDelta(text, text.replace(/2\. .*\n/, ''))).toBeLessThan(tokens.length);
    checkSemanticTokensDelta(text, '');
    checkSemanticTokensDelta('', text);
    const whole = readFileSync('examples/nhieu-loi.kh', 'utf8');
    for (let at = 0; at < whole.length; at += 97)
      checkSemanticTokensDelta(whole, `${whole.slice(0, at)}\n1. Sở Y tế “a”\n${whole.slice(at + 31)}`);
  }, 60_000);
});

describe('the results that deltas are told from', () => {
  it('are the last ones of a bounded number of open documents', () => {
    const results = new TokenResults();
    const first = results.remember('a', [1]);
    const second = results.remember('a', [2]);
    expect(results.find('a', first)).toBeUndefined();
    expect(results.find('a', second)).toEqual([2]);
    expect(results.find('b', second)).toBeUndefined();
    for (let i = 0; i < 100; i++) results.remember(`other ${i}`, []);
    expect(results.find('a', second)).toBeUndefined();
    const last = results.remember('a', [3]);
    results.forget('a');
    expect(results.find('a', last)).toBeUndefined();
  });
});
