import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '#lsp/server.ts';

// A worker's own scope, which the type of `self` does not tell from a page's.
const worker = self as unknown as DedicatedWorkerGlobalScope;

startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
);
