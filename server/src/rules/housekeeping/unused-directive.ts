import { partitionPoint } from '#grammar/text/search.ts';
import type { Span } from '#grammar/text/span.ts';
import { directives } from '#rules/contract/permissions.ts';
import type { DirectiveUse, FixDraft, Report, Rule, RuleContext } from '#rules/rule.ts';

export const unusedDirective: Rule = {
  id: 'unused-directive',
  order: 11010,
  title: { vi: 'Lệnh tắt quy tắc không còn tác dụng', en: 'A directive that silences nothing' },
  severity: 'warning',
  fix: 'safe',
  mayChange: [directives],
  scope: 'directives',
  *check({ directives, ruleTitles }: RuleContext): Iterable<Report> {
    const uses = new Map(directives.map((use) => [use.named, use]));
    for (const use of directives) if (use.state === 'unused') yield report(use, uses, ruleTitles);
  },
};

type Uses = ReadonlyMap<DirectiveUse['named'], DirectiveUse>;

function report(use: DirectiveUse, uses: Uses, titles: RuleContext['ruleTitles']): Report {
  const { name } = use.named;
  const title = titles.get(name);
  const called = {
    vi: title ? `“${title.vi}” (${name})` : `“${name}”`,
    en: title ? `“${title.en}” (${name})` : `“${name}”`,
  };
  const isEnable = use.directive.kind === 'enable';
  return {
    at: use.named,
    message: {
      vi: isEnable
        ? `Quy tắc ${called.vi} chưa bị tắt ở trên: bỏ lệnh này.`
        : `Lệnh này không tắt lỗi nào của quy tắc ${called.vi}: bỏ đi.`,
      en: isEnable
        ? `Rule ${called.en} was not silenced above: remove this.`
        : `This silences nothing of rule ${called.en}: remove it.`,
    },
    fixes: [fixOf(use, uses)],
  };
}

/** The edits that remove a name, and the one that ends its suppression. */
function fixOf(use: DirectiveUse, uses: Uses): FixDraft {
  const end = use.endedBy && uses.get(use.endedBy);
  const gone = [pieceOf(use), ...(end ? [pieceOf(end)] : [])];
  return {
    title:
      use.directive.rules.length === 1
        ? { vi: 'Bỏ dòng lệnh này', en: 'Remove this directive' }
        : { vi: `Bỏ “${use.named.name}” khỏi lệnh`, en: `Remove “${use.named.name}” from the directive` },
    safe: true,
    edits: gone.map(({ start, end: to }) => ({ start, end: to, text: '' })),
  };
}

/** What goes with a name: the line where it is the only one, else the comma between it and its neighbour. */
function pieceOf({ directive, named }: DirectiveUse): Span {
  const { rules, line } = directive;
  if (rules.length === 1) return line;
  const i = partitionPoint(rules, ({ start }) => start >= named.start);
  const next = rules[i + 1];
  return next ? { start: named.start, end: next.start } : { start: rules[i - 1]!.end, end: named.end };
}
