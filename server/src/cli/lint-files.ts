import { pathToFileURL } from 'node:url';
import type { Plan } from '#model/plan.ts';
import { entryOf } from '#workspace/index-entry.ts';
import { type OtherPlans, otherPlansOf } from '#workspace/other-plans.ts';
import { PlanIndex } from '#workspace/plan-index.ts';
import { type AnswerRecord, RecordedAnswers, stillHold } from '#workspace/recorded-answers.ts';
import type { UsageProblem } from './args.ts';
import { type CheckedText, CheckedTexts } from './checked-texts.ts';
import { decode } from './decode.ts';
import type { FoundPlan } from './find-plans.ts';
import { readPlanBytes } from './input.ts';
import { type LintContext, lintFile } from './lint-file.ts';
import { PackedQueue } from './packed-queue.ts';
import { replaceFile } from './replace-file.ts';
import { type FileReport, failedReport, type RenderedReport, type Reporter, rendered } from './report.ts';
import { boundYoungSpace } from './v8-flags.ts';

/** How a run of `kh lint` reads files and writes reports. */
export interface LintRun extends LintContext {
  readonly reporter: Reporter;
  /** Whether nobody reads the output any more: then the rest is skipped, unless it is to be fixed. */
  readonly isOutputClosed: () => boolean;
}

/** The report of a file that was read, until all plans are known. */
interface Held {
  readonly report: RenderedReport;
  /** The answers of other plans that the report was made from. */
  readonly answers: AnswerRecord;
  /** With `--fix`: the digest of what was read, and the text to be written where fixes changed it. */
  readonly read?: string;
  readonly fixed?: string;
}

/**
 * The reports of files, in their order. Each file is read and checked once, by what the files before it say, and what it says to
 * the others is noted. Only where other plans answer a question of it otherwise when all are known, it is read and checked again.
 * A report is given at once as long as no report waits for that, else at the end. Nothing is written before all plans are known.
 */
export async function* lintFiles(files: readonly FoundPlan[], run: LintRun): AsyncGenerator<RenderedReport> {
  const batch = new Batch(run);
  const isOver = () => run.isOutputClosed() && !run.values.fix;
  if (files.length === 1) {
    yield batch.render(await batch.check(files[0]!), 0); // a single plan has no others to know
    return;
  }
  const waiting = new PackedQueue<Held>();
  try {
    for (const [at, file] of files.entries()) {
      if (isOver()) return;
      boundYoungSpace(at, files.length);
      const held = await batch.read(file, at);
      // The mistakes of all configurations are reported before the errors of files.
      const mustWait = held.answers.length > 0 || held.report.error !== undefined || waiting.size > 0;
      if (mustWait) waiting.push(held);
      else yield await batch.settle(held, file, at);
    }
    for (let at = files.length - waiting.size; at < files.length; at++) {
      if (isOver()) return;
      yield await batch.settle(waiting.shift()!, files[at]!, at);
    }
  } finally {
    boundYoungSpace(files.length, files.length);
  }
}

/** Plans that are checked together. */
class Batch {
  readonly #run: LintRun;
  /** What the plans that were read so far say to others. */
  readonly #index = new PlanIndex();
  readonly #texts = new CheckedTexts();

  constructor(run: LintRun) {
    this.#run = run;
  }

