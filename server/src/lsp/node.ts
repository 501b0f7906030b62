import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { installedRulePages } from '#files/rule-pages.ts';
import { startServer } from '#lsp/server.ts';
import { disk } from '#workspace/disk.ts';

// Editors name the transport (`--node-ipc`, `--stdio`, `--socket=…`, `--pipe=…`). Where none is named, a parent that
// has opened a channel wants to speak over it, and all others pipe.
const transports = /^--(?:node-ipc$|stdio$|socket\b|pipe\b)/;
if (!process.argv.slice(2).some((argument) => transports.test(argument)))
  process.argv.push(process.send ? '--node-ipc' : '--stdio');

// Over pipes the library notices that the client is gone; over a channel only if it was told whose process to watch.
// The wait lets an `exit` that was sent before be obeyed, with its own exit code.
process.once('disconnect', () => setTimeout(() => process.exit(1), 200));

const url = installedRulePages();
startServer(createConnection(ProposedFeatures.all), {
  disk,
  rulePages: url ? { url, files: disk } : undefined,
});
