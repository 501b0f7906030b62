import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateClient, deactivateClient } from './client.ts';

/** Entry of the extension in a Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc },
  };
  return activateClient(context, {
    host: 'node',
    connect: (options) => new LanguageClient('kehoach', 'Kế hoạch', server, options),
    close: () => {}, // the library ends the process
  });
}

export const deactivate = deactivateClient;
