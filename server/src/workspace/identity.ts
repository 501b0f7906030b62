import type { LegalDocument, Origin } from '#catalog/document.ts';
import { documentTypes } from '#grammar/tables/document-types.ts';
import { addressee, attachment, titleAlone } from '#grammar/tables/phrases.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Plan } from '#model/plan.ts';
import { ownLines, partOf } from '#model/walk.ts';

/** A plan as the document that others cite; undefined while its number is blank. */
export function identityOf(plan: Plan, origin: Origin): LegalDocument | undefined {
  const { number, date } = plan.header;
  if (number?.value === undefined || number.symbol === '') return undefined;
  const title = titleOf(plan);
  return {
    type: title.type,
    number: `${number.value}/${number.symbol}`.replace(/\s+/g, ''),
    date: date?.day ?? null,
    issuer: issuerOf(plan),
    title: title.subject,
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

/** The type that stands above the subject, and the subject: the lines of the title, up to what is no more of it. */
export function titleOf({ text, tree }: Plan): { readonly type: string; readonly subject: string } {
  const said = (partOf(tree, 'title')?.blocks ?? []).flatMap((block) =>
    ownLines(block).map((line) => wordsOf(plainOf(text, line.content))),
  );
  const end = said.findIndex((words) => attachment.test(words) || addressee.test(words));
  const lines = (end < 0 ? said : said.slice(0, end)).filter((words) => words !== '');
  const first = lines[0]?.toLowerCase() ?? '';
  const type = documentTypes.find(({ name }) => first === name.toLowerCase())?.name;
  const isAlone = type !== undefined || titleAlone.test(lines[0] ?? '');
  return { type: type ?? 'Kế hoạch', subject: lines.slice(isAlone ? 1 : 0).join(' ') };
}

/** The second line of an issuer's name, which says of what locality it is. */
const locality = /^(?:TỈNH|THÀNH\s+PHỐ|HUYỆN|QUẬN|THỊ\s+XÃ|PHƯỜNG|XÃ|THỊ\s+TRẤN|ĐẶC\s+KHU)\s/u;

/** The body that issues a plan, as its header has it: the last one named, its locality with it. */
function issuerOf({ text, header: { issuers } }: Plan): string {
  const names = issuers.map((cell) => wordsOf(plainOf(text, cell)));
  const last = names.at(-1) ?? '';
  return names.length > 1 && locality.test(last) ? `${names.at(-2)} ${last}` : last;
}

/** Words on one line. */
export function wordsOf(text: string): string {
  return text
    .replace(/\*+|_{2,}/g, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
