import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { PASTE, type PasteParams, type PasteResult } from '#protocol/messages.ts';
import { LANGUAGE_ID } from '#protocol/names.ts';
import { localize } from './localize.ts';
import type { Server } from './server.ts';

/** The kind of the edit, by which `editor.pasteAs.preferences` may name it. */
const kind = DocumentDropOrPasteEditKind.Empty.append('kehoach');
/** Copied in an editor of VS Code: its plain text is what was meant. */
const fromEditor = 'vscode-editor-data';
/** A longer clipboard is pasted as plain text, in UTF-16 units. */
const longest = 16_000_000;

/**
 * Offers the clipboard as a plan has it: markers, tables, whole lines. What it becomes is the server's business. Where the plain text of
 * the clipboard loses no lists or tables, VS Code pastes that, and offers this beside it.
 */
export function registerPaste(server: Pick<Server, 'request'>): Disposable {
  const provider: DocumentPasteEditProvider = {
    provideDocumentPasteEdits: (document, ranges, clipboard, _context, token) =>
      pasteEdits(server, document, ranges, clipboard, token),
  };
  return languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/html', 'text/plain'],
  });
}

async function pasteEdits(
  server: Pick<Server, 'request'>,
  document: TextDocument,
  ranges: readonly Range[],
  clipboard: DataTransfer,
  token: CancellationToken,
): Promise<DocumentPasteEdit[] | undefined> {
  const [range] = ranges;
  if (!range || ranges.length > 1 || clipboard.get(fromEditor)) return undefined;
  const [html, text] = await Promise.all(
    ['text/html', 'text/plain'].map(async (type) => (await clipboard.get(type)?.asString()) ?? ''),
  );
  if (token.isCancellationRequested || (html ?? '').length + (text ?? '').length > longest) return undefined;
  const { start, end } = range;
  const params: PasteParams = {
    html: html ?? '',
    text: text ?? '',
    before: document.lineAt(start.line).text.slice(0, start.character),
    after: document.lineAt(end.line).text.slice(end.character),
  };
  const result = await server.request<PasteResult>(PASTE, params);
  if (!result || token.isCancellationRequested) return undefined;
  const edit = new DocumentPasteEdit(result.text, localize('Paste as a Plan'), kind);
  if (!result.isPreferred) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return [edit];
}
