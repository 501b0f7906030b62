import type { Connection } from 'vscode-languageserver';
import type { Finding, Severity } from '#rules/finding.ts';

/**
 * The request by which a client has an open plan judged as one that goes out, whatever its settings say: `uri`, and `on`: false
 * ends it. The answer is how many findings it has then, by severity; null where no such plan is open. It lasts until it is ended or the
 * plan is closed, so that what is found can be mended one by one.
 */
export const REVIEW = 'kehoach/review';

/** How many findings a plan has under review. */
export type Counts = Readonly<Record<Severity, number>>;

/** What the request needs of the server: judges a plan anew, shows all that is found, and gives it. */
export type Review = (uri: string, on: boolean) => Promise<readonly Finding[] | undefined>;

export function answerReviews(connection: Connection, review: Review): void {
  connection.onRequest(REVIEW, async (params: unknown): Promise<Counts | null> => {
    if (typeof params !== 'object' || params === null) return null;
    const { uri, on = true } = params as { readonly uri?: unknown; readonly on?: unknown };
    const findings = typeof uri === 'string' ? await review(uri, on !== false) : undefined;
    if (!findings) return null;
    const counts = { error: 0, warning: 0, information: 0 };
    for (const { severity } of findings) counts[severity]++;
    return counts;
  });
}