  /** Reads and checks a file by the plans before it. Writes nothing. */
  async read(file: FoundPlan, at: number): Promise<Held> {
    const uri = uriOf(file.path);
    const read = await this.#textOf(file);
    if ('problem' in read) {
      if (!file.problem) this.#index.remove(uri);
      return { report: this.render(this.#failed(file, read), at), answers: [] };
    }
    const { bytes, text } = read;
    const { report, plan, answers } = this.#checked(file.path, text, otherPlansOf(uri, this.#index));
    this.#add(plan, { uri, name: file.path });
    const held = { report: this.render({ ...report, path: file.path }, at), answers };
    if (!this.#run.values.fix) return held;
    return { ...held, read: await digest(bytes), ...(report.text === text ? {} : { fixed: report.text }) };
  }

  /** What comes of checking a text by what `others` say; a copy of a text that was checked before is not checked again. */
  #checked(path: string, text: string, others: OtherPlans): CheckedText {
    const config = this.#run.configs.of(path);
    const isMeasured = this.#run.profile !== undefined; // then each plan counts
    const known = isMeasured ? undefined : this.#texts.find(text, config, (each) => stillHold(each, others));
    if (known) return known;
    const answers = new RecordedAnswers(others);
    const { report, plan } = lintFile(path, text, this.#run, answers);
    const checked = { text, config, report, plan, answers: answers.record() };
    this.#texts.add(checked);
    return checked;
  }

  /** What a plan that cannot be read whole says to others is left out: its report tells of the fault. */
  #add(plan: Plan | undefined, origin: { readonly uri: string; readonly name: string }): void {
    try {
      if (plan) this.#index.put(entryOf(plan, origin, 'exports'));
      else this.#index.remove(origin.uri);
    } catch {
      this.#index.remove(origin.uri);
    }
  }

  /** The report of a file that was read, now that all plans are known that matter to it. Writes its fixed text. */
  async settle({ report, answers, read, fixed }: Held, file: FoundPlan, at: number): Promise<RenderedReport> {
    const others = otherPlansOf(uriOf(file.path), this.#index);
    const checkAgain = async () => this.render(await this.check(file, others), at);
    if (!stillHold(answers, others)) return checkAgain();
    if (read === undefined) return report;
    const now = await this.#textOf(file);
    if ('problem' in now || (await digest(now.bytes)) !== read) return checkAgain(); // it is another text by now
    const error = fixed === undefined ? undefined : this.#write(file, fixed, now, others);
    return error ? this.render(error, at) : report;
  }

  /** Reads a file, checks it, with `--fix` writes it, and gives its report. */
  async check(file: FoundPlan, others?: OtherPlans): Promise<FileReport> {
    const read = await this.#textOf(file); // again, where it waited: it may have changed
    if ('problem' in read) return this.#failed(file, read);
    const { report } = lintFile(file.path, read.text, this.#run, others);
    if (report.text === read.text) return report;
    return this.#write(file, report.text, read, others) ?? report;
  }

  /** Writes the fixed text of a file; where it cannot, the report of what the file holds still. */
  #write(file: FoundPlan, fixed: string, read: Read, others?: OtherPlans): FileReport | undefined {
    const { path, within } = file;
    const error = replaceFile(path, fixed, { before: read.bytes, within });
    if (!error) return undefined;
    const { values } = this.#run;
    const unfixed = { ...this.#run, values: { ...values, fix: false } };
    return { ...lintFile(path, read.text, unfixed, others).report, error: error[values.locale] };
  }

  async #textOf({ path, problem }: FoundPlan): Promise<Read | UsageProblem> {
    const bytes = problem ? { problem } : await readPlanBytes(path);
    if ('problem' in bytes) return bytes;
    const text = decode(bytes);
    return typeof text === 'string' ? { bytes, text } : text;
  }

  #failed({ path }: FoundPlan, problem: UsageProblem): FileReport {
    return failedReport(path, problem, this.#run.values.locale);
  }

  render(report: FileReport, at: number): RenderedReport {
    return rendered(report, this.#run.reporter, at === 0);
  }
}

interface Read {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const uriOf = (path: string) => pathToFileURL(path).href;

/** Loaded with `--fix` only. */
const digest = async (bytes: Uint8Array) =>
  (await crypto()).createHash('sha256').update(bytes).digest('base64');

/** Loaded when it is needed. The program is bundled as CommonJS, and Node warns of the other form in code that it has kept compiled. */
const crypto = async (): Promise<typeof import('node:crypto')> =>
  typeof require === 'function' ? require('node:crypto') : await import('node:crypto');
