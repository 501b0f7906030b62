import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The answer to a request: its result, or that it was cancelled. */
export type Answer<Result> = Promise<Result | ResponseError<void>>;

export interface RequestContext {
  /** Lets waiting messages be read; one of them may cancel a request. */
  readonly yieldToEventLoop: () => Promise<void>;
  readonly logError: (message: string) => void;
}

/** The handler of one kind of request. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Answer<Result>;

/**
 * Makes the handler of one kind of request. `begin` runs at once and takes the version of the document that the client asks
 * about; the function that it returns computes the answer. Between the two, the handler yields to the event loop, and stops
 * where a waiting message cancels the request. An error is logged and answered with `empty`, so it cannot end the server.
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

/** An error with its stack, for the log: it is a bug of the server. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
