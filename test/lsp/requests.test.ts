import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { PositionTranslator } from '#lsp/position-translator.ts';
import { handler } from '#lsp/requests.ts';

/** A handler whose steps are noted; `onYield` happens while waiting messages are read. */
function tried(begin: () => () => unknown, onYield: () => void = () => {}) {
  const errors: string[] = [];
  const of = {
    yieldToEventLoop: async () => onYield(),
    positions: new PositionTranslator('utf-16', { open: () => undefined, stored: async () => undefined }),
    logError: (message: string) => void errors.push(message),
  };
  return { errors, handle: handler<unknown, unknown>(of, 'outline', () => 'empty', begin) };
}

const isCancelled = (answer: unknown) =>
  answer instanceof ResponseError && answer.code === LSPErrorCodes.RequestCancelled;

describe('a request', () => {
  it('is answered from what there was when it came', async () => {
    let version = 1;
    const { handle } = tried(
      () => {
        const asked = version;
        return () => asked;
      },
      () => {
        version = 2;
      },
    );
    expect(await handle({}, new CancellationTokenSource().token)).toBe(1);
  });

  it('that is cancelled while it waits is never worked on', async () => {
    const source = new CancellationTokenSource();
    let worked = false;
    const { handle } = tried(
      () => () => {
        worked = true;
      },
      () => source.cancel(),
    );
    expect(isCancelled(await handle({}, source.token))).toBe(true);
    expect(worked).toBe(false);
  });

  it('that was cancelled before it came does not even wait', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    let waited = false;
    const { handle } = tried(
      () => () => 1,
      () => {
        waited = true;
      },
    );
    expect(isCancelled(await handle({}, source.token))).toBe(true);
    expect(waited).toBe(false);
  });

  it('that fails, at once or later, is logged and answered with nothing', async () => {
    const fail = (): never => {
      throw new TypeError('textDocument of null');
    };
    for (const begin of [fail, () => fail, () => async () => fail()]) {
      const { handle, errors } = tried(begin);
      expect(await handle(null, new CancellationTokenSource().token)).toBe('empty');
      expect(errors).toHaveLength(1);
      expect(errors[0]).toMatch(/^outline: TypeError: textDocument of null/);
    }
  });
});
