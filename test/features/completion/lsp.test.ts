import { describe, expect, it } from 'vitest';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { toCompletionList } from '#features/completion/lsp.ts';
import { LineIndex } from '#features/position.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { cursorOf, fixtureText, parseFile } from '#test/fixtures/fixture.ts';
import { completed, provincial } from './check.ts';

function listAt(fixture: string, snippets = true) {
  const lines = new LineIndex(fixtureText(fixture));
  return toCompletionList(completed(fixture).items, { positionAt: (at) => lines.positionAt(at), snippets });
}

describe('the list for the editor', () => {
  it('is incomplete until the next keystroke, and has the range to replace', () => {
    const { isIncomplete, items } = listAt('I. NỘI DUNG\n1. A\na) Cơ quan chủ trì: so noi$0 vu; B');
    expect(isIncomplete).toBe(true);
    expect(items[0]).toMatchObject({
      label: 'Sở Nội vụ',
      kind: CompletionItemKind.Class,
      filterText: 'so noi vu Sở Nội vụ so noi vu',
      sortText: '000',
      textEdit: {
        newText: 'Sở Nội vụ',
        range: { start: { line: 2, character: 20 }, end: { line: 2, character: 29 } },
      },
    });
  });
  it('filters by what is typed from where each item begins, since it was matched here', () => {
    for (const source of [
      provincial('a) Cơ quan chủ trì: SNV$0'),
      provincial('a) Cơ quan chủ trì: công nghệ$0'),
      provincial('a) Cơ quan chủ trì: Sở Văn hóa, $0'),
      provincial('theo nghi dinh so 118$0'),
      'I. A\n1. B\nd) C;\nd$0',
    ]) {
      const offset = cursorOf(parseFile(source));
      const { items } = completed(source);
      expect(items).not.toEqual([]);
      for (const { filterText, replace, label } of items)
        expect(
          filterText.startsWith(source.slice(replace.start, offset).trimStart() || withoutDiacritics(label)),
        ).toBe(true);
    }
  });
  it('still finds what is typed on, with marks or without, where the editor compares an older list', () => {
    const first = (typed: string) => listAt(provincial(`a) Cơ quan chủ trì:${typed}$0`)).items;
    for (const typed of ['', ' ', ' s', ' so'])
      for (const later of ['Sở Nội', 'so noi']) {
        const found = first(typed).find(({ label }) => label === 'Sở Nội vụ');
        expect(found?.filterText).toContain(later);
      }
    for (const typed of ['', ' ', ' s', ' so', ' so ', ' so n']) {
      const found = first(typed).find(({ label }) => label === 'Sở Nội vụ');
      expect(found?.filterText).toMatch(/^so noi vu /); // without a gap
    }
  });
  it('preserves the order by its sort texts', () => {
    const texts = listAt(provincial('a) Cơ quan chủ trì: $0')).items.map(({ sortText }) => sortText!);
    expect([...texts].sort()).toEqual(texts);
  });
  it('has placeholders where the client supports snippets, else the same text', () => {
    const whole = (snippets: boolean) =>
      listAt('$0', snippets).items.find(({ label }) => label.startsWith('Toàn bộ'))!;
    expect(whole(true)).toMatchObject({
      kind: CompletionItemKind.Snippet,
      insertTextFormat: InsertTextFormat.Snippet,
    });
    expect(whole(true).textEdit!.newText).toContain('${1:TỈNH QUẢNG TRỊ}');
    expect(whole(false).insertTextFormat).toBe(InsertTextFormat.PlainText);
    expect(whole(false).textEdit!.newText).toContain('\nTỈNH QUẢNG TRỊ\t');
    expect(whole(false).textEdit!.newText).not.toContain('$');
  });
  it('opens the list of values behind a label that was taken, and behind nothing else', () => {
    const commands = (source: string) =>
      listAt(source).items.map(({ kind, command }) => [kind, command?.command]);
    const found = commands(provincial('a) c$0'));
    expect(found).toContainEqual([CompletionItemKind.Field, 'editor.action.triggerSuggest']);
    const others = [...found, ...commands(provincial('- Cơ quan chủ trì: so noi$0'))];
    for (const [kind, command] of others)
      expect(command !== undefined).toBe(kind === CompletionItemKind.Field);
  });
  it('preselects an item only where what is typed is a query', () => {
    const preselected = (source: string) => listAt(source).items.map(({ preselect }) => preselect);
    expect(preselected(provincial('- Cơ quan chủ trì: so noi$0'))[0]).toBe(true);
    expect(preselected(provincial('- Cơ quan chủ trì: Sở Nội$0'))).not.toContain(true);
  });
});
