import { CodeActionKind } from 'vscode-languageserver-types';
import { type Cursor, cursorAt } from '#features/completion/cursor.ts';
import type { IssuerKind } from '#features/completion/snippets/issuers.ts';
import { kindsOf } from '#features/completion/snippets/known.ts';
import { snippetFields } from '#features/completion/snippets/offer.ts';
import * as parts from '#features/completion/snippets/parts.ts';
import { fill } from '#features/completion/snippets/template.ts';
import { noRuleDescriptions } from '#features/rule-descriptions.ts';
import { lineEndOf } from '#grammar/text/line-starts.ts';
import { isContentLine, type PartKind } from '#grammar/tree.ts';
import type { Plan } from '#model/plan.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { TextEdit } from '#rules/finding.ts';
import { type MissingPart, missingParts } from '#rules/form/missing-part.ts';
import type { Assist, AssistSite } from './assist.ts';

/** Inserts the part of the form that a finding misses, at its place, filled with what the plan says already. */
export function insertMissingParts({ plan, findings, today }: AssistSite): Assist[] {
  const missed = findings.filter(({ rule }) => rule === 'missing-part');
  if (missed.length === 0) return [];
  const cursor = cursorAt(plan, 0, { today, locale: 'vi', ruleDescriptions: noRuleDescriptions });
  const kinds = kindsOf(plan);
  return missingParts(plan).flatMap(({ part, message }) => {
    const finding = missed.find((each) => each.message === message.vi || each.message === message.en);
    if (!finding) return [];
    return kinds.flatMap((kind): Assist[] => {
      const edit = insertion(cursor, part, kind);
      if (!edit) return [];
      const name = names[part]!;
      const isOne = kinds.length === 1;
      return [
        {
          title: {
            vi: `Chèn ${name.vi}${isOne ? '' : ` (${kind.name})`}`,
            en: `Insert the ${name.en}${isOne ? '' : ` (“${kind.name}”)`}`, // a name of the form, in its language
          },
          kind: CodeActionKind.QuickFix,
          findings: [finding],
          edits: [edit],
          ...(isOne && { isPreferred: true }),
        },
      ];
    });
  });
}

const names: Partial<Readonly<Record<MissingPart['part'], Bilingual>>> = {
  header: { vi: 'phần đầu', en: 'header' },
  motto: { vi: 'quốc hiệu và tiêu ngữ', en: 'national motto' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
  title: { vi: 'tên loại và trích yếu', en: 'type and subject' },
  subject: { vi: 'trích yếu', en: 'subject' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  signature: { vi: 'chữ ký', en: 'signature' },
};

/** The edit that puts a part where it belongs; undefined for a part that nobody can write for the drafter. */
function insertion(cursor: Cursor, part: MissingPart['part'], kind: IssuerKind): TextEdit | undefined {
  const { plan } = cursor;
  const filled = (template: string) => fill(template, snippetFields(cursor, kind)).insert;
  const header = filled(parts.headerTemplate(kind))
    .split('\n')
    .map((line) => line.split('\t'));
  switch (part) {
    case 'header':
      return before(plan, 0, filled(parts.headerTemplate(kind)));
    case 'motto':
      return before(
        plan,
        0,
        header
          .slice(0, 2)
          .map((cells) => cells[1])
          .join('\n'),
      );
    case 'number':
      return behind(plan, 'header', header[2]![0]!, 1);
    case 'date':
      return behind(plan, 'header', header[2]![1]!, 1);
    case 'title':
      return behind(plan, 'header', filled(parts.titleTemplate(kind)), 2);
    case 'subject':
      return behind(plan, 'title', filled(parts.titleTemplate(kind)).split('\n')[1]!, 1);
    case 'recipients':
      return atEnd(
        plan,
        ['header', 'title', 'preamble', 'body', 'closing'],
        filled(parts.recipientsTemplate(kind)),
      );
    case 'signature':
      return atEnd(
        plan,
        ['header', 'title', 'preamble', 'body', 'closing', 'recipients'],
        filled(parts.signatureTemplate(kind.signatures[0]!)),
      );
    default:
      return undefined;
  }
}

const written = (plan: Plan, words: string) => words.replaceAll('\n', lineEndOf(plan.text));

/** Words with a blank line behind them, before an offset; behind a byte order mark. */
function before(plan: Plan, offset: number, words: string): TextEdit {
  const at = offset === 0 && plan.text[0] === '\ufeff' ? 1 : offset;
  return { start: at, end: at, text: written(plan, `${words}\n\n`) };
}

/** Words behind the last line of a part, `lineEnds` line ends away from it; at the top where there is no such part. */
function behind(plan: Plan, part: PartKind, words: string, lineEnds: number): TextEdit {
  const end = endOf(plan, [part]);
  return end === undefined
    ? before(plan, 0, words)
    : { start: end, end, text: written(plan, `${'\n'.repeat(lineEnds)}${words}`) };
}

/** Words behind the last of some parts, with a blank line before them. */
function atEnd(plan: Plan, kinds: readonly PartKind[], words: string): TextEdit | undefined {
  const end = endOf(plan, kinds);
  return end === undefined ? undefined : { start: end, end, text: written(plan, `\n\n${words}`) };
}

/** Where the last line with content of some parts ends. */
function endOf({ tree }: Plan, kinds: readonly PartKind[]): number | undefined {
  const part = tree.parts.findLast(({ kind }) => kinds.includes(kind));
  return (
    part &&
    tree.lines.findLast((line) => line.start >= part.start && line.end <= part.end && isContentLine(line))
      ?.content.end
  );
}
