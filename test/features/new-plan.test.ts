import { describe, expect, it } from 'vitest';
import { provinces } from '#catalog/province.ts';
import { isDayWithin } from '#catalog/row.ts';
import { taskForms } from '#features/completion/snippets/task-forms.ts';
import { newPlan } from '#features/new-plan.ts';
import { readPlan } from '#model/plan.ts';
import { defaultOptions } from '#options/lint-options.ts';
import type { NewPlan, NewPlanAnswers, NewPlanStep } from '#protocol/new-plan.ts';
import { lintText } from '#rules/lint.ts';

const today = '2026-12-01';

const ask = (answers: NewPlanAnswers, day = today, locale: 'vi' | 'en' = 'vi') =>
  newPlan(answers, { today: day, locale });

function planOf(answers: NewPlanAnswers, day = today): NewPlan {
  const result = ask(answers, day);
  if ('plan' in result) return result.plan;
  throw new Error(`asked: ${JSON.stringify(result.step)}`);
}

function stepOf(answers: NewPlanAnswers, day = today): NewPlanStep {
  const result = ask(answers, day);
  if ('step' in result) return result.step;
  throw new Error(`a plan: ${result.plan.text}`);
}

const findingsOf = (text: string, more: object) =>
  lintText(text, { ...defaultOptions, ...more }).map(({ rule, message, start, end }) => [
    rule,
    message,
    text.slice(start, end),
  ]);

/** Issuers of every level, with what their plans must name. */
const issuers: readonly (NewPlanAnswers & { readonly names: readonly string[] })[] = [
  { level: 'province', issuer: 'Tỉnh Nghệ An', names: ['Ủy ban nhân dân tỉnh Nghệ An', 'các xã, phường'] },
  {
    level: 'province',
    issuer: 'hue',
    names: ['THÀNH PHỐ HUẾ', 'Huế, ngày', 'Ủy ban nhân dân thành phố Huế'],
  },
  {
    level: 'province',
    issuer: 'Thành phố Hồ Chí Minh',
    names: ['Thành phố Hồ Chí Minh, ngày', 'Ủy ban nhân dân các xã, phường, đặc khu'],
  },
  {
    level: 'commune',
    issuer: 'xã thanh tân',
    place: 'Quảng Trị',
    names: ['XÃ THANH TÂN', 'Thanh Tân, ngày', 'Ủy ban nhân dân tỉnh Quảng Trị (để b/c)', 'Công an xã'],
  },
  {
    level: 'commune',
    issuer: 'UBND phường 1',
    place: 'Vĩnh Long',
    names: ['PHƯỜNG 1', 'Phường 1, ngày', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an phường'],
  },
  {
    level: 'commune',
    issuer: 'Đặc khu Phú Quốc',
    place: 'An Giang',
    names: ['ĐẶC KHU PHÚ QUỐC', 'Phú Quốc, ngày', 'ngân sách đặc khu'],
  },
  { level: 'department', issuer: 'SNV', place: 'Cà Mau', names: ['SỞ NỘI VỤ', 'KH-SNV', 'Cà Mau, ngày'] },
  {
    level: 'department',
    issuer: 'Sở Du lịch',
    place: 'Đà Nẵng',
    names: ['SỞ DU LỊCH', 'KH-SDL', 'Ủy ban nhân dân thành phố (để b/c)'],
  },
  {
    level: 'department',
    issuer: 'Thanh tra tỉnh',
    place: 'Hải Phòng',
    names: ['THANH TRA THÀNH PHỐ', 'CHÁNH THANH TRA', 'thuộc Thanh tra thành phố'],
  },
  {
    level: 'department',
    issuer: 'Ban Quản lý Khu kinh tế tỉnh',
    place: 'Tỉnh Quảng Trị',
    names: ['TRƯỞNG BAN', 'BAN QUẢN LÝ KHU KINH TẾ TỈNH'],
  },
  { level: 'ministry', issuer: 'Bộ Tư pháp', names: ['BỘ TƯ PHÁP', 'KH-BTP', 'THỨ TRƯỞNG', 'Hà Nội, ngày'] },
  { level: 'ministry', issuer: 'Thanh tra Chính phủ', names: ['PHÓ TỔNG THANH TRA', 'KH-TTCP'] },
  { level: 'ministry', issuer: 'Ngân hàng Nhà nước Việt Nam', names: ['PHÓ THỐNG ĐỐC', 'KH-NHNN'] },
  { level: 'ministry', issuer: 'Văn phòng Chính phủ', names: ['PHÓ CHỦ NHIỆM', 'KH-VPCP'] },
  {
    level: 'school',
    issuer: 'trường Tiểu học Thanh Tân',
    place: 'xã Thanh Tân',
    names: ['TRƯỜNG TIỂU HỌC THANH TÂN', 'KH-THTT', 'Ủy ban nhân dân xã Thanh Tân (để b/c)'],
  },
  {
    level: 'school',
    issuer: 'Trường Trung học phổ thông Lê Lợi',
    place: 'Quảng Trị',
    names: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG TRUNG HỌC PHỔ THÔNG LÊ LỢI', 'Quảng Trị, ngày'],
  },
];

const years = ['2026', '2027', '2026 - 2030', 'năm học 2026 - 2027'];
const whole = { subject: 'Chuyển đổi số', count: '4' };

describe.each(issuers)('a new plan: $level $issuer', ({ names, ...issuer }) => {
  it.each(taskForms)('has no finding, its tasks are read: %s', (tasks) => {
    for (const time of years) {
      const { text } = planOf({ ...issuer, ...whole, years: time, tasks });
      for (const preset of ['recommended', 'strict'] as const) {
        expect(findingsOf(text, { preset })).toEqual([]);
        expect(findingsOf(text, { preset, isBeingEdited: true })).toEqual([]);
      }
      const plan = readPlan(text);
      const rows = plan.tables.flatMap((table) => table.rows);
      expect(tasks === 'table' ? rows.length : plan.tasks.length).toBe(4);
      for (const name of names) expect(text).toContain(name);
    }
  });
  it.each(taskForms)('lacks only what is still to be filled in before it goes out: %s', (tasks) => {
    const { text } = planOf({ ...issuer, ...whole, years: '2027', tasks });
    const left = findingsOf(text, { preset: 'strict', final: true });
    expect(new Set(left.map(([rule]) => rule))).toEqual(new Set(['placeholder']));
    expect(left.map(([, , words]) => words)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Số:'),
        '[tên nhiệm vụ 1]',
        '[tên nhiệm vụ 4]',
        'Họ và tên',
      ]),
    );
    expect(left.length).toBe(7); // number, day, four tasks, name
  });
  it('knows no district', () => {
    const { text } = planOf({ ...issuer, ...whole, years: '2027', tasks: 'points' });
    expect(text).not.toMatch(/huyện|quận|thị xã|thị trấn/iu);
  });
});

