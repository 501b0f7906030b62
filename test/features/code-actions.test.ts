import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { defaultOptions, type LintOptions } from '#options/lint-options.ts';
import { ruleIds } from '#rules/registry.ts';
import { type CodeActionContext, checkCodeAction, codeActionsAt } from './check.ts';

/** Only the rules that the tests are about speak, whatever else there is. */
const options: LintOptions = {
  ...defaultOptions,
  rules: {
    ...Object.fromEntries(ruleIds.map((id) => [id, 'off'])),
    'item-lettering': 'error',
    'marker-style': 'warning',
    'markdown-artifact': 'information',
    'unused-directive': 'warning',
  },
};

const actionsAt = (fixture: string, context: CodeActionContext = {}) =>
  codeActionsAt(fixture, { options, ...context });

const check = (fixture: string, title: string, expected: string, context: CodeActionContext = {}) =>
  checkCodeAction(fixture, title, expected, { options, ...context });

const titlesOf = ({ actions }: { actions: readonly CodeAction[] }) => actions.map(({ title }) => title);

describe('code actions', () => {
  it('fix the finding at the cursor, preferred where that is safe', () => {
    const action = check(
      'I. A\n1. B\na$0. Một;\nb) Hai.\n',
      'Đổi thành “a)”',
      'I. A\n1. B\na) Một;\nb) Hai.\n',
    );
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(action.diagnostics).toMatchObject([{ code: 'marker-style', source: 'kh' }]);
  });

  it('do not prefer a fix that is only offered', () => {
    const { actions } = actionsAt('I. A\n1. B\na) Một;\n$0c) Hai;\nd) Ba.\n');
    const fixes = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'item-lettering');
    expect(fixes.length).toBeGreaterThan(1); // renumber, and the directive
    expect(fixes.every(({ isPreferred }) => isPreferred === undefined)).toBe(true);
  });

  it('are none away from findings', () => {
    expect(titlesOf(actionsAt('I. A\n1. B$0\na. Một;\nb) Hai.\n'))).toEqual([]);
  });

  it('fix all findings of one rule, where there are several', () => {
    check(
      'I. A\n1. B\n$0a. Một;\nb. Hai;\nc. Ba.\n',
      'Sửa cả 3 lỗi “Cách viết số thứ tự: I. 1. a)” (marker-style) trong kế hoạch',
      'I. A\n1. B\na) Một;\nb) Hai;\nc) Ba.\n',
    );
    expect(titlesOf(actionsAt('I. A\n1. B\n$0a. Một;\nb) Hai.\n'))).toEqual([
      'Đổi thành “a)”',
      'Tắt quy tắc “Cách viết số thứ tự: I. 1. a)” (marker-style) cho dòng này (ghi lý do)',
    ]);
  });

  it('suppress a rule for a line, with the line end of the document', () => {
    const source = 'I. A\r\n1. B\r\n$0a. Một;\r\nb) Hai.\r\n';
    const action = check(
      source,
      'Tắt quy tắc “Cách viết số thứ tự: I. 1. a)” (marker-style) cho dòng này (ghi lý do)',
      'I. A\r\n1. B\r\n// kh-disable-next-line marker-style\r\na. Một;\r\nb) Hai.\r\n',
    );
    expect(action.diagnostics).toHaveLength(1);
    const after = 'I. A\r\n1. B\r\n// kh-disable-next-line marker-style\r\n$0a. Một;\r\nb) Hai.\r\n';
    expect(titlesOf(actionsAt(after))).toEqual([]);
  });

  it('put the directive of the first line behind a byte order mark', () => {
    check(
      '\ufeff$0I- A\n',
      'Tắt quy tắc “Cách viết số thứ tự: I. 1. a)” (marker-style) cho dòng này (ghi lý do)',
      '\ufeff// kh-disable-next-line marker-style\nI- A\n',
    );
  });

  it('do not suppress a directive, which nothing above it can', () => {
    const titles = titlesOf(actionsAt('I. A\n// kh-disable-next-line $0marker-style\n1. B\n'));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.some((title) => title.startsWith('Tắt quy tắc'))).toBe(false);
  });

  it('cover all findings of a selection', () => {
    const titles = titlesOf(actionsAt('I. A\n1. B\n$0a. Một;\nb. Hai$0;\nc. Ba.\n'));
    expect(titles).toEqual([
      'Đổi thành “a)”',
      'Đổi thành “b)”',
      'Sửa cả 3 lỗi “Cách viết số thứ tự: I. 1. a)” (marker-style) trong kế hoạch',
      'Tắt quy tắc “Cách viết số thứ tự: I. 1. a)” (marker-style) cho dòng này (ghi lý do)',
      'Tắt quy tắc “Cách viết số thứ tự: I. 1. a)” (marker-style) cho dòng này (ghi lý do)',
    ]);
  });

  it('are English where that is set', () => {
    expect(
      titlesOf(actionsAt('I. A\n1. B\n$0a. Một;\nb. Hai.\n', { options: { ...options, locale: 'en' } })),
    ).toEqual([
      'Change to “a)”',
      'Fix all 2 problems of “How marks are written: I. 1. a)” (marker-style) in the plan',
      'Disable rule “How marks are written: I. 1. a)” (marker-style) for this line (say why)',
    ]);
  });

  it('apply every safe fix of the plan when requested by kind', () => {
    const source = '$0I. A\n1. **B**\na. Một;\nb. Hai.\n';
    for (const only of ['source', 'source.fixAll', 'source.fixAll.kehoach'])
      expect(
        check(source, 'Sửa mọi lỗi có cách sửa an toàn', 'I. A\n1. B\na) Một;\nb) Hai.\n', { only: [only] })
          .kind,
      ).toBe('source.fixAll.kehoach');
  });

  it('offer only the requested kinds', () => {
    const source = 'I. A\n1. B\n$0a. Một;\n';
    expect(actionsAt(source, { only: ['refactor'] }).actions).toEqual([]);
    expect(actionsAt(source, { only: ['source.organizeImports'] }).actions).toEqual([]);
    expect(actionsAt(source).actions.map(({ kind }) => kind)).not.toContain('source.fixAll.kehoach');
    expect(actionsAt(source, { only: ['quickfix'] }).actions.length).toBeGreaterThan(0);
  });

  it('offer no fix of everything where there is nothing to fix', () => {
    expect(actionsAt('$0I. A\n', { only: ['source.fixAll'] }).actions).toEqual([]);
  });

  it('name the version that they were computed from, where the client can check it', () => {
    const { actions } = actionsAt('I. A\n1. B\n$0a. Một;\n', { versioned: true });
    expect(actions[0]!.edit).toMatchObject({
      documentChanges: [{ textDocument: { uri: 'file:///a.kh', version: 7 }, edits: [{ newText: 'a)' }] }],
    });
  });

  it('put the switching off of a rule last in every list, whatever else is offered', () => {
    const rules = { ...options.rules, misspelling: 'warning', spacing: 'information' } as const;
    const dictionaries = { commands: true, config: undefined };
    const source = 'I. A\n1. B\n$0a. Sở nghiep  vụ **c**;\nb. D$0;\nd) E.\n';
    for (const only of [undefined, ['quickfix'], [''], ['quickfix', 'source.fixAll']]) {
      const { actions } = actionsAt(source, {
        options: { ...options, rules },
        dictionaries,
        ...(only && { only }),
      });
      const isOff = actions.map(({ title }) => title.startsWith('Tắt quy tắc'));
      expect(isOff.filter(Boolean).length).toBeGreaterThan(3);
      expect(isOff).toEqual(isOff.toSorted((a, b) => Number(a) - Number(b)));
      expect(inVsCode(actions)).toEqual([
        ...actions.filter(({ isPreferred }) => isPreferred),
        ...actions.filter(({ isPreferred }) => !isPreferred),
      ]);
      expect(actions.filter(({ isPreferred }) => isPreferred).every(({ edit }) => edit)).toBe(true);
    }
  });
});

/** How VS Code sorts a list: actions with diagnostics first, among these the preferred ones. */
function inVsCode(actions: readonly CodeAction[]): CodeAction[] {
  const rank = ({ diagnostics, isPreferred }: CodeAction) =>
    (diagnostics?.length ? 0 : 2) + (isPreferred ? 0 : 1);
  return actions.toSorted((a, b) => rank(a) - rank(b));
}
