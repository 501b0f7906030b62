import { describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import type { Dictionaries } from '#features/code-action.ts';
import { clientCommands } from '#protocol/messages.ts';
import { lintText } from '#rules/lint.ts';
import { afterEdits, codeActionsAt } from './check.ts';

const uri = 'file:///a.kh';
const configUri = 'file:///w/kh.config.json';

function actionsAt(fixture: string, dictionaries?: Dictionaries, versioned = true) {
  const { text, actions } = codeActionsAt(fixture, { versioned, ...(dictionaries && { dictionaries }) });
  return { text, actions: actions.filter(({ title }) => title.startsWith('Thêm “')) };
}

/** The text of `file` after an action on it. */
function changedBy(action: CodeAction | undefined, file: string, text: string): string {
  const changes = (action?.edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === file ? change.edits : [],
  );
  const edits = changes.filter((edit) => 'newText' in edit);
  return afterEdits(text, edits);
}

describe('a word that is reported can be put', () => {
  it('into a list at the top of the plan, which makes it right', () => {
    const { text, actions } = actionsAt('I. NỘI DUNG\n1. Xây dựng ti$0êu phẩm.\n');
    expect(actions.map(({ title }) => title)).toEqual(['Thêm “tiêu phẩm” vào từ điển của tệp này']);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'misspelling' }] });
    const edited = changedBy(actions[0], uri, text);
    expect(edited).toBe(`// kh-words tiêu phẩm\n${text}`);
    expect(lintText(edited)).toEqual([]);
  });
  it('behind the words that the plan has already', () => {
    const { text, actions } = actionsAt('// kh-words Tẻh -- tên\r\nI. NỘI DUNG\r\n1. Về cẩ$0nh.\r\n');
    expect(changedBy(actions[0], uri, text)).toBe(text.replace('Tẻh', 'Tẻh, cẩnh'));
  });
  it('behind a byte order mark, on a line that ends as the others do', () => {
    const { text, actions } = actionsAt('\ufeffI. NỘI DUNG\r\n1. Về cẩ$0nh.\r\n');
    expect(changedBy(actions[0], uri, text)).toBe(`\ufeff// kh-words cẩnh\r\n${text.slice(1)}`);
  });
  it('into the configuration of the folder, which is saved by our own client', () => {
    const text = '{ "words": ["Tẻh"] }';
    const config = { uri: configUri, text };
    const [action] = actionsAt('I. A\n1. Về cẩ$0nh.\n', { commands: false, config }).actions;
    expect(action?.title).toBe('Thêm “cẩnh” vào từ điển của thư mục (kh.config.json)');
    expect(changedBy(action, configUri, text)).toBe('{ "words": ["Tẻh", "cẩnh"] }');
    expect(action?.command).toBeUndefined();
    const [ours] = actionsAt('I. A\n1. Về cẩ$0nh.\n', { commands: true, config }).actions;
    expect(ours?.command).toMatchObject({ command: clientCommands.saveFile, arguments: [configUri] });
  });
  it('into a configuration that is made for it', () => {
    const config = { uri: configUri, text: undefined };
    const [action] = actionsAt('I. A\n1. Về cẩ$0nh.\n', { commands: false, config }).actions;
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: configUri });
    expect(changedBy(action, configUri, '')).toBe('{\n  "words": ["cẩnh"]\n}\n');
  });
  it('into the dictionary of the user, by our own client', () => {
    const { actions } = actionsAt('I. A\n1. Về cẩ$0nh.\n', { commands: true, config: undefined });
    expect(actions[0]).toMatchObject({
      title: 'Thêm “cẩnh” vào từ điển của tôi',
      command: { command: clientCommands.addWord, arguments: ['cẩnh'] },
    });
  });
  it('nowhere but into the plan where the configuration cannot be read or edited', () => {
    const broken = { commands: false, config: { uri: configUri, text: '{' } };
    expect(actionsAt('I. A\n1. Về cẩ$0nh.\n', broken).actions).toHaveLength(1);
    const config = { uri: configUri, text: '{}' };
    expect(actionsAt('I. A\n1. Về cẩ$0nh.\n', { commands: false, config }, false).actions).toHaveLength(1);
  });
  it('once, however often it is there', () => {
    const { actions } = actionsAt('I. A\n1. Về $0cẩnh, về cẩnh$0.\n');
    expect(actions).toHaveLength(1);
  });
});
