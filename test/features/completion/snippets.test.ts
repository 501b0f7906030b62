import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issuerKinds } from '#features/completion/snippets/issuers.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { lintText } from '#rules/lint.ts';
import { fixtureText } from '#test/fixtures/fixture.ts';
import { completed } from './check.ts';

/** What is typed in a real VS Code as well: see test/vscode/typing.mjs. */
const finished = readFileSync('test/vscode/lines.txt', 'utf8').split('\n').slice(0, -1);
const today = '2026-03-10';

/** The snippets that are offered at `$0`. */
const snippetsAt = (source: string) =>
  completed(source, today).items.filter(({ kind }) => kind === 'snippet');
const labelsAt = (source: string) => snippetsAt(source).map(({ label }) => label);

/** The source with the snippet of that label put in at `$0`. */
function put(source: string, label: string): string {
  const item = snippetsAt(source).find((each) => each.label === label);
  if (!item) throw new Error(`not completed: ${label}; completed: ${labelsAt(source).join(' | ')}`);
  const text = fixtureText(source);
  return text.slice(0, item.replace.start) + item.insert + text.slice(item.replace.end);
}

const findingsOf = (text: string) =>
  lintText(text, defaultOptions).map(({ rule, message, start, end }) => [
    rule,
    message,
    text.slice(start, end),
  ]);

