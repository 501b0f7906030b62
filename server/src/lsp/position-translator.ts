import type { Position } from 'vscode-languageserver';
import { LineIndex } from '#features/position.ts';
import { fromUtf16, type PositionEncoding, toUtf16 } from './position-encoding.ts';

/** The texts that positions are in. */
export interface TextSource {
  /** The text of a document that is open, as it is in the editor now. */
  readonly open: (uri: string) => string | undefined;
  /** The text of a file that is not. */
  readonly stored: (uri: string) => Promise<string | undefined>;
}

/**
 * Turns the positions of messages into those of the server, which are UTF-16, and back. Messages are walked by the forms of the protocol: an object
 * of `line` and `character` is a position, in the document that the nearest `uri` (`targetUri`, `textDocument.uri`) names.
 */
export class PositionTranslator {
  readonly #encoding: PositionEncoding;
  readonly #texts: TextSource;

  constructor(encoding: PositionEncoding, texts: TextSource) {
    this.#encoding = encoding;
    this.#texts = texts;
  }

  /** The parameters of a request with UTF-16 positions. Positions of documents that are not open stay as they are: no request is about them. */
  incoming<Params>(params: Params): Params {
    if (this.#encoding === 'utf-16') return params;
    const lines = new Map<string, LineIndex | undefined>();
    const linesOf = (uri: string) => {
      if (!lines.has(uri)) lines.set(uri, indexOf(this.#texts.open(uri)));
      return lines.get(uri);
    };
    return translate(params, documentOf(params), linesOf, (line, character) =>
      toUtf16(line, character, this.#encoding),
    ) as Params;
  }

  /** An answer, or the parameters of a notification, about the document at `uri`, with the positions of the client. */
  async outgoing<Result>(result: Result, uri: string | undefined): Promise<Result> {
    if (this.#encoding === 'utf-16') return result;
    const lines = new Map<string, LineIndex | undefined>();
    for (const each of urisIn(result, uri))
      lines.set(each, indexOf(this.#texts.open(each) ?? (await this.#texts.stored(each))));
    return translate(
      result,
      uri,
      (each) => lines.get(each),
      (line, offset) => fromUtf16(line, offset, this.#encoding),
    ) as Result;
  }
}

const indexOf = (text: string | undefined) => (text === undefined ? undefined : new LineIndex(text));

type Plain = Readonly<Record<string, unknown>>;

/** Objects of data alone are walked: an error of the protocol goes out as it is. */
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isPosition = (value: Plain): value is Plain & Position =>
  typeof value.line === 'number' && typeof value.character === 'number';

/** The document that a message, or a piece of one, names for what is in it. */
export function documentOf(value: unknown): string | undefined {
  if (!isPlain(value)) return undefined;
  for (const uri of [value.uri, value.targetUri]) if (typeof uri === 'string') return uri;
  return documentOf(value.textDocument) ?? documentOf(value.item) ?? documentOf(value.data);
}

/** Edits by document: the one form of the protocol whose addresses are names. */
const isChanges = (name: string, value: unknown): value is Plain =>
  name === 'changes' && isPlain(value) && Object.values(value).every(Array.isArray);

type Convert = (line: string, character: number) => number;

function translate(
  value: unknown,
  uri: string | undefined,
  linesOf: (uri: string) => LineIndex | undefined,
  convert: Convert,
): unknown {
  if (Array.isArray(value)) return value.map((each) => translate(each, uri, linesOf, convert));
  if (!isPlain(value)) return value;
  if (isPosition(value)) {
    const lines = uri === undefined ? undefined : linesOf(uri);
    return lines ? { ...value, character: convert(lines.line(value.line), value.character) } : value;
  }
  const own = documentOf(value) ?? uri;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      isChanges(name, each)
        ? Object.fromEntries(
            Object.entries(each).map(([of, edits]) => [of, translate(edits, of, linesOf, convert)]),
          )
        : // The range that a link starts from is in the document that was asked about, not in that to which it leads.
          translate(each, name === 'originSelectionRange' ? uri : own, linesOf, convert),
    ]),
  );
}

/** All documents that positions of a message may be in. */
function urisIn(value: unknown, uri: string | undefined): Set<string> {
  const uris = new Set<string>(uri === undefined ? [] : [uri]);
  const walk = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(walk);
    else if (isPlain(each)) {
      const own = documentOf(each);
      if (own !== undefined) uris.add(own);
      for (const [name, of] of Object.entries(each)) {
        if (isChanges(name, of)) for (const key of Object.keys(of)) uris.add(key);
        walk(of);
      }
    }
  };
  walk(value);
  return uris;
}
