import {
  closeSync,
  constants,
  promises as fs,
  fstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';

/** Why a path gives no bytes although something is there: a folder; a device, pipe or socket; more than was allowed. */
export type Refusal = 'folder' | 'special' | 'too-large';

/** What came of reading a path. */
export type PlainFile =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly refused?: undefined }
  | { readonly bytes?: undefined; readonly refused: Refusal };

/**
 * Nothing of a stranger may make us wait or read without end. So a path is looked at before it is opened (opening alone
 * can wake a device), opened in a way that waits for nobody at the other end of a pipe, and looked at again when it is
 * open, since what lies at a path may have been exchanged meanwhile. Windows has no such flag, and no such pipes.
 */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a plain file, of which there are at most `largest`, or why it is refused. Throws the errors of the system. */
export function readPlainFileSync(path: string, largest: number): PlainFile {
  const refused = refusalOf(statSync(path), largest);
  if (refused) return { refused };
  const file = openSync(path, flags);
  try {
    return readOpenSync(file, largest);
  } finally {
    closeSync(file);
  }
}

/** The same of a file that is open already, from its beginning. */
export function readOpenSync(file: number, largest: number): PlainFile {
  const stat = fstatSync(file);
  const refused = refusalOf(stat, largest);
  if (refused) return { refused };
  const pieces = new Pieces(stat.size, largest);
  while (!pieces.isOver) pieces.took(readSync(file, pieces.room, 0, pieces.room.length, pieces.length));
  return pieces.whole();
}

/** The same as `readPlainFileSync`, without keeping others of this process waiting. */
export async function readPlainFile(path: string, largest: number): Promise<PlainFile> {
  const refused = refusalOf(await fs.stat(path), largest);
  if (refused) return { refused };
  const file = await fs.open(path, flags);
  try {
    const stat = await file.stat();
    const refusedNow = refusalOf(stat, largest);
    if (refusedNow) return { refused: refusedNow };
    const pieces = new Pieces(stat.size, largest);
    while (!pieces.isOver) {
      const { bytesRead } = await file.read(pieces.room, 0, pieces.room.length, pieces.length);
      pieces.took(bytesRead);
    }
    return pieces.whole();
  } finally {
    await file.close();
  }
}

function refusalOf(stat: Stats, largest: number): Refusal | undefined {
  if (stat.isDirectory()) return 'folder';
  if (!stat.isFile()) return 'special';
  return stat.size > largest ? 'too-large' : undefined;
}

/** What a file holds, piece by piece, up to a bound: its size says how much to expect, not how much will come. */
class Pieces {
  readonly #largest: number;
  readonly #taken: Uint8Array<ArrayBuffer>[] = [];
  /** Where the next piece is put. */
  room: Uint8Array<ArrayBuffer>;
  /** Bytes taken so far. */
  length = 0;
  isOver = false;

  constructor(expected: number, largest: number) {
    this.#largest = largest;
    this.room = new Uint8Array(Math.min(expected, largest) + 1); // one more: a full room means that there is more
  }

  took(count: number): void {
    if (count > 0) this.#taken.push(this.room.subarray(0, count));
    this.length += count;
    this.isOver = count === 0 || this.length > this.#largest;
    const left = this.room.subarray(count);
    this.room = left.length > 0 ? left : new Uint8Array(65_536);
  }

  whole(): PlainFile {
    if (this.length > this.#largest) return { refused: 'too-large' };
    const [only, ...more] = this.#taken;
    if (only && more.length === 0) return { bytes: only };
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#taken) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return { bytes };
  }
}