describe('the questions about a new plan', () => {
  it('come one after another, each with its place among all', () => {
    const answers: Record<string, string> = {};
    const asked: string[] = [];
    const given = {
      ...whole,
      level: 'commune',
      issuer: 'xã A Dơi',
      place: 'Quảng Trị',
      years: '2027',
      tasks: 'table',
    };
    for (;;) {
      const result = ask(answers);
      if ('plan' in result) break;
      const { question, number, total, problem } = result.step;
      expect(problem).toBeUndefined();
      asked.push(`${question} ${number}/${total}`);
      answers[question] = given[question];
    }
    // As long as the level is not known, all may be asked.
    expect(asked).toEqual([
      'level 1/7',
      'issuer 2/7',
      'place 3/7',
      'years 4/7',
      'subject 5/7',
      'tasks 6/7',
      'count 7/7',
    ]);
  });
  it('leave out the place where the issuer tells it', () => {
    expect(stepOf({ level: 'province', issuer: 'Huế' })).toMatchObject({
      question: 'years',
      number: 3,
      total: 6,
    });
    expect(stepOf({ level: 'ministry', issuer: 'BTC' })).toMatchObject({
      question: 'years',
      number: 3,
      total: 6,
    });
  });
  it('offer the provinces, departments and ministries of the day', () => {
    const labels = (answers: NewPlanAnswers) => stepOf(answers).choices.map(({ label }) => label);
    const there = provinces().filter((each) => isDayWithin(each.validFrom, each.validTo, today));
    expect(there.length).toBe(34);
    expect(labels({ level: 'province' }).length).toBe(34);
    expect(labels({ level: 'province' })).toContain('Ủy ban nhân dân tỉnh Nghệ An');
    expect(labels({ level: 'department' })).toEqual(expect.arrayContaining(['Sở Nội vụ', 'Thanh tra tỉnh']));
    expect(labels({ level: 'department' })).not.toContain('Sở Kế hoạch và Đầu tư');
    expect(labels({ level: 'ministry' })).toContain('Bộ Nông nghiệp và Môi trường');
    expect(labels({ level: 'ministry' })).not.toContain('Bộ Kế hoạch và Đầu tư');
    expect(labels({ level: 'commune' })).toContain('Đặc khu Phú Quốc');
  });
  it('take every choice that they offer', () => {
    for (const level of ['province', 'department', 'ministry', 'commune'])
      for (const { value } of stepOf({ level }).choices)
        expect(stepOf({ level, issuer: value }).problem, value).toBeUndefined();
    for (const { value } of stepOf({ level: 'department', issuer: 'SNV' }).choices)
      expect(stepOf({ level: 'department', issuer: 'SNV', place: value }).question).toBe('years');
  });
  it('offer the next year first from September on, and the school year to a school', () => {
    const years = (day: string, level: string) =>
      stepOf({ level, issuer: level === 'school' ? 'Trường A' : 'Huế', place: 'xã B' }, day).choices.map(
        ({ value }) => value,
      );
    expect(years('2026-03-01', 'province')).toEqual(['năm 2026', 'năm 2027', 'giai đoạn 2026 - 2030']);
    expect(years('2026-12-01', 'province')).toEqual(['năm 2027', 'năm 2026', 'giai đoạn 2026 - 2030']);
    expect(years('2030-12-01', 'province').at(-1)).toBe('giai đoạn 2026 - 2030');
    expect(years('2026-12-01', 'school')[0]).toBe('năm học 2026 - 2027');
    expect(years('2027-02-01', 'school')[0]).toBe('năm học 2026 - 2027');
  });
  it.each<readonly [NewPlanAnswers, string, string]>([
    [{ level: 'huyện' }, 'level', 'Chọn một'],
    [{ level: 'province', issuer: '' }, 'issuer', 'Chưa gõ gì'],
    [{ level: 'province', issuer: '  ' }, 'issuer', 'Chưa gõ gì'],
    [{ level: 'province', issuer: 'Tỉnh Quảng Bình' }, 'issuer', 'nay là Tỉnh Quảng Trị'],
    [{ level: 'province', issuer: 'Atlantis' }, 'issuer', 'Không có tỉnh, thành phố nào tên là “Atlantis”'],
    [{ level: 'commune', issuer: 'Thanh Tân' }, 'issuer', 'bắt đầu bằng xã, phường, đặc khu'],
    [{ level: 'commune', issuer: 'huyện Gio Linh' }, 'issuer', 'Không còn đơn vị hành chính “huyện”'],
    [{ level: 'commune', issuer: 'Thị trấn Lao Bảo' }, 'issuer', 'Không còn đơn vị hành chính “thị trấn”'],
    [{ level: 'commune', issuer: 'xã' }, 'issuer', 'Gõ đủ tên'],
    [{ level: 'department', issuer: 'Sở Kế hoạch và Đầu tư' }, 'issuer', 'nay là Sở Tài chính'],
    [{ level: 'department', issuer: 'Công ty A' }, 'issuer', 'bắt đầu bằng Sở'],
    [{ level: 'ministry', issuer: 'Bộ Giao thông vận tải' }, 'issuer', 'nay là Bộ Xây dựng'],
    [{ level: 'ministry', issuer: 'Sở Nội vụ' }, 'issuer', 'bắt đầu bằng Bộ'],
    [{ level: 'school', issuer: 'Lê Lợi' }, 'issuer', 'bắt đầu bằng Trường'],
    [{ level: 'school', issuer: 'Trường A', place: 'quận 1' }, 'place', 'Không còn đơn vị hành chính “quận”'],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '27' }, 'years', 'Gõ một năm'],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '2025' }, 'years', 'Năm 2025 đã qua'],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '2030 - 2026' }, 'years', 'Gõ một năm'],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '2207' }, 'years', 'xa quá'],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'Kế hoạch ' }, 'subject', 'Chưa gõ gì'],
    [
      { level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'Phòng dịch năm 2026' },
      'subject',
      'khác với thời gian đã chọn',
    ],
    [
      { level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'CẢI CÁCH HÀNH CHÍNH' },
      'subject',
      'chữ thường',
    ],
    [{ level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'A', tasks: 'thơ' }, 'tasks', 'Chọn'],
    [
      { level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'A', tasks: 'table', count: '0' },
      'count',
      'từ 1 đến 50',
    ],
    [
      { level: 'ministry', issuer: 'Bộ Y tế', years: '2027', subject: 'A', tasks: 'table', count: 'năm' },
      'count',
      'từ 1 đến 50',
    ],
  ])('say in words why an answer cannot be: %j', (answers, question, words) => {
    const step = stepOf(answers);
    expect(step.question).toBe(question);
    expect(step.problem).toContain(words);
  });
  it('have no Vietnamese but names in English', () => {
    const step = ask({ level: 'ministry', issuer: 'Bộ Y tế', years: '27' }, today, 'en');
    expect(step).toMatchObject({ step: { title: 'The time of the plan' } });
    expect(step).toMatchObject({ step: { problem: expect.stringContaining('Type a year') } });
  });
});

