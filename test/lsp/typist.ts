import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSaveReason,
  WillSaveTextDocumentNotification,
} from 'vscode-languageserver/node';
import { startServer } from '#lsp/server.ts';
import { AFTER_DELETION, LIST_EDIT } from '#protocol/list-edit.ts';
import { CURSOR_MOVED, REVIEW } from '#protocol/messages.ts';
import { NEW_PLAN } from '#protocol/new-plan.ts';
import { FakeClock } from '#test/lsp/fake-clock.ts';

const uri = 'file:///typed.kh';

/** How somebody types. */
export interface Manner {
  /** What comes in one change: a letter, or a word as programs for Vietnamese typing put it in; and how long it takes. */
  readonly by: 'letter' | 'word';
  readonly ms: number;
  /** Words after which typing pauses, and for how many milliseconds; undefined where it pauses at the ends of lines only. */
  readonly pause?: { readonly words: number; readonly ms: number };
  /** How many milliseconds typing rests before and after Enter. */
  readonly lineEnd: number;
  /** Whether the client tells where the cursor is. */
  readonly cursor: boolean;
}

/** A finding as an editor shows it: its rule and its line, from 1. */
export type Shown = string;

/** An editor, and a server in this process whose clock stands still while nobody types. */
export class Typist {
  readonly #clock = new FakeClock();
  readonly #client: ProtocolConnection;
  readonly #manner: Manner;
  /** What was shown at any time, with the text before the cursor when it first was. */
  readonly seen = new Map<Shown, string>();
  /** What is shown now. */
  shown: ReadonlySet<Shown> = new Set();
  #text = '';
  #version = 1;
  #sentLine: number | undefined;
  #at = { line: 0, character: 0 };

  constructor(manner: Manner) {
    this.#manner = manner;
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(server, { clock: this.#clock });
    this.#client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#client.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
      this.shown = new Set(diagnostics.map(({ code, range }) => `${code} ${range.start.line + 1}`));
      for (const each of this.shown) if (!this.seen.has(each)) this.seen.set(each, this.#text.slice(-60));
    });
    this.#client.listen();
  }

  /** Opens a document with `text`, the cursor at its end, in a client that can do what `capabilities` say. */
  async open(text = '', capabilities: ClientCapabilities = {}): Promise<void> {
    await this.#client.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
    });
    await this.#client.sendNotification(InitializedNotification.type, {});
    await this.#client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'kehoach', version: 1, text },
    });
    this.#text = text;
    const lines = text.split('\n');
    this.#at = { line: lines.length - 1, character: lines.at(-1)!.length };
    await this.#settled();
  }

  /** Types `text` at the cursor. */
  async type(text: string): Promise<void> {
    const { by, ms, pause, lineEnd } = this.#manner;
    let words = 0;
    for (const word of text.match(/\s|\S+/g) ?? []) {
      const isBreak = word === '\n';
      if (isBreak) await this.rest(lineEnd);
      for (const piece of by === 'letter' ? word : [word]) {
        await this.#put(piece);
        await this.rest(isBreak ? lineEnd : ms);
      }
      if (pause && word.trim() !== '' && ++words % pause.words === 0) await this.rest(pause.ms);
    }
  }

  async #put(letter: string): Promise<void> {
    const at = { ...this.#at };
    this.#text += letter;
    await this.#client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [{ range: { start: at, end: at }, text: letter }],
    });
    if (letter === '\n') await this.cursorTo(at.line + 1, 0);
    else await this.cursorTo(at.line, at.character + letter.length);
  }

  /** Goes to a place; the client tells of each line that the cursor comes to, where it tells at all. */
  async cursorTo(line: number, character: number): Promise<void> {
    this.#at = { line, character };
    if (!this.#manner.cursor || line === this.#sentLine) return;
    this.#sentLine = line;
    await this.#client.sendNotification(CURSOR_MOVED, { uri, line });
  }

  async rest(ms: number): Promise<void> {
    await this.#settled();
    this.#clock.pass(ms);
    await this.#settled();
  }

  /** Saves: by hand, or as editors do by themselves after a while. */
  async save(reason: TextDocumentSaveReason = TextDocumentSaveReason.Manual): Promise<void> {
    await this.#client.sendNotification(WillSaveTextDocumentNotification.type, {
      textDocument: { uri },
      reason,
    });
    await this.#client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await this.#settled();
  }

  /** Has the plan reviewed for issue, or ends that; how many findings there are then, by severity. */
  review(on = true): Promise<unknown> {
    return this.#client.sendRequest(REVIEW, { uri, on });
  }

  /** The same of another document, or of what is none. */
  reviewOf(other: unknown): Promise<unknown> {
    return this.#client.sendRequest(REVIEW, { uri: other });
  }

  /** What a key does to the item of a list, or to a list from which items were deleted; parameters of any shape. */
  listEdit(params: unknown): Promise<unknown> {
    return this.#client.sendRequest(LIST_EDIT, params);
  }
  afterDeletion(params: unknown): Promise<unknown> {
    return this.#client.sendRequest(AFTER_DELETION, params);
  }

  /** Asks for a new plan, with parameters of any shape. */
  newPlan(params: unknown): Promise<unknown> {
    return this.#client.sendRequest(NEW_PLAN, params);
  }

  /** Resolves when the server has read all that was sent, and all that it published has been read. */
  async #settled(): Promise<void> {
    await this.#client.sendRequest('test/nothing').catch(() => {});
  }
}
