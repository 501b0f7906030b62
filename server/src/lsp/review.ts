import type { Connection } from 'vscode-languageserver';
import { REVIEW, type ReviewResult } from '#protocol/messages.ts';
import type { Finding } from '#rules/finding.ts';

/** Starts (`on`) or ends the review of an open plan, publishes its findings and gives them; undefined where it is not open. */
export type Review = (uri: string, on: boolean) => Promise<readonly Finding[] | undefined>;

/** Answers the request `kehoach/review`; parameters of another shape are answered with null. */
export function handleReviews(connection: Connection, review: Review): void {
  connection.onRequest(REVIEW, async (params: unknown): Promise<ReviewResult> => {
    if (typeof params !== 'object' || params === null) return null;
    const { uri, on = true } = params as { readonly uri?: unknown; readonly on?: unknown };
    const findings = typeof uri === 'string' ? await review(uri, on !== false) : undefined;
    if (!findings) return null;
    const counts = { error: 0, warning: 0, information: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
  });
}
