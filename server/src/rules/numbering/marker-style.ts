import { sliceOf } from '#grammar/text/span.ts';
import type { Item, Level } from '#grammar/tree.ts';
import type { Report, Rule, RuleContext } from '#rules/rule.ts';

/** The sign that closes a mark of a level, by the decree; other levels are free. */
const closing: Readonly<Partial<Record<Level, string>>> = { section: '.', clause: '.', point: ')' };
/** Markdown's own list signs before a letter are a converter's left-over: another rule's matter. */
const markdownBullets = '-*+';

export const markerStyle: Rule = {
  id: 'marker-style',
  severity: 'warning',
  fix: 'safe',
  looksAt: 'plan',
  doc: {
    title: { vi: 'Cách viết số thứ tự: I. 1. a)', en: 'How marks are written: I. 1. a)' },
    what: {
      vi: 'Sau số của mục và của khoản là dấu chấm, sau chữ của điểm là dấu đóng ngoặc: không viết “a.”, “a/”, “1)”, “1/”, “I-”, “I/”, không đặt gạch đầu dòng trước chữ của điểm (“– a)”).',
      en: 'A full stop follows the number of a section or clause, a closing bracket the letter of a point: not “a.”, “a/”, “1)”, “1/”, “I-”, “I/”, and no dash before the letter (“– a)”).',
    },
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6 điểm đ: khoản có “dấu chấm (.)”, điểm “sau có dấu đóng ngoặc đơn”.',
      en: 'Decree 30/2020/NĐ-CP, Annex I, part I, section II, 6.đ: a full stop after clauses, a closing bracket after points.',
    },
    bad: '1. Nội dung:\na. Một;\nb. Hai.\n',
    good: '1. Nội dung:\na) Một;\nb) Hai.\n',
  },
  *check({ plan }: RuleContext): Iterable<Report> {
    for (const block of plan.blocks) {
      const report = block.kind === 'item' ? judge(plan.text, block) : undefined;
      if (report) yield report;
    }
  },
};

function judge(text: string, item: Item): Report | undefined {
  const { marker, level } = item;
  const sign = marker.style === 'word' || marker.style === 'sign' ? undefined : closing[level];
  if (!sign) return undefined;
  const now = text.slice(marker.bullet.start, marker.end).trim();
  const mark = sliceOf(text, marker).replace(/[^\p{L}\d]+$/u, '');
  const bullet = sliceOf(text, marker.bullet).trim();
  const hasBullet = bullet !== '' && !markdownBullets.includes(bullet);
  const wrongSign = sliceOf(text, marker) !== `${mark}${sign}`;
  if (!hasBullet && !wrongSign) return undefined;
  const start = hasBullet ? marker.bullet.start : marker.start;
  const end = marker.end;
  return {
    at: { start, end },
    message: {
      vi: `Viết “${mark}${sign}” thay cho “${now}” (NĐ 30/2020/NĐ-CP, Phụ lục I: ${level === 'point' ? 'sau chữ của điểm là dấu đóng ngoặc' : 'sau số là dấu chấm'}).`,
      en: `Write “${mark}${sign}” for “${now}” (Decree 30/2020/NĐ-CP, Annex I: ${level === 'point' ? 'a closing bracket follows the letter' : 'a full stop follows the number'}).`,
    },
    fixes: [
      {
        title: { vi: `Đổi thành “${mark}${sign}”`, en: `Change to “${mark}${sign}”` },
        safe: true,
        edits: [{ start, end, text: `${mark}${sign}${/\s/.test(text[end] ?? '\n') ? '' : ' '}` }],
      },
    ],
  };
}
