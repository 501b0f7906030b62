import type { Span } from '#grammar/text/span.ts';
import type { DirectiveUse, FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';

export const unusedDirective: Rule = {
  id: 'unused-directive',
  severity: 'warning',
  fix: 'safe',
  looksAt: 'directives',
  doc: {
    title: { vi: 'Lệnh tắt quy tắc không còn tác dụng', en: 'A directive that silences nothing' },
    what: {
      vi: 'Dòng “// kh-disable …” tắt một quy tắc ở chỗ không có lỗi nào của quy tắc đó, hoặc “// kh-enable …” bật lại quy tắc chưa bị tắt.',
      en: 'A line “// kh-disable …” silences a rule where it has nothing to say, or “// kh-enable …” wakes one that was not silenced.',
    },
    why: {
      vi: 'Lệnh thừa che mất lỗi sẽ phát sinh sau này ở chỗ đó mà không ai biết.',
      en: 'A directive left over would hide the next fault at its place.',
    },
    bad: '// kh-disable-next-line missing-deadline -- đã thống nhất\nI. MỤC ĐÍCH\n',
    good: 'I. MỤC ĐÍCH\n',
  },
  *check({ directives }: RuleContext): Iterable<Report> {
    for (const use of directives) if (use.state === 'idle') yield report(use, directives);
  },
};

function report(use: DirectiveUse, all: readonly DirectiveUse[]): Report {
  const { name } = use.named;
  const woke = use.directive.kind === 'enable';
  return {
    at: use.named,
    message: {
      vi: woke
        ? `Quy tắc “${name}” chưa bị tắt ở trên: bỏ lệnh này.`
        : `Lệnh này không tắt lỗi nào của quy tắc “${name}”: bỏ đi.`,
      en: woke
        ? `“${name}” was not silenced above: remove this.`
        : `This silences nothing of “${name}”: remove it.`,
    },
    fixes: [fixOf(use, all)],
  };
}

/** Where every name of the directive is idle the whole line goes, else the name alone. */
function fixOf({ directive, named }: DirectiveUse, all: readonly DirectiveUse[]): FixDraft {
  const idle = all.filter((use) => use.directive === directive && use.state === 'idle');
  const whole = idle.length === directive.rules.length;
  const gone = whole ? directive.line : nameWithGap(directive.rules, named);
  return {
    title: whole
      ? { vi: 'Bỏ dòng lệnh này', en: 'Remove this directive' }
      : { vi: `Bỏ “${named.name}” khỏi lệnh`, en: `Remove “${named.name}” from the directive` },
    safe: true,
    edits: [{ start: gone.start, end: gone.end, text: '' }],
  };
}

/** A name and the comma between it and its neighbour. */
function nameWithGap(names: readonly Span[], named: Span): Span {
  const i = names.indexOf(named);
  const next = names[i + 1];
  return next ? { start: named.start, end: next.start } : { start: names[i - 1]!.end, end: named.end };
}
