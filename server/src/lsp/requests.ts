import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a request answers with: its result, or that it was cancelled. */
export type Answer<Result> = Promise<Result | ResponseError<void>>;

export interface RequestContext {
  /** Lets waiting messages be read, a cancellation among them. */
  readonly yieldToEventLoop: () => Promise<void>;
  readonly logError: (message: string) => void;
}

/** The handler of one kind of request. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Answer<Result>;

/**
 * Makes the handler of one kind of request: one that cannot harm the server, and does nothing in vain. `begin` runs at
 * once and takes what the answer is to be made from (the version that the client has asked about); what it gives back
 * makes the answer, after the messages that wait are read, and not at all where one of them cancels the request.
 * Whatever is thrown is logged and answered with `empty`.
 */
export function handler<Params, Result>(
  { yieldToEventLoop, logError }: RequestContext,
  name: string,
  empty: Result,
  begin: (params: Params) => (token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return async (params, token) => {
    try {
      const answer = begin(params);
      if (token.isCancellationRequested) return cancelled();
      await yieldToEventLoop();
      if (token.isCancellationRequested) return cancelled();
      const result = await answer(token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      logError(`${name}: ${describeError(error)}`);
      return empty;
    }
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}

/** An error with its stack: it is a fault of the server, and somebody has to find it. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
