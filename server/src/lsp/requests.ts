import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { documentOf, type PositionTranslator } from './position-translator.ts';

/** The answer to a request: its result, or that it was cancelled. */
export type Answer<Result> = Promise<Result | ResponseError<void>>;

export interface RequestContext {
  /** Lets waiting messages be read; one of them may cancel a request. */
  readonly yieldToEventLoop: () => Promise<void>;
  readonly logError: (message: string) => void;
  /** Turns positions into those of the server and back. */
  readonly positions: PositionTranslator;
}

/** The handler of one kind of request. */
export type Handler<Params, Result> = (params: Params, token: CancellationToken) => Answer<Result>;

/**
 * Makes the handler of one kind of request. `begin` runs at once and takes the version of the document that the client asks
 * about; the function that it returns computes the answer. Between the two, the handler yields to the event loop, and stops
 * where a waiting message cancels the request. An error is logged and answered with `emptyFor`, so it cannot end the server.
 */
export function handler<Params, Result>(
  { yieldToEventLoop, logError, positions }: RequestContext,
  name: string,
  emptyFor: (params: Params) => Result,
  begin: (params: Params) => (token: CancellationToken) => Result | Promise<Result>,
): Handler<Params, Result> {
  return async (params, token) => {
    try {
      const answer = begin(positions.incoming(params));
      if (token.isCancellationRequested) return cancelled();
      await yieldToEventLoop();
      if (token.isCancellationRequested) return cancelled();
      const result = await answer(token);
      if (token.isCancellationRequested) return cancelled();
      return await positions.outgoing(result, documentOf(params));
    } catch (error) {
      logError(`${name}: ${describeError(error)}`);
      return emptyFor(params);
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
