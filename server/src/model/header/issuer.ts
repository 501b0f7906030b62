import { agencies, type Level } from '#catalog/agency.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { lazy } from '#grammar/text/memoize.ts';
import { plainOf } from '#grammar/text/plain.ts';
import { sliceOf } from '#grammar/text/span.ts';
import type { PartKind, PlanTree } from '#grammar/tree.ts';
import { alternation } from '#lexicon/alternation.ts';
import { signingPrefixes, slashedPrefixes } from '#lexicon/signing-prefixes.ts';
import { partOf } from '#model/structure/walk.ts';
import type { Header } from './header.ts';
import {
  provinceIn,
  type TerritoryNamed,
  type Tier,
  territoriesInHeader,
  territoriesInText,
} from './territory.ts';

/** Who issues the plan, as far as its text tells: agencies of its level come first, localities are named as its own. */
export interface Issuer {
  readonly level?: Level;
  /** The word for the territory of each tier that the plan is of (`thành phố` for a province that is a city). */
  readonly territories: ReadonlyMap<Tier, string>;
  /** The names of these territories that are stated, folded: `cao bằng`. */
  readonly places: ReadonlyMap<Tier, string>;
}

/** The issuer of a text that does not name one. */
export const noIssuer: Issuer = { territories: new Map(), places: new Map() };

/** The parts of a plan that identify its issuer. */
interface Issued {
  readonly text: string;
  readonly tree: PlanTree;
  readonly header: Header;
}

interface Reading {
  level?: Level;
  readonly territories: Map<Tier, string>;
  readonly places: Map<Tier, string>;
}

const ministry = new RegExp(`^(?:${alternation('central-bodies')}|bộ (?!chỉ huy))`, 'u');
const department = new RegExp(`^(?:${alternation('provincial-departments')} |thanh tra tỉnh)`, 'u');
const authority = new RegExp(
  String.raw`^${alternation([...signingPrefixes, ...slashedPrefixes.keys()].map((prefix) => prefix.toLowerCase()))}\s*\.\s*`,
  'u',
);

/** The issuer by the header's bodies, the number symbol and the signature, else by the title. */
export function readIssuer(plan: Issued): Issuer {
  const reading: Reading = { territories: new Map(), places: new Map() };
  for (const cell of plan.header.issuers) readBody(foldKey(plainOf(plan.text, cell)), reading);
  settle(reading, levelOfSymbol(plan.header.number?.symbol ?? ''));
  if (reading.level === undefined) {
    const signature = linesOf(plan, partOf(plan.tree, 'decision') ? 'decisionEnding' : 'signature').map(
      (line) => foldKey(line).replace(authority, ''),
    );
    for (const line of signature) readBody(line, reading);
    settle(reading, levelOfSigner(signature));
  }
  if (reading.level === undefined) {
    const [first] = territoriesInText(textOfPart(plan, 'title'));
    if (first) note(first, reading);
  }
  if (!reading.territories.has('province')) {
    const province = provinceNamed(plan);
    if (province) reading.territories.set('province', province.word);
    if (province?.place) reading.places.set('province', province.place);
  }
  const { date } = plan.header; // “Cao Bằng, ngày …”: where a body of a province sits
  const seat =
    date && !reading.places.has('province') ? provinceIn(seatOf(plainOf(plan.text, date.cell))) : undefined;
  if (seat) reading.places.set('province', seat);
  return reading;
}

/** What one line of the header says: the body itself comes after the one above it, so the last line holds. */
function readBody(line: string, reading: Reading): void {
  if (ministry.test(line)) reading.level = 'central';
  if (department.test(line)) reading.level = 'province';
  for (const named of territoriesInHeader(line, reading.territories.has('province'))) note(named, reading);
}

const seatOf = (placeAndDay: string) => placeAndDay.split(',', 1)[0]!;

function note({ tier, word, place }: TerritoryNamed, reading: Reading): void {
  if (!reading.territories.has(tier)) reading.territories.set(tier, word);
  if (place && !reading.places.has(tier)) reading.places.set(tier, place);
  reading.level = tier;
}

function settle(reading: Reading, level: Level | undefined): void {
  if (reading.level === undefined && level !== undefined) reading.level = level;
}

const levelsBySymbol = lazy(
  () =>
    new Map(
      agencies()
        .filter(({ level }) => level === 'central' || level === 'province')
        .flatMap((each) => (each.symbol ? [[each.symbol, each.level] as const] : []))
        .reverse(),
    ),
);

/** `KH-BTC` is of a ministry, `KH-SNV` of a department; `KH-UBND` tells no level. */
function levelOfSymbol(symbol: string): Level | undefined {
  const body = /-\s*([\p{L}&]+)\s*$/u.exec(symbol.normalize('NFC'))?.[1];
  if (!body || body === 'UBND' || body === 'HĐND') return undefined;
  return levelsBySymbol().get(body);
}

function levelOfSigner(lines: readonly string[]): Level | undefined {
  if (lines.some((line) => /^(?:thứ|bộ) trưởng/u.test(line))) return 'central';
  return lines.some((line) => /^(?:phó )?giám đốc$/u.test(line)) ? 'province' : undefined;
}

function textOfPart(plan: Issued, kind: PartKind): string {
  const part = partOf(plan.tree, kind);
  return part ? sliceOf(plan.text, part).normalize('NFC') : '';
}

function linesOf(plan: Issued, kind: PartKind): string[] {
  return textOfPart(plan, kind)
    .replaceAll('*', '')
    .split(/[\r\n\t|]+/);
}

/** A commune's or district's header does not name its province: the first one that the text names is taken. */
function provinceNamed(plan: Issued): TerritoryNamed | undefined {
  for (const kind of ['title', 'preamble', 'decision', 'recipients'] as const) {
    const named = territoriesInText(textOfPart(plan, kind)).find(({ tier }) => tier === 'province');
    if (named) return named;
  }
  return undefined;
}