describe('the whole plan', () => {
  it('is among the first rows of an empty file, for every kind of issuer', () => {
    const rows = completed('$0', today).items.slice(0, 7);
    for (const { name } of issuerKinds)
      expect(rows.map(({ label }) => label)).toContain(`Toàn bộ kế hoạch: ${name}`);
  });
  it.each(['ke hoach', 'kehoach', 'ke h', 'kế hoạch', 'kế h'])('is found by %s', (typed) => {
    expect(labelsAt(`${typed}$0`)[0]).toMatch(/^Toàn bộ kế hoạch/);
  });
  it.each(issuerKinds.map(({ name }) => name))('has no finding as it is put in: %s', (name) => {
    expect(findingsOf(put('$0', `Toàn bộ kế hoạch: ${name}`))).toEqual([]);
  });
  it.each(issuerKinds.map(({ name }) => name))(
    'links the subject in title, opening and closing: %s',
    (name) => {
      const { snippet } = snippetsAt('$0').find(({ label }) => label.endsWith(name))!;
      const [, subject] = /KẾ HOẠCH\n\$\{(\d+):/.exec(snippet!)!;
      expect(snippet).toContain(`ban hành Kế hoạch \${${subject}}`);
      expect(snippet).toContain(`Trên đây là Kế hoạch \${${subject}}`);
    },
  );
  it('links the place in header, title, opening and closing', () => {
    const { snippet } = snippetsAt('$0').find(({ label }) => label.endsWith('tỉnh, thành phố'))!;
    const [, place] = /\$\{(\d+):Quảng Trị\}, ngày/.exec(snippet!)!;
    expect(snippet!.split(`\${${place}}`).length - 1).toBeGreaterThanOrEqual(4);
  });
  it('is not offered where the plan has begun', () => {
    expect(labelsAt('KẾ HOẠCH\nThử\n\nke hoach$0').join()).not.toContain('Toàn bộ');
  });
});

/** A whole plan of each kind with one part cut out, `$0` in its place. */
function without(name: string, part: string): string {
  const whole = put('$0', `Toàn bộ kế hoạch: ${name}`);
  const at = whole.indexOf(part);
  if (at < 0) throw new Error(`no ${part} in the plan`);
  return `${whole.slice(0, at)}$0${whole.slice(at + part.length)}`;
}

/** The first text in a plan of that kind that the pattern matches. */
const partOf = (name: string, pattern: RegExp) => pattern.exec(put('$0', `Toàn bộ kế hoạch: ${name}`))![0];

describe.each(issuerKinds.map(({ name }) => name))('a part that the plan lacks: %s', (name) => {
  it.each([
    ['Phần đầu', /^.*?(?=\n\nKẾ HOẠCH)/s, 'Phần đầu'],
    ['Căn cứ ban hành', /Căn cứ .*?(?=\n\n)/s, 'Căn cứ ban hành'],
    ['Lời ban hành', /[^\n]*như sau:(?=\n)/, 'Lời ban hành'],
    ['Mục: mục đích, yêu cầu', /I\. MỤC.*?(?=\n\n)/s, 'Mục: mục đích, yêu cầu'],
    ['Mục: tổ chức thực hiện', /IV\. .*?(?=\n\n)/s, 'Mục: tổ chức thực hiện'],
    ['Đoạn kết thúc', /Trên đây[^\n]*/, 'Đoạn kết thúc'],
    ['Nơi nhận', /Nơi nhận:.*?(?=\n\n)/s, 'Nơi nhận'],
  ])('%s is put in without a finding', (_, pattern, label) => {
    const source = without(name, partOf(name, pattern));
    expect(findingsOf(put(source, label))).toEqual([]);
  });
  it('signature, by whoever may sign', () => {
    const whole = put('$0', `Toàn bộ kế hoạch: ${name}`);
    const cut = `${whole.slice(0, whole.indexOf('.\n\n', whole.indexOf('- Lưu')) + 3)}$0`;
    const labels = labelsAt(cut).filter((label) => label.startsWith('Chữ ký'));
    expect(labels.length).toBe(2);
    for (const label of labels) expect(findingsOf(put(cut, label))).toEqual([]);
  });
  it('tasks and duties go on with the numbers', () => {
    const whole = put('$0', `Toàn bộ kế hoạch: ${name}`);
    const task = whole.replace('\n\nIII. ', '\n$0\n\nIII. ');
    for (const label of ['Nhiệm vụ (điểm)', 'Nhiệm vụ (gạch đầu dòng)']) {
      const put2 = put(task, label).replace('Tổ chức quán triệt, tuyên truyền', 'Rà soát văn bản');
      expect(put2).toContain('\n2. Tổ chức');
      expect(findingsOf(put2)).toEqual([]);
    }
    const duty = whole.replace('\n\nTrên đây', '\n$0\n\nTrên đây');
    expect(put(duty, 'Phân công trách nhiệm')).toContain('\n3. ');
  });
  it('a table of tasks under a section of them, and an annex at the end', () => {
    const whole = put('$0', `Toàn bộ kế hoạch: ${name}`);
    const section = whole
      .replace(/(II\. NỘI DUNG NHIỆM VỤ\n).*?(?=\n\nIII)/s, '$1Phân công như sau:\n\n@@')
      .replace('@@', '$0');
    expect(findingsOf(put(section, 'Bảng nhiệm vụ'))).toEqual([]);
    const named = whole.replace('như sau:', 'với danh mục nhiệm vụ tại Phụ lục kèm theo như sau:');
    expect(findingsOf(put(`${named}\n\n$0`, 'Phụ lục'))).toEqual([]);
  });
});

describe('a snippet', () => {
  it('comes only at the start of a line, behind a query in small letters', () => {
    for (const line of finished) {
      const isQuery = line === line.toLowerCase();
      for (const above of ['', 'KẾ HOẠCH\nThử\n\nII. NỘI DUNG\n'])
        if (!isQuery) expect(labelsAt(`${above}${line}$0`)).toEqual([]);
    }
    for (const line of ['thực hiện theo phân công', 'bảng phân công của tỉnh', 'các mục tiêu của kế hoạch'])
      expect(labelsAt(`II. NỘI DUNG\n${line}$0`)).toEqual([]);
    expect(labelsAt('II. NỘI DUNG\na) nhiem vu$0')).toEqual([]);
    expect(labelsAt('II. NỘI DUNG\nnhiem vu$0 sau đây')).toEqual([]);
  });
  it('does not go on with a line that was broken in the middle of a sentence', () => {
    const torn = 'I. A\n1. Các cơ quan, đơn vị, địa phương căn cứ chức năng, quyền hạn và\n';
    expect(labelsAt(`KẾ HOẠCH\nThử\n\nII. NỘI DUNG\n${torn}nhiem vu$0`)).toEqual([]);
  });
  it('is found without marks and spaces at its place', () => {
    const plan = 'KẾ HOẠCH\nThử\n\nII. NHIỆM VỤ\n1. A.\n';
    expect(labelsAt(`${plan}nhiem vu$0`)[0]).toBe('Nhiệm vụ (điểm)');
    expect(labelsAt(`${plan}nhiemvu$0`)[0]).toBe('Nhiệm vụ (điểm)');
    expect(labelsAt('phan dau$0')[0]).toMatch(/^Phần đầu/);
    expect(labelsAt('KẾ HOẠCH\nThử\n\ncan cu$0')[0]).toMatch(/^Căn cứ ban hành/);
    expect(labelsAt(`${plan}ket thuc$0`)[0]).toMatch(/^Đoạn kết thúc/);
    expect(labelsAt(`${plan}noi nhan$0`)[0]).toMatch(/^Nơi nhận/);
    expect(labelsAt(`${plan}ky$0`)[0]).toMatch(/^Chữ ký/);
  });
  it('reuses the plan’s subject and issuer', () => {
    const plan =
      'ỦY BAN NHÂN DÂN\nXÃ THANH TÂN\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số xã Thanh Tân năm 2027\n\nỦy ban nhân dân xã Thanh Tân ban hành Kế hoạch chuyển đổi số như sau:\n\nI. NỘI DUNG\n1. A.\n\n$0';
    expect(put(plan, 'Đoạn kết thúc')).toContain(
      'Trên đây là Kế hoạch Chuyển đổi số xã Thanh Tân năm 2027 của Ủy ban nhân dân xã Thanh Tân. ',
    );
    expect(put(plan, 'Nhiệm vụ (điểm)')).toContain('Quý IV năm 2027');
  });
  it('writes tasks in the list form of the section', () => {
    const plan = 'KẾ HOẠCH\nThử\n\nII. NHIỆM VỤ\n1. A\n- Cơ quan chủ trì: Sở Nội vụ.\n$0';
    expect(labelsAt(plan).filter((label) => label.startsWith('Nhiệm vụ'))[0]).toBe(
      'Nhiệm vụ (gạch đầu dòng)',
    );
  });
  it('has the line ends of the text', () => {
    expect(snippetsAt('\r\n$0')[0]!.insert).toMatch(/\r\n/);
    expect(snippetsAt('\r\n$0')[0]!.insert).not.toMatch(/[^\r]\n/);
  });
});
