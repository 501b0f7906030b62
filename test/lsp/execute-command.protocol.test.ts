import { describe, expect, it } from 'vitest';
import {
  type CodeLens,
  CodeLensRequest,
  ExecuteCommandRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShowMessageRequest,
} from 'vscode-languageserver-protocol/node';
import { serverCommands } from '#protocol/commands.ts';
import { a, server, start, withTwoPlans } from '#test/lsp/two-plans.ts';

withTwoPlans();

const showing = { window: { showDocument: { support: true } } };
const run = (command: string, args: unknown[]) =>
  server.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });

async function lens(): Promise<CodeLens> {
  const lenses = await server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: a } });
  return lenses![0]!;
}

describe('a client without commands of its own', () => {
  it('has the commands of lenses run by the server, which shows the place', async () => {
    await start({}, showing);
    const shown: unknown[] = [];
    server.connection.onRequest(ShowDocumentRequest.type, (params) => {
      shown.push(params);
      return { success: true };
    });
    const { command } = await lens();
    expect(await run(command!.command, command!.arguments!)).toBeNull();
    const [, , [place]] = command!.arguments as [string, object, [{ uri: string; range: object }]];
    expect(shown).toEqual([{ uri: place.uri, takeFocus: true, selection: place.range }]);
  });

  it('is asked to choose where there are several places', async () => {
    await start({}, showing);
    const shown: unknown[] = [];
    server.connection.onRequest(ShowDocumentRequest.type, ({ selection }) => {
      shown.push(selection?.start.line);
      return { success: true };
    });
    server.connection.onRequest(ShowMessageRequest.type, ({ actions }) => actions![1]!);
    const place = (line: number) => ({
      uri: a,
      range: { start: { line, character: 0 }, end: { line, character: 1 } },
    });
    expect(
      await run(serverCommands.showLocations, [a, place(1).range.start, [place(1), place(2)]]),
    ).toBeNull();
    expect(shown).toEqual([2]);
  });

  it('is told the places where it opens no documents', async () => {
    await start();
    const messages: string[] = [];
    server.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      messages.push(message);
    });
    const { command } = await lens();
    await run(command!.command, command!.arguments!);
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^\d+: /);
  });

  it('reviews a plan, and ends the review', async () => {
    await start();
    const messages: string[] = [];
    server.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      messages.push(message);
    });
    expect(await run(serverCommands.review, [a])).toBeNull();
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^Trước khi ban hành: \d+ lỗi/);
    expect(await run(serverCommands.endReview, [a])).toBeNull();
  });

  it('is told where a command is wrong', async () => {
    await start();
    await expect(run('kehoach.other', [a])).rejects.toThrow(/Unknown command/);
    await expect(run(serverCommands.review, [])).rejects.toThrow(/URI/);
    await expect(run(serverCommands.review, ['file:///nowhere.kh'])).rejects.toThrow(/chưa được mở/);
    await expect(run(serverCommands.showLocations, [a, {}, [1]])).rejects.toThrow(/locations/);
  });
});