describe('the subject of a new plan', () => {
  const base = { level: 'province', issuer: 'Nghệ An', years: '2027', tasks: 'points', count: '1' };
  it.each([
    ['Chuyển đổi số', 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
    ['chuyển đổi số', 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
    ['  Kế hoạch chuyển đổi số. ', 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
    ['Chuyển đổi số năm 2027', 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
    ['Chuyển đổi số tỉnh Nghệ An năm 2027', 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
    ['Chuyển đổi số trên địa bàn tỉnh Nghệ An', 'Chuyển đổi số trên địa bàn tỉnh Nghệ An năm 2027'],
    ['Chuyển đổi số'.normalize('NFD'), 'Chuyển đổi số tỉnh Nghệ An năm 2027'],
  ])('is read from %j', (subject, title) => {
    const { text } = planOf({ ...base, subject });
    expect(text).toContain(`\nKẾ HOẠCH\n${title}\n`);
    expect(text).toContain(`ban hành Kế hoạch ${title} như sau:`);
    expect(text).toContain(`Trên đây là Kế hoạch ${title} của`);
  });
  it('is taken as it is, whatever signs it has', () => {
    const subject = 'Phòng, chống {lead} $1 ${2:x} và \\n';
    const { text, snippet } = planOf({ ...base, subject });
    expect(text).toContain(`\n${subject} tỉnh Nghệ An năm 2027\n`);
    expect(snippet).toContain('\\$1 \\${2:x\\}');
  });
  it('gives the file its name', () => {
    expect(planOf({ ...base, subject: 'Đẩy mạnh chuyển đổi số' }).fileName).toBe(
      'ke-hoach-day-manh-chuyen-doi-so-nam-2027.kh',
    );
    const long = planOf({
      ...base,
      years: '2026 - 2030',
      subject: 'Phòng chống thiên tai '.repeat(12),
    }).fileName;
    expect(long).toMatch(/^ke-hoach-[a-z-]+-2026-2030\.kh$/);
    expect(long.length).toBeLessThanOrEqual(90);
    expect(planOf({ ...base, subject: '../../etc/passwd' }).fileName).toBe('ke-hoach-etc-passwd-nam-2027.kh');
  });
});

describe('the places of a new plan', () => {
  it('are what no answer has told: leads, deadlines, names of tasks, signer', () => {
    const { snippet } = planOf({ ...issuers[0], ...whole, years: '2027', tasks: 'points' });
    for (const known of ['Nghệ An', 'NGHỆ AN', 'Chuyển đổi số', '2027'])
      expect(snippet).not.toMatch(new RegExp(`\\$\\{\\d+:[^}]*${known}`));
    expect(snippet).toContain(':[tên nhiệm vụ 1]}');
    expect(snippet).toContain(':Họ và tên}');
    // Each task has a lead of its own: one typed for the first does not change the second.
    expect(snippet.match(/\$\{\d+:Sở Nội vụ\}/g)?.length).toBe(4);
  });
});
