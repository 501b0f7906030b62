import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogData } from '#catalog/reference-data.ts';
import { createSnapshot } from '#features/document-snapshot.ts';
import type { FeatureContext } from '#features/feature.ts';
import { createLanguageService, languageFeatures, noWorkspace } from '#features/language-service.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import { TokenResults } from '#features/token-results.ts';
import { resultOf } from '#grammar/text/steps.ts';
import { defaultOptions } from '#options/lint-options.ts';

const text = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
1. Rà soát thủ tục
a) Cơ quan chủ trì: Sở Nội vụ;
b) Thời gian: Quý I năm 2026.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
a) Đôn đốc.
`;

const document = createSnapshot(
  { uri: 'file:///plan.kh', version: 1, text, referenceData: catalogData },
  (rule, error) => {
    throw new Error(rule, { cause: error });
  },
);
const options = {
  ...defaultOptions,
  inlayHints: { deadlines: true, abbreviations: true },
  codeLens: { tasks: true },
  workspaceDiagnostics: false,
};
const context: FeatureContext = {
  workspace: noWorkspace,
  editor: {
    snippets: true,
    versionedEdits: true,
    codeActions: true,
    preparesRename: true,
    dictionary: false,
    fillsIn: false,
    docsUrl: undefined,
  },
  today: () => '2026-03-10',
  ruleDescriptions: async () => noRuleDescriptions,
  tokenResults: new TokenResults(),
  inSlices: async (work) => resultOf(work),
};
const service = createLanguageService(context);

/** The position before the first occurrence of some words. */
const at = (words: string) => document.lines.positionAt(text.indexOf(words));
const about = { document, options };
const token = { isCancellationRequested: false };
const agency = { ...about, position: at('Sở Nội vụ') };

describe('the language service, without a server', () => {
  it('answers about a document', async () => {
    expect(service.documentSymbols(about).map(({ name }) => name)).toContain('I. NHIỆM VỤ');
    expect(service.foldingRanges(about)).not.toEqual([]);
    expect(service.codeLenses(about)).not.toEqual([]);
    expect(service.documentLinks(about)).toEqual([]);
    const range = { start: at('KẾ HOẠCH'), end: at('a) Đôn đốc') };
    expect(service.inlayHints({ ...about, range })).not.toEqual([]);
    const request = { ...about, range, context: { diagnostics: [], only: [''] }, token };
    expect(await service.codeActions(request)).not.toEqual([]);
  });

  it('answers about a position', async () => {
    expect(await service.hover(agency)).toMatchObject({ contents: { kind: 'markdown' } });
    expect(service.documentHighlights(agency)).toHaveLength(2);
    expect(service.definition(agency)).toHaveLength(1);
    expect(await service.references({ ...agency, context: { includeDeclaration: true } })).toHaveLength(2);
    expect(service.prepareRename(agency)).toMatchObject({ placeholder: 'Sở Nội vụ' });
    expect(await service.completions({ ...about, position: at('Đôn đốc') })).toHaveProperty('items');
  });

  it('renames in the document where there is no workspace', async () => {
    const renamed = await service.rename({ ...agency, newName: 'Sở Tài chính', token });
    expect(renamed).toMatchObject({ documentChanges: [{ edits: [{}, {}] }] });
  });

  it('gives findings as diagnostics, and nothing of a workspace that is not there', () => {
    const findings = document.findings(options);
    const diagnostics = service.diagnostics(findings, { ...document, locale: 'en' });
    expect(diagnostics.map(({ code }) => code)).toEqual(findings.map(({ rule }) => rule));
    expect(service.workspaceSymbols({ query: 'nhiệm vụ' })).toEqual([]);
  });
});

describe('the table of features', () => {
  it('has one row for each request of the protocol', () => {
    const methods = Object.values(languageFeatures).map(({ method }) => method);
    expect(new Set(methods).size).toBe(methods.length);
    for (const method of methods) expect(method).toMatch(/^[a-zA-Z]+(?:\/[a-zA-Z]+){1,3}$/);
  });

  it('takes nothing but features that have a test of their own', () => {
    const source = readFileSync('server/src/features/language-service.ts', 'utf8');
    const imports = source.matchAll(/^import \{[^}]*\} from '#features\/([\w-]+)\.ts';$/gm);
    const modules = [...imports].map(([, name]) => name!);
    expect(modules.length).toBeGreaterThan(10);
    const untested = modules.filter(
      (name) => !existsSync(`test/features/${name}.test.ts`) && !existsSync(`test/features/${name}`),
    );
    expect(untested).toEqual([]);
  });
});
