import { catalogData } from '#catalog/reference-data.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { EditorSupport, FeatureContext } from '#features/feature.ts';
import { noWorkspace } from '#features/language-service.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import { TokenResults } from '#features/token-results.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { defaultSettings } from '#options/settings.ts';

/** The context of a service for an editor that can do `abilities` and little else. */
export function serviceContext(abilities: Partial<EditorSupport>): FeatureContext {
  return {
    workspace: noWorkspace,
    editor: {
      snippets: true,
      versionedEdits: true,
      codeActions: true,
      preparesRename: true,
      dictionary: false,
      fillsIn: false,
      docsUrl: undefined,
      ...abilities,
    },
    today: () => '2026-03-10',
    ruleDescriptions: async () => noRuleDescriptions,
    tokenResults: new TokenResults(),
    inSlices: async (work) => resultOf(work),
  };
}

/** The first version of a document, and the settings that requests about it have. */
export function snapshotOf(text: string) {
  const source = { uri: 'file:///plan.kh', version: 1, text, referenceData: catalogData };
  const document = createSnapshot(source, (rule, error) => {
    throw new Error(rule, { cause: error });
  });
  return { document, settings: defaultSettings };
}
