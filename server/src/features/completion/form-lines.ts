import { closingMarkPattern } from '#grammar/tables/phrases.ts';
import { withoutDiacritics } from '#grammar/text/fold.ts';
import { plainOf } from '#grammar/text/plain.ts';
import type { Span } from '#grammar/text/span.ts';
import { alternation } from '#lexicon/alternation.ts';
import { territoryWords } from '#lexicon/territories.ts';
import { countryName, creedName } from '#model/header/motto.ts';
import type { Bilingual } from '#options/bilingual.ts';
import { type Cursor, isTextLine, partOfLine, previousTextLine } from './cursor.ts';
import type { Proposal } from './item.ts';
import { completionMessages } from './messages.ts';
import { bodyOf, kindsOf, planSubject } from './snippets/known.ts';
import { dayOfPlan } from './time.ts';

/** A line that the form of a plan prescribes. */
interface FormLine {
  readonly text: string;
  readonly detail: Bilingual;
}

const maxTyped = 60;

/**
 * The lines of the form (Nghị định 30/2020/NĐ-CP, Phụ lục I) that may stand at the cursor and that the plan lacks: number,
 * place and day, closing, recipients, the lines of the signature one after the other; on a line that begins so.
 */
export function formLineItems(cursor: Cursor): Proposal[] {
  const { text, line, offset, locale } = cursor;
  if (cursor.read?.kind === 'item' || text.slice(offset, line.end).trim() !== '') return []; // a marker begins no line of the form
  const before = text.slice(line.start, offset);
  const column = before.slice(before.lastIndexOf('\t') + 1);
  const typed = column.trimStart();
  if (typed.length > maxTyped || (typed === '' && !isBehindRecipients(cursor))) return [];
  const replace = { start: offset - typed.length, end: line.end };
  return (column === before ? formLines(cursor) : secondColumn(cursor))
    .filter((each) => begins(each.text, typed))
    .map((each) => ({
      label: each.text,
      insert: each.text,
      replace,
      kind: 'heading',
      detail: each.detail[locale],
    }));
}

/**
 * Whether a line begins as typed, with the marks that are typed. One of which no more than a sign is left is finished. The number is offered
 * up to its colon only: the Tab key parts it from the day beside it, and a list that is still open then would take that key.
 */
function begins(line: string, typed: string): boolean {
  const composed = typed.normalize('NFC');
  const isCalled = line.startsWith(composed) || withoutDiacritics(line).startsWith(composed.toLowerCase());
  const colon = line.startsWith(numberLine) ? numberLine.length : line.length - 1;
  return isCalled && composed.length < colon;
}

/** What the line of the number begins with. */
const numberLine = 'Số:';

/** Whether the recipients are over, or the signature is begun: then its next line comes without being asked for. */
const isBehindRecipients = (cursor: Cursor) => {
  const above = previousTextLine(cursor);
  const part = above && partOfLine(cursor.plan.tree, above);
  const isOver = above?.kind === 'item' && cursor.text[above.content.end - 1] === '.';
  return part === 'signature' || part === 'closing' || (part === 'recipients' && isOver);
};

function formLines(cursor: Cursor): FormLine[] {
  const { plan, read } = cursor;
  const { tree } = plan;
  const above = previousTextLine(cursor);
  const part = above && partOfLine(tree, above);
  const others = tree.lines.filter((each) => each !== read && isTextLine(each));
  const has = (kind: string) => others.some((each) => partOfLine(tree, each) === kind);
  if (part === undefined || part === 'header' || !(has('title') || has('body')))
    return has('title') ? [] : headerLines(cursor);
  const goesOn = others.some((each) => each.start > cursor.line.end && partOfLine(tree, each) === 'body');
  if (goesOn) return [];
  if (part === 'body' && !has('signature'))
    return has('closing') ? endLines(has) : [...closing(cursor), ...endLines(has)];
  if (part === 'title' || part === 'preamble') return issuing(cursor);
  if (part === 'closing' || part === 'recipients')
    return [...endLines(has), ...(has('signature') ? [] : signatureLines(cursor))];
  return part === 'signature' ? signatureLines(cursor) : [];
}

const endLines = (has: (kind: string) => boolean): FormLine[] =>
  has('recipients') ? [] : [{ text: 'Nơi nhận:', detail: completionMessages.recipient }];

const place = new RegExp(`(?:^|\\s)${alternation(territoryWords)}\\s+(.+)$`, 'iu');

/** What stands beside the issuer: motto, place and day. */
function secondColumn(cursor: Cursor): FormLine[] {
  const { tree } = cursor.plan;
  if (tree.parts.some(({ kind }) => kind === 'title')) return [];
  return [...mottoLines(cursor), ...headerLines(cursor).filter(({ text }) => !text.startsWith(numberLine))];
}

