import { type Position, Range } from 'vscode-languageserver-types';
import { catalogData } from '#catalog/reference-data.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { CancellationToken, FeatureContext } from '#features/feature.ts';
import { createLanguageService, languageFeatures, noWorkspace } from '#features/language-service.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import { TokenResults } from '#features/token-results.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { defaultOptions } from '#options/lint-options.ts';
import { throwRuleError } from '#rules/rule-error.ts';

const context: FeatureContext = {
  workspace: noWorkspace,
  editor: {
    snippets: true,
    versionedEdits: true,
    codeActions: true,
    preparesRename: true,
    dictionary: true,
    fillsIn: false,
    docsUrl: 'file:///docs/{locale}/{rule}.md',
  },
  today: () => '2026-03-10',
  ruleDescriptions: async () => noRuleDescriptions,
  tokenResults: new TokenResults(),
  inSlices: async (work) => resultOf(work),
};
const options = {
  ...defaultOptions,
  inlayHints: { deadlines: true, abbreviations: true },
  codeLens: { tasks: true },
  workspaceDiagnostics: false,
};

/**
 * So far apart, in UTF-16 units, it is asked what reads the whole plan anew for each answer: all actions, whose results are judged, and the formatting of a range.
 */
const wholePlanStep = 500;
const readsWholePlan = /^textDocument\/ranges?Formatting$/;

/** Requests that are never cancelled, always, or while they are answered. */
const tokens: Readonly<Record<string, () => CancellationToken>> = {
  'not cancelled': () => ({ isCancellationRequested: false }),
  cancelled: () => ({ isCancellationRequested: true }),
  'cancelled meanwhile': () => {
    let asked = 0;
    return {
      get isCancellationRequested() {
        return ++asked > 1;
      },
    };
  },
};

/** All that requests of the protocol name besides their document; `read` is told which of it a feature looks at. */
const parameters = (
  position: Position,
  range: Range,
  item: () => unknown,
  read: (name: string) => void,
  triggerKind: number,
) =>
  new Proxy(
    {
      position,
      positions: [position],
      range,
      ranges: [range],
      context: { diagnostics: [], includeDeclaration: true, triggerKind },
      newName: 'Sở Thử nghiệm',
      query: 'to chuc',
      ch: '\n',
      formatting: { tabSize: 4, insertSpaces: false },
      previousResultId: '0',
      previousResultIds: [],
      files: [],
      get item() {
        return item();
      },
    },
    {
      get(target, name) {
        read(String(name));
        return Reflect.get(target, name);
      },
    },
  );

/**
 * Asks every row of the table of features about a plan of this text, at positions `step` units apart where it looks at one, whether the
 * request is cancelled or not. Gives what has thrown, each with its feature, its place and its error.
 */
export async function failuresEverywhere(text: string, name: string, step: number): Promise<string[]> {
  const service = createLanguageService(context);
  const source = { uri: `file:///${name}`, version: 1, text, referenceData: catalogData };
  const document = createSnapshot(source, throwRuleError);
  const { lines } = document;
  const failures: string[] = [];
  let names = Object.keys(languageFeatures) as (keyof typeof languageFeatures)[];
  for (let offset = 0; offset <= text.length; offset += step) {
    const position = lines.positionAt(offset);
    const range = Range.create(position, lines.positionAt(Math.min(text.length, offset + 40)));
    const isWholePlanAsked = offset % wholePlanStep < step;
    const triggerKind = isWholePlanAsked ? 1 : 2;
    const placed = new Set<string>();
    const itemHere = () => service.prepareCallHierarchy({ document, options, position })?.[0] ?? {};
    for (const name of names) {
      if (readsWholePlan.test(languageFeatures[name].method) && !isWholePlanAsked) continue;
      for (const [kind, token] of Object.entries(tokens))
        try {
          const request = Object.assign(
            parameters(
              position,
              range,
              itemHere,
              (read) => {
                if (/^(?:(?:position|range)s?|item)$/.test(read)) placed.add(name);
              },
              triggerKind,
            ),
            { document, options, token: token() },
          );
          await (service[name] as (request: object) => unknown)(request);
        } catch (error) {
          const reason = error instanceof Error ? error.stack : String(error);
          failures.push(`${name} at ${offset} of ${document.uri}, ${kind}: ${reason}`);
        }
    }
    // What is asked of the whole document is asked once.
    if (offset === 0) names = names.filter((name) => placed.has(name));
  }
  return failures;
}
