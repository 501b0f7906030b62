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
    const idle = directives.filter((use) => use.state === 'idle');
    const going: Going = {
      names: new Set(idle.flatMap(({ named, endedBy }) => (endedBy ? [named, endedBy] : [named]))),
      uses: new Map(directives.map((use) => [use.named, use])),
    };
    for (const use of idle) yield report(use, going);
  },
};

type Name = DirectiveUse['named'];

/** The names that go, and each name's use. */
interface Going {
  readonly names: ReadonlySet<Name>;
  readonly uses: ReadonlyMap<Name, DirectiveUse>;
}

function report(use: DirectiveUse, going: Going): Report {
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
    fixes: [fixOf(use, going)],
  };
}

/** The name goes from its directive, and from the one that ends its silence; a directive without names goes whole. */
function fixOf(use: DirectiveUse, going: Going): FixDraft {
  const { directive, named, endedBy } = use;
  const end = endedBy && going.uses.get(endedBy);
  const gone = [pieceOf(use, going), ...(end ? [pieceOf(end, going)] : [])];
  return {
    title:
      gone[0] === directive.line
        ? { vi: 'Bỏ dòng lệnh này', en: 'Remove this directive' }
        : { vi: `Bỏ “${named.name}” khỏi lệnh`, en: `Remove “${named.name}” from the directive` },
    safe: true,
    edits: gone.map(({ start, end: to }) => ({ start, end: to, text: '' })),
  };
}

/** What goes with a name: the line where all its names go, else the name and the comma between it and its neighbour. */
function pieceOf({ directive, named }: DirectiveUse, going: Going): Span {
  const names = directive.rules;
  if (names.every((name) => going.names.has(name))) return directive.line;
  const i = names.indexOf(named);
  const next = names[i + 1];
  return next ? { start: named.start, end: next.start } : { start: names[i - 1]!.end, end: named.end };
}
