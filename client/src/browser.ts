import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension, deactivateExtension, type ExtensionApi } from './extension.ts';

/** Entry of the extension in a web extension host: the server is a worker. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  return activateExtension(context, {
    host: 'webworker',
    createClient: (options, failed) => {
      // The worker itself, not a function that makes it: the extension host puts its own class in the place of
      // Worker, and the library would not know it again.
      worker = new Worker(script);
      // A worker that cannot be loaded closes no connection: without this the start would wait for ever.
      worker.addEventListener('error', (event) => failed(event.message || script));
      return new LanguageClient('kehoach', 'Kế hoạch', worker, options);
    },
    terminate: close,
  });
}

export const deactivate = deactivateExtension;
