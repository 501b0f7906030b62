import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { unlinked } from '#features/hover/markdown.ts';
import { LineIndex } from '#features/position.ts';
import { RequestRefusal } from '#features/refusal.ts';
import { type CrossPlanRename, crossPlanRenameAt, renameAt } from '#features/rename.ts';
import { type EditedText, textDocumentEdit, workspaceEditOf } from '#features/workspace-edit.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual, Locale } from '#options/bilingual.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** Another plan of the workspace, as a rename reads it. */
export interface OtherPlan {
  readonly uri: string;
  /** How it is called to a reader. */
  readonly name: string;
  /** The version that the editor has open; null where it is not open there. */
  readonly version: number | null;
  readonly text: string;
  /** The text as a plan: read only where the rename may concern it. */
  readonly plan: () => Plan;
}

/** The edits of a rename in all plans, or why it is refused; `file` names the other plan in which the new name cannot stand. */
export type WorkspaceRename =
  | { readonly edits: readonly TextDocumentEdit[] }
  | { readonly refusal: Bilingual; readonly file?: string };

/**
 * The rename of what stands at `offset`, here and in the plans of `others`, which are read one after another and only
 * where the plan itself allows the new name; undefined where nothing can be renamed.
 */
export async function renameInWorkspace(
  document: ParsedDocument & { readonly version: number },
  offset: number,
  newName: string,
  others: AsyncIterable<OtherPlan> | Iterable<OtherPlan>,
): Promise<WorkspaceRename | undefined> {
  const renamed = renameAt(document.plan, offset, newName);
  const crossPlan = crossPlanRenameAt(document.plan, offset, newName);
  if (!renamed || !crossPlan) return undefined;
  if ('refusal' in renamed) return renamed;
  const edits = [textDocumentEdit(document, renamed.edits)];
  for await (const other of others) {
    const inOther = renameIn(other, crossPlan);
    if (!inOther) continue;
    if ('refusal' in inOther) return { file: other.name, refusal: inOther.refusal };
    edits.push(textDocumentEdit(editedText(other), inOther.edits));
  }
  return { edits: edits.filter((each) => each.edits.length > 0) };
}

/** Where a rename looks for other plans, and how it answers. */
export interface RenameOptions {
  readonly others: AsyncIterable<OtherPlan> | Iterable<OtherPlan>;
  readonly locale: Locale;
  /** Whether the client can refuse an edit that was computed from another version. */
  readonly versioned: boolean;
}

/** The rename of what stands at `offset` as the protocol wants it; null where nothing can be renamed. */
export async function renameEdit(
  document: ParsedDocument & { readonly version: number },
  offset: number,
  newName: string,
  { others, locale, versioned }: RenameOptions,
): Promise<WorkspaceEdit | RequestRefusal | null> {
  const renamed = await renameInWorkspace(document, offset, newName, others);
  if (!renamed) return null;
  if (!('refusal' in renamed)) return workspaceEditOf(renamed.edits, versioned);
  const why = renamed.refusal[locale];
  return new RequestRefusal(unlinked(renamed.file === undefined ? why : `${renamed.file}: ${why}`));
}

const editedText = ({ uri, version, text }: OtherPlan): EditedText => ({
  uri,
  version,
  lines: new LineIndex(text),
});

function renameIn({ text, plan }: OtherPlan, { name, in: renamedIn }: CrossPlanRename) {
  return mayName(text, name) ? renamedIn(plan()) : undefined;
}

/** Whether a text may hold a name: its longest word stands in it. A quick look, since most plans do not. */
function mayName(text: string, name: string): boolean {
  const [word = ''] = name.split(/[^\p{L}\d]+/u).sort((a, b) => b.length - a.length);
  return /[\u0300-\u036f]/.test(text) || text.toLowerCase().includes(word.toLowerCase());
}
