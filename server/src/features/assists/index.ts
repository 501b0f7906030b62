import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
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
import { bringsFindings } from './new-findings.ts';
import { sortRecipients } from './sort-recipients.ts';
import { splitItem } from './split-item.ts';
import { splitTask } from './split-task.ts';
import { successorEverywhere } from './successor.ts';
import { tableToLines } from './table-lines.ts';
import { linesToTable } from './task-table.ts';

/** What may mend a finding, besides what it offers as a refactoring; in the order in which it is offered. */
const mending: readonly AssistProvider[] = [
  addFields,
  emptyFields,
  insertMissingParts,
  successorEverywhere,
  expandAbbreviation,
];

/** Refactorings alone. Editors ask for quick fixes at every move of the cursor; these are then not computed. */
const refactoring: readonly AssistProvider[] = [
  citationForms,
  introduceAbbreviation,
  splitItem,
  splitTask,
  listToSentence,
  sentenceToList,
  linesToTable,
  tableToLines,
  sortRecipients,
];

const refactorings = [
  CodeActionKind.Refactor,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
];

/** The assists at the place of a request whose kinds are wanted. */
export function assists(at: CodeActionInput, isWanted: (kind: string) => boolean): CodeAction[] {
  const { plan, document, range, findings, today } = at;
  const span = document.lines.spanOf(range);
  const touched = findings.filter((finding) => finding.start <= span.end && span.start <= finding.end);
  const site = { plan, at: span, findings: touched, allFindings: findings, today };
  const wantsMore = refactorings.some(isWanted);
  return (
    [...mending, ...(wantsMore ? refactoring : [])]
      .flatMap((provider) => provider(site))
      .filter(({ kind }) => isWanted(kind))
      // Nobody who changes the form of a plan wants more to mend than before; what is to be filled in is not done yet.
      .filter(
        (assist) =>
          assist.kind === CodeActionKind.QuickFix ||
          assist.fillAt !== undefined ||
          !bringsFindings(plan, assist),
      )
      .flatMap((assist) => actionOf(at, assist))
  );
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
