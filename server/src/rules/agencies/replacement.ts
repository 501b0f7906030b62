import { agencyAt, type RecognitionContext } from '#agencies/index.ts';
import { contextKey } from '#agencies/rank-meanings.ts';
import { type Agency, writtenName } from '#catalog/agency.ts';
import type { Province } from '#catalog/province.ts';
import { standingOn } from '#catalog/validity.ts';
import { foldKey } from '#grammar/text/fold.ts';
import { lazy, memoizeByTextAndKey } from '#grammar/text/memoize.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territories, titledTerritories, wordsOfTiers } from '#lexicon/territories.ts';
import { tableMap } from '#lexicon/words.ts';
import type { AgencyMention } from '#model/agencies/agency-lists.ts';
import type { Plan } from '#model/plan.ts';
import type { TextEdit } from '#rules/finding.ts';

/**
 * The edit that puts a successor in the place of an agency, written as the plan writes: abbreviated or in full, with the
 * locality where it stays the same. Undefined where what comes of it would not be read as an agency of the plan's day.
 */
export function agencyReplacement(
  plan: Plan,
  mention: AgencyMention,
  successor: Agency,
  province: Province | undefined,
): TextEdit | undefined {
  const { nameStart, nameEnd, locality, head } = mention;
  if (locality && locality.end <= nameEnd) return undefined; // a short name of the plan's own: its long form is to be replaced
  const end = locality?.end ?? nameEnd;
  const base = plan.text.slice(nameStart, nameEnd).normalize('NFC').replace(/\s+/g, ' ');
  const name = inStyleOf(base, located(plan, mention, successor, province), successor, head);
  if (name === undefined) return undefined;
  const edit = { start: nameStart, end, text: name };
  return isReadAsAgency(plan, head ? `${headWord(successor)} ${name}` : name) ? edit : undefined;
}

/** The edit that puts another province behind an agency: "tỉnh Hà Giang" becomes "tỉnh Tuyên Quang". */
export function provinceReplacement(mention: AgencyMention, province: Province): TextEdit | undefined {
  const { locality, nameEnd } = mention;
  const at = locality?.placeAt;
  if (!locality || !at) return undefined;
  if (locality.territories.length === 0) return { ...at, text: province.name };
  return { start: nameEnd, end: locality.end, text: ` ${provinceName(province)}` };
}

const provinceName = ({ type, name }: Province) => `${type === 'tỉnh' ? 'tỉnh' : 'thành phố'} ${name}`;

/** Whether a name would be read as one of the plan's day. */
function isReadAsAgency(plan: Plan, name: string): boolean {
  const day = plan.date?.day;
  return (
    day !== undefined &&
    meaningsOf(name, plan.recognition).some((meaning) => standingOn(meaning, day) === 'in-force')
  );
}

/** What a name means; nothing where it is none, or only its beginning is one. Plans get the same names. */
const meaningsOf = memoizeByTextAndKey((name: string, context: RecognitionContext): readonly Agency[] => {
  const read = agencyAt(name, 0, context);
  return read?.end === name.length ? read.meanings : [];
}, contextKey);

const headWord = (agency: Agency) => agency.name.split(' ', 1)[0] ?? '';

/** A name without its territory, and what stands for it behind. */
interface Located {
  readonly name: string;
  readonly behind: string;
}

/** Successors that are organised by regions: the province of the old agency does not belong in their names. */
const byRegion = / (?:khu vực|cơ sở)$/iu;

/** The successor's name without its territory, and the one that goes behind it: that of the old name where it goes on. */
function located(
  { issuer, text }: Plan,
  { agency, nameEnd, locality }: AgencyMention,
  successor: Agency,
  province: Province | undefined,
): Located {
  const name = writtenName(successor);
  const own = ofToday.exec(name)?.[0];
  const stem = own === undefined ? name : name.slice(0, -own.length);
  if (byRegion.test(name) || successor.level === 'other') return { name, behind: '' };
  if (isDistrict(agency) && !isDistrict(successor))
    return {
      name: stem,
      behind: name
        .slice(stem.length)
        .replace(/^ xã$/, ` ${communeWord(successor, issuer)}`)
        .replace(/^ tỉnh$/, ` ${issuer.territories.get('province') ?? 'tỉnh'}`),
    };
  const written = locality ? text.slice(nameEnd, locality.end) : '';
  if (province) {
    const word = locality?.territories.length ? provinceName(province) : province.name;
    return { name: stem, behind: ` ${word}` };
  }
  if (stem === name) {
    const isKept = locality?.place !== undefined || headWord(successor) === (agency && headWord(agency));
    return { name: cityParty(name, text.slice(nameEnd - 12, nameEnd)), behind: isKept ? written : '' };
  }
  return { name: stem, behind: written || ` ${issuer.territories.get('province') ?? 'tỉnh'}` };
}

/** The committees of communes have entries of their own for wards; rooms and centres have not. */
const communeWord = ({ name }: Agency, { territories }: Plan['issuer']) =>
  /^(?:Ủy ban|Hội đồng) nhân dân/.test(name) ? 'xã' : (territories.get('commune') ?? 'xã');

const cityParty = (name: string, before: string) =>
  before.normalize('NFC').endsWith('Thành ủy') ? name.replace('Tỉnh ủy', 'Thành ủy') : name;

const ofDistrict = new RegExp(
  ` ${alternation(wordsOfTiers('district'))}(?:,|$)|^${titledTerritories('district')} `,
);
/** The word for a territory of today at the end of a name; a city's belongs to the name. */
const ofToday = new RegExp(
  ` ${alternation(territories.filter(({ today, tier }) => today && tier !== 'city').map(({ word }) => word))}$`,
  'u',
);

const isDistrict = (agency: Agency | undefined) =>
  agency !== undefined && (agency.level === 'district' || ofDistrict.test(agency.name));

/** The long forms of words in names, and the pattern of their short forms. */
const longForms = lazy(() =>
  [...tableMap('agency-short-forms')].map(([long, short]) => ({
    long,
    short,
    pattern: new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u'),
  })),
);

/** A name in the style of the one that it replaces; undefined where it leaves its head word to another and cannot. */
function inStyleOf(
  base: string,
  { name, behind }: Located,
  successor: Agency,
  head: string | undefined,
): string | undefined {
  if (head !== undefined)
    return foldKey(name).startsWith(`${head} `) ? name.slice(head.length + 1) + behind : undefined;
  const isSymbol =
    /^\p{Lu}[\p{Lu}&]+$/u.test(base) && !longForms().some(({ short }) => base.startsWith(short));
  if (isSymbol && successor.symbol) return successor.symbol;
  const styled = (shortForm(base, successor) ?? shortened(base, name)) + behind;
  const isLower = base[0] === base[0]?.toLowerCase() && base[0] !== base[0]?.toUpperCase();
  return isLower ? styled[0]!.toLowerCase() + styled.slice(1) : styled;
}

/** The abbreviation of the successor that is made as the old one is: "Sở KH&CN" for "Sở TT&TT". */
function shortForm(base: string, { name, abbreviations }: Agency): string | undefined {
  const acronym = /^\S+ [\p{Lu}&,-]{2,}$/u;
  if (!acronym.test(base)) return undefined;
  const first = name.split(' ', 1)[0]!;
  const forms = abbreviations.filter((form) => form.startsWith(`${first} `) && acronym.test(form));
  return forms.find((form) => form.includes('&') === base.includes('&')) ?? forms[0];
}

function shortened(base: string, name: string): string {
  let styled = name;
  for (const { long, short, pattern } of longForms())
    if (pattern.test(base)) styled = styled.replace(long, short);
  return styled;
}
