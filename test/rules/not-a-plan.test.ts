import { describe, expect, it } from 'vitest';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { crlf, decomposed } from '#test/fixtures/text-forms.ts';
import { checkFindings, findingsIn } from './check.ts';

const strict = { ...defaultOptions, preset: 'strict' } as const;
const rulesAndSeverities = (text: string) =>
  findingsIn(text, strict).map(({ rule, severity }) => `${rule} ${severity}`);

const article = `# Cách nấu phở

Phở là món ăn *truyền thống*.

## Nguyên liệu

1. Bánh phở
2. Thịt bò

- Hành
- Gừng
`;
const english = `Dear all,

The meeting will take place on Monday at ten. Please read the report before you come, and send
your questions to the office.

1. Opening
2. Discussion
`;
const program = `import os

def main():
    for name in os.listdir("."):
        print(name)


if __name__ == "__main__":
    main()
`;
const c = `#include <stdio.h>

int main(void) {
  /* chào */
  printf("xin chào\\n");
  return 0;
}
`;

/** What is no plan, and the words that say what it seems to be. */
const others: Readonly<Record<string, readonly [text: string, says: string]>> = {
  'an empty file': ['', 'Tệp rỗng'],
  'a BOM': ['\ufeff', 'Tệp rỗng'],
  'white space': [' \n\t\n\u00a0\n', 'Tệp rỗng'],
  greetings: ['xin chào', 'đoạn văn'],
  'greetings of others': ['hello world\n', 'đoạn văn'],
  RTF: ['{\\rtf1\\ansi KE HOACH}', 'RTF'],
  'RTF of a plan': ['{\\rtf1\\ansi\nKẾ HOẠCH\nCải cách hành chính\n\nI. MỤC ĐÍCH\n}', 'RTF'],
  'a web page': ['<!DOCTYPE html>\n<html><body><p>KẾ HOẠCH</p></body></html>\n', 'HTML'],
  'a piece of a web page': ['<div class="a">\n<p>I. MỤC ĐÍCH</p>\n</div>\n', 'HTML'],
  'a saved page': ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n', 'MHTML'],
  XML: ['<?xml version="1.0"?>\n<w:document xmlns:w="x"><w:p/></w:document>', 'XML'],
  JSON: ['{"name": "kehoach", "version": "1.0"}\n', 'JSON'],
  'rows of JSON': ['[\n  {"a": 1},\n  {"a": 2}\n]\n', 'JSON'],
  'an article in Markdown': [article, 'Markdown'],
  'a program': [program, 'mã nguồn'],
  'a program of C': [c, 'mã nguồn'],
  'a table of data': ['ten,tuoi,lop\nAn,10,5A\nBình,11,6B\nChi,10,5A\n', 'CSV'],
  'a configuration': ['name: kh\nversion: 1\nlicense: MIT\n', 'cấu hình'],
  'another language': [english, 'không phải tiếng Việt'],
  'a paragraph': ['Trời hôm nay rất đẹp, nắng vàng khắp cánh đồng.\nAi cũng vui.\n', 'đoạn văn'],
};

describe('not-a-plan reports once, and no other rule reports', () => {
  it.each(Object.entries(others))('%s', (_, [text, words]) => {
    for (const as of [text, crlf(text), decomposed(text)]) {
      expect(rulesAndSeverities(as).filter((each) => !each.startsWith('not-nfc'))).toEqual([
        'not-a-plan error',
      ]);
      expect(lintText(as).find(({ rule }) => rule === 'not-a-plan')!.message).toContain(
        words.normalize('NFC'),
      );
    }
  });
});

describe('not-a-plan marks', () => {
  it('the first line with content', () =>
    checkFindings(`

      xin chào
      ^^^^^^^^ not-a-plan
      các bạn
    `));
  it('nothing of an empty text, and one character of a blank one', () => {
    expect(lintText('')).toMatchObject([{ start: 0, end: 0 }]);
    expect(lintText('\n\n')).toMatchObject([{ start: 0, end: 1 }]);
  });
  it('no more than some words of an endless line', () => {
    const [{ start, end, message } = { start: 0, end: 0, message: '' }] = lintText(
      'xin chào '.repeat(100_000),
    );
    expect(end - start).toBeLessThan(100);
    expect(message.length).toBeLessThan(600);
  });
  it('nothing where a directive suppresses it', () =>
    checkFindings('// kh-disable-next-line not-a-plan -- nháp\nxin chào\n', { whole: true }));
});

describe('not-a-plan does not report', () => {
  const pieces: Readonly<Record<string, string>> = {
    'a title': 'KẾ HOẠCH\n',
    'a header': 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 12/KH-UBND\n',
    'a motto': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
    'place and day': 'Lâm Đồng, ngày 05 tháng 02 năm 2026\n',
    'a section': 'I. MỤC ĐÍCH\nNâng cao chất lượng.\n',
    'a section without diacritics': 'I. MUC DICH\n',
    clauses: '1. Rà soát.\n2. Báo cáo.\n',
    points: 'a) Rà soát;\nb) Báo cáo.\n',
    'a field': 'Cơ quan chủ trì: Sở Nội vụ.\n',
    'a task table':
      '| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát | Sở Y tế | Quý I |\n',
    'a task table with tabs': 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tRà soát\tSở Y tế\tQuý I\n',
    recipients: 'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n',
    'a signature': 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n',
    'an annex': 'PHỤ LỤC I\nDANH MỤC BÁO CÁO\n',
    'a legal basis': 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n',
    'an opening': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2026 như sau:\n',
    'a closing': 'Trên đây là Kế hoạch cải cách hành chính năm 2026./.\n',
    'what a converter made of a plan': '# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n',
    'what a converter made of a piece': '## II. NHIỆM VỤ\n\n- Rà soát.\n',
    'a name in angle brackets': '<Tên cơ quan>\nKẾ HOẠCH\n',
    'a remark in brackets': '[Dự thảo]\nKẾ HOẠCH\n',
    'a plan attached to a decision':
      'KẾ HOẠCH\nCải cách hành chính\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026)\n',
  };
  it.each(Object.entries(pieces))('%s', (_, text) => {
    for (const as of [text, crlf(text), decomposed(text)])
      expect(rulesAndSeverities(as)).not.toContain('not-a-plan error');
  });
});

describe('in an editor, not-a-plan', () => {
  const edited = { ...defaultOptions, isBeingEdited: true };
  const rules = (text: string, options = edited) => lintText(text, options).map(({ rule }) => rule);
  it('waits while somebody has just begun', () => {
    for (const text of ['', '\n', 'x', 'xin chào', 'Kế hoạch này', 'const x = 1;\n'])
      expect(rules(text)).not.toContain('not-a-plan');
  });
  it('does not wait for what certainly is something else, nor for a long text', () => {
    expect(rules('{\\rtf1\\ansi KE HOACH}')).toEqual(['not-a-plan']);
    expect(rules('Trời hôm nay rất đẹp.\n'.repeat(30))).toContain('not-a-plan');
  });
  it('does not wait where the plan is reviewed for issue', () => {
    for (const text of ['', 'xin chào'])
      expect(rules(text, { ...edited, final: true })).toEqual(['not-a-plan']);
  });
});