/** The lines of the motto that the text lacks. */
function mottoLines({ plan }: Cursor): FormLine[] {
  const lines = [
    { text: countryName, detail: completionMessages.nation },
    { text: creedName, detail: completionMessages.motto },
  ];
  return lines.filter(({ text }) => !plan.text.normalize('NFC').includes(text));
}

/** Number and symbol, place and day: both with blanks, for they are given when the plan is issued. */
function headerLines(cursor: Cursor): FormLine[] {
  const { plan, today } = cursor;
  const { header } = plan;
  const names = namesAbove(cursor);
  if (names.length === 0) return [];
  const isCommittee = committee.test(names[0]!);
  const number = isCommittee
    ? [{ text: `${numberLine} /KH-UBND`, detail: completionMessages.numberLine }]
    : [];
  const own = names.flatMap((name) => place.exec(name)?.[1] ?? []).at(-1);
  const day = dayOfPlan(plan, today);
  const month = day.slice(5, 7);
  const when = `ngày tháng ${Number(month) < 3 ? month : Number(month)} năm ${day.slice(0, 4)}`;
  const date =
    own && header.date === undefined
      ? [{ text: `${titled(own)}, ${when}`, detail: completionMessages.dateLine }]
      : [];
  const isNumbered = header.number !== undefined && !overlaps(header.number.cell, cursor.line);
  return [...(isNumbered ? [] : number), ...date];
}

const overlaps = (cell: Span, line: Span) => cell.start < line.end && line.start < cell.end;

const committee = new RegExp(`^${alternation('local-issuers.before-verbs')}$`, 'iu');

/** The lines above the cursor, each up to its second column: the bodies that issue the plan, where it begins with such. */
function namesAbove({ plan, index }: Cursor): string[] {
  const above = plan.tree.lines.slice(0, index).filter(isTextLine);
  return above.map(({ content }) => plainOf(plan.text, content).split('\t', 1)[0]!.trim());
}

/** `QUẢNG TRỊ` as `Quảng Trị`. */
const titled = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

const issued = /\sban\s+hành\s+kế\s+hoạch\s/iu;

/** The sentence that issues the plan: the body by the header, the subject by the title, without the territory that the body names. */
function issuing(cursor: Cursor): FormLine[] {
  const { plan } = cursor;
  const subject = planSubject(plan);
  const [first, second] = plan.header.issuers.map((cell) => plainOf(plan.text, cell));
  const own = second === undefined ? undefined : place.exec(second)?.[1];
  if (subject === undefined || own === undefined || !committee.test(first!)) return [];
  if (
    plan.tree.parts.some(
      ({ kind, start, end }) => kind === 'preamble' && issued.test(plan.text.slice(start, end)),
    )
  )
    return [];
  const territory = `${second!.slice(0, -own.length).trim().toLowerCase()} ${titled(own)}`;
  const body = `${first!.slice(0, 1)}${first!.slice(1).toLowerCase()} ${territory}`;
  const about = lowerFirst(subject).replace(` ${territory}`, '');
  return [{ text: `${body} ban hành Kế hoạch ${about} như sau:`, detail: completionMessages.opening }];
}

/** The closing paragraph, with the subject and the body that the plan has. */
function closing({ plan }: Cursor): FormLine[] {
  const isClosed = plan.tree.lines.some(({ content }) =>
    closingMarkPattern.test(plainOf(plan.text, content)),
  );
  const subject = planSubject(plan);
  const body = bodyOf(plan);
  if (isClosed || subject === undefined) return [];
  const of = body === undefined ? '' : ` của ${body}`;
  return [
    { text: `Trên đây là Kế hoạch ${lowerFirst(subject)}${of}./.`, detail: completionMessages.closing },
  ];
}

/** A subject within a sentence; names and short forms keep their capitals. */
const lowerFirst = (words: string) =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;

/** The next line of each signature that the plan may have. */
function signatureLines(cursor: Cursor): FormLine[] {
  const { plan } = cursor;
  const above = previousTextLine(cursor);
  const last = above && plainOf(plan.text, above.content).trim();
  const signatures = kindsOf(plan).flatMap((kind) => kind.signatures.map(({ lines }) => lines.split('\n')));
  const isBegun = signatures.some((lines) => lines.includes(last ?? ''));
  const next = signatures.flatMap((lines) => {
    const line = isBegun ? lines[lines.indexOf(last ?? '') + 1] : lines[0];
    return (isBegun && !lines.includes(last ?? '')) || line === undefined ? [] : [line];
  });
  const part = above && partOfLine(plan.tree, above);
  if (part === 'signature' && !isBegun) return [];
  return [...new Set(next)].map((text) => ({ text, detail: completionMessages.signatureLine }));
}
