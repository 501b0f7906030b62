import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Clock } from '#lsp/clock.ts';
import type { Bilingual } from '#options/bilingual.ts';
import type { ClientAbilities } from './client-abilities.ts';

/** How long indexing must take before its progress is shown, in milliseconds. */
export const SHOWN_AFTER_MS = 1_000;

const title: Bilingual = { vi: 'Đọc các kế hoạch', en: 'Reading the plans' };

/** Shows the progress of indexing the workspace where it takes longer than `SHOWN_AFTER_MS`. `total` 0 ends it. */
export function progressReporter(
  connection: Connection,
  clock: Clock,
  client: ClientAbilities,
): (done: number, total: number) => void {
  let last = { done: 0, total: 0 };
  let percentage = -1;
  let callOff: (() => void) | undefined;
  let reporter: WorkDoneProgressServerReporter | undefined;
  const percent = () => (last.total === 0 ? 100 : Math.floor((100 * last.done) / last.total));
  const begin = async () => {
    const made = await connection.window.createWorkDoneProgress();
    if (last.total === 0) return;
    made.begin(title[client.locale], percent(), undefined, false);
    reporter = made;
  };
  return (done, total) => {
    last = { done, total };
    if (total === 0) {
      callOff?.();
      callOff = undefined;
      reporter?.done();
      reporter = undefined;
      percentage = -1;
    } else if (reporter) {
      if (percent() !== percentage) reporter.report(percent(), `${done}/${total}`);
      percentage = percent();
    } else if (client.progress) {
      // A client that refuses shows nothing; the work goes on.
      callOff ??= clock.after(SHOWN_AFTER_MS, () => void begin().catch(() => {}));
    }
  };
}
