import { expect } from 'vitest';
import { LineIndex } from '#features/position.ts';
import { clientCommands } from '#protocol/messages.ts';
import { codeActionsAt } from '#test/features/check.ts';

/** The titles of all assists and fixes that are offered at the cursor or the selection when the drafter asks, those that switch rules off left out. */
export const titlesAt = (fixture: string): string[] =>
  codeActionsAt(fixture, { fillsIn: true, isInvoked: true })
    .actions.map(({ title }) => title)
    .filter((title) => !title.startsWith('Tắt quy tắc'));

/** The assist of `title` gives `expected`, in which `$0` marks where the drafter goes on with the list open; no mark where nothing is to be filled in. */
export function checkAssist(fixture: string, title: string, expected: string): void {
  const { text, actions } = codeActionsAt(fixture, { fillsIn: true, isInvoked: true });
  const action = actions.find((each) => each.title === title);
  if (!action) throw new Error(`not offered; offered are: ${actions.map((each) => each.title).join(' | ')}`);
  const changes = action.edit?.changes ? Object.values(action.edit.changes).flat() : [];
  const lines = new LineIndex(text);
  let result = changes
    .map((edit) => ({ ...lines.spanOf(edit.range), text: edit.newText }))
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
  if (action.command?.command === clientCommands.fillIn) {
    const offset = new LineIndex(result).offsetAt(action.command.arguments![1]);
    result = `${result.slice(0, offset)}$0${result.slice(offset)}`;
  }
  expect(result).toBe(expected);
}
