import { CodeActionKind } from 'vscode-languageserver-types';
import { agencyKey } from '#model/agencies/agency-key.ts';
import type { Plan } from '#model/plan.ts';
import type { Finding, TextEdit } from '#rules/finding.ts';
import { nonOverlapping } from '#rules/fix.ts';
import type { Assist, AssistSite } from './assist.ts';

/** The successor of an agency that is gone, at every place of the plan that names the agency and is found at fault; where there are two places and more. */
export function successorEverywhere({ plan, findings, allFindings }: AssistSite): Assist[] {
  const rule = 'agency-not-in-force';
  const [finding] = findings.filter((each) => each.rule === rule && each.fixes.length > 0);
  const key = finding && keyAt(plan, finding);
  if (!finding || key === undefined) return [];
  const same = allFindings.filter((each) => each.rule === rule && keyAt(plan, each) === key);
  return finding.fixes.flatMap(({ title }): Assist[] => {
    const fixes = nonOverlapping(same.flatMap(({ fixes }) => fixes.filter((fix) => fix.title === title)));
    if (fixes.length < 2) return [];
    const edits: TextEdit[] = fixes.flatMap((fix) => [...fix.edits]).sort((a, b) => a.start - b.start);
    return [
      {
        title: { vi: `${title} ở cả ${fixes.length} chỗ`, en: `${title} at all ${fixes.length} places` },
        kind: CodeActionKind.QuickFix,
        findings: same,
        edits,
      },
    ];
  });
}

function keyAt({ agencies }: Plan, { start }: Finding): string | undefined {
  const mention = agencies.find((each) => each.start === start);
  return mention && String(agencyKey(mention));
}
