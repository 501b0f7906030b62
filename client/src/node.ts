import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, deactivateExtension, type ExtensionApi } from './extension.ts';

/** Entry of the extension in a Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc },
  };
  return activateExtension(context, {
    host: 'node',
    createClient: (options) => new LanguageClient('kehoach', 'Kế hoạch', server, options),
    terminate: () => {}, // the library ends the process
  });
}

export const deactivate = deactivateExtension;
