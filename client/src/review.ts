import { commands, type Disposable, window, workspace } from 'vscode';
import { type FindingCounts, REVIEW, type ReviewParams, type ReviewResult } from '#protocol/messages.ts';
import { activePlanEditor, planEditorOf } from './active-plan.ts';
import { localize } from './localize.ts';
import type { Server } from './server.ts';

const START_REVIEW = 'kehoach.review';
const END_REVIEW = 'kehoach.endReview';

/** Registers the commands that start and end the review of the plan in the active editor; closing the plan ends it, too. */
export function reviewCommands(server: Server): readonly Disposable[] {
  const reviewed = new Set<string>();
  const show = () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    void commands.executeCommand('setContext', 'kehoach.inReview', uri !== undefined && reviewed.has(uri));
  };
  return [
    commands.registerCommand(START_REVIEW, async (target?: unknown) => {
      const plan = (await planEditorOf(target))?.document;
      if (!plan) {
        void window.showInformationMessage(localize('Open a plan (.kh) to review it for issue.'));
        return;
      }
      const uri = plan.uri.toString();
      await server.started();
      const counts = await server.request<ReviewResult>(REVIEW, { uri } satisfies ReviewParams);
      if (!counts) {
        void window.showWarningMessage(
          localize('The plan could not be reviewed: the plan server does not answer.'),
        );
        return;
      }
      reviewed.add(uri);
      show();
      await showResult(counts);
    }),
    commands.registerCommand(END_REVIEW, async () => {
      const uri = activePlanEditor()?.document.uri.toString();
      if (uri === undefined) return;
      reviewed.delete(uri);
      show();
      await server.request(REVIEW, { uri, on: false } satisfies ReviewParams);
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => {
      reviewed.delete(uri.toString());
      show();
    }),
    server.onDidChangeState(() => {
      if (server.state === 'running') return;
      reviewed.clear(); // a new server has no reviews
      show();
    }),
  ];
}

/** Shows the result of a review in one message, and the findings in the Problems panel. */
async function showResult({ error, warning, information }: FindingCounts): Promise<void> {
  if (error + warning + information === 0) {
    void window.showInformationMessage(localize('Nothing stands in the way of issuing this plan.'));
    return;
  }
  await commands.executeCommand('workbench.actions.view.problems');
  const all = localize('errors: {0}, warnings: {1}, information: {2}', error, warning, information);
  void (error + warning === 0
    ? window.showInformationMessage(
        localize('Nothing stands in the way of issuing this plan; worth a look: {0}.', all),
      )
    : window.showWarningMessage(localize('Before this plan is issued: {0}. See Problems.', all)));
}
