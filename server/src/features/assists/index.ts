import type { CodeAction } from 'vscode-languageserver-types';
import { type CodeActionInput, codeAction } from '#features/code-action.ts';
import { LineIndex } from '#features/position.ts';
import { clientCommands } from '#protocol/messages.ts';
import { applyEdits } from '#rules/fix.ts';
import { expandAbbreviation, introduceAbbreviation } from './abbreviations.ts';
import { addFields } from './add-field.ts';
import type { Assist, AssistProvider } from './assist.ts';
import { citationForms } from './citations.ts';
import { emptyFields } from './empty-field.ts';
import { listToSentence, sentenceToList } from './list-sentence.ts';
import { insertMissingParts } from './missing-part.ts';
import { sortRecipients } from './sort-recipients.ts';
import { splitItem } from './split-item.ts';
import { successorEverywhere } from './successor.ts';
import { linesToTable, tableToLines } from './task-table.ts';

/** What can be asked for at a place, in the order in which it is offered. */
const providers: readonly AssistProvider[] = [
  addFields,
  emptyFields,
  insertMissingParts,
  successorEverywhere,
  citationForms,
  expandAbbreviation,
  introduceAbbreviation,
  splitItem,
  listToSentence,
  sentenceToList,
  linesToTable,
  tableToLines,
  sortRecipients,
];

/** The assists at the place of a request whose kinds are wanted. */
export function assists(at: CodeActionInput, isWanted: (kind: string) => boolean): CodeAction[] {
  const { plan, document, range, findings, today } = at;
  const span = document.lines.spanOf(range);
  const touched = findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
  const site = { plan, at: span, findings: touched, allFindings: findings, today };
  return providers
    .flatMap((provider) => provider(site))
    .filter(({ kind }) => isWanted(kind))
    .flatMap((assist) => actionOf(at, assist));
}

/** An assist as the protocol wants it. One that only moves the cursor is nothing for a client that cannot. */
function actionOf(at: CodeActionInput, assist: Assist): CodeAction[] {
  const { fillAt, edits, title, kind, findings = [], isPreferred } = assist;
  if (edits.length === 0 && !(at.fillsIn && fillAt !== undefined)) return [];
  const { edit, ...action } = codeAction(at, { title, kind, findings, edits });
  return [
    {
      ...action,
      ...(edits.length > 0 && { edit }),
      ...(isPreferred && { isPreferred }),
      ...(at.fillsIn && fillAt !== undefined && { command: fillCommand(at, assist, fillAt) }),
    },
  ];
}

function fillCommand({ plan, document, options }: CodeActionInput, { edits, title }: Assist, fillAt: number) {
  const position = new LineIndex(applyEdits(plan.text, edits)).positionAt(fillAt);
  return {
    title: title[options.locale],
    command: clientCommands.fillIn,
    arguments: [document.uri, position],
  };
}
