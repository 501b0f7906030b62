import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** As much is held as it is; what comes after it is packed, in UTF-16 units of JSON. */
const chunkLength = 1_000_000;

/**
 * A queue of plain data, first in, first out, in little memory: the reports of thousands of files wait in it. The youngest and
 * the oldest are held as they are, the others as compressed JSON.
 */
export class PackedQueue<T extends object> {
  #young: string[] = [];
  #youngLength = 0;
  #old: string[] = [];
  readonly #packed: Uint8Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: T): void {
    const json = JSON.stringify(value);
    this.#size++;
    this.#young.push(json);
    this.#youngLength += json.length;
    if (this.#youngLength < chunkLength) return;
    this.#packed.push(packed(this.#young));
    this.#young = [];
    this.#youngLength = 0;
  }

  /** The value that was pushed first, which is no longer held; undefined where there is none. */
  shift(): T | undefined {
    if (this.#size === 0) return undefined;
    if (this.#old.length === 0) {
      const chunk = this.#packed.shift();
      if (chunk) this.#old = unpacked(chunk).reverse();
      else [this.#old, this.#young] = [this.#young.reverse(), []];
    }
    this.#size--;
    return JSON.parse(this.#old.pop()!) as T;
  }
}

/** The fastest level makes reports five times smaller. */
const level = 1;

/** JSON has no line break of its own. */
const packed = (texts: readonly string[]) => new Uint8Array(deflateRawSync(texts.join('\n'), { level }));

const unpacked = (chunk: Uint8Array) => inflateRawSync(chunk).toString().split('\n');
