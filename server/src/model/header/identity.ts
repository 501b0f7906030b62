import { agencyAt } from '#agencies/index.ts';
import type { LegalDocument, Origin } from '#catalog/legal-document.ts';
import { provincesNamed } from '#catalog/province.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { addressee, attachment, titleAlone } from '#grammar/tables/phrases.ts';
import { plainText } from '#grammar/text/plain.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords } from '#lexicon/territories.ts';
import type { Plan } from '#model/plan.ts';
import { ownLines, partOf } from '#model/structure/walk.ts';
import { issuerOfPlan } from './plan-issuer.ts';

/** A plan as the document that others cite; undefined while its number is blank. */
export function identityOf(plan: Plan, origin: Origin): LegalDocument | undefined {
  const { number, date } = plan.header;
  if (number?.value === undefined || number.symbol === '') return undefined;
  const title = plan.decision ? decisionOf(plan) : titleOf(plan);
  const named = headedIssuer(plan);
  return {
    type: title.type,
    number: `${number.value}/${number.symbol}`.replace(/\s+/g, ''),
    date: date?.day ?? null,
    issuer: inWords(named),
    issuedBy: issuerOfPlan(plan, named),
    title: asSubject(title.subject),
    effectiveFrom: date?.day ?? null,
    effectiveTo: null,
    replacedBy: [],
    amendedBy: [],
    core: true,
    topics: [],
    confidence: 'high',
    party: false,
    origin,
  };
}

/** A plan with its decision in one text is cited as the decision that issues it. */
function decisionOf(plan: Plan): ReturnType<typeof titleOf> {
  const [first] = plan.decision!.blocks.filter((block) => ownLines(block).length > 0);
  const words = first ? plainText(plan.text, ownLines(first)[0]!.content).toLowerCase() : '';
  const type = documentTypes.find(({ name }) => words.startsWith(name.toLowerCase()))?.name ?? 'Quyết định';
  const { subject } = titleOf(plan);
  if (subject === subject.toUpperCase()) return { type, subject: `BAN HÀNH KẾ HOẠCH ${subject}`.trim() };
  return { type, subject: `ban hành Kế hoạch ${opened(subject)}` };
}

/** The type of document in the title, and the subject below it: the lines of the title up to an attachment or an addressee. */
function titleOf({ text, tree }: Plan): { readonly type: string; readonly subject: string } {
  const titleLines = (partOf(tree, 'title')?.blocks ?? []).flatMap((block) =>
    ownLines(block).map((line) => plainText(text, line.content)),
  );
  const end = titleLines.findIndex((words) => attachment.test(words) || addressee.test(words));
  const lines = (end < 0 ? titleLines : titleLines.slice(0, end)).filter((words) => words !== '');
  const first = lines[0]?.toLowerCase() ?? '';
  const type = documentTypes.find(({ name }) => first === name.toLowerCase())?.name;
  const isAlone = type !== undefined || titleAlone.test(lines[0] ?? '');
  return { type: type ?? 'Kế hoạch', subject: lines.slice(isAlone ? 1 : 0).join(' ') };
}

/** The second line of an issuer's name, which says of what locality it is. */
const locality = new RegExp(
  String.raw`^${alternation(territoryWords, { space: String.raw`\s+`, capitals: true })}\s`,
  'u',
);

/** The body that issues a plan, as its header has it: the last one named, its locality with it. */
function headedIssuer({ text, header: { issuers } }: Plan): string {
  const names = issuers.map((cell) => plainText(text, cell));
  const last = names.at(-1) ?? '';
  return names.length > 1 && locality.test(last) ? `${names.at(-2)} ${last}` : last;
}

const territory = new RegExp(
  String.raw`(?<!\p{L})(?!xã hội)(${alternation(territoryWords)})(?!\p{L})(.*)$`,
  'iu',
);

/** A name in capitals, as headers have it, in the case of running text: `Ủy ban nhân dân tỉnh Cao Bằng`. */
function inWords(named: string): string {
  if (named !== named.toUpperCase()) return named;
  const place = territory.exec(named);
  const body = place ? named.slice(0, place.index) : named;
  const before = bodyInWords(body.trim());
  if (!place) return before;
  return [before, place[1]!.toLowerCase(), placeInWords(place[2]!.trim())]
    .filter((word) => word !== '')
    .join(' ');
}

/** The name of a body as the catalog writes it, else with a capital first letter. */
function bodyInWords(body: string): string {
  const read = agencyAt(body, 0);
  const { name = '', stem = null } = (read?.end === body.length ? read.agency : undefined) ?? {};
  const known = [stem ?? '', name].find((each) => each.toUpperCase() === body);
  const words = known ?? body.slice(0, 1) + body.slice(1).toLowerCase();
  return words.replace(/(?<!\p{L})(?:ubnd|hđnd)(?!\p{L})/giu, (short) => short.toUpperCase());
}

function placeInWords(place: string): string {
  const [province] = provincesNamed(place);
  return province?.name ?? place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const opener = new RegExp(`^${alternation('citation-words.subject-openers')}(?!\\p{L})`, 'u');

/** The subject of a title in the words of a citation: `về cải cách hành chính năm 2026`. */
function asSubject(title: string): string {
  if (title === '') return '';
  const words = title === title.toUpperCase() ? inSmallLetters(title) : title;
  const subject = opened(words);
  return opener.test(subject) ? subject : `về ${subject}`;
}

/** Words as they stand within a sentence: with a small first letter, but `CCHC` stays in capitals. */
const opened = (words: string) =>
  /^\p{Lu}{2}/u.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);

/** A title in capitals in small letters. Of proper names only those of provinces are recognised. */
function inSmallLetters(title: string): string {
  return title.toLowerCase().replace(/(?<=(?:tỉnh|thành phố) )\p{L}+(?: (?:- )?\p{L}+){0,3}/gu, (behind) => {
    for (let end = behind.length; end > 0; end = behind.lastIndexOf(' ', end - 1)) {
      const [province] = provincesNamed(behind.slice(0, end));
      if (province) return province.name + behind.slice(end);
    }
    return behind;
  });
}
