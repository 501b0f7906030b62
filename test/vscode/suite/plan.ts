import * as vscode from 'vscode';
import { ok, until } from './assert.ts';

/** A small plan: tasks with all their fields; its last list jumps from `d)` over `đ)` to `e)`. */
export const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích: Nâng cao chất lượng phục vụ người dân.

2. Yêu cầu: Rút ngắn thời gian giải quyết hồ sơ.

II. NHIỆM VỤ

1. Rà soát thủ tục hành chính

a) Cơ quan chủ trì: Sở Nội vụ;

b) Cơ quan phối hợp: Sở Tài chính;

c) Thời gian hoàn thành: Quý II năm 2026;

d) Sản phẩm: Báo cáo;
e) Kinh phí: Ngân sách nhà nước.
`;

/**
 * Opens `content` as an unsaved plan in the editor and puts the cursor at its end. The editor may give a plan what it has
 * kept of an earlier one of its name: then the text is replaced.
 */
export async function openPlan(content: string): Promise<vscode.TextEditor> {
  const plan = await vscode.workspace.openTextDocument({ language: 'kehoach', content });
  const editor = await vscode.window.showTextDocument(plan);
  const { document } = editor;
  if (document.getText() !== content) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content);
    await vscode.workspace.applyEdit(edit);
  }
  await until(
    'the text of the plan',
    () => document.getText() === content || undefined,
    () => document.getText(),
  );
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/**
 * Closes the plan, and waits until the host and the server know: the next one may bear its name, and would be taken for
 * it, and its findings for those of the next.
 */
export async function closePlan(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (!uri) return;
  const isOpen = () => vscode.workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
  const isGone = () => !isOpen() && vscode.languages.getDiagnostics(uri).length === 0;
  await until('the plan to be closed', () => isGone() || undefined);
}

/** The rule id of a finding, with or without a link to its page. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

export function findings(plan: vscode.TextDocument, rule: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(plan.uri).filter((finding) => ruleOf(finding) === rule);
}

/** Waits until `plan` has exactly `count` findings of `rule`, and gives them. */
export function untilFindings(
  plan: vscode.TextDocument,
  rule: string,
  count: number,
): Promise<vscode.Diagnostic[]> {
  return until(
    `${count} finding(s) of ${rule}`,
    () => {
      const found = findings(plan, rule);
      return found.length === count ? found : undefined;
    },
    () =>
      vscode.languages.getDiagnostics(plan.uri).map((finding) => `${ruleOf(finding)}: ${finding.message}`),
  );
}

/** Waits for the one finding of `rule` that `plan` has. */
export async function untilFinding(plan: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const [finding] = await untilFindings(plan, rule, 1);
  ok(finding);
  return finding;
}

/** Replaces `from` by `to` where it stands in the plan for the last time. */
export async function replace({ document }: vscode.TextEditor, from: string, to: string): Promise<void> {
  const at = document.getText().lastIndexOf(from);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, to);
  await vscode.workspace.applyEdit(edit);
}
