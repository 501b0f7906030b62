import type { CodeAction, CodeActionKind, Range } from 'vscode-languageserver-types';
import { diagnosticOf } from '#features/diagnostics.ts';
import { type EditedDocument, workspaceEdit } from '#features/workspace-edit.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { LintOptions } from '#options/lint-options.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';

/** The dictionaries, besides the plan itself, that a word can be added to. */
export interface Dictionaries {
  /** Whether the client has the commands `kehoach.addWord` and `kehoach.saveFile`. */
  readonly commands: boolean;
  /** The configuration that holds for the plan; undefined where it must not be edited. */
  readonly config: EditedConfig | undefined;
}

/** A configuration that a word is added to. */
export interface EditedConfig {
  readonly uri: string;
  /** Its text; undefined where the file does not exist yet. */
  readonly text: string | undefined;
  /** The version of the open document; undefined where it is not open. */
  readonly version?: number;
  /** Whether the open document is equal to the stored file; unsaved changes of the user are never saved for them. */
  readonly isSaved?: boolean;
}

/** A request for code actions, with all that the answer is computed from. */
export interface CodeActionInput {
  readonly plan: Plan;
  readonly options: LintOptions;
  /** The findings of the plan under these options, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The text with all its safe fixes, where it is made already. */
  readonly fixedText?: string | undefined;
  readonly document: EditedDocument;
  readonly docsUrl: string | undefined;
  readonly range: Range;
  /** The dictionaries that a correct word can be added to, besides that of the plan; undefined where there are none. */
  readonly dictionaries?: Dictionaries;
  /** ISO day: stands for the plan's day where it has none. */
  readonly today: string;
  /** Whether the client has the command `kehoach.fillIn`. */
  readonly fillsIn: boolean;
  /** Whether the user has asked, and not the editor at a move of the cursor. */
  readonly isInvoked: boolean;
  /** The kinds that are requested, with their sub-kinds; quick fixes where it is undefined. */
  readonly only: readonly CodeActionKind[] | undefined;
}

export interface ActionDraft {
  readonly title: Bilingual | string;
  readonly kind: CodeActionKind;
  /** The findings that it resolves; their diagnostics go with it. */
  readonly findings: readonly Finding[];
  readonly edits: readonly TextEdit[];
}

/** An action as the protocol wants it. */
export function codeAction(at: CodeActionInput, { title, kind, findings, edits }: ActionDraft): CodeAction {
  const { document, docsUrl, options } = at;
  return {
    title: typeof title === 'string' ? title : title[options.locale],
    kind,
    diagnostics: findings.map((finding) =>
      diagnosticOf(finding, { uri: document.uri, lines: document.lines, docsUrl, locale: options.locale }),
    ),
    edit: workspaceEdit(document, edits),
  };
}
