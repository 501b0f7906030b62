import { describe, expect, it } from 'vitest';
import { prescribedPlan } from '#test/fixtures/prescribed-form.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, checkFix, findingsIn } from './check.ts';

const only = ['heading-capitals'];
const plan = (body: string) => prescribedPlan({ body });

describe('heading-capitals finds', () => {
  it.each([
    ['small letters', 'I. Mục đích, yêu cầu\n   ^^^^^^^^^^^^^^^^^ heading-capitals information\n1. Một.'],
    [
      'them above a paragraph',
      'I. Kinh phí thực hiện\n   ^^^^^^^^^^^^^^^^^^ heading-capitals\nTừ ngân sách.',
    ],
    ['them before a colon', 'I. Mục đích:\n   ^^^^^^^^^ heading-capitals\n- Một.'],
    ['them in bold', '**I. Mục đích**\n     ^^^^^^^^ heading-capitals\n- Một.'],
    [
      'a heading among others in capitals',
      'I. MỤC ĐÍCH\n- Một.\nII. Yêu cầu\n    ^^^^^^^ heading-capitals\n- Hai.',
    ],
    ['a name in it', 'I. Thực hiện Đề án VNeID\n   ^^^^^^^^^^^^^^^^^^^^^ heading-capitals\n- Một.'],
  ])('%s', (_, body) => {
    const marked = body.replace('Mục đích:\n   ^^^^^^^^^ ', 'Mục đích:\n   ^^^^^^^^^ ');
    checkFindings(plan(marked), { only });
    checkFindings(plan(marked), { only, as: decomposed });
    checkFindings(plan(marked), { only, as: crlf });
  });
});

it.each([
  ['Mục đích (VNeID)', '“MỤC ĐÍCH (VNeID)”'],
  ['Thực hiện Nghị quyết số 57-NQ/TW', '“THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW”'],
])('heading-capitals leaves names their letters: %s', (words, said) => {
  const found = findingsIn(plan(`I. ${words}\n1. Một.`)).filter(({ rule }) => rule === only[0]);
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
});

describe('heading-capitals does not report', () => {
  it.each([
    ['capitals', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Một.'],
    ['a note in brackets', 'I. MỤC ĐÍCH (theo Nghị quyết số 57-NQ/TW)\n1. Một.'],
    ['names among capitals', 'I. TRIỂN KHAI ĐỊNH DANH VNeID\n1. Một.'],
    ['letters of an agency', 'I. UBND các xã, phường\n1. Một.'],
    [
      'a section that is a sentence',
      'I. Rà soát thủ tục hành chính, gửi kết quả về Sở Nội vụ trước ngày 15/3/2026.\n1. Một.',
    ],
    ['sections without anything below', 'I. Rà soát thủ tục hành chính\nII. Công khai kết quả'],
    ['clauses', 'I. MỘT\n1. Mục đích\n- Hai.'],
    ['sections of parts', 'Phần I\nMỞ ĐẦU\nI. Mục đích\n- Một.'],
    ['sections of an annex', 'I. MỘT\nHai.\nPHỤ LỤC\nI. Mục đích\n- Một.'],
    ['quoted amendments', 'I. MỘT\nSửa đổi như sau:\n“I. Mục đích\n- Hai.”'],
  ])('%s', (_, body) => checkFindings(plan(body), { only }));
  it('a plan of the time before the decree', () =>
    checkFindings(prescribedPlan({ body: 'I. Mục đích\n- Một.', date: 'Huế, ngày 05 tháng 02 năm 2018' }), {
      only,
    }));
});

describe('heading-capitals fixes', () => {
  it.each([
    ['I. Mục đích, yêu cầu\n   ^^^^^^^^^^^^^^^^^ heading-capitals\n1. Một.', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Một.'],
    [
      'I. Thời gian thực hiện\n   ^^^^^^^^^^^^^^^^^^^ heading-capitals\nNăm 2026.',
      'I. THỜI GIAN THỰC HIỆN\nNăm 2026.',
    ],
    [
      'I. Tổ chức thực hiện\n   ^^^^^^^^^^^^^^^^^ heading-capitals\n1. Sở Nội vụ\n- Theo dõi.',
      'I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi.',
    ],
  ])('%s', (wrong, right) => {
    checkFix(plan(wrong), 'heading-capitals', plan(right), { only });
    checkFix(plan(wrong), 'heading-capitals', plan(right), { only, as: decomposed });
  });
});
