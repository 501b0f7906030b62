import { describe, it } from 'vitest';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix } from './check.ts';

const only = ['heading-punctuation'];

describe('heading-punctuation finds', () => {
  it.each([
    ['a full stop', 'I. ĐỐI TƯỢNG.\n            ^ heading-punctuation\n1. Một.'],
    ['a colon', 'I. MỤC ĐÍCH:\n           ^ heading-punctuation\n1. Một.'],
    ['one in bold', '**II. ĐỐI TƯỢNG.**\n               ^ heading-punctuation\n1. Một.'],
    ['one behind bold', '**II. ĐỐI TƯỢNG**.\n                 ^ heading-punctuation\n1. Một.'],
    ['one after a heading in small letters', 'I. Đối tượng.\n            ^ heading-punctuation\n1. Một.'],
    [
      'one of a section that holds nothing',
      'I. MỤC ĐÍCH.\n           ^ heading-punctuation\nII. YÊU CẦU\nMột.',
    ],
    ['one after brackets', 'I. KINH PHÍ (dự kiến):\n                     ^ heading-punctuation\n- Một.'],
  ])('%s', (_, body) => {
    checkFindings(body, { only });
    checkFindings(body, { only, as: decomposed });
    checkFindings(body, { only, as: crlf });
  });
});

describe('heading-punctuation does not report', () => {
  it.each([
    ['headings without a mark', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Một.'],
    ['clauses', 'I. MỘT\n1. Mục đích:\n- Hai.'],
    [
      'a section that is a sentence',
      'I. Rà soát thủ tục hành chính, gửi kết quả về Sở Nội vụ trước ngày 15 tháng 3.\n1. Một.',
    ],
    ['a section with its text on the line', 'I. KINH PHÍ: Từ ngân sách nhà nước.\n1. Một.'],
    [
      'a section with its first sentence on the line',
      'I. KINH PHÍ THỰC HIỆN Kinh phí thực hiện theo quy định của pháp luật.\n1. Một.',
    ],
    ['sections of a few words that hold nothing', 'I. Rà soát.\nII. Công khai.'],
    ['dots that leave something out', 'I. TRANG TRÍ, ÂM THANH...\n1. Một.'],
    ['v.v.', 'I. TRANG TRÍ, V.V.\n1. Một.'],
    ['annexes', 'I. MỘT\nHai.\nPHỤ LỤC\nI. MỤC ĐÍCH:\n- Một.'],
  ])('%s', (_, body) => checkFindings(body, { only }));
});

describe('heading-punctuation fixes', () => {
  it.each([
    [
      'I. MỤC ĐÍCH\nMột.\nII. ĐỐI TƯỢNG.\n             ^ heading-punctuation\n1. Hai.',
      'I. MỤC ĐÍCH\nMột.\nII. ĐỐI TƯỢNG\n1. Hai.',
    ],
    ['I. MỤC ĐÍCH :\n            ^ heading-punctuation\n1. Một.', 'I. MỤC ĐÍCH\n1. Một.'],
    [
      'I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ.\nII. THỜI GIAN THỰC HIỆN:\n                       ^ heading-punctuation\nQuý II năm 2026.',
      'I. NHIỆM VỤ\n1. Rà soát\n- Cơ quan chủ trì: Sở Nội vụ.\nII. THỜI GIAN THỰC HIỆN\nQuý II năm 2026.',
    ],
    ['**I. MỤC ĐÍCH.**\n             ^ heading-punctuation\n1. Một.', '**I. MỤC ĐÍCH**\n1. Một.'],
  ])('%s', (wrong, right) => {
    checkFix(wrong, 'heading-punctuation', right, { only });
    checkFix(wrong, 'heading-punctuation', right, { only, as: decomposed });
  });
});
