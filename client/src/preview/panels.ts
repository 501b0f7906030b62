import {
  commands,
  type Disposable,
  type ExtensionContext,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { localize } from '#client/localize.ts';
import type { Server } from '#client/server.ts';
import { LANGUAGE_ID } from '#protocol/names.ts';
import {
  type FromPreview,
  PREVIEW,
  type PreviewParams,
  type PreviewResult,
  type ToPreview,
} from '#protocol/preview.ts';
import { previewHtml } from './page-html.ts';

const VIEW_TYPE = 'kehoach.preview';

/** Registers the commands that show the printed page of a plan, and brings previews back after a reload. */
export function registerPreviews({ extensionUri }: ExtensionContext, server: Server): readonly Disposable[] {
  const previews = new Map<string, Preview>();
  const attach = (panel: WebviewPanel, uri: Uri) => {
    const preview = new Preview(panel, uri, extensionUri, server);
    previews.set(uri.toString(), preview);
    panel.onDidDispose(() => {
      if (previews.get(uri.toString()) === preview) previews.delete(uri.toString());
      preview.dispose();
    });
  };
  const show = async (column: ViewColumn, given?: unknown) => {
    const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
    const document = uri && (await workspace.openTextDocument(uri));
    if (document?.languageId !== LANGUAGE_ID) {
      void window.showInformationMessage(localize('Open a plan (.kh) to see its page.'));
      return;
    }
    const known = previews.get(document.uri.toString());
    if (known) {
      known.panel.reveal(undefined, column === ViewColumn.Beside);
      return;
    }
    const title = localize('Page of {0}', nameOf(document.uri));
    const where = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
    attach(window.createWebviewPanel(VIEW_TYPE, title, where, { enableFindWidget: true }), document.uri);
  };
  return [
    commands.registerCommand('kehoach.showPreview', (uri) => show(ViewColumn.Active, uri)),
    commands.registerCommand('kehoach.showPreviewToSide', (uri) => show(ViewColumn.Beside, uri)),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = (state as { readonly uri?: unknown } | undefined)?.uri;
        if (typeof uri === 'string') attach(panel, Uri.parse(uri));
        else panel.dispose();
      },
    }),
  ];
}

const nameOf = ({ path }: Uri) => path.slice(path.lastIndexOf('/') + 1);

/** So long the plan must rest before its page is made anew, in milliseconds. */
const restTime = 120;
/** So long after one side has scrolled the other does not answer. */
const quietTime = 300;

/** The preview of one plan. */
class Preview {
  readonly panel: WebviewPanel;
  readonly #uri: Uri;
  readonly #server: Server;
  readonly #listeners: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isStale = false;
  #quietUntil = 0;
  #isDisposed = false;

  constructor(panel: WebviewPanel, uri: Uri, extensionUri: Uri, server: Server) {
    this.panel = panel;
    this.#uri = uri;
    this.#server = server;
    const dist = Uri.joinPath(extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const isOwn = (other: Uri) => other.toString() === uri.toString();
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.#receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isOwn(document.uri)) this.#soon();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const top = visibleRanges[0]?.start.line;
        if (isOwn(textEditor.document.uri) && top !== undefined) this.#followEditor(top);
      }),
      server.onDidChangeState(() => this.#soon()),
    ];
    panel.webview.html = previewHtml(panel.webview, dist);
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), restTime);
  }

  /** Asks for the page, one request at a time: what changed meanwhile is asked for next. */
  async #update(): Promise<void> {
    this.#isStale = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      while (this.#isStale && !this.#isDisposed) {
        this.#isStale = false;
        await this.#show();
      }
    } finally {
      this.#isAsking = false;
    }
  }

  async #show(): Promise<void> {
    const uri = this.#uri.toString();
    const opened = await workspace.openTextDocument(this.#uri).then(undefined, () => undefined);
    const page =
      opened && (await this.#server.request<PreviewResult>(PREVIEW, { uri } satisfies PreviewParams));
    if (!page || this.#isDisposed) return;
    const note = page.isCut ? localize('The plan is too long: its end is not shown here.') : '';
    this.#send({ type: 'page', uri, page, note });
  }

  #send(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }

  #receive(message: FromPreview): void {
    if (message.type === 'ready') {
      const top = this.#editor()?.visibleRanges[0]?.start.line ?? 0;
      void this.#update().then(() => this.#send({ type: 'scroll', line: top }));
    } else if (message.type === 'scrolled') this.#followPreview(message.line);
    else void this.#open(message.line);
  }

  #editor() {
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#uri.toString());
  }

  #followEditor(line: number): void {
    if (Date.now() < this.#quietUntil) return;
    this.#send({ type: 'scroll', line });
  }

  #followPreview(line: number): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#quietUntil = Date.now() + quietTime;
    const at = new Position(Math.floor(line), 0);
    editor.revealRange(new Range(at, at), TextEditorRevealType.AtTop);
  }

  async #open(line: number): Promise<void> {
    const at = new Position(line, 0);
    const column = this.#editor()?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(await workspace.openTextDocument(this.#uri), column);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
