import { readLegacy } from '#grammar/text/legacy/legacy.ts';
import { isRtf } from '#grammar/text/rtf.ts';

/** Why the bytes of a file cannot be read as text. */
export type NotText =
  | {
      readonly is:
        | 'utf-16'
        | 'pdf'
        | 'word'
        | 'old-word'
        | 'office'
        | 'archive'
        | 'image'
        | 'program'
        | 'binary';
    }
  | { readonly is: 'rtf' }
  | { readonly is: 'legacy'; readonly encoding: 'TCVN3' | 'VNI' }
  /** The first byte that is no UTF-8, and its line; both are counted from 1. */
  | { readonly is: 'not-utf-8'; readonly byte: number; readonly line: number };

/** The text of bytes, its BOM too, so that offsets are those of the file; or why they are no text. Never throws. */
export function textOf(bytes: Uint8Array): string | NotText {
  const known = signatureOf(bytes);
  if (known) return known;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

/** The first bytes by which files are known, as Latin-1. */
const signatures: readonly (readonly [is: Exclude<NotText['is'], 'legacy' | 'not-utf-8'>, first: RegExp])[] =
  [
    ['utf-16', /^(?:\xff\xfe|\xfe\xff)/],
    ['pdf', /^(?:\xef\xbb\xbf)?\s{0,9}%PDF-/],
    ['word', /^PK\x03\x04[\s\S]*?(?:word\/|mimetypeapplication\/vnd\.oasis\.opendocument\.text)/],
    ['office', /^PK\x03\x04[\s\S]*?(?:xl\/|ppt\/|\[Content_Types\]\.xml|mimetypeapplication\/vnd)/],
    ['old-word', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
    ['archive', /^(?:PK[\x03\x05\x07][\x04\x06\x08][\s\S]{16}|Rar!\x1a|7z\xbc\xaf|\x1f\x8b\x08)/],
    [
      'image',
      /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP|\0\0\0[\s\S]ftyp(?:heic|heix|mif1|avif)|AT&TFORM)/,
    ],
    ['program', /^(?:MZ[\s\S]{2,60}\0|\x7fELF|\xca\xfe\xba\xbe)/],
  ];

/** The kind of a file is recognised by so many first bytes; of an archive the names of the files in it are looked for. */
const signatureBytes = 64;
const archiveBytes = 8192;

/** Of so many first bytes it is said whether they are UTF-16. */
const utf16Bytes = 8192;

function signatureOf(bytes: Uint8Array): NotText | undefined {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b; // PK
  const first = String.fromCharCode(...bytes.subarray(0, isArchive ? archiveBytes : signatureBytes));
  const known = signatures.find(([, is]) => is.test(first));
  if (known) return { is: known[0] } as NotText;
  if (!bytes.includes(0)) return undefined;
  return { is: isUtf16(bytes.subarray(0, utf16Bytes)) ? 'utf-16' : 'binary' };
}

/** The high bytes of UTF-16 characters in Vietnamese text: Latin letters, those with marks, punctuation. */
const highBytes: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);

/** Fewer characters than this are too few to recognise UTF-16. */
const minPairs = 4;

/** Whether bytes without a BOM are UTF-16: every other one is one of few, and often zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const pairs = bytes.length >> 1;
  return [0, 1].some((high) => {
    let [ofPlane, zeros, lowZeros] = [0, 0, 0];
    for (let i = 0; i < pairs; i++) {
      if (highBytes.has(bytes[2 * i + high]!)) ofPlane++;
      if (bytes[2 * i + high] === 0) zeros++;
      if (bytes[2 * i + 1 - high] === 0) lowZeros++;
    }
    return pairs >= minPairs && ofPlane >= 0.95 * pairs && zeros >= 0.2 * pairs && lowZeros <= 0.05 * pairs;
  });
}

/** The code page of a text is recognised by so many first bytes. */
const codePageBytes = 65_536;

/** What bytes are that are no UTF-8: RTF, a code page from before Unicode, or something unknown. */
function notUtf8(bytes: Uint8Array): NotText {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, codePageBytes));
  if (isRtf(beginning)) return { is: 'rtf' };
  const legacy = readLegacy(beginning).find(({ isWhole }) => isWhole);
  return legacy ? { is: 'legacy', encoding: legacy.encoding } : { is: 'not-utf-8', ...firstFault(bytes) };
}

/** The first byte that is no UTF-8, counted from 1, and its line. */
function firstFault(bytes: Uint8Array): { byte: number; line: number } {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (;;) {
    const at = replaced.indexOf('\ufffd', from);
    if (at < 0) return { byte: bytes.length, line: lineOf(bytes, bytes.length) };
    byte += encoder.encode(replaced.slice(from, at)).length;
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isWritten) return { byte: byte + 1, line: lineOf(bytes, byte) };
    byte += 3;
    from = at + 1;
  }
}

/** The line, counted from 1, of the byte at `offset`. */
function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) {
    const isEnd = bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a);
    if (isEnd) line++;
  }
  return line;
}
