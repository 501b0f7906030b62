import { nearest } from '#grammar/text/nearest.ts';
import type { Span } from '#grammar/text/span.ts';
import type { DirectiveUse, Report, Rule, RuleContext } from '#rules/rule.ts';

export const unknownRule: Rule = {
  id: 'unknown-rule',
  order: 11020,
  title: { vi: 'Tên quy tắc không có', en: 'No such rule' },
  severity: 'warning',
  fix: 'offered',
  scope: 'directives',
  *check({ plan, options, ruleIds, directives }: RuleContext): Iterable<Report> {
    const top = { start: 0, end: Math.min(1, plan.text.length) };
    for (const name of Object.keys(options.rules)) {
      if (!ruleIds.includes(name))
        yield unknown(name, top, nearest(name, ruleIds), {
          vi: 'Thiết đặt “kehoach.rules”',
          en: 'The setting “kehoach.rules”',
        });
    }
    for (const directive of plan.directives) {
      if (directive.rules.length === 0) yield nameless(directive);
    }
    const counts = new Map<DirectiveUse['directive'], number>();
    for (const { directive, named, state } of directives) {
      if (state !== 'unknown') continue;
      const count = (counts.get(directive) ?? 0) + 1;
      counts.set(directive, count);
      if (count > maxFindingsOfDirective) continue;
      const intended = nearest(named.name, ruleIds);
      yield {
        ...unknown(named.name, named, intended, { vi: 'Lệnh này', en: 'This directive' }),
        fixes: fixes(named, intended),
      };
    }
    for (const [directive, count] of counts)
      if (count > maxFindingsOfDirective) yield others(directive, count - maxFindingsOfDirective);
  },
};

/** The most names of one directive that get findings of their own: people write one or two. */
const maxFindingsOfDirective = 20;

function others({ start, end }: Span, count: number): Report {
  return {
    at: { start, end },
    message: {
      vi: `Lệnh này còn nêu ${count} tên quy tắc không có nữa: bỏ đi.`,
      en: `This directive names ${count} more rules that do not exist: remove them.`,
    },
  };
}

function unknown(
  name: string,
  at: Span,
  intended: string | undefined,
  where: { vi: string; en: string },
): Report {
  return {
    at,
    message: {
      vi: `${where.vi} nêu quy tắc không có: “${name}”${intended ? `; có phải “${intended}”?` : ' (xem danh sách bằng lệnh: kh rules)'}`,
      en: `${where.en} names no rule: “${name}”${intended ? `; is it “${intended}”?` : ' (kh rules lists them)'}`,
    },
  };
}

function nameless(at: Span): Report {
  return {
    at,
    message: {
      vi: 'Lệnh này không nêu quy tắc nào nên không có tác dụng: viết tên quy tắc sau lệnh, ví dụ “// kh-disable-next-line missing-deadline -- lý do”.',
      en: 'This directive names no rule and does nothing: name one, as in “// kh-disable-next-line missing-deadline -- reason”.',
    },
  };
}

function fixes(named: Span, intended: string | undefined) {
  const title = { vi: `Đổi thành “${intended}”`, en: `Change to “${intended}”` };
  return intended
    ? [{ title, safe: false, edits: [{ start: named.start, end: named.end, text: intended }] }]
    : [];
}
