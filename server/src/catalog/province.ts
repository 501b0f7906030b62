import { foldKey } from '#grammar/text/fold.ts';
import { lazy, memoizeByKey } from '#grammar/text/memoize.ts';
import { type Confidence, confidences, type ProvinceType, provinceTypes } from './codes.ts';
import { provinceRows } from './data/provinces.generated.ts';
import { isDayWithin, parseDay, parseList, parseRows } from './row.ts';

export type { ProvinceType } from './codes.ts';

/** A province or centrally-run city during one period; one name may have several periods. */
export interface Province {
  readonly name: string;
  /** With its type in front: "Tỉnh Nghệ An", "Thành phố Cần Thơ". */
  readonly fullName: string;
  readonly type: ProvinceType;
  /** The code of the General Statistics Office; null: not known. */
  readonly code: string | null;
  readonly variants: readonly string[];
  /** First day, ISO; null: since before 2004. */
  readonly validFrom: string | null;
  /** Last day, ISO; null: to this day. */
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly predecessors: readonly string[];
  /** Names of its special zones (đặc khu). */
  readonly specialZones: readonly string[];
  readonly basis: string;
  readonly confidence: Confidence;
  readonly note: string;
}

/** All provinces of all periods. */
export const provinces: () => readonly Province[] = lazy(readProvinces);

const byKey = lazy(indexed);

/** All periods of the province of this name or variant, compared folded and with or without hyphen. */
export const provincesNamed: (name: string) => readonly Province[] = memoizeByKey(
  2000,
  (name) => byKey().get(provinceKey(name)) ?? [],
);

/** A province of the past, and the one that it belongs to now. */
export interface ProvinceChange {
  readonly ended: Province;
  readonly successor: Province | undefined;
}

/**
 * What became of the province of this name, where none bears it on the ISO day; `word`: the territory that the text calls
 * it ("tỉnh Đồng Nai" is gone since Đồng Nai is a city). Undefined for what stands, and for what never was a province.
 */
export function provinceGone(
  name: string,
  word: 'tỉnh' | 'thành phố' | undefined,
  day: string,
): ProvinceChange | undefined {
  const type = word === 'tỉnh' ? 'tỉnh' : 'thành phố trực thuộc trung ương';
  const candidates = provincesNamed(name).filter((each) => word === undefined || each.type === type);
  if (candidates.some(({ validFrom, validTo }) => isDayWithin(validFrom, validTo, day))) return undefined;
  const ended = candidates.findLast(({ validTo }) => validTo !== null && validTo < day);
  return ended && { ended, successor: successorOf(ended, day) };
}

const maxSteps = 5;

function successorOf(ended: Province, day: string): Province | undefined {
  let at = ended;
  for (let step = 0; step < maxSteps && at.successor !== null; step++) {
    const all = provincesNamed(at.successor);
    const found = all.find(({ validFrom, validTo }) => isDayWithin(validFrom, validTo, day));
    if (found || !all[0]) return found;
    at = all[0];
  }
  return undefined;
}

/** The key under which names of provinces are compared. */
export const provinceKey: (name: string) => string = memoizeByKey(2000, (name) =>
  foldKey(name.replace(/[-–—.]/g, ' ')),
);

function indexed(): Map<string, Province[]> {
  const index = new Map<string, Province[]>();
  for (const province of provinces())
    for (const key of new Set([province.name, ...province.variants].map(provinceKey)))
      index.set(key, [...(index.get(key) ?? []), province]);
  return index;
}

function readProvinces(): Province[] {
  return parseRows(provinceRows()).map((row) => {
    const [name = '', kind = '', code, from, to, variants, successor, predecessors, zones, basis, note] = row;
    const isCity = kind[0] === '1';
    return {
      name,
      fullName: `${isCity ? 'Thành phố' : 'Tỉnh'} ${name}`,
      type: provinceTypes[Number(kind[0])] ?? 'tỉnh',
      code: code || null,
      variants: parseList(variants),
      validFrom: parseDay(from),
      validTo: parseDay(to),
      successor: successor || null,
      predecessors: parseList(predecessors),
      specialZones: parseList(zones),
      basis: basis ?? '',
      confidence: confidences[Number(kind[1])] ?? 'low',
      note: note ?? '',
    };
  });
}
