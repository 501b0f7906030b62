import type {
  CodeAction,
  CompletionList,
  CompletionParams,
  Connection,
  DocumentSymbol,
  FoldingRange,
} from 'vscode-languageserver';
import { codeActions } from '#features/code-actions.ts';
import { completionsAt, toCompletionList } from '#features/completion.ts';
import { isForDictionary } from '#features/dictionary.ts';
import { foldingRanges } from '#features/folding.ts';
import { outline } from '#features/outline.ts';
import { needsRuleDescriptions } from '#features/rule-descriptions.ts';
import { configToEdit } from '#lsp/configs.ts';
import type { HandlersOf } from '#lsp/context.ts';
import { handler } from '#lsp/requests.ts';

/** Answers each request for a feature. A document that is not open has nothing to offer. */
export function answerRequests(connection: Connection, of: HandlersOf): void {
  const { documents } = of;

  connection.onDocumentSymbol(
    handler<{ textDocument: { uri: string } }, DocumentSymbol[]>(of, 'documentSymbol', [], (params) => {
      const asked = documents.snapshot(params.textDocument.uri);
      return () => (asked ? outline(asked.plan, asked.lines) : []);
    }),
  );
  connection.onFoldingRanges(
    handler<{ textDocument: { uri: string } }, FoldingRange[]>(of, 'foldingRange', [], (params) => {
      const asked = documents.snapshot(params.textDocument.uri);
      return () => (asked ? foldingRanges(asked.plan, asked.lines) : []);
    }),
  );
  connection.onCodeAction(
    handler(of, 'codeAction', [] as CodeAction[], ({ textDocument, range, context }) => {
      const asked = documents.snapshot(textDocument.uri);
      return async () => {
        const options = asked && (await of.settings().wait(asked.uri));
        if (!asked || !options) return [];
        const { plan, uri, version, lines } = asked;
        const { docsUrl, versionedEdits, dictionary } = of.client();
        const document = { uri, version, lines, versioned: versionedEdits };
        const findings = asked.findings(options);
        const { start, end } = lines.spanOf(range);
        const isWanted = findings.some(
          (each) => isForDictionary(each) && each.start <= end && start <= each.end,
        );
        const config = isWanted ? await configToEdit(of, uri) : undefined;
        const dictionaries = { commands: dictionary, config };
        const { only } = context;
        return codeActions({ plan, options, findings, document, docsUrl, range, only, dictionaries });
      };
    }),
  );
  connection.onCompletion(
    handler<CompletionParams, CompletionList>(
      of,
      'completion',
      noCompletions,
      ({ textDocument, position }) => {
        const asked = documents.snapshot(textDocument.uri);
        return async () => {
          if (!asked) return noCompletions;
          const { plan, lines } = asked;
          const locale = of.settings().get(asked.uri)?.locale ?? of.client().locale;
          const offset = lines.offsetAt(position);
          const today = of.today();
          const rules = needsRuleDescriptions(plan, offset) ? await of.ruleDescriptions(locale) : undefined;
          const found = completionsAt(plan, offset, { today, locale, ruleDescriptions: rules });
          return toCompletionList(found, {
            positionAt: (offset) => lines.positionAt(offset),
            snippets: of.client().snippets,
          });
        };
      },
    ),
  );
}

const noCompletions: CompletionList = { isIncomplete: false, items: [] };
