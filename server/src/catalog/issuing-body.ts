import { type IssuingBody, issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import { foldKey } from '#grammar/text/fold.ts';

const byCode = new Map(issuingBodies.flatMap((body) => body.codes.map((code) => [code.toLowerCase(), body])));
const byName = new Map(issuingBodies.flatMap((body) => body.names.map((name) => [foldKey(name), body])));

/** The body that a group of a document's symbol stands for: `CP`, `TTg`, `BNV`, `QH15`; undefined where none is known. */
export function bodyOfCode(group: string): IssuingBody | undefined {
  return byCode.get(group.toLowerCase()) ?? byCode.get(group.replace(/\d+$/, '').toLowerCase());
}

/** The body of a name as it stands after `của`, compared folded, whatever spaces stand about a comma. */
export function bodyNamed(name: string): IssuingBody | undefined {
  return byName.get(foldKey(name.replaceAll('*', ' ').replace(/\s*,\s*/g, ', ')));
}

/** Bodies of which every place has its own: their symbol does not identify the issuer of a document. */
const localCodes = new Set(['UBND', 'HĐND', 'TU', 'HU', 'QU', 'ThU', 'TXU', 'ĐU', 'BTVTU']);

/** Whether a body is one of many of its name. */
export const isLocal = (body: IssuingBody): boolean => body.codes.some((code) => localCodes.has(code));
