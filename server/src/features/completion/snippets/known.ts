import { plainOf } from '#grammar/text/plain.ts';
import type { Plan } from '#model/plan.ts';
import { partOf } from '#model/structure/walk.ts';
import { type IssuerKind, issuerKinds } from './issuers.ts';
import type { SnippetField } from './template.ts';

/** The values that the plan has already for the fields of snippets. */

/** The kinds of issuer that it may be of: the one that its header or signature tells, else all. */
export function kindsOf(plan: Plan): readonly IssuerKind[] {
  const id = kindOf(plan);
  return id === undefined ? issuerKinds : issuerKinds.filter((each) => each.id === id);
}

/** Whether a name is that of a school. */
export const isSchoolName = (name: string) => /^(?:trường|học viện|trung tâm giáo dục)\s/iu.test(name);

function kindOf(plan: Plan): IssuerKind['id'] | undefined {
  const body = plainOf(plan.text, plan.header.issuers.at(-1) ?? { start: 0, end: 0 });
  if (isSchoolName(body)) return 'school';
  if (/^(?:sở|ban|thanh tra|văn phòng)\s/iu.test(body)) return 'department';
  const signed = plan.ending.signature.map(({ words }) => words).join('\n');
  if (body === '' && /HIỆU TRƯỞNG/u.test(signed)) return 'school';
  if (body === '' && /GIÁM ĐỐC/u.test(signed)) return 'department';
  const { level } = plan.issuer;
  if (level === 'central') return 'ministry';
  if (level === 'commune' || level === 'province') return level;
  return undefined;
}

/** The subject with the years, as the title has it; undefined where there is no title. */
export function planSubject({ text, title }: Plan): string | undefined {
  const words = title?.subject
    .map((span) => plainOf(text, span))
    .join(' ')
    .trim();
  return words === undefined || words === '' ? undefined : words.replace(/\s+/g, ' ');
}

const issuing = /(?:^|[,;.]\s*)(\p{Lu}[^,;.]{3,80}?)\s+(?:ban hành|xây dựng)\s+Kế hoạch\s/iu;

/** The body, as the sentence before the first section names it. */
export function bodyOf({ tree, text }: Plan): string | undefined {
  const part = partOf(tree, 'preamble');
  if (!part) return undefined;
  for (const block of part.blocks) {
    const found = block.kind === 'paragraph' ? issuing.exec(plainOf(text, block)) : null;
    if (found) return found[1]!.replace(/\s*\([^()]*\)/g, '').replace(/\s+/g, ' ');
  }
  return undefined;
}

/** Known words as a fixed value, else the default. */
export const known = (words: string | undefined, otherwise: SnippetField): SnippetField =>
  words === undefined ? otherwise : { fixed: words };
