import { documentTypes } from '#grammar/tables/document-types.ts';
import { issuingBodies } from '#grammar/tables/issuing-bodies.ts';
import type { Span } from '#grammar/text/span.ts';

/** A number taken apart: `61/2018/NĐ-CP` is serial 61, year 2018, symbol NĐ-CP, which is NĐ of CP. */
export interface NumberShape {
  /** As it should be written: composed, `Đ` for its look-alike, hyphens for dashes, without spaces and stars. */
  readonly text: string;
  readonly serial: string;
  /** The figures that stand for the year, whether they can be one or not. */
  readonly year: string | undefined;
  /** What follows the serial and the year. */
  readonly symbol: string;
  /** The groups of the symbol: type and issuers, or issuer and unit. */
  readonly groups: readonly string[];
  /** With the type before the slash, as the Party writes it: `18-NQ/TW`. */
  readonly party: boolean;
  /** Still to be filled in: `…/KH-UBND`. */
  readonly blank: boolean;
}

export interface CitedNumber extends Span, NumberShape {}

const parted = /^(\d+(?:\.\d+)?[a-zđ]?)(?:[-/](\d+))?[-/](.+)$/;
const ofParty = /^(\d+[a-z]?)-([^\d/-][^/-]*)\/([^/-]+)$/;

/** The number as it should be written. */
export function writtenNumber(image: string): string {
  return image
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ')
    .replace(/[\s*\u200b\ufeff]+/g, '')
    .replace(/[–—]/g, '-');
}

export function readNumber(image: string): NumberShape {
  const text = writtenNumber(image);
  const party = ofParty.exec(text);
  if (party) {
    const [, serial = '', type = '', organ = ''] = party;
    return {
      text,
      serial,
      year: undefined,
      symbol: `${type}/${organ}`,
      groups: [type, organ],
      party: true,
      blank: false,
    };
  }
  const state = parted.exec(text);
  const symbol = state?.[3] ?? text.replace(/^[^/]*\/(?:\d{4}\/)?/, '');
  return {
    text,
    serial: state?.[1] ?? '',
    year: state?.[2],
    symbol,
    groups: symbol.split(/[-_/&+]/),
    party: false,
    blank: !state && text.includes('/'),
  };
}

const abbreviations = new Set(documentTypes.flatMap(({ state, party }) => [...state, ...party]));
const bodies = new Set(issuingBodies.flatMap(({ codes }) => codes));

/** Whether a symbol is one that documents bear, so that the number needs no `số` before it. */
export function isKnownSymbol({ groups: [first = '', second] }: NumberShape): boolean {
  if (/^(?:QH|UBTVQH)\d/.test(first) || bodies.has(first)) return true;
  return second !== undefined && (abbreviations.has(first) || bodies.has(second));
}
